"""The field in which the title of a column is changed, in the title's own place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rowcall.ui.grid.header import SheetHeader

_LEAST = 120
"""Narrowest field that a name can be typed into."""


class TitleEditor(QLineEdit):
    """A field over a title; Enter takes the name, Esc leaves it.

    Signals:
        named: The new title.
    """

    named = Signal(str)

    def __init__(self, view: QWidget, header: SheetHeader, section: int, title: str) -> None:
        super().__init__(title, header.viewport())
        self.setObjectName("columnTitle")
        self.setAccessibleName(self.tr("Title of the column"))
        left = header.sectionViewportPosition(section)
        self.setGeometry(left, 2, max(_LEAST, header.sectionSize(section)), header.height() - 4)
        self._view = view
        self._answered = False

    def begin(self) -> None:
        """Show it, with the whole title marked."""
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the title, Esc leaves it as it is; neither key means anything to the sheet below."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere takes the name, as a cell does."""
        super().focusOutEvent(event)
        if not self._answered:
            self._take()

    def _take(self) -> None:
        self._answered = True
        self.named.emit(self.text())
        self._close()

    def _close(self) -> None:
        self._answered = True
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)  # before it goes: Qt would move on as with the Tab key
        self.hide()
        self.deleteLater()
