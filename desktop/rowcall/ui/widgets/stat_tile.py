"""One figure with its icon and its word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text


class StatTile(QFrame):
    """A number that says what it counts, and opens what it counted.

    Args:
        name: Its object name.
        title: What is counted.
        icon: Name of the icon.
        tone: The token of the icon's colour, such as `found`.

    Signals:
        pressed: What it counts is to be shown.
    """

    pressed = Signal()

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
        self._openable = False
        self.show_figure("0")

    def set_openable(self, *, openable: bool) -> None:
        """Let the tile be pressed, by mouse or keyboard, or not."""
        if openable != self._openable:
            self._openable = openable
            self.setCursor(Qt.CursorShape.PointingHandCursor if openable else Qt.CursorShape.ArrowCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if openable else Qt.FocusPolicy.NoFocus)
            theme.restyle(self, "openable", openable)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what it counts."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._press()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press it."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        if self._openable:
            self.pressed.emit()

    def show_figure(self, figure: str, note: str = "") -> None:
        """Show another figure.

        Args:
            figure: As it is to be read.
            note: What to say about it under the mouse.
        """
        self._figure.setText(figure)
        self.setToolTip(note)
        self.setAccessibleName(f"{self._title}: {figure}")
