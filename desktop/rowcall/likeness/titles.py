"""Whether a job title is one that was looked for, in whatever of seven languages and however short it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from rowcall.importing.phrases import FUNCTION, LEVEL, lexicon, stem, words_of

LIKE = 88.0
_SHORT: dict[str, str] = {
    "vp": "vice president",
    "svp": "senior vice president",
    "evp": "executive vice president",
    "avp": "assistant vice president",
    "md": "managing director",
    "gm": "general manager",
    "ceo": "chief executive officer",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "cio": "chief information officer",
    "cmo": "chief marketing officer",
    "cro": "chief revenue officer",
    "cso": "chief sales officer",
    "chro": "chief human resources officer",
    "ciso": "chief information security officer",
    "cpo": "chief product officer",
    "hr": "human resources",
    "it": "information technology",
    "sr": "senior",
    "snr": "senior",
    "jr": "junior",
    "mgr": "manager",
    "dir": "director",
    "eng": "engineer",
    "ops": "operations",
    "biz": "business",
    "dev": "development",
    "rh": "ressources humaines",
    "dg": "directeur general",
    "drh": "directeur ressources humaines",
    "daf": "directeur administratif financier",
    "pdg": "president directeur general",
    "dsi": "directeur systemes information",
}
"""What stands for several words in titles."""
_SMALL = frozenset(
    "of the for and de des du la le les d l et & fur der die das und del y e di in en at a".split()  # noqa: SIM905
)
_EVERYBODY = "*"


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a step looked for; what is empty was left open."""

    titles: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    """Ids of levels of seniority."""
    functions: tuple[str, ...] = ()
    """Ids of functions, such as that of sales."""

    @property
    def open(self) -> bool:
        """Whether nothing of it can be held against a title."""
        return not (self.levels or self.functions or self.excluded or (self.titles and _EVERYBODY not in self.titles))


@lru_cache(maxsize=65_536)
def fits(title: str, target: Target) -> bool:
    """Whether a title fits a target; one whose level or function cannot be told is taken to have the wanted one."""
    if any(_has(title, unwanted) for unwanted in target.excluded):
        return False
    wanted = () if _EVERYBODY in target.titles else target.titles
    if wanted and not any(_has(title, one) for one in wanted):
        return False
    return _may_be(levels_of(title), target.levels) and _may_be(functions_of(title), target.functions)


def fits_any(title: str, targets: Sequence[Target]) -> bool:
    """Whether a title fits one of the targets that the row was asked with."""
    return any(target.open or fits(title, target) for target in targets)


def is_named(title: str, target: Target) -> bool:
    """Whether a title is one of those that were asked for by their words, and none that was to be left out."""
    return any(_has(title, one) for one in target.titles) and not any(_has(title, one) for one in target.excluded)


def _may_be(told: frozenset[str], wanted: Sequence[str]) -> bool:
    return not wanted or not told or not told.isdisjoint(wanted)


def levels_of(title: str) -> frozenset[str]:
    """The levels that words of a title name; none where it names no level."""
    return _named(title, LEVEL)


def functions_of(title: str) -> frozenset[str]:
    """The functions that words of a title name; none where it names no function."""
    return _named(title, FUNCTION)


@lru_cache(maxsize=65_536)
def _named(title: str, picker: str) -> frozenset[str]:
    known = lexicon()
    words = words_of(title)
    found: set[str] = set()
    at = 0
    while at < len(words):
        for length in range(min(known.longest, len(words) - at), 0, -1):
            sense = known.sense(words[at : at + length])
            if sense is not None:
                if id_ := sense.of(picker):
                    found.add(id_)
                at += length
                break
        else:
            at += 1
    return frozenset(found)


@lru_cache(maxsize=65_536)
def _words(title: str) -> tuple[str, ...]:
    spelled = (_SHORT.get(word, word).split() for word in words_of(title))
    return tuple(stem(word) for part in spelled for word in part if word not in _SMALL)


def _has(title: str, wanted: str) -> bool:
    """Whether every word of what is wanted has its like in the title."""
    there, asked = _words(title), _words(wanted)
    if not asked:
        return False
    return all(any(word == other or _close(word, other) for other in there) for word in asked)


def _close(one: str, other: str) -> bool:
    return min(len(one), len(other)) > 4 and fuzz.ratio(one, other) >= LIKE
