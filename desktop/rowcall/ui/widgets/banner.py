"""A sentence in a coloured field: something to know, to mind or to mend, with one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rowcall.errors import RowcallError
from rowcall.ui.languages.said import said
from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_ICONS = {
    "running": "info",
    "found": "circle-check",
    "warn": "triangle-alert",
    "failed": "circle-alert",
    "waiting": "clock",
}


class Banner(QFrame):
    """Hidden while it has nothing to say.

    Args:
        name: Its object name; its button has the same with `Action` behind.

    Signals:
        acted: Its button was pressed.
    """

    acted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "banner")
        space = theme.current()
        self._icon = IconLabel("info", "running")
        self._title = text(role="strong", name=f"{name}Title", wrap=True)
        self._advice = text(name=f"{name}Advice", wrap=True)
        self._button = QPushButton()
        self._button.setObjectName(f"{name}Action")
        self._button.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.space_m, 10, space.space_m, 10)
        row.setSpacing(space.space_s)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(space.space_xs)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else f"{self._title.text()} {self._advice.text()}".strip()

    def say(self, tone: str, title: str, advice: str = "", action: str = "") -> None:
        """Show something.

        Args:
            tone: `running` (to know), `found`, `warn`, `failed` or `waiting`.
            title: What is the case.
            advice: What follows from it, or what to do.
            action: Title of the button; empty: no button.
        """
        title, advice = said(title), said(advice)
        self._icon.show_icon(_ICONS[tone], tone)
        self._title.setText(title)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        theme.restyle(self, "tone", tone)
        self.setAccessibleName(f"{title} {advice}".strip())
        self.show()

    def tell(self, problem: RowcallError, action: str = "") -> None:
        """Show a problem."""
        self.say("failed", problem.title, problem.advice, action)
