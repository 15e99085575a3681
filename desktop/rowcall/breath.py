"""Lets the window in between: threads that count rest at short intervals, and longer while somebody works in it."""

from __future__ import annotations

import threading
import time
from typing import Any

_TURN = 0.001
"""Seconds that a thread works without a rest; so long the window may have to wait for it."""
_SHORT_REST = 0.0001
"""Seconds; the shortest rest in which another thread surely has its turn."""
_LONG_REST = 0.005
"""Seconds; much of a picture is painted meanwhile without waiting for anybody."""
_IN_USE = 0.2
"""Seconds after a picture in which the next one is expected."""

_TOGETHER = 128
"""Things that are let go of at once: a fraction of a turn."""


class _Window:
    """When something was painted last, and by which thread."""

    painted_at: float | None = None
    thread: int | None = None


class _Here(threading.local):
    """What is known of the thread itself."""

    rested_at = 0.0
    is_waited_for = False


_window = _Window()
_here = _Here()


def painted() -> None:
    """Say that the window has painted its sheet just now."""
    _window.painted_at = time.perf_counter()
    _window.thread = threading.get_ident()


def never_long() -> None:
    """Have this thread rest for the shortest time only: others wait for what it does."""
    _here.is_waited_for = True


def breathe() -> None:
    """Rest, where this thread has worked for a turn; to be called for each row, and costs next to nothing.

    A program without a window has nobody to let in, and the thread of the window never rests here.
    """
    if _window.painted_at is None or _window.thread == threading.get_ident():
        return
    now = time.perf_counter()
    if now - _here.rested_at < _TURN:
        return
    is_long = now - _window.painted_at < _IN_USE and not _here.is_waited_for
    time.sleep(_LONG_REST if is_long else _SHORT_REST)
    _here.rested_at = time.perf_counter()


def let_go(many: list[Any] | dict[Any, Any]) -> None:
    """Empty what holds very many things bit by bit; all at once, that would keep the window waiting."""
    while many:
        if isinstance(many, list):
            del many[-_TOGETHER:]
        else:
            for _ in range(min(_TOGETHER, len(many))):
                many.popitem()
        breathe()
