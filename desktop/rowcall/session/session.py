"""One open project, one account and the catalogue, brought together in runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

from rowcall.engine.calling.no_service import NoService
from rowcall.engine.hears import hears, still_hears
from rowcall.engine.rereading.whole import Rereading
from rowcall.engine.run import Run
from rowcall.engine.saved_messages import take_saved, waiting_calls
from rowcall.engine.start import kept_plan, new_run, resumed_run
from rowcall.engine.world import World
from rowcall.errors import RecipeProblem
from rowcall.model.events import SheetsChanged, Warned
from rowcall.model.option_words import in_words
from rowcall.model.plans import RunChoice, RunPlan
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.received import Received, WaitingCall
from rowcall.model.request import PRONTO
from rowcall.model.rereading import Reread
from rowcall.project import doubts
from rowcall.project.calls import under_way
from rowcall.project.file import Project
from rowcall.project.runs import last_cap
from rowcall.project.searches import add_search
from rowcall.session.doubt_side import Tokens
from rowcall.session.elsewhere import Elsewhere
from rowcall.session.ends import Ends
from rowcall.session.further import FurtherLists
from rowcall.session.merging import Merging
from rowcall.session.plan_side import PlanSide
from rowcall.session.reviewing import Reviewing
from rowcall.session.run_handle import RunHandle
from rowcall.session.shelf import Shelf
from rowcall.settings.places import cache_folder
from rowcall.setups import Setup


class Session(PlanSide):
    """All that a front end holds.

    Attributes:
        run: The newest run of this session; None before one was started.
        further: Brings more rows and newer versions into the list that is open.
        elsewhere: Holds the open list against other ones.
        ends: Tells what the newest run has come to.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self.run: RunHandle | None = None
        aside = cache_folder() / "second-lists"
        self.further = FurtherLists(self._idle_project, aside, self._tell)
        self.elsewhere = Elsewhere(self._open_project, aside)
        self.ends = Ends(lambda: self.project, self._catalogue)
        self.shelf = Shelf(self._open_project, self._idle_project, self._tell)
        self.merging = Merging(self._open_project, self._idle_project, self._catalogue, self._tell)
        self.reviewing = Reviewing(self._open_project, self._catalogue, self._tell)
        self._warned: set[str] = set()
        self._reads_again = False

    async def start(self, choice: RunChoice, sheet_id: int) -> RunHandle:
        """Start a run; from here on calls may cost, up to what the estimate said.

        A source needs no sheet: it gets a row of its own on the sheet of searches, whatever `sheet_id` is.

        Raises:
            RecipeProblem: If it cannot be carried out, or no row can be asked.
            KeyProblem: If there is no key.
            ReadOnlyProject: If the project can only be looked at.
        """
        self._check_idle()
        self._open_project().check_writable()
        await asyncio.to_thread(self._open_project().put_right)
        self._check_agreed(choice)
        plan, sheet = await self._plan(choice, sheet_id)
        await self.do_not_contact.check()
        found = await self._found(plan, sheet)
        if found.hopeless:
            raise RecipeProblem("No row of the list can be asked.", found.hopeless)
        self._tells_left_over = False
        world, coverage, plan = await self._world(found.plan), self._coverage_now(), found.plan
        if self.is_source(choice):
            sheet_id, plan = await self._with_row_of_its_own(choice, plan)
        self.run = await self._begin(lambda: new_run(world, plan, sheet_id, coverage))
        return self.run

    async def _with_row_of_its_own(self, choice: RunChoice, plan: RunPlan) -> tuple[int, RunPlan]:
        """Give a source its row on the sheet of searches; the sheet, and the plan for that row alone."""
        first = choice.steps[0]
        words = in_words(self._catalogue[first.action], first.options, first.told)
        sheet_id, row_id = await self._open_project().write(lambda connection: add_search(connection, words))
        self._tell(SheetsChanged(sheet_id))
        return sheet_id, replace(plan, row_ids=(row_id,))

    def _check_agreed(self, choice: RunChoice) -> None:
        for step in choice.steps:
            sentence = self._catalogue[step.action].agree
            if sentence and step.options.get("agreed") is not True:
                raise RecipeProblem(sentence, f"Say so in the step {step.action}: agreed = true.")

    async def resume_run(self, *, send_unknown_again: bool = False) -> RunHandle | None:
        """Go on with the newest run of the project; None where there was none.

        Args:
            send_unknown_again: Whether calls in doubt are sent again, which may be paid twice.
        """
        self._check_idle()
        project = self._open_project()
        project.check_writable()
        self._check_keys_of_last_run()
        await asyncio.to_thread(project.put_right)
        if send_unknown_again:
            await self.send_again()
        return await self._go_on(fetch_only=False)

    async def fetch_waiting(self) -> RunHandle | None:
        """Fetch what runs of this project have left at the service; nothing is sent that can cost.

        Returns:
            The fetching, as a run that can be watched and stopped; None where there was no run.
        """
        self._check_idle()
        project = self._open_project()
        project.check_writable()
        self._check_keys_of_last_run()
        await asyncio.to_thread(project.put_right)
        return await self._go_on(fetch_only=True)

    async def send_now(self, tokens: Tokens = None) -> RunHandle | None:
        """Send calls in doubt again at once, and nothing else; they may be paid for twice, which the user has seen.

        What the newest run has left undone beside them waits until it goes on.

        Returns:
            The sending, as a run that can be watched and stopped; None where there was no run.

        Raises:
            KeyProblem: If there is no key; nothing has changed then.
        """
        self._check_idle()
        project = self._open_project()
        project.check_writable()
        in_doubt = doubts.doubts(self.reader, tokens)
        self.check_keys(self.providers(doubt.action for doubt in in_doubt))
        await asyncio.to_thread(project.put_right)
        chosen = self._tokens(tokens)
        jobs = doubts.jobs_of(self.reader, chosen)
        await self.send_again(chosen)
        return await self._go_on(fetch_only=False, only_jobs=jobs)

    async def read_again(self, reading: Reading = UNWATCHED) -> Reread:
        """Read every kept answer again with today's parsers, and bring the sheets up to date; nothing is sent.

        The project is backed up before.

        Raises:
            RecipeProblem: If a run is going on.
            ReadOnlyProject: If the project can only be looked at.
        """
        self._check_idle()
        self._reads_again = True
        try:
            return await Rereading(self._open_project(), self._catalogue, self._tell, reading).go()
        finally:
            self._reads_again = False

    def cap_of_run(self) -> int | None:
        """The most credits that the newest run may use; None: no cap."""
        return last_cap(self.reader) if self.project is not None else None

    async def _go_on(self, *, fetch_only: bool, only_jobs: frozenset[int] | None = None) -> RunHandle | None:
        kept = kept_plan(self.reader)
        if kept is None:
            return None
        await self.do_not_contact.check()
        if not fetch_only:
            self._tells_left_over = only_jobs is not None
        world = await self._world(kept[1], waits=still_hears(self._catalogue, self.reader))
        self.run = await self._begin(lambda: resumed_run(world, *kept, fetch_only=fetch_only, only_jobs=only_jobs))
        return self.run

    async def _begin(self, make: Callable[[], Awaitable[Run]]) -> RunHandle:
        """Begin a run; when it has ended, or could not begin, its messages are no longer listened for."""
        try:
            return RunHandle(await make(), self.inbox.rest)
        except BaseException:
            await self.inbox.rest()
            raise

    def waiting_calls(self) -> tuple[WaitingCall, ...]:
        """The calls of the open project whose results are sent to an address and have not all come, oldest first."""
        return waiting_calls(self.reader, self._catalogue) if self.project is not None else ()

    async def receive(self, paths: Sequence[Path], token: str = "") -> Received:
        """Take in messages that were saved where results are sent to, and carry their rows on; nothing is sent.

        Args:
            paths: The files with the messages.
            token: The call that messages are about which do not say it themselves (see `waiting_calls`).

        Raises:
            FileProblem: If a file cannot be read or holds something else; nothing was taken in then.
            RecipeProblem: If a run is going on.
        """
        project = self._idle_project()
        project.check_writable()
        await self.do_not_contact.check()
        world = World(
            *(project, NoService(), self._catalogue, self.prices, self._tell),
            vault=self._setup.vault,
            warn=self._warn_during_run,
        )
        return await take_saved(world, self.inbox.postbox(), paths, token)

    @property
    def calls_under_way(self) -> int:
        """How many calls of the run are on their way; breaking them off would leave each of them in doubt."""
        return under_way(self.reader) if self.project is not None else 0

    async def break_off(self) -> None:
        """End the run without waiting for the calls on their way: each is kept as in doubt."""
        if self.run is not None:
            self.run.stop()
            await self._accounts.drop()
            await self.run.wait()

    async def close_project(self) -> None:
        """Stop the run, wait for the calls in flight, and close the project."""
        try:
            if self.run is not None:
                run, self.run = self.run, None
                run.stop()
                await run.wait()
        finally:
            await self.inbox.close()
            await super().close_project()

    async def close(self) -> None:
        """End everything, in order: the run, the project, the client."""
        try:
            await self.close_project()
        finally:
            await self._accounts.close()
            self._setup.vault.close()
            for memory in (self._setup.wallet, self._setup.learned, self._setup.place_names):
                if memory is not None:
                    memory.close()

    def _idle_project(self) -> Project:
        self._check_idle()
        return self._open_project()

    def _check_idle(self) -> None:
        if self.run is not None and not self.run.over:
            raise RecipeProblem("A run is going on already.", "Wait for its end, or stop it.")
        if self._reads_again:
            raise RecipeProblem("Answers are being read again.", "Wait until that is done.")

    async def _world(self, plan: RunPlan, *, waits: bool = False) -> World:
        await self._accounts.use_at_once(plan.at_once)
        providers = self.providers(step.action for step in plan.steps)
        for provider in providers:
            self._accounts.open(provider).try_now()
        return World(
            self._open_project(),
            self._accounts,
            self._catalogue,
            self.prices,
            self._tell,
            balance=self._balance_now if PRONTO in providers else None,
            vault=self._setup.vault,
            patience=self._setup.patience,
            known=self._known(plan),
            warn=self._warn_during_run,
            postbox=await self.inbox.open(needed=waits or hears(self._catalogue, plan)),
        )

    def _check_keys_of_last_run(self) -> None:
        """Before anything is changed: a run that goes on without a key would stop at its first call."""
        kept = kept_plan(self.reader)
        if kept is not None:
            self.check_keys(self.providers(step.action for step in kept[1].steps))

    def _warn_during_run(self, sentence: str) -> None:
        """Tell a sentence once, where it is not among the warnings already."""
        if sentence not in (*self.warnings, *self._warned):
            self._warned.add(sentence)
            self._tell(Warned(sentence))
