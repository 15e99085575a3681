"""The one way to start a coroutine from a slot, and to await a dialog without stopping every other coroutine."""

from __future__ import annotations

import asyncio
import itertools
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from rowcall.errors import RowcallError
from rowcall.ui import problems

_OWNER = "taskOwner"
_numbers = itertools.count(1)
_running: dict[asyncio.Task[Any], int] = {}
"""Every task under way and the number of its owner (0: nobody); the loop itself holds tasks only weakly."""

OnError = Callable[[QWidget | None, RowcallError], object]


def start(
    coroutine: Coroutine[Any, Any, Any], *, owner: QWidget | None, on_error: OnError | None = None
) -> asyncio.Task[Any]:
    """Run a coroutine beside everything else.

    Args:
        coroutine: What to do.
        owner: The widget it belongs to: messages appear over it, and the task is cancelled when it is destroyed.
        on_error: Called with the owner and the problem in place of the message. What is no RowcallError is a bug and
            goes to `sys.excepthook`, where every bug goes.
    """
    task = asyncio.get_running_loop().create_task(coroutine)
    _running[task] = _watched(owner) if owner is not None else 0
    task.add_done_callback(partial(_ended, owner=owner, on_error=on_error or problems.show))
    return task


class Newest:
    """Of what is asked for one after the other only the newest goes on, however fast each of it is.

    Args:
        owner: As for `start`.
    """

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._task: asyncio.Task[Any] | None = None

    def start(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        """Run a coroutine in place of the one before it."""
        if self._task is not None:
            self._task.cancel()
        self._task = start(coroutine, owner=self._owner)


def cancel_below(widget: QWidget) -> None:
    """Cancel what a widget and everything inside it has under way."""
    for owner in (widget, *widget.findChildren(QWidget)):
        _cancel(int(owner.property(_OWNER) or -1))


async def finished(dialog: QDialog) -> int:
    """Open a dialog, if it is not open yet, and wait until it is closed; returns what it was closed with."""
    closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int) -> None:
        if not closed.done():
            closed.set_result(result)

    dialog.finished.connect(settle)
    if not dialog.isVisible():
        dialog.open()
    return await closed


def _watched(owner: QObject) -> int:
    number = owner.property(_OWNER)
    if not number:
        number = next(_numbers)
        owner.setProperty(_OWNER, number)
        owner.destroyed.connect(partial(_forget, number))
    return int(number)


def _forget(number: int, _destroyed: QObject | None = None) -> None:
    _cancel(number)


def _cancel(number: int) -> None:
    for task in [task for task, owner in _running.items() if owner == number]:
        task.cancel()


def _ended(task: asyncio.Task[Any], owner: QWidget | None, on_error: OnError) -> None:
    _running.pop(task, None)
    if task.cancelled():
        return
    error = task.exception()
    if isinstance(error, RowcallError):
        if owner is None or isValid(owner):  # with its owner gone a moment too late to be cancelled, it tells nobody
            on_error(owner, error)
    elif error is not None:
        sys.excepthook(type(error), error, error.__traceback__)
