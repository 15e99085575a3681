"""One spelling for headers and other short names, whatever their case, accents and signs."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NO_LETTER = re.compile(r"[^a-z0-9\u0370-\uffff]+")
_SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "’": " ", "'": " ", "#": " ", "°": " "})


@lru_cache(maxsize=16384)
def normalise(header: str) -> str:
    """Lower case, no accents, words apart: `Prénom du contact` is `prenom du contact`, `companyName` `company name`."""
    text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", header)).lower().translate(_SPECIAL)
    plain = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return " ".join(_NO_LETTER.sub(" ", plain).split()).replace("linked in", "linkedin")
