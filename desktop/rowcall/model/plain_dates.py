"""Tells which columns are plainly dates: such that a workbook can hold them as dates and shows the same text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_PARTS = re.compile(r"(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})")
_ISO = ("yyyy", "mm", "dd")
_EPOCH = date(1899, 12, 30)
_FIRST = date(1900, 3, 1)
"""Before it, spreadsheets do not agree on how days are counted: some have a 29 February 1900."""


@dataclass(frozen=True, slots=True)
class DateShape:
    """One way to write a day, the same in every cell."""

    parts: tuple[str, str, str]
    """`yyyy`, `mm` or `m`, `dd` or `d`, in their order."""
    between: str
    """The sign between them."""

    @property
    def code(self) -> str:
        """The number format of a workbook.

        The signs stand in quotes: by that the text of such a cell is known to be meant letter by letter, whatever
        country the workbook is opened in, and is read back so.
        """
        return "-".join(_ISO) if self.parts == _ISO else f'"{self.between}"'.join(self.parts)

    def day(self, text: str) -> int | None:
        """The number by which a workbook knows the day; None where the text is no day of this shape."""
        found = _PARTS.fullmatch(text)
        if found is None or found[2] != self.between:
            return None
        by_part = {part[0]: int(number) for part, number in zip(self.parts, found.group(1, 3, 4), strict=True)}
        try:
            day = date(by_part["y"], by_part["m"], by_part["d"])
        except ValueError:
            return None
        number = (day - _EPOCH).days
        return number if day >= _FIRST and self.text(number) == text else None

    def text(self, day: int) -> str:
        """The text of a day by that number."""
        when = _EPOCH + timedelta(days=day)
        numbers = {"y": when.year, "m": when.month, "d": when.day}
        return self.between.join(str(numbers[part[0]]).zfill(len(part)) for part in self.parts)


def _shapes() -> list[DateShape]:
    shapes = [DateShape(_ISO, "-")]
    for between in ".-/":
        shapes += [DateShape(("dd", "mm", "yyyy"), between), DateShape(("d", "m", "yyyy"), between)]
    return [*shapes, DateShape(("mm", "dd", "yyyy"), "/"), DateShape(("m", "d", "yyyy"), "/")]


_SHAPES = tuple(_shapes())
OWN_CODES: Mapping[str, DateShape] = {shape.code: shape for shape in _SHAPES if shape.parts != _ISO}
"""Number formats that are read back letter by letter."""


def is_day(text: str) -> bool:
    """Whether a text is a day, whatever its shape."""
    return any(shape.day(text) is not None for shape in _SHAPES)


class PlainDates:
    """Looks at the cells of one column, one after the other."""

    def __init__(self) -> None:
        self._left = _SHAPES
        self._filled = False

    def take(self, text: str) -> bool:
        """Look at one more cell; False as soon as the column cannot be dates any more."""
        if text:
            self._filled = True
            self._left = tuple(shape for shape in self._left if shape.day(text) is not None)
        return bool(self._left)

    @property
    def shape(self) -> DateShape | None:
        """How all of them are written; None where they are no dates, or may be read in two ways that differ.

        Days of two figures each are written alike with and without zeros in front; these have the zeros then.
        """
        if not self._filled or not self._left or len({tuple(p[0] for p in shape.parts) for shape in self._left}) > 1:
            return None
        return self._left[0]
