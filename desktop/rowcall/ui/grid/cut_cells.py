"""What was copied or cut last: of all sheets of a list, one at most has cells that are framed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from rowcall.model.areas import Area
from rowcall.project.pasting import Target


@dataclass(frozen=True, slots=True)
class Cut:
    """Cells that leave their place as soon as they are pasted."""

    target: Target
    areas: tuple[Area, ...]
    text: str
    """What was put on the clipboard; something else that is pasted moves nothing."""


class Marked(QObject):
    """Which sheet has the framed cells, for all sheets of a list.

    Attributes:
        sheet_id: That sheet; 0: none.
        cut: The cells, where they were cut.

    Signals:
        changed: Another sheet has them, or none.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet_id = 0
        self.cut: Cut | None = None

    def keep(self, sheet_id: int, cut: Cut | None = None) -> None:
        """Cells of this sheet are framed now, and those of no other."""
        self.sheet_id, self.cut = sheet_id, cut
        self.changed.emit()

    def drop(self) -> None:
        """Nothing is framed any more."""
        self.keep(0)
