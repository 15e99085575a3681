"""What runs would do and cost, added up in other threads and remembered until something changes."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace

from rowcall.engine.planning.duration import Used
from rowcall.engine.planning.estimate import Found, estimate_run
from rowcall.engine.planning.known import Known
from rowcall.engine.planning.rough import WORTH_IT, rough_estimate
from rowcall.memory.coverage import Coverage, coverage_of
from rowcall.model.action import Action
from rowcall.model.estimates import RunEstimate
from rowcall.model.plan_text import plan_to_text
from rowcall.model.plans import RunPlan
from rowcall.model.prices import PriceTable
from rowcall.model.reading import Reading
from rowcall.model.sheets import Sheet, View
from rowcall.project.file import Project
from rowcall.session.foremost import Foremost
from rowcall.setups import Setup

Stand = tuple[object, ...]
"""All that an estimate hangs on beside the plan: it holds until one of these is another one."""
REMEMBERED = 8
"""Estimates that are kept while the project does not change."""


class Estimates:
    """Adds up what runs of the open project would do.

    Args:
        setup: The wallet and the do-not-contact list.
        catalogue: The actions by key.
        project: The open project.
        prices: What calls can cost now.
        used: What is used up of the limits that last long.
        known: What need not be bought again, for a plan.
        warn: Told what a person should know.
        foremost: What goes before what nobody has asked for yet.
    """

    def __init__(
        self,
        setup: Setup,
        catalogue: Mapping[str, Action],
        project: Callable[[], Project],
        *,
        prices: Callable[[], PriceTable],
        used: Callable[[], Used],
        known: Callable[[RunPlan], Known],
        warn: Callable[[str], None],
        foremost: Foremost,
    ) -> None:
        self._setup = setup
        self._catalogue = catalogue
        self._project = project
        self._prices = prices
        self._used = used
        self._known = known
        self._warn = warn
        self._foremost = foremost
        self._kept: dict[str, Found] = {}
        self._kept_at: Stand | None = None
        self._coverage: tuple[Stand, Coverage] | None = None
        self._ids: tuple[Stand, int, array[int]] | None = None

    async def found(self, plan: RunPlan, sheet: Sheet) -> Found:
        """The exact sums: made once, and remembered while nothing in the project changes.

        Where nobody waits for them any more, the adding up ends as well.
        """
        looked_through, used = self._looked_through_at(), self._used()
        stand = (*looked_through, self._prices(), self._setup.wallet.version if self._setup.wallet else 0, used)
        if stand != self._kept_at:
            self._kept_at = stand
            self._kept.clear()
        key = _key(plan, sheet)
        if key not in self._kept:
            whole = self._kept.get(_key(replace(plan, sample=None), sheet)) if plan.sample is not None else None
            askable = whole.asked_ids if whole is not None else None
            reading = Reading()
            try:
                found = await asyncio.to_thread(self._add_up, plan, sheet, used, looked_through, askable, reading)
            finally:
                reading.stop()
            if self._kept_at != stand:
                return found
            while len(self._kept) >= REMEMBERED:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = found
        found = self._kept[key]
        return replace(found, plan=replace(found.plan, budget=plan.budget, hit_rate_floor=plan.hit_rate_floor))

    async def rough(self, plan: RunPlan, sheet: Sheet) -> RunEstimate | None:
        """About what the sums will be, told at once; None where the exact ones are there as soon."""
        rows = len(plan.row_ids) if plan.row_ids is not None else sheet.rows
        if rows < WORTH_IT or (self._kept_at and _key(plan, sheet) in self._kept):
            return None
        return await asyncio.to_thread(self._look, plan, sheet, self._looked_through_at())

    def coverage_now(self) -> Coverage | None:
        """Who must not be contacted, where an estimate has found it out and nothing has changed since."""
        kept = self._coverage
        return kept[1] if kept is not None and kept[0] == self._looked_through_at() else None

    def _look(self, plan: RunPlan, sheet: Sheet, looked_through: Stand) -> RunEstimate:
        self._foremost.calm()
        coverage = self._coverage[1] if self._coverage and self._coverage[0] == looked_through else None
        with closing(self._project().new_reader()) as reader:
            row_ids: Sequence[int]
            if plan.row_ids is not None:
                row_ids = plan.row_ids
            else:
                if self._ids is None or self._ids[:2] != (looked_through, sheet.id):
                    self._ids = looked_through, sheet.id, reader.order(sheet, View())
                row_ids = self._ids[2]
            known = coverage or Coverage(self._setup.vault)
            return rough_estimate(self._catalogue, plan, sheet, reader, self._prices(), known, row_ids)

    def _add_up(
        self,
        plan: RunPlan,
        sheet: Sheet,
        used: Used,
        looked_through: Stand,
        askable: Sequence[int] | None,
        reading: Reading,
    ) -> Found:
        with closing(self._project().new_reader()) as reader:
            known = self._known(plan)
            if self._coverage is None or self._coverage[0] != looked_through:
                self._coverage = (looked_through, coverage_of(self._setup.vault, reader))
            found = estimate_run(
                *(self._catalogue, plan, sheet, reader, self._prices(), self._coverage[1], used, known),
                askable=askable,
                reading=reading,
            )
            known.tell_notice(self._warn)
            return found

    def _looked_through_at(self) -> Stand:
        """What it hangs on who must not be contacted."""
        project = self._project()
        return project, project.reader.version, self._setup.vault.version


def _key(plan: RunPlan, sheet: Sheet) -> str:
    return f"{sheet.id} {plan_to_text(replace(plan, budget=None, hit_rate_floor=None))}"
