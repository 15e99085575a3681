"""What is selected in a sheet: one or several ranges of cells, answered without listing them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import cast

from PySide6.QtCore import QItemSelectionRange
from PySide6.QtWidgets import QTableView


class SelectedCells:
    """The selection of a table."""

    def __init__(self, view: QTableView) -> None:
        self._view = view

    def ranges(self) -> list[QItemSelectionRange]:
        """The ranges of the selection; none lies over another."""
        found = cast("Iterable[QItemSelectionRange]", self._view.selectionModel().selection())
        return list(found)  # a list, whatever the stubs say

    def block(self) -> tuple[list[int], list[int]]:
        """Rows and columns that the selection touches, both in their order."""
        columns: set[int] = set()
        for part in self.ranges():
            columns.update(range(part.left(), part.right() + 1))
        return list(chain.from_iterable(self.rows())), sorted(columns)

    def rows(self) -> list[range]:
        """The rows that the selection touches, as ranges in their order; quick however many rows there are."""
        spans = sorted((part.top(), part.bottom() + 1) for part in self.ranges())
        joined: list[range] = []
        for start, stop in spans:
            if joined and start <= joined[-1].stop:
                joined[-1] = range(joined[-1].start, max(stop, joined[-1].stop))
            else:
                joined.append(range(start, stop))
        return joined

    def cells(self) -> list[tuple[int, int]]:
        """Row and column of every selected cell, row by row."""
        return sorted(
            {
                (row, column)
                for part in self.ranges()
                for row in range(part.top(), part.bottom() + 1)
                for column in range(part.left(), part.right() + 1)
            }
        )

    def count(self) -> int:
        """How many cells are selected, without listing them."""
        return sum(part.width() * part.height() for part in self.ranges())
