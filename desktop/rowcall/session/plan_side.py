"""The side of a session that says what a run would do, cost and find, before anything that can cost is called."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from rowcall.api.account import is_place_id
from rowcall.choices import AskedOnce, Resolver
from rowcall.choices.places import names_in
from rowcall.engine.hears import check_address
from rowcall.engine.planning.duration import Used
from rowcall.engine.planning.estimate import Found
from rowcall.engine.planning.forecast import forecast_run, tried_rows
from rowcall.engine.planning.known import Known
from rowcall.errors import ServiceProblem
from rowcall.importing.picks import other_names
from rowcall.memory.coverage import Coverage
from rowcall.model.action import Action, Counted, Kind, Option
from rowcall.model.estimates import RunEstimate
from rowcall.model.forecast import Forecast
from rowcall.model.learned import Meaning, text_key
from rowcall.model.plans import Candidate, ColumnValues, RunChoice, RunPlan, StepChoice
from rowcall.model.request import PRONTO
from rowcall.model.sheets import Sheet, View
from rowcall.model.strength import Strength
from rowcall.project.reader import Reader
from rowcall.project.searches import searches_sheet
from rowcall.recipes import is_source
from rowcall.session.addresses import Addresses
from rowcall.session.charting import Charting
from rowcall.session.doubt_side import DoubtSide
from rowcall.session.estimates import Estimates
from rowcall.session.free_steps import count
from rowcall.session.inbox import Inbox
from rowcall.session.saved import Saved
from rowcall.session.strengths import Strengths
from rowcall.setups import Setup

LEFT_OUT = "You left these rows out."
LONG = 3600.0
"""Seconds: what is used up of a limit for so long or longer counts in a plan; shorter ones are free again by then."""


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
    candidates: tuple[Candidate, ...] = ()
    """What comes into question where nothing matches for sure."""
    others: tuple[str, ...] = ()
    """The same value in other spellings: in capitals, without accents."""

    @property
    def texts(self) -> tuple[str, ...]:
        """All its spellings, the most frequent first."""
        return (self.text, *self.others)


class PlanSide(DoubtSide):
    """Reads the open project and adds up what a run would do with it.

    Attributes:
        saved: The searches and lists that the account keeps at the service.
        addresses: The user's ways to have results sent to them.
        inbox: Where results are sent.
        charts: What pictures of runs are drawn from.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._estimates = Estimates(
            setup,
            self._catalogue,
            self._open_project,
            prices=lambda: self.prices,
            used=self._used,
            known=self._known,
            warn=self._warn,
            foremost=self.foremost,
        )
        self.saved = Saved(self._accounts.open, self._catalogue)
        self.charts = Charting(self._open_project)
        self._strengths = Strengths(self._open_project, self.catalogue, self.foremost)
        self.inbox = Inbox(setup, self._catalogue, self._open_project, self._tell)
        self.addresses = Addresses(setup, self.inbox)

    @property
    def catalogue(self) -> tuple[Action, ...]:
        """The actions on offer, in their order."""
        return tuple(self._catalogue.values())

    async def column_values(
        self, sheet_id: int, header: str, option: Option, corrections: Mapping[str, str]
    ) -> tuple[ValueMatch, ...]:
        """What each distinct value of a column means for an option, the most frequent first.

        Spellings of one value are one, unless they mean different things.
        """
        reader = self._open_project().reader
        sheet = reader.sheet_by_id(sheet_id)
        found = await self._resolver(reader).column_values(option, header, corrections, sheet)
        column = sheet.column(header)
        labels = {choice.id: choice.label for choice in option.choices} | dict(found.labels)
        counted = reader.distinct(sheet_id, column.id, most=-1) if column else []
        matches = [
            ValueMatch(
                text,
                count,
                found.means.get(text, ()),
                tuple(labels.get(id_, id_) for id_ in found.means.get(text, ())),
                _why_not(found, text),
                found.candidates.get(text, ()),
            )
            for text, count in counted
        ]
        return _one_for_all_spellings(matches, corrections)

    def other_names(self, option: Option) -> Mapping[str, tuple[str, ...]]:
        """Id -> every name by which one of an option's choices is known, without case and accents."""
        return other_names(option.choices)

    async def remembered_values(self, sheet_id: int, header: str, option: Option) -> dict[str, Meaning]:
        """What a person said earlier, perhaps in another list, that texts of this column stand for; by the texts.

        What no longer means anything, such as a persona that is gone, is left out.
        """
        if option.field is None:
            return {}
        known = await self.learning.values_for(option.field)
        reader = self._open_project().reader
        column = reader.sheet_by_id(sheet_id).column(header)
        counted = reader.distinct(sheet_id, column.id, most=-1) if column and known else []
        found = {text: known[key] for text, _count in counted if (key := text_key(text)) in known}
        if option.kind in (Kind.CHOICE, Kind.CHOICES):
            ids = {choice.id for choice in option.choices}
        elif option.kind is Kind.PERSONA and found:
            ids = {persona.uuid for persona in await self.personas()}
        else:
            return found
        return {text: meaning for text, meaning in found.items() if meaning.value in ids}

    async def places_to_look_up(
        self, sheet_id: int, header: str, option: Option, corrections: Mapping[str, str]
    ) -> int:
        """How many names `column_values` would ask the service for, at least: free, but one by one."""
        if option.kind is not Kind.PLACES:
            return 0
        reader = self._open_project().reader
        column = reader.sheet_by_id(sheet_id).column(header)
        counted = reader.distinct(sheet_id, column.id, most=-1) if column else []
        wanted = [corrections.get(text, text) for text, _count in counted]
        names = dict.fromkeys(name for text in wanted for name in names_in(text) if not is_place_id(name))
        return len(await self._gazetteer.unknown(names))

    async def count(self, step: StepChoice) -> Counted | None:
        """How many rows a step would find as chosen so far, asked for free and behind every other call.

        Args:
            step: As picked, so that nothing has to be looked up.

        Returns:
            None where that cannot be counted, or the step is not complete yet.

        Raises:
            KeyProblem: If there is no key.
            ServiceProblem: If the service cannot be asked, or its answer cannot be read.
        """
        action = self._catalogue[step.action]
        if action.counter is None or len(step.fixed) < len(step.options):
            return None
        return await count(self._accounts.open(action.provider), action, step.fixed)

    async def strength(self, sheet_id: int, row_ids: tuple[int, ...] | None = None) -> Strength:
        """What rows of a sheet are known by, and what one more column would bring; nothing is asked for it.

        Args:
            sheet_id: The sheet.
            row_ids: The rows; None: all.
        """
        return await self._strengths.of(sheet_id, row_ids)

    async def estimate(self, choice: RunChoice, sheet_id: int) -> RunEstimate:
        """What a run would do and cost at most; nothing that can cost is called.

        Raises:
            RecipeProblem: If it cannot be carried out as chosen.
        """
        plan, sheet = await self._plan(choice, sheet_id)
        found = await self._found(plan, sheet)
        home = PRONTO in self.providers(step.action for step in choice.steps)
        return replace(found.estimate, balance=await self._balance_if_told() if home else None)

    async def rough_estimate(self, choice: RunChoice, sheet_id: int) -> RunEstimate | None:
        """About what `estimate` will say, told at once from some rows of a long list; None where that one is as soon.

        Raises:
            RecipeProblem: If it cannot be carried out as chosen.
        """
        return await self._estimates.rough(*await self._plan(choice, sheet_id))

    async def glance(self, choice: RunChoice, sheet_id: int) -> RunEstimate:
        """What a choice comes to, for looking at while it is still being made: of a long list about.

        Raises:
            RecipeProblem: If it cannot be carried out as chosen.
        """
        plan, sheet = await self._plan(choice, sheet_id)
        return await self._estimates.rough(plan, sheet) or (await self._found(plan, sheet)).estimate

    async def forecast(self, choice: RunChoice, sheet_id: int) -> Forecast:
        """What a run will probably find and cost, told from all rows of this project that were asked the same so far.

        It is told from what the project has kept, so it is the same after the project was closed and opened again.

        Args:
            choice: The run it is about; after a trial, what `rest_of` says.
            sheet_id: The first step's sheet.

        Raises:
            RecipeProblem: If the run cannot be carried out as chosen.
        """
        plan, sheet = await self._plan(choice, sheet_id)
        estimate = (await self._found(plan, sheet)).estimate
        project = self._open_project()

        def look() -> Forecast:
            reader = project.new_reader()
            try:
                return forecast_run(self._catalogue, plan, estimate, sheet, reader, self.prices)
            finally:
                reader.close()

        return await asyncio.to_thread(look)

    async def rest_of(self, choice: RunChoice, sheet_id: int) -> RunChoice:
        """The same run without the rows that were tried as a sample, whose answers are there already."""
        tried = tried_rows(self.reader, choice.steps[0].action, sheet_id)
        wanted = choice.row_ids if choice.row_ids is not None else tuple(await self.order(sheet_id, View()))
        return replace(choice, sample=None, row_ids=tuple(row_id for row_id in wanted if row_id not in tried))

    def providers(self, actions: Iterable[str]) -> frozenset[str]:
        """Whose services these actions call."""
        return frozenset(self._catalogue[action].provider for action in actions)

    async def _balance_if_told(self) -> int | None:
        """The balance; None where there is no key or the service cannot be asked now: the rest is worth showing."""
        if not self.has_key:
            return None
        try:
            return await self.balance()
        except ServiceProblem:
            return None

    async def _plan(self, choice: RunChoice, sheet_id: int) -> tuple[RunPlan, Sheet]:
        reader = self._open_project().reader
        sheet = searches_sheet(reader) if self.is_source(choice) else reader.sheet_by_id(sheet_id)
        plan = await self._resolver(reader).plan(choice, sheet)
        for step in plan.steps:
            check_address(self._catalogue[step.action], step.options, known=self.inbox.known)
        return plan, sheet

    def is_source(self, choice: RunChoice) -> bool:
        """Whether a run needs no list: its first step makes a sheet of its own, whatever sheet it is started from."""
        return is_source(choice, self._catalogue)

    async def _found(self, plan: RunPlan, sheet: Sheet) -> Found:
        return await self._estimates.found(plan, sheet)

    def _coverage_now(self) -> Coverage | None:
        return self._estimates.coverage_now()

    def _used(self) -> Used:
        """What is used up of the limits that last long."""
        return {gauge.bucket: gauge.used for gauge in self.rates() if gauge.seconds >= LONG}

    def _known(self, plan: RunPlan) -> Known:
        """What need not be bought, as the plan or else the settings say."""
        days = plan.known_days if plan.known_days is not None else self._setup.known_days
        return Known(self._setup.wallet, days)

    def _resolver(self, reader: Reader) -> Resolver:
        return Resolver(self._catalogue, AskedOnce(self), reader)


def _why_not(found: ColumnValues, text: str) -> str:
    """Why a value asks for nothing; empty where it does."""
    if text in found.left_out:
        return LEFT_OUT
    return "" if text in found.means else found.problems.get(text, "No value matches.")


def _one_for_all_spellings(matches: Iterable[ValueMatch], corrections: Mapping[str, str]) -> tuple[ValueMatch, ...]:
    """Matches of which each has all spellings of a value that mean the same, the most frequent first."""
    found: dict[tuple[object, ...], ValueMatch] = {}
    for match in matches:
        key = (text_key(match.text), match.ids, corrections.get(match.text))
        first = found.setdefault(key, match)
        if first is not match:
            found[key] = replace(first, count=first.count + match.count, others=(*first.others, match.text))
    return tuple(sorted(found.values(), key=lambda match: -match.count))
