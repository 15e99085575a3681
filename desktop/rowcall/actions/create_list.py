"""Put the companies of a sheet into a new list of the account (POST /lists)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, Option, Part
from rowcall.model.cells import JobState
from rowcall.model.company_lists import LISTS_PATH
from rowcall.model.company_look_up import COMPANY_NEEDS, company_identity
from rowcall.model.dialogue import Ask, Cells, Ended, Steps, Used
from rowcall.model.leads import answered_object, id_in, text_of
from rowcall.model.list_companies import (
    CHARGE,
    LIST_COMPANY,
    LIST_ID,
    LIST_LINKEDIN_ID,
    MOST_COMPANIES,
    ON_LIST,
    SECONDS,
    company_body,
    is_among,
    joined,
)
from rowcall.model.request import Batch, Request

NOT_ADDED = "The list was made, but Pronto did not put this company on it."


def charges(_ask: Ask) -> tuple[Charge, ...]:
    """One company on the list; all rows go out as one call."""
    return (CHARGE,)


def wrong(options: Mapping[str, Any]) -> str:
    """A list needs a name."""
    return "" if str(options.get("name") or "").strip() else "Give the new list a name."


def _name(ask: Ask) -> str:
    return str(ask.option("name", "")).strip()


def identity(ask: Ask) -> str:
    """The company and the name of its list."""
    return f"{company_identity(ask)}|{normal.fold(_name(ask))}"


def steps(ask: Ask) -> Steps:
    """Go into the list together with all other rows."""
    name, company = _name(ask), company_body(ask)
    reply = yield Request(
        "POST",
        LISTS_PATH,
        company,
        units={LIST_COMPANY: 1},
        paid=True,
        takes_custom=False,
        total_seconds=SECONDS,
        batch=Batch(name, MOST_COMPANIES, lambda companies: joined(companies, name), divisible=False),
    )
    made = answered_object(reply)
    list_id = id_in(made)
    if not list_id:
        raise WrongAnswer("The answer does not name the list.")
    added = is_among(company, made.get("companies"))
    yield Used({LIST_COMPANY: int(added)})
    if not added:
        return Ended({ON_LIST: JobState.NOT_FOUND}, NOT_ADDED)
    yield Cells({LIST_ID.key: list_id, LIST_LINKEDIN_ID.key: text_of(made, "linkedin_id")})
    return Ended({ON_LIST: JobState.DONE})


ACTION = Action(
    key="create_list",
    title="New list",
    help="Puts the companies of the sheet into one new list, in Pronto and in Sales Navigator. A list takes 1,000"
    " companies; more make a further list of the same name.",
    parts=(Part(ON_LIST, "On the list", outputs=(LIST_ID, LIST_LINKEDIN_ID), needs=COMPANY_NEEDS),),
    options=(
        Option("name", "Name of the list", Kind.TEXT, help="As it will be called in Pronto and in Sales Navigator."),
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    same_note="Same company as row {row}",
    order=150,
    icon="list-plus",
    operations=(f"POST {LISTS_PATH}",),
    group=Group.COMPANIES,
    wrong=wrong,
    in_one_go=True,
)
