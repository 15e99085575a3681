"""A progress bar on standard error, where that is a terminal."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from rowcall.model.events import Event, RunProgressed
from rowcall.session import Session


class RunBar:
    """Shows a run's steps while it goes on; shows nothing when it is quiet or nobody watches."""

    def __init__(self, session: Session, *, quiet: bool) -> None:
        self._session = session
        console = Console(stderr=True)
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[note]}"),
            TimeElapsedColumn(),
            console=console,
            disable=quiet or not console.is_terminal,
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
        for position, step in enumerate(event.steps):
            if position not in self._tasks:
                self._tasks[position] = self._bar.add_task(step.title, total=None, note="")
            spent = f"{step.cost.total} credits" if step.cost.total else ""
            note = event.waiting_for or spent
            self._bar.update(self._tasks[position], total=step.rows, completed=step.ended, note=note)
