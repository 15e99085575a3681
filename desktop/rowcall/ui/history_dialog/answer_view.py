"""The answers to a call as they came: to be read, searched and copied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from rowcall.model.cell_story import RawAnswer
from rowcall.model.json_text import readable
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.texts import text

MOST_SHOWN = 200_000
"""Letters that are shown; all of them are copied."""
_CONTEXT = "answerView"
_WAYS: Mapping[str, str] = {
    "post": str(QT_TRANSLATE_NOOP(_CONTEXT, "Answer to the call, {moment}")),
    "poll": str(QT_TRANSLATE_NOOP(_CONTEXT, "Result, fetched {moment}")),
    "webhook": str(QT_TRANSLATE_NOOP(_CONTEXT, "Sent to your address, {moment}")),
    "list": str(QT_TRANSLATE_NOOP(_CONTEXT, "Found in a listing, {moment}")),
}


class AnswerView(QWidget):
    """Shows what came for one call."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.search = QLineEdit()
        self.search.setObjectName("answerSearch")
        self.search.setPlaceholderText(self.tr("Find in the answer"))
        self.search.setAccessibleName(self.tr("Find in the answer"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find_first)
        self.search.returnPressed.connect(self._find_next)
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setObjectName("copyAnswer")
        self._copy.setAutoDefault(False)
        icons.dress(self._copy, "copy")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._whole))
        self._told = text("", "small", "answerTold", wrap=True)
        self.body = QPlainTextEdit()
        self.body.setObjectName("answerBody")
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("Raw answer"))
        self.body.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.space_s)
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self._copy)
        column.addLayout(line)
        column.addWidget(self._told)
        column.addWidget(self.body, 1)

    def show_answers(self, answers: Sequence[RawAnswer], otherwise: str) -> None:
        """Show all that came for a call, or say why there is nothing."""
        self._whole = "\n\n".join(f"{_head(answer)}\n{readable(answer.body)}" for answer in answers)
        shown = self._whole[:MOST_SHOWN]
        self.body.setPlainText(shown)
        self.body.setVisible(bool(answers))
        for part in (self.search, self._copy):
            part.setEnabled(bool(answers))
        cut = self.tr("Only its beginning is shown; Copy takes all of it.")
        self._told.setText(otherwise if not answers else cut if len(shown) < len(self._whole) else "")
        self._told.setVisible(bool(self._told.text()))
        self._find_first()

    def _find_first(self) -> None:
        self.body.moveCursor(QTextCursor.MoveOperation.Start)
        self._find_next()

    def _find_next(self) -> None:
        """Go to the next place, and from the last one to the first again."""
        wanted = self.search.text()
        if wanted and not self.body.find(wanted):
            self.body.moveCursor(QTextCursor.MoveOperation.Start)
            self.body.find(wanted)


def _head(answer: RawAnswer) -> str:
    told = QCoreApplication.translate(_CONTEXT, _WAYS[answer.way]).format(moment=words.moment(answer.at))
    return f"— {told} —"
