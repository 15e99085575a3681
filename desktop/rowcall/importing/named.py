"""Finds what a text names in a list of names: exactly, or with a typing error where only one can be meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from rowcall.model.normal import fold

LIKE_ENOUGH = 90
"""Of 100: one wrong letter in ten."""
CLEARLY_BEST = 5
"""How far the next best name must be behind."""
LEAST_LETTERS = 6
"""Shorter names are too easily like another one."""
WORTH_SHOWING = 70
"""Of 100: what is offered to a person who chooses."""
MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Named:
    """What a text may name."""

    id: str = ""
    """Empty where it is not sure."""
    candidates: tuple[str, ...] = ()
    """Ids that come into question where it is not sure, the likeliest first."""


def find_named(text: str, names: Mapping[str, str]) -> Named:
    """Which one of some names a text means.

    Args:
        text: A name, or an id.
        names: Id -> name.
    """
    if text.strip() in names:
        return Named(text.strip())
    wanted = fold(text)
    folded = {id_: fold(name) for id_, name in names.items()}
    same = tuple(id_ for id_, name in folded.items() if name == wanted)
    if same or not wanted:
        return Named(same[0]) if len(same) == 1 else Named(candidates=same)
    near = process.extract(wanted, folded, scorer=fuzz.WRatio, score_cutoff=WORTH_SHOWING, limit=MOST_SHOWN)
    candidates = tuple(id_ for _name, _score, id_ in near)
    typed = process.extract(wanted, folded, scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH - CLEARLY_BEST, limit=2)
    sure = len(wanted) >= LEAST_LETTERS and typed and typed[0][1] >= LIKE_ENOUGH
    clear = len(typed) == 1 or (len(typed) > 1 and typed[0][1] - typed[1][1] >= CLEARLY_BEST)
    return Named(typed[0][2]) if sure and clear else Named(candidates=candidates)
