"""Copy and paste of blocks of cells."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from rowcall.ui.grid import editing, tsv
from rowcall.ui.grid.cell_edits import CellEdits
from rowcall.ui.grid.view import SheetView
from rowcall.ui.widgets import words


class SheetClipboard(QObject):
    """Brings the selected cells to the clipboard, and what is there into the sheet.

    Signals:
        said: What was copied, or what of a paste had no place.
    """

    said = Signal(str)

    def __init__(self, view: SheetView, edits: CellEdits, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._model = view.sheet_model()
        self._edits = edits

    def copy(self) -> None:
        """Put the selected block on the clipboard, as people see it."""
        rows, columns = self._view.selected.block()
        if rows and self._edits.small_enough(len(rows) * len(columns)):
            QGuiApplication.clipboard().setText(tsv.to_text(self._model.texts(rows, columns)))
            self.said.emit(self.tr("{rows} copied").format(rows=words.rows(len(rows))))

    def paste(self) -> None:
        """Write the clipboard's block into existing cells, as one step."""
        block = tsv.from_text(QGuiApplication.clipboard().text())
        rows, columns = self._view.selected.block()
        if not block or not rows:
            return
        if not self._edits.small_enough(max(len(rows) * len(columns), sum(map(len, block)))):
            return
        result = editing.pasted(self._model, block, rows, columns)
        self._edits.write(result.cells, self.tr("Paste"))
        if result.left_over:
            self.said.emit(
                self.tr("Without a place here and left out: {count}").format(count=words.number(result.left_over))
            )
