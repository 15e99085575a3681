"""List the account's personas with their job titles (GET /personas, GET /personas/{uuid})."""

from __future__ import annotations

from rowcall.model.account import Persona, read_personas
from rowcall.model.action import Action, Group, Kind, Option, Output, Part, one_free_question
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, NewRows, Steps
from rowcall.model.personas import SHEET, persona_row, read_one
from rowcall.model.request import Request

PERSONAS = "personas"


def steps(ask: Ask) -> Steps:
    """Read the list, and each persona of which it does not tell the job titles."""
    reply = yield Request("GET", "/api/v2/personas")
    listed = read_personas(reply.body if reply else None)
    found: list[Persona] = []
    for persona in listed:
        untold = not persona.job_titles and not persona.excluded
        known = (yield from read_one(persona.uuid)) if untold and ask.option("details") else None
        found.append(known or persona)
    if found:
        yield NewRows(tuple(map(persona_row, found)))
    yield Cells({"personas_found": str(len(found))})
    if not found:
        return Ended({PERSONAS: JobState.NOT_FOUND}, "The account has no personas.")
    return Ended({PERSONAS: JobState.DONE})


ACTION = Action(
    key="list_personas",
    title="List personas",
    help="The personas of your Pronto account, with their job titles.",
    parts=(Part(PERSONAS, "Personas", outputs=()),),
    options=(
        Option(
            "details",
            "With their job titles",
            Kind.SWITCH,
            default=True,
            help="Asks for each persona on its own; free.",
        ),
    ),
    steps=steps,
    charges=one_free_question,
    identity=lambda ask: f"{PERSONAS}|{bool(ask.option('details'))}",
    lacks=lambda _ask: "",
    needs_no_list=lambda _options: True,
    outputs=(Output("personas_found", "Personas found"),),
    new_sheet=SHEET,
    fills_duplicates=False,
    order=520,
    icon="target",
    operations=("GET /api/v2/personas", "GET /api/v2/personas/{uuid}"),
    group=Group.ACCOUNT,
)
