"""A tick box whose words go on in the next line, which those of a tick box by itself cannot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from rowcall.ui.widgets.texts import text

_WORDS_DOWN = 3
"""Pixels by which the first line of the words stands lower than the top of the box's room."""


class TickLine(QWidget):
    """A box and its words; a click on the words ticks it too.

    Args:
        name: Object name of the box.
        words: What is ticked.

    Attributes:
        box: Where the tick stands.
    """

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setObjectName(name)
        self.box.setAccessibleName(words)
        label = text(words, wrap=True)
        label.setBuddy(self.box)
        label.setContentsMargins(0, _WORDS_DOWN, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)  # a box without words of its own keeps their distance
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.setFocusProxy(self.box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the box, wherever beside it the click is."""
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.box.toggle()
