"""The one thread that writes to a project file; many small writes share one commit."""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from rowcall.errors import DiskProblem, ProjectProblem

T = TypeVar("T")
Connection = sqlite3.Connection
"""The writing connection, as functions that change the project are given it."""
_MOST_IN_A_COMMIT = 64


@dataclass(slots=True)
class _Work:
    function: Callable[[sqlite3.Connection], Any]
    future: Future[Any]
    alone: bool


def connect(path: Path) -> sqlite3.Connection:
    """The writing connection, as the journal's promises need it: WAL, a full flush for each commit."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.executescript(
        "PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;"
        "PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
    )
    return connection


class Writer:
    """Carries out functions on the writing connection, in the order in which they were handed in.

    Functions that wait together share one transaction, each in a savepoint of its own: one that raises is undone alone,
    and its caller is given the exception. Nobody is told of success before the commit has returned.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._queue: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._connection = connect(path)
        self._thread = threading.Thread(target=self._work, name=f"writer of {path.name}", daemon=True)
        self._thread.start()

    def call(self, function: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Hand in a function; its result, or what it raised, is in the future once it is committed."""
        return self._put(function, alone=False)

    def call_alone(self, function: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Hand in a function that is given the connection outside any transaction (bulk loads, pragmas)."""
        return self._put(function, alone=True)

    async def run(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """Hand in a function and wait for its commit."""
        return await asyncio.wrap_future(self.call(function))

    def close(self) -> None:
        """Finish what was handed in, fold the log into the file, and end the thread."""
        if not self._thread.is_alive():
            return
        self._queue.put(None)
        self._thread.join()
        self._connection.close()

    def _put(self, function: Callable[[sqlite3.Connection], T], *, alone: bool) -> Future[T]:
        future: Future[T] = Future()
        self._queue.put(_Work(function, future, alone))
        return future

    def _work(self) -> None:
        waiting: _Work | None = None
        while True:
            first = waiting or self._queue.get()
            waiting = None
            if first is None:
                return
            if first.alone:
                self._carry_out_alone(first)
                continue
            batch = [first]
            while len(batch) < _MOST_IN_A_COMMIT and not self._queue.empty():
                more = self._queue.get()
                if more is None:
                    self._queue.put(None)
                    break
                if more.alone:
                    waiting = more
                    break
                batch.append(more)
            self._carry_out(batch)

    def _carry_out(self, batch: list[_Work]) -> None:
        done: list[tuple[Future[Any], Any]] = []
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for work in batch:
                if work.future.set_running_or_notify_cancel():
                    self._carry_out_one(work, done)
            self._connection.execute("COMMIT")
        except (sqlite3.Error, _RolledBack) as error:
            self._give_up(batch, error)
            return
        for future, result in done:
            future.set_result(result)

    def _carry_out_one(self, work: _Work, done: list[tuple[Future[Any], Any]]) -> None:
        self._connection.execute("SAVEPOINT one")
        try:
            result = work.function(self._connection)
        except BaseException as error:
            if not self._connection.in_transaction:  # a full disk undoes the whole transaction, not only this part
                raise _RolledBack(error) from error
            self._connection.execute("ROLLBACK TO one")
            self._connection.execute("RELEASE one")
            work.future.set_exception(translated(error, self._path))
        else:
            self._connection.execute("RELEASE one")
            done.append((work.future, result))

    def _carry_out_alone(self, work: _Work) -> None:
        if not work.future.set_running_or_notify_cancel():
            return
        try:
            result = work.function(self._connection)
        except BaseException as error:  # noqa: BLE001 - handed to the caller, who is in another thread
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            work.future.set_exception(translated(error, self._path))
        else:
            work.future.set_result(result)

    def _give_up(self, batch: list[_Work], error: Exception) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        cause = error.cause if isinstance(error, _RolledBack) else error
        for work in batch:
            if not work.future.done():
                work.future.set_exception(translated(cause, self._path))


class _RolledBack(Exception):
    """SQLite itself has undone the transaction."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(str(cause))
        self.cause = cause


def translated(error: BaseException, path: Path) -> BaseException:
    """An error of SQLite that comes from the world, in our words; anything else as it is."""
    name = getattr(error, "sqlite_errorname", None) or ""
    if name.startswith("SQLITE_FULL"):
        return DiskProblem(f"The disk is full, so {path.name} cannot be written.", "Free 50 MB and go on.")
    if name.startswith("SQLITE_IOERR"):
        return DiskProblem(f"{path.name} cannot be written: the disk reports an error.", "Check the disk, then go on.")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return DiskProblem(f"{path.name} cannot be written here.", "Choose a folder that you may write to.")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return ProjectProblem(f"{path.name} is damaged.", "Open a copy of it from a backup.")
    return error
