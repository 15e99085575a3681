"""One value in a card: its title, the value itself to be edited, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.looks import Look
from rowcall.ui.row_card.links import link_of
from rowcall.ui.row_card.value_field import ValueField
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_ICON = 12
_TITLE = 104
"""Width of the titles, which wrap."""
_GAP = 10
_DOWN = 7
"""Brings the title to the line of its value."""


class ValueLine(QWidget):
    """Shows one cell of the row.

    Args:
        look: Its column.

    Signals:
        edited: Column id and text, once a person has typed something else.
        history_asked: Column id whose values are to be shown.
        why_asked: Column id of which is to be told why cells are empty, and what helps.
    """

    edited = Signal(int, str)
    history_asked = Signal(int)
    why_asked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.stressed = False
        self._link: QUrl | None = None
        self.value = ValueField()
        self.value.setObjectName(f"cardValue-{look.column.id}")
        self.value.setProperty("role", "cardValue")
        self.value.setAccessibleName(shown_title(look.column))
        self.value.editingFinished.connect(self.commit)
        self._open = self._button("external-link", f"cardOpen-{look.column.id}")
        self._history = self._button("history", f"cardHistory-{look.column.id}")
        self._why = self._button("circle-question-mark", f"cardWhy-{look.column.id}")
        self._why.hide()
        self._name_buttons()
        self._open.clicked.connect(self._follow)
        self._history.clicked.connect(lambda: self.history_asked.emit(look.column.id))
        self._why.clicked.connect(lambda: self.why_asked.emit(look.column.id))
        self._icon = IconLabel("circle-dashed", "text_muted", _ICON)
        self.source = text("", "small", f"cardSource-{look.column.id}", wrap=True)
        self._lay_out()

    def _name_buttons(self) -> None:
        title = shown_title(self.look.column)
        for button, words in (
            (self._open, self.tr("Open {column}").format(column=title)),
            (self._history, self.tr("What {column} held").format(column=title)),
            (self._why, self.tr("Why {column} is empty, and what helps").format(column=title)),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("role", "cardTool")
        icons.dress(button, icon, "text_muted")
        return button

    def _lay_out(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(_GAP)
        title = text(shown_title(self.look.column), "small", wrap=True)
        title.setBuddy(self.value)
        title.setFixedWidth(_TITLE)
        title.setContentsMargins(0, _DOWN, 0, 0)
        outer.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        outer.addLayout(column, 1)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.value, 1)
        line.addWidget(self._why)
        line.addWidget(self._open)
        line.addWidget(self._history)
        column.addLayout(line)
        under = QHBoxLayout()
        under.setSpacing(5)
        under.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        under.addWidget(self.source, 1)
        column.addLayout(under)
        self.show_source("", "circle-dashed")  # until it is told

    # ------------------------------------------------------------------------- what is shown

    def show_text(self, shown: str, *, editable: bool) -> None:
        """Show another value; what is being typed stays."""
        if not (self.value.hasFocus() and self.value.isModified()):
            self.value.setText(shown)
            self.value.setCursorPosition(0)
            self.value.setToolTip(shown)
        self.value.setReadOnly(not editable)
        self.value.setPlaceholderText(self.tr("Empty"))
        self._link = link_of(shown, self.look.column.field)
        self._open.setVisible(self._link is not None)
        self._why.setVisible(not shown.strip())

    def show_source(self, words: str, icon: str, *, shown: bool = True) -> None:
        """Say where the value comes from, or why there is none; a screen reader is always told."""
        self.source.setText(words)
        self.source.setVisible(bool(words) and shown)
        self._icon.setVisible(bool(words) and shown)
        self._icon.show_icon(icon, "text_muted")
        self.value.setAccessibleDescription(words)

    def stress(self, *, stressed: bool) -> None:
        """Say where the value comes from more clearly, or as of the others again."""
        self.stressed = stressed
        theme.restyle(self.source, "role", "strong" if stressed else "small")

    def commit(self) -> None:
        """Hand on what was typed, if anything was."""
        if self.value.isModified():
            self.value.setModified(False)
            self.edited.emit(self.look.column.id, self.value.text())

    # ------------------------------------------------------------------------- inside

    def _follow(self) -> None:
        if self._link is not None:
            QDesktopServices.openUrl(self._link)
