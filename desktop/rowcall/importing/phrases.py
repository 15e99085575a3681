"""The phrases that name functions and levels in seven languages, read from the data files in `meanings`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from rowcall.importing.spelling import normalise

FUNCTION, LEVEL = "function", "level"
"""The two pickers whose meanings are known."""
_FILES = {FUNCTION: "functions.toml", LEVEL: "levels.toml"}
_JOIN = re.compile(r"[&+]")
_JOINS = frozenset({"and", "et", "und", "y", "u", "ed"})
_GENDER = re.compile(
    r"(?<=\w)(?:"
    r"\s?\((?:-?(?:e|es|ne|nes|trice|rice|se|euse|a|as|o|in|innen|r|n)|[mwfdhvx](?:/[mwfdhvx])+)\)"
    r"|[·•:*_](?:e|es|rice|trice|ne|se|euse|in|innen|a)s?\b"
    r"|\s?/\s?-?(?:in|innen|trice|rice|a|e|euse)\b"
    r"|\s[mwfdhv](?:/[mwfdhvx]){1,2}\b)",
    re.IGNORECASE,
)
"""The second gender, as in `Directeur(trice)`, `Leiter/in`, `Leiter:in`, `Director/a`, `(m/w/d)`."""
_ENDINGS = (
    ("innen", ""), ("erin", "er"), ("orin", "or"), ("ntin", "nt"), ("istin", "ist"), ("aux", "al"), ("euse", "eur"),
    ("trice", "teur"), ("enne", "en"), ("ive", "if"), ("ere", "er"),
)  # fmt: skip
_LEAST_STEM = 4


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase stands for."""

    function: str = ""
    level: str = ""
    join: bool = False
    """It joins two meanings."""
    beside: bool = False
    """Its level counts only where there is no other one."""
    open: bool = False
    """What it means is never sure."""
    people: bool = False
    """It names somebody who does the job, not the department."""

    def of(self, picker: str) -> str:
        """The id for one of the pickers; empty where it has none."""
        return self.function if picker == FUNCTION else self.level


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All phrases, by their words."""

    senses: Mapping[str, Sense]
    stems: Mapping[str, Sense]
    """The same by the stems of their words, where these stand for one thing only."""
    alone: Mapping[str, Mapping[str, str]]
    """Picker -> phrase -> id, for those that mean it only where nothing stands beside them."""
    words: frozenset[str]
    """Every word of every phrase."""
    longest: int
    """Words of the longest phrase."""

    def sense(self, words: list[str]) -> Sense | None:
        """What a phrase stands for, in whatever form."""
        found = self.senses.get(" ".join(words))
        return found or self.stems.get(" ".join(map(stem, words)))


@dataclass(slots=True)
class _Draft:
    """A lexicon in the making."""

    senses: dict[str, dict[str, Any]] = field(default_factory=dict)
    alone: dict[str, dict[str, str]] = field(default_factory=lambda: {FUNCTION: {}, LEVEL: {}})

    def add(self, texts: str, **told: Any) -> None:
        """Add texts that are separated by commas."""
        for text in texts.split(","):
            bare = text.strip()
            phrase = " ".join(words_of(bare.removeprefix("=")))
            if not phrase:
                continue
            if bare.startswith("="):
                picker = FUNCTION if "function" in told else LEVEL
                self.alone[picker].setdefault(phrase, told[picker])
            else:
                known = self.senses.setdefault(phrase, {})
                for key, value in told.items():
                    known.setdefault(key, value)


def words_of(text: str) -> list[str]:
    """The words of a text without case, accents and gender; whatever joins two of them is `&`."""
    parts = (normalise(part).split() for part in _JOIN.split(_GENDER.sub("", text)))
    joined: list[str] = []
    for number, part in enumerate(parts):
        if number:
            joined.append("&")
        joined += ("&" if word in _JOINS else word for word in part)
    return joined


@cache
def stem(word: str) -> str:
    """A word without the ending that tells one from many, and him from her."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM - 1:
            return word.removesuffix(ending) + instead
    for endings in ("sx", "aeoi"):
        if len(word) > _LEAST_STEM and word[-1] in endings:
            word = word[:-1]
    return word


@cache
def lexicon() -> Lexicon:
    """The phrases of all data files."""
    draft = _Draft()
    for picker, name in _FILES.items():
        for id_, texts in _read(name).items():
            for key, listed in texts.items():
                draft.add(listed, **{picker: id_}, **({"people": True} if key == "people" else {}))
    others = _read("others.toml")
    for key in ("fillers", "regions"):
        draft.add(others[key])
    draft.add(others["joins"], join=True)
    draft.add(others["beside"], beside=True)
    draft.add(others["open"], open=True)
    senses = {phrase: Sense(**told) for phrase, told in draft.senses.items()}
    return Lexicon(
        senses=senses,
        stems=_by_stems(senses),
        alone=draft.alone,
        words=frozenset(word for phrase in senses for word in phrase.split()),
        longest=max(len(phrase.split()) for phrase in senses),
    )


def phrases_of(picker: str) -> Iterable[tuple[str, str]]:
    """Every phrase that stands for something in a picker, with its id."""
    known = lexicon()
    yield from ((phrase, id_) for phrase, sense in known.senses.items() if (id_ := sense.of(picker)))
    yield from known.alone[picker].items()


def _by_stems(senses: Mapping[str, Sense]) -> dict[str, Sense]:
    found: dict[str, Sense | None] = {}
    for phrase, sense in senses.items():
        stems = " ".join(map(stem, phrase.split()))
        found[stems] = sense if found.get(stems, sense) == sense else None
    return {stems: sense for stems, sense in found.items() if sense is not None}


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files("rowcall.importing").joinpath("meanings", name).read_text(encoding="utf-8"))
