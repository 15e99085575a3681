"""How the sheets of a project stood on the screen last, and what was chosen for them: kept with the project."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from rowcall.model.sheets import Filter, Group, Sheet, Test, View
from rowcall.project.reader import Reader
from rowcall.project.saved_views import view_from, view_told

FACT = "last_look"
MOST_ROWS = 100_000
"""A filter by more single rows than these is not kept: it would be read whenever the list is opened."""

Form = Mapping[str, Any]
"""What was set in a form, as the form itself tells it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one was in a sheet, by ids; 0: nowhere."""

    row_id: int = 0
    column_id: int = 0
    top_id: int = 0
    """The first row that was in sight."""
    left: int = 0
    """How far the sheet was scrolled to the right, in pixels."""


@dataclass(frozen=True, slots=True)
class SheetLook:
    """How one sheet stood."""

    view: View = field(default_factory=View)
    search: str = ""
    place: Place = field(default_factory=Place)


@dataclass(frozen=True, slots=True)
class LastLook:
    """How a whole project stood."""

    sheet_id: int = 0
    """The sheet on the screen; 0: none."""
    step: str = ""
    """Which step of the task pane was on the screen; empty: nothing was chosen in it."""
    searching: bool = False
    """Whether the rows were to come from a search."""
    sheets: Mapping[int, SheetLook] = field(default_factory=dict)
    """By the sheets' ids."""
    chosen: Mapping[int, str] = field(default_factory=dict)
    """Sheet id (0: a search) -> key of the action that was chosen."""
    forms: Mapping[str, Form] = field(default_factory=dict)
    """By the forms' names."""


def last_look(reader: Reader) -> LastLook:
    """How the project stood last; as if it had never been looked at, where that is not known or cannot be read."""
    told = reader.meta(FACT)
    try:
        return _read(told) if told else LastLook()
    except (ValueError, TypeError, AttributeError, KeyError):  # written by a newer version, or by nobody we know
        return LastLook()


def keep_look(connection: sqlite3.Connection, look: LastLook) -> None:
    """Keep how the project stands."""
    connection.execute(
        "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        (FACT, json.dumps(_told(look), ensure_ascii=False)),
    )


def fitting(look: SheetLook, sheet: Sheet) -> SheetLook:
    """The same without what asks a column that the sheet does not have any more."""
    there = frozenset(column.id for column in sheet.columns)
    sorts = tuple(sort for sort in look.view.sorts if sort.column_id in there)
    return replace(look, view=View(sorts, _fitting(look.view.filters, there)))


def _fitting(parts: Sequence[Filter | Group], there: frozenset[int]) -> tuple[Filter | Group, ...]:
    found: list[Filter | Group] = []
    for part in parts:
        if isinstance(part, Group):
            inside = _fitting(part.parts, there)
            if inside:
                found.append(replace(part, parts=inside))
        elif part.column_id is None or part.column_id in there:
            found.append(part)
    return tuple(found)


def _told(look: LastLook) -> dict[str, Any]:
    return {
        "sheet": look.sheet_id,
        "step": look.step,
        "searching": look.searching,
        "sheets": {str(sheet_id): _sheet_told(sheet) for sheet_id, sheet in look.sheets.items()},
        "chosen": {str(sheet_id): key for sheet_id, key in look.chosen.items()},
        "forms": dict(look.forms),
    }


def _sheet_told(look: SheetLook) -> dict[str, Any]:
    filters = tuple(part for part in look.view.filters if not _is_long(part))
    place = look.place
    return {
        "view": view_told(replace(look.view, filters=filters)),
        "search": look.search,
        "place": [place.row_id, place.column_id, place.top_id, place.left],
    }


def _is_long(part: Filter | Group) -> bool:
    return isinstance(part, Filter) and part.test is Test.ROWS and len(part.rows) > MOST_ROWS


def _read(told: Mapping[str, Any]) -> LastLook:
    return LastLook(
        int(told["sheet"]),
        str(told["step"]),
        bool(told["searching"]),
        {int(sheet_id): _sheet_read(sheet) for sheet_id, sheet in told["sheets"].items()},
        {int(sheet_id): str(key) for sheet_id, key in told["chosen"].items()},
        {str(name): dict(form) for name, form in told["forms"].items()},
    )


def _sheet_read(told: Mapping[str, Any]) -> SheetLook:
    view = view_from(told["view"])
    row_id, column_id, top_id, left = map(int, told["place"])
    return SheetLook(view, str(told["search"]), Place(row_id, column_id, top_id, left))
