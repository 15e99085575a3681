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


_REASONS = {
    "COMPANY_MISMATCH": "another company",
    "TITLE_MISMATCH": "another job title",
    "LOCATION_MISMATCH": "another place",
    "NO_LONGER_IN_POSITION": "no longer in this position",
}
"""Why the service says that somebody does not fit; others are read as they are spelled."""
_CODE = r"[A-Z]+(?:_[A-Z]+)+"
_ONLY_CODES = re.compile(rf"{_CODE}(?:; {_CODE})*")
_CODES = re.compile(rf"\(({_CODE}(?:; {_CODE})*)\)")


def reasons_in_words(sentence: str) -> str:
    """A sentence in which the reasons in brackets, such as (COMPANY_MISMATCH), are words that people say."""
    return _CODES.sub(lambda found: f"({'; '.join(map(_reason, found[1].split('; ')))})", sentence)


def reasons_of(cell: str) -> tuple[str, ...]:
    """The reasons that a cell such as "COMPANY_MISMATCH; TITLE_MISMATCH" names, in words; none where it is not such."""
    return tuple(map(_reason, cell.split("; "))) if _ONLY_CODES.fullmatch(cell) else ()


def codes_of(cell: str) -> tuple[str, ...]:
    """The reasons that such a cell names, as the service spells them."""
    return tuple(cell.split("; ")) if _ONLY_CODES.fullmatch(cell) else ()


def _reason(code: str) -> str:
    return _REASONS.get(code) or code.lower().replace("_", " ")
