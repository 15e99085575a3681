"""Copies very many cells beside the window: it tells how far it is, Esc gives it up, and the newest copy counts."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.project.file import Project
from rowcall.project.reader import Reader
from rowcall.project.tab_text import tab_text
from rowcall.session.reads import read
from rowcall.ui.grid.cell_words import in_words, is_told
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.soon import Soon
from rowcall.ui.widgets import words

_TELLS_MS = 300
_KEPT = 4096
"""Texts of a column whose words are remembered: few are written in very many rows."""
_ENCODING = "utf-8"
_FORMATS = ("text/plain", "text/plain;charset=utf-8")
"""Under both of these programs ask for text; Qt reads them as UTF-8."""


class LargeCopy(QObject):
    """Makes the text of cells in another thread.

    Signals:
        said: How far it is.
    """

    said = Signal(str)

    def __init__(self, project: Project, model: SheetModel, owner: QWidget) -> None:
        super().__init__(owner)
        self._project = project
        self._model = model
        self._doing: asyncio.Task[QByteArray] | None = None
        self._done = self._rows = 0
        self._tells = Soon(self, _TELLS_MS, self._tell, repeated=True)

    def begin(self, head: str, row_ids: Sequence[int], columns: Sequence[int]) -> asyncio.Task[QByteArray]:
        """Begin to make the text of cells, as UTF-8; what is made now is given up. The task is to be waited for.

        Args:
            head: What stands before it.
            row_ids: The rows.
            columns: Places of the columns.
        """
        shown = [self._model.looks[place].column for place in columns]
        told = {column.id: lru_cache(_KEPT)(partial(in_words, column)) for column in shown if is_told(column)}

        def work(reader: Reader) -> QByteArray:
            found = QByteArray(head.encode(_ENCODING))
            pieces = tab_text(reader, self._model.sheet.id, [column.id for column in shown], row_ids, told)
            for self._done, lines in pieces:
                found.append(lines.encode(_ENCODING))
            return found

        self.give_up()
        self._done, self._rows = 0, len(row_ids)
        self.said.emit(self.tr("Copying {cells} …").format(cells=words.cells(len(row_ids) * len(columns))))
        self._doing = asyncio.get_running_loop().create_task(read(self._project, work))
        self._tells.start()
        return self._doing

    async def made(self, doing: asyncio.Task[QByteArray]) -> QByteArray | None:
        """Wait for the text; None where it was given up meanwhile."""
        try:
            await asyncio.wait([doing])
        finally:
            doing.cancel()
            if self._doing is doing:
                self._doing = None
                self._tells.stop()
        return None if doing.cancelled() else doing.result()

    def give_up(self) -> bool:
        """Copy no further; whether anything was being copied. What was on the clipboard stays there."""
        if self._doing is None:
            return False
        self._doing.cancel()
        self._doing = None
        self._tells.stop()
        return True

    def _tell(self) -> None:
        share = words.number(self._done * 100 // max(1, self._rows))
        self.said.emit(self.tr("Copying: {share} %. Esc stops it.").format(share=share))


def to_clipboard(text: QByteArray) -> QMimeData:
    """The text as it is put on the clipboard; it is not gone through, however long it is."""
    data = QMimeData()
    for name in _FORMATS:
        data.setData(name, text)
    return data


def as_text(text: QByteArray) -> str:
    """The text as Python knows it."""
    return bytes(text.data()).decode(_ENCODING)
