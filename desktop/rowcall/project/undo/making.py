"""Makes one step of very many cells in pieces, and takes it back where it cannot be made to its end."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from typing import Any

from rowcall.project.cell_tests import id_list
from rowcall.project.undo.cells import Span
from rowcall.project.undo.history import kept
from rowcall.project.undo.long_steps import LongStep, TakingBack, Way, under_way
from rowcall.project.undo.step import Step, count_beside_cells, follow_span, set_made
from rowcall.project.undo.steps import forget_undone
from rowcall.project.writer import More


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A column whose cells become what a function makes of their row.

    Attributes:
        sheet_id: The sheet.
        column_id: The column; a step has it once.
        made: Is given the texts of the sources, and gives the new text; cells that it leaves as they are stay out.
        sources: The columns whose cells it is given; None: it is given the id of the row.
        rows: The rows, lowest id first; None: all of the sheet.
    """

    sheet_id: int
    column_id: int
    made: Callable[..., str]
    sources: Sequence[int] | None
    rows: Sequence[int] | None = None


class GivenUp(Exception):
    """A step was not made, since nobody wanted it any more."""


class Making(LongStep):
    """Makes a step; call it until it gives how many cells it has changed.

    Args:
        title: What the step is called.
        now: The time.
        begin: Makes what the step changes beside cells, and says what is rewritten.
        check: Raises where what was made so far is not to be kept.
        progress: Is told in the writer's thread how many cells have changed so far.
    """

    way = Way.MADE

    def __init__(
        self,
        title: str,
        now: float,
        begin: Callable[[Step], Sequence[Rewritten]],
        check: Callable[[], None] = lambda: None,
        progress: Callable[[int], None] = lambda _cells: None,
    ) -> None:
        super().__init__(0, ())
        self._title = title
        self._now = now
        self._begin = begin
        self._check = check
        self._progress = progress
        self._given_up = False
        self._parts: dict[int, list[Rewritten]] = {}
        self._rows_of: dict[int, Sequence[int] | None] = {}
        self._changed = 0
        self._back: TakingBack | None = None

    def __call__(self, connection: sqlite3.Connection) -> int | More:
        """Make the next piece; MORE, or how many cells have changed.

        Raises:
            RowcallError: What `check` raises; what was made is to be taken back then.
            GivenUp: If nobody wants it any more; in the same way.
        """
        if self._given_up:
            raise GivenUp
        with ExitStack() as failed:
            failed.callback(self.give_up)
            if not self.step_id:
                with Step(connection, self._title, self._now, goes_on=True) as step:
                    self._take(self._begin(step))
                    self.step_id = step.id
                self.begin(connection)
            done: int | More = self.go_on(connection)
            self._check()
            self._progress(self._changed)
            failed.pop_all()
        return done

    def give_up(self) -> None:
        """Make no further piece and take the others back; may be called in any thread."""
        self._given_up = True

    def take_back(self, connection: sqlite3.Connection) -> More | None:
        """Take the next piece back; MORE, or None once nothing is left of the step."""
        if under_way(connection) not in ((self.step_id, Way.MADE), (self.step_id, Way.TAKEN_BACK)):
            return None  # nothing of it has come to the disk
        self.give_up()
        gone: More | None = self._taking_back(connection).go_on(connection)
        return gone

    def ahead(self, connection: sqlite3.Connection, sheet_id: int, row_ids: Sequence[int]) -> None:
        """Make these rows before their turn, or take them back."""
        if self._given_up:
            self._taking_back(connection).ahead(connection, sheet_id, row_ids)
        else:
            super().ahead(connection, sheet_id, row_ids)

    def _taking_back(self, connection: sqlite3.Connection) -> TakingBack:
        """Who takes it back; begins with it where the disk does not have it so yet."""
        if self._back is None:
            self._back = TakingBack(connection, kept(connection, self.step_id))
        if under_way(connection) == (self.step_id, Way.MADE):
            self._back.begin(connection)
        return self._back

    def _take(self, parts: Sequence[Rewritten]) -> None:
        for part in parts:
            self._parts.setdefault(part.sheet_id, []).append(part)
        self._sheets = sorted(self._parts)
        for sheet_id, of_it in self._parts.items():
            some = [part.rows for part in of_it if part.rows is not None]
            same = all(rows is some[0] for rows in some)
            together = some[0] if some and same else sorted(set(chain.from_iterable(some)))
            self._rows_of[sheet_id] = together if len(some) == len(of_it) else None

    def _last_of(self, connection: sqlite3.Connection, sheet_id: int, above: int, most: int) -> int | None:
        rows = self._rows_of[sheet_id]
        if rows is None:
            return super()._last_of(connection, sheet_id, above, most)
        first = bisect_right(rows, above)
        return rows[min(first + most, len(rows)) - 1] if first < len(rows) else None

    def _carry_out(self, connection: sqlite3.Connection, sheet_id: int, span: Span) -> None:
        changed = 0
        for part in self._parts[sheet_id]:
            wanted = None
            if part.rows is not None:
                those = part.rows[bisect_right(part.rows, span.above) : bisect_right(part.rows, span.upto)]
                if not those:
                    continue
                wanted = id_list(those)
            changed += set_made(
                connection, self.step_id, sheet_id, part.column_id, part.made, part.sources, wanted, span=span
            )
        connection.execute("UPDATE undo_step SET cells = cells + ? WHERE id = ?", (changed, self.step_id))
        self._changed += changed
        follow_span(connection, self.step_id, sheet_id, span)

    def _finish(self, connection: sqlite3.Connection) -> Any:
        count_beside_cells(connection, self.step_id)
        there = connection.execute("SELECT 1 FROM undo_step WHERE id = ?", (self.step_id,)).fetchone()
        if there is not None:
            forget_undone(connection)
        return self._changed
