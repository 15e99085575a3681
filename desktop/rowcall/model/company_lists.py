"""Reads the account's lists of companies (GET /lists, GET /lists/{id})."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal
from rowcall.model.action import Output
from rowcall.model.dialogue import NewRow
from rowcall.model.fields import Field
from rowcall.model.leads import text_of
from rowcall.model.request import Request

LISTS_PATH = "/api/v2/lists"
LIST_LISTS = Request("GET", LISTS_PATH, total_seconds=60.0, most_bytes=50_000_000)
LIST_OUTPUTS = (
    Output("list_id", "List number", Field.LIST_ID),
    Output("list_name", "List"),
    Output("list_type", "Kind"),
    Output("list_linkedin_id", "LinkedIn number of the list"),
    Output("companies_count", "Companies"),
    Output("created_at", "Made"),
    Output("updated_at", "Changed"),
    Output("source_row", "Row of the list"),
)
"""The columns of a list; what a list is for stands in the service's own words."""
KEYS = {
    "list_id": "id",
    "list_name": "name",
    "list_type": "type",
    "list_linkedin_id": "linkedin_id",
    "companies_count": "companies_count",
    "created_at": "created_at",
    "updated_at": "updated_at",
}


def read_list(list_id: str) -> Request:
    """The question for one list with its companies; 404 says that there is none of that number."""
    return Request(
        "GET", f"{LISTS_PATH}/{list_id}", total_seconds=60.0, most_bytes=50_000_000, answers=frozenset({404})
    )


def lists_in(body: Any) -> tuple[Mapping[str, Any], ...]:
    """The lists in an answer to GET /lists; they may stand alone or under `lists`.

    Raises:
        WrongAnswer: If there are none to be found in it.
    """
    items = _items(body)
    if items is None:
        raise WrongAnswer("The answer holds no lists.")
    return items


def _items(body: Any) -> tuple[Mapping[str, Any], ...] | None:
    items = body.get("lists") if isinstance(body, dict) else body
    return tuple(item for item in items if isinstance(item, dict)) if isinstance(items, list) else None


def list_row(item: Mapping[str, Any]) -> NewRow:
    """A list as a row."""
    values = {key: text_of(item, theirs) for key, theirs in KEYS.items()}
    return NewRow(values["list_id"] or normal.fold(values["list_name"]), values)


def list_meant(items: tuple[Mapping[str, Any], ...], said: str) -> Mapping[str, Any] | None:
    """The list that somebody means by a number, LinkedIn's number or a name; None where none is, or several are."""
    for key in ("id", "linkedin_id"):
        found = [item for item in items if text_of(item, key) == said]
        if found:
            return found[0]
    named = [item for item in items if normal.fold(text_of(item, "name")) == normal.fold(said)]
    return named[0] if len(named) == 1 else None


def lists_by_name(body: Any) -> tuple[tuple[str, Any], ...]:
    """The names of GET /lists, each with the list that has it: an import may be kept as a list of its name."""
    return tuple((text_of(item, "name"), item) for item in _items(body) or ())
