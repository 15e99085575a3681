"""The two forms of a Salesforce record's id: 15 characters whose case counts, and 18 that stay apart without it."""

from __future__ import annotations

import re

_SHORT = re.compile(r"[a-zA-Z0-9]{5}[a-zA-Z0-9]{10}")
_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


def long_id(text: str) -> str:
    """The form of 18 characters; empty where the text is no short id.

    Each of the three signs behind the 15 tells which of five characters are capitals, the first of them as the lowest
    bit (Salesforce Help: "15-character and 18-character IDs").
    """
    short = text.strip()
    if not _SHORT.fullmatch(short) or not short.startswith(("00", "a")) or short.isdigit():
        return ""
    groups = (short[start : start + 5] for start in (0, 5, 10))
    return short + "".join(_SIGNS[sum(char.isupper() << bit for bit, char in enumerate(group))] for group in groups)
