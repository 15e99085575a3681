"""Keeps tidied columns true: when a cell changes that they are made from, they are made again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from rowcall.model.sheets import Column, Origin
from rowcall.model.tidying import Tidier, tidier_of_sheet
from rowcall.project.columns import read_columns

COUNTRY = "phone_country"
"""Under this name a project keeps where phones are from whose row does not say."""
_AT_ONCE = 2_000


def tidier_of(connection: sqlite3.Connection, sheet_id: int) -> Tidier | None:
    """What makes the tidied columns of a sheet; None where it has none."""
    columns = read_columns(connection, sheet_id, with_gone=True)
    if not any(column.origin is Origin.TIDIED for column in columns):
        return None
    return tidier_of_sheet(columns, _country(connection))


def follow(connection: sqlite3.Connection, sheet_id: int, row_ids: Sequence[int]) -> None:
    """Make the tidied cells of rows again, but for those that a person typed."""
    tidier = tidier_of(connection, sheet_id)
    if tidier is None:
        return
    there = [
        column
        for column in read_columns(connection, sheet_id, with_gone=True)
        if column.origin in (Origin.IMPORTED, Origin.TIDIED)
    ]
    names = ", ".join(column.name for column in there)
    tidied = [(place, column) for place, column in enumerate(there) if column.origin is Origin.TIDIED]
    own = [place for place, column in enumerate(there) if column.origin is Origin.IMPORTED]
    for start in range(0, len(row_ids), _AT_ONCE):
        part = _part(connection, sheet_id, names, row_ids[start : start + _AT_ONCE])
        made = [(row[0], row[1:], tidier.widened([row[1 + place] for place in own])) for row in part]
        for place, column in tidied:
            changed = [(texts[place], row_id) for row_id, before, texts in made if texts[place] != before[place]]
            _write(connection, sheet_id, column, changed)


def _part(connection: sqlite3.Connection, sheet_id: int, names: str, row_ids: Sequence[int]) -> list[tuple[Any, ...]]:
    return connection.execute(
        f"SELECT id, {names} FROM sheet_{sheet_id} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(row_ids)),),
    ).fetchall()


def _write(connection: sqlite3.Connection, sheet_id: int, column: Column, changed: Sequence[tuple[str, int]]) -> None:
    """Write what is tidied, but over nothing that a person typed."""
    connection.executemany(
        f"UPDATE sheet_{sheet_id} SET {column.name} = ? WHERE id = ? AND id NOT IN"
        f" (SELECT row_id FROM edited WHERE sheet_id = {int(sheet_id)} AND column_id = {column.id} AND row_id = id)",
        changed,
    )


def _country(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (COUNTRY,)).fetchone()
    return str(json.loads(row[0])) if row else ""
