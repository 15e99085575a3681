"""Read one of the account's personas (GET /personas/{uuid})."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model.action import Action, Group, Kind, Option, Part, one_free_question
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended, NewRows, Steps
from rowcall.model.personas import SHEET, persona_row, read_one

PERSONA = "persona"


def wrong(options: Mapping[str, Any]) -> str:
    """Somebody has to be chosen."""
    return "" if options.get(PERSONA) else "Choose the persona that is to be read."


def steps(ask: Ask) -> Steps:
    """Read it."""
    persona = yield from read_one(str(ask.option(PERSONA)))
    if persona is None:
        return Ended({PERSONA: JobState.NOT_FOUND}, "The account has no such persona.")
    yield NewRows((persona_row(persona),))
    return Ended({PERSONA: JobState.DONE})


ACTION = Action(
    key="read_persona",
    title="Read a persona",
    help="The job titles of one persona of your Pronto account.",
    parts=(Part(PERSONA, "Persona", outputs=()),),
    options=(Option(PERSONA, "Persona", Kind.PERSONA, help="Its name, or its number."),),
    steps=steps,
    charges=one_free_question,
    identity=lambda ask: f"persona:{ask.option(PERSONA)}",
    lacks=lambda _ask: "",
    wrong=wrong,
    needs_no_list=lambda _options: True,
    new_sheet=SHEET,
    fills_duplicates=False,
    order=525,
    icon="target",
    operations=("GET /api/v2/personas/{uuid}",),
    group=Group.ACCOUNT,
)
