"""The shimmer of cells that are about to be filled: painted again a few times a second, as long as there are any."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QAbstractItemView

FRAME_MS = 80
"""Between two pictures of the shimmer: 12 a second."""


class Shimmer(QObject):
    """Keeps the busy cells of a view moving."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._busy: list[QRect] = []
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._next_frame)

    def active(self) -> bool:
        """Whether anything is moving."""
        return self._frames.isActive()

    def note(self, rect: QRect) -> None:
        """A busy cell was painted here."""
        self._busy.append(rect)
        if not self._frames.isActive():
            self._frames.start()

    def _next_frame(self) -> None:
        busy, self._busy = self._busy, []
        if not busy or not self._view.isVisible():
            self._frames.stop()
            return
        for rect in busy:
            self._view.viewport().update(rect)
