"""Takes a second file into a sheet that is there."""

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
from rowcall.project.undo.files import count_rows
from rowcall.project.undo.steps import forget_undone

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
    forget_undone(connection)  # rows of what was undone before are out of the sheet from here on
    there = {column.id for column in columns.read_columns(connection, sheet_id)}
    placed = _with_new_columns(connection, sheet_id, compared.columns)
    first_row = _last_number(connection, sheet_id)
    new = compared.rows(Match.NEW) if choice.add_new else iter(())
    rows = _insert(connection, sheet_id, placed, new, first_row, reading)
    changed = _changes(compared, choice)
    row_ids = tuple(dict.fromkeys(cell.row_id for cell in changed))
    marks = _marks(connection, compared, choice, now)
    count = compared.count
    twice = count.unclear + (count.same if way is Way.APPEND else 0)
    aside = _set_aside(connection, compared, first_row)
    import_id = connection.execute(
        "INSERT INTO later_import(sheet_id, way, source_name, t, first_row, rows_in, added, same, changed, gone, blank,"
        " broken, duplicate, first_line, placed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(sheet_id, way, name, now, first_row, count.rows_in, rows, count.same, len(row_ids), count.gone),
            *(count.blank, count.broken, count.duplicate + twice, compared.first_line, json.dumps(placed)),
        ),
    ).lastrowid
    count_rows(connection, sheet_id, rows, count.blank, count.broken, count.duplicate + twice)
    import_id = int(import_id or 0)
    came = [column.id for column in columns.read_columns(connection, sheet_id) if column.id not in there]
    title = f"Update from {name}" if way is Way.UPDATE else f"More rows from {name}"
    edit(connection, sheet_id, [*changed, *marks], title, now, by_hand=False, import_id=import_id, new_columns=came)
    return Added(import_id, rows, len(changed), aside, row_ids)


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
    there = [
        column
        for column in columns.read_columns(connection, sheet_id, with_gone=True)
        if column.origin in (Origin.IMPORTED, Origin.TIDIED)
    ]
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


def _changes(compared: Compared, choice: UpdateChoice) -> list[CellText]:
    """The cells that are to change."""
    return [
        CellText(change.row_id, change.column_id, change.after)
        for change in compared.changes()
        if choice.take_changes and (choice.over_typed or not change.by_hand)
    ]


def _marks(connection: sqlite3.Connection, compared: Compared, choice: UpdateChoice, now: float) -> list[CellText]:
    """The cells that say since when rows are gone, and no more of those that are back."""
    sheet_id = compared.sheet.id
    if choice.gone is Gone.MARK and compared.count.gone:
        columns.add_columns(connection, sheet_id, [GONE_SINCE], "")
    column = next((c for c in columns.read_columns(connection, sheet_id) if c.key == GONE_SINCE.key), None)
    if column is None:
        return []
    marked = {id_ for (id_,) in connection.execute(f"SELECT id FROM sheet_{sheet_id} WHERE {column.name} != ''")}
    marks = [CellText(id_, column.id, "") for id_ in compared.matched() if id_ in marked]
    if choice.gone is Gone.MARK:
        today = datetime.datetime.fromtimestamp(now).astimezone().date().isoformat()
        marks += [CellText(id_, column.id, today) for id_ in compared.gone() if id_ not in marked]
    return marks


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
