"""Watches what the program does with its SQLite files: which transaction it commits, and from which thread.

It stands between the program and SQLite in a process that a test has started for it; the program knows nothing of it.
"""

import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

WRITING = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|CREATE|ALTER|DROP)\b", re.IGNORECASE)


class Kind(StrEnum):
    """What a transaction is about."""

    INTENT = "intent"
    RECEIPT = "receipt"
    """The raw answer to a paid call."""
    RESULT = "result"
    """A job has come to its end."""
    OTHER = "other"


@dataclass
class Transaction:
    """One transaction of a project file, as far as it has come."""

    statements: list[tuple[str, Any]] = field(default_factory=list)

    @property
    def writes(self) -> bool:
        return any(WRITING.match(text) for text, _parameters in self.statements)

    def tokens(self, kind: Kind) -> list[str]:
        """The calls that this transaction is about in that way; the jobs, as text, where it is about results."""
        return [token for found, token in map(_about, self.statements) if found is kind]


def _about(statement: tuple[str, Any]) -> tuple[Kind, str]:
    text, parameters = statement
    if text.startswith("INSERT INTO attempt("):
        return Kind.INTENT, str(parameters[0])
    if text.startswith("INSERT INTO receipt(") and parameters[1] == "post":
        return Kind.RECEIPT, str(parameters[0])
    if text.startswith("UPDATE job SET state = ?") and parameters[0] in ("done", "not_found"):
        return Kind.RESULT, str(parameters[-1])
    return Kind.OTHER, ""


Hook = Callable[["Watched", Transaction], None]


@dataclass
class Watch:
    """What is to be done at which moment; nothing unless a test says otherwise."""

    before_begin: list[Callable[["Watched"], None]] = field(default_factory=list)
    begun: list[Callable[["Watched"], None]] = field(default_factory=list)
    """After a BEGIN, well or not."""
    before_statement: list[Callable[["Watched", str], None]] = field(default_factory=list)
    before_commit: list[Hook] = field(default_factory=list)
    committed: list[Callable[["Watched"], None]] = field(default_factory=list)
    """After a COMMIT, well or not."""
    after_commit: list[Hook] = field(default_factory=list)
    """After a COMMIT that went well."""
    before_close: list[Callable[["Watched"], None]] = field(default_factory=list)
    writers: set[int] = field(default_factory=set)
    """Threads that have changed a file."""
    commits: int = 0
    """Transactions of project files that changed something."""


class Watched(sqlite3.Connection):
    """A connection that tells what it is about to do."""

    watch = Watch()
    path = ""
    transaction: Transaction | None = None

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        word = sql.lstrip().split(None, 1)[0].rstrip(";").upper() if sql.strip() else ""
        if word == "BEGIN":
            return self._begin(sql)
        if word in ("COMMIT", "END"):
            return self._commit(sql)
        if word == "ROLLBACK" and " TO " not in sql.upper():
            self.transaction = None
        self._note(sql, parameters)
        return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Any, /) -> sqlite3.Cursor:
        return super().executemany(sql, self._each(sql, parameters))

    def executescript(self, sql_script: str, /) -> sqlite3.Cursor:
        for sql in sql_script.split(";"):
            if sql.strip():
                self._note(sql.strip(), ())
        return super().executescript(sql_script)

    def close(self) -> None:
        for hook in self.watch.before_close:
            hook(self)
        super().close()

    def _begin(self, sql: str) -> sqlite3.Cursor:
        for hook in self.watch.before_begin:
            hook(self)
        try:
            cursor = super().execute(sql)
        finally:
            for hook in self.watch.begun:
                hook(self)
        self.transaction = Transaction()
        return cursor

    def _commit(self, sql: str) -> sqlite3.Cursor:
        transaction = self.transaction or Transaction()
        for hook in self.watch.before_commit:
            hook(self, transaction)
        try:
            cursor = super().execute(sql)
        finally:
            for ended in self.watch.committed:
                ended(self)
        self.transaction = None
        if transaction.writes and self.is_project:
            self.watch.commits += 1
        for hook in self.watch.after_commit:
            hook(self, transaction)
        return cursor

    def _each(self, sql: str, parameters: Any) -> Iterator[Any]:
        for one in parameters:
            self._note(sql, one)
            yield one

    def _note(self, sql: str, parameters: Any) -> None:
        for hook in self.watch.before_statement:
            hook(self, sql)
        if WRITING.match(sql):
            self.watch.writers.add(threading.get_ident())
        if self.transaction is not None:
            self.transaction.statements.append((sql.lstrip(), parameters))

    @property
    def is_project(self) -> bool:
        return self.path.endswith(".rowcall")


@contextmanager
def watched() -> Iterator[Watch]:
    """Every connection that is opened while the block runs is watched."""
    plain, before = sqlite3.connect, Watched.watch
    watch = Watched.watch = Watch()

    def connect(database: Any, *arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = plain(database, *arguments, **{"factory": Watched, **options})
        if isinstance(connection, Watched):
            connection.path = str(Path(str(database).removeprefix("file:").partition("?")[0]))
        return connection

    sqlite3.connect = connect  # type: ignore[assignment]  # the program calls it by this name
    try:
        yield watch
    finally:
        sqlite3.connect = plain
        Watched.watch = before
