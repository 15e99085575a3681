"""What has to be agreed to in so many words before a start, because it cannot be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rowcall.ui.theme import theme


class _Words(QLabel):
    """A sentence that wraps, which a tick box cannot; a click on it is one on its box."""

    def __init__(self, sentence: str, box: QCheckBox) -> None:
        super().__init__(sentence)
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setBuddy(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the box."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._box.toggle()


class AgreeBoxes(QWidget):
    """A box to tick for each sentence; hidden where there is none.

    Signals:
        changed: Something else is agreed to.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[QCheckBox] = []
        self._sentences: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().space_s)
        self.hide()

    @property
    def agreed(self) -> bool:
        """Whether every box is ticked."""
        return all(box.isChecked() for box in self._boxes)

    def ask(self, sentences: Sequence[str]) -> None:
        """Ask for agreement to these sentences; what was agreed to stays so while they are the same."""
        if tuple(sentences) == self._sentences:
            return
        self._sentences = tuple(sentences)
        self._boxes.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, sentence in enumerate(sentences):
            self._column.addWidget(self._line(f"agree{number}", sentence))
        self.setVisible(bool(sentences))
        self.changed.emit()

    def forget(self) -> None:
        """Nothing is agreed to any more."""
        for box in self._boxes:
            box.setChecked(False)

    def _line(self, name: str, sentence: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_s)
        box = QCheckBox()
        box.setObjectName(name)
        box.setAccessibleName(sentence)
        box.toggled.connect(lambda _ticked: self.changed.emit())
        words = _Words(sentence, box)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self._boxes.append(box)
        return line
