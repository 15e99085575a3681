"""Lets one commit of a project file fail, in a process that is forked for a test: the disk, the space, or a lock.

The disk error is real: the system refuses the write because of a limit on the size of files. The lock is real too:
another connection holds it. Only a full disk is played, with the error and the undoing that SQLite has for it.
"""

import resource
import sqlite3
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.support.statements import Transaction, Watch, Watched, watched

KINDS = ("IOERR", "FULL", "BUSY")
_UNLIMITED = resource.getrlimit(resource.RLIMIT_FSIZE)
_stack = ExitStack()


@dataclass(frozen=True)
class BrokenCommit:
    """Which commit fails, and how."""

    kind: str
    nth: int
    """Counted from 1 over all that is committed to project files; 0: none."""
    count: Path
    """How many were counted is kept here."""
    lasting: bool = False
    """Whether every later one fails too."""

    def arm(self) -> None:
        """Prepare this process; called in it before the command."""
        watch = _stack.enter_context(watched())
        counter = _Counter(self)
        {"IOERR": _refuse_writes, "FULL": _fill_the_disk, "BUSY": _hold_the_lock}[self.kind](counter, watch)


class _Counter:
    def __init__(self, wanted: BrokenCommit) -> None:
        self._wanted = wanted
        self._seen = 0

    def fails(self, connection: Watched) -> bool:
        """Count a commit of a project file; whether it has to fail."""
        if not connection.is_project:
            return False
        self._seen += 1
        self._wanted.count.write_text(str(self._seen), encoding="utf-8")
        wanted = self._wanted
        return self._seen == wanted.nth or (wanted.lasting and 0 < wanted.nth <= self._seen)


def _refuse_writes(counter: _Counter, watch: Watch) -> None:
    def refuse(connection: Watched, _transaction: Transaction) -> None:
        if counter.fails(connection):
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, _UNLIMITED[1]))

    watch.before_commit.append(refuse)
    watch.committed.append(lambda _connection: resource.setrlimit(resource.RLIMIT_FSIZE, _UNLIMITED))


def _fill_the_disk(counter: _Counter, watch: Watch) -> None:
    def fill(connection: Watched, _transaction: Transaction) -> None:
        if counter.fails(connection):
            connection.execute("ROLLBACK")
            problem = sqlite3.OperationalError("database or disk is full")
            problem.sqlite_errorcode, problem.sqlite_errorname = sqlite3.SQLITE_FULL, "SQLITE_FULL"
            raise problem

    watch.before_commit.append(fill)


def _hold_the_lock(counter: _Counter, watch: Watch) -> None:
    held: list[sqlite3.Connection] = []

    def hold(connection: Watched) -> None:
        if counter.fails(connection):
            connection.execute("PRAGMA busy_timeout=30")
            other = sqlite3.connect(connection.path, isolation_level=None, factory=sqlite3.Connection)
            other.execute("BEGIN IMMEDIATE")
            held.append(other)

    def let_go(connection: Watched) -> None:
        while held and connection.is_project:
            held.pop().close()
            connection.execute("PRAGMA busy_timeout=5000")

    watch.before_begin.append(hold)
    watch.begun.append(let_go)
