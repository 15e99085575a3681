"""What has to be agreed to in so many words before a start, because it cannot be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from rowcall.ui.theme import theme
from rowcall.ui.widgets.tick_line import TickLine


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
            line = TickLine(f"agree{number}", sentence)
            line.box.toggled.connect(lambda _ticked: self.changed.emit())
            self._boxes.append(line.box)
            self._column.addWidget(line)
        self.setVisible(bool(sentences))
        self.changed.emit()

    def forget(self) -> None:
        """Nothing is agreed to any more."""
        for box in self._boxes:
            box.setChecked(False)
