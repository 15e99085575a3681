"""Cuts the text of a cell into phrases that are known, and says what they mean for a picker."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from rowcall.importing.phrases import LEVEL, Sense, lexicon, stem, words_of

MOST_WORDS = 12
"""Words of a cell above which it is prose."""
LONGEST_WORD = 60
"""Letters of a word above which it is none; looking for the words in it takes time in proportion to their square."""
LEAST_LETTERS = 6
"""Shorter words are too easily like another one."""
LEAST_SWAPPED = 5
"""Letters of a word in which two may have changed places."""
LONG_WORD = 10
"""Letters from which on a word may have two typing errors."""
_TAILS = frozenset(
    """
    leiter leiterin leitung chef chefin direktor direktorin manager managerin mitarbeiter mitarbeiterin assistent
    assistentin assistenz referent referentin vorstand abteilung bereich team leitend directeur hoofd medewerker
    afdeling direkteur verantwortlicher verantwortliche spezialist spezialistin sachbearbeiter sachbearbeiterin
    management mgmt wesen specialist
    """.split()  # noqa: SIM905 (a list of words reads better as words)
)
"""Second halves of German and Dutch words made of two: `Vertriebsleiter`, `Marketingmanager`."""
_LINKS = ("", "s", "es", "n", "en")
"""What stands between the halves."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a text says for a picker.

    Attributes:
        ids: What it means; empty where it means nothing for sure.
        aside: It is understood, and says nothing for this picker: a level among functions, a region.
        plain: Nothing in it belongs to the other picker or names a profession: it is a value such as a list of
            functions, or of levels, would hold.
    """

    ids: tuple[str, ...] = ()
    aside: bool = False
    plain: bool = False


NOTHING = Told()


@lru_cache(maxsize=16_384)
def read_cell(text: str, picker: str) -> Told:
    """What a text says, all its words taken together."""
    words = words_of(text)
    phrase = " ".join(words)
    alone = lexicon().alone[picker].get(phrase)
    if alone:
        return Told((alone,), plain=True)
    if not words or len(words) > MOST_WORDS or max(map(len, words)) > LONGEST_WORD:
        return NOTHING
    found = _cut([half for word in words for half in _halves(_known_word(word))])
    return _weigh(found, picker) if found else NOTHING


def _cut(words: list[str]) -> list[Sense] | None:
    """The fewest phrases that make up the text; None where a word belongs to none."""
    known = lexicon()
    best: list[list[Sense] | None] = [[], *[None] * len(words)]
    for end in range(1, len(words) + 1):
        for start in range(max(0, end - known.longest), end):
            before = best[start]
            if before is None:
                continue
            sense = known.sense(words[start:end])
            so_far = best[end]
            if sense is not None and (so_far is None or len(before) + 1 < len(so_far)):
                best[end] = [*before, sense]
    return best[-1]


def _weigh(found: list[Sense], picker: str) -> Told:
    """One meaning, or several where something joins them."""
    if any(sense.open for sense in found):
        return NOTHING
    told = [sense for sense in found if sense.of(picker)]
    if picker == LEVEL and any(not sense.beside for sense in told):
        told = [sense for sense in told if not sense.beside]
    ids = tuple(dict.fromkeys(sense.of(picker) for sense in told))
    if not ids:
        return Told(aside=True)
    if len(ids) > 1 and not _all_joined(found, told):
        return NOTHING
    foreign = any(sense.people or (_says_something(sense) and not sense.of(picker)) for sense in found)
    return Told(ids, plain=not foreign)


def _says_something(sense: Sense) -> bool:
    return bool(sense.function or sense.level)


def _all_joined(found: list[Sense], told: list[Sense]) -> bool:
    """Whether something joins each two that follow one another."""
    places = [place for place, sense in enumerate(found) if any(sense is one for one in told)]
    return all(any(sense.join for sense in found[left:right]) for left, right in pairwise(places))


def _known_word(word: str) -> str:
    """A word as the phrases have it: typing errors mended where there is one way to do so."""
    known = lexicon().words
    if word in known or stem(word) in _stems() or len(_halves(word)) > 1:
        return word
    if len(word) < LEAST_LETTERS:
        return _swapped(word)
    errors = 2 if len(word) >= LONG_WORD else 1
    near = process.extract(word, _long_words(), scorer=OSA.distance, score_cutoff=errors, limit=4)
    least = min((distance for other, distance, _place in near if other[0] == word[0]), default=0)
    closest = [other for other, distance, _place in near if other[0] == word[0] and distance == least]
    meanings = {lexicon().sense([other]) for other in closest}
    return closest[0] if closest and len(meanings) == 1 else word


def _swapped(word: str) -> str:
    """A short word of which two letters have changed places: `slaes`; other errors could make it any word."""
    if len(word) < LEAST_SWAPPED:
        return word
    ways = [f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(1, len(word) - 1)]
    meant = [way for way in ways if way in lexicon().senses]
    return meant[0] if len(meant) == 1 else word


def _halves(word: str) -> list[str]:
    """The two words that a German or Dutch one is made of; the word itself where it is not."""
    known = lexicon()
    if word in known.words:
        return [word]
    for cut in range(2, len(word) - 3):
        tail = word[cut:]
        if tail not in _TAILS:
            continue
        for link in _LINKS:
            head = word[:cut].removesuffix(link) if link else word[:cut]
            if known.sense([head]) is not None:
                return [head, tail]
    return [word]


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(map(stem, lexicon().words))


@lru_cache(maxsize=1)
def _long_words() -> tuple[str, ...]:
    return tuple(sorted(word for word in lexicon().words if len(word) >= LEAST_LETTERS))
