"""Tells people what happened and what to do, and asks for their word, without stopping anything else."""

from __future__ import annotations

import traceback

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rowcall.errors import RowcallError
from rowcall.ui.languages.said import said
from rowcall.ui.theme import icons, theme

WIDTH = 420
_BUG = "bugMessage"


class Message(QDialog):
    """One sentence, what to do about it, and the answers one can give; opened with `open()`.

    Args:
        owner: The widget in whose window it appears.
        title: What happened, or what is asked.
        advice: What to do next, or what each answer means.
        answers: Titles of the buttons, the one that changes least first; the last is the default.
        tone: `failed`, `warn` or `accent`: the colour of the icon.
    """

    def __init__(
        self, owner: QWidget | None, title: str, advice: str, answers: tuple[str, ...], *, tone: str = "failed"
    ) -> None:
        super().__init__(owner.window() if owner is not None else None)
        title, advice = said(title), said(advice)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("message")
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)
        self.content = self._lay_out(title, advice, tone)
        self._add_answers(answers)

    def prefer(self, number: int) -> None:
        """Make another answer than the last one the default: the last one is costly."""
        for button in self.findChildren(QPushButton):
            preferred = button.objectName() == f"answer{number}"
            button.setProperty("role", "primary" if preferred else "")
            button.setDefault(preferred)

    def give_by_enter(self) -> None:
        """Let Enter give the default answer at once; without it, Enter gives the first, which changes least."""
        for button in self.findChildren(QPushButton):
            if button.isDefault():
                button.setFocus()

    def _lay_out(self, title: str, advice: str, tone: str) -> QVBoxLayout:
        space = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.space_xl, space.space_xl, space.space_xl, space.space_l)
        outer.setSpacing(space.space_l)
        row = QHBoxLayout()
        row.setSpacing(space.space_l)
        mark = QLabel()
        mark.setPixmap(icons.pixmap(_ICON_OF[tone], tone, 24, self.devicePixelRatio()))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(space.space_s)
        words.addWidget(_text(title, "subheading", "messageTitle"))
        if advice:
            words.addWidget(_text(advice, "muted", "messageAdvice"))
        row.addLayout(words, 1)
        outer.addLayout(row)
        return outer

    def _add_answers(self, answers: tuple[str, ...]) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for number, answer in enumerate(answers):
            button = QPushButton(answer)
            button.setObjectName(f"answer{number}")
            last = number == len(answers) - 1
            button.setProperty("role", "primary" if last and len(answers) > 1 else "")
            button.setDefault(last)
            button.clicked.connect(lambda _checked=False, number=number: self.done(number))
            row.addWidget(button)
        self.content.addLayout(row)


_ICON_OF = {"failed": "circle-alert", "warn": "triangle-alert", "accent": "info"}


def show(owner: QWidget | None, error: RowcallError) -> Message:
    """Show a problem over the owner's window, once while it is there; the program goes on meanwhile."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Message) and widget.accessibleName() == said(error.title) and widget.isVisible():
            return widget
    box = Message(owner, error.title, error.advice, (_tr("Close"),))
    box.open()
    return box


def question(owner: QWidget, title: str, advice: str, answers: tuple[str, ...]) -> Message:
    """A question to be awaited with `tasks.finished`; the result is the answer's number, 0 also for Esc."""
    return Message(owner, title, advice, answers, tone="warn")


def report_bug(owner: QWidget | None, error: BaseException) -> Message:
    """Say that the program itself is at fault, with the details to send to its makers; one message at a time."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Message) and widget.objectName() == _BUG and widget.isVisible():
            return widget
    advice = _tr("Everything found so far is saved. Please send these details to the makers of Rowcall.")
    box = Message(owner, _tr("Rowcall made a mistake."), advice, (_tr("Close"),))
    box.setObjectName(_BUG)
    details = "".join(traceback.format_exception(error))
    text = QPlainTextEdit(details)
    text.setReadOnly(True)
    text.setAccessibleName(_tr("Details"))
    text.setMinimumHeight(160)
    box.content.insertWidget(1, text)
    copy = QPushButton(_tr("Copy details"))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    box.content.insertWidget(2, copy, 0, Qt.AlignmentFlag.AlignLeft)
    box.open()
    return box


def _text(text: str, role: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    label.setMinimumWidth(WIDTH)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("problems", text)
