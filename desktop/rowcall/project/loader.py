"""Bulk loading of an imported list: one insert statement fed by the reader of the file."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from rowcall.model.import_plans import ImportCount
from rowcall.model.sheets import NewColumn, Sheet
from rowcall.project import columns
from rowcall.project.file import Project
from rowcall.project.making import mark_ready
from rowcall.project.rare_collections import rare_collections

_ROWS_AT_ONCE = 32


def load_sheet(
    project: Project,
    key: str,
    title: str,
    headers: Sequence[NewColumn],
    rows: Iterable[tuple[int, Sequence[str]]],
) -> Sheet:
    """Make a sheet of an imported list; blocks until it is on disk.

    Args:
        project: Where; the first sheet of a new project is loaded without a log, which is safe because an
            interrupted first import leaves a file that counts as nothing.
        key: `companies` or `contacts`.
        title: What people see on the sheet's tab.
        headers: Each column, in the file's order.
        rows: Number of the row in the file (1 = first data row) and as many cells as there are headers.
    """
    first = not project.reader.sheets()
    project.reader.close()  # the log can only be switched off while nobody else has the file open

    def load(connection: sqlite3.Connection) -> Sheet:
        if first:
            connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;")
        connection.execute("BEGIN IMMEDIATE")
        sheet = columns.make_imported(connection, key, title, headers)
        with rare_collections():
            count = _insert(connection, sheet, ((number, *cells) for number, cells in rows))
        connection.execute("COMMIT")
        if first:
            _settle(connection, project.path)
        return replace(sheet, rows=count)

    return project.writer.call_alone(load).result()


def _insert(connection: sqlite3.Connection, sheet: Sheet, rows: Iterator[tuple[int | str, ...]]) -> int:
    """Insert rows, several with each statement, which is faster; returns how many there were."""
    names = "".join(f", {column.name}" for column in sheet.columns)
    width = 1 + len(sheet.columns)
    at_once = max(1, min(_ROWS_AT_ONCE, connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) // width))
    one = f"({', '.join('?' * width)})"
    statement = f"INSERT INTO sheet_{sheet.id}(source_row{names}) VALUES"
    rest: list[tuple[int | str, ...]] = []

    def joined() -> Iterator[list[int | str]]:
        while len(part := list(islice(rows, at_once))) == at_once:
            yield list(chain.from_iterable(part))
        rest.extend(part)

    cursor = connection.executemany(statement + ", ".join([one] * at_once), joined())
    inserted = max(0, cursor.rowcount)
    connection.executemany(statement + one, rest)
    return inserted + len(rest)


def _settle(connection: sqlite3.Connection, path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-2000;")


def keep_set_aside(project: Project, sheet_id: int, rows: Iterable[tuple[int, str, Sequence[str]]]) -> None:
    """Keep the rows that were not taken in, with the reason (`blank`, `broken`, `duplicate`), so that none vanishes."""
    kept = [(sheet_id, number, reason, json.dumps(list(cells), ensure_ascii=False)) for number, reason, cells in rows]

    def keep(connection: sqlite3.Connection) -> None:
        connection.executemany("INSERT INTO set_aside(sheet_id, source_row, reason, cells) VALUES(?, ?, ?, ?)", kept)

    project.write_now(keep)


def keep_count(
    project: Project,
    sheet_id: int,
    count: ImportCount,
    source_name: str,
    first_line: int = 2,
    headers: Sequence[str] = (),
) -> None:
    """Keep the sum of an import (rows in = rows + what was set aside); with it, the import is whole.

    Args:
        project: Where.
        sheet_id: The sheet of the list.
        count: The sum.
        source_name: What the file is called.
        first_line: The number that a spreadsheet gives the first row below the header.
        headers: The columns of the file; empty: those of the sheet.
    """

    def keep(connection: sqlite3.Connection) -> None:
        own = {
            column.header: column.id for column in columns.read_columns(connection, sheet_id) if not column.made_from
        }
        placed = json.dumps([own.get(header) for header in headers or own])
        connection.execute(
            "UPDATE sheet SET source_name=?, rows_in=?, blank=?, broken=?, duplicate=?, first_line=?, placed=?"
            " WHERE id=?",
            (source_name, count.rows_in, count.blank, count.broken, count.duplicate, first_line, placed, sheet_id),
        )
        mark_ready(connection)

    project.write_now(keep)
