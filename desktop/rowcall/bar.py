"""A progress bar on standard error where that is a terminal, and plain lines now and then where they are asked for."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from rowcall.model.events import Event, RunProgressed
from rowcall.session import Session

LINE_EVERY = 5.0
"""Seconds between two plain lines."""


class RunBar:
    """Shows a run's steps while it goes on.

    Args:
        session: Whose run.
        quiet: Show nothing.
        lines: Where nobody watches a terminal, write a plain line now and then.
    """

    def __init__(self, session: Session, *, quiet: bool, lines: bool = False) -> None:
        self._session = session
        self._console = Console(stderr=True)
        watched = self._console.is_terminal
        self._lines = lines and not quiet and not watched
        self._next_line = 0.0
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[note]}"),
            TimeElapsedColumn(),
            console=self._console,
            disable=quiet or not watched,
        )
        self._tasks: dict[int, TaskID] = {}

    def __enter__(self) -> Self:
        self._bar.start()
        self._unsubscribe = self._session.subscribe(self._told)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._unsubscribe()
        self._bar.stop()

    def _told(self, event: Event) -> None:
        if not isinstance(event, RunProgressed):
            return
        if self._lines and time.monotonic() >= self._next_line:
            self._next_line = time.monotonic() + LINE_EVERY
            parts = [f"{step.title} {step.ended} of {step.rows}" for step in event.steps]
            self._console.print(f"{event.seconds:4.0f} s  {', '.join(parts)}  {event.waiting_for}".rstrip())
        for position, step in enumerate(event.steps):
            if position not in self._tasks:
                self._tasks[position] = self._bar.add_task(step.title, total=None, note="")
            spent = f"{step.cost.total} credits" if step.cost.total else ""
            note = event.waiting_for or spent
            self._bar.update(self._tasks[position], total=step.rows, completed=step.ended, note=note)
