"""Reads much of a project in few steps: a thread that steps row by row waits for the window at each of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Sequence
from typing import Any

from rowcall.breath import breathe
from rowcall.project.live_rows import live

_ROWS = 500
"""Rows that one step brings."""


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
        for found in json.loads(told):
            breathe()
            yield found


def cells_of(
    connection: sqlite3.Connection, sheet_id: int, columns: Sequence[str], row_ids: Sequence[int] | None = None
) -> Generator[list[str], None, None]:
    """The cells of rows of a sheet in these columns, in the order of their ids; deleted rows are left out.

    Args:
        connection: Any connection to the project.
        sheet_id: The sheet.
        columns: Their names in its table.
        row_ids: The rows; None: all.
    """
    among = "" if row_ids is None else " AND id IN (SELECT value FROM json_each(?))"
    parameters = () if row_ids is None else (json.dumps(list(row_ids)),)
    rows = rows_of(connection, columns, f"sheet_{sheet_id} WHERE {live(sheet_id)}{among}", "id", parameters)
    for _row_id, *cells in rows:
        yield cells
