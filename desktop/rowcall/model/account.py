"""Reads what the service says of the account: its balance, its personas, and the places that it knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rowcall.model import shapes

BALANCE_KEYS = ("credits", "remaining_credits", "balance", "remaining")
"""The documents do not name the key (GET /api/v2/credits): the first of these that holds a number."""


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


def read_balance(body: Any) -> int | None:
    """Credits left; None where the answer holds no number."""
    body = shapes.unwrapped(body, BALANCE_KEYS)
    if not isinstance(body, dict):
        return None
    for key in BALANCE_KEYS:
        found = shapes.number(body.get(key))
        if found is not None:
            return int(found)
    return None


def read_persona(item: Mapping[str, Any]) -> Persona | None:
    """One persona; None where it has no id."""
    uuid = first_text(item, "uuid", "id")
    if not uuid:
        return None
    return Persona(uuid, text(item.get("name")), texts(item.get("job_titles")), texts(item.get("excluded_job_titles")))


def read_personas(body: Any) -> tuple[Persona, ...]:
    """The personas of GET /api/v2/personas."""
    return tuple(persona for item in items(body, "personas") if (persona := read_persona(item)))


def read_places(body: Any) -> tuple[Place, ...]:
    """The places of POST /api/v2/locations, the best match first."""
    return tuple(
        Place(first_text(item, "id", "_id"), text(item.get("name")), text(item.get("type")))
        for item in items(body, "locations")
        if first_text(item, "id", "_id")
    )


def read_lists(body: Any) -> tuple[AccountList, ...]:
    """The lists of GET /api/v2/lists that a search can be told."""
    return tuple(
        AccountList(text(item.get("linkedin_id")), text(item.get("name")), text(item.get("type")))
        for item in items(body, "lists")
        if text(item.get("linkedin_id"))
    )


def items(body: Any, wrapper: str) -> list[Mapping[str, Any]]:
    """The objects of a listing that may come bare or wrapped."""
    listed = body.get(wrapper) if isinstance(body, dict) else body
    return [item for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []


def first_text(item: Mapping[str, Any], *keys: str) -> str:
    """The first of these that holds something."""
    return next((found for key in keys if (found := text(item.get(key)))), "")


def text(found: Any) -> str:
    """Texts as they are; ids that come as numbers as text, a list joined by "; "."""
    return "" if isinstance(found, bool | dict) else shapes.text(found)


def texts(found: Any) -> tuple[str, ...]:
    """The texts of a list."""
    return tuple(filter(None, map(text, found))) if isinstance(found, list) else ()
