"""Which rows of a sheet are there for people, and in which order: neither deleted ones nor those that are undone."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

REMOVED = "rows_removed"
"""Under this name a project counts how often rows were taken out of its tables for good."""
HIDDEN = "rows_hidden:"
"""Under this name and a sheet's id a project notes how many of its rows are hidden: they may be very many."""
_MOST_GAPS = 1000
"""With more runs of deleted rows than this the ids are read one by one."""
_AT_ONCE = 1 << 13
"""Ids that are made in one go, so that the window need not wait for all of them."""


def live(sheet_id: int, row: str = "id") -> str:
    """The condition that a row is there; for every query over the rows of a sheet that shows, asks or exports them.

    Each row is looked up by itself: a list of all deleted ones would be made anew for each page of rows that is read.

    Args:
        sheet_id: The sheet.
        row: The row's id as it stands in the query; with its table in front where it is called row_id.

    Raises:
        ValueError: If it is called row_id alone: the table of deleted rows has such a column as well, so that one
            deleted row would hide all.
    """
    if row == "row_id":
        raise ValueError("row_id without its table")
    return f"NOT EXISTS (SELECT 1 FROM gone_row AS away WHERE away.sheet_id = {int(sheet_id)} AND away.row_id = {row})"


def hidden_rows(connection: sqlite3.Connection, sheet_id: int) -> int:
    """How many rows of a sheet a person has deleted, or brought and undone."""
    noted = connection.execute("SELECT value FROM meta WHERE key = ?", (f"{HIDDEN}{sheet_id}",)).fetchone()
    return int(noted[0]) if noted else _count_hidden(connection, sheet_id)


def note_hidden_rows(connection: sqlite3.Connection, sheet_id: int) -> None:
    """Note how many there are; for whoever has hidden some or shown them again, within the same transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)",
        (f"{HIDDEN}{sheet_id}", str(_count_hidden(connection, sheet_id))),
    )


def _count_hidden(connection: sqlite3.Connection, sheet_id: int) -> int:
    return int(connection.execute("SELECT count(*) FROM gone_row WHERE sheet_id = ?", (sheet_id,)).fetchone()[0])


def ids_without_gaps(connection: sqlite3.Connection, sheet_id: int, rows: int) -> array[int] | None:
    """The ids of all rows, lowest first, where they follow from few numbers; None: they have to be read one by one.

    Args:
        connection: Any connection to the project.
        sheet_id: The sheet.
        rows: How many rows its table has, deleted ones as well.
    """
    table = f"sheet_{int(sheet_id)}"  # each end is found at once; both in one question would be looked for in all of it
    first, last = connection.execute(
        f"SELECT coalesce((SELECT min(id) FROM {table}), 1), coalesce((SELECT max(id) FROM {table}), 0)"
    ).fetchone()
    if last - first + 1 != rows:
        return None
    gone = connection.execute(
        "SELECT min(row_id), max(row_id) FROM (SELECT row_id, row_id - row_number() OVER (ORDER BY row_id) AS run"
        " FROM gone_row WHERE sheet_id = ?) GROUP BY run ORDER BY 1 LIMIT ?",
        (sheet_id, _MOST_GAPS + 1),
    ).fetchall()
    if len(gone) > _MOST_GAPS:
        return None
    ids = array("q")
    for gap_first, gap_last in (*gone, (last + 1, last + 1)):
        for start in range(first, gap_first, _AT_ONCE):
            ids.extend(range(start, min(start + _AT_ONCE, gap_first)))
        first = gap_last + 1
    return ids


def in_place(connection: sqlite3.Connection, sheet_id: int, ids: array[int]) -> array[int]:
    """The same ids with each inserted row where a person put it.

    Args:
        connection: Any connection to the project.
        sheet_id: The sheet.
        ids: Rows, lowest id first.
    """
    placed = connection.execute(
        "SELECT row_id, at FROM placed_row WHERE sheet_id = ? ORDER BY at, n", (sheet_id,)
    ).fetchall()
    if not placed:
        return ids
    base, there = _split(ids, sorted(row_id for row_id, _at in placed))
    moved = array("q")
    start = 0
    for row_id, at in placed:
        if row_id in there:
            end = bisect_right(base, at, start)
            moved.extend(base[start:end])
            moved.append(row_id)
            start = end
    moved.extend(base[start:])
    return moved


def _split(ids: array[int], wanted: Sequence[int]) -> tuple[array[int], set[int]]:
    """The ids, lowest first, without the wanted ones, and which of these were among them; without a look at each."""
    base, there = array("q"), set()
    start = 0
    for row_id in wanted:
        at = bisect_left(ids, row_id, start)
        if at < len(ids) and ids[at] == row_id:
            there.add(row_id)
            base.extend(ids[start:at])
            start = at + 1
    base.extend(ids[start:])
    return base, there


def merged(connection: sqlite3.Connection, sheet_id: int, names: str) -> Iterator[tuple[str, ...]]:
    """These columns of all rows, in the order of the sheet; streamed.

    Args:
        connection: Any connection to the project.
        sheet_id: The sheet.
        names: The columns, as SQL.
    """
    placed = f"SELECT row_id FROM placed_row WHERE sheet_id = {int(sheet_id)}"
    base = connection.execute(
        f"SELECT id, {names} FROM sheet_{sheet_id} WHERE {live(sheet_id)} AND id NOT IN ({placed}) ORDER BY id"
    )
    inserted = connection.execute(
        f"SELECT at, {names} FROM placed_row JOIN sheet_{sheet_id} ON id = row_id"
        f" WHERE placed_row.sheet_id = {int(sheet_id)} AND {live(sheet_id)} ORDER BY at, n"
    )
    waiting = next(inserted, None)
    for row in base:
        while waiting is not None and waiting[0] < row[0]:
            yield waiting[1:]
            waiting = next(inserted, None)
        yield row[1:]
    while waiting is not None:
        yield waiting[1:]
        waiting = next(inserted, None)
