"""Columns whose values only the service knows: personas and places, each name asked for once."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Protocol

from rowcall.choices.places import PlaceReader, UnclearPlace, has_state_codes
from rowcall.errors import RecipeProblem
from rowcall.importing.named import find_named
from rowcall.model.account import AccountList, Persona, Place
from rowcall.model.normal import fold
from rowcall.model.plans import Candidate, ColumnValues

AT_ONCE = 5
"""Names that are looked up beside each other; the account's own limits hold them back where they must."""


class LookUps(Protocol):
    """Free questions to the service."""

    async def personas(self) -> tuple[Persona, ...]:
        """The account's personas."""

    async def places(self, name: str) -> tuple[Place, ...]:
        """Places of that name, best first."""

    async def lists(self) -> tuple[AccountList, ...]:
        """The account's lists."""


class AskedOnce:
    """Look-ups that ask for the personas at most once, however many values name one.

    Args:
        look_ups: Who asks the service.
    """

    def __init__(self, look_ups: LookUps) -> None:
        self.places = look_ups.places
        self.lists = look_ups.lists
        self._ask = look_ups.personas
        self._personas: tuple[Persona, ...] | None = None

    async def personas(self) -> tuple[Persona, ...]:
        """The account's personas."""
        if self._personas is None:
            self._personas = await self._ask()
        return self._personas


def unknown_persona(name: str, there: Sequence[Persona], *, several: bool) -> RecipeProblem:
    """Why a name is no persona."""
    candidates = "; ".join(f"{persona.name} ({persona.uuid})" for persona in there) or "none"
    said = "can mean several" if several else "is not known"
    return RecipeProblem(f"The persona {name!r} {said}.", f"The account has: {candidates}.")


def list_of(name: str, there: Sequence[AccountList]) -> AccountList:
    """The list of the account that has this name or number.

    Raises:
        RecipeProblem: If none has, or several have; those that are there are named.
    """
    fitting = [each for each in there if name.strip() == each.number or fold(each.name) == fold(name)]
    if len(fitting) == 1:
        return fitting[0]
    candidates = "; ".join(f"{each.name} ({each.number})" for each in there) or "none"
    said = "can mean several" if fitting else "is not known"
    raise RecipeProblem(f"The list {name!r} {said}.", f"The account has: {candidates}.")


async def persona_values(
    look_ups: LookUps, header: str, texts: Sequence[str], corrections: Mapping[str, str]
) -> ColumnValues:
    """Which persona each text of a column means.

    Raises:
        ServiceProblem: If the service cannot be asked.
    """
    left_out = tuple(text for text in texts if corrections.get(text) == "")
    there = await look_ups.personas() if len(left_out) < len(texts) else ()
    names = {persona.uuid: persona.name for persona in there}
    means: dict[str, tuple[str, ...]] = {}
    problems: dict[str, str] = {}
    candidates: dict[str, tuple[Candidate, ...]] = {}
    for text in texts:
        if text in left_out:
            continue
        found = find_named(corrections.get(text, text), names)
        if found.id:
            means[text] = (found.id,)
        else:
            several = len(found.candidates) > 1
            problems[text] = str(unknown_persona(corrections.get(text, text), there, several=several))
            candidates[text] = tuple(Candidate(id_, names[id_]) for id_ in found.candidates)
    labels = {ids[0]: names[ids[0]] for ids in means.values()}
    return ColumnValues(header, means, problems, left_out, labels, candidates)


async def place_values(
    look_ups: LookUps, header: str, texts: Sequence[str], corrections: Mapping[str, str]
) -> ColumnValues:
    """Which places each text of a column means.

    Raises:
        ServiceProblem: If the service cannot be asked.
    """
    left_out = tuple(text for text in texts if corrections.get(text) == "")
    wanted = [text for text in texts if corrections.get(text) != ""]
    reader = PlaceReader(look_ups.places, codes=not has_state_codes(texts))
    means: dict[str, tuple[str, ...]] = {}
    problems: dict[str, str] = {}
    labels: dict[str, str] = {}
    candidates: dict[str, tuple[Candidate, ...]] = {}
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        answers = await asyncio.gather(
            *(reader.places(corrections.get(text, text)) for text in some), return_exceptions=True
        )
        for text, answer in zip(some, answers, strict=True):
            if isinstance(answer, UnclearPlace):
                problems[text] = str(answer)
                candidates[text] = tuple(Candidate(place.id, place.name, place.kind) for place in answer.candidates)
            elif isinstance(answer, BaseException):
                raise answer
            else:
                means[text] = tuple(place.id for place in answer)
                labels.update({place.id: place.name for place in answer})
    return ColumnValues(header, means, problems, left_out, labels, candidates)
