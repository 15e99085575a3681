"""Rows that are also in another list, with a tick for each; only those on the screen are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from rowcall.model.duplicates import Match
from rowcall.model.finds import Matches
from rowcall.ui.duplicates_dialog import told
from rowcall.ui.widgets import words
from rowcall.ui.widgets.ticked_model import Index, TickedModel

_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_MOST_READ = 2_000
"""Lines that are remembered; more than any screen shows."""


@dataclass(frozen=True, slots=True)
class Line:
    """One match in words."""

    number: str
    name: str
    there: str
    name_there: str


class MatchModel(TickedModel[Matches]):
    """Matches and their ticks; the surest are ticked at first.

    Args:
        line_of: A match in words; asked for those that are seen.
    """

    def __init__(self, line_of: Callable[[Match], Line]) -> None:
        super().__init__(Matches())
        self._line_of = line_of
        self._lines: dict[int, Line] = {}
        self._headers = (
            *(self.tr("Row"), self.tr("In this sheet"), self.tr("In the other list"), self.tr("Its row")),
            *(self.tr("In common"), self.tr("Sure")),
        )

    def show_finds(self, finds: Matches) -> None:
        """Show other matches."""
        self._lines.clear()
        super().show_finds(finds)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Both sides, and why."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """What a column tells."""
        across = orientation is Qt.Orientation.Horizontal
        return self._headers[section] if across and role == _ROLE.DisplayRole else None

    def words_of(self, place: int, column: int, role: int) -> Any:
        """Both rows, what they have in common, how sure it is."""
        if role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return None
        match = self.finds[place]
        line = self._line(match)
        common = ", ".join(map(told.title, match.alike))
        sure = self.tr("{share} %").format(share=words.number(match.sureness))
        return (line.number, line.name, line.name_there, line.there, common, sure)[column]

    def _line(self, match: Match) -> Line:
        if match.row_id not in self._lines:
            if len(self._lines) >= _MOST_READ:
                self._lines.clear()
            self._lines[match.row_id] = self._line_of(match)
        return self._lines[match.row_id]
