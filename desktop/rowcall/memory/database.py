"""A small database in the user's data folder that several processes use at once and that mends itself when damaged."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rowcall.errors import MemoryProblem
from rowcall.locks import FileLock

APPLICATION_ID = 0x526F574D
"""Marks the files as ours ("RoWM")."""
BUSY_SECONDS = 5.0
"""How long one process waits for another's transaction."""
OPENING_SECONDS = 10.0
"""How long one process waits for another that makes or mends the file."""
DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


@dataclass(frozen=True, slots=True)
class Layout:
    """What is in a database, and how it came to be."""

    title: str
    """What it holds, for people, such as "The answers kept from earlier lists"."""
    changes: tuple[str, ...]
    """SQL scripts: the first makes the tables, each later one changes them; their number is the version."""
    durable: bool = True
    """Whether a commit outlives a power cut; without it commits are quick, and outlive the program's own end only."""


class Damaged(Exception):
    """The file is no database, or not a whole one."""


class Database:
    """One file and this process's connection to it; may be used by any thread, by one at a time.

    Attributes:
        path: Where it is.
        notice: What a person should be told about opening it, such as that a damaged file was put aside; else empty.

    Raises:
        MemoryProblem: The folder cannot be used, or the file was made by a newer version of the program.
    """

    def __init__(self, path: Path, layout: Layout, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self.notice = ""
        self._layout = layout
        self._busy_seconds = busy_seconds
        with self._problems((sqlite3.Error, OSError)), _alone(path):
            try:
                self._connection = self._open()
            except Damaged:
                aside = _put_aside(path)
                self.notice = f"{layout.title} were damaged and start anew. The damaged file was kept as {aside.name}."
                self._connection = self._open()

    def read(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query.

        Raises:
            MemoryProblem: If the file cannot be read now.
        """
        with self._problems():
            return self._connection.execute(sql, values).fetchall()

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """One transaction, which nobody else writes beside; undone whole when the block raises.

        Raises:
            MemoryProblem: If the file cannot be written now; what was to be written is not.
        """
        with self._problems():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextmanager
    def _problems(self, kinds: tuple[type[Exception], ...] = (sqlite3.Error,)) -> Iterator[None]:
        """Turn what the database, or the system, complains of into what people can understand."""
        try:
            yield
        except kinds as error:
            busy = isinstance(error, sqlite3.Error) and (_code(error) & 0xFF) in BUSY
            raise MemoryProblem(
                f"{self._layout.title} cannot be used ({_words(error)}).",
                f"Check that you may write to {self.path.parent}, and that its disk is not full.",
                busy=busy,
            ) from error

    def _open(self) -> sqlite3.Connection:
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        self.path.chmod(0o600)
        connection = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            self._prepare(connection)
            connection.execute(f"PRAGMA busy_timeout={round(self._busy_seconds * 1000)}")
        except sqlite3.DatabaseError as error:
            connection.close()
            if (_code(error) & 0xFF) in DAMAGED:
                raise Damaged from error
            raise
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Check whose file it is and that it is whole, and bring it up to date."""
        flush = "PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;" if self._layout.durable else "PRAGMA synchronous=OFF;"
        connection.executescript(
            f"PRAGMA journal_mode=TRUNCATE; {flush} PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;"
            "PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON;"
        )
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
        if owner != APPLICATION_ID and not (empty and version == 0):
            raise Damaged
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok" or _is_cut_off(connection, self.path):
            raise Damaged
        if version > len(self._layout.changes):
            raise MemoryProblem(
                f"{self._layout.title} were written by a newer Rowcall.", "Install the newest version to use them."
            )
        for number in range(version, len(self._layout.changes)):
            connection.executescript(
                f"BEGIN IMMEDIATE; {self._layout.changes[number]}; PRAGMA application_id={APPLICATION_ID};"
                f"PRAGMA user_version={number + 1}; COMMIT;"
            )


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Make, mend and change the file while no other process does."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(path.with_name(f".{path.name}.lock"))
    give_up_at = time.monotonic() + OPENING_SECONDS
    try:
        while not lock.take():
            if time.monotonic() >= give_up_at:
                raise TimeoutError("another Rowcall holds it")
            time.sleep(0.01)
        yield
    finally:
        lock.close()


def _is_cut_off(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the last page is not whole, which the database itself does not mind."""
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    return bool(path.stat().st_size < pages * connection.execute("PRAGMA page_size").fetchone()[0])


def _put_aside(path: Path) -> Path:
    """Rename a damaged file and its journal, which are kept for whoever can read something out of them."""
    now = datetime.now(UTC)
    aside = path.with_name(f"{path.stem}-{now:%Y%m%d-%H%M%S-%f}{path.suffix}.damaged")
    path.rename(aside)
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():
        journal.rename(aside.with_name(f"{aside.name}-journal"))
    return aside


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0)


def _words(error: BaseException) -> str:
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return text or type(error).__name__
