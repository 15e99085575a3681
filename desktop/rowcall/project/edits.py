"""Cells that a person types: each edit is on disk at once, and can be undone and redone."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.project.taken_back import take_back
from rowcall.project.taken_in import put_back, take_again
from rowcall.project.tidied import follow
from rowcall.project.undo_steps import forget_undone, mark, new_step


@dataclass(frozen=True, slots=True)
class CellText:
    """A new text for one cell."""

    row_id: int
    column_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo has changed."""

    title: str
    sheet_id: int
    row_ids: tuple[int, ...]
    """Rows whose cells changed."""
    rows_gone: int = 0
    """Rows that were taken out again."""
    rows_left: int = 0
    """Rows that should have been and stay, because something was asked about them or typed into them."""
    rows_back: int = 0
    """Rows that were taken in again."""


def edit(
    connection: sqlite3.Connection,
    sheet_id: int,
    cells: Sequence[CellText],
    title: str,
    now: float,
    *,
    by_hand: bool = True,
    import_id: int | None = None,
) -> None:
    """Set cells as one step that can be undone; what was undone before can no longer be redone.

    Args:
        connection: The writing connection.
        sheet_id: Whose cells.
        cells: Their new texts.
        title: What the step is called.
        now: The time.
        by_hand: Whether a person typed them, and nothing that comes later may replace them.
        import_id: The further file whose rows came with this step; they go when it is undone.
    """
    if not cells and import_id is None:
        return
    step_id = new_step(connection, now, title, import_id)
    for cell in cells:
        before, was_edited = _read(connection, sheet_id, cell.row_id, cell.column_id)
        connection.execute(
            "INSERT INTO undo_cell(step_id, sheet_id, row_id, column_id, before, after, was_edited, by_hand)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            (step_id, sheet_id, cell.row_id, cell.column_id, before, cell.text, was_edited, by_hand),
        )
        _write(connection, sheet_id, cell.row_id, cell.column_id, cell.text, edited=by_hand or bool(was_edited))
    follow(connection, sheet_id, dict.fromkeys(cell.row_id for cell in cells))


def undo(connection: sqlite3.Connection) -> Undone | None:
    """Take back the newest edit that is not undone; None where there is none."""
    found = connection.execute(
        "SELECT id, title, import_id FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if found is None:
        return None
    step_id, title, import_id = found
    if import_id is not None:
        return _undo_import(connection, step_id, title, import_id)
    rows = put_back(connection, step_id)
    if rows is not None:
        return Undone(title, rows.sheet_id, (), len(rows.row_ids), rows.left)
    return _apply(connection, step_id, title, undone=True)


def redo(connection: sqlite3.Connection) -> Undone | None:
    """Make the oldest undone edit again; None where there is none."""
    found = connection.execute("SELECT id, title FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1").fetchone()
    if found is None:
        return None
    step_id, title = found
    rows = take_again(connection, step_id)
    if rows is not None:
        return Undone(title, rows.sheet_id, (), rows_back=len(rows.row_ids))
    return _apply(connection, step_id, title, undone=False)


def _undo_import(connection: sqlite3.Connection, step_id: int, title: str, import_id: int) -> Undone:
    """Take a further file back: its cells, and its rows. The rows are gone for good, so it cannot be redone."""
    cells = _apply(connection, step_id, title, undone=True)
    taken = take_back(connection, import_id)
    forget_undone(connection)  # edits that were undone before it may be about its rows
    return Undone(title, taken.sheet_id, cells.row_ids, taken.gone, taken.left)


def _apply(connection: sqlite3.Connection, step_id: int, title: str, *, undone: bool) -> Undone:
    direction = "DESC" if undone else "ASC"  # one step may hold a cell twice
    cells = connection.execute(
        "SELECT rowid, sheet_id, row_id, column_id, before, after, was_edited, by_hand FROM undo_cell"
        f" WHERE step_id = ? ORDER BY rowid {direction}",
        (step_id,),
    ).fetchall()
    for id_, sheet_id, row_id, column_id, before, after, was_edited, by_hand in cells:
        if undone:
            _write(connection, sheet_id, row_id, column_id, before, edited=bool(was_edited))
            continue
        now = _read(connection, sheet_id, row_id, column_id)  # a value may have come for it since the first time
        connection.execute("UPDATE undo_cell SET before = ?, was_edited = ? WHERE rowid = ?", (*now, id_))
        _write(connection, sheet_id, row_id, column_id, after, edited=bool(by_hand or now[1]))
    mark(connection, step_id, undone=undone)
    if not cells:
        return Undone(title, 0, ())
    sheet_id, row_ids = cells[0][1], tuple(dict.fromkeys(cell[2] for cell in cells))
    follow(connection, sheet_id, row_ids)
    return Undone(title, sheet_id, row_ids)


def _read(connection: sqlite3.Connection, sheet_id: int, row_id: int, column_id: int) -> tuple[str, int]:
    (text,) = connection.execute(
        f"SELECT c{column_id} FROM sheet_{sheet_id} WHERE id = ?",
        (row_id,),
    ).fetchone()
    (edited,) = connection.execute(
        "SELECT count(*) FROM edited WHERE sheet_id = ? AND row_id = ? AND column_id = ?", (sheet_id, row_id, column_id)
    ).fetchone()
    return text, edited


def _write(
    connection: sqlite3.Connection, sheet_id: int, row_id: int, column_id: int, text: str, *, edited: bool
) -> None:
    """Set a cell. A cell that stops being a person's takes the value that came for it in the meantime."""
    where = (sheet_id, row_id, column_id)
    if edited:
        connection.execute(
            "INSERT INTO edited(sheet_id, row_id, column_id) VALUES(?, ?, ?) ON CONFLICT DO NOTHING", where
        )
    else:
        found = connection.execute(
            "SELECT provider_value FROM edited WHERE sheet_id = ? AND row_id = ? AND column_id = ?", where
        ).fetchone()
        text = found[0] if found and found[0] is not None else text
        connection.execute("DELETE FROM edited WHERE sheet_id = ? AND row_id = ? AND column_id = ?", where)
    connection.execute(f"UPDATE sheet_{sheet_id} SET c{column_id} = ? WHERE id = ?", (text, row_id))
