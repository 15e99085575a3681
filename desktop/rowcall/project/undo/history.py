"""Undo and redo of the newest step, and the list of all of them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from rowcall.project.reader import Reader
from rowcall.project.undo import arranged, cells, files, rows
from rowcall.project.undo.rows import RowsMoved
from rowcall.project.undo.step import follow_step
from rowcall.project.undo.steps import mark

MANY = 5_000
"""From so many rows on it is not told which they are; the whole sheet is looked at again."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo has changed."""

    title: str
    sheet_id: int
    row_ids: tuple[int, ...]
    """Rows whose cells changed; empty where they are too many to be told."""
    rows_gone: int = 0
    """Rows that were taken out again."""
    rows_left: int = 0
    """Rows that should have been and stay, because something was or is asked about them, or typed into them."""
    rows_back: int = 0
    """Rows that are there again."""
    columns_changed: bool = False
    """Whether columns or their order changed."""
    rows_moved: bool = False
    """Whether rows came or went, or so many cells changed that all rows are to be read anew."""
    more_sheets: tuple[int, ...] = ()
    """Further sheets that it has changed, which are to be looked at as a whole."""


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One line of the history."""

    id: int
    time: float
    """Unix time."""
    title: str
    undone: bool
    cells: int
    rows: int
    columns: int


def history(reader: Reader, most: int = 10_000) -> list[HistoryStep]:
    """What a person did, the newest first; not more than so many steps."""
    found = reader.fetch(
        "SELECT id, t, title, undone, cells, rows, columns FROM undo_step ORDER BY id DESC LIMIT ?", (most,)
    )
    return [HistoryStep(id_, t, title, bool(undone), *counts) for id_, t, title, undone, *counts in found]


def next_steps(reader: Reader) -> tuple[HistoryStep | None, HistoryStep | None]:
    """What an undo would take back, and what a redo would do again."""
    found = reader.fetch(
        "SELECT id, t, title, undone, cells, rows, columns FROM undo_step WHERE id IN ("
        "(SELECT max(id) FROM undo_step WHERE undone = 0), (SELECT min(id) FROM undo_step WHERE undone = 1))"
    )
    steps = [HistoryStep(id_, t, title, bool(undone), *counts) for id_, t, title, undone, *counts in found]
    done, undone = ([step for step in steps if step.undone is there] for there in (False, True))
    return (done[0] if done else None), (undone[0] if undone else None)


def undo(connection: sqlite3.Connection, after: int = 0) -> Undone | None:
    """Take back the newest step that is not undone; None where there is none that was made after another one."""
    found = connection.execute(
        "SELECT id, title, import_id FROM undo_step WHERE undone = 0 AND id > ? ORDER BY id DESC LIMIT 1", (after,)
    ).fetchone()
    if found is None:
        return None
    step_id, title, import_id = found
    cells.undo_cells(connection, step_id)
    files.name_brought(connection, step_id, import_id)
    moved = rows.undo_rows(connection, step_id)
    files.put_aside(connection, step_id)
    if import_id is not None:
        files.take_back_file(connection, import_id, moved.gone)
    return _applied(connection, step_id, title, moved, undone=True)


def redo(connection: sqlite3.Connection) -> Undone | None:
    """Make the oldest undone step again; None where there is none."""
    found = connection.execute(
        "SELECT id, title, import_id FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1"
    ).fetchone()
    if found is None:
        return None
    step_id, title, import_id = found
    moved = rows.redo_rows(connection, step_id)
    files.take_again(connection, step_id)
    if import_id is not None:
        files.bring_file_again(connection, import_id, moved.back)
    cells.redo_cells(connection, step_id)
    return _applied(connection, step_id, title, moved, undone=False)


def _applied(connection: sqlite3.Connection, step_id: int, title: str, moved: RowsMoved, *, undone: bool) -> Undone:
    columns = arranged.apply_arranged(connection, step_id, undone=undone)
    follow_step(connection, step_id)
    mark(connection, step_id, undone=undone)
    row_ids = cells.rows_of(connection, step_id, MANY + 1)
    many = len(row_ids) > MANY
    rows_moved = many or bool(moved.gone or moved.back)
    sheet_id, *more = _sheets_of(connection, step_id) or [0]
    told = () if many or more else tuple(row_ids)  # rows of two sheets may have the same ids
    return Undone(
        title, sheet_id, told, moved.gone, moved.left, moved.back, columns, rows_moved or bool(more), tuple(more)
    )


def _sheets_of(connection: sqlite3.Connection, step_id: int) -> list[int]:
    """The sheets that a step is about; none where nothing of it is left."""
    found = [sheet_id for sheet_id, _column in cells.columns_of(connection, step_id)]
    for (sheet_id,) in connection.execute(
        "SELECT DISTINCT sheet_id FROM undo_gone WHERE step_id = :step UNION SELECT sheet_id FROM undo_layout"
        " WHERE step_id = :step UNION SELECT sheet_id FROM undo_col JOIN col ON col.id = column_id"
        " WHERE step_id = :step",
        {"step": step_id},
    ):
        found.append(int(sheet_id))
    return list(dict.fromkeys(found))
