"""How many people work in each department of a company, and how that has changed (POST /accounts/headcount)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.call import Ask, Cells, Ended, Limit, NewRow, NewRows, Request, Steps, Used
from rowcall.model.cells import JobState
from rowcall.model.company_look_up import (
    COMPANY_NEEDS,
    LOOK_UP_PATH,
    RESOLVED_OUTPUTS,
    by_number,
    company_identity,
    knows,
    linked,
    look_up_charge,
    not_known,
    resolve,
)
from rowcall.model.fields import Field
from rowcall.model.leads import answered_object, text_of
from rowcall.model.reference import FUNCTIONS, Choice

PATH = "/api/v2/accounts/headcount"
UNIT = "headcount"
HEADCOUNT = Limit("headcount", 2, 60.0, title="headcounts")
SPANS = {"3m": "3_months_evolution", "6m": "6_months_evolution", "12m": "12_months_evolution"}
"""From how a column says the months to how the answer does."""
ALL = "all_departments"
BY_DEFAULT = frozenset({"sales", "engineering", "marketing"})


def _key(label: str) -> str:
    return normal.fold(label).replace(" ", "_")


DEPARTMENTS: Mapping[str, Choice] = {_key(function.label): function for function in FUNCTIONS}
"""By the key of the part that asks for it. The service is told the label: its page shows labels of this list."""


def _part(key: str, label: str) -> Part:
    """A department: how many work there now, and by how many percent that has changed."""
    changes = (Output(f"headcount_{key}_{span}", f"{label}, change in {span[:-1]} months (%)") for span in SPANS)
    return Part(
        key,
        label,
        outputs=(Output(f"headcount_{key}", f"{label}, people"), *changes),
        needs=COMPANY_NEEDS,
        by_default=key in BY_DEFAULT,
    )


PARTS = tuple(_part(key, function.label) for key, function in DEPARTMENTS.items())
ROW_OUTPUTS = (
    Output("company_name", "Company", Field.COMPANY_NAME),
    Output("company_domain", "Company website", Field.COMPANY_DOMAIN),
    Output("company_linkedin_id", "Company LinkedIn number", Field.COMPANY_LINKEDIN_ID),
    Output("company_linkedin_url", "Company LinkedIn page", Field.COMPANY_LINKEDIN_URL),
    Output("department", "Department", Field.DEPARTMENT),
    Output("people_now", "People now"),
    *(
        output
        for span in SPANS
        for output in (
            Output(f"people_{span}_ago", f"People {span[:-1]} months ago"),
            Output(f"gain_{span}", f"Change in {span[:-1]} months"),
            Output(f"gain_{span}_percent", f"Change in {span[:-1]} months (%)"),
        )
    ),
    Output("source_row", "Row of the list"),
)
OPTIONS = (
    Option(
        "departments",
        "Departments",
        Kind.PARTS,
        choices=tuple(Choice(part.key, part.title) for part in PARTS),
        default=tuple(part.key for part in PARTS if part.by_default),
        help="Each gets columns beside its company, to sort and filter by.",
    ),
    Option(
        ALL,
        "All other departments too",
        Kind.SWITCH,
        default=True,
        help="One request brings them all; they are on the sheet Headcount, a row for each.",
    ),
)


def _mark(ask: Ask) -> str:
    return "all" if ask.option(ALL, default=False) else ",".join(sorted(ask.parts))


def identity(ask: Ask) -> str:
    """The company together with the departments."""
    return f"{company_identity(ask)}|{_mark(ask)}"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One request for each company, and a look-up before it where only the name or the domain is known."""
    counted = Charge("headcounts", HEADCOUNT, {UNIT: 1}, seconds=2.0)
    return (counted,) if linked(ask) else (look_up_charge(ask), counted)


def steps(ask: Ask) -> Steps:
    """Look the company up if need be, and ask once; all departments come at once."""
    company = yield from resolve(ask, f"headcount|{_mark(ask)}")
    if isinstance(company, Ended):
        return company
    body: dict[str, Any] = by_number(company)
    if not ask.option(ALL, default=False):
        body["departments"] = [DEPARTMENTS[part].label for part in ask.parts]
    reply = yield Request(
        "POST",
        PATH,
        body,
        limit=HEADCOUNT,
        units={UNIT: 1},
        paid=True,
        takes_custom=False,
        answers=frozenset({404}),
        total_seconds=60.0,
    )
    if not knows(reply):
        yield Used({})
        return not_known(ask)
    told = _departments(answered_object(reply))
    yield Used({UNIT: 1})
    if told:
        about = {key: text for key in _COMPANY_KEYS if (text := ask.value(key))} | dict(company)
        yield NewRows(tuple(NewRow(_key(name), {**about, **_row(name, spans)}) for name, spans in told.items()))
    by_key = {_key(name): spans for name, spans in told.items()}
    yield Cells({name: text for part in ask.parts for name, text in _cells(part, by_key.get(part, {})).items()})
    return _end(ask, by_key)


_COMPANY_KEYS = ("company_name", "company_domain", "company_linkedin_id", "company_linkedin_url")

Spans = Mapping[str, Mapping[str, Any]]
"""What is said of one department, by span."""


def _departments(body: Mapping[str, Any]) -> dict[str, Spans]:
    """The departments of an answer by name, in its order; what is no department (an echo) is left out.

    Raises:
        WrongAnswer: If there is something in it and none of that is a department.
    """
    found: dict[str, Spans] = {}
    for name, spans in body.items():
        if isinstance(spans, dict):
            evolutions = {key: spans[words] for key, words in SPANS.items() if isinstance(spans.get(words), dict)}
            if evolutions:
                found[name] = evolutions
    if body and not found and not all(value in (None, {}, []) for value in body.values()):
        raise WrongAnswer("The answer holds no headcount.")
    return found


def _now(spans: Spans) -> str:
    """How many work there now, which each span says."""
    return next((text for span in spans.values() if (text := text_of(span, "current_headcount"))), "")


def _cells(part: str, spans: Spans) -> dict[str, str]:
    changes = {f"headcount_{part}_{span}": _percent(spans.get(span, {})) for span in SPANS}
    return {f"headcount_{part}": _now(spans), **changes}


def _row(name: str, spans: Spans) -> dict[str, str]:
    values = {"department": name, "people_now": _now(spans)}
    for span in SPANS:
        evolution = spans.get(span, {})
        values[f"people_{span}_ago"] = text_of(evolution, "base_headcount")
        values[f"gain_{span}"] = text_of(evolution, "headcount_gain")
        values[f"gain_{span}_percent"] = _percent(evolution)
    return values


def _percent(evolution: Mapping[str, Any]) -> str:
    """A whole number of percent (the documents' example); without the sign, so that a workbook can sort by it."""
    return text_of(evolution, "headcount_gain_percentage")


def _end(ask: Ask, by_key: Mapping[str, Spans]) -> Ended:
    """A department that the answer does not name is not found."""
    states = {part: JobState.DONE if part in by_key else JobState.NOT_FOUND for part in ask.parts}
    missing = ", ".join(DEPARTMENTS[part].label for part in ask.parts if part not in by_key)
    return Ended(states, f"No headcount is known: {missing}." if missing else "")


ACTION = Action(
    key="headcount",
    title="Headcount by department",
    help="How many people work in each department, and how that has changed in 3, 6 and 12 months.",
    parts=PARTS,
    options=OPTIONS,
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    occasional=RESOLVED_OUTPUTS,
    uses_occasional=lambda ask: not linked(ask),
    new_sheet=NewSheet("headcount", "Headcount", ROW_OUTPUTS),
    same_note="Same company as row {row}",
    order=140,
    icon="trending-up",
    operations=(f"POST {PATH}", f"POST {LOOK_UP_PATH}"),
    group=Group.COMPANIES,
)
