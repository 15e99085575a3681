"""Opening, making and closing a project file."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from rowcall.errors import DamagedProject, ProjectProblem, ReadOnlyProject
from rowcall.project import unexpected_stop
from rowcall.project.backups import Backups, newest_backup
from rowcall.project.ballast import Ballast
from rowcall.project.lock import ProjectLock
from rowcall.project.log_mark import LogMark, LogState, log_of
from rowcall.project.look import check, check_tables, is_interrupted_import
from rowcall.project.making import remove, write_new
from rowcall.project.migrate import migrate
from rowcall.project.places import refuse_share, sync_warning, why_read_only
from rowcall.project.private_copy import PrivateCopy
from rowcall.project.problems import damaged
from rowcall.project.reader import Counted, Reader
from rowcall.project.safekeeping import Safekeeping
from rowcall.project.schema import VERSION
from rowcall.project.spool import Spool
from rowcall.project.turns import Turns, settle
from rowcall.project.writer import Writer

T = TypeVar("T")
SUFFIX = ".rowcall"
LOG_LOST = "{log} is gone, and with it what was done last. Compare the last calls with your Pronto account."
NO_BACKUP = "There was no room for a backup before {name} was brought up to date."


class Project:
    """One open project file.

    Attributes:
        path: Where it is.
        reader: For the thread that made it; other threads take one of their own with `new_reader`.
        writer: The only way to change it.
        turns: Through it a person's steps go to the writer, one after the other.
        read_only: Why it can be looked at and exported but not changed, as a sentence; empty where it can be changed.
        warnings: What to know about its place and its state, sentences.
        recovered: What the start found left over from an unexpected stop: calls in doubt, rows still waiting.
        safekeeping: What keeps the answers of a run when the disk is full or the file is gone.
        backups: Its backups.
    """

    def __init__(
        self, path: Path, lock: ProjectLock, data: Path | None, copy: PrivateCopy | None = None, read_only: str = ""
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.warnings: list[str] = [warning for warning in [sync_warning(path)] if warning]
        self.recovered = unexpected_stop.Recovered(0, 0)
        self._lock = lock
        self._copy = copy
        self._file = copy.path if copy else path
        self._mark = LogMark(path, lock)
        self._ballast = Ballast(path)
        self.writer = Writer(
            self._file, make_room=self._ballast.give_up, committed=(lambda: None) if copy else self._mark.note
        )
        self.turns = Turns(self.writer)
        self._counted: Counted = {}
        self.reader = self.new_reader()
        project_id = str(self.reader.meta("project_id"))
        self._spool = Spool(data, project_id)
        self.safekeeping = Safekeeping(path, self.writer, self._ballast, self._spool)
        self.backups = Backups(path, None if copy else data, project_id)

    @classmethod
    def create(cls, path: Path, *, host: str, practice: bool, data: Path | None = None) -> Project:
        """Make a new, empty project.

        Args:
            path: Where; an interrupted import that left a file there is replaced, any other file is not.
            host: The service this project belongs to, for good.
            practice: Whether it holds invented people.
            data: The user's data folder, for backups and for answers that the project's own disk has no room for.

        Raises:
            ProjectProblem: If there is already a project, or the place cannot be written.
        """
        refuse_share(path)
        lock = ProjectLock(path)
        try:
            if path.exists() and not is_interrupted_import(path):
                raise ProjectProblem(
                    f"{path.name} already exists.", "Resume it, or choose another name with --project."
                )
            return cls._made(path, lock, data, host=host, practice=practice)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _made(cls, path: Path, lock: ProjectLock, data: Path | None, *, host: str, practice: bool) -> Project:
        remove(path)
        try:
            write_new(path, host=host, practice=practice)
            return cls(path, lock, data)
        except BaseException:
            remove(path)
            lock.remove()
            raise

    @classmethod
    def open(cls, path: Path, data: Path | None = None) -> Project:
        """Open a project; what a crash left behind is put right before anything else.

        A project that cannot be written where it is opens too: see `read_only`.

        Args:
            path: Where it is.
            data: The user's data folder, for backups and for answers that the project's own disk has no room for.

        Raises:
            ProjectProblem: If it is missing, no project, damaged, newer than this program, or open elsewhere.
            DiskProblem: If it has to be written to be opened and cannot.
        """
        if not path.is_file():
            backup = newest_backup(data, path)
            advice = f"Open its newest backup, {backup}." if backup else "Check the name and the folder."
            raise ProjectProblem(f"There is no project {path.name}.", advice)
        refuse_share(path)
        lock = ProjectLock(path, needed=False)
        copy = None
        try:
            read_only = why_read_only(path)
            copy = PrivateCopy(path) if read_only else None
            warnings = _prepare_copy(copy.path) if copy else _prepare(path, lock, data)
            project = cls(path, lock, data, copy, read_only)
        except BaseException as problem:
            if copy:
                copy.discard()
            lock.release()
            if isinstance(problem, DamagedProject):
                raise _naming_a_backup(problem, path, data) from problem
            raise
        project.warnings += warnings
        project.put_right()
        if not read_only:
            project.turns.sweep()
        return project

    def put_right(self) -> None:
        """Take in answers that had to be kept elsewhere; a call that is still without one is in doubt then. Blocks.

        To be called while no run is going on.

        Raises:
            DiskProblem: If the project cannot be written.
        """
        spooled = self._spool.answers()

        def put(connection: sqlite3.Connection) -> unexpected_stop.Recovered:
            for answer in spooled:
                unexpected_stop.take_in(connection, answer.token, answer.exchange, answer.state, answer.time)
            return unexpected_stop.recover(connection, time.time())

        self.recovered = self.write_for_view(put)
        if spooled and not self.read_only:
            self._spool.clear()

    async def begin_run(self) -> None:
        """A run begins: a backup is begun, and room is kept for its answers."""
        self.backups.begin()
        warning = await self.safekeeping.begin()
        if warning and warning not in self.warnings:
            self.warnings.append(warning)

    def close(self) -> None:
        """Write what is waiting, fold the log into the file, and let others in."""
        self.backups.close()
        self.reader.close()
        if self.safekeeping.gone:
            self.writer.call_alone(self.backups.save_from).result()
        self.writer.close()
        self._ballast.put_away()
        if self._copy:
            self._copy.discard()
        else:
            self._mark.note()
        self._lock.release()

    def new_reader(self) -> Reader:
        """A reading connection of its own, for another thread."""
        return Reader(self._file, self._counted)

    def discard(self) -> None:
        """Close a project that was just made and take its file away."""
        self.close()
        remove(self.path)
        self._lock.remove()

    def check_writable(self) -> None:
        """Check that the project can be changed.

        Raises:
            ReadOnlyProject: If it can only be looked at and exported.
        """
        if self.read_only:
            raise ReadOnlyProject(self.read_only, "Copy it to a folder that you may write to, and open the copy.")

    async def write(self, function: Callable[[sqlite3.Connection], T], *, vital: bool = False) -> T:
        """Change the project and wait until it is on disk.

        Args:
            function: What changes it; where it is vital, it may be carried out twice.
            vital: Whether it is what a call has found: it may use the room that is kept for a full disk.

        Raises:
            ReadOnlyProject: If the project can only be looked at.
        """
        self.check_writable()
        return await self.writer.run(function, vital=vital)

    def hand_in(self, function: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Change the project after everything that was handed in before; who asks need not wait for it."""
        self.check_writable()
        return self.writer.call(function)

    def type(self, sheet_id: int, row_ids: Sequence[int], function: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Write into cells of a few rows as a step; who asks need not wait for it. See `Turns.type`."""
        self.check_writable()
        return self.turns.type(sheet_id, row_ids, function)

    async def write_step(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """Change the project as a person's step, after those that were asked for before; wait until it is on disk.

        Raises:
            ReadOnlyProject: If the project can only be looked at.
        """
        self.check_writable()
        return await asyncio.wrap_future(self.turns.put(function))

    def write_now(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """The same, for callers outside the event loop; blocks."""
        self.check_writable()
        return self.writer.call(function).result()

    def write_for_view(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """Change what is shown and exported; of a project that can only be read, only a copy changes. Blocks."""
        return self.writer.call(function).result()

    def keep_fact(self, key: str, value: Any) -> None:
        """Keep a fact about the project, to be read with `reader.meta`; blocks."""
        text = json.dumps(value, ensure_ascii=False)

        def keep(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                (key, text),
            )

        self.write_now(keep)

    @property
    def host(self) -> str:
        """The service that this project belongs to."""
        return str(self.reader.meta("host"))

    @property
    def practice(self) -> bool:
        """Whether it holds invented people."""
        return bool(self.reader.meta("practice"))


def _prepare(path: Path, lock: ProjectLock, data: Path | None) -> list[str]:
    """Check a file that is to be opened and bring it up to date; returns warnings."""
    warnings = []
    log = LogMark(path, lock).judge()
    if log is LogState.FOREIGN:
        raise damaged(path, f"{log_of(path).name} does not belong to {{name}}.")
    if log is LogState.LOST:
        warnings.append(LOG_LOST.format(log=log_of(path).name))
    found = check(path)
    if found.version < VERSION:
        if data is not None and Backups(path, data, found.project_id).make() is None:
            warnings.append(NO_BACKUP.format(name=path.name))
        migrate(path)
    check_tables(path)
    settle(path)
    return warnings


def _prepare_copy(path: Path) -> list[str]:
    if check(path).version < VERSION:
        migrate(path)
    check_tables(path)
    settle(path)
    return []


def _naming_a_backup(problem: DamagedProject, path: Path, data: Path | None) -> DamagedProject:
    """Say where the newest backup is, and name the file itself where a copy of it was looked at."""
    backup = newest_backup(data, path)
    advice = f"{problem.advice} The newest one is {backup}." if backup else problem.advice
    return DamagedProject(problem.title, advice, path, backup)
