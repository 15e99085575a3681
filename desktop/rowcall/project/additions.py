"""Takes a second file into a sheet that is there, and takes it back again."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from rowcall.model.action import Output
from rowcall.model.list_changes import Added, ColumnMatch, Gone, Match, UpdateChoice, Way
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.sheets import LAST_RANK, NewColumn, Origin
from rowcall.project import columns
from rowcall.project.compared import Compared
from rowcall.project.edits import CellText, edit
from rowcall.project.tidied import tidier_of

GONE_SINCE = Output("gone_since", "Gone since")
"""The column that says since when a row is no more in the newer versions of the list."""

NewRow = tuple[int, Sequence[str]]
"""Number in the file and cells."""


def take_in(
    connection: sqlite3.Connection,
    compared: Compared,
    choice: UpdateChoice,
    name: str,
    now: float,
    reading: Reading = UNWATCHED,
) -> Added:
    """Take in what the user wants of a second file; all of it or, where something is in the way, nothing.

    Args:
        connection: The writing connection, inside a transaction.
        compared: What the second file would do.
        choice: What of it is wanted.
        name: The second file's name.
        now: The time, in seconds since 1970.
        reading: What can stop it.

    Raises:
        ImportCancelled: If it was stopped.
    """
    sheet_id, way = compared.sheet.id, compared.way
    placed = _with_new_columns(connection, sheet_id, compared.columns)
    first_row = _last_number(connection, sheet_id)
    new = compared.rows(Match.NEW) if choice.add_new else iter(())
    rows = _insert(connection, sheet_id, placed, new, first_row, reading)
    row_ids, cells = _take_changes(connection, compared, choice, name, now)
    _mark_gone(connection, compared, choice, now)
    count = compared.count
    twice = count.unclear + (count.same if way is Way.APPEND else 0)
    aside = _set_aside(connection, compared, first_row)
    import_id = connection.execute(
        "INSERT INTO later_import(sheet_id, way, source_name, t, first_row, rows_in, added, same, changed, gone, blank,"
        " broken, duplicate) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(sheet_id, way, name, now, first_row, count.rows_in, rows, count.same, len(row_ids), count.gone),
            *(count.blank, count.broken, count.duplicate + twice),
        ),
    ).lastrowid
    _count(connection, sheet_id, rows, count.blank, count.broken, count.duplicate + twice)
    return Added(int(import_id or 0), rows, cells, aside, row_ids)


def take_back(connection: sqlite3.Connection, import_id: int) -> int:
    """Take the rows of a later import out again, but for those that anything was asked about or typed into.

    Returns:
        How many rows are left of it in the sheet.
    """
    sheet_id, first_row, rows_in, blank, broken, duplicate = connection.execute(
        "SELECT sheet_id, first_row, rows_in, blank, broken, duplicate FROM later_import WHERE id = ?", (import_id,)
    ).fetchone()
    of_it = f"source_row > {int(first_row)} AND source_row <= {int(first_row + rows_in)}"
    gone = connection.execute(
        f"DELETE FROM sheet_{sheet_id} WHERE {of_it}"
        " AND id NOT IN (SELECT row_id FROM step_row JOIN step ON step.id = step_id WHERE sheet_id = ?)"
        " AND id NOT IN (SELECT row_id FROM edited WHERE sheet_id = ?)",
        (sheet_id, sheet_id),
    ).rowcount
    connection.execute(f"DELETE FROM set_aside WHERE sheet_id = ? AND {of_it}", (sheet_id,))
    left = connection.execute(f"SELECT count(*) FROM sheet_{sheet_id} WHERE {of_it}").fetchone()[0]
    _count(connection, sheet_id, -gone, -blank, -broken, -duplicate)
    connection.execute(
        "UPDATE later_import SET added = ?, blank = 0, broken = 0, duplicate = 0 WHERE id = ?", (left, import_id)
    )
    if not left:
        connection.execute("DELETE FROM later_import WHERE id = ?", (import_id,))
    return int(left)


def _with_new_columns(connection: sqlite3.Connection, sheet_id: int, matches: Sequence[ColumnMatch]) -> list[int]:
    """The column of the sheet for each column of the file; those that are new are made."""
    placed = []
    for match in matches:
        column_id = match.column_id
        if column_id is None:
            fields = [column.field for column in columns.read_columns(connection, sheet_id)]
            rank = LAST_RANK if match.field in fields else 1
            column_id = columns.add_imported(connection, sheet_id, NewColumn(match.header, match.field, rank))
        placed.append(column_id)
    return placed


def _last_number(connection: sqlite3.Connection, sheet_id: int) -> int:
    """The highest number that a row of any file of this sheet has."""
    (first, later) = connection.execute(
        "SELECT (SELECT coalesce(rows_in, 0) FROM sheet WHERE id = :sheet),"
        " (SELECT coalesce(max(first_row + rows_in), 0) FROM later_import WHERE sheet_id = :sheet)",
        {"sheet": sheet_id},
    ).fetchone()
    (there,) = connection.execute(f"SELECT coalesce(max(source_row), 0) FROM sheet_{sheet_id}").fetchone()
    return int(max(first, later, there))


def _insert(
    connection: sqlite3.Connection,
    sheet_id: int,
    placed: Sequence[int],
    rows: Iterable[NewRow],
    first_row: int,
    reading: Reading,
) -> int:
    """Add rows behind those that are there, with what is tidied beside; returns how many."""
    there = [column for column in columns.read_columns(connection, sheet_id) if column.origin is not Origin.ADDED]
    imported = [column.id for column in there if column.origin is Origin.IMPORTED]
    tidier = tidier_of(connection, sheet_id)
    names = ", ".join(column.name for column in there)
    places = {column_id: place for place, column_id in enumerate(placed)}

    def made() -> Iterator[tuple[object, ...]]:
        for done, (number, cells) in enumerate(rows):
            if done % 500 == 0:
                reading.tell(done)
            own = [cells[places[column_id]] if column_id in places else "" for column_id in imported]
            yield first_row + number, *(tidier.widened(own) if tidier else own)

    return connection.executemany(
        f"INSERT INTO sheet_{sheet_id}(source_row, {names}) VALUES({', '.join('?' * (len(there) + 1))})", made()
    ).rowcount


def _take_changes(
    connection: sqlite3.Connection, compared: Compared, choice: UpdateChoice, name: str, now: float
) -> tuple[tuple[int, ...], int]:
    """Set the cells that differ, as one step that can be undone; the rows, and how many cells."""
    if not choice.take_changes:
        return (), 0
    cells = [
        CellText(change.row_id, change.column_id, change.after)
        for change in compared.changes()
        if choice.over_typed or not change.by_hand
    ]
    edit(connection, compared.sheet.id, cells, f"Update from {name}", now, by_hand=False)
    return tuple(dict.fromkeys(cell.row_id for cell in cells)), len(cells)


def _mark_gone(connection: sqlite3.Connection, compared: Compared, choice: UpdateChoice, now: float) -> None:
    """Say since when rows are gone, and no more of those that are back."""
    sheet_id = compared.sheet.id
    if choice.gone is Gone.MARK and compared.count.gone:
        columns.add_columns(connection, sheet_id, [GONE_SINCE], "")
    column = next((c for c in columns.read_columns(connection, sheet_id) if c.key == GONE_SINCE.key), None)
    if column is None:
        return
    update = f"UPDATE sheet_{sheet_id} SET {column.name} = ? WHERE id = ? AND {column.name}"
    connection.executemany(f"{update} != ''", (("", id_) for id_ in compared.matched()))
    if choice.gone is Gone.MARK:
        today = datetime.datetime.fromtimestamp(now).astimezone().date().isoformat()
        connection.executemany(f"{update} = ''", ((today, id_) for id_ in compared.gone()))


def _set_aside(connection: sqlite3.Connection, compared: Compared, first_row: int) -> int:
    """Keep the rows that are not taken in, with why; returns how many."""
    twice = [Match.UNCLEAR, Match.SAME] if compared.way is Way.APPEND else [Match.UNCLEAR]
    sheet_id = compared.sheet.id

    def kept() -> Iterator[tuple[int, int, str, str]]:
        for number, reason, cells in compared.set_aside():
            yield sheet_id, first_row + number, reason, cells
        for match in twice:
            for number, texts in compared.rows(match):
                yield sheet_id, first_row + number, "duplicate", json.dumps(list(texts), ensure_ascii=False)

    return connection.executemany(
        "INSERT INTO set_aside(sheet_id, source_row, reason, cells) VALUES(?, ?, ?, ?)", kept()
    ).rowcount


def _count(connection: sqlite3.Connection, sheet_id: int, rows: int, blank: int, broken: int, duplicate: int) -> None:
    """Keep the sum true: rows in = rows + what was set aside."""
    connection.execute(
        "UPDATE sheet SET rows_in = rows_in + ?, blank = blank + ?, broken = broken + ?, duplicate = duplicate + ?"
        " WHERE id = ?",
        (rows + blank + broken + duplicate, blank, broken, duplicate, sheet_id),
    )
