"""Writing what a run found into the sheets, never over a cell that a person typed."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from rowcall.model.cells import Outcome
from rowcall.model.sheets import Sheet


@dataclass(frozen=True, slots=True)
class StatusColumns:
    """Where a step shows how each row ended."""

    sheet_id: int
    status: int
    """Column id."""
    note: int
    """Column id."""


def status_columns(sheet: Sheet, action: str) -> StatusColumns:
    """The two status columns that an action has in this sheet."""
    ids = {column.key: column.id for column in sheet.columns if column.action == action}
    return StatusColumns(sheet.id, ids[f"{action}_status"], ids[f"{action}_note"])


def write_cells(connection: sqlite3.Connection, sheet_id: int, row_id: int, cells: Mapping[int, str]) -> None:
    """Write values by column id; where a person typed the cell, the value is kept beside it and the cell stays."""
    if not cells:
        return
    typed = connection.execute(
        "SELECT column_id FROM edited WHERE sheet_id = ? AND row_id = ?", (sheet_id, row_id)
    ).fetchall()
    kept = {column_id for (column_id,) in typed if column_id in cells}
    connection.executemany(
        "UPDATE edited SET provider_value = ? WHERE sheet_id = ? AND row_id = ? AND column_id = ?",
        [(cells[column_id], sheet_id, row_id, column_id) for column_id in kept],
    )
    free = {column_id: text for column_id, text in cells.items() if column_id not in kept}
    if free:
        sets = ", ".join(f"c{column_id} = ?" for column_id in free)
        connection.execute(
            f"UPDATE sheet_{sheet_id} SET {sets} WHERE id = ?",
            (*free.values(), row_id),
        )


def add_found(
    connection: sqlite3.Connection,
    sheet_id: int,
    parent: int,
    source_row: int | None,
    key: str,
    cells: Mapping[int, str],
) -> int | None:
    """Add a row found under another row; None where it is there already (the same key under the same row)."""
    names = "".join(f", c{column_id}" for column_id in cells)
    places = ", ?" * len(cells)
    cursor = connection.execute(
        f"INSERT INTO sheet_{sheet_id}(parent, source_row, origin{names}) VALUES(?, ?, ?{places})"
        " ON CONFLICT(parent, origin) DO NOTHING",
        (parent, source_row, key, *cells.values()),
    )
    return int(cursor.lastrowid or 0) if cursor.rowcount == 1 else None


def set_outcome(
    connection: sqlite3.Connection,
    step_id: int,
    row_id: int,
    where: StatusColumns,
    outcome: Outcome | None,
    note: str,
) -> None:
    """Say how a row ended in a step, in the step's records and in the sheet."""
    connection.execute(
        "UPDATE step_row SET outcome = ?, note = ? WHERE step_id = ? AND row_id = ?", (outcome, note, step_id, row_id)
    )
    write_cells(connection, where.sheet_id, row_id, {where.status: outcome or "", where.note: note})


def row_number(connection: sqlite3.Connection, sheet_id: int, row_id: int) -> int:
    """The number by which people know a row: its number in the imported file, or its place among the rows found."""
    parent, source_row = connection.execute(
        f"SELECT parent, source_row FROM sheet_{sheet_id} WHERE id = ?",
        (row_id,),
    ).fetchone()
    return row_id if parent is not None or source_row is None else int(source_row)


def values_of(connection: sqlite3.Connection, sheet: Sheet, action: str, row_id: int) -> dict[str, str]:
    """What an action's columns hold in a row, by output key."""
    columns = [column for column in sheet.columns if column.action == action]
    names = ", ".join(column.name for column in columns)
    found = connection.execute(f"SELECT {names} FROM sheet_{sheet.id} WHERE id = ?", (row_id,)).fetchone()
    return {column.key: text for column, text in zip(columns, found, strict=True)}
