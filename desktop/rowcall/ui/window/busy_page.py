"""What one sees while a list is read or calls are finished."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.watch import Watch

_STEPS = 1000
_BAR_WIDTH = 320


class BusyPage(QWidget):
    """A calm page with one sentence and, where there is one, a count or a remark, and a way not to wait.

    Signals:
        acted: Its button was pressed.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("busyPage")
        self._watch: Watch | None = None
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setObjectName("busyWords")
        self._words.setProperty("role", "subheading")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel()
        self._count.setObjectName("busyCount")
        self._count.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.current().space_s)
        layout.addStretch(1)
        for part in (self._picture, self._words, self._count):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(part)
        self._button = QPushButton()
        self._button.setObjectName("busyAction")
        self._button.clicked.connect(self._pressed)
        self._button.hide()
        self._bar = QProgressBar()
        self._bar.setObjectName("busyBar")
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.hide()
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.current().space_s)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_words(self, told: str) -> None:
        """Say what is going on."""
        self._picture.setPixmap(icons.pixmap("hourglass", "accent", 32, self.devicePixelRatioF()))
        self._words.setText(told)
        self.setAccessibleName(told)
        self._count.clear()
        self._watch = None
        self._bar.hide()
        self._button.hide()
        self._button.setEnabled(True)

    def say(self, told: str, remark: str, action: str) -> None:
        """Say what is going on and what about it, with a button for whoever does not want to wait."""
        self.show_words(told)
        self._count.setText(remark)
        self._button.setText(action)
        self._button.show()

    def follow(self, watch: Watch) -> None:
        """Show how far a list is read that is waited for, and let it be cancelled."""
        self._watch = watch
        self._bar.setValue(0)
        self._bar.show()
        self._button.setText(self.tr("Cancel"))
        self._button.show()
        self._button.setFocus()
        watch.moved.connect(lambda: self._show_progress(watch))

    def _show_progress(self, watch: Watch) -> None:
        if watch is self._watch and self._button.isEnabled():
            self._bar.setValue(int(watch.share * _STEPS))
            self._count.setText(watch.words())

    def _pressed(self) -> None:
        if self._watch is None:
            self.acted.emit()
        else:
            self._watch.reading.stop()
            self._button.setEnabled(False)
            self._count.setText(self.tr("Cancelling…"))
