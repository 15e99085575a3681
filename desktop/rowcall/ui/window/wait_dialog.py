"""What one sees while a file is read for the list that is open: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from rowcall.ui.theme import theme
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.watch import Watch

_STEPS = 1000
_WIDTH = 380


class WaitDialog(QDialog):
    """Stands over the window until whoever opened it closes it; Cancel and Esc stop the reading.

    Args:
        owner: The window.
        words: What is going on.
        watch: How far it is.
    """

    def __init__(self, owner: QWidget, words: str, watch: Watch) -> None:
        super().__init__(owner)
        self.setObjectName("waitDialog")
        self.setWindowTitle(words)
        self.setAccessibleName(words)
        self._watch = watch
        self._how_far = text(role="muted", name="waitHowFar")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(_WIDTH)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("waitCancel")
        self._cancel.clicked.connect(self.reject)
        space = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(space.space_xl, space.space_xl, space.space_xl, space.space_l)
        column.setSpacing(space.space_m)
        column.addWidget(text(words, "subheading"))
        column.addWidget(self._bar)
        column.addWidget(self._how_far)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignRight)
        watch.moved.connect(self._show)

    def reject(self) -> None:
        """Stop the reading; whoever waits for it closes the dialog."""
        self._watch.reading.stop()
        self._cancel.setEnabled(False)
        self._how_far.setText(self.tr("Cancelling…"))

    def _show(self) -> None:
        if self._cancel.isEnabled():
            self._bar.setVisible(self._watch.share > 0)
            self._bar.setValue(int(self._watch.share * _STEPS))
            self._how_far.setText(self._watch.words())
