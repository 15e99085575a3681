"""What the account tells for free: who it is, its balance, its personas and lists, the places it can look in."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from rowcall.api.client import Client
from rowcall.api.lookup import ask
from rowcall.errors import RecipeProblem
from rowcall.model.call import Request, Wire

BALANCE_KEYS = ("credits", "remaining_credits", "balance", "remaining")
"""The documents do not name the key (GET /api/v2/credits): the first of these that holds a number."""
SHORT_SECONDS = 3.0
"""How long a question that nothing waits for may take."""
MOST_CANDIDATES = 8
"""How many places are named to a person who has to choose."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose key it is."""

    name: str
    email: str
    balance: int | None
    """Credits left; None where the service does not say."""


@dataclass(frozen=True, slots=True)
class Persona:
    """A kind of person that the account's owner has described on the service's site."""

    uuid: str
    name: str
    job_titles: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    """Job titles that are left out."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that people can be looked for in."""

    id: str
    name: str
    kind: str = ""
    """What it is, in the service's word, such as `country`."""


@dataclass(frozen=True, slots=True)
class AccountList:
    """A list of companies or people that the account's owner has made at the service."""

    number: str
    """The one that LinkedIn has for it; searches are told it."""
    name: str
    kind: str = ""
    """What it lists, in the service's word, such as `companies`."""


async def balance(client: Client) -> int | None:
    """Credits left (GET /api/v2/credits); None where the answer holds no number.

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    return _balance(await ask(client, Request("GET", "/api/v2/credits")))


async def balance_now(client: Client) -> int | None:
    """The same in one short try (GET /api/v2/credits); None where it brings no number."""
    exchange = await client.send(Request("GET", "/api/v2/credits", total_seconds=SHORT_SECONDS), priority=0)
    return _balance(exchange.body) if exchange.wire is Wire.RESULT else None


async def account(client: Client) -> Account:
    """Who the key belongs to (GET /api/v2/account), which also shows that the key is good.

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    body = await ask(client, Request("GET", "/api/v2/account"))
    inner = body.get("account", body) if isinstance(body, dict) else {}
    found = inner if isinstance(inner, dict) else {}
    return Account(_text(found.get("name")), _text(found.get("email")), _balance(found))


async def personas(client: Client) -> tuple[Persona, ...]:
    """The account's personas (GET /api/v2/personas).

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    items = _items(await ask(client, Request("GET", "/api/v2/personas")), "personas")
    return tuple(
        Persona(
            uuid=_first(item, "uuid", "id"),
            name=_text(item.get("name")),
            job_titles=_texts(item.get("job_titles")),
            excluded=_texts(item.get("excluded_job_titles")),
        )
        for item in items
        if _first(item, "uuid", "id")
    )


async def places(client: Client, name: str) -> tuple[Place, ...]:
    """Places of this name, the best match first (POST /api/v2/locations).

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    body = await ask(client, Request("POST", "/api/v2/locations", body={"name": name, "hiring": False}))
    return tuple(
        Place(_first(item, "id", "_id"), _text(item.get("name")), _text(item.get("type")))
        for item in _items(body, "locations")
        if _first(item, "id", "_id")
    )


async def lists(client: Client) -> tuple[AccountList, ...]:
    """The account's lists that a search can be told (GET /api/v2/lists).

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    items = _items(await ask(client, Request("GET", "/api/v2/lists")), "lists")
    return tuple(
        AccountList(_text(item.get("linkedin_id")), _text(item.get("name")), _text(item.get("type")))
        for item in items
        if _text(item.get("linkedin_id"))
    )


def is_place_id(name: str) -> bool:
    """Tell whether a text is an id already, which needs no look-up."""
    stripped = name.strip()
    return stripped.isascii() and stripped.isdigit()


def resolve_place(name: str, found: Sequence[Place]) -> Place:
    """Choose the one place that a text means.

    Raises:
        RecipeProblem: None fits, or several do; the candidates are named.
    """
    if is_place_id(name):
        return Place(name.strip(), name.strip())
    same = tuple(place for place in found if _folded(place.name) == _folded(name))
    for fitting in (same, tuple(found)):
        if len(fitting) == 1:
            return fitting[0]
    if not found:
        raise RecipeProblem(
            f"Pronto knows no place called {name!r}.", "Check the spelling, or write the id of the place."
        )
    raise RecipeProblem(
        f"{name!r} can mean several places: {_candidates(same or found)}.", "Write the full name or the id of one."
    )


def _candidates(found: Sequence[Place]) -> str:
    named = [f"{place.name} ({', '.join(filter(None, (place.kind, place.id)))})" for place in found]
    more = len(named) - MOST_CANDIDATES
    return "; ".join(named[:MOST_CANDIDATES]) + (f"; and {more} more" if more > 0 else "")


def _folded(name: str) -> str:
    """A name without what people leave out when they write it: accents, capitals, doubled spaces."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return " ".join(bare.casefold().split())


def _balance(body: Any) -> int | None:
    if not isinstance(body, dict):
        return None
    for key in BALANCE_KEYS:
        found = body.get(key)
        if isinstance(found, int | float) and not isinstance(found, bool) and isfinite(found):
            return int(found)
    return None


def _items(body: Any, wrapper: str) -> list[Mapping[str, Any]]:
    """The objects of a listing that may come bare or wrapped."""
    listed = body.get(wrapper) if isinstance(body, dict) else body
    return [item for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []


def _first(item: Mapping[str, Any], *keys: str) -> str:
    return next((text for key in keys if (text := _text(item.get(key)))), "")


def _text(found: Any) -> str:
    """Texts as they are; ids that come as numbers as text."""
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    return found.strip() if isinstance(found, str) else ""


def _texts(found: Any) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, found))) if isinstance(found, list) else ()
