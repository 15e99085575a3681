"""One line in a coloured field, with what can be done about it at its right end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from rowcall.ui.languages.said import said
from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_ICONS = {"running": "info", "warn": "triangle-alert", "found": "circle-check", "waiting": "info"}


class Strip(QFrame):
    """Hidden while it has nothing to say.

    Args:
        name: Its object name; its button has the same with `Action` behind.
        tone: `running` (to know), `warn` or `found`.

    Signals:
        acted: Its button was pressed.
    """

    acted = Signal()

    def __init__(self, name: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "banner")
        self.setProperty("tone", tone)
        self._words = text(name=f"{name}Words", wrap=True)
        self._button = QPushButton()
        self._button.setObjectName(f"{name}Action")
        self._button.setProperty("role", "quiet")
        self._button.clicked.connect(self.acted)
        space = theme.current()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(space.space_m, 5, space.space_s, 5)
        self._row.setSpacing(space.space_s)
        self._row.addWidget(IconLabel(_ICONS[tone], tone))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._button)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def add(self, widget: QWidget) -> None:
        """Put a widget before its button."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def say(self, words: str, action: str = "") -> None:
        """Show something; the button only where it has a title."""
        self._words.setText(said(words))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(words)
        self.show()
