"""How well the rows of the open project are known: counted in another thread, remembered until something changes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence

from rowcall.model.action import Action
from rowcall.model.reading import Reading
from rowcall.model.strength import Strength
from rowcall.model.strength_count import StrengthCount
from rowcall.project.file import Project
from rowcall.session.foremost import Foremost

_BETWEEN_LOOKS = 1000
"""Rows after which it is asked whether anybody still waits."""
RowIds = tuple[int, ...] | None
"""Some rows of a sheet; None: all of them."""


class Strengths:
    """Counts the sheets of whichever project is open.

    Args:
        project: The open project.
        actions: Those of whose parts it is told what they could be asked for.
        foremost: What goes before the counting.
    """

    def __init__(self, project: Callable[[], Project], actions: Sequence[Action], foremost: Foremost) -> None:
        self._project = project
        self._actions = tuple(actions)
        self._foremost = foremost
        self._stand: tuple[Project, int] | None = None
        self._counted: dict[tuple[int, bool], tuple[RowIds, Strength]] = {}

    async def of(self, sheet_id: int, row_ids: RowIds = None) -> Strength:
        """How well the rows of a sheet, or these of them, are known; nothing is asked for it.

        Remembered are the whole of each sheet and the rows that were asked for last.
        """
        project = self._project()
        stand = project, project.reader.version
        if stand != self._stand:
            self._stand = stand
            self._counted = {}
        counted = self._counted
        key = sheet_id, row_ids is None
        if key not in counted or counted[key][0] != row_ids:
            reading = Reading()
            try:
                counted[key] = row_ids, await asyncio.to_thread(self._count, project, sheet_id, row_ids, reading)
            finally:
                reading.stop()  # nobody waits for it any more
        return counted[key][1]

    def _count(self, project: Project, sheet_id: int, row_ids: RowIds, reading: Reading) -> Strength:
        self._foremost.calm()
        reader = project.new_reader()
        try:
            sheet = reader.sheet_by_id(sheet_id)
            telling = [column for column in sheet.columns if column.field or column.action] or list(sheet.columns[:1])
            count = StrengthCount(telling, self._actions)
            count.add(_while_wanted(reader.all_cells(sheet_id, [column.id for column in telling], row_ids), reading))
            return count.result()
        finally:
            reader.close()


def _while_wanted(rows: Iterable[Sequence[str]], reading: Reading) -> Iterator[Sequence[str]]:
    """The same rows, as long as somebody waits for what is counted."""
    for number, cells in enumerate(rows):
        if number % _BETWEEN_LOOKS == 0:
            reading.check()
        yield cells
