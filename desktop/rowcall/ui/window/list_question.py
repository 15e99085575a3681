"""Asks what a further file is to the list that is open: a list of its own, more rows, or a newer version."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_WIDTH = 460
_CHOICE_HEIGHT = 60


class Meant(IntEnum):
    """What the file is; 0, as for Esc, is nothing."""

    NOTHING = 0
    NEW_LIST = 1
    MORE_ROWS = 2
    NEWER_VERSION = 3


class ListQuestion(QDialog):
    """Three answers, each with what follows from it; the dialog is closed with the Meant.

    Args:
        owner: The window.
        file: What the file is called.
        open_list: What the list is called that is open.
        why_not: Why nothing can be brought into the open list now, as a sentence; empty: it can.
    """

    def __init__(self, owner: QWidget, file: str, open_list: str, why_not: str = "") -> None:
        super().__init__(owner)
        self.setObjectName("listQuestion")
        self.setWindowTitle(self.tr("Open {name}").format(name=file))
        space = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.space_xl, space.space_xl, space.space_xl, space.space_l)
        outer.setSpacing(space.space_s)
        question = self.tr("What is “{file}” to “{list}”?").format(file=file, list=open_list)
        title = text(question, "subheading", "listQuestionTitle", wrap=True)
        title.setMinimumWidth(_WIDTH)
        self.setAccessibleName(question)
        outer.addWidget(title)
        outer.addSpacing(space.space_s)
        closed = self.tr("It is opened in its place. “{list}” is kept as it is.").format(list=open_list)
        first = self._choice(Meant.NEW_LIST, "file-spreadsheet", self.tr("A list of its own"), closed)
        more = self._choice(
            Meant.MORE_ROWS,
            "table-2",
            self.tr("More rows for this list"),
            why_not or self.tr("Rows that it does not have yet are added at its end."),
        )
        newer = self._choice(
            Meant.NEWER_VERSION,
            "rotate-cw",
            self.tr("A newer version of this list"),
            why_not or self.tr("You see what is new, gone and changed before anything is written."),
        )
        for button in (first, more, newer):
            outer.addWidget(button)
        for button in (more, newer):
            button.setEnabled(not why_not)
        outer.addSpacing(space.space_s)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("listQuestionCancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        outer.addWidget(cancel, 0, Qt.AlignmentFlag.AlignRight)
        first.setDefault(True)
        first.setFocus()

    def _choice(self, meant: Meant, icon: str, title: str, follows: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"meant-{meant.name.lower()}")
        button.setProperty("role", "choice")
        button.setAccessibleName(title)
        button.setAccessibleDescription(follows)
        button.setMinimumHeight(_CHOICE_HEIGHT)
        inside = QHBoxLayout(button)
        inside.setContentsMargins(theme.current().space_m, 0, theme.current().space_m, 0)
        inside.setSpacing(theme.current().space_m)
        inside.addWidget(_through(IconLabel(icon, "accent", 20)))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(_through(text(title, "strong")))
        words.addWidget(_through(text(follows, "small")))
        words.addStretch(1)
        inside.addLayout(words, 1)
        button.setMinimumWidth(inside.sizeHint().width())  # a button does not ask what stands in it
        button.clicked.connect(lambda: self.done(meant))
        return button


def _through(label: QLabel) -> QLabel:
    """Let clicks pass to the button under it."""
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
