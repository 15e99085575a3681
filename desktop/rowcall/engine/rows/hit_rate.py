"""Stops a run by itself where too few rows have a result."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field

from rowcall.engine import messages
from rowcall.engine.control import Control
from rowcall.engine.step import Step
from rowcall.model.chance import ONE_SIDED_99_IN_100, interval
from rowcall.project.reader import Reader
from rowcall.project.tried import row_had_result

LATEST = 50
"""Rows over which a step is judged: the latest that were asked and answered, so that a bad stretch is noticed."""
AT_LEAST = 20
"""Rows that must have been answered before a step is judged at all."""


class HitRate:
    """The latest rows of one step, judged against a floor.

    A row counts once it was asked by a call of this run and answered: found or not found. Duplicates, answers bought
    before, suppressed and failed rows do not count.

    Args:
        floor: Rows of a hundred that must have a result.
    """

    def __init__(self, floor: int) -> None:
        self._floor = floor
        self._latest: deque[bool] = deque(maxlen=LATEST)

    def answered(self, *, hit: bool) -> None:
        """One more row was answered."""
        self._latest.append(hit)

    @property
    def asked(self) -> int:
        """Rows that it is judged by."""
        return len(self._latest)

    @property
    def hits(self) -> int:
        """Of these, the rows that had a result."""
        return sum(self._latest)

    @property
    def too_low(self) -> bool:
        """Whether fewer rows have a result than the floor allows, and chance alone would hardly explain it.

        A step at the floor would otherwise be stopped by the first unlucky stretch. Where not one of the latest rows
        has a result, chance is no excuse, however low the floor.
        """
        if self.asked < AT_LEAST or self.hits * 100 >= self._floor * self.asked:
            return False
        if not self.hits and self.asked == LATEST:
            return True
        _low, high = interval(self.hits / self.asked, self.asked, ONE_SIDED_99_IN_100)
        return high * 100 < self._floor


@dataclass(slots=True)
class _Judged:
    """One step under judgement."""

    rate: HitRate
    unanswered: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(LATEST))


class HitRates:
    """Judges each step of a run, and stops the run where one falls below the floor.

    Args:
        reader: Tells how rows ended.
        control: Of the run.
        floor: Rows of a hundred that must have a result; None: nothing is judged.
    """

    def __init__(self, reader: Reader, control: Control, floor: int | None) -> None:
        self._reader = reader
        self._control = control
        self._floor = floor
        self._steps: dict[int, _Judged] = {}

    async def room(self, step: Step) -> None:
        """Wait until a row may be asked: where answers come late, no more are asked than can be judged together."""
        if self._floor is not None:
            await self._judged(step, self._floor).unanswered.acquire()

    def ended(self, step: Step, row_id: int, *, over: bool) -> None:
        """A row that there was room for is no longer asked; `over`: it has its outcome."""
        if self._floor is None:
            return
        judged = self._judged(step, self._floor)
        judged.unanswered.release()
        hit = row_had_result(self._reader, step.record.id, row_id) if over else None
        if hit is None:
            return
        judged.rate.answered(hit=hit)
        if judged.rate.too_low and self._control.stopped is None:
            words = {"hits": judged.rate.hits, "asked": judged.rate.asked, "floor": self._floor}
            self._control.stop("hit_rate", messages.HIT_RATE.format(step=step.action.title, **words))

    def _judged(self, step: Step, floor: int) -> _Judged:
        return self._steps.setdefault(step.record.id, _Judged(HitRate(floor)))
