"""A list of free texts: type and press Enter or a comma, or paste many at once."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from rowcall.ui.widgets.chips import ChipField

_SEPARATORS = re.compile(r"[,;\t\r\n]+")


class ChipsEditor(ChipField):
    """Chips behind which one types the next.

    Args:
        name: Its object name; the input in it has the same with `Input` behind.
        title: What a screen reader calls it.
        placeholder: What is shown while it is empty.
    """

    def __init__(self, name: str, title: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        self._input = QLineEdit()
        self._placeholder = placeholder
        super().__init__(self._input, parent)
        self.setObjectName(name)
        self._input.setObjectName(f"{name}Input")
        self._input.setAccessibleName(title)
        self._input.setProperty("role", "bare")
        self._input.setMinimumWidth(60)
        self._input.setPlaceholderText(placeholder)
        self._input.textEdited.connect(self._typed)
        self._input.editingFinished.connect(self._take)
        self.changed.connect(self._hint)

    def set_values(self, values: tuple[str, ...]) -> None:
        """Show these texts and no others."""
        self.clear()
        for value in values:
            self.add(value, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds, Backspace in front of everything removes the last, a paste is cut into lines."""
        if watched is self._input and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._input.text().strip():
                self._take()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self._input.text() and self.chips:
                self.remove(self.chips[-1].value)
                return True
            if event.matches(QKeySequence.StandardKey.Paste):
                return self._paste()
        return super().eventFilter(watched, event)

    def _paste(self) -> bool:
        parts = _cut(QGuiApplication.clipboard().text())
        if len(parts) < 2:
            return False
        for part in parts:
            self.add(part, part)
        return True

    def _typed(self, text: str) -> None:
        if _SEPARATORS.search(text):
            self._take()

    def _take(self) -> None:
        parts = _cut(self._input.text())
        self._input.clear()
        for part in parts:
            self.add(part, part)

    def _hint(self) -> None:
        self._input.setPlaceholderText("" if self.chips else self._placeholder)


def _cut(text: str) -> list[str]:
    return [part for found in _SEPARATORS.split(text) if (part := " ".join(found.split()))]
