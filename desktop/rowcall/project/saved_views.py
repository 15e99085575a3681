"""Views that a person has given a name: kept in the project, for each sheet its own."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rowcall.errors import RowcallError
from rowcall.model.sheets import Filter, Group, Sort, Test, View
from rowcall.project.reader import Reader


class ViewNameTaken(RowcallError):
    """Another view of the sheet is called so."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view with its name."""

    id: int
    name: str
    view: View
    hidden: frozenset[int]
    """Ids of the columns that are not shown in it."""


def saved_views(reader: Reader, sheet_id: int) -> tuple[SavedView, ...]:
    """The views of a sheet, by name."""
    rows = reader.fetch(
        "SELECT id, name, view FROM saved_view WHERE sheet_id = ? ORDER BY name COLLATE NOCASE, id", (sheet_id,)
    )
    return tuple(SavedView(id_, name, *_from_text(text)) for id_, name, text in rows)


def save_view(
    connection: sqlite3.Connection, sheet_id: int, name: str, view: View, hidden: frozenset[int], now: float
) -> int:
    """Keep a view under a name that is free; its id.

    Raises:
        ViewNameTaken: If another view of the sheet is called so.
    """
    _check_free(connection, sheet_id, name, 0)
    cursor = connection.execute(
        "INSERT INTO saved_view(sheet_id, name, view, t) VALUES(?, ?, ?, ?)",
        (sheet_id, name, _to_text(view, hidden), now),
    )
    return int(cursor.lastrowid or 0)


def update_view(connection: sqlite3.Connection, view_id: int, view: View, hidden: frozenset[int]) -> None:
    """Keep another view under the same name."""
    connection.execute("UPDATE saved_view SET view = ? WHERE id = ?", (_to_text(view, hidden), view_id))


def rename_view(connection: sqlite3.Connection, sheet_id: int, view_id: int, name: str) -> None:
    """Call a view otherwise.

    Raises:
        ViewNameTaken: If another view of the sheet is called so.
    """
    _check_free(connection, sheet_id, name, view_id)
    connection.execute("UPDATE saved_view SET name = ? WHERE id = ?", (name, view_id))


def delete_view(connection: sqlite3.Connection, view_id: int) -> None:
    """Forget a view; the rows that it shows stay."""
    connection.execute("DELETE FROM saved_view WHERE id = ?", (view_id,))


def _check_free(connection: sqlite3.Connection, sheet_id: int, name: str, but: int) -> None:
    taken = connection.execute(
        "SELECT 1 FROM saved_view WHERE sheet_id = ? AND name = ? COLLATE NOCASE AND id != ?", (sheet_id, name, but)
    ).fetchone()
    if taken is not None:
        raise ViewNameTaken(f"There is a view “{name}” already.", "Choose another name, or update that view.")


def view_told(view: View) -> dict[str, Any]:
    """A view as plain values, to be kept as text."""
    told = {
        "sorts": [[sort.column_id, sort.descending] for sort in view.sorts],
        "filters": [_part_out(part) for part in view.filters],
    }
    return {key: value for key, value in told.items() if value}


def view_from(told: Mapping[str, Any]) -> View:
    """The view that was told so.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: If it was not told by `view_told`.
    """
    sorts = tuple(Sort(int(column_id), bool(descending)) for column_id, descending in told.get("sorts", ()))
    return View(sorts, tuple(_part_in(part) for part in told.get("filters", ())))


def _to_text(view: View, hidden: frozenset[int]) -> str:
    told = {**view_told(view), "hidden": sorted(hidden)}
    return json.dumps({key: value for key, value in told.items() if value}, ensure_ascii=False)


def _from_text(text: str) -> tuple[View, frozenset[int]]:
    told = json.loads(text)
    return view_from(told), frozenset(map(int, told.get("hidden", ())))


def _part_out(part: Filter | Group) -> dict[str, Any]:
    if isinstance(part, Group):
        return {"any" if part.any else "all": [_part_out(each) for each in part.parts]}
    told = {"test": part.test, "column": part.column_id, "text": part.text, "values": list(part.values)}
    return {key: value for key, value in {**told, "rows": list(part.rows)}.items() if value not in (None, "", [])}


def _part_in(told: Mapping[str, Any]) -> Filter | Group:
    for how in ("any", "all"):
        if how in told:
            return Group(tuple(_part_in(each) for each in told[how]), any=how == "any")
    rows = array("q", told["rows"]) if "rows" in told else ()
    return Filter(Test(told["test"]), told.get("column"), told.get("text", ""), tuple(told.get("values", ())), rows)
