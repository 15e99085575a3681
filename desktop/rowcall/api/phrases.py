"""Reads what a service says in its own words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def text_of(found: Any) -> str:
    """The texts in a value on one line: a text, an object that has a message, or a list of either."""
    return " ".join(_joined(found).split())


def speaks_of(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of these phrases is in a text, in capitals or not."""
    folded = text.casefold()
    return any(phrase in folded for phrase in phrases)


def _joined(found: Any) -> str:
    if isinstance(found, str):
        return found
    if isinstance(found, list):
        return "; ".join(filter(None, map(_joined, found)))
    if isinstance(found, dict):
        inner = found.get("message")
        return inner if isinstance(inner, str) else "; ".join(filter(None, map(_joined, found.values())))
    return ""
