"""Copy, cut and paste of blocks of cells, by the rules of spreadsheets."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import cast

from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.model.areas import Area
from rowcall.model.cell_blocks import joined
from rowcall.project.file import Project
from rowcall.ui import problems, tasks
from rowcall.ui.grid import tsv
from rowcall.ui.grid.cell_edits import CellEdits
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.cut_cells import Cut, Marked
from rowcall.ui.grid.large_copy import LargeCopy, as_text, to_clipboard
from rowcall.ui.grid.pasting import Pasting
from rowcall.ui.grid.view import SheetView
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words

_AT_ONCE = 20_000
"""Cells that are copied before the key is up again; more are read in another thread."""
MOST_COPIED = 5_000_000


class SheetClipboard(QObject):
    """Brings the selected cells to the clipboard, and what is there into the sheet.

    Attributes:
        pasting: Lets what is pasted land.

    Signals:
        said: What was copied.
    """

    said = Signal(str)

    def __init__(self, project: Project, view: SheetView, edits: CellEdits, marked: Marked, owner: QWidget) -> None:
        super().__init__(owner)
        self._project = project
        self._view = view
        self._model = view.sheet_model()
        self._edits = edits
        self._owner = owner
        self._marked = marked
        marked.changed.connect(self._unmark_others)
        self._large = LargeCopy(project, self._model, owner)
        self._large.said.connect(self.said)
        self.pasting = Pasting(view, edits, owner)
        self.pasting.moved.connect(self._moved)

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
        spans, columns = block
        shown = [column for column in columns if not self._view.isColumnHidden(column)]
        rows = sum(map(len, spans))
        if rows * len(shown) > MOST_COPIED:
            count = words.cells(rows * len(shown))
            title = self.tr("That is too much for the clipboard: {count}.").format(count=count)
            problems.show(self._owner, RowcallError(title, self.tr("Select fewer cells, or export the list.")))
            return
        head = [[shown_title(self._model.looks[column].column) for column in shown]] if with_headers else []
        ids = array("q")
        for span in spans:
            ids += self._model.ids[span.start : span.stop]
        taken = self._cut(areas, ids, shown) if cut else None
        if rows * len(shown) <= _AT_ONCE:
            self._give(tsv.to_text([*head, *self._model.texts(ids, shown)]), areas, rows, taken)
        else:
            doing = self._large.begin(tsv.to_text(head), ids, shown)
            tasks.start(self._copy_many(doing, areas, rows, taken), owner=self._owner)

    async def _copy_many(
        self,
        doing: asyncio.Task[QByteArray],
        areas: tuple[Area, ...],
        rows: int,
        taken: Callable[[str], Cut] | None,
    ) -> None:
        text = await self._large.made(doing)
        if text is None:
            return
        cut = taken(await asyncio.to_thread(as_text, text)) if taken is not None else None
        QGuiApplication.clipboard().setMimeData(to_clipboard(text))
        self._mark(areas, rows, cut)

    def give_up(self) -> None:
        """Copy no further what is being copied."""
        if self._large.give_up():
            self.said.emit(self.tr("Nothing was copied."))

    def _cut(self, areas: tuple[Area, ...], ids: Sequence[int], shown: Sequence[int]) -> Callable[[str], Cut]:
        """What is cut, as the sheet stands now; told what was put on the clipboard."""
        target, columns = self._edits.target(), [self._model.looks[place].column for place in shown]

        def now(beside: bool) -> list[list[str]] | None:
            if not beside:
                return self._model.texts_now(ids, columns)
            with closing(self._project.new_reader()) as reader:
                return self._model.texts_now(ids, columns, reader)

        return lambda text: Cut(target, areas, text, now)

    def _give(self, text: str, areas: tuple[Area, ...], rows: int, taken: Callable[[str], Cut] | None) -> None:
        self._large.give_up()
        QGuiApplication.clipboard().setText(text)
        self._mark(areas, rows, taken(text) if taken is not None else None)

    def _mark(self, areas: tuple[Area, ...], rows: int, cut: Cut | None) -> None:
        self._marked.keep(self._model.sheet.id, cut)
        self._view.outline.mark_copied(areas)
        told = counted("%Ln row(s) cut: paste them where they should be", rows)
        self.said.emit(told if cut is not None else counted("%Ln row(s) copied", rows))

    def forget(self) -> None:
        """Mark nothing of this sheet as copied or cut any more; what is on the clipboard stays there."""
        if self._marked.sheet_id == self._model.sheet.id:
            self._marked.drop()

    def _unmark_others(self) -> None:
        """Another sheet has what was copied, or none has."""
        if self._marked.sheet_id != self._model.sheet.id and self._view.outline.copied is not None:
            self._view.outline.mark_copied(None)

    # ------------------------------------------------------------------------- paste

    def paste(self) -> None:
        """Write the clipboard's block over the selection, as one step; cells that were cut leave their place."""
        clipboard = QGuiApplication.clipboard()
        text = clipboard.text()
        data = cast("QMimeData | None", clipboard.mimeData())  # there is none where the clipboard was cleared
        html = data.html() if data is not None and "\t" not in text else ""
        cut = self._marked.cut
        self.pasting.paste(text, html, cut if cut is not None and cut.text == text else None)

    def _moved(self) -> None:
        """What was cut is moved once."""
        QGuiApplication.clipboard().clear()
        self._marked.drop()
