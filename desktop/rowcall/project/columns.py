"""Sheets and their columns: making them, and names that never collide."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rowcall.model.action import Output
from rowcall.model.fields import Field
from rowcall.model.sheets import Column, NewColumn, Origin, Sheet
from rowcall.project.layout_text import layout_from_text
from rowcall.project.live_rows import hidden_rows
from rowcall.project.schema import sheet_table


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """The wanted header, or with " (2)", " (3)", ... where exactly that is taken: scripts look columns up by name."""
    there = set(taken)
    name, number = wanted, 1
    while name in there:
        number += 1
        name = f"{wanted} ({number})"
    return name


def read_sheet(connection: sqlite3.Connection, sheet_id: int, rows: int | None = None) -> Sheet:
    """A sheet with its columns and the number of its rows.

    Args:
        connection: Any connection to the project.
        sheet_id: The sheet.
        rows: How many rows it has, where that is known; counting a million of them takes its time.
    """
    key, title, layout = connection.execute("SELECT key, title, layout FROM sheet WHERE id = ?", (sheet_id,)).fetchone()
    if rows is None:
        (rows,) = connection.execute(f"SELECT count(*) FROM sheet_{sheet_id}").fetchone()
        rows -= hidden_rows(connection, sheet_id)
    return Sheet(sheet_id, key, title, read_columns(connection, sheet_id), rows, layout_from_text(layout))


def read_columns(connection: sqlite3.Connection, sheet_id: int, *, with_gone: bool = False) -> tuple[Column, ...]:
    """The columns of a sheet; with those that a person deleted where what is behind them has to stay true."""
    found = connection.execute(
        "SELECT id, coalesce(renamed, header), title, field, origin, key, action, rank, made_from,"
        " iif(renamed IS NULL, '', header), goes_to, left_out FROM col"
        " WHERE sheet_id = ? AND gone <= ? ORDER BY id",
        (sheet_id, int(with_gone)),
    )
    return tuple(
        Column(id_, header, title, Field(field) if field else None, Origin(origin), *rest)
        for id_, header, title, field, origin, *rest in found
    )


def with_gone_marks(connection: sqlite3.Connection, sheet: Sheet) -> Sheet:
    """The sheet with its deleted do-not-contact columns as well: whoever they mark has objected all the same."""
    there = {column.id for column in sheet.columns}
    gone = (
        column
        for column in read_columns(connection, sheet.id, with_gone=True)
        if column.field is Field.DO_NOT_CONTACT and column.id not in there
    )
    return replace(sheet, columns=(*sheet.columns, *gone))


def make_imported(connection: sqlite3.Connection, key: str, title: str, columns: Sequence[NewColumn]) -> Sheet:
    """An empty sheet for an imported list, with the file's own headers; tidy columns are behind their own."""
    sheet_id = _insert_sheet(connection, key, title)
    ids: dict[str, int] = {}
    for column in columns:
        ids[column.header] = _insert_column(
            connection,
            sheet_id,
            column.header,
            column.header,
            column.field,
            Origin.TIDIED if column.made_from else Origin.IMPORTED,
            column.key,
            rank=column.rank,
            made_from=ids.get(column.made_from),
        )
    return _make_table(connection, sheet_id, made=False)


def make_found(connection: sqlite3.Connection, key: str, title: str, outputs: Sequence[Output], action: str) -> Sheet:
    """An empty sheet for the rows that an action finds; the sheet of that key if there is one.

    Actions that find rows of one kind share its columns.
    """
    row = connection.execute("SELECT id FROM sheet WHERE key=?", (key,)).fetchone()
    if row is not None:
        there = found_columns(read_columns(connection, row[0]))
        return add_columns(connection, row[0], [output for output in outputs if output.key not in there], action)
    sheet_id = _insert_sheet(connection, key, title)
    taken: list[str] = []
    for output in outputs:
        taken.append(free_name(output.header or output.key, taken))
        _insert_column(connection, sheet_id, taken[-1], output.title, output.field, Origin.ADDED, output.key, action)
    return _make_table(connection, sheet_id, made=True)


def found_columns(columns: Iterable[Column]) -> dict[str, int]:
    """Output key -> id of the column that holds it for the rows that are found: the first one of that key."""
    found: dict[str, int] = {}
    for column in columns:
        if column.origin is Origin.ADDED:
            found.setdefault(column.key, column.id)
    return found


def add_columns(connection: sqlite3.Connection, sheet_id: int, outputs: Sequence[Output], action: str) -> Sheet:
    """Add the columns that an action fills, where the sheet does not have them from the same action already."""
    there = {
        (column.action, column.key) for column in read_columns(connection, sheet_id) if column.origin is Origin.ADDED
    }
    for output in outputs:
        if (action, output.key) not in there:
            names = output.header or output.key, output.title
            _add_column(connection, sheet_id, *names, output.field, Origin.ADDED, output.key, action)
    return read_sheet(connection, sheet_id)


def add_imported(connection: sqlite3.Connection, sheet_id: int, column: NewColumn) -> int:
    """Add a column that a further file of the list brings; its id."""
    names = column.header, column.header
    return _add_column(connection, sheet_id, *names, column.field, Origin.IMPORTED, rank=column.rank)


def add_own(connection: sqlite3.Connection, sheet_id: int, name: str) -> int:
    """Add a column of a person's own; its id."""
    return _add_column(connection, sheet_id, name, name, None, Origin.OWN)


def shown_headers(connection: sqlite3.Connection, sheet_id: int, but: int = 0) -> list[str]:
    """What the columns are called that are there, but for one."""
    return [column.header for column in read_columns(connection, sheet_id) if column.id != but]


def _add_column(
    connection: sqlite3.Connection,
    sheet_id: int,
    header: str,
    title: str,
    field: Field | None,
    origin: Origin,
    key: str = "",
    action: str = "",
    rank: int = 1,
) -> int:
    """Add a column to a sheet that is there, under a name that no other column has."""
    shown = free_name(header, shown_headers(connection, sheet_id))
    taken = [name for (name,) in connection.execute("SELECT header FROM col WHERE sheet_id = ?", (sheet_id,))]
    inside = free_name(shown, taken)
    title = shown if title == header else title
    column_id = _insert_column(connection, sheet_id, inside, title, field, origin, key, action, rank)
    if inside != shown:  # a column of that name was deleted and may come back
        connection.execute("UPDATE col SET renamed = ? WHERE id = ?", (shown, column_id))
    connection.execute(f"ALTER TABLE sheet_{sheet_id} ADD COLUMN c{column_id} TEXT NOT NULL DEFAULT ''")
    return column_id


def _insert_sheet(connection: sqlite3.Connection, key: str, title: str) -> int:
    taken = [row[0] for row in connection.execute("SELECT key FROM sheet")]
    cursor = connection.execute("INSERT INTO sheet(key, title) VALUES(?, ?)", (free_name(key, taken), title))
    return int(cursor.lastrowid or 0)


def _insert_column(
    connection: sqlite3.Connection,
    sheet_id: int,
    header: str,
    title: str,
    field: Field | None,
    origin: Origin,
    key: str = "",
    action: str = "",
    rank: int = 1,
    made_from: int | None = None,
) -> int:
    cursor = connection.execute(
        "INSERT INTO col(sheet_id, header, title, field, origin, key, action, rank, made_from)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (sheet_id, header, title, field, origin, key, action, rank, made_from),
    )
    return int(cursor.lastrowid or 0)


def _make_table(connection: sqlite3.Connection, sheet_id: int, *, made: bool) -> Sheet:
    ids = connection.execute("SELECT id FROM col WHERE sheet_id=? ORDER BY id", (sheet_id,)).fetchall()
    for statement in sheet_table(sheet_id, tuple(f"c{id_}" for (id_,) in ids), made=made).split(";"):
        connection.execute(statement)
    return read_sheet(connection, sheet_id)
