"""Takes rows that an import set aside into the sheet after all, and puts them back; the sum of the rows stays true."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rowcall.model.set_aside import TAKEABLE, Reason
from rowcall.model.sheets import Column, Origin
from rowcall.project import columns
from rowcall.project.set_aside import Placed, imported_columns, placed_cells
from rowcall.project.tidied import tidier_of
from rowcall.project.undo.files import count_taken
from rowcall.project.undo.step import Step

_LATER = "SELECT first_row, first_row + rows_in, id FROM later_import WHERE sheet_id = ? ORDER BY first_row"
_OF_FILES = (Origin.IMPORTED, Origin.TIDIED)
_FIRST_IMPORT = 0
"""Stands for the file that the sheet was made of; later ones have their ids."""

Pair = tuple[int, int]
"""Id of the row that was set aside, and of the row in the sheet."""


def take_in(connection: sqlite3.Connection, sheet_id: int, aside_ids: Sequence[int], now: float) -> tuple[int, ...]:
    """Take rows that were set aside in, as one step that can be undone; they stand at the sheet's end.

    Args:
        connection: The writing connection, inside a transaction.
        sheet_id: The sheet that they belong to.
        aside_ids: Which; those that are blank or taken in already are left out.
        now: The time, in seconds since 1970.

    Returns:
        The ids of the new rows.
    """
    wanted = connection.execute(
        "SELECT id FROM set_aside WHERE id IN (SELECT value FROM json_each(?)) AND sheet_id = ? AND row_id IS NULL"
        f" AND reason IN ({','.join('?' * len(TAKEABLE))}) ORDER BY id",
        (json.dumps(list(aside_ids)), sheet_id, *TAKEABLE),
    ).fetchall()
    if not wanted:
        return ()
    title = "Take in 1 row" if len(wanted) == 1 else f"Take in {len(wanted):,} rows"
    with Step(connection, title, now) as step:
        _ = step.id  # rows of what was undone before are out of the sheet from here on
        pairs = [(aside_id, row_id) for row_id, (aside_id,) in enumerate(wanted, _free_id(connection, sheet_id))]
        step.rows_from_aside(sheet_id, pairs)
        _Sheet(connection, sheet_id).take(pairs)
    return tuple(row_id for _aside_id, row_id in pairs)


def _free_id(connection: sqlite3.Connection, sheet_id: int) -> int:
    (last,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()
    return int(last) + 1


class _Sheet:
    """Puts rows into a sheet that were set aside of it."""

    def __init__(self, connection: sqlite3.Connection, sheet_id: int) -> None:
        self._connection = connection
        self._id = sheet_id
        there = columns.read_columns(connection, sheet_id, with_gone=True)
        self._own: Sequence[Column] = imported_columns(there)
        self._columns = [column for column in there if column.origin in _OF_FILES]
        self._tidier = tidier_of(connection, sheet_id)
        self._files = [(0, 0, _FIRST_IMPORT), *connection.execute(_LATER, (sheet_id,))]
        (placed,) = connection.execute("SELECT placed FROM sheet WHERE id = ?", (sheet_id,)).fetchone()
        self._placed: dict[int, Placed] = {_FIRST_IMPORT: tuple(json.loads(placed))}
        for id_, later in connection.execute("SELECT id, placed FROM later_import WHERE sheet_id = ?", (sheet_id,)):
            self._placed[id_] = tuple(json.loads(later))

    def take(self, pairs: Sequence[Pair]) -> None:
        """Put rows that were set aside into the sheet, each under a number that is free."""
        names = "".join(f", {column.name}" for column in self._columns)
        marks = ", ?" * (len(self._columns) + 1)
        self._connection.executemany(
            f"INSERT INTO sheet_{self._id}(id, source_row{names}) VALUES(?{marks})", self._made(pairs)
        )
        self._connection.executemany(
            "UPDATE set_aside SET row_id = ? WHERE id = ?", ((row_id, aside_id) for aside_id, row_id in pairs)
        )
        self._count(pairs)

    def _made(self, pairs: Iterable[Pair]) -> Iterator[tuple[object, ...]]:
        """The row of the sheet for each row that was set aside."""
        for aside_id, row_id in pairs:
            number, cells = self._connection.execute(
                "SELECT source_row, cells FROM set_aside WHERE id = ?", (aside_id,)
            ).fetchone()
            texts = placed_cells(json.loads(cells), self._placed[self._file_of(number)], self._own)
            yield row_id, number, *(self._tidier.widened(texts) if self._tidier else texts)

    def _file_of(self, number: int) -> int:
        """The later import that a row came with, by its number."""
        within = (id_ for first, last, id_ in reversed(self._files) if first < number <= last)
        return next(within, _FIRST_IMPORT)

    def _count(self, pairs: Sequence[Pair]) -> None:
        ids = json.dumps([aside_id for aside_id, _row_id in pairs])
        found = self._connection.execute(
            "SELECT source_row, reason FROM set_aside WHERE id IN (SELECT value FROM json_each(?))", (ids,)
        )
        count_taken(self._connection, self._id, Counter((self._file_of(row), Reason(why)) for row, why in found), 1)
