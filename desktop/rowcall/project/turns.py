"""Steps of a person follow one another: a long one goes on in pieces, and what is typed meanwhile goes in between."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from rowcall.project.look import connect_to_look
from rowcall.project.problems import damaged, translated
from rowcall.project.undo import history
from rowcall.project.undo.history import Kept, Undone
from rowcall.project.undo.long_steps import LongStep, MakingAgain, Sweep, Undoing, is_to_be_swept, left_over, under_way
from rowcall.project.undo.making import Making
from rowcall.project.undo.steps import AT_ONCE
from rowcall.project.writer import More, Writer, connect

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T | More]


class Turns:
    """Hands the steps of a person to the writer.

    Args:
        writer: Of the project.
    """

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._under_way: LongStep | None = None
        self._sweeping = False

    def put(self, function: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Change the project in one go, once no step is under way."""
        return self._in_turn(lambda: function)

    def type(self, sheet_id: int, row_ids: Sequence[int], function: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Write into cells of a few rows at once, even while a long step is under way: as if it were over by then.

        Args:
            sheet_id: The sheet.
            row_ids: The rows.
            function: Writes it, as a step.
        """

        def write(connection: sqlite3.Connection) -> T:
            going = self._going_on(connection)
            if going is not None:
                going.ahead(connection, sheet_id, row_ids)
            done = function(connection)
            self._sweep(connection)
            return done

        return self._writer.call(write)

    def make(self, making: Making) -> Future[int]:
        """Make a long step; all of it or nothing. The future has how many cells it has changed."""

        def begin() -> Work[int]:
            self._under_way = making
            return making

        return self._in_turn(begin, instead=making.take_back, going=lambda: making)

    def undo(self, after: int = 0) -> Future[Undone | None]:
        """Undo the newest step, where it was made after another one."""
        return self._again(
            lambda connection: history.newest(connection, after),
            lambda connection: history.undo(connection, after),
            Undoing,
        )

    def redo(self) -> Future[Undone | None]:
        """Make the oldest undone step again."""
        return self._again(history.oldest_undone, history.redo, MakingAgain)

    def settled(self) -> Future[None]:
        """When every step that was asked for so far is through."""
        return self.put(lambda _connection: None)

    def sweep(self) -> None:
        """Take out what is left of forgotten steps, while nobody waits for anything else."""
        self._writer.call(self._sweep)

    def _going_on(self, connection: sqlite3.Connection) -> LongStep | None:
        """The step that is in the middle; one whose first piece could not be kept is none."""
        noted = under_way(connection)
        if noted is not None and self._under_way is not None and noted[0] == self._under_way.step_id:
            return self._under_way
        return left_over(connection)

    def _again(
        self,
        which: Callable[[sqlite3.Connection], Kept | None],
        at_once: Callable[[sqlite3.Connection], Undone | None],
        long: Callable[[sqlite3.Connection, Kept], LongStep],
    ) -> Future[Undone | None]:
        """Undo or redo a step: a small one in one go, a large one in pieces."""
        going: list[LongStep] = []

        def write(connection: sqlite3.Connection) -> Undone | More | None:
            if going and under_way(connection) is not None:
                done: Undone | More = going[0].go_on(connection)
                return done
            step = which(connection)
            if step is None or step.cells <= AT_ONCE:
                return at_once(connection)
            going[:] = [long(connection, step)]
            going[0].begin(connection)
            self._under_way = going[0]
            return More.MORE

        return self._in_turn(lambda: write, going=lambda: going[0] if going else None, to_its_end=True)

    def _in_turn(
        self,
        begin: Callable[[], Work[T]],
        *,
        instead: Callable[[sqlite3.Connection], object] | None = None,
        going: Callable[[], LongStep | None] = lambda: None,
        to_its_end: bool = False,
    ) -> Future[T]:
        """Do something once it is its turn, and what an earlier step had to leave in the middle is through.

        Args:
            begin: Gives what is to be done; is called when its turn has come.
            instead: As the writer has it.
            going: The long step that it is.
            to_its_end: As the writer has it.
        """
        begun: list[Work[T]] = []

        def write(connection: sqlite3.Connection) -> T | More:
            rest = None if begun else left_over(connection)
            if rest is not None:
                rest.go_on(connection)
                return More.MORE
            if not begun:
                begun.append(begin())
            done = begun[0](connection)
            if done is not More.MORE:
                self._sweep(connection)
            return done

        def free(_done: Future[T]) -> None:
            if self._under_way is not None and self._under_way is going():
                self._under_way = None

        future = self._writer.call_in_turn(write, instead=instead, to_its_end=to_its_end)
        future.add_done_callback(free)
        return future

    def _sweep(self, connection: sqlite3.Connection) -> None:
        if self._sweeping or not is_to_be_swept(connection):
            return
        self._sweeping = True
        self._writer.call_in_turn(Sweep(lambda: not self._writer.is_waited_for)).add_done_callback(self._swept)

    def _swept(self, _done: Future[None]) -> None:
        self._sweeping = False


def settle(path: Path) -> None:
    """Bring to an end what an unexpected stop has left in the middle of a project that nobody has open.

    A step that was being made is taken back: all is as before it. One that was being undone or made again is undone
    or made again to its end.

    Raises:
        DiskProblem: If the file cannot be written.
        ProjectProblem: If it is damaged.
    """
    try:
        with closing(connect_to_look(path)) as connection:
            more = connection.execute("SELECT 1 FROM long_step").fetchone() is not None
        if not more:
            return
        with closing(connect(path)) as connection:
            while more:
                connection.execute("BEGIN IMMEDIATE")
                rest = left_over(connection)
                if rest is not None:
                    rest.go_on(connection)
                connection.execute("COMMIT")
                more = rest is not None
    except LookupError as error:  # the step itself is not there, or what is to be done with it cannot be read
        raise damaged(path) from error
    except sqlite3.Error as error:
        raise translated(error, path) from error
