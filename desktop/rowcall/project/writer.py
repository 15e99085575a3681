"""The one thread that writes to a project file; many small writes share one commit."""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from rowcall import breath
from rowcall.errors import DiskFull, DiskProblem, ProjectProblem
from rowcall.project.problems import translated

T = TypeVar("T")
Connection = sqlite3.Connection
"""The writing connection, as functions that change the project are given it."""
IDLE_SECONDS = 30.0
"""After so long without a write the log is folded into the file, which then is whole by itself and can be copied."""
_MOST_IN_A_COMMIT = 64
_FOLD_WAIT_MS = 100
_BUSY_WAIT_MS = 5000
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Work:
    function: Callable[[sqlite3.Connection], Any]
    future: Future[Any]
    alone: bool
    vital: bool


def connect(path: Path) -> sqlite3.Connection:
    """The writing connection, as the journal's promises need it: WAL, a full flush for each commit.

    Raises:
        RowcallError: If the file cannot be opened for writing.
    """
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        connection.executescript(
            "PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;"
            "PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
        )
    except sqlite3.Error as error:
        connection.close()
        raise translated(error, path) from error
    return connection


class Writer:
    """Carries out functions on the writing connection, in the order in which they were handed in.

    Functions that wait together share one transaction, each in a savepoint of its own: one that raises is undone alone,
    and its caller is given the exception. Nobody is told of success before the commit has returned.

    Args:
        path: The project file.
        make_room: Frees space that was kept for a full disk. Vital writes that fail are tried once more, after it.
        committed: Called after each commit and each fold of the log, in the writer's thread.
        idle_seconds: When the log is folded into the file.
    """

    def __init__(
        self,
        path: Path,
        *,
        make_room: Callable[[], None] = lambda: None,
        committed: Callable[[], None] = lambda: None,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self._path = path
        self._make_room = make_room
        self._committed = committed
        self._idle_seconds = idle_seconds
        self._queue: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._handing_in = threading.Lock()
        self._ended: BaseException | None = None
        self._unfolded = False
        self._connection = connect(path)
        self._thread = threading.Thread(target=self._work, name=f"writer of {path.name}", daemon=True)
        self._thread.start()

    def call(self, function: Callable[[sqlite3.Connection], T], *, vital: bool = False) -> Future[T]:
        """Hand in a function; its result, or what it raised, is in the future once it is committed.

        Args:
            function: What changes the project; where it is vital, it may be carried out twice.
            vital: Whether the space kept for the worst case may be used for it.
        """
        return self._put(function, alone=False, vital=vital)

    def call_alone(self, function: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Hand in a function that is given the connection outside any transaction (bulk loads, pragmas)."""
        return self._put(function, alone=True, vital=False)

    async def run(self, function: Callable[[sqlite3.Connection], T], *, vital: bool = False) -> T:
        """Hand in a function and wait for its commit."""
        return await asyncio.wrap_future(self.call(function, vital=vital))

    def fold(self) -> Future[None]:
        """Fold the log into the file, as far as nobody reads the past of it."""
        return self.call_alone(lambda _connection: self._fold())

    def close(self) -> None:
        """Finish what was handed in, fold the log into the file, and end the thread."""
        with self._handing_in:
            if self._ended is None:
                self._ended = ProjectProblem(f"{self._path.name} is closed.", "Open it again.")
                self._queue.put(None)
        self._thread.join()
        self._connection.close()

    def _put(self, function: Callable[[sqlite3.Connection], T], *, alone: bool, vital: bool) -> Future[T]:
        future: Future[T] = Future()
        with self._handing_in:
            if self._ended is None:
                self._queue.put(_Work(function, future, alone, vital))
            else:
                future.set_exception(self._ended)
        return future

    def _work(self) -> None:
        taken: list[_Work] = []
        breath.never_long()
        try:
            self._serve(taken)
            self._fold()
        except BaseException:
            problem = DiskProblem(f"{self._path.name} cannot be written any more.", "Close it and open it again.")
            with self._handing_in:
                self._ended = problem
            while not self._queue.empty():
                taken.extend(filter(None, [self._queue.get()]))
            for work in taken:
                if not work.future.done():
                    work.future.set_exception(problem)
            raise

    def _serve(self, taken: list[_Work]) -> None:
        """Carry out what comes, until the end is asked for; `taken` always holds what is being carried out."""
        waiting: _Work | None = None
        while True:
            first = waiting or self._next()
            waiting = None
            if first is None:
                return
            taken[:] = [first]
            if first.alone:
                self._carry_out_alone(first)
                continue
            while len(taken) < _MOST_IN_A_COMMIT and waiting is None and not self._queue.empty():
                more = self._queue.get()
                if more is None:
                    self._queue.put(None)
                    break
                taken.append(more)
                waiting = more if more.alone else None
            self._carry_out([work for work in taken if not work.alone])

    def _next(self) -> _Work | None:
        if self._unfolded:
            try:
                return self._queue.get(timeout=self._idle_seconds)
            except queue.Empty:
                self._fold()
        return self._queue.get()

    def _fold(self) -> None:
        self._unfolded = False
        try:
            self._connection.execute(f"PRAGMA busy_timeout={_FOLD_WAIT_MS}")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            _log.info("The log of %s stays beside it: %s", self._path.name, error)  # it is whole: nothing is lost
        finally:
            self._connection.execute(f"PRAGMA busy_timeout={_BUSY_WAIT_MS}")
        self._committed()

    def _carry_out(self, batch: list[_Work]) -> None:
        batch = [work for work in batch if work.future.set_running_or_notify_cancel()]
        error = self._commit(batch)
        vital = [work for work in batch if work.vital and not work.future.done()]
        if isinstance(error, DiskProblem) and vital:
            if isinstance(error, DiskFull):
                self._make_room()
            self._give_up([work for work in batch if not work.vital], error)
            error = self._commit(vital)
        if error is not None:
            self._give_up(batch, error)

    def _commit(self, batch: list[_Work]) -> BaseException | None:
        """Carry functions out in one transaction; what went wrong with all of them, if anything."""
        done: list[tuple[Future[Any], Any]] = []
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for work in batch:
                self._carry_out_one(work, done)
            self._connection.execute("COMMIT")
        except (sqlite3.Error, _RolledBack) as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            return translated(error.cause if isinstance(error, _RolledBack) else error, self._path)
        self._unfolded = True
        self._committed()
        for future, result in done:
            future.set_result(result)
        return None

    def _carry_out_one(self, work: _Work, done: list[tuple[Future[Any], Any]]) -> None:
        self._connection.execute("SAVEPOINT one")
        try:
            result = work.function(self._connection)
        except BaseException as error:
            if not self._connection.in_transaction:  # a full disk undoes the whole transaction, not only this part
                raise _RolledBack(error) from error
            problem = translated(error, self._path)
            if isinstance(problem, DiskProblem):  # what fails by the disk is no matter of one function
                raise _RolledBack(error) from error
            self._connection.execute("ROLLBACK TO one")
            self._connection.execute("RELEASE one")
            work.future.set_exception(problem)
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
            self._committed()
            work.future.set_result(result)

    def _give_up(self, batch: list[_Work], problem: BaseException) -> None:
        for work in batch:
            if not work.future.done():
                work.future.set_exception(problem)


class _RolledBack(Exception):
    """The whole transaction is undone."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(str(cause))
        self.cause = cause
