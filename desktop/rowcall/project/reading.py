"""A connection that only reads, and says of a place that cannot be read that the project is damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from rowcall.project.problems import damaged, translated

_BROKEN_TEXT = "Could not decode"


def reading_connection(path: Path) -> sqlite3.Connection:
    """A connection that cannot change the file; whoever makes it may hand it to another thread."""
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        factory=_Connection,
    )
    connection.path = path
    return connection


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        if str(error).startswith(_BROKEN_TEXT):
            raise damaged(path) from error
        if getattr(error, "sqlite_errorname", None) == "SQLITE_READONLY":
            raise  # a mistake of ours: nothing is written here
        raise translated(error, path) from error


class _Cursor(sqlite3.Cursor):
    path = Path()

    def execute(self, sql: str, parameters: Any = (), /) -> Self:
        with _told(self.path):
            return super().execute(sql, parameters)

    def fetchone(self) -> Any:
        with _told(self.path):
            return super().fetchone()

    def fetchall(self) -> list[Any]:
        with _told(self.path):
            return super().fetchall()

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except sqlite3.DatabaseError:
            with _told(self.path):
                raise


class _Connection(sqlite3.Connection):
    path = Path()

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        cursor = self.cursor(_Cursor)
        cursor.path = self.path
        return cursor.execute(sql, parameters)
