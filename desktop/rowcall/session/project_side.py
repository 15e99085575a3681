"""The side of a session that faces the project file: opening, editing, exporting."""

from __future__ import annotations

import asyncio
import time
from array import array
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from rowcall.api.hosts import Hosts
from rowcall.catalogue import catalogue
from rowcall.errors import ProjectProblem, RowcallError
from rowcall.exporting.ledger import save_ledger
from rowcall.exporting.save import save
from rowcall.model.events import CellsChanged, Event
from rowcall.model.export_plans import ExportPlan, ExportResult
from rowcall.model.ledger import Balance, LedgerLine, LedgerSum
from rowcall.model.sheets import Sheet, View
from rowcall.project import edits
from rowcall.project.edits import CellText, Undone
from rowcall.project.file import Project
from rowcall.project.ledger import balance, ledger, ledger_sums
from rowcall.project.mending import UNKNOWN_HOST
from rowcall.project.reader import Reader
from rowcall.project.runs import last_run
from rowcall.project.searches import KEY as SEARCHES
from rowcall.project.searches import notes
from rowcall.report import run_report
from rowcall.session.account_side import AccountSide
from rowcall.session.blocks import Blocks
from rowcall.session.cell_work import CellWork
from rowcall.session.do_not_contact import DoNotContact
from rowcall.session.foremost import Foremost
from rowcall.session.held_projects import HeldProjects
from rowcall.session.left_over import left_over
from rowcall.session.looks import Looks
from rowcall.session.named_views import NamedViews
from rowcall.session.orders import Orders
from rowcall.session.reads import read
from rowcall.session.stories import Stories
from rowcall.session.structure import Structure
from rowcall.setups import Setup

Listener = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class RecentList:
    """A project that was open lately."""

    path: Path
    changed: float | None
    """When it was last written to, in seconds since 1970; None where it is not there any more."""
    rows: int | None
    """How many rows it had; None where that is not known."""


def _open_and_count(path: Path, data: Path | None) -> Project:
    """Open a project; how many rows its sheets have is known then, whoever asks."""
    project = Project.open(path, data)
    try:
        project.reader.sheets()
    except RowcallError:
        project.close()
        raise
    return project


def _changed(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except OSError:
        return None


class ProjectSide(AccountSide):
    """One open project, which belongs to the account's service.

    Attributes:
        project: The open project; None before one is opened.
        structure: Rows, columns and their order, and the history of all changes.
        do_not_contact: The user's list of who must not be contacted.
        foremost: What goes before everything that is only counted.
        cells: Find, replace and clean up in its sheets.
        blocks: Blocks of cells that are pasted, filled and moved.
        views: Its views that have a name.
        stories: What the cells of the open project have held, and why others are empty.
        looks: How the open project was looked at last.
    """

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._listeners: list[Listener] = []
        self.project: Project | None = None
        self._held = HeldProjects()
        self._tells_left_over = False
        self.foremost = Foremost()
        self.structure = Structure(self._open_project, self._tell)
        self.do_not_contact = DoNotContact(setup.vault, self._open_project)
        self.cells = CellWork(self._open_project, self._tell)
        self.blocks = Blocks(self._open_project, self._tell)
        self.views = NamedViews(self._open_project)
        self._orders = Orders()
        self.looks = Looks(self._open_project)
        self.stories = Stories(self._open_project, catalogue())

    @property
    def read_only(self) -> str:
        """Why the open project can be looked at and exported but not changed, as a sentence; empty where it can be."""
        return self.project.read_only if self.project else ""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What to know about the open project's place and state, sentences."""
        about_project = self.project.warnings if self.project else ()
        return (*about_project, *self._account_warnings)

    @property
    def unsaved(self) -> int:
        """Answers that could be kept nowhere so far: ending the program now would lose them."""
        return self.project.safekeeping.unsaved if self.project else 0

    @property
    def recent(self) -> tuple[Path, ...]:
        """Projects that were open lately and are still there."""
        store = self._setup.state
        return tuple(path for path in store.read().recent if path.is_file()) if store else ()

    @property
    def recent_lists(self) -> tuple[RecentList, ...]:
        """Projects that were open lately, those that are not there any more too."""
        if self._setup.state is None:
            return ()
        state = self._setup.state.read()
        return tuple(RecentList(path, _changed(path), state.rows.get(str(path))) for path in state.recent)

    def forget_recent(self, path: Path) -> None:
        """Count a project no more among those that were open lately; its file stays as it is.

        Raises:
            SettingsProblem: If this cannot be kept.
        """
        store = self._setup.state
        if store is not None:
            store.write(store.read().without_recent(path))

    def remember_project(self, path: Path) -> None:
        """Count a project among those that were open lately.

        Raises:
            SettingsProblem: If this cannot be remembered.
        """
        store = self._setup.state
        if store is not None:
            store.write(store.read().with_recent(path))

    def _remember_rows(self, path: Path, count: int) -> None:
        store = self._setup.state
        if store is not None:
            store.write(store.read().with_rows(path, count))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told what happens; returns how to stop being told."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def open_project(self, path: Path) -> None:
        """Open a project.

        Raises:
            ProjectProblem: If it cannot be opened, or belongs to another service than this session's.
        """
        await self.close_project()
        project = await self._held.take(partial(_open_and_count, path, self._setup.data))
        try:
            self._check_host(project)
        except ProjectProblem:
            project.close()
            raise
        self._opened(project)
        self._tells_left_over = True

    @property
    def unfinished(self) -> str:
        """What the newest run of the open project has left undone, as a sentence; empty where nothing is to be told."""
        return left_over(self.project.reader) if self._tells_left_over and self.project is not None else ""

    async def close_project(self) -> None:
        """Close the project; one that holds no sheet, for no search was made in it, is taken away."""
        if self.project is not None:
            project, self.project = self.project, None
            end = project.close
            try:
                sheets = project.reader.sheets()
                if not project.read_only and not sheets:
                    end = project.discard
                else:
                    self.looks.close(project)
                own = (sheet.rows for sheet in sheets if sheet.key != SEARCHES)
                self._remember_rows(project.path, next(own, 0))  # of the list itself, not of what was found for it
            finally:
                await self._held.let_go(end)
        self._tells_left_over = False
        await self._held.all_gone()

    async def discard_project(self) -> None:
        """Close a project in which nothing has been asked yet, and take its file away."""
        if self.project is not None:
            project, self.project = self.project, None
            await self._held.let_go(project.discard)

    @property
    def reader(self) -> Reader:
        """For reading the open project in this thread."""
        return self._open_project().reader

    @property
    def has_list(self) -> bool:
        """Whether a list was imported into the open project; else its rows come from searches."""
        sheets = self.reader.sheets() if self.project is not None else []
        return bool(sheets) and sheets[0].key != SEARCHES

    def imported_sheet(self) -> Sheet:
        """The sheet of the imported list; only where there is one."""
        return self.reader.sheets()[0]

    def fact(self, key: str) -> str | None:
        """A text that was kept with the project, or None."""
        found = self.reader.meta(key)
        return str(found) if found is not None else None

    def searches_to_tell(self) -> list[str]:
        """What the newest run's searches have to say where they are not simply found, each as a sentence.

        An export of what they found has no place for it.
        """
        last = last_run(self.reader)
        return notes(self.reader, last[0]) if last is not None else []

    def report(self) -> dict[str, Any]:
        """The report on everything that was run in this project."""
        return run_report(self.reader)

    async def export(self, plan: ExportPlan) -> ExportResult:
        """Write the project, or part of it, to a file; a step that is under way is in it as a whole.

        Raises:
            FileProblem: If it cannot be written; what was there before is left whole.
        """
        project = self._open_project()
        await asyncio.wrap_future(project.turns.settled())
        return await asyncio.to_thread(save, plan, project, self._setup.vault)

    async def ledger(self) -> tuple[LedgerLine, ...]:
        """Every call of the open project, the oldest first, with what it took; read in another thread."""
        project = self._open_project()

        def read() -> tuple[LedgerLine, ...]:
            with closing(project.new_reader()) as reader:
                return tuple(ledger(reader))

        return await asyncio.to_thread(read)

    def ledger_sums(self) -> tuple[LedgerSum, ...]:
        """What each action took; the sums are those of the report."""
        return ledger_sums(self.reader)

    def balance_around(self) -> Balance:
        """The account's balance before and after the runs of the open project, as far as the service told it."""
        return balance(self.reader)

    async def export_ledger(self, path: Path) -> ExportResult:
        """Write the ledger to a CSV or a workbook.

        Raises:
            FileProblem: If it cannot be written; what was there before is left whole.
        """
        return await asyncio.to_thread(save_ledger, path, self._open_project(), catalogue())

    async def order(self, sheet_id: int, view: View) -> array[int]:
        """The ids of the rows that a view shows, in its order; computed in another thread."""
        version = self.reader.version
        known = self._orders.known(version, sheet_id, view)
        if known is not None:
            return known
        with self.foremost.first():
            ids = await read(self._open_project(), lambda reader: reader.order(reader.sheet_by_id(sheet_id), view))
        self._orders.keep(version, sheet_id, view, ids)
        return ids

    def edit(self, sheet_id: int, cells: Sequence[CellText], title: str) -> Awaitable[object]:
        """Set cells as one step that can be undone.

        It is on its way to the disk when this returns, and gets there even where nobody waits for it any more.
        """
        written = self._open_project().type(
            sheet_id,
            list(dict.fromkeys(cell.row_id for cell in cells)),
            lambda connection: edits.edit(connection, sheet_id, cells, title, time.time()),
        )
        done = asyncio.wrap_future(written)
        done.add_done_callback(lambda done: self._edited(sheet_id, done))
        return asyncio.shield(done)

    def _edited(self, sheet_id: int, done: asyncio.Future[tuple[int, ...]]) -> None:
        if not done.cancelled() and done.exception() is None:
            self._tell(CellsChanged(sheet_id, done.result()))

    async def undo(self) -> Undone | None:
        """Take back the newest edit; None where there is none."""
        return await self.structure.undo()

    async def redo(self) -> Undone | None:
        """Make the edit again that was taken back last; None where there is none."""
        return await self.structure.redo()

    def _open_project(self) -> Project:
        if self.project is None:
            raise ProjectProblem("No project is open.", "Open a list or a project first.")
        return self.project

    def _check_host(self, project: Project) -> None:
        if project.host == UNKNOWN_HOST and not project.read_only:  # saved from a damaged one that did not tell
            project.keep_fact("practice", self.practice)
            project.keep_fact("host", self.host)
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
        self.looks.forget()
        self._orders.forget()
        self.remember_project(project.path)

    def _tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)


def _is_loopback(host: str) -> bool:
    """Whether a project's host is this machine; its port may be another one each time."""
    try:
        return Hosts.at(f"http://{host}").loopback
    except RowcallError:
        return False
