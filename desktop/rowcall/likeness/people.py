"""Whether two names may be those of one person, however they are written."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from rowcall.model import normal
from rowcall.model.people_names import name_parts

LIKE = 85.0
"""From this likeness (0 to 100) on two words are spellings of one name."""
_LEAST_BEGINNING = 4
"""Letters by which the beginning of a longer name is told."""
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65_536)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name without titles, degrees and accents, in their order."""
    parts = name_parts(name)
    return tuple(_WORD.findall(normal.fold(f"{parts.first} {parts.last}")))


@lru_cache(maxsize=65_536)
def same_person(one: str, other: str) -> bool:
    """Whether each word of the shorter name has its like in the longer one: an initial counts, the order does not.

    Where there is nothing to compare, nothing speaks against it.
    """
    shorter, longer = sorted((words_of(one), words_of(other)), key=len)
    if not shorter or not longer:
        return True
    if "".join(shorter) == "".join(longer):
        return True
    if len(shorter) == 1:
        return any(_like(shorter[0], word) for word in longer if len(word) > 1)
    free, matched, in_full = list(longer), 0, 0
    for word in sorted(shorter, key=len, reverse=True):
        like = next((other for other in free if _like(word, other)), None)
        if like is not None:
            free.remove(like)
            matched += 1
            in_full += len(word) > 1 and len(like) > 1
    return matched >= min(len(shorter), 2 if len(shorter) < 4 else 3) and in_full > 0 and matched * 2 > len(shorter)


def alike(one: str, other: str) -> float:
    """How alike two names of people are, 0 to 100, whatever the order of their words."""
    return fuzz.token_sort_ratio(" ".join(words_of(one)), " ".join(words_of(other)))


def _like(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= _LEAST_BEGINNING and longer.startswith(shorter):  # Novák and Nováková, Mark and Markus
        return True
    return one == other or fuzz.ratio(one, other) >= LIKE
