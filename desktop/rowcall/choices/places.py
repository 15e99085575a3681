"""What a cell that names places means: one place for sure, several that a list names, or nothing without a person."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from rowcall.api.account import is_place_id, resolve_place
from rowcall.errors import RecipeProblem
from rowcall.model.account import Place
from rowcall.model.countries import country_in
from rowcall.model.country_names import country_names, english_name
from rowcall.model.normal import fold

_LISTED = re.compile(r"[;|/\r\n•]+")
_WORD = re.compile(r"\w+")
MOST_CANDIDATES = 8
"""How many places are offered to a person who has to choose."""
COUNTRY = "country"
"""The service's word for one."""

SHORT_NAMES = frozenset(
    (
        "usa",
        "u.s.a.",
        "u.s.",
        "u.k.",
        "uae",
        "eeuu",
        "ee.uu.",
        "holland",
        "hollande",
        "great britain",
        "brasil",
        "pays bas",
    )
)
"""What people write for a country beside its names and its code."""
NEW_NAMES = {"TR": "Türkiye", "CZ": "Czechia", "MK": "North Macedonia", "CV": "Cabo Verde", "SZ": "Eswatini"}
"""Countries that have taken another English name; the service may know either."""

LookUp = Callable[[str], Awaitable[Sequence[Place]]]


class UnclearPlace(RecipeProblem):
    """A text that names no place for sure.

    Attributes:
        candidates: The places that come into question.
    """

    def __init__(self, problem: RecipeProblem, candidates: Sequence[Place]) -> None:
        super().__init__(problem.title, problem.advice)
        self.candidates = tuple(candidates[:MOST_CANDIDATES])


@dataclass(frozen=True, slots=True)
class PlaceReader:
    """Reads the cells of one column.

    Args:
        look_up: Asks the service for places of a name, the best first.
        codes: Whether two capital letters stand for a country: not in a column of states, such as TX and NY.
    """

    look_up: LookUp
    codes: bool = True

    async def places(self, text: str) -> tuple[Place, ...]:
        """The places that a cell names, each once.

        Raises:
            UnclearPlace: One of them is not known, or can be several.
            ServiceProblem: The service cannot be asked.
        """
        found = [await self.place(name) for name in names_in(text)]
        return tuple({place.id: place for place in found}.values())

    async def place(self, name: str) -> Place:
        """The place of one name.

        Raises:
            UnclearPlace: It is not known, or can be several.
        """
        if is_place_id(name):
            return Place(name, name)
        code = self._country(name)
        for english in filter(None, (english_name(code), NEW_NAMES.get(code))):
            exact = [place for place in await self.look_up(english) if fold(place.name) == fold(english)]
            countries = [place for place in exact if fold(place.kind) == COUNTRY] or exact
            if len(countries) == 1:
                return countries[0]
        return await self._by_name(name)

    async def _by_name(self, name: str) -> Place:
        found = tuple(await self.look_up(name))
        fitting = [place for place in found if _names(place, name)]
        fitting = [place for place in fitting if fold(place.name.split(",")[0]) == fold(name)] or fitting
        head, *rest = (part.strip() for part in name.split(","))
        if not fitting and head and rest:
            around = tuple(await self.look_up(head))
            fitting = [place for place in around if _names(place, head) and all(_lies_in(place, part) for part in rest)]
            found = found or around
        try:
            if not fitting and found:
                raise RecipeProblem(f"Pronto knows no place called {name!r} for sure.", "Choose one.")
            return resolve_place(name, fitting)
        except RecipeProblem as problem:
            raise UnclearPlace(problem, fitting or found) from problem

    def _country(self, name: str) -> str:
        """The code of the country that a text is; empty where it is none."""
        if _is_code(name):
            return country_in(name) if self.codes else ""
        return country_in(name) if fold(name) in SHORT_NAMES else country_names().get(fold(name), "")


def names_in(text: str) -> tuple[str, ...]:
    """The names of a cell; a comma parts countries, and leads from a town to its country elsewhere."""
    names = [" ".join(part.split()) for part in _LISTED.split(text)]
    listed = []
    for name in filter(None, names):
        parts = [part.strip() for part in name.split(",") if part.strip()]
        listed += parts if len(parts) > 1 and all(fold(part) in country_names() for part in parts) else [name]
    return tuple(dict.fromkeys(listed))


def has_state_codes(texts: Sequence[str]) -> bool:
    """Whether two capital letters in a column are something else than countries."""
    return any(_is_code(text) and not country_in(text) for text in texts)


def _is_code(text: str) -> bool:
    return len(text.strip()) == 2 and text.strip().isalpha() and text.strip().isupper()


def _names(place: Place, name: str) -> bool:
    """Whether every word of a text is a word of the place's name: `uk` does not name Ukraine."""
    words = set(_WORD.findall(fold(name)))
    return bool(words) and words <= set(_WORD.findall(fold(place.name)))


def _lies_in(place: Place, part: str) -> bool:
    """Whether a place's own name tells that it is there: `Paris, Île-de-France, France` in `FR`."""
    code = country_in(part)
    return _names(place, english_name(code) if code else part)
