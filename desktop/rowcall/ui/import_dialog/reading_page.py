"""What stands in the middle of the import dialog while there is nothing of the file to show yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.watch import Watch

_STEPS = 1000
_BAR_WIDTH = 280
_ICON = 32


class ReadingPage(QWidget):
    """Empty, or how far the file is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        self._how_far = text(role="muted", name="readingHowFar")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("How far the file is read"))
        column = QVBoxLayout(self._inside)
        column.setSpacing(theme.current().space_m)
        column.addStretch(1)
        for part in (
            IconLabel("hourglass", "accent", _ICON),
            text(self.tr("Reading the file…"), "subheading"),
            self._bar,
            self._how_far,
        ):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(self._inside)
        self.show_nothing()

    def show_nothing(self) -> None:
        """There is nothing to wait for."""
        self._inside.hide()

    def show_watch(self, watch: Watch) -> None:
        """Show how far the file is read."""
        self._bar.setVisible(watch.share > 0)
        self._bar.setValue(int(watch.share * _STEPS))
        self._how_far.setText(watch.words())
        self._inside.show()
