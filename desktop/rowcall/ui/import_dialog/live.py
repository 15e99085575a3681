"""Reads the beginning of a file again each time another way of reading it is chosen; the newest choice counts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.errors import ImportCancelled, RowcallError
from rowcall.model.import_plans import Dialect, Preview
from rowcall.model.reading import Reading
from rowcall.ui import tasks
from rowcall.ui.soon import Soon
from rowcall.ui.widgets.watch import Watch

_REST_MS = 120
"""How long a choice must rest before the file is read: a number that is wound through its values is read once."""

Reader = Callable[[Dialect | None, Reading], Awaitable[Preview]]


class LivePreview(QObject):
    """Keeps the newest preview, and the ways of reading before it so that one can go back.

    Args:
        owner: The dialog; what is under way ends with it.
        read: Reads the beginning of the file.

    Attributes:
        preview: The newest; None before the file was read once.
        watch: How far the reading that is under way is; None while there is none.

    Signals:
        began: Another way is tried; the preview that is shown stays until the next one is there.
        shown: The new Preview.
        failed: The RowcallError for which there is none.
    """

    began = Signal()
    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, owner: QWidget, read: Reader) -> None:
        super().__init__(owner)
        self._owner = owner
        self._read = read
        self._ways: list[Dialect] = []
        self._wanted: Dialect | None = None
        self.watch: Watch | None = None
        self._task: asyncio.Task[None] | None = None
        self._soon = Soon(self, _REST_MS, self._look)
        self.preview: Preview | None = None

    @property
    def can_go_back(self) -> bool:
        """Whether the file was read, or is to be read, another way before."""
        return bool(self._ways)

    def start(self) -> None:
        """Read the file as it seems to be written."""
        self._look()

    def choose(self, way: Dialect) -> None:
        """Read the file this way, in a moment."""
        if self.preview is not None and (not self._ways or self._ways[-1] != self.preview.dialect):
            self._ways.append(self.preview.dialect)
        self._want(way)

    def go_back(self) -> None:
        """Read the file as before the last choice."""
        if self._ways:
            self._want(self._ways.pop())

    def show(self, preview: Preview) -> None:
        """Show a preview that was made of the newest one."""
        self.preview = preview
        self.shown.emit(preview)

    def stop(self) -> None:
        """Read no more."""
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()
        self._unwatch()

    def _want(self, way: Dialect) -> None:
        self._wanted = way
        self.began.emit()
        self._soon.start()

    def _look(self) -> None:
        self.stop()
        self.watch = Watch(self)
        looking = self._show(self._wanted, self.watch.reading)
        self._task = tasks.start(looking, owner=self._owner, on_error=self._fail)
        self.began.emit()

    async def _show(self, way: Dialect | None, reading: Reading) -> None:
        preview = await self._read(way, reading)
        self._unwatch()
        self.show(preview)

    def _fail(self, _owner: QWidget | None, problem: RowcallError) -> None:
        if not isinstance(problem, ImportCancelled):
            self._unwatch()
            self.failed.emit(problem)

    def _unwatch(self) -> None:
        if self.watch is not None:
            self.watch.end()
            self.watch = None
