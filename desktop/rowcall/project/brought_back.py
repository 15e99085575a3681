"""Brings deleted columns of answers back when they are asked for again: what was paid for is never bought twice."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from rowcall.model.sheets import Column, Origin
from rowcall.project.columns import free_name, read_columns, shown_headers
from rowcall.project.undo.arranged import forget_deletion
from rowcall.project.undo.step import count_parts

_IN_EFFECT = "JOIN undo_step ON undo_step.id = step_id WHERE NOT undone"

Fetch = Callable[[str, Sequence[Any] | Mapping[str, Any]], list[tuple[Any, ...]]]
"""Asks the project, by a reader or inside a transaction."""


def kept_answers(live: Sequence[Column], gone: Sequence[Column], action: str) -> list[Column]:
    """The deleted columns of an action that hold its answers: of each output the newest, where none is shown.

    Args:
        live: The columns of a sheet.
        gone: Its deleted ones; their cells are kept.
        action: The key of the action.
    """
    shown = {column.key for column in live if column.action == action}
    found = {
        column.key: column
        for column in gone
        if column.action == action and column.origin is Origin.ADDED and column.key not in shown
    }
    return list(found.values())


def bring_back(connection: sqlite3.Connection, sheet_id: int, action: str, outputs: Collection[str]) -> None:
    """Show the deleted columns again that an action would fill anew, with all that they hold.

    Args:
        connection: The writing connection, inside a transaction.
        sheet_id: The sheet.
        action: The key of the action.
        outputs: The keys of the outputs that a step fills.
    """
    live = read_columns(connection, sheet_id)
    there = {column.id for column in live}
    gone = [column for column in read_columns(connection, sheet_id, with_gone=True) if column.id not in there]
    for column in kept_answers(live, gone, action):
        if column.key in outputs:
            name = free_name(column.header, shown_headers(connection, sheet_id, but=column.id))
            connection.execute("UPDATE col SET gone = 0 WHERE id = ?", (column.id,))
            for step_id in forget_deletion(connection, column.id):
                count_parts(connection, step_id)
            if name != column.header:  # another column has taken the name meanwhile
                connection.execute("UPDATE col SET renamed = ? WHERE id = ?", (name, column.id))


def typed_over(
    fetch: Fetch, sheet_id: int, kept: Sequence[Column], asked_of: Collection[int], wanted: Sequence[Column]
) -> list[tuple[int, tuple[str, ...]]]:
    """The rows with a kept answer that a person has typed into since the import: their ids and wanted cells.

    Args:
        fetch: Asks the project.
        sheet_id: The sheet.
        kept: Deleted columns of answers.
        asked_of: Ids of the columns that say whom a row is about.
        wanted: The columns whose cells are told.
    """
    answered = " OR ".join(f"{column.name} != ''" for column in kept)
    names = "".join(f", {column.name}" for column in wanted)
    found = fetch(
        f"SELECT id{names} FROM sheet_{sheet_id} WHERE id IN (SELECT row_id FROM edited WHERE sheet_id = ?"
        f" AND column_id IN (SELECT value FROM json_each(?))) AND ({answered})",
        (sheet_id, json.dumps(list(asked_of))),
    )
    return [(row_id, tuple(text or "" for text in cells)) for row_id, *cells in found]


def merged_into(fetch: Fetch, sheet_id: int) -> dict[int, list[tuple[int, int]]]:
    """Row of a sheet -> the rows that were made one with it, as sheet and row: their answers are its own."""
    found: dict[int, list[tuple[int, int]]] = {}
    for into, of_sheet, row_id in fetch(
        "WITH RECURSIVE merged(into_row, sheet_id, row_id) AS ("
        f" SELECT into_row, sheet_id, row_id FROM merged_row {_IN_EFFECT} AND into_sheet = ?"
        " UNION SELECT merged.into_row, further.sheet_id, further.row_id FROM merged"
        f" JOIN (SELECT sheet_id, row_id, into_sheet, into_row FROM merged_row {_IN_EFFECT}) AS further"
        " ON further.into_sheet = merged.sheet_id AND further.into_row = merged.row_id) SELECT * FROM merged",
        (sheet_id,),
    ):
        found.setdefault(into, []).append((of_sheet, row_id))
    return found


def taken_over(
    fetch: Fetch, sheet_id: int, kept: Sequence[Column], asked_of: Collection[int]
) -> frozenset[tuple[int, int]]:
    """Row and column of the kept answers that a merge brought, where nobody has typed into the row since.

    Whatever was typed before, a person has said then whom the row is about, and the answer was about the same.

    Args:
        fetch: Asks the project.
        sheet_id: The sheet.
        kept: Deleted columns of answers.
        asked_of: Ids of the columns that say whom a row is about.
    """
    found = fetch(
        "SELECT cell.row_id, cell.column_id FROM (SELECT DISTINCT step_id, into_row FROM merged_row"
        f" {_IN_EFFECT} AND into_sheet = :sheet) AS merge"
        " JOIN undo_cell AS cell ON cell.step_id = merge.step_id AND cell.row_id = merge.into_row"
        " AND cell.sheet_id = :sheet AND cell.column_id IN (SELECT value FROM json_each(:kept))"
        " WHERE NOT EXISTS (SELECT 1 FROM undo_step JOIN undo_cell AS later ON later.step_id = undo_step.id"
        " AND later.sheet_id = :sheet AND later.row_id = cell.row_id"
        " AND later.column_id IN (SELECT value FROM json_each(:asked_of))"
        " WHERE undo_step.id > merge.step_id AND NOT undone)",
        {
            "sheet": sheet_id,
            "kept": json.dumps([column.id for column in kept]),
            "asked_of": json.dumps(list(asked_of)),
        },
    )
    return frozenset((row_id, column_id) for row_id, column_id in found)


def typed_there(
    fetch: Fetch, sheet_id: int, kept: Sequence[Column], row_ids: Collection[int]
) -> frozenset[tuple[int, int]]:
    """Row and column of the cells of deleted columns of answers whose text a person has set: it is no answer.

    A cell that a merge has filled counts only where a person had set it in one of the rows that were made one.

    Args:
        fetch: Asks the project.
        sheet_id: The sheet.
        kept: Deleted columns of answers.
        row_ids: The rows that matter.
    """
    found: set[tuple[int, int]] = set()
    for column in kept:
        rows = fetch(
            f"SELECT row_id FROM edited JOIN sheet_{sheet_id} ON id = row_id WHERE sheet_id = :sheet"
            f" AND column_id = :column AND {column.name} != '' AND row_id IN (SELECT value FROM json_each(:rows))"
            " EXCEPT SELECT cell.row_id FROM (SELECT DISTINCT step_id, into_row FROM merged_row"
            f" {_IN_EFFECT} AND into_sheet = :sheet) AS merge JOIN undo_cell AS cell"
            " ON cell.step_id = merge.step_id AND cell.column_id = :column AND cell.row_id = merge.into_row"
            " WHERE NOT EXISTS (SELECT 1 FROM undo_step JOIN undo_cell AS later ON later.step_id = undo_step.id"
            " AND later.column_id = :column AND later.row_id = cell.row_id"
            " WHERE undo_step.id > merge.step_id AND NOT undone)"
            " AND NOT EXISTS (SELECT 1 FROM merged_row AS gone JOIN edited ON edited.sheet_id = gone.sheet_id"
            " AND edited.row_id = gone.row_id JOIN col ON col.id = edited.column_id"
            " WHERE gone.step_id = merge.step_id AND gone.into_sheet = :sheet AND gone.into_row = merge.into_row"
            " AND col.action = :action AND col.key = :key)",
            {
                "sheet": sheet_id,
                "column": column.id,
                "rows": json.dumps(list(row_ids)),
                "action": column.action,
                "key": column.key,
            },
        )
        found.update((row_id, column.id) for (row_id,) in rows)
    return frozenset(found)


def answered_as(fetch: Fetch, sheet_id: int, row_id: int, action: str, part: str, identity: str) -> bool:
    """Whether the answer that a row has for a part was asked for under this identity."""
    of_row = "FROM job JOIN step ON step.id = job.step_id WHERE step.sheet_id = :sheet AND step.action = :action"
    of_row += " AND job.row_id = :row AND job.part = :part"
    newest = f"(SELECT max(job.id) {of_row} AND job.state IN ('done', 'skipped_duplicate'))"
    (found,) = fetch(
        f"SELECT EXISTS (SELECT 1 {of_row} AND job.id >= {newest} AND coalesce(job.same_as, job.id) ="
        " (SELECT job_id FROM identity WHERE action = :action AND part = :part AND key = :key))",
        {"sheet": sheet_id, "action": action, "row": row_id, "part": part, "key": f"plan:{identity}"},
    )
    return bool(found[0])


def empty_kept(connection: sqlite3.Connection, sheet_id: int, of_others: Mapping[int, Collection[Column]]) -> None:
    """Take kept answers out of the cells of rows that are about somebody else by now; how they came stays on record."""
    for row_id, kept in of_others.items():
        cells = ", ".join(f"{column.name} = ''" for column in kept)
        connection.execute(f"UPDATE sheet_{sheet_id} SET {cells} WHERE id = ?", (row_id,))
        connection.executemany(  # what a person set there was about somebody else too: new answers are written
            "DELETE FROM edited WHERE sheet_id = ? AND row_id = ? AND column_id = ?",
            ((sheet_id, row_id, column.id) for column in kept),
        )
