"""What the account tells for free: who it is, its balance, its personas and lists, the places it can look in."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.api import messages
from rowcall.api.client import Client
from rowcall.api.lookup import ask
from rowcall.errors import RecipeProblem, ServiceProblem, WrongAnswer
from rowcall.model.account import (
    AccountList,
    Persona,
    Place,
    read_balance,
    read_lists,
    read_personas,
    read_places,
    text,
)
from rowcall.model.exchange import Wire
from rowcall.model.providers import PROVIDERS
from rowcall.model.request import PRONTO, Request
from rowcall.model.sonarly import Named, read_groups

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


async def balance(client: Client) -> int | None:
    """Credits left (GET /api/v2/credits); None where the answer holds no number.

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    return read_balance(await ask(client, Request("GET", "/api/v2/credits")))


async def balance_now(client: Client) -> int | None:
    """The same in one short try (GET /api/v2/credits); None where it brings no number."""
    exchange = await client.send(Request("GET", "/api/v2/credits", total_seconds=SHORT_SECONDS), priority=0)
    return read_balance(exchange.body) if exchange.wire is Wire.RESULT else None


async def account(client: Client) -> Account:
    """Who the key belongs to (GET /api/v2/account), which also shows that the key is good.

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    body = await ask(client, Request("GET", "/api/v2/account"))
    inner = body.get("account", body) if isinstance(body, dict) else {}
    found = inner if isinstance(inner, dict) else {}
    return Account(text(found.get("name")), text(found.get("email")), read_balance(found))


async def whose(client: Client) -> Account:
    """Who a key belongs to, by the call of its provider that tells it.

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    return await (account(client) if client.provider == PRONTO else _of_groups(client))


async def _of_groups(client: Client) -> Account:
    """Sonarly tells the account groups that a key can use (GET /v1/accounts), and nothing else of whose it is."""
    names = (group.name for group in await groups(client))
    return Account(", ".join(filter(None, names)), "", None)


async def groups(client: Client) -> tuple[Named, ...]:
    """The account groups that a Sonarly key can use (GET /v1/accounts).

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    try:
        return read_groups(await ask(client, PROVIDERS[client.provider].alive))
    except WrongAnswer as wrong:
        raise ServiceProblem(str(wrong), messages.TRY_LATER, stopped="wrong_answer") from wrong


async def personas(client: Client) -> tuple[Persona, ...]:
    """The account's personas (GET /api/v2/personas).

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    return read_personas(await ask(client, Request("GET", "/api/v2/personas")))


async def places(client: Client, name: str) -> tuple[Place, ...]:
    """Places of this name, the best match first (POST /api/v2/locations).

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    return read_places(await ask(client, Request("POST", "/api/v2/locations", body={"name": name, "hiring": False})))


async def lists(client: Client) -> tuple[AccountList, ...]:
    """The account's lists that a search can be told (GET /api/v2/lists).

    Raises:
        ServiceProblem: The key is refused or the service cannot be asked.
    """
    return read_lists(await ask(client, Request("GET", "/api/v2/lists")))


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
