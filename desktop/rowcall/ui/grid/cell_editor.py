"""The field that a cell is typed into; it grows with what is typed, and takes line breaks by Alt+Enter."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from rowcall.ui.grid import keys

_MOST_LINES = 8
_BORDER = 2
_ROOM = 14
"""Pixels beside the text."""
_ARROWS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
_Modifier = Qt.KeyboardModifier


class CellEditor(QPlainTextEdit):
    """An editor over a cell.

    A cell that one simply types into is left with an arrow; in one that was opened with F2 or a double click the
    arrows go through the text. F2 turns the one into the other.

    Signals:
        left: The editor, rows and columns to move by: the text is to be kept.
        kept_for_all: The editor: its text is to be written into every selected cell.
    """

    left = Signal(object, int, int)
    kept_for_all = Signal(object)

    def __init__(self, parent: QWidget, *, entering: bool) -> None:
        super().__init__(parent)
        self.setObjectName("cellEditor")
        self.setProperty("role", "cell")
        self.entering = entering
        self._least = QSize()
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._grow)

    def text(self) -> str:
        """What was typed."""
        return self.toPlainText()

    def fill(self, text: str) -> None:
        """Show a cell's text, all of it selected."""
        self.setPlainText(text)
        self.selectAll()

    def replace(self, text: str) -> None:
        """Type a text over everything."""
        self.selectAll()
        self.insertPlainText(text)

    @property
    def modified(self) -> bool:
        """Whether anything was typed."""
        return self.document().isModified()

    def set_least_size(self, size: QSize) -> None:
        """The editor is never smaller than its cell."""
        self._least = size
        room = size.height() - self.fontMetrics().lineSpacing() - 2 * _BORDER
        self.setViewportMargins(0, max(0, room // 2), 0, 0)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that leave the cell, and those that go through its text."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~_Modifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(modifiers)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            back = key is Qt.Key.Key_Backtab or bool(modifiers & _Modifier.ShiftModifier)
            self.left.emit(self, 0, -1 if back else 1)
        elif key is Qt.Key.Key_F2:
            self.entering = not self.entering
        elif self.entering and key in _ARROWS and not modifiers:
            self.left.emit(self, *_ARROWS[key])
        elif key is Qt.Key.Key_Semicolon and modifiers & _Modifier.ControlModifier:
            self.insertPlainText(keys.today())
        elif key is Qt.Key.Key_Colon and modifiers & _Modifier.ControlModifier:
            self.insertPlainText(keys.clock())
        else:
            super().keyPressEvent(event)

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & _Modifier.AltModifier:
            self.insertPlainText("\n")
            self.entering = False
        elif modifiers & _Modifier.ControlModifier:
            self.kept_for_all.emit(self)
        else:
            self.left.emit(self, -1 if modifiers & _Modifier.ShiftModifier else 1, 0)

    def _grow(self) -> None:
        """Take as much room to the right, then downwards, as the text needs."""
        parent = self.parentWidget()
        if parent is None or self._least.isEmpty():
            return
        metrics = self.fontMetrics()
        lines = self.toPlainText().split("\n")
        widest = max(metrics.horizontalAdvance(line) for line in lines) + _ROOM + 8
        width = max(self._least.width(), min(widest, parent.width() - self.x()))
        wrapped = sum(1 + metrics.horizontalAdvance(line) // max(1, width - _ROOM) for line in lines)
        height = min(wrapped, _MOST_LINES) * metrics.lineSpacing() + self._least.height() - metrics.lineSpacing()
        self.resize(width, max(self._least.height(), min(height, parent.height() - self.y())))
