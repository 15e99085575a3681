"""Why rows of a step were not asked, each reason with its rows; folded away, for there can be many."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rowcall.ui.languages.said import said
from rowcall.ui.widgets import words
from rowcall.ui.widgets.fold import Fold
from rowcall.ui.widgets.texts import text


class NotAsked(QWidget):
    """The reasons of one step.

    Args:
        name: What the object names begin with.

    Signals:
        rows_asked: The reason whose rows are to be shown.
    """

    rows_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._fold = Fold(f"{name}-whyNot", self.tr("Why rows were not asked"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fold)
        self.hide()

    def show_reasons(self, reasons: Mapping[str, int]) -> None:
        """Tell these reasons, with how many rows each has."""
        for number, (why, count) in enumerate(reasons.items()):
            self._fold.body.addLayout(self._line(number, why, count))
        self.setVisible(bool(reasons))

    def _line(self, number: int, why: str, count: int) -> QHBoxLayout:
        told = f"{words.rows(count)}: {said(why)}"
        link = QPushButton(self.tr("Show"))
        link.setObjectName(f"{self._name}-whyNot-{number}")
        link.setProperty("role", "link")
        link.setAccessibleName(f"{link.text()}: {told}")
        link.setToolTip(self.tr("Show these rows"))
        link.clicked.connect(lambda: self.rows_asked.emit(why))
        line = QHBoxLayout()
        line.addWidget(text(told, "small", f"{self._name}-why", wrap=True), 1)
        line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return line
