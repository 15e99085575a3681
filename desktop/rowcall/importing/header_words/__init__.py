"""The words of headers in seven languages: a file a language, and what they say together."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from rowcall.importing.spelling import normalise

LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pt")
"""Where nothing else tells what a word means, the earlier language counts."""
_NO_CONCEPTS = frozenset({"weak", "alone"})
_LONGEST = 7
"""Words of the longest phrase that is looked for."""
_LEAST_LETTERS = 3
"""Of each part of words that were written together."""
_SHORT_PARTS = frozenset({"id", "nr"})
"""Parts that may be shorter."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a header that means something."""

    text: str
    concept: str
    weak: bool
    """Whether it means different things in different files."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A header taken apart."""

    phrases: tuple[Phrase, ...]
    unknown: tuple[str, ...]
    """Words that mean nothing to us."""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """What phrases mean, by language."""

    concepts: Mapping[str, Mapping[str, str]]
    """Phrase -> language -> concept."""
    alone: Mapping[str, Mapping[str, str]]
    """The same for phrases that mean something else where nothing stands beside them."""
    weak: Mapping[str, frozenset[str]]


@cache
def _lexicon() -> _Lexicon:
    concepts: dict[str, dict[str, str]] = {}
    alone: dict[str, dict[str, str]] = {}
    weak: dict[str, frozenset[str]] = {}
    for language in LANGUAGES:
        with Path(__file__).with_name(f"{language}.toml").open("rb") as file:
            table = tomllib.load(file)
        for concept, phrases in table.items():
            if concept not in _NO_CONCEPTS:
                for phrase in phrases:
                    concepts.setdefault(normalise(phrase), {}).setdefault(language, concept)
        for phrase, concept in table.get("alone", {}).items():
            alone.setdefault(normalise(phrase), {})[language] = concept
        weak[language] = frozenset(map(normalise, table["weak"]))
    return _Lexicon(concepts, alone, weak)


def languages_of(names: Iterable[str]) -> tuple[str, ...]:
    """The languages of a header row, the likeliest first; `names` are normalised headers."""
    votes: Counter[str] = Counter(dict.fromkeys(LANGUAGES, 0))
    for name in names:
        for phrase in _cut(name)[0]:
            known = _lexicon().concepts[phrase]
            for language in known:
                votes[language] += 60 // len(known) * len(phrase.split())
    return tuple(sorted(LANGUAGES, key=lambda language: (-votes[language], LANGUAGES.index(language))))


def parse(name: str, languages: Sequence[str] = LANGUAGES) -> Parsed:
    """Take a normalised header apart, as one who reads these languages, the first one best."""
    phrases, unknown = _cut(name)
    return Parsed(tuple(_meaning(phrase, languages, alone=phrase == name) for phrase in phrases), unknown)


def _meaning(phrase: str, languages: Sequence[str], *, alone: bool) -> Phrase:
    lexicon = _lexicon()
    known = lexicon.concepts[phrase]
    language = next(language for language in languages if language in known)
    concept = known[language]
    if alone:
        concept = lexicon.alone.get(phrase, {}).get(language, concept)
    return Phrase(phrase, concept, phrase in lexicon.weak[language])


@lru_cache(maxsize=4096)
def _cut(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The longest known phrases, from left to right, and the words between them."""
    known = _lexicon().concepts
    words = name.split()
    phrases: list[str] = []
    unknown: list[str] = []
    place = 0
    while place < len(words):
        for length in range(min(_LONGEST, len(words) - place), 0, -1):
            phrase = " ".join(words[place : place + length])
            if phrase in known:
                phrases.append(phrase)
                place += length
                break
        else:
            parts = _written_together(words[place])
            phrases += parts
            unknown += [] if parts else [words[place]]
            place += 1
    return tuple(phrases), tuple(unknown)


@cache
def _joined() -> dict[str, str]:
    """Phrases without their spaces -> the phrases."""
    phrases = sorted(_lexicon().concepts, key=len, reverse=True)
    parts = {phrase.replace(" ", ""): phrase for phrase in phrases}
    return {part: phrase for part, phrase in parts.items() if len(part) >= _LEAST_LETTERS or part in _SHORT_PARTS}


def _written_together(word: str) -> list[str]:
    """The known phrases that a word is made of (`companyname`, `firmentelefon`); none where it is made of others."""
    joined = _joined()
    best: dict[int, list[str]] = {0: []}
    for end in range(2, len(word) + 1):
        for start in range(end - 1):
            part = joined.get(word[start:end])
            if part and start in best and (end not in best or len(best[start]) + 1 < len(best[end])):
                best[end] = [*best[start], part]
    return best.get(len(word), [])
