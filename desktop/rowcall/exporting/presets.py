"""The shapes that an export can have, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rowcall.errors import RecipeProblem
from rowcall.model.sheets import Column


@dataclass(frozen=True, slots=True)
class Preset:
    """What a target program wants."""

    key: str
    title: str
    guard: bool
    """Whether cells of a CSV that a spreadsheet would run get a leading apostrophe."""

    def header(self, column: Column) -> str:
        """The header of a column in the file."""
        return column.header


PRESETS: Mapping[str, Preset] = {"plain": Preset("plain", "All columns", guard=True)}


def preset(key: str) -> Preset:
    """The preset of that name.

    Raises:
        RecipeProblem: If there is none.
    """
    if key not in PRESETS:
        raise RecipeProblem(f"There is no export preset “{key}”.", f"Choose one of: {', '.join(PRESETS)}.")
    return PRESETS[key]
