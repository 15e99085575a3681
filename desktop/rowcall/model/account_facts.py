"""What the service tells of the account, as rows: every fact has one, also those that no document names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model.account import BALANCE_KEYS
from rowcall.model.action import NewSheet, Output
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ended, NewRow, NewRows, Steps
from rowcall.model.request import Request

SHEET = NewSheet(
    "account",
    "Your account",
    (
        Output("fact", "What"),
        Output("value", "Value"),
        Output("fact_key", "Pronto's name for it"),
        Output("source_row", "Row of the list"),
    ),
)
TITLES = {
    "name": "Name",
    "email": "E-mail",
    "organization.name": "Organisation",
    "organization.id": "Organisation's number",
    **dict.fromkeys(BALANCE_KEYS, "Credits left"),
    "credits_used": "Credits used",
    "credits_total": "Credits in all",
}
"""What people call the facts that are known; the documents name none of them."""


def tell_facts(path: str, part: str) -> Steps:
    """Ask about the account and make a row of each fact that it tells.

    Args:
        path: Of the question.
        part: The part of the action that it answers.
    """
    reply = yield Request("GET", path)
    body = reply.body if reply else None
    if isinstance(body, dict) and isinstance(body.get("account"), dict):
        body = body["account"]
    if not isinstance(body, dict):
        raise WrongAnswer("The answer tells nothing about the account.")
    rows = tuple(NewRow(key, {"fact": _title(key), "value": value, "fact_key": key}) for key, value in _facts(body))
    if not rows:
        return Ended({part: JobState.NOT_FOUND}, "Pronto tells nothing about the account.")
    yield NewRows(rows)
    return Ended({part: JobState.DONE})


def _facts(block: dict[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    """Every single value, under the names on the way to it."""
    for key, value in block.items():
        name = f"{before}{key}"
        if isinstance(value, dict):
            yield from _facts(value, f"{name}.")
        elif value is not None:
            yield name, _word(value)


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _title(key: str) -> str:
    return TITLES.get(key) or key.replace(".", " ").replace("_", " ").capitalize()
