"""How the rows of each table of a project stand in the file, so that a record can be told whose it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass

from rowcall.project.raw_pages import Cell, Record
from rowcall.project.schema import SCHEMA

_KINDS: dict[str, tuple[type, ...]] = {
    "TEXT": (str,),
    "INT": (int,),
    "INTEGER": (int,),
    "REAL": (int, float),  # a whole number is stored as one
    "BLOB": (bytes,),
}


@dataclass(frozen=True, slots=True)
class Place:
    """One column of a table."""

    name: str
    kinds: tuple[type, ...]
    may_be_empty: bool
    may_be_missing: bool
    """Whether older records may end before it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One table."""

    table: str
    places: tuple[Place, ...]
    """In the order in which a record holds them."""
    has_rowids: bool
    number_at: int | None
    """Which column is the row's number, which the record itself leaves empty."""

    def row(self, cell: Cell) -> Record | None:
        """The row that a cell holds, as far as its record goes; None where it is no row of this table."""
        record = cell.record
        if self.has_rowids is (cell.rowid is None) or len(record) > len(self.places):
            return None
        if not all(place.may_be_missing for place in self.places[len(record) :]):
            return None
        if self.number_at is not None:
            if record[self.number_at] is not None:
                return None
            record = (*record[: self.number_at], cell.rowid, *record[self.number_at + 1 :])
        fits = all(map(_fits, self.places, record))
        return record if fits else None

    def insert(self, length: int) -> str:
        """The statement that keeps a row of so many values, unless there is one like it or it breaks a rule."""
        names = ", ".join(place.name for place in self.places[:length])
        return f"INSERT OR IGNORE INTO {self.table}({names}) VALUES({', '.join('?' * length)})"


def _fits(place: Place, value: object) -> bool:
    return place.may_be_empty if value is None else isinstance(value, place.kinds)


def fixed_layouts() -> list[Layout]:
    """The tables that every project has, and SQLite's own table of tables."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA)
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        return [_layout(connection, name) for (name,) in names.fetchall()]


def sheet_layout(sheet_id: int, column_names: Sequence[str]) -> Layout:
    """The table of one sheet."""
    head = [
        Place("id", (int,), may_be_empty=False, may_be_missing=False),
        Place("source_row", (int,), may_be_empty=True, may_be_missing=False),
        Place("parent", (int,), may_be_empty=True, may_be_missing=False),
        Place("origin", (str,), may_be_empty=True, may_be_missing=False),
    ]
    cells = [Place(name, (str,), may_be_empty=False, may_be_missing=True) for name in column_names]
    return Layout(f"sheet_{sheet_id}", (*head, *cells), has_rowids=True, number_at=0)


def _layout(connection: sqlite3.Connection, table: str) -> Layout:
    found = connection.execute(f"PRAGMA table_info({table})").fetchall()
    (without_rowid,) = connection.execute(f"SELECT wr FROM pragma_table_list('{table}')").fetchone()
    if without_rowid:  # the columns of the key come first in the record
        found.sort(key=lambda column: (column[5] == 0, column[5] or column[0]))
    numbers = [at for at, column in enumerate(found) if column[2] == "INTEGER" and column[5]]
    return Layout(table, tuple(_places(found)), not without_rowid, numbers[0] if numbers else None)


def _places(columns: Iterable[tuple[int, str, str, int, str | None, int]]) -> Iterable[Place]:
    for _at, name, kind, not_null, default, in_key in columns:
        optional = not in_key and (not not_null or default is not None)
        yield Place(name, _KINDS[kind], may_be_empty=not not_null and not in_key, may_be_missing=optional)
