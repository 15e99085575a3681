"""One open project, one account and the catalogue, brought together in runs."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace

from rowcall.choices import Resolver
from rowcall.engine.estimate import Found, estimate_run
from rowcall.engine.run import World, kept_plan, new_run, resumed_run
from rowcall.errors import RecipeProblem, ServiceProblem
from rowcall.model.action import Action, Option
from rowcall.model.plans import ColumnValues, RunChoice, RunEstimate, RunPlan
from rowcall.model.sheets import Sheet
from rowcall.project.reader import Reader
from rowcall.session.doubt_side import DoubtSide
from rowcall.session.run_handle import RunHandle
from rowcall.setups import Setup

LEFT_OUT = "You left these rows out."


@dataclass(frozen=True, slots=True)
class ValueMatch:
    """What one distinct value of a column means for an option."""

    text: str
    count: int
    """How many rows have it."""
    ids: tuple[str, ...]
    """Empty where nothing matches."""
    labels: tuple[str, ...]
    problem: str = ""


class Session(DoubtSide):
    """All that a front end holds.

    Attributes:
        run: The newest run of this session; None before one was started.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self.run: RunHandle | None = None

    @property
    def catalogue(self) -> tuple[Action, ...]:
        """The actions on offer, in their order."""
        return tuple(self._catalogue.values())

    async def column_values(
        self, sheet_id: int, header: str, option: Option, corrections: Mapping[str, str]
    ) -> tuple[ValueMatch, ...]:
        """What each distinct value of a column means for an option, the most frequent first."""
        reader = self._open_project().reader
        sheet = reader.sheet_by_id(sheet_id)
        found = await self._resolver(reader).column_values(option, header, corrections, sheet)
        column = sheet.column(header)
        labels = {choice.id: choice.label for choice in option.choices} | dict(found.labels)
        counted = reader.distinct(sheet_id, column.id, most=-1) if column else []
        return tuple(
            ValueMatch(
                text,
                count,
                found.means.get(text, ()),
                tuple(labels.get(id_, id_) for id_ in found.means.get(text, ())),
                _why_not(found, text),
            )
            for text, count in counted
        )

    async def estimate(self, choice: RunChoice, sheet_id: int) -> RunEstimate:
        """What a run would do and cost at most; nothing that can cost is called.

        Raises:
            RecipeProblem: If it cannot be carried out as chosen.
        """
        plan, sheet = await self._plan(choice, sheet_id)
        found = await asyncio.to_thread(self._estimate, plan, sheet)
        return replace(found.estimate, balance=await self._balance_if_told())

    async def _balance_if_told(self) -> int | None:
        """The balance; None where there is no key or the service cannot be asked now: the rest is worth showing."""
        if not self.has_key:
            return None
        try:
            return await self.balance()
        except ServiceProblem:
            return None

    async def start(self, choice: RunChoice, sheet_id: int) -> RunHandle:
        """Start a run; from here on calls may cost, up to what the estimate said.

        Raises:
            RecipeProblem: If it cannot be carried out, or no row can be asked.
            KeyProblem: If there is no key.
        """
        self._check_idle()
        plan, sheet = await self._plan(choice, sheet_id)
        found = await asyncio.to_thread(self._estimate, plan, sheet)
        if found.hopeless:
            raise RecipeProblem("No row of the list can be asked.", found.hopeless)
        self.unfinished = ""
        run = await new_run(await self._world(found.plan), found.plan, sheet_id)
        self.run = RunHandle(run)
        return self.run

    async def resume_run(self, *, send_unknown_again: bool = False) -> RunHandle | None:
        """Go on with the newest run of the project; None where there was none.

        Args:
            send_unknown_again: Whether calls in doubt are sent again, which may be paid twice.
        """
        self._check_idle()
        project = self._open_project()
        if send_unknown_again:
            await self.send_again()
        kept = kept_plan(project.reader)
        if kept is None:
            return None
        self.unfinished = ""
        self.run = RunHandle(await resumed_run(await self._world(kept[1]), *kept))
        return self.run

    async def close_project(self) -> None:
        """Stop the run, wait for the calls in flight, and close the project."""
        try:
            if self.run is not None:
                run, self.run = self.run, None
                run.stop()
                await run.wait()
        finally:
            await super().close_project()

    async def close(self) -> None:
        """End everything, in order: the run, the project, the client."""
        try:
            await self.close_project()
        finally:
            await self._drop_client()

    def _check_idle(self) -> None:
        if self.run is not None and not self.run.over:
            raise RecipeProblem("A run is going on already.", "Wait for its end, or stop it.")

    async def _plan(self, choice: RunChoice, sheet_id: int) -> tuple[RunPlan, Sheet]:
        reader = self._open_project().reader
        sheet = reader.sheet_by_id(sheet_id)
        return await self._resolver(reader).plan(choice, sheet), sheet

    def _estimate(self, plan: RunPlan, sheet: Sheet) -> Found:
        reader = self._open_project().new_reader()
        try:
            return estimate_run(self._catalogue, plan, sheet, reader, self._setup.prices)
        finally:
            reader.close()

    def _resolver(self, reader: Reader) -> Resolver:
        return Resolver(self._catalogue, self, reader)

    async def _world(self, plan: RunPlan) -> World:
        if plan.at_once != self._at_once:
            await self._drop_client()
            self._at_once = plan.at_once
        return World(
            self._open_project(),
            self._open_client(),
            self._catalogue,
            self._setup.prices,
            self._tell,
            patience=self._setup.patience,
        )


def _why_not(found: ColumnValues, text: str) -> str:
    """Why a value asks for nothing; empty where it does."""
    if text in found.left_out:
        return LEFT_OUT
    return "" if text in found.means else found.problems.get(text, "No value matches.")
