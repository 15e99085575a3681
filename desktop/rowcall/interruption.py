"""Ctrl+C, a log-off or SIGTERM while a list is worked on without a window: nothing is broken off or begun."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

T = TypeVar("T")
SIGNALS = tuple(
    signal.Signals[name] for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if name in signal.Signals.__members__
)
"""What asks for an end: Ctrl+C, a log-off or shut-down, a terminal that is closed (on Windows: Ctrl+Break)."""


class Interrupted(Exception):
    """The user asked for an end before the run had begun."""


class Interruption:
    """Hears the signals from the first moment on, whatever is going on when they come."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._asked = asyncio.Event()
        self._then: list[Callable[[], None]] = []
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        handlers = {number: signal.getsignal(number) for number in SIGNALS}
        # What the user has had ignored (as nohup does) stays ignored.
        self._before = {number: handler for number, handler in handlers.items() if handler is not signal.SIG_IGN}
        for number in self._before:
            signal.signal(number, lambda *_unused: self._loop.call_soon_threadsafe(self._ask))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def then(self, stop: Callable[[], None]) -> None:
        """Have something stopped when the user asks for an end; at once if that was before."""
        self._then.append(stop)
        if self._asked.is_set():
            stop()

    async def unless_asked(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something that costs nothing, but break it off when the user asks for an end.

        Raises:
            Interrupted: If it was broken off.
        """
        doing = asyncio.ensure_future(work)
        waiting = asyncio.ensure_future(self._asked.wait())
        try:
            await asyncio.wait((doing, waiting), return_when=asyncio.FIRST_COMPLETED)
            if doing.done() and not self._asked.is_set():
                return await doing
            raise Interrupted
        finally:
            waiting.cancel()
            doing.cancel()
            await asyncio.wait((doing,))

    def _ask(self) -> None:
        self._asked.set()
        for stop in self._then:
            stop()
