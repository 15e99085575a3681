"""Searches that the account has made before: how a user or a row names one, and how its id is found."""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

from rowcall.model import normal
from rowcall.model.account import first_text, items
from rowcall.model.action import Kind, Option, Part
from rowcall.model.dialogue import Ask
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.leads import LIST_SEARCHES
from rowcall.model.request import Request

_ID = re.compile(r"[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}", re.IGNORECASE)
MOST_NAMED = 5
"""How many searches are named to a person who has to choose."""

SEARCH = Option(
    "search",
    "One search instead of a list",
    Kind.TEXT,
    help="Its name or its number, as List searches shows them.",
)


@dataclass(frozen=True, slots=True)
class Named:
    """The search that is meant."""

    id: str = ""
    problem: str = ""
    """Why none is, one sentence."""


def search_part(key: str, title: str) -> Part:
    """The part of an action that is about one search."""
    return Part(key, title, outputs=(), needs=(frozenset({Field.SEARCH_ID}),))


def search_given(ask: Ask) -> str:
    """How the search is named: by the option, else by the row."""
    return str(ask.option("search", "")) or ask.value(Field.SEARCH_ID)


def lacks_search(ask: Ask) -> str:
    """Without a name or a number nothing can be asked."""
    return "" if search_given(ask) else "The number of the search is missing."


def is_id(text: str) -> bool:
    """Whether a text is the service's own number of a search."""
    return _ID.fullmatch(text.strip()) is not None


def find_search(text: str) -> Generator[Request, Reply | None, Named]:
    """Find the search that a text means; a number needs no question, a name is looked for in all searches."""
    if is_id(text):
        return Named(text.strip().lower())
    reply = yield LIST_SEARCHES
    there = {first_text(item, "id"): first_text(item, "name", "search_name") for item in _listed(reply)}
    fitting = [id_ for id_, name in there.items() if id_ and (id_ == text or normal.fold(name) == normal.fold(text))]
    if len(fitting) == 1:
        return Named(fitting[0])
    if fitting:
        return Named(problem=f"{len(fitting)} searches are called {text!r}: write the number of one.")
    near = [name for name in there.values() if name and normal.fold(text) in normal.fold(name)][:MOST_NAMED]
    advice = f" There is: {'; '.join(near)}." if near else ""
    return Named(problem=f"The account has no search called {text!r}.{advice}")


def _listed(reply: Reply | None) -> list[Any]:
    return list(items(reply.body if reply else None, "searches"))
