"""Reads JSON that others wrote, so that every text in it can be kept in a cell; writes what tells questions apart."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

LONE_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
"""How half a character beyond the basic plane is written in JSON; no file could hold it."""


def parse_json(content: bytes) -> Any:
    """The JSON in a body, or None where there is none."""
    try:
        body = json.loads(content)
        if LONE_SURROGATE.search(content):
            body = json.loads(json.dumps(body, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):  # no JSON, no UTF-8, or brackets nested to exhaust the stack
        return None
    return body


def same_always(question: Mapping[str, Any]) -> str:
    """A text that is the same for the same question, in whatever order it was put together."""
    return json.dumps(question, sort_keys=True, ensure_ascii=False)


def readable(body: bytes) -> str:
    """A raw answer as people read it: indented where it is JSON, else its text as it came."""
    text = body.decode("utf-8", errors="replace")
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return json.dumps(parsed, ensure_ascii=False, indent=2)
