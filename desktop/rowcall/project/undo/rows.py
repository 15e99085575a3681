"""Rows that a step takes away or brings: they are hidden and shown again, so that nothing they hold is ever lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.project.cell_tests import id_list
from rowcall.project.live_rows import live, note_hidden_rows

_IN_FLIGHT = (
    "SELECT job.row_id FROM job JOIN step ON step.id = job.step_id JOIN run ON run.id = step.run_id"
    " WHERE step.sheet_id = :sheet AND (job.state IN ('sending', 'waiting')"
    " OR (job.state IN ('queued', 'failed_retryable') AND run.ended = 0 AND run.stopped IS NULL"
    " AND run.id = (SELECT max(id) FROM run)))"
)
"""Rows that a run is asking about, or is about to."""
_WORKED_ON = (
    "SELECT row_id FROM step_row JOIN step ON step.id = step_id WHERE sheet_id = :sheet"
    " UNION ALL SELECT row_id FROM edited WHERE sheet_id = :sheet"
)
"""Rows that something was asked about or typed into."""
_OF_STEP = "step_id = :step AND sheet_id = :sheet"


@dataclass(frozen=True, slots=True)
class RowsMoved:
    """What became of the rows of a step, when it was undone or done again."""

    gone: int = 0
    back: int = 0
    left: int = 0
    """Rows that stay as they are, because something was or is asked about them, or typed into them."""


def delete_rows(connection: sqlite3.Connection, step_id: int, sheet_id: int, row_ids: Sequence[int]) -> tuple[int, int]:
    """Take rows away, but for those that a run is asking about; returns how many went, and how many stay."""
    wanted = id_list(row_ids)
    connection.execute(
        "INSERT OR IGNORE INTO undo_gone(step_id, sheet_id, row_id, gone)"
        f" SELECT :step, :sheet, id, 1 FROM sheet_{sheet_id} WHERE id IN (SELECT value FROM json_each(:rows))"
        f" AND {live(sheet_id)} AND id NOT IN ({_IN_FLIGHT})",
        {"step": step_id, "sheet": sheet_id, "rows": wanted},
    )
    gone = _hide(connection, step_id, gone=1)
    (asked,) = connection.execute("SELECT count(DISTINCT value) FROM json_each(?)", (wanted,)).fetchone()
    return gone, asked - gone


def in_flight(connection: sqlite3.Connection, sheet_id: int) -> frozenset[int]:
    """The rows that a run is asking about, or is about to."""
    return frozenset(row_id for (row_id,) in connection.execute(_IN_FLIGHT, {"sheet": sheet_id}))


def insert_rows(
    connection: sqlite3.Connection,
    step_id: int,
    sheet_id: int,
    count: int,
    *,
    before: int | None = None,
    after: int | None = None,
) -> range:
    """Insert empty rows before or after a row, or at the end of the sheet; returns their ids, from top to bottom."""
    (last,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()
    at, n = _place(connection, sheet_id, int(last), before, after)
    connection.execute(
        "UPDATE placed_row SET n = n + ? WHERE sheet_id = ? AND at = ? AND n >= ?", (count, sheet_id, at, n)
    )
    ids = range(int(last) + 1, int(last) + 1 + count)
    connection.executemany(f"INSERT INTO sheet_{sheet_id}(id) VALUES(?)", ((id_,) for id_ in ids))
    connection.executemany(
        "INSERT INTO placed_row(sheet_id, row_id, at, n) VALUES(?, ?, ?, ?)",
        ((sheet_id, id_, at, n + number) for number, id_ in enumerate(ids)),
    )
    connection.executemany(
        "INSERT INTO undo_gone(step_id, sheet_id, row_id, gone) VALUES(?, ?, ?, 0)",
        ((step_id, sheet_id, id_) for id_ in ids),
    )
    return ids


def undo_rows(connection: sqlite3.Connection, step_id: int) -> RowsMoved:
    """Bring back what a step took away, and hide what it brought, but for rows that were worked on since."""
    back = _show(connection, step_id, gone=1)
    left = 0
    for sheet_id in sheets_of(connection, step_id):
        left += connection.execute(
            f"DELETE FROM undo_gone WHERE {_OF_STEP} AND gone = 0 AND row_id IN ({_WORKED_ON})",
            {"step": step_id, "sheet": sheet_id},
        ).rowcount
    return RowsMoved(_hide(connection, step_id, gone=0), back, left)


def redo_rows(connection: sqlite3.Connection, step_id: int) -> RowsMoved:
    """Take away again what a step took away, but for rows that a run is asking about, and show what it brought."""
    left = 0
    for sheet_id in sheets_of(connection, step_id):
        left += connection.execute(
            f"DELETE FROM undo_gone WHERE {_OF_STEP} AND gone = 1 AND row_id IN ({_IN_FLIGHT})",
            {"step": step_id, "sheet": sheet_id},
        ).rowcount
    return RowsMoved(_hide(connection, step_id, gone=1), _show(connection, step_id, gone=0), left)


def sheets_of(connection: sqlite3.Connection, step_id: int) -> list[int]:
    """The sheets whose rows a step takes away or brings."""
    found = connection.execute("SELECT DISTINCT sheet_id FROM undo_gone WHERE step_id = ?", (step_id,))
    return [sheet_id for (sheet_id,) in found]


def _hide(connection: sqlite3.Connection, step_id: int, *, gone: int) -> int:
    return _moved(
        connection,
        step_id,
        "INSERT OR IGNORE INTO gone_row(sheet_id, row_id)"
        " SELECT sheet_id, row_id FROM undo_gone WHERE step_id = ? AND gone = ?",
        gone,
    )


def _show(connection: sqlite3.Connection, step_id: int, *, gone: int) -> int:
    return _moved(
        connection,
        step_id,
        "DELETE FROM gone_row WHERE (sheet_id, row_id) IN"
        " (SELECT sheet_id, row_id FROM undo_gone WHERE step_id = ? AND gone = ?)",
        gone,
    )


def _moved(connection: sqlite3.Connection, step_id: int, statement: str, gone: int) -> int:
    """Carry out what hides or shows rows of a step; returns how many."""
    rows = connection.execute(statement, (step_id, gone)).rowcount
    if rows:
        for sheet_id in sheets_of(connection, step_id):
            note_hidden_rows(connection, sheet_id)
    return rows


def _place(
    connection: sqlite3.Connection, sheet_id: int, last: int, before: int | None, after: int | None
) -> tuple[int, int]:
    """Behind which number the first new row stands, and as the how manieth of those there."""
    beside = before if before is not None else after
    if beside is not None:
        placed = connection.execute(
            "SELECT at, n FROM placed_row WHERE sheet_id = ? AND row_id = ?", (sheet_id, beside)
        ).fetchone()
        if placed is not None:
            return int(placed[0]), int(placed[1]) + (before is None)
        if before is None:
            return beside, 1
    at = last if before is None else before - 1
    (most,) = connection.execute(
        "SELECT coalesce(max(n), 0) FROM placed_row WHERE sheet_id = ? AND at = ?", (sheet_id, at)
    ).fetchone()
    return at, int(most) + 1
