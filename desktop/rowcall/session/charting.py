"""What pictures of the runs of the open project are drawn from, worked out in another thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from typing import TypeVar

from rowcall.model.run_charts import HitRate, Spent, StepCharts
from rowcall.project import run_charts
from rowcall.project.file import Project
from rowcall.project.reader import Reader
from rowcall.project.runs import last_run

T = TypeVar("T")


class Charting:
    """Works them out for whichever project is open.

    Args:
        project: The open project.
    """

    def __init__(self, project: Callable[[], Project]) -> None:
        self._project = project

    async def of_step(self, position: int, column_id: int | None) -> StepCharts:
        """Everything about a step of the newest run.

        Args:
            position: Which step.
            column_id: By which column the hit rates are told; None: by none.
        """

        def work(reader: Reader) -> StepCharts:
            run_id = _newest(reader)
            rates = run_charts.hit_rates(reader, run_id, position, column_id) if column_id is not None else ()
            return StepCharts(run_charts.funnel(reader, run_id, position), rates, run_charts.spent(reader, run_id))

        return await self._read(work)

    async def hit_rates(self, position: int, column_id: int) -> tuple[HitRate, ...]:
        """How many answered rows of a step of the newest run had a result, by what a column says."""
        return await self._read(lambda reader: run_charts.hit_rates(reader, _newest(reader), position, column_id))

    async def spent(self) -> tuple[Spent, ...]:
        """How the credits were used up by all runs."""
        return await self._read(run_charts.spent)

    async def _read(self, work: Callable[[Reader], T]) -> T:
        project = self._project()

        def read() -> T:
            with closing(project.new_reader()) as reader:
                return work(reader)

        return await asyncio.to_thread(read)


def _newest(reader: Reader) -> int:
    last = last_run(reader)
    if last is None:
        raise LookupError("There was no run.")
    return last[0]
