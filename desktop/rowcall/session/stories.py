"""What the cells of the open project have held, and why others are empty."""

from __future__ import annotations

from array import array
from collections.abc import AsyncIterator, Callable, Mapping
from typing import TypeVar

from rowcall.model.action import Action
from rowcall.model.cell_story import PastValue, RawAnswer
from rowcall.model.reasons import BlankCount, Reason, Why
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.project import blanks, cell_story
from rowcall.project.file import Project
from rowcall.project.reader import Reader
from rowcall.session.reads import read

T = TypeVar("T")
_STATUS, _NOTE = "_status", "_note"


class Stories:
    """Reads in other threads, but for the one cell that is looked at.

    Args:
        project: Gives the open project.
        actions: The actions by key.
    """

    def __init__(self, project: Callable[[], Project], actions: Mapping[str, Action]) -> None:
        self._project = project
        self._actions = actions

    def why(self, sheet: Sheet, column: Column, row_id: int) -> Why | None:
        """Why a cell is empty, read at once; None where it is not, or says how its row ended."""
        if tells_of_run(column):
            return None
        return blanks.why_empty(self._project().reader, sheet, column, row_id, self._actions.get(column.action))

    def now(self, sheet: Sheet, column: Column, row_id: int) -> PastValue | None:
        """Where the value of a cell comes from, read at once; None where nothing tells it."""
        story = cell_story.cell_story(self._project().reader, sheet, row_id, column.id)
        return next((value for value in story if value.now), None)

    async def row(self, sheet_id: int, row_id: int) -> dict[int, tuple[PastValue, ...]]:
        """Every value that each cell of a row has held, by column id, the newest first."""
        return await self._read(lambda reader: cell_story.row_story(reader, reader.sheet_by_id(sheet_id), row_id))

    async def answers(self, token: str) -> tuple[RawAnswer, ...]:
        """All that came for a call, as it came."""
        return await self._read(lambda reader: cell_story.raw_answers(reader, token))

    async def why_of_row(self, sheet_id: int, row_id: int) -> dict[int, Why]:
        """Why the empty cells of a row are empty, by column id."""

        def ask(reader: Reader) -> dict[int, Why]:
            sheet = reader.sheet_by_id(sheet_id)
            found = (
                (column.id, blanks.why_empty(reader, sheet, column, row_id, self._actions.get(column.action)))
                for column in sheet.columns
                if not tells_of_run(column)
            )
            return {column_id: why for column_id, why in found if why is not None}

        return await self._read(ask)

    async def blanks(self, sheet_id: int, column_ids: tuple[int, ...] = ()) -> AsyncIterator[list[BlankCount]]:
        """How many cells are empty for which reason, column by column.

        Args:
            sheet_id: The sheet.
            column_ids: These columns; empty: those that actions fill.
        """
        sheet = await self._read(lambda reader: reader.sheet_by_id(sheet_id))
        for column in sheet.columns:
            wanted = column.id in column_ids if column_ids else column.origin is Origin.ADDED and bool(column.action)
            if wanted and not tells_of_run(column):
                yield await self._read(self._counting(sheet, column))

    async def rows_for(self, sheet_id: int, column_id: int, reason: Reason) -> array[int]:
        """The rows in which a column is empty for this reason."""

        def ask(reader: Reader) -> array[int]:
            sheet = reader.sheet_by_id(sheet_id)
            column = next(column for column in sheet.columns if column.id == column_id)
            return blanks.blank_rows(reader, sheet, column, [reason], self._actions.get(column.action))

        return await self._read(ask)

    def _counting(self, sheet: Sheet, column: Column) -> Callable[[Reader], list[BlankCount]]:
        return lambda reader: blanks.count_blanks(reader, sheet, column, self._actions.get(column.action))

    async def _read(self, question: Callable[[Reader], T]) -> T:
        return await read(self._project(), question)


def tells_of_run(column: Column) -> bool:
    """Whether a column says how its row ended in an action, and why: it is never asked for."""
    return column.origin is Origin.ADDED and column.key in (column.action + _STATUS, column.action + _NOTE)
