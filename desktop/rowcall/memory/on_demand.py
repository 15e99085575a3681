"""A database that the first question opens, that any thread may ask, and that can be let go of at any time."""

from __future__ import annotations

import threading
from pathlib import Path

from rowcall.memory.database import BUSY_SECONDS, Database, Layout


class OnDemand:
    """What memories that are used by one thread at a time have in common.

    Args:
        path: The file.
        layout: What is in it.
        busy_seconds: How long it waits for another process's transaction.
    """

    def __init__(self, path: Path, layout: Layout, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self._path = path
        self._layout = layout
        self._busy_seconds = busy_seconds
        self._lock = threading.RLock()
        self._opened: Database | None = None

    @property
    def notice(self) -> str:
        """What a person should be told about opening it; empty before it was opened, and where all is well."""
        return self._opened.notice if self._opened else ""

    def close(self) -> None:
        """Let go of the file; a later question opens it again."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def _database(self) -> Database:
        """To be asked for with the lock held; raises MemoryProblem where the file cannot be used."""
        if self._opened is None:
            self._opened = Database(self._path, self._layout, busy_seconds=self._busy_seconds)
        return self._opened
