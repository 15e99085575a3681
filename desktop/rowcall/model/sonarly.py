"""Reads what Sonarly answers: an envelope of `success`, `data`, `error` and `traceId` around everything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model.account import text


@dataclass(frozen=True, slots=True)
class Group:
    """An account group, Sonarly's unit of work: jobs and audiences belong to one."""

    id: str
    name: str
    created_at: str = ""


def data_of(body: Any) -> Mapping[str, Any]:
    """What an answer's envelope holds.

    Raises:
        WrongAnswer: If it is no such envelope.
    """
    data = body.get("data") if isinstance(body, dict) else None
    if not isinstance(data, dict):
        raise WrongAnswer("The answer is not one of Sonarly's.")
    return data


def items_of(body: Any) -> tuple[Mapping[str, Any], ...]:
    """The objects of a listing's page.

    Raises:
        WrongAnswer: If it is no listing.
    """
    found = data_of(body).get("items")
    if not isinstance(found, list):
        raise WrongAnswer("The answer holds no list.")
    return tuple(item for item in found if isinstance(item, dict))


def read_groups(body: Any) -> tuple[Group, ...]:
    """The account groups that a key can use (GET /v1/accounts).

    Raises:
        WrongAnswer: If the answer is none.
    """
    groups = (Group(*(text(item.get(key)) for key in ("id", "name", "createdAt"))) for item in items_of(body))
    return tuple(group for group in groups if group.id)
