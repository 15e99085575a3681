"""Keeps tidied columns true: when a cell changes that they are made from, they are made again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable

from rowcall.model.sheets import Column, Origin
from rowcall.model.tidying import Tidier, tidier_of_sheet
from rowcall.project.columns import read_columns

COUNTRY = "phone_country"
"""Under this name a project keeps where phones are from whose row does not say."""


def tidier_of(connection: sqlite3.Connection, sheet_id: int) -> Tidier | None:
    """What makes the tidied columns of a sheet; None where it has none."""
    columns = read_columns(connection, sheet_id)
    if not any(column.origin is Origin.TIDIED for column in columns):
        return None
    return tidier_of_sheet(columns, _country(connection))


def follow(
    connection: sqlite3.Connection, sheet_id: int, row_ids: Iterable[int], changed: Collection[int] | None = None
) -> None:
    """Make the tidied cells of rows again, but for those that a person typed.

    Args:
        connection: The writing connection.
        sheet_id: Whose rows.
        row_ids: Which rows.
        changed: Ids of the columns that have changed; where no tidied one is affected, nothing is done. None: any.
    """
    tidier = tidier_of(connection, sheet_id)
    if tidier is None:
        return
    columns = read_columns(connection, sheet_id)
    if changed is not None and not any(c.id in changed for c in columns if c.origin is not Origin.ADDED):
        return
    names = ", ".join(column.name for column in columns if column.origin is Origin.IMPORTED)
    for row_id in row_ids:
        cells = connection.execute(f"SELECT {names} FROM sheet_{sheet_id} WHERE id = ?", (row_id,)).fetchone()
        typed = connection.execute("SELECT column_id FROM edited WHERE sheet_id = ? AND row_id = ?", (sheet_id, row_id))
        kept = {column_id for (column_id,) in typed}
        made = [(column, text) for column, text in _made(columns, tidier.widened(cells)) if column.id not in kept]
        if made:
            sets = ", ".join(f"{column.name} = ?" for column, _text in made)
            texts = (text for _column, text in made)
            connection.execute(f"UPDATE sheet_{sheet_id} SET {sets} WHERE id = ?", (*texts, row_id))


def _made(columns: tuple[Column, ...], texts: list[str]) -> list[tuple[Column, str]]:
    there = [column for column in columns if column.origin in (Origin.IMPORTED, Origin.TIDIED)]
    pairs = zip(there, texts, strict=True)
    return [(column, text) for column, text in pairs if column.origin is Origin.TIDIED]


def _country(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (COUNTRY,)).fetchone()
    return str(json.loads(row[0])) if row else ""
