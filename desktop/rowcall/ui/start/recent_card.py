"""The lists that were open last: name, when, rows; those that are gone can be taken off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.short_label import ShortLabel
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session.project_side import RecentList

MOST_SHOWN = 5


class RecentCard(Card):
    """One line a list; a press opens it.

    Signals:
        open_asked: Path of a project to open.
        forget_asked: Path of a project that is to stand here no more.
    """

    open_asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recent lists"), parent=parent)
        self.setObjectName("recentCard")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_lists(self, lists: Sequence[RecentList]) -> None:
        """Show these and no others."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for recent in lists[:MOST_SHOWN]:
            self._lines.addWidget(self._line(recent))
        if not lists:
            self._lines.addWidget(text(self.tr("Lists that you open appear here."), "muted", wrap=True))

    def _line(self, recent: RecentList) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._opener(recent), 1)
        remove = QToolButton()
        remove.setObjectName("removeRecent")
        remove.setAccessibleName(self.tr("Take {name} off this list").format(name=recent.path.stem))
        remove.setToolTip(self.tr("Take it off this list; the file stays"))
        icons.dress(remove, "x", "text_muted")
        remove.clicked.connect(lambda: self.forget_asked.emit(recent.path))
        row.addWidget(remove)
        return line

    def _opener(self, recent: RecentList) -> QPushButton:
        told = self._told(recent)
        button = QPushButton()
        button.setObjectName("recentProject")
        button.setProperty("role", "row")
        button.setProperty("tall", True)
        button.setEnabled(recent.changed is not None)
        button.setAccessibleName(self.tr("Open {name}").format(name=recent.path.stem))
        button.setAccessibleDescription(told)
        button.setToolTip(str(recent.path))
        button.clicked.connect(lambda: self.open_asked.emit(recent.path))
        space = theme.current()
        inside = QGridLayout(button)
        inside.setContentsMargins(space.space_s, space.space_xs, space.space_s, space.space_xs)
        inside.setHorizontalSpacing(space.space_s)
        inside.setVerticalSpacing(0)
        inside.setColumnStretch(1, 1)
        parts = (
            (IconLabel("file-spreadsheet", "text_muted"), 0, 0),
            (ShortLabel(recent.path.stem), 0, 1),
            (text(told, "small"), 1, 1),
        )
        for part, row, column in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part, row, column)
        return button

    def _told(self, recent: RecentList) -> str:
        rows = words.rows(recent.rows) if recent.rows is not None else ""
        if recent.changed is None:
            return " · ".join(filter(None, (rows, self.tr("not there any more"))))
        when = datetime.fromtimestamp(recent.changed).astimezone()
        today = when.date() == datetime.now(when.tzinfo).date()
        return " · ".join(filter(None, (rows, self.tr("today") if today else words.day(when.isoformat()))))
