"""Lines under the tool bar for what waits for the user's word or should be known, without standing in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rowcall.ui.languages.said import said
from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_ICONS = {"warn": "triangle-alert", "waiting": "info", "failed": "circle-alert"}


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to say."""

    tone: str
    """`warn` (wants a word), `waiting` (to know) or `failed` (something cannot be done)."""
    words: str
    answer: str = ""
    """Title of its button; empty: none."""
    then: Callable[[], object] | None = None
    """Called when the button is pressed; the line goes."""
    aside: str = ""
    """Title of the button that only puts it aside; empty: it stays as long as it is true."""


class Notice(QFrame):
    """One sentence with its icon, one answer, and a way to put it aside.

    Args:
        key: Object name; its parts have the same with `Words`, `Answer` and `Aside` behind.
        note: What it says.
    """

    def __init__(self, key: str, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(key)
        self.setProperty("role", "notice")
        self.setProperty("tone", note.tone)
        self.setAccessibleName(said(note.words))
        self.note = note
        space = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(space.space_l, space.space_s, space.space_m, space.space_s)
        row.setSpacing(space.space_m)
        words = text(said(note.words), name=f"{key}Words", wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(IconLabel(_ICONS[note.tone], note.tone, 18))
        row.addWidget(words, 1)
        self._add_button(row, f"{key}Answer", note.answer, "", self._say_yes)
        self._add_button(row, f"{key}Aside", note.aside, "quiet", self._put_aside)

    def _add_button(self, row: QHBoxLayout, name: str, title: str, role: str, pressed: Callable[[], None]) -> None:
        if title:
            button = QPushButton(title)
            button.setObjectName(name)
            button.setProperty("role", role)
            button.clicked.connect(pressed)
            row.addWidget(button)

    def _put_aside(self) -> None:
        self.hide()

    def _say_yes(self) -> None:
        if self.note.aside:
            self.hide()
        if self.note.then is not None:
            self.note.then()


class Notices(QWidget):
    """The lines that are shown now, one for each thing that is said; what was put aside stays away until it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._lines: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def say(self, key: str, note: Note) -> None:
        """Say something in the line of that key."""
        now = self._lines.get(key)
        if now is not None and _same(now.note, note):
            return
        self.drop(key)
        line = Notice(key, note)
        self._lines[key] = line
        self._column.addWidget(line)
        line.show()

    def drop(self, key: str) -> None:
        """Say it no longer."""
        line = self._lines.pop(key, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()

    def clear(self) -> None:
        """Say nothing."""
        for key in tuple(self._lines):
            self.drop(key)


def _same(one: Note, other: Note) -> bool:
    return (one.tone, one.words, one.answer) == (other.tone, other.words, other.answer)
