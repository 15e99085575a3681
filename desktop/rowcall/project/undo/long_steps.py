"""What is done to very many cells goes on in pieces; between two of them others write, and a stop loses nothing."""

from __future__ import annotations

import sqlite3
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from rowcall.project.undo import cells
from rowcall.project.undo.cells import Span
from rowcall.project.undo.history import Kept, begin_redo, end_undo, kept, newest, told
from rowcall.project.undo.rows import RowsMoved
from rowcall.project.undo.step import follow_span
from rowcall.project.undo.steps import FORGOTTEN, forget_taken_back, forget_undone
from rowcall.project.writer import More

PIECE_SECONDS = 0.05
"""About as long as a piece takes: so long a call's answer or a typed cell waits."""
_FIRST_ROWS = 2_000
_FEWEST_ROWS = 100
_MOST_ROWS = 50_000


class Way(StrEnum):
    """What is done to the cells of a step."""

    MADE = "made"
    UNDONE = "undone"
    MADE_AGAIN = "made again"
    TAKEN_BACK = "taken back"


class LongStep(ABC):
    """Goes through the sheets and rows of a step, lowest id first, so many rows at a time.

    How far it has come is on disk with each piece, and each piece is told from there: one that could not be kept is
    carried out once more. A person may type into a row that it has not come to: whoever writes that calls `ahead`
    first, so that it is as if it had been typed after the whole.

    Args:
        step_id: The step.
        sheets: The sheets that it is about.
    """

    way: Way

    def __init__(self, step_id: int, sheets: Sequence[int]) -> None:
        self.step_id = step_id
        self._sheets = sorted(sheets)
        self._place = (0, 0)
        self._rows = _FIRST_ROWS

    def begin(self, connection: sqlite3.Connection) -> None:
        """Note that it has begun, from the first row on; what was noted of the step before is over."""
        self._place = (self._sheets[0] if self._sheets else 0, 0)
        connection.execute("DELETE FROM ahead_row")
        connection.execute(
            "INSERT OR REPLACE INTO long_step(step_id, way, sheet_id, reached) VALUES(?, ?, ?, ?)",
            (self.step_id, self.way, *self._place),
        )

    def go_on(self, connection: sqlite3.Connection) -> Any:
        """Do the next piece; MORE, or what has become of the step once that was the last one."""
        began = time.perf_counter()
        self._find_place(connection)
        upto = self._upto(connection)
        if upto is None:
            return self._ended(connection)
        sheet_id, above = self._place
        self._carry_out(connection, sheet_id, Span(above, upto))
        self._place = (sheet_id, upto)
        connection.execute(
            "UPDATE long_step SET sheet_id = ?, reached = ? WHERE step_id = ?", (*self._place, self.step_id)
        )
        self._suit(time.perf_counter() - began)
        return self._ended(connection) if self._upto(connection) is None else More.MORE

    def ahead(self, connection: sqlite3.Connection, sheet_id: int, row_ids: Sequence[int]) -> None:
        """Do what is still to be done to these rows, before somebody else writes into them."""
        self._find_place(connection)
        seen_to = "SELECT 1 FROM ahead_row WHERE sheet_id = ? AND row_id = ?"
        for row_id in row_ids if sheet_id in self._sheets else ():
            if (sheet_id, row_id) > self._place and connection.execute(seen_to, (sheet_id, row_id)).fetchone() is None:
                self._carry_out(connection, sheet_id, Span(row_id - 1, row_id))
                connection.execute("INSERT INTO ahead_row(sheet_id, row_id) VALUES(?, ?)", (sheet_id, row_id))

    @abstractmethod
    def _carry_out(self, connection: sqlite3.Connection, sheet_id: int, span: Span) -> None:
        """Do it to some rows."""

    @abstractmethod
    def _finish(self, connection: sqlite3.Connection) -> Any:
        """Do what comes once all cells are done."""

    def _find_place(self, connection: sqlite3.Connection) -> None:
        noted = connection.execute("SELECT sheet_id, reached FROM long_step WHERE step_id = ?", (self.step_id,))
        self._place = noted.fetchone()

    def _last_of(self, connection: sqlite3.Connection, sheet_id: int, above: int, most: int) -> int | None:
        """The last of the next rows, which are so many; None: there are none."""
        (last,) = connection.execute(
            f"SELECT max(id) FROM (SELECT id FROM sheet_{sheet_id} WHERE id > ? ORDER BY id LIMIT ?)", (above, most)
        ).fetchone()
        return last if last is None else int(last)

    def _upto(self, connection: sqlite3.Connection) -> int | None:
        """The last row of the next piece, in the sheet whose turn it is; None: all is done."""
        for sheet_id in self._sheets:
            if sheet_id >= self._place[0]:
                above = self._place[1] if sheet_id == self._place[0] else 0
                upto = self._last_of(connection, sheet_id, above, self._rows)
                if upto is not None:
                    self._place = (sheet_id, above)
                    return upto
        return None

    def _suit(self, seconds: float) -> None:
        """Take more rows in the next piece, or fewer."""
        factor = min(2.0, PIECE_SECONDS / max(seconds, 0.001))
        self._rows = min(_MOST_ROWS, max(_FEWEST_ROWS, int(self._rows * factor)))

    def _ended(self, connection: sqlite3.Connection) -> Any:
        connection.execute("DELETE FROM long_step WHERE step_id = ?", (self.step_id,))
        connection.execute("DELETE FROM ahead_row")
        return self._finish(connection)


class Undoing(LongStep):
    """Undoes a step."""

    way = Way.UNDONE

    def __init__(self, connection: sqlite3.Connection, step: Kept) -> None:
        super().__init__(step.id, _sheets(connection, step.id))
        self._step = step

    def _carry_out(self, connection: sqlite3.Connection, sheet_id: int, span: Span) -> None:
        cells.undo_cells(connection, self.step_id, sheet_id, span)
        follow_span(connection, self.step_id, sheet_id, span)

    def _finish(self, connection: sqlite3.Connection) -> Any:
        undone = end_undo(connection, self._step)
        step = newest(connection)
        if step is not None and step.id > self.step_id:  # typed meanwhile: it comes after this undo
            forget_undone(connection)
        return undone


class TakingBack(Undoing):
    """Takes a step back that could not be made to its end, as if it had never been begun."""

    way = Way.TAKEN_BACK

    def begin(self, connection: sqlite3.Connection) -> None:
        """Note that it has begun; cells that a person has typed into since are theirs."""
        cells.leave_to_later(connection, self.step_id)
        super().begin(connection)

    def _finish(self, connection: sqlite3.Connection) -> Any:
        end_undo(connection, self._step)
        forget_taken_back(connection, self.step_id)


class MakingAgain(LongStep):
    """Makes a step again that was undone."""

    way = Way.MADE_AGAIN

    def __init__(self, connection: sqlite3.Connection, step: Kept) -> None:
        super().__init__(step.id, _sheets(connection, step.id))
        self._step = step
        self._changed = (RowsMoved(), False)

    def begin(self, connection: sqlite3.Connection) -> None:
        """Note that it has begun; what the step changes beside cells is there from now on."""
        super().begin(connection)
        self._changed = begin_redo(connection, self._step)

    def _carry_out(self, connection: sqlite3.Connection, sheet_id: int, span: Span) -> None:
        cells.redo_cells(connection, self.step_id, sheet_id, span)
        follow_span(connection, self.step_id, sheet_id, span)

    def _finish(self, connection: sqlite3.Connection) -> Any:
        return told(connection, self._step, self._changed)


def left_over(connection: sqlite3.Connection) -> LongStep | None:
    """What an unexpected stop has left in the middle: an undo goes on, a step that was being made is taken back."""
    found = under_way(connection)
    if found is None:
        return None
    step_id, way = found
    step = kept(connection, step_id)
    if way == Way.MADE:
        back = TakingBack(connection, step)
        back.begin(connection)
        return back
    kinds: dict[str, Callable[[sqlite3.Connection, Kept], LongStep]] = {
        Way.UNDONE: Undoing,
        Way.TAKEN_BACK: TakingBack,
        Way.MADE_AGAIN: MakingAgain,
    }
    return kinds[way](connection, step)


def under_way(connection: sqlite3.Connection) -> tuple[int, str] | None:
    """The step that has been begun and is not through, and what is done to it, as the disk has it."""
    found: tuple[int, str] | None = connection.execute("SELECT step_id, way FROM long_step").fetchone()
    return found


class Sweep:
    """Takes the cells of forgotten steps out of the project, so many at a time.

    Args:
        wanted: Whether there is time for it; if not, it is done another time.
    """

    def __init__(self, wanted: Callable[[], bool]) -> None:
        self._wanted = wanted

    def __call__(self, connection: sqlite3.Connection) -> More | None:
        """Take some out; MORE, or None at the end."""
        found = connection.execute("SELECT id FROM undo_step WHERE undone = ? LIMIT 1", (FORGOTTEN,)).fetchone()
        if found is None or not self._wanted():
            return None
        swept = connection.execute(
            "DELETE FROM undo_cell WHERE rowid IN (SELECT rowid FROM undo_cell WHERE step_id = ? LIMIT ?)",
            (found[0], _FIRST_ROWS),
        ).rowcount
        if not swept:
            connection.execute("DELETE FROM undo_step WHERE id = ?", found)
        return More.MORE


def is_to_be_swept(connection: sqlite3.Connection) -> bool:
    """Whether there are forgotten steps."""
    found = connection.execute("SELECT 1 FROM undo_step WHERE undone = ? LIMIT 1", (FORGOTTEN,)).fetchone()
    return found is not None


def _sheets(connection: sqlite3.Connection, step_id: int) -> list[int]:
    return sorted({sheet_id for sheet_id, _column in cells.columns_of(connection, step_id)})
