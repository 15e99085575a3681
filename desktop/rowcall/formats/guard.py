"""Keeps a spreadsheet from running what is in a CSV's cells."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TRIGGERS = "=+-@\t\r\n＝＋－＠"
_SPACES = " \u00a0\u2007\u202f\u3000"
_SUSPECT = frozenset(_TRIGGERS + _SPACES)
"""Characters that a cell which needs a closer look can begin with."""

_NUMBERS = re.compile(r"[+-]?[0-9][0-9 ().-]{0,24}(; [+]?[0-9][0-9 ().-]{0,24})*|-?[0-9]{1,24},[0-9]{1,24}")
"""A number, or phone numbers joined by `; `: those a spreadsheet may read as they are."""

_INNER_LINE = re.compile(rf"[\r\n][{_SPACES}]*[=+\-@\t＝＋－＠]")


def is_run(cell: str) -> bool:
    """Whether a spreadsheet would take the cell for a formula or a command (the list is OWASP's)."""
    start = cell.lstrip(_SPACES)[:1]
    begins = bool(start) and start in _TRIGGERS
    return (begins or bool(_INNER_LINE.search(cell))) and not _NUMBERS.fullmatch(cell.strip(_SPACES))


class Guard:
    """Puts an apostrophe before each cell that a spreadsheet would run, and counts them."""

    def __init__(self) -> None:
        self.guarded = 0

    def row(self, cells: Sequence[str]) -> Sequence[str]:
        """The cells to write; as they are where none is dangerous."""
        for cell in cells:
            if cell and (cell[0] in _SUSPECT or "\n" in cell or "\r" in cell):
                return [self._cell(cell) for cell in cells]
        return cells

    def _cell(self, cell: str) -> str:
        if not cell or not is_run(cell):
            return cell
        self.guarded += 1
        return f"'{cell}"
