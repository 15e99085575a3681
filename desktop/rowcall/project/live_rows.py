"""Which rows of a sheet are there for people, and in which order: neither deleted ones nor those that are undone."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_right
from collections.abc import Iterator

REMOVED = "rows_removed"
"""Under this name a project counts how often rows were taken out of its tables for good."""


def live(sheet_id: int, row: str = "id") -> str:
    """The condition that a row is there; for every query over the rows of a sheet that shows, asks or exports them.

    Args:
        sheet_id: The sheet.
        row: The row's id as it stands in the query.
    """
    return f"{row} NOT IN (SELECT row_id FROM gone_row WHERE sheet_id = {int(sheet_id)})"


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
    wanted = {row_id for row_id, _at in placed}
    there = wanted.intersection(ids)
    base = array("q", (row_id for row_id in ids if row_id not in wanted)) if there else ids
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
