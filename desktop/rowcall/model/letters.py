"""How texts are compared where neither case nor accents count."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]")
"""Marks that people leave out of Latin, Greek and Cyrillic words; in other scripts they make another letter."""


def letters(text: str) -> str:
    """A text without case and accents; unlike `normal.fold` it keeps every space, so that parts of texts are found."""
    if text.isascii():
        return text.lower()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFKC", bare).casefold()
