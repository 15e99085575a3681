"""Brings deleted columns of answers back when they are asked for again: what was paid for is never bought twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence

from rowcall.model.sheets import Column, Origin
from rowcall.project.columns import free_name, read_columns, shown_headers


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
            if name != column.header:  # another column has taken the name meanwhile
                connection.execute("UPDATE col SET renamed = ? WHERE id = ?", (name, column.id))
