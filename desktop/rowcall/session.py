"""One open project, one client and the catalogue: all that a front end holds."""

from __future__ import annotations

import asyncio
import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rowcall.api import account
from rowcall.api.account import Account, Persona, Place
from rowcall.api.client import Client
from rowcall.api.hosts import Hosts
from rowcall.catalogue import catalogue
from rowcall.choices import Resolver
from rowcall.engine.estimate import Found, estimate_run
from rowcall.engine.run import Run, World, kept_plan, new_run, resumed_run
from rowcall.errors import KeyProblem, ProjectProblem, RecipeProblem, RowcallError
from rowcall.exporting.save import save
from rowcall.importing import guess, load
from rowcall.importing.agree import plan_import
from rowcall.model.action import Action, Option
from rowcall.model.events import CellsChanged, Event, RunEnded, RunProgressed
from rowcall.model.fields import Field
from rowcall.model.plans import (
    Dialect,
    ExportPlan,
    ExportResult,
    ImportCount,
    ImportPlan,
    Preview,
    RunChoice,
    RunEstimate,
    RunPlan,
)
from rowcall.model.prices import PriceTable
from rowcall.model.sheets import Sheet, View
from rowcall.project import edits
from rowcall.project.calls import consent_to_resend
from rowcall.project.edits import CellText, Undone
from rowcall.project.file import SUFFIX, Project
from rowcall.project.reader import Reader
from rowcall.report import run_report
from rowcall.setups import PROVIDER, Setup

PRACTICE_HOST = "practice"
UNFINISHED = "The last run stopped unexpectedly. {unknown} rows are unknown, {waiting} are still at Pronto."

Listener = Callable[[Event], None]


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


class RunHandle:
    """A run that is going on."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._task = asyncio.create_task(run.go(), name="run")

    @property
    def progress(self) -> RunProgressed | None:
        """The newest figures."""
        return self._run.progress

    @property
    def paused(self) -> bool:
        """Whether the user paused it."""
        return self._run.paused

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self._task.done()

    def pause(self) -> None:
        """Send nothing more; calls in flight finish."""
        self._run.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        self._run.resume()

    def stop(self) -> None:
        """End once the calls in flight have finished."""
        self._run.stop()

    async def wait(self) -> RunEnded:
        """Wait for its end."""
        return await asyncio.shield(self._task)


class Session:
    """One open project, one client and the catalogue.

    Attributes:
        project: The open project; None before one is opened.
        run: The newest run of this session; None before one was started.
        unfinished: What an earlier, unexpected stop of the open project left, as a sentence; empty where nothing.
    """

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._catalogue = catalogue()
        self._client: Client | None = None
        self._at_once = 5
        self._listeners: list[Listener] = []
        self.project: Project | None = None
        self.run: RunHandle | None = None
        self.unfinished = ""

    # ------------------------------------------------------------------ what is there

    @property
    def catalogue(self) -> tuple[Action, ...]:
        """The actions on offer, in their order."""
        return tuple(self._catalogue.values())

    @property
    def actions(self) -> Mapping[str, Action]:
        """The actions by key."""
        return self._catalogue

    @property
    def practice(self) -> bool:
        """Whether people are invented and nothing costs anything."""
        return self._setup.practice_key is not None

    @property
    def host(self) -> str:
        """The service that projects made here belong to."""
        return PRACTICE_HOST if self.practice else self._setup.hosts.name

    @property
    def prices(self) -> PriceTable:
        """What calls can cost."""
        return self._setup.prices

    @property
    def recent(self) -> tuple[Path, ...]:
        """Projects that were open lately and are still there."""
        store = self._setup.state
        return tuple(path for path in store.read().recent if path.is_file()) if store else ()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told what happens; returns how to stop being told."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # ------------------------------------------------------------------ files

    async def preview(self, path: Path, dialect: Dialect | None = None) -> Preview:
        """What an import of this file would do.

        Raises:
            FileProblem: If it cannot be read or is no table.
        """
        return await asyncio.to_thread(guess.preview, path, dialect)

    def plan_import(
        self, preview: Preview, mapping: Mapping[str, Field | None] | None = None, contacts: bool | None = None
    ) -> ImportPlan:
        """The import of a previewed file, with what the user decided about columns.

        Raises:
            RecipeProblem: If a header is not in the file, or two columns have one field.
        """
        return plan_import(preview, mapping or {}, contacts)

    async def import_list(
        self,
        plan: ImportPlan,
        project_path: Path | None = None,
        progress: Callable[[int], None] | None = None,
        facts: Mapping[str, str] | None = None,
    ) -> ImportCount:
        """Make a project of a list and open it.

        Args:
            plan: What the user agreed to.
            project_path: Where; None: under a free name in the folder for projects.
            progress: Told how many rows were read; called in another thread.
            facts: Texts that are kept with the project; they are there before it counts as imported.

        Raises:
            RowcallError: If the list cannot be read or the project cannot be written; nothing is left behind.
        """
        await self.close_project()
        path = project_path or self._free_path(plan.path.stem)
        project = await asyncio.to_thread(Project.create, path, host=self.host, practice=self.practice)
        try:
            for key, value in (facts or {}).items():
                await asyncio.to_thread(project.keep_fact, key, value)
            count = await asyncio.to_thread(load.load, plan, project, progress)
        except BaseException:
            project.discard()
            raise
        self._opened(project)
        return count

    async def open_project(self, path: Path) -> None:
        """Open a project.

        Raises:
            ProjectProblem: If it cannot be opened, or belongs to another service than this session's.
        """
        await self.close_project()
        project = await asyncio.to_thread(Project.open, path)
        try:
            self._check_host(project)
        except ProjectProblem:
            project.close()
            raise
        self._opened(project)
        found = project.recovered
        if found.unknown or found.waiting:
            self.unfinished = UNFINISHED.format(unknown=found.unknown, waiting=found.waiting)

    async def discard_project(self) -> None:
        """Close a project in which nothing has been asked yet, and take its file away."""
        if self.project is not None:
            project, self.project = self.project, None
            await asyncio.to_thread(project.discard)

    async def close_project(self) -> None:
        """Stop the run, wait for the calls in flight, and close the project."""
        if self.run is not None:
            self.run.stop()
            await self.run.wait()
            self.run = None
        if self.project is not None:
            project, self.project = self.project, None
            await asyncio.to_thread(project.close)
        self.unfinished = ""

    @property
    def reader(self) -> Reader:
        """For reading the open project in this thread."""
        return self._open_project().reader

    def imported_sheet(self) -> Sheet:
        """The sheet of the imported list."""
        return self.reader.sheets()[0]

    def fact(self, key: str) -> str | None:
        """A text that was kept with the project, or None."""
        found = self.reader.meta(key)
        return str(found) if found is not None else None

    def report(self) -> dict[str, Any]:
        """The report on everything that was run in this project."""
        return run_report(self.reader)

    async def export(self, plan: ExportPlan) -> ExportResult:
        """Write the project, or part of it, to a file.

        Raises:
            FileProblem: If it cannot be written; what was there before is left whole.
        """
        return await asyncio.to_thread(save, plan, self._open_project())

    # ------------------------------------------------------------------ the sheet

    async def order(self, sheet_id: int, view: View) -> array[int]:
        """The ids of the rows that a view shows, in its order; computed in another thread."""
        project = self._open_project()

        def read() -> array[int]:
            reader = project.new_reader()
            try:
                return reader.order(reader.sheet_by_id(sheet_id), view)
            finally:
                reader.close()

        return await asyncio.to_thread(read)

    async def edit(self, sheet_id: int, cells: Sequence[CellText], title: str) -> None:
        """Set cells as one step that can be undone."""
        await self._open_project().write(lambda connection: edits.edit(connection, sheet_id, cells, title, time.time()))
        self._tell(CellsChanged(sheet_id, tuple(dict.fromkeys(cell.row_id for cell in cells))))

    async def undo(self) -> Undone | None:
        """Take back the newest edit; None where there is none."""
        return self._told(await self._open_project().write(edits.undo))

    async def redo(self) -> Undone | None:
        """Make the edit again that was taken back last; None where there is none."""
        return self._told(await self._open_project().write(edits.redo))

    async def column_values(
        self, sheet_id: int, header: str, option: Option, corrections: Mapping[str, str]
    ) -> tuple[ValueMatch, ...]:
        """What each distinct value of a column means for an option, the most frequent first."""
        reader = self._open_project().reader
        sheet = reader.sheet_by_id(sheet_id)
        found = await self._resolver(reader).column_values(option, header, corrections, sheet)
        column = sheet.column(header)
        labels = {choice.id: choice.label for choice in option.choices}
        counted = reader.distinct(sheet_id, column.id, most=-1) if column else []
        return tuple(
            ValueMatch(
                text,
                count,
                found.means.get(text, ()),
                tuple(labels.get(id_, id_) for id_ in found.means.get(text, ())),
                "" if text in found.means else found.problems.get(text, "No value matches."),
            )
            for text, count in counted
        )

    # ------------------------------------------------------------------ runs

    async def estimate(self, choice: RunChoice, sheet_id: int) -> RunEstimate:
        """What a run would do and cost at most; nothing that can cost is called.

        Raises:
            RecipeProblem: If it cannot be carried out as chosen.
        """
        plan, sheet = await self._plan(choice, sheet_id)
        found = await asyncio.to_thread(self._estimate, plan, sheet)
        return replace(found.estimate, balance=await self.balance() if self.has_key else None)

    async def start(self, choice: RunChoice, sheet_id: int) -> RunHandle:
        """Start a run; from here on calls may cost, up to what the estimate said.

        Raises:
            RecipeProblem: If it cannot be carried out, or no row can be asked.
            KeyProblem: If there is no key.
        """
        if self.run is not None and not self.run.over:
            raise RecipeProblem("A run is going on already.", "Wait for its end, or stop it.")
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
        project = self._open_project()
        if send_unknown_again:
            await project.write(lambda connection: consent_to_resend(connection, time.time()))
        kept = kept_plan(project.reader)
        if kept is None:
            return None
        self.unfinished = ""
        self.run = RunHandle(await resumed_run(await self._world(kept[1]), *kept))
        return self.run

    # ------------------------------------------------------------------ the account

    @property
    def has_key(self) -> bool:
        """Whether there is a key to call the service with."""
        return self.practice or self._setup.secrets.key(PROVIDER, self._setup.hosts.name) is not None

    async def check_key(self, key: str) -> Account:
        """Ask the service whose key this is.

        Raises:
            KeyProblem: If the service refuses it.
            ServiceProblem: If the service cannot be reached.
        """
        client = Client(self._setup.hosts, key.strip())
        try:
            return await account.account(client)
        finally:
            await client.aclose()

    async def keep_key(self, key: str) -> str:
        """Keep a key in the system's key store; returns why it is kept for this session only, or an empty text."""
        secrets = self._setup.secrets
        await asyncio.to_thread(secrets.keep, PROVIDER, self._setup.hosts.name, key)
        await self._drop_client()
        return secrets.problem

    async def forget_key(self) -> None:
        """Remove the key from the system's key store."""
        await asyncio.to_thread(self._setup.secrets.forget, PROVIDER, self._setup.hosts.name)
        await self._drop_client()

    async def balance(self) -> int | None:
        """Credits on the account; None where the service does not say."""
        return await account.balance(self._open_client())

    async def personas(self) -> tuple[Persona, ...]:
        """The account's personas."""
        return await account.personas(self._open_client())

    async def places(self, name: str) -> tuple[Place, ...]:
        """Places of that name, best first."""
        return await account.places(self._open_client(), name)

    async def close(self) -> None:
        """End everything, in order: the run, the project, the client."""
        await self.close_project()
        await self._drop_client()

    # ------------------------------------------------------------------ inside

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

    def _open_project(self) -> Project:
        if self.project is None:
            raise ProjectProblem("No project is open.", "Open a list or a project first.")
        return self.project

    def _open_client(self) -> Client:
        """The client for the key as it is now.

        Raises:
            KeyProblem: If there is no key.
        """
        if self._client is None:
            key = self._setup.practice_key
            if key is None:
                found = self._setup.secrets.key(PROVIDER, self._setup.hosts.name)
                key = found.value if found else None
            if key is None:
                raise KeyProblem("There is no API key.", "Enter it in the settings, or set PRONTO_API_KEY.")
            self._client = Client(self._setup.hosts, key, at_once=self._at_once)
        return self._client

    async def _drop_client(self) -> None:
        if self._client is not None:
            client, self._client = self._client, None
            await client.aclose()

    def _check_host(self, project: Project) -> None:
        if project.practice != self.practice:
            kind = "practice data" if project.practice else "real data"
            raise ProjectProblem(
                f"{project.path.name} holds {kind}, which stays where it is.", "Open it as what it is."
            )
        both_here = self._setup.hosts.loopback and _is_loopback(project.host)
        if project.host != self.host and not both_here:
            raise ProjectProblem(
                f"{project.path.name} belongs to {project.host}, not to {self.host}.",
                f"Go on with --base-url for {project.host}.",
            )

    def _opened(self, project: Project) -> None:
        self.project = project
        store = self._setup.state
        if store is not None:
            store.write(store.read().with_recent(project.path))

    def _free_path(self, stem: str) -> Path:
        folder = self._setup.projects_folder or Path.cwd()
        folder.mkdir(parents=True, exist_ok=True)
        path, number = folder / f"{stem}{SUFFIX}", 1
        while path.exists():
            number += 1
            path = folder / f"{stem} {number}{SUFFIX}"
        return path

    def _told(self, undone: Undone | None) -> Undone | None:
        if undone is not None:
            self._tell(CellsChanged(undone.sheet_id, undone.row_ids))
        return undone

    def _tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)


def _is_loopback(host: str) -> bool:
    """Whether a project's host is this machine; its port may be another one each time."""
    try:
        return Hosts.at(f"http://{host}").loopback
    except RowcallError:
        return False
