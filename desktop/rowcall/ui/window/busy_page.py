"""What one sees while a list is read or calls are finished."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words


class BusyPage(QWidget):
    """A calm page with one sentence and, where there is one, a count or a remark, and a way not to wait.

    Signals:
        acted: Its button was pressed.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("busyPage")
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setObjectName("busyWords")
        self._words.setProperty("role", "subheading")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel()
        self._count.setObjectName("busyCount")
        self._count.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.current().space_s)
        layout.addStretch(1)
        for part in (self._picture, self._words, self._count):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(part)
        self._button = QPushButton()
        self._button.setObjectName("busyAction")
        self._button.clicked.connect(self.acted)
        self._button.hide()
        layout.addSpacing(theme.current().space_s)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_words(self, told: str) -> None:
        """Say what is going on."""
        self._picture.setPixmap(icons.pixmap("hourglass", "accent", 32, self.devicePixelRatioF()))
        self._words.setText(told)
        self.setAccessibleName(told)
        self._count.clear()
        self._button.hide()

    def say(self, told: str, remark: str, action: str) -> None:
        """Say what is going on and what about it, with a button for whoever does not want to wait."""
        self.show_words(told)
        self._count.setText(remark)
        self._button.setText(action)
        self._button.show()

    def show_count(self, rows: int) -> None:
        """Say how many rows were read."""
        self._count.setText(self.tr("{rows} read").format(rows=words.rows(rows)))
