"""Columns and layouts of a step: what each was before it, and what it is after."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from rowcall.model.sheets import Layout
from rowcall.project.columns import free_name, shown_headers
from rowcall.project.layout_text import layout_to_text

_KEPT = ("gone", "renamed", "title", "field", "rank")
_NOT_THERE: Mapping[str, Any] = {"gone": 1}


def change_column(connection: sqlite3.Connection, step_id: int, column_id: int, changes: Mapping[str, Any]) -> None:
    """Change what is kept of a column: `gone`, `renamed`, `title`, `field`, `rank`."""
    before = _read(connection, column_id)
    _keep(connection, step_id, column_id, before, {**before, **changes})
    _write(connection, column_id, {**before, **changes})


def keep_added(connection: sqlite3.Connection, step_id: int, column_id: int) -> None:
    """Keep that a column came with a step."""
    now = _read(connection, column_id)
    _keep(connection, step_id, column_id, {**now, **_NOT_THERE}, now)


def set_layout(connection: sqlite3.Connection, step_id: int, sheet_id: int, layout: Layout) -> None:
    """Arrange the columns of a sheet."""
    (before,) = connection.execute("SELECT layout FROM sheet WHERE id = ?", (sheet_id,)).fetchone()
    after = layout_to_text(layout)
    connection.execute(
        "INSERT INTO undo_layout(step_id, sheet_id, before, after) VALUES(?, ?, ?, ?)"
        " ON CONFLICT(step_id, sheet_id) DO UPDATE SET after = excluded.after",
        (step_id, sheet_id, before, after),
    )
    connection.execute("UPDATE sheet SET layout = ? WHERE id = ?", (after, sheet_id))


def apply_arranged(connection: sqlite3.Connection, step_id: int, *, undone: bool) -> bool:
    """Make columns and layouts as they were before a step, or after it; whether there was anything to do."""
    side = "before" if undone else "after"
    found = connection.execute(f"SELECT column_id, {side} FROM undo_col WHERE step_id = ?", (step_id,)).fetchall()
    for column_id, text in found:
        _write(connection, column_id, json.loads(text))
    layouts = connection.execute(
        f"UPDATE sheet SET layout = undo_layout.{side} FROM undo_layout WHERE step_id = ? AND sheet.id = sheet_id",
        (step_id,),
    ).rowcount
    return bool(found) or layouts > 0


def forget_deletion(connection: sqlite3.Connection, column_id: int) -> list[int]:
    """Take the deletion of a column that is back by other means out of the steps; the ids of those it was in.

    Else making such a step again would take the column away once more, with all that came into it since.
    """
    found = connection.execute(
        "SELECT step_id, before, after FROM undo_col WHERE column_id = ?"
        " AND (json_extract(before, '$.gone') OR json_extract(after, '$.gone'))",
        (column_id,),
    ).fetchall()
    for step_id, *sides in found:
        before, after = ({**json.loads(side), "gone": 0} for side in sides)
        connection.execute("DELETE FROM undo_col WHERE step_id = ? AND column_id = ?", (step_id, column_id))
        if before != after:
            _keep(connection, step_id, column_id, before, after)
    return [step_id for step_id, *_sides in found]


def _read(connection: sqlite3.Connection, column_id: int) -> dict[str, Any]:
    row = connection.execute(f"SELECT {', '.join(_KEPT)} FROM col WHERE id = ?", (column_id,)).fetchone()
    return dict(zip(_KEPT, row, strict=True))


def _keep(
    connection: sqlite3.Connection, step_id: int, column_id: int, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    connection.execute(
        "INSERT INTO undo_col(step_id, column_id, before, after) VALUES(?, ?, ?, ?)"
        " ON CONFLICT(step_id, column_id) DO UPDATE SET after = excluded.after",
        (step_id, column_id, json.dumps(before), json.dumps(after)),
    )


def _write(connection: sqlite3.Connection, column_id: int, values: Mapping[str, Any]) -> None:
    sets = ", ".join(f"{name} = :{name}" for name in _KEPT)
    connection.execute(f"UPDATE col SET {sets} WHERE id = :id", {**values, "id": column_id})
    if values["gone"]:
        return
    sheet_id, shown = connection.execute(
        "SELECT sheet_id, coalesce(renamed, header) FROM col WHERE id = ?", (column_id,)
    ).fetchone()
    free = free_name(shown, shown_headers(connection, sheet_id, but=column_id))
    if free != shown:  # a run has added a column of this name while this one was gone
        connection.execute("UPDATE col SET renamed = ? WHERE id = ?", (free, column_id))
