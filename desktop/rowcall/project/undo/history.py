"""Undo and redo of the newest step, and the list of all of them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from rowcall.project.reader import Reader
from rowcall.project.undo import arranged, cells, files, rows
from rowcall.project.undo.rows import RowsMoved
from rowcall.project.undo.step import follow_step
from rowcall.project.undo.steps import UNDONE, mark

MANY = 5_000
"""From so many cells on it is not told in which rows they are; the whole sheet is looked at again."""


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
        "SELECT id, t, title, undone, cells, rows, columns FROM undo_step WHERE undone <= ? ORDER BY id DESC LIMIT ?",
        (UNDONE, most),
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
    """Take back the newest step that is not undone, in one go; None where there is none that was made after another."""
    step = newest(connection, after)
    if step is None:
        return None
    cells.undo_cells(connection, step.id)
    follow_step(connection, step.id)
    return end_undo(connection, step)


def redo(connection: sqlite3.Connection) -> Undone | None:
    """Make the oldest undone step again, in one go; None where there is none."""
    step = oldest_undone(connection)
    if step is None:
        return None
    moved = begin_redo(connection, step)
    cells.redo_cells(connection, step.id)
    follow_step(connection, step.id)
    return told(connection, step, moved)


@dataclass(frozen=True, slots=True)
class Kept:
    """A step as far as undo and redo ask for it."""

    id: int
    title: str
    import_id: int | None
    cells: int


def newest(connection: sqlite3.Connection, after: int = 0) -> Kept | None:
    """The step that is undone next, where it was made after another one."""
    return _step(connection, f"undone = 0 AND id > {int(after)} ORDER BY id DESC LIMIT 1")


def oldest_undone(connection: sqlite3.Connection) -> Kept | None:
    """The step that is made again next."""
    return _step(connection, f"undone = {UNDONE} ORDER BY id LIMIT 1")


def kept(connection: sqlite3.Connection, step_id: int) -> Kept:
    """A step that is there."""
    found = _step(connection, f"id = {int(step_id)}")
    if found is None:
        raise LookupError(step_id)
    return found


def end_undo(connection: sqlite3.Connection, step: Kept) -> Undone:
    """Undo what a step has changed beside cells, once these are as they were."""
    files.name_brought(connection, step.id, step.import_id)
    moved = rows.undo_rows(connection, step.id)
    files.put_aside(connection, step.id)
    if step.import_id is not None:
        files.take_back_file(connection, step.import_id, moved.gone)
    columns = arranged.apply_arranged(connection, step.id, undone=True)
    mark(connection, step.id, undone=True)
    return told(connection, step, (moved, columns))


def begin_redo(connection: sqlite3.Connection, step: Kept) -> tuple[RowsMoved, bool]:
    """Make again what a step has changed beside cells; its cells come next. Whether columns changed is told too."""
    moved = rows.redo_rows(connection, step.id)
    files.take_again(connection, step.id)
    if step.import_id is not None:
        files.bring_file_again(connection, step.import_id, moved.back)
    columns = arranged.apply_arranged(connection, step.id, undone=False)
    mark(connection, step.id, undone=False)
    return moved, columns


def told(connection: sqlite3.Connection, step: Kept, changed: tuple[RowsMoved, bool]) -> Undone:
    """What has become of a step."""
    moved, columns = changed
    many = step.cells > MANY
    row_ids = () if many else cells.rows_of(connection, step.id)
    rows_moved = many or bool(moved.gone or moved.back)
    sheet_id, *more = _sheets_of(connection, step.id) or [0]
    shown = () if many or more else tuple(row_ids)  # rows of two sheets may have the same ids
    return Undone(
        step.title, sheet_id, shown, moved.gone, moved.left, moved.back, columns, rows_moved or bool(more), tuple(more)
    )


def _step(connection: sqlite3.Connection, which: str) -> Kept | None:
    found = connection.execute(f"SELECT id, title, import_id, cells FROM undo_step WHERE {which}").fetchone()
    return None if found is None else Kept(*found)


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
