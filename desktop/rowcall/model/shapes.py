"""Reads values of answers whatever shape they come in: numbers as texts, texts as numbers, lists, wrappers, nulls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import isfinite
from typing import Any

WRAPPERS = ("message", "data", "result")
"""Keys under which a service may put the whole of what it says, whatever that is about."""
OF_COMPANIES = (*WRAPPERS, "company", "account")
OF_PEOPLE = ("lead", "profile", "person", "contact")
"""The same for what it says of a company, and of a person."""
ENVELOPE = frozenset({"custom", "success", "status", "error", "errors", "code", "detail", "message", "traceId"})
"""Keys that may stand beside such a wrapper, or alone, without telling of what was asked about."""
_DEEPEST = 3
_PENDING = frozenset({"pending", "processing", "queued", "running", "ongoing"})
_NONE = re.compile(r"\bno(t|thing|ne|body)?(\b|_)|\bunknown\b", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?|[+-]?\d{1,3}(,\d{3})+")


def number(found: Any) -> float | int | None:
    """A number, also one given as a text such as "17" or "1,204"; None where it is none."""
    if isinstance(found, str) and _NUMBER.fullmatch(found.strip()):
        digits = found.strip().replace(",", "")
        return float(digits) if "." in digits else int(digits)
    if isinstance(found, bool) or not isinstance(found, int | float) or not isfinite(found):
        return None
    return found


def whole(found: Any) -> int | None:
    """A whole number, also one given as a text; None where it is none."""
    known = number(found)
    return int(known) if known is not None and known == int(known) else None


def text(found: Any) -> str:
    """What a person reads of a value: a list is joined by "; ", the single values of an object by ", "."""
    if isinstance(found, str):
        return found.strip()
    if found is None:
        return ""
    if isinstance(found, list | tuple):
        return "; ".join(filter(None, map(text, found)))
    if isinstance(found, Mapping):
        return ", ".join(filter(None, map(text, found.values())))
    return str(int(found)) if isinstance(found, float) and found.is_integer() else str(found)


def name(found: Any) -> str:
    """An id or another single word, also where it comes as a number; empty where it is neither text nor number."""
    return text(found) if isinstance(found, str | int | float) and not isinstance(found, bool) else ""


def is_there(found: Any) -> bool:
    """Whether a value says anything: nulls, empty texts, empty lists, and lists and objects of such do not."""
    if isinstance(found, Mapping):
        return any(map(is_there, found.values()))
    if isinstance(found, list | tuple):
        return any(map(is_there, found))
    return found is not None and (not isinstance(found, str) or bool(found.strip()))


def objects(found: Any) -> list[Mapping[str, Any]] | None:
    """The objects of a list; other entries are passed over, and null is a list without any.

    None where it is no list, or one that says something, and nothing of that is an object.
    """
    if found is None:
        return []
    if not isinstance(found, list):
        return None
    there = [entry for entry in found if isinstance(entry, Mapping)]
    return there if there or not is_there(found) else None


def unwrapped(body: Any, expected: Iterable[str], wrappers: tuple[str, ...] = WRAPPERS) -> Any:
    """What a service says without the wrappers around it, where none of the expected keys says anything outside."""
    keys = frozenset(expected)
    for _ in range(_DEEPEST):
        if isinstance(body, list) and len(body) == 1:
            body = body[0]
        if not isinstance(body, Mapping) or any(is_there(body.get(key)) for key in keys):
            return body
        inner = next((body[key] for key in wrappers if isinstance(body.get(key), Mapping | list)), None)
        if inner is None:
            return body
        body = inner
    return body


def says_none(body: Any, expected: Iterable[str]) -> bool:
    """Whether an answer says that nothing was found: nothing at all, nulls, a sentence that says so.

    What has content under other keys than the expected ones is no such answer: what it means is not known.
    """
    if not isinstance(body, Mapping):
        return not is_there(body)
    keys = frozenset(expected)
    return not any(_tells(key, value) for key, value in body.items() if key not in keys)


def _tells(key: str, value: Any) -> bool:
    if key == "custom" or (key == "status" and text(value).lower() not in _PENDING):
        return False
    if key in ENVELOPE and (isinstance(value, bool | int) or _NONE.search(text(value))):
        return False
    return is_there(value)
