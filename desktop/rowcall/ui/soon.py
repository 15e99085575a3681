"""Timers whose calls may begin coroutines: what falls due while the loop stands still waits until it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

_NEXT_MS = 1
"""So that it does not keep a loop busy that stands still."""


class Soon(QTimer):
    """Calls something a while after it was started last.

    Qt looks at its timers also while no coroutine can begin: before its loop runs, and once it has stopped. What falls
    due then is due a while later; it is never called where the owner is gone by that time.

    Signals:
        due: It is time, and the loop runs.
    """

    due = Signal()

    def __init__(
        self, owner: QObject, milliseconds: int, call: Callable[[], object] | SignalInstance, *, repeated: bool = False
    ) -> None:
        """Wait for `start`.

        Args:
            owner: Goes with it.
            milliseconds: How long it waits.
            call: What is called, or a signal without arguments that is emitted.
            repeated: Whether it is called again and again until `stop`.
        """
        super().__init__(owner)
        self.setSingleShot(not repeated)
        self.setInterval(milliseconds)
        self.timeout.connect(self._fall_due)
        self.due.connect(call)

    def _fall_due(self) -> None:
        if _loop_runs():
            self.due.emit()
        elif self.isSingleShot():
            self.start()


def after_this(owner: QObject, call: Callable[[], object]) -> None:
    """Call something once what is going on is over, where the owner is still there and the loop runs by then."""
    soon = Soon(owner, _NEXT_MS, call)
    soon.due.connect(soon.deleteLater)
    soon.start()


def _loop_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
