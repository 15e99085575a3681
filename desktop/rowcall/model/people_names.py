"""Takes a person's full name apart: titles, first names, last names with their particles, and what stands behind."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rowcall.model.name_words import (
    AFTER_A_DOCTOR,
    AMBIGUOUS_TITLES,
    DEVOTIONS,
    PARTICLES,
    SECOND_FIRST_NAMES,
    SUFFIXES,
    TITLES,
    folded_word,
)

_ASIDE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])\s*")
"""A remark in brackets: pronouns, a maiden name, a nickname."""
_BEHIND = re.compile(r"\s+[|•·–—/-]\s+|\s*[|•]\s*")
"""What people put between their name and a slogan."""
_EAST_ASIAN = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003134f]")
_SELECTORS = frozenset("\ufe0e\ufe0f\u20e3")
_JOINER = "\u200d"
_SPECIAL = TITLES | AMBIGUOUS_TITLES | SUFFIXES | AFTER_A_DOCTOR
_CAPITALS = 3
"""Letters that a word in capitals must have to count as a last name: `JP Martin` begins with initials."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a full name; together they have every letter of it."""

    first: str
    last: str
    title: str = ""
    """What stood in front: Dr., Mme, Prof. Dr."""
    rest: str = ""
    """What stood behind or in brackets: PhD, Jr., (she/her)."""


def split_name(full: str) -> tuple[str, str]:
    """First and last name of a full name, without titles; an empty last name where there is only one word.

    A name in an East Asian script is not split: which part is the family's name cannot be seen from it.
    """
    parts = name_parts(full)
    return parts.first, parts.last


@lru_cache(maxsize=4096)
def name_parts(full: str) -> PersonName:
    """Take a full name apart: `Dr. Jean-Paul de la TOUR, MBA` has a title, a first name, a last name, and a rest."""
    words = full.split()
    if len(words) == 2 and all(map(_is_simple, words)):  # most names: a list of a million of them is split at once
        return PersonName(*words)
    text, rest = _without_asides(without_pictures(full))
    if _EAST_ASIAN.search(text):
        return PersonName(text, "", rest=rest)
    pieces = [words for piece in text.split(",") if (words := piece.split())]
    while len(pieces) > 1 and all(folded_word(word) in SUFFIXES for word in pieces[-1]):
        rest = _joined(" ".join(pieces.pop()), rest)
    if not pieces:
        return PersonName("", "", rest=rest)
    if len(pieces) == 1:
        title, words = _without_titles(pieces[0])
        words, behind = _without_suffixes(words)
        first, last = _split_words(words)
        return PersonName(first, last, title, _joined(behind, rest))
    title, last_words = _without_titles(pieces[0])
    more, first_words = _without_titles(pieces[1])
    for piece in pieces[2:]:
        rest = _joined(" ".join(piece), rest)
    return PersonName(" ".join(first_words), " ".join(last_words), _joined(title, more), rest)


@lru_cache(maxsize=4096)
def plain_name(text: str) -> str:
    """A first or last name that stands in a column of its own, without pictures, titles and remarks."""
    if text.isascii() and text.isalnum():  # one word, as most are: a list of a million of them is read at each estimate
        return text
    bare, _rest = _without_asides(without_pictures(text).replace(",", " , "))
    _title, words = _without_titles(bare.split())
    while len(words) > 1 and (words[-1] == "," or folded_word(words[-1]) in SUFFIXES):
        words.pop()
    return " ".join(words).replace(" ,", ",")


def without_pictures(text: str) -> str:
    """A text without emojis and other pictures, with single spaces; letters, marks and joiners of scripts stay."""
    if text.isascii():
        return " ".join(text.split())
    kept = [char for char in text if not _is_picture(char)]
    for place, char in enumerate(kept):
        beside = kept[max(0, place - 1) : place + 2]
        if char == _JOINER and not (len(beside) == 3 and all(map(_is_of_a_word, (beside[0], beside[2])))):
            kept[place] = ""
    return " ".join("".join(kept).split())


def _is_simple(word: str) -> bool:
    """Whether a word is a name and nothing else, however it is written."""
    return word.isascii() and word.replace("-", "").isalnum() and not word.isupper() and word.lower() not in _SPECIAL


def _is_picture(char: str) -> bool:
    return (
        char in _SELECTORS or unicodedata.category(char) in ("So", "Sk", "Co") or "\U000e0020" <= char <= "\U000e007f"
    )


def _is_of_a_word(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM"


def _without_asides(text: str) -> tuple[str, str]:
    """The name, and what stands in brackets or behind a stroke."""
    rest = " ".join(match[0].strip() for match in _ASIDE.finditer(text))
    bare = " ".join(_ASIDE.sub(" ", text).split())
    if not bare:
        return text, ""
    behind = _BEHIND.search(bare)
    if behind and len(bare[: behind.start()].split()) > 1:
        return bare[: behind.start()], _joined(bare[behind.end() :], rest)
    return bare, rest


def _without_titles(words: Sequence[str]) -> tuple[str, list[str]]:
    """The titles in front, and the words behind them; the last word is no title, whatever it looks like."""
    left = list(words)
    taken: list[str] = []
    while len(left) > 1 and _is_title(left, taken):
        taken.append(left.pop(0))
    return " ".join(taken), left


def _is_title(words: Sequence[str], before: Sequence[str]) -> bool:
    word = folded_word(words[0])
    if word in AMBIGUOUS_TITLES:
        return len(words) > 2 or words[0].endswith(".")
    return word in TITLES or (bool(before) and word in AFTER_A_DOCTOR)


def _without_suffixes(words: Sequence[str]) -> tuple[list[str], str]:
    """The words before degrees and the like, and these."""
    left = list(words)
    taken: list[str] = []
    while len(left) > 2 and folded_word(left[-1]) in SUFFIXES:
        taken.insert(0, left.pop())
    return left, " ".join(taken)


def _split_words(words: Sequence[str]) -> tuple[str, str]:
    at = _by_capitals(words)
    if at is not None:
        first, last = (words[at:], words[:at]) if at > 0 else (words[:-at], words[-at:])
    else:
        at = _end_of_first(words)
        first, last = words[:at], words[at:]
    return " ".join(first), " ".join(last)


def _by_capitals(words: Sequence[str]) -> int | None:
    """Where the last name is written in capitals: how many words in front, or (negative) where it begins behind."""
    loud = [_is_loud(word) for word in words]
    if all(loud) or not any(loud):
        return None
    count = loud.index(False)
    if count and not any(loud[count:]):
        known = folded_word(words[0]) in SECOND_FIRST_NAMES and folded_word(words[-1]) not in SECOND_FIRST_NAMES
        return None if known else count
    start = loud.index(True)
    if start and all(loud[start:]):
        while start > 1 and folded_word(words[start - 1]) in PARTICLES:
            start -= 1
        return -start
    return None


def _is_loud(word: str) -> bool:
    letters = sum(char.isalpha() for char in word)
    return word.isupper() and (letters >= _CAPITALS or (letters > 1 and folded_word(word) in PARTICLES))


def _end_of_first(words: Sequence[str]) -> int:
    """How many words are first names."""
    if len(words) < 3:
        return 1
    end = 1 + _devotion(words)
    while end < len(words) - 1 and _goes_on(words[end]):
        end += 1
    return end


def _devotion(words: Sequence[str]) -> int:
    """Words of `del Carmen` behind María, which belong to the first name."""
    if folded_word(words[0]) not in ("maria", "ana"):
        return 0
    for length in (2, 3):
        if len(words) > length + 1 and " ".join(map(folded_word, words[1 : length + 1])) in DEVOTIONS:
            return length
    return 0


def _goes_on(word: str) -> bool:
    """Whether a word behind a first name is one as well: a second first name, or an initial."""
    bare = folded_word(word)
    return bare in SECOND_FIRST_NAMES or (len(bare) == 1 and word[0].isupper())


def _joined(*texts: str) -> str:
    return " ".join(filter(None, texts))
