"""How many people work in each department of a company, and how that has changed (POST /accounts/headcount)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal, shapes
from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.company_look_up import (
    COMPANY_NEEDS,
    LOOK_UP_PATH,
    RESOLVED_OUTPUTS,
    by_number,
    company_identity,
    knows,
    linked,
    linked_charges,
    linked_question,
    not_known,
    resolve,
)
from rowcall.model.dialogue import Ask, Cells, Ended, NewRow, NewRows, Steps, Used
from rowcall.model.fields import Field
from rowcall.model.leads import answered_object, text_of
from rowcall.model.reference import FUNCTIONS
from rowcall.model.request import Limit

PATH = "/api/v2/accounts/headcount"
UNIT = "headcount"
HEADCOUNT = Limit("headcount", 2, 60.0, title="headcounts")
SPANS = {"3m": "3_months_evolution", "6m": "6_months_evolution", "12m": "12_months_evolution"}
"""From how a column says the months to how the answer does."""
HEADCOUNTS = "headcount"
ALL = "all_departments"
CHOSEN = "departments"
SALES, ENGINEERING, MARKETING = "25", "8", "15"


def _key(label: str) -> str:
    return normal.fold(label).replace(" ", "_")


LABELS: Mapping[str, str] = {function.id: function.label for function in FUNCTIONS}
"""The service is told the labels: the page of this call shows labels of that list."""


def _outputs(label: str) -> tuple[Output, ...]:
    """The columns of a department: how many work there now, and by how many percent that has changed."""
    key = _key(label)
    changes = (Output(f"headcount_{key}_{span}", f"{label}, change in {span[:-1]} months (%)") for span in SPANS)
    return (Output(f"headcount_{key}", f"{label}, people"), *changes)


OUTPUTS: Mapping[str, tuple[Output, ...]] = {id_: _outputs(label) for id_, label in LABELS.items()}
KNOWN = Output("departments_known", "Departments known")
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
        CHOSEN,
        "Departments beside each company",
        Kind.CHOICES,
        choices=FUNCTIONS,
        default=(ENGINEERING, MARKETING, SALES),
        help="Each gets columns to sort and filter by.",
    ),
    Option(
        ALL,
        "All other departments too",
        Kind.SWITCH,
        default=True,
        help="One request brings them all; they are on the sheet Headcount, a row for each.",
    ),
)


def unwanted(options: Mapping[str, Any]) -> frozenset[str]:
    """The columns of the departments that were not chosen."""
    chosen = options.get(CHOSEN) or ()
    return frozenset(output.key for id_, made in OUTPUTS.items() if id_ not in chosen for output in made)


def wrong(options: Mapping[str, Any]) -> str:
    """Without any department nothing would be asked for."""
    return "" if options.get(CHOSEN) or options.get(ALL) else "Choose at least one department."


def _mark(ask: Ask) -> str:
    return "all" if ask.option(ALL, default=False) else ",".join(sorted(ask.option(CHOSEN, ())))


def identity(ask: Ask) -> str:
    """The company together with the departments."""
    return f"{company_identity(ask)}|{_mark(ask)}"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One request for each company, and a look-up before it where only the name or the domain is known."""
    return linked_charges(ask, Charge("headcounts", HEADCOUNT, {UNIT: 1}, seconds=2.0))


def steps(ask: Ask) -> Steps:
    """Look the company up if need be, and ask once; all departments come at once."""
    company = yield from resolve(ask, f"headcount|{_mark(ask)}")
    if isinstance(company, Ended):
        return company
    body: dict[str, Any] = by_number(company)
    if not ask.option(ALL, default=False):
        body["departments"] = [LABELS[id_] for id_ in ask.option(CHOSEN, ())]
    reply = yield linked_question(PATH, body, HEADCOUNT, UNIT)
    if not knows(reply):
        yield Used({})
        return not_known(ask)
    told = _departments(shapes.unwrapped(answered_object(reply), LABELS.values(), shapes.OF_COMPANIES))
    yield Used({UNIT: 1})
    if told:
        about = {key: text for key in _COMPANY_KEYS if (text := ask.value(key))} | dict(company)
        yield NewRows(tuple(NewRow(_key(name), {**about, **_row(name, spans)}) for name, spans in told.items()))
    by_key = {_key(name): spans for name, spans in told.items()}
    chosen = [LABELS[id_] for id_ in ask.option(CHOSEN, ())]
    columns = {name: text for label in chosen for name, text in _cells(_key(label), by_key).items()}
    yield Cells({KNOWN.key: str(len(told)), **columns})
    return _end([label for label in chosen if _key(label) not in by_key], known=bool(told))


_COMPANY_KEYS = ("company_name", "company_domain", "company_linkedin_id", "company_linkedin_url")

_ECHOED = (*_COMPANY_KEYS, "departments")
"""What an answer may repeat of the question."""

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
    if not found and not shapes.says_none(body, _ECHOED):
        raise WrongAnswer("The answer holds no headcount.")
    return found


def _now(spans: Spans) -> str:
    """How many work there now, which each span says."""
    return next((text for span in spans.values() if (text := text_of(span, "current_headcount"))), "")


def _cells(department: str, by_key: Mapping[str, Spans]) -> dict[str, str]:
    spans = by_key.get(department, {})
    changes = {f"headcount_{department}_{span}": _percent(spans.get(span, {})) for span in SPANS}
    return {f"headcount_{department}": _now(spans), **changes}


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


def _end(missing: list[str], *, known: bool) -> Ended:
    """A company has a headcount where any department is named; those that are not are said."""
    note = f"No headcount is known: {', '.join(missing)}." if missing else ""
    if known:
        return Ended({HEADCOUNTS: JobState.DONE}, note)
    return Ended({HEADCOUNTS: JobState.NOT_FOUND}, "No headcount is known.")


ACTION = Action(
    key="headcount",
    title="Headcount by department",
    help="How many people work in each department, and how that has changed in 3, 6 and 12 months.",
    parts=(
        Part(
            HEADCOUNTS,
            "Headcount",
            outputs=(KNOWN, *(output for outputs in OUTPUTS.values() for output in outputs)),
            needs=COMPANY_NEEDS,
        ),
    ),
    options=OPTIONS,
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    unwanted=unwanted,
    occasional=RESOLVED_OUTPUTS,
    uses_occasional=lambda ask: not linked(ask),
    new_sheet=NewSheet("headcount", "Headcount", ROW_OUTPUTS),
    same_note="Same company as row {row}",
    order=140,
    icon="trending-up",
    operations=(f"POST {PATH}", f"POST {LOOK_UP_PATH}"),
    group=Group.COMPANIES,
    wrong=wrong,
)
