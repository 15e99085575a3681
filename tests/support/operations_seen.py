"""What the documents tell of every operation, and what the actions really send, seen by driving them by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from rowcall.catalogue import catalogue
from rowcall.errors import WrongAnswer
from rowcall.model.action import Action, Kind, Option
from rowcall.model.dialogue import Ask, Deliveries, Look, Poll
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.request import Limit, Request

ROOT = Path(__file__).parents[2]
DOCUMENTED: Mapping[str, Mapping[str, Mapping[str, Any]]] = yaml.safe_load(
    (ROOT / "tests" / "data" / "operations.yaml").read_text("utf-8")
)
NUMBER = "8f2d6c1a-4b7e-4f0c-9a55-2e1d7c3b6a90"
PERSON, PAGE = "https://www.linkedin.com/in/ACwAAEXAMPLE01", "https://www.linkedin.com/company/90412277"
POST = "https://www.linkedin.com/posts/norvane_v4-activity-7300000000000000004-cd34"
PEOPLE_SEARCH = "https://www.linkedin.com/sales/search/people?query=x"
COMPANY_SEARCH = "https://www.linkedin.com/sales/search/company?query=x"
TEXTS = ("CEO", NUMBER, PERSON, PAGE, POST, PEOPLE_SEARCH, COMPANY_SEARCH, "90412277", "norvane.example", "FR")
ROW = {
    **dict.fromkeys(Field, "Norvane"),
    Field.COMPANY_DOMAIN: "norvane.example",
    Field.COMPANY_LINKEDIN_URL: PAGE,
    Field.COMPANY_LINKEDIN_ID: "90412277",
    Field.LINKEDIN_URL: PERSON,
    Field.POST_URL: POST,
    Field.SEARCH_ID: NUMBER,
    Field.LIST_ID: NUMBER,
}
BARE = {key: text for key, text in ROW.items() if "linkedin" not in key}
BEGUN = {
    **dict.fromkeys(("id", "search_id", "enrichment_id", "name", "linkedin_id"), NUMBER),
    "status": "pending",
    "total": 1,
    "preview": [],
    "success": True,
    "data": {"id": NUMBER, "items": [{"id": NUMBER, "name": "CEO", "status": "running"}], "status": "queued"},
}
"""An answer with which most calls go on."""
MOST_SAID = 8


@dataclass(frozen=True)
class Operation:
    """One operation as the documents tell of it."""

    name: str
    provider: str
    pace: str
    credits: Mapping[str, int] | None
    results: str
    address: str

    @property
    def limit(self) -> tuple[int, float] | None:
        """Calls and seconds that are documented."""
        calls, _slash, seconds = self.pace.partition("/")
        return (int(calls), float(seconds)) if seconds else None

    def is_called_by(self, request: Request) -> bool:
        """Whether a request is a call of this operation."""
        pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(self.name))
        return re.fullmatch(pattern, f"{request.method} {request.path.partition('?')[0]}") is not None


def operations(provider: str = "") -> tuple[Operation, ...]:
    """The documented operations, of one service or of all."""
    return tuple(
        Operation(
            name, service, told.get("pace", ""), told.get("credits"), told["results"], told.get("address", "optional")
        )
        for service, found in DOCUMENTED.items()
        for name, told in found.items()
        if provider in ("", service)
    )


@cache
def requests_of(key: str) -> tuple[Request, ...]:
    """What an action sends, tried with a row that has everything and with one that has no LinkedIn address."""
    action = catalogue()[key]
    found: dict[str, Request] = {}
    for options in _variants(action):
        for values in (ROW, BARE):
            ask = Ask(values, options, _askable(action, values, options))
            for request in _said(action, ask) if ask.parts and not action.lacks(ask) else ():
                found.setdefault(f"{request.method} {request.path}|{request.hook}|{request.batch is not None}", request)
    return tuple(found.values())


def _askable(action: Action, values: Mapping[str, str], options: Mapping[str, Any]) -> tuple[str, ...]:
    alone = action.needs_no_list(options)
    return tuple(part.key for part in action.parts if alone or part.can_be_asked(values))


def _variants(action: Action) -> Iterator[dict[str, Any]]:
    """Options to drive it with: examples of all, then each choice and each switch the other way."""
    usual = {option.key: _example(option) for option in action.options}
    yield usual
    yield {option.key: option.default for option in action.options}
    for option in action.options:
        if option.kind is Kind.CHOICE:
            yield from ({**usual, option.key: choice.id} for choice in option.choices)
        elif option.kind is Kind.SWITCH:
            yield {**usual, option.key: not option.default}


def _example(option: Option) -> Any:
    match option.kind:
        case Kind.SWITCH | Kind.PARTS:
            found: Any = option.default
        case Kind.CHOICE:
            found = option.default or option.choices[0].id
        case Kind.NUMBER:
            found = option.suggested or option.default or option.least or 1
        case Kind.CHOICES:
            found = tuple(choice.id for choice in option.choices[:1])
        case Kind.PLACES | Kind.LISTS | Kind.COLUMNS:
            found = ("105015875",)
        case Kind.PERSONA:
            found = NUMBER
        case _:
            texts = (NUMBER, *TEXTS) if option.key in ("search", "list") else TEXTS
            text = next(text for text in texts if not option.check(text))
            found = (text,) if option.kind is Kind.TEXTS else text
    return found


def _said(action: Action, ask: Ask) -> Iterator[Request]:
    """The requests of one row, as far as answers that fit most calls lead."""
    steps, reply = action.steps(ask), None
    for _turn in range(MOST_SAID):
        try:
            said = steps.send(reply)
        except (StopIteration, WrongAnswer):
            return
        reply = None
        if isinstance(said, Request):
            yield said
            reply = Reply(200, BEGUN)
        elif isinstance(said, Look):
            yield said.request
            reply = Reply(0, None)
        elif isinstance(said, Poll):
            yield said.request
            steps.close()
            return
        elif isinstance(said, Deliveries):
            reply = Reply(200, {"status": "FINISHED"})


def operation_of(request: Request) -> Operation:
    """The documented operation that a request calls; one without variable parts in its path goes first."""
    fitting = [operation for operation in operations() if operation.is_called_by(request)]
    if not fitting:
        raise AssertionError(f"no document tells of {request.method} {request.path}")
    return min(fitting, key=lambda operation: operation.name.count("{"))


def limits_of(request: Request) -> tuple[Limit, ...]:
    """The pace that a request keeps, and the long limits that it draws on."""
    pace = (request.limit,) if request.limit else ()
    return (*pace, *(quota.limit for quota in request.quota))
