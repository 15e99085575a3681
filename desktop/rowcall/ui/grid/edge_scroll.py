"""Scrolls a sheet while something is dragged beyond its edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractItemView, QWidget

_SCROLL_MS = 40
"""Between two steps."""


class EdgeScroll(QObject):
    """Scrolls as far as the pointer is outside, again and again.

    Args:
        view: What is scrolled.
        inside: The surface that the pointer leaves.
        dragged: Called after each step.
        sideways: Whether it scrolls to the left and right.
        up_and_down: Whether it scrolls up and down.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        inside: QWidget,
        dragged: Callable[[], None],
        *,
        sideways: bool = True,
        up_and_down: bool = True,
    ) -> None:
        super().__init__(inside)
        self._view = view
        self._inside = inside
        self._dragged = dragged
        self._sideways, self._up_and_down = sideways, up_and_down
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._step)

    def follow(self, at: QPoint) -> None:
        """The pointer is there now, as the surface counts."""
        self._at = at
        if any(self._beyond()) and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The drag is over."""
        self._timer.stop()

    def _beyond(self) -> tuple[int, int]:
        """How far to the right and down the pointer is outside; to the left and up are less than nothing."""
        right, bottom = self._inside.width() - 1, self._inside.height() - 1
        x, y = self._at.x(), self._at.y()
        across = max(0, x - right) + min(0, x) if self._sideways else 0
        down = max(0, y - bottom) + min(0, y) if self._up_and_down else 0
        return across, down

    def _step(self) -> None:
        across, down = self._beyond()
        if not across and not down:
            self._timer.stop()
            return
        for bar, by in ((self._view.horizontalScrollBar(), across), (self._view.verticalScrollBar(), down)):
            bar.setValue(bar.value() + by)
        self._dragged()
