"""Keeps a spreadsheet from running what is in a CSV's cells."""

from __future__ import annotations

import re
from collections.abc import Callable

_TRIGGERS = "=+-@\t\r\n＝＋－＠"
_STARTS = frozenset(_TRIGGERS)
_SPACES = " \u00a0\u2007\u202f\u3000"
_SUSPECT = frozenset(_TRIGGERS + _SPACES)
"""Characters that a cell which runs can begin with; else it has a line break inside."""

_NUMBERS = re.compile(r"[+-]?[0-9][0-9 ().-]{0,24}(; [+]?[0-9][0-9 ().-]{0,24})*|-?[0-9]{1,24},[0-9]{1,24}")
"""A number, or phone numbers joined by `; `: those a spreadsheet may read as they are."""

_INNER_LINE = re.compile(rf"[\r\n][{_SPACES}]*[=+\-@\t＝＋－＠]")


def is_run(cell: str) -> bool:
    """Whether a spreadsheet would take the cell for a formula or a command (the list is OWASP's)."""
    if cell[:1] not in _SUSPECT and "\n" not in cell and "\r" not in cell:
        return False
    text = cell.strip(_SPACES)
    return not _NUMBERS.fullmatch(text) and (text[:1] in _STARTS or bool(_INNER_LINE.search(text)))


def may_run_in(mark: str) -> Callable[[str], bool]:
    """Makes a quick check of a whole row joined by `mark`: False where none of its cells is one that runs."""
    first = "".join(map(re.escape, sorted(_SUSPECT)))
    number = rf"[+-]?[0-9][0-9 ().-]{{0,24}}(?:{mark}|\Z)"
    begins = re.compile(rf"(?=[{first}])(?!{number})").match
    goes_on = re.compile(rf"{mark}(?=[{first}])(?!{number})").search

    def may_run(text: str) -> bool:
        if begins(text) or goes_on(text):
            return True
        return ("\n" in text or "\r" in text) and bool(_INNER_LINE.search(text))

    return may_run
