"""Sort and filter as SQL."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from rowcall.model.cell_kinds import Kind
from rowcall.model.sheets import Filter, Sheet, Test, View
from rowcall.model.strength import Recogniser
from rowcall.project.cell_functions import key_of
from rowcall.project.cell_tests import KindOf, RowTests
from rowcall.project.live_rows import live
from rowcall.project.pieces import rows_of

_EMPTY_LAST = {False: "x'ff'", True: "NULL"}
"""What stands for an empty cell, by whether the order is turned round: it is behind everything in either."""
_SLICE = 1 << 16
"""Letters that are read at once, so that nobody waits for the whole."""


def order_statement(sheet: Sheet, view: View, kind_of: KindOf) -> tuple[str, list[Any]]:
    """The statement that gives the ids of a view's rows in its order, with its parameters.

    Empty cells come last in either direction; text is compared without regard to case and accents, and a column that
    is mostly numbers or days is sorted by these. What a row is known by is no question for the database: see
    `known_by`.

    Raises:
        PatternProblem: If a regular expression is none.
    """
    tests = RowTests(sheet, kind_of)
    asked = [part for part in view.filters if not (isinstance(part, Filter) and part.test is Test.KNOWN_BY)]
    condition = tests.all_of(asked)
    where = f"WHERE {live(sheet.id)}" + (f" AND {condition}" if condition else "")
    there = {column.id for column in sheet.columns}
    sorts = [sort for sort in view.sorts if sort.column_id in there]
    keys = [_key(sort.column_id, kind_of(sort.column_id), descending=sort.descending) for sort in sorts]
    return f"SELECT id FROM sheet_{sheet.id} {where} ORDER BY {', '.join([*keys, 'id'])}", tests.parameters


def known_by(view: View) -> frozenset[str] | None:
    """By which identifiers the rows of a view are known; None: by whichever."""
    asked = [frozenset(part.values) for part in view.filters if isinstance(part, Filter) and part.test is Test.KNOWN_BY]
    return frozenset.intersection(*asked) if asked else None


def rows_known_by(
    connection: sqlite3.Connection, sheet: Sheet, ids: Sequence[int], wanted: Collection[str]
) -> array[int]:
    """Those of these rows that are known by one of the wanted identifiers, in the same order."""
    telling = [column for column in sheet.columns if column.field]
    recogniser = Recogniser(telling)
    there = f"sheet_{sheet.id} WHERE {live(sheet.id)}"
    rows = rows_of(connection, [column.name for column in telling], there, "id")
    passing = {int(row[0]) for row in rows if recogniser.identifier(row[1:]) in wanted}
    return array("q", (row_id for row_id in ids if row_id in passing))


def ids_of(connection: sqlite3.Connection, statement: str, parameters: Sequence[Any] | Mapping[str, Any]) -> array[int]:
    """The ids that a statement gives, in its order.

    They come as one text: row by row, this thread and that of the window would wait for each other a million times.
    """
    (text,) = connection.execute(f"SELECT group_concat(id) FROM ({statement})", parameters).fetchone()
    ids: array[int] = array("q")
    start = 0
    while text and start < len(text):
        end = text.find(",", start + _SLICE)
        end = len(text) if end < 0 else end
        ids.extend(map(int, text[start:end].split(",")))
        start = end + 1
    return ids


def _key(column_id: int, kind: Kind, *, descending: bool) -> str:
    name = f"c{column_id}"
    direction = " DESC" if descending else ""
    return f"CASE WHEN {name} = '' THEN {_EMPTY_LAST[descending]} {key_of(name, kind)} END{direction}"
