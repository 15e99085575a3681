"""Rows of a file that an import set aside: what they are, and what the rows of each file have become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rowcall.model.list_changes import Way


class Reason(StrEnum):
    """Why a row was set aside."""

    DUPLICATE = "duplicate"
    """Equal to an earlier row; of a newer version also: nobody can tell which row of the list it is."""
    BROKEN = "broken"
    """Its cells do not fit the columns."""
    BLANK = "blank"


TAKEABLE = frozenset({Reason.DUPLICATE, Reason.BROKEN})
"""Rows that can be taken in after all; a blank one has nothing to take."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file whose rows went into a list, and what became of them.

    rows_in = added + changed + same + blank + broken + duplicate + left.
    """

    name: str
    way: Way | None
    """What it was to the list; None: the list was made of it."""
    rows_in: int
    added: int
    """Rows of the list that are from it."""
    changed: int = 0
    """Rows that found their row in the list and changed it."""
    same: int = 0
    blank: int = 0
    broken: int = 0
    duplicate: int = 0

    @property
    def left(self) -> int:
        """Rows that were not wanted, or were taken out of the list again."""
        known = self.added + self.changed + self.same + self.blank + self.broken + self.duplicate
        return self.rows_in - known


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A row that was set aside."""

    id: int
    source: str
    """What its file is called."""
    way: Way | None
    line: int
    """The number that a spreadsheet gives it in its file."""
    reason: Reason
    cells: tuple[str, ...]
    """In the order of the list's imported columns, as taking it in would put them."""


_BETWEEN = (",", ";", "\t", "|")
_AND_ALSO = " | "


def cells_of_line(cells: Sequence[str], width: int) -> list[str]:
    """The cells of a row whose cells did not fit, for so many columns; nothing of it is lost.

    A line that could not be cut is cut at the usual character that gives the most parts, as far as there are columns
    for them; where it is doubtful which one that is, it stands whole in the first column. What is beyond the last
    column is put behind the last cell.
    """
    found = list(cells)
    if len(found) == 1:
        cuts = [cut for between in _BETWEEN if 1 < len(cut := found[0].split(between)) <= width]
        most = max(map(len, cuts), default=0)
        best = [cut for cut in cuts if len(cut) == most]
        found = [part.strip().strip('"') for part in best[0]] if len(best) == 1 else found
    if len(found) > width > 0:
        more = [text for text in found[width - 1 :] if text]
        found = [*found[: width - 1], _AND_ALSO.join(more)]
    return found + [""] * (width - len(found))
