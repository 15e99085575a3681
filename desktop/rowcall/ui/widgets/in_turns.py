"""Work of the window that is done a piece at a time, so that it can paint and hear keys in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

_BETWEEN_MS = 4
"""Long enough for what was asked to be painted to be painted first."""


class InTurns(QObject):
    """Carries out pieces in their order, each in a turn of its own of the event loop.

    What a piece adds comes next, before what was waiting already: a large piece may split itself.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._next)

    def add(self, pieces: Iterable[Callable[[], None]]) -> None:
        """Have pieces carried out soon."""
        self._waiting.extendleft(reversed(tuple(pieces)))
        if self._waiting:
            self._timer.start()

    def stop(self) -> None:
        """Do nothing more of what is waiting."""
        self._waiting.clear()
        self._timer.stop()

    def _next(self) -> None:
        piece = self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
        piece()
