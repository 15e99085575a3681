"""A line under the tool bar for what waits for the user's word, without standing in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from rowcall.ui.theme import icons, theme


class Notice(QFrame):
    """One sentence, one answer, and a way to put it aside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("role", "notice")
        space = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(space.space_l, space.space_s, space.space_m, space.space_s)
        row.setSpacing(space.space_m)
        self._words = QLabel()
        self._words.setObjectName("noticeWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._answer = QPushButton()
        self._answer.setObjectName("noticeAnswer")
        later = QPushButton(self.tr("Not now"))
        later.setObjectName("noticeLater")
        later.setProperty("role", "quiet")
        later.clicked.connect(self.hide)
        self._answer.clicked.connect(self._say_yes)
        self._mark = QLabel()
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self._answer)
        row.addWidget(later)
        self._then: Callable[[], object] | None = None
        self.hide()

    def ask(self, words: str, answer: str, then: Callable[[], object]) -> None:
        """Show a sentence; `then` is called if the answer is given."""
        self._mark.setPixmap(icons.pixmap("triangle-alert", "warn", 18, self.devicePixelRatioF()))
        self._words.setText(words)
        self.setAccessibleName(words)
        self._answer.setText(answer)
        self._then = then
        self.show()

    def _say_yes(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()
