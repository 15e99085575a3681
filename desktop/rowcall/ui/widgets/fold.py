"""A part of a form that is shown only on request."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rowcall.ui.theme import icons, theme


class Fold(QWidget):
    """A line that unfolds what is under it.

    Args:
        name: Object name of the line.
        title: What it unfolds.

    Attributes:
        body: Where its widgets go.

    Signals:
        toggled: Whether it is unfolded now.
    """

    toggled = Signal(bool)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QPushButton()
        self._line.setObjectName(name)
        self._line.setText(title)
        self._line.setAccessibleName(title)
        self._line.setProperty("role", "fold")
        self._line.setCheckable(True)
        self._line.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._inside = QWidget()
        self._inside.hide()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.current().space_m)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space_s)
        layout.addWidget(self._line)
        layout.addWidget(self._inside)
        self._line.toggled.connect(self._toggled)
        self._toggled(False)

    def unfold(self) -> None:
        """Show what is inside."""
        self._line.setChecked(True)

    def fold(self, *, folded: bool) -> None:
        """Hide what is inside, or show it."""
        self._line.setChecked(not folded)

    def _toggled(self, shown: bool) -> None:
        icons.dress(self._line, "chevron-down" if shown else "chevron-right", "text_muted")
        self._inside.setVisible(shown)
        self.toggled.emit(shown)
