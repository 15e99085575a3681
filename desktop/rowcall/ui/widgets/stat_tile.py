"""One figure with its icon and its word."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text


class StatTile(QFrame):
    """A number that says what it counts.

    Args:
        name: Its object name.
        title: What is counted.
        icon: Name of the icon.
        tone: The token of the icon's colour, such as `found`.
    """

    def __init__(self, name: str, title: str, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "tile")
        self._title = title
        space = theme.current()
        self._figure = text("0", "figure", f"{name}Figure")
        layout = QGridLayout(self)
        layout.setContentsMargins(space.space_m, space.space_s, space.space_m, space.space_s)
        layout.setHorizontalSpacing(space.space_s)
        layout.setVerticalSpacing(0)
        layout.addWidget(IconLabel(icon, tone, 20), 0, 0, 2, 1)
        layout.addWidget(self._figure, 0, 1)
        layout.addWidget(text(title, "small"), 1, 1)
        layout.setColumnStretch(1, 1)
        self.show_figure("0")

    def show_figure(self, figure: str, note: str = "") -> None:
        """Show another figure.

        Args:
            figure: As it is to be read.
            note: What to say about it under the mouse.
        """
        self._figure.setText(figure)
        self.setToolTip(note)
        self.setAccessibleName(f"{self._title}: {figure}")
