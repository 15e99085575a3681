"""What was copied or cut last: of all sheets of a list, one at most has cells that are framed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from rowcall.model.areas import Area
from rowcall.model.cell_blocks import Piece
from rowcall.project.pasting import Target


@dataclass(frozen=True, slots=True)
class Cut:
    """Cells that leave their place as soon as they are pasted."""

    target: Target
    areas: tuple[Area, ...]
    text: str
    """What was put on the clipboard; something else that is pasted moves nothing."""
    now: Callable[[bool], list[list[str]] | None]
    """What the cells say by now, None where rows of them are gone; True: asked beside the window."""

    def stands_in(self, target: Target) -> bool:
        """Whether a sheet on the screen is as it was when the cells were cut, so that their places are the same."""
        there = self.target
        return there.sheet_id == target.sheet_id and there.columns == target.columns and there.ids == target.ids

    @property
    def columns(self) -> list[int | None]:
        """The columns as they were copied, from left to right; None for one that keeps its texts."""
        return [self.target.columns[n] for area in self.areas for n in range(area.left, area.right + 1)]

    def finds_place(self, pieces: Iterable[Piece], columns: Sequence[int | None]) -> bool:
        """Whether no text is left out that would be gone from where it was cut.

        Args:
            pieces: Where the cells go.
            columns: Ids of the columns there, by their places; None for one that nobody types into.
        """
        taken = self.columns
        for piece in pieces:
            left = piece.area.left
            shut = [n - left for n in range(left, min(piece.area.right + 1, len(columns))) if columns[n] is None]
            for place in {n % len(taken) for n in shut}:
                if taken[place] is not None and any(line[place] for line in piece.block):
                    return False
        return True


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
