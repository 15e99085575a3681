"""Copy, cut and paste of blocks of cells, by the rules of spreadsheets."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.model.areas import Area
from rowcall.model.cell_blocks import Block, Landing, Piece, joined, landing, squared
from rowcall.project.file import Project
from rowcall.ui import problems, tasks
from rowcall.ui.grid import tsv
from rowcall.ui.grid.cell_edits import CellEdits
from rowcall.ui.grid.html_table import from_html
from rowcall.ui.grid.view import SheetView
from rowcall.ui.widgets import words

_AT_ONCE = 20_000
"""Cells that are copied before the key is up again; more are read in another thread."""
MOST_COPIED = 5_000_000


class SheetClipboard(QObject):
    """Brings the selected cells to the clipboard, and what is there into the sheet.

    Signals:
        said: What was copied, or what of a paste had no place.
    """

    said = Signal(str)

    def __init__(self, project: Project, view: SheetView, edits: CellEdits, owner: QWidget) -> None:
        super().__init__(owner)
        self._project = project
        self._view = view
        self._model = view.sheet_model()
        self._edits = edits
        self._owner = owner
        self._cut: tuple[tuple[Area, ...], str] | None = None
        self.rows_hidden = 0
        """Rows that a filter hides; a paste leaves them as they are, and says so."""

    # ------------------------------------------------------------------------- copy

    def copy(self, *, with_headers: bool = False) -> None:
        """Put the selected block on the clipboard, as people see it."""
        self._copy(with_headers=with_headers, cut=False)

    def cut(self) -> None:
        """Put the selected block on the clipboard; where it is pasted in this sheet, it leaves its old place."""
        if self._model.locked:
            self.said.emit(self.tr("This list can only be read."))
        else:
            self._copy(with_headers=False, cut=True)

    def _copy(self, *, with_headers: bool, cut: bool) -> None:
        areas = tuple(self._view.selected.ranges())
        block = joined(areas) if areas else None
        if not areas:
            return
        if block is None or (cut and len(areas) > 1):
            title = self.tr("These areas do not make one block.")
            advice = self.tr("Select areas of the same rows or of the same columns, or copy them one after the other.")
            problems.show(self._owner, RowcallError(title, advice))
            return
        rows, columns = block
        shown = [column for column in columns if not self._view.isColumnHidden(column)]
        count = len(rows) * len(shown)
        if count > MOST_COPIED:
            title = self.tr("That is too much for the clipboard: {count}.").format(count=words.cells(count))
            problems.show(self._owner, RowcallError(title, self.tr("Select fewer cells, or export the list.")))
            return
        head = [[self._model.looks[column].column.title for column in shown]] if with_headers else []
        if count <= _AT_ONCE:
            self._give(tsv.to_text([*head, *self._model.texts(rows, shown)]), areas, len(rows), cut=cut)
        else:
            tasks.start(self._copy_many(head, rows, shown, areas, cut=cut), owner=self._owner)

    async def _copy_many(
        self, head: list[list[str]], rows: Sequence[int], columns: Sequence[int], areas: tuple[Area, ...], *, cut: bool
    ) -> None:
        def read() -> str:
            reader = self._project.new_reader()
            try:
                return tsv.to_text([*head, *self._model.texts(rows, columns, reader)])
            finally:
                reader.close()

        self.said.emit(self.tr("Copying {cells} …").format(cells=words.cells(len(rows) * len(columns))))
        self._give(await asyncio.to_thread(read), areas, len(rows), cut=cut)

    def _give(self, text: str, areas: tuple[Area, ...], rows: int, *, cut: bool) -> None:
        QGuiApplication.clipboard().setText(text)
        self._cut = (areas, text) if cut else None
        self._view.outline.mark_copied(areas)
        said = self.tr("{rows} cut: paste them where they should be") if cut else self.tr("{rows} copied")
        self.said.emit(said.format(rows=words.rows(rows)))

    def forget(self) -> None:
        """Mark nothing as copied or cut any more; what is on the clipboard stays there."""
        self._cut = None
        if self._view.outline.copied is not None:
            self._view.outline.mark_copied(None)

    # ------------------------------------------------------------------------- paste

    def paste(self) -> None:
        """Write the clipboard's block over the selection, as one step."""
        clipboard = QGuiApplication.clipboard()
        text, areas = clipboard.text(), self._view.selected.ranges()
        block = squared(_block(text, clipboard.mimeData().html()))
        if not block or not areas:
            return
        found = landing(block, areas, self._model.rowCount(), self._model.columnCount())
        if found is None:
            title = self.tr("The block does not fit the selected areas.")
            problems.show(self._owner, RowcallError(title, self.tr("Select one cell, or one area, and paste again.")))
            return
        cut = self._cut[0] if self._cut is not None and self._cut[1] == text else ()
        emptied = [Piece(rest, (("",),)) for area in cut for rest in outside(area, found.pieces[0].area)]
        self._edits.put([*emptied, *found.pieces], self.tr("Move cells") if cut else self.tr("Paste"))
        if cut:
            clipboard.clear()
            self.forget()
        self._view.selected.select([piece.area for piece in found.pieces])
        self._tell(found, block)

    def _tell(self, found: Landing, block: Block) -> None:
        """Say what had no place, and that rows which are not shown are left alone."""
        if found.rows_over or found.columns_over:
            told = self.tr("No place for {rows} and {columns} of what was pasted: the sheet ends here.")
            self.said.emit(told.format(rows=words.rows(found.rows_over), columns=words.columns(found.columns_over)))
        elif self.rows_hidden and len(block) > 1:
            told = self.tr("Pasted into the rows that are shown; {rows} hidden by the filter stay as they are.")
            self.said.emit(told.format(rows=words.rows(self.rows_hidden)))


def _block(text: str, html: str) -> list[list[str]]:
    """What is on the clipboard, as rows: tabs tell cells apart, else a table of HTML does."""
    if "\t" not in text and "<table" in html.lower():
        return from_html(html) or tsv.from_text(text)
    return tsv.from_text(text)


def outside(area: Area, taken: Area) -> list[Area]:
    """What of an area another one does not cover."""
    top, bottom = max(area.top, taken.top), min(area.bottom, taken.bottom)
    left, right = max(area.left, taken.left), min(area.right, taken.right)
    if top > bottom or left > right:
        return [area]
    parts = [
        Area(area.top, area.left, top - 1, area.right),
        Area(bottom + 1, area.left, area.bottom, area.right),
        Area(top, area.left, bottom, left - 1),
        Area(top, right + 1, bottom, area.right),
    ]
    return [part for part in parts if part.height > 0 and part.width > 0]
