"""Takes rows that an import set aside into the sheet after all, and puts them back; the sum of the rows stays true."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rowcall.model.set_aside import TAKEABLE, Reason
from rowcall.model.sheets import Column, Origin
from rowcall.project import columns
from rowcall.project.set_aside import Placed, imported_columns, placed_cells
from rowcall.project.tidied import tidier_of
from rowcall.project.undo_steps import mark, new_step

_LATER = "SELECT first_row, first_row + rows_in, id FROM later_import WHERE sheet_id = ? ORDER BY first_row"
_FIRST_IMPORT = 0
"""Stands for the file that the sheet was made of; later ones have their ids."""

Pair = tuple[int, int]
"""Id of the row that was set aside, and of the row in the sheet."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """What became of rows that were taken in, when that is undone or done again."""

    sheet_id: int
    row_ids: tuple[int, ...]
    """Rows that came or went."""
    left: int = 0
    """Rows that stay, because something was asked about them or typed into them."""


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
    step_id = new_step(connection, now, title)
    pairs = [(aside_id, row_id) for row_id, (aside_id,) in enumerate(wanted, _free_id(connection, sheet_id))]
    _Sheet(connection, sheet_id).take(pairs)
    connection.executemany(
        "INSERT INTO undo_row(step_id, sheet_id, aside_id, row_id) VALUES(?, ?, ?, ?)",
        ((step_id, sheet_id, *pair) for pair in pairs),
    )
    return tuple(row_id for _aside_id, row_id in pairs)


def put_back(connection: sqlite3.Connection, step_id: int) -> PutBack | None:
    """Set the rows of a step aside again, but for those that were worked on; None where a step took in none."""
    found = connection.execute(
        "SELECT sheet_id, aside_id, row_id FROM undo_row WHERE step_id = ? ORDER BY row_id", (step_id,)
    ).fetchall()
    if not found:
        return None
    sheet_id = found[0][0]
    gone = _Sheet(connection, sheet_id).give_back([(aside_id, row_id) for _sheet, aside_id, row_id in found])
    connection.executemany(
        "DELETE FROM undo_row WHERE step_id = ? AND aside_id = ?",
        ((step_id, aside_id) for _sheet, aside_id, row_id in found if row_id not in gone),
    )
    mark(connection, step_id, undone=True)
    return PutBack(sheet_id, tuple(sorted(gone)), len(found) - len(gone))


def take_again(connection: sqlite3.Connection, step_id: int) -> PutBack | None:
    """Take the rows of an undone step in again; None where a step took in none."""
    found = connection.execute(
        "SELECT undo_row.sheet_id, aside_id, undo_row.row_id FROM undo_row JOIN set_aside ON set_aside.id = aside_id"
        " WHERE step_id = ? AND set_aside.row_id IS NULL ORDER BY undo_row.row_id",
        (step_id,),
    ).fetchall()
    if not found:
        return None
    sheet_id = found[0][0]
    first = _free_id(connection, sheet_id)
    pairs = []
    for _sheet_id, aside_id, row_id in found:
        pairs.append((aside_id, max(first, row_id)))
        first = pairs[-1][1] + 1
        _rename(connection, sheet_id, row_id, pairs[-1][1])
    _Sheet(connection, sheet_id).take(pairs)
    connection.executemany(
        "UPDATE undo_row SET row_id = ? WHERE step_id = ? AND aside_id = ?",
        ((row_id, step_id, aside_id) for aside_id, row_id in pairs),
    )
    mark(connection, step_id, undone=False)
    return PutBack(sheet_id, tuple(row_id for _aside_id, row_id in pairs))


def _free_id(connection: sqlite3.Connection, sheet_id: int) -> int:
    (last,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()
    return int(last) + 1


def _rename(connection: sqlite3.Connection, sheet_id: int, before: int, after: int) -> None:
    """Edits that were undone after the row are about it also where its number was given to another row meanwhile."""
    if before != after:
        connection.execute(
            "UPDATE undo_cell SET row_id = ? WHERE sheet_id = ? AND row_id = ?"
            " AND step_id IN (SELECT id FROM undo_step WHERE undone = 1)",
            (after, sheet_id, before),
        )


class _Sheet:
    """Moves rows between a sheet and what was set aside of it."""

    def __init__(self, connection: sqlite3.Connection, sheet_id: int) -> None:
        self._connection = connection
        self._id = sheet_id
        there = columns.read_columns(connection, sheet_id)
        self._own: Sequence[Column] = imported_columns(there)
        self._columns = [column for column in there if column.origin is not Origin.ADDED]
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
        self._count(pairs, 1)

    def give_back(self, pairs: Sequence[Pair]) -> set[int]:
        """Take rows out of the sheet again, but for those that were worked on; which of them went."""
        wanted = json.dumps([row_id for _aside_id, row_id in pairs])
        found = self._connection.execute(
            f"SELECT id FROM sheet_{self._id} WHERE id IN (SELECT value FROM json_each(:rows))"
            " AND id NOT IN (SELECT row_id FROM step_row JOIN step ON step.id = step_id WHERE sheet_id = :sheet)"
            " AND id NOT IN (SELECT row_id FROM edited WHERE sheet_id = :sheet)",
            {"rows": wanted, "sheet": self._id},
        )
        gone = {id_ for (id_,) in found}
        back = [pair for pair in pairs if pair[1] in gone]
        self._connection.executemany(f"DELETE FROM sheet_{self._id} WHERE id = ?", ((id_,) for id_ in gone))
        self._connection.executemany(
            "UPDATE set_aside SET row_id = NULL WHERE id = ?", ((aside_id,) for aside_id, _row_id in back)
        )
        self._count(back, -1)
        return gone

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

    def _count(self, pairs: Sequence[Pair], taken: int) -> None:
        """Keep the sums true: a row more in the sheet is one fewer of those set aside."""
        ids = json.dumps([aside_id for aside_id, _row_id in pairs])
        found = self._connection.execute(
            "SELECT source_row, reason FROM set_aside WHERE id IN (SELECT value FROM json_each(?))", (ids,)
        )
        counts = Counter((self._file_of(number), Reason(reason)) for number, reason in found)
        for (import_id, reason), count in counts.items():
            moved = taken * count
            self._connection.execute(f"UPDATE sheet SET {reason} = {reason} - ? WHERE id = ?", (moved, self._id))
            self._connection.execute(
                f"UPDATE later_import SET {reason} = {reason} - ?, added = added + ? WHERE id = ?",
                (moved, moved, import_id),
            )
