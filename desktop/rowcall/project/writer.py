"""The one thread that writes to a project file; many small writes share one commit."""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum
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


class More(Enum):
    """What a function gives that has done a piece of its work and wants to be called again."""

    MORE = "more"


@dataclass(slots=True)
class _Work:
    function: Callable[[sqlite3.Connection], Any]
    future: Future[Any]
    alone: bool = False
    vital: bool = False
    in_turn: bool = False
    instead: Callable[[sqlite3.Connection], Any] | None = None
    """Takes back what earlier pieces have done, once one has failed."""
    to_its_end: bool = False
    """Whether pieces are vital once the first one is kept."""
    begun: bool = False
    error: BaseException | None = None
    """What the caller is told once everything is taken back."""


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
    and its caller is given the exception. Nobody is told of success before the commit has returned. What takes long is
    handed in with `call_in_turn`: it is carried out piece by piece, and whatever else comes goes in between.

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
        self._turn: _Work | None = None
        self._turn_is_due = False
        self._in_turn: deque[_Work] = deque()
        self._all_taken = False
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
        return self._put(_Work(function, Future(), vital=vital))

    def call_in_turn(
        self,
        function: Callable[[sqlite3.Connection], T | More],
        *,
        instead: Callable[[sqlite3.Connection], object] | None = None,
        to_its_end: bool = False,
    ) -> Future[T]:
        """Hand in a function that is called as long as it gives MORE, each time in a commit of its own.

        Others of this kind wait until it is through; what was handed in with `call` goes between two pieces.

        Args:
            function: What changes the project.
            instead: Is called in its place, in the same way, where a piece has failed: it takes the earlier ones back.
                Its pieces are vital: each may be carried out twice.
            to_its_end: Whether pieces behind the first one are vital, because nothing takes that one back.
        """
        return self._put(_Work(function, Future(), in_turn=True, instead=instead, to_its_end=to_its_end))

    @property
    def is_waited_for(self) -> bool:
        """Whether others wait for their turn, or for the end: what can as well be done another time is best left."""
        return self._ended is not None or bool(self._in_turn)

    def call_alone(self, function: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Hand in a function that is given the connection outside any transaction (bulk loads, pragmas)."""
        return self._put(_Work(function, Future(), alone=True))

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

    def _put(self, work: _Work) -> Future[Any]:
        with self._handing_in:
            if self._ended is None:
                self._queue.put(work)
            else:
                work.future.set_exception(self._ended)
        return work.future

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
            taken.extend([*filter(None, [self._turn]), *self._in_turn])
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
            elif first is self._turn:
                self._carry_out([first])
                self._turn = None if first.future.done() else first
            elif first.in_turn:
                self._in_turn.append(first)
            else:
                waiting = self._take_more(taken)
                self._carry_out([work for work in taken if work is not waiting])
                self._turn_is_due = True

    def _take_more(self, taken: list[_Work]) -> _Work | None:
        """Take what can share a commit with what is taken; what comes next and cannot is among it and given back."""
        while len(taken) < _MOST_IN_A_COMMIT and not self._queue.empty():
            more = self._queue.get()
            if more is None:
                self._queue.put(None)
                return None
            taken.append(more)
            if more.alone or more.in_turn:
                return more
        return None

    def _next(self) -> _Work | None:
        """What was handed in next, or whose turn it is to go on; None: all is done, and the end was asked for."""
        if self._turn is None and self._in_turn:
            self._turn, self._turn_is_due = self._in_turn.popleft(), True
        if self._turn is not None and (self._turn_is_due or self._all_taken or self._queue.empty()):
            self._turn_is_due = False
            return self._turn
        if self._all_taken:
            return None
        first = self._wait()
        if first is None:
            self._all_taken = True
            return self._next()
        return first

    def _wait(self) -> _Work | None:
        if self._unfolded and self._turn is None:
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
        batch = [work for work in batch if work.begun or work.future.set_running_or_notify_cancel()]
        for work in batch:
            work.begun = True
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
        done: list[tuple[_Work, Any]] = []
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
        for work, result in done:
            if result is More.MORE and work.in_turn:
                work.vital = work.vital or work.to_its_end
                continue
            if work.error is not None:
                work.future.set_exception(work.error)
            else:
                work.future.set_result(result)
        return None

    def _carry_out_one(self, work: _Work, done: list[tuple[_Work, Any]]) -> None:
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
            self._fail(work, problem)
        else:
            self._connection.execute("RELEASE one")
            done.append((work, result))

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
                self._fail(work, problem)

    @staticmethod
    def _fail(work: _Work, problem: BaseException) -> None:
        """Tell the caller what went wrong, or take back first what was done before."""
        if work.instead is not None and work.error is None:
            work.function, work.error, work.vital = work.instead, problem, True
        else:
            work.future.set_exception(work.error or problem)


class _RolledBack(Exception):
    """The whole transaction is undone."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(str(cause))
        self.cause = cause
