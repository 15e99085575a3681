"""The lists of an account: companies that were put together, and people that a search has put on one."""

import time
import uuid
from collections.abc import Iterable

from rowcall.sandbox.dice import Dice
from rowcall.sandbox.moments import iso
from rowcall.sandbox.state import Record, State


def new_list(state: State, key: str, name: str, kind: str, members: Iterable[str]) -> Record:
    """Keep a new list.

    Args:
        state: Where it is kept.
        key: Whose it is.
        name: What it is called.
        kind: `companies`, or `leads` for one that a search has made.
        members: Numbers of companies, or tokens of people.
    """
    list_id = str(uuid.uuid4())
    moment = iso(time.time())
    record: Record = {
        "id": list_id,
        "key": key,
        "name": name,
        "type": kind,
        "linkedin_id": list_number(list_id),
        "created_at": moment,
        "updated_at": moment,
        "members": list(dict.fromkeys(members)),
    }
    state.put("list", list_id, record)
    return record


def list_number(list_id: str) -> str:
    """The number under which LinkedIn knows a list."""
    return str(Dice("list", list_id).number("number", 7 * 10**18, 8 * 10**18 - 1))


def own_lists(state: State, key: str) -> list[Record]:
    """All lists of a key, the oldest first."""
    return [record for record in state.all("list") if record["key"] == key]


def companies_on(state: State, key: str, list_id: str) -> list[str]:
    """Numbers of the companies on a list, by its LinkedIn number or its id; a list of somebody else has none."""
    return _members(state, key, list_id, "companies")


def leads_on(state: State, key: str, list_id: str) -> list[str]:
    """As `companies_on`, the tokens of people."""
    return _members(state, key, list_id, "leads")


def _members(state: State, key: str, list_id: str, kind: str) -> list[str]:
    found = (record for record in own_lists(state, key) if list_id in {record["linkedin_id"], record["id"]})
    return next((list(record["members"]) for record in found if record["type"] == kind), [])
