"""Words that the service uses for machines, such as full_time, as people write them."""

from __future__ import annotations

import re

_KNOWN = {
    "full_time": "Full-time",
    "fulltime": "Full-time",
    "part_time": "Part-time",
    "parttime": "Part-time",
    "on_site": "On-site",
    "onsite": "On-site",
    "self_employed": "Self-employed",
}
"""Those that are written with a hyphen, or whose parts cannot be told from one another."""
_FOR_MACHINES = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*|[A-Z0-9]+(?:_[A-Z0-9]+)+")
"""Small letters alone, or capitals with a line between them; "CDI" is a word that people write."""


def readable(word: str) -> str:
    """A word of the service as a person would write it; what is written for people already stays as it is."""
    folded = word.lower()
    if folded in _KNOWN:
        return _KNOWN[folded]
    return folded.replace("_", " ").capitalize() if _FOR_MACHINES.fullmatch(word) else word
