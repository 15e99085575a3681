"""Reads the JSON of a stranger: nothing nested without end, nothing said twice, no number that is none."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

DEEPEST = 32
"""How far lists and objects may be nested."""
_TEXT = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_BRACKET = re.compile(rb"[\[\]{}]")


def read(content: bytes) -> dict[str, Any] | list[Any]:
    """The object or the list of a message.

    Raises:
        ValueError: If it is anything else, or is refused.
    """
    if depth(content) > DEEPEST:
        raise ValueError("nested too deep")
    body = json.loads(content, object_pairs_hook=_object, parse_constant=_no_number)
    if not isinstance(body, dict | list):
        raise ValueError("neither an object nor a list")  # noqa: TRY004 - whoever reads it catches one kind of error
    return body


def depth(content: bytes) -> int:
    """How far the brackets of a text are nested, counted before anything is parsed."""
    deepest = level = 0
    for bracket in _BRACKET.finditer(_TEXT.sub(b"", content)):
        level += 1 if bracket.group() in b"[{" else -1
        deepest = max(deepest, level)
    return deepest


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number")
