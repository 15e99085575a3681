"""Reads much of a project in few steps: a thread that steps row by row waits for the window at each of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Sequence
from typing import Any

from rowcall.project.live_rows import live

_ROWS = 2_000
"""Rows that one step brings."""


def cells_of(connection: sqlite3.Connection, sheet_id: int, columns: Sequence[str]) -> Generator[list[str], None, None]:
    """The cells of all rows of a sheet in these columns, in the order of their ids; deleted rows are left out."""
    names = ", ".join(columns)
    statement = (
        f"SELECT max(id), json_group_array(json_array({names})) FROM"
        f" (SELECT id, {names} FROM sheet_{sheet_id} WHERE id > ? AND {live(sheet_id)} ORDER BY id LIMIT {_ROWS})"
    )
    last: int | None = -(2**63)
    while True:
        last, told = connection.execute(statement, (last,)).fetchone()
        if last is None:
            return
        yield from json.loads(told)


def rows_of(
    connection: sqlite3.Connection, names: Sequence[str], source: str, row: str, parameters: Sequence[Any] = ()
) -> Generator[list[Any], None, None]:
    """The rows of a query, each with its id in front, in the order of these ids.

    Args:
        connection: Any connection to the project.
        names: What is wanted of each, as SQL.
        source: Tables and condition of the query, as SQL: what stands behind its FROM, with a WHERE.
        row: The row's id as it stands in the query; every row has another one.
        parameters: Of the condition.
    """
    inner = "".join(f", {name} AS a{number}" for number, name in enumerate(names))
    outer = "".join(f", a{number}" for number in range(len(names)))
    statement = (
        f"SELECT max(row_no), json_group_array(json_array(row_no{outer})) FROM"
        f" (SELECT {row} AS row_no{inner} FROM {source} AND {row} > ? ORDER BY {row} LIMIT {_ROWS})"
    )
    last: int | None = -(2**63)
    while True:
        last, told = connection.execute(statement, (*parameters, last)).fetchone()
        if last is None:
            return
        yield from json.loads(told)
