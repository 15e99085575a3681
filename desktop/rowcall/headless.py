"""Import, run and export with no window: the commands run, resume, inspect and export."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rowcall import practice
from rowcall.bar import RunBar
from rowcall.errors import FileProblem, KeyProblem, ProjectProblem, RefusedKey, RowcallError
from rowcall.model.events import RunEnded
from rowcall.model.plans import ExportPlan
from rowcall.offline import check_export, export_project, is_practice_project, is_taken, look_into
from rowcall.recipes import Recipe, parse_recipe, read_recipe
from rowcall.report import exit_code, has_unknown_rows
from rowcall.session import RunHandle, Session
from rowcall.setups import make_setup

PATIENCE = 60.0
"""Seconds that a run without a window waits for trouble to pass by itself."""
SUFFIX = ".rowcall"
STOPPED_EARLY = 3
RECIPE = "recipe"
"""Under this name the recipe's text is kept with the project."""
NO_KEY = ("There is no API key.", "Set PRONTO_API_KEY, or enter the key once in the window.")


@dataclass(frozen=True, slots=True)
class Command:
    """The options that run, resume and export share."""

    output: Path
    project: Path | None = None
    sandbox: bool = False
    base_url: str | None = None
    report: Path | None = None
    sheet: str | None = None
    preset: str = "plain"
    send_unknown_again: bool = False
    quiet: bool = False
    lines: bool = False
    """Write a plain line of progress now and then where standard error is no terminal."""

    @property
    def project_path(self) -> Path:
        """Where the project is kept: where it was asked for, else beside the output under its name."""
        return self.project or self.output.with_suffix(SUFFIX)

    @property
    def export_plan(self) -> ExportPlan:
        """What is exported at the end."""
        return ExportPlan(self.output, self.preset, self.sheet)


async def run(source: Path, recipe_path: Path, command: Command) -> int:
    """Import a list, run a recipe's steps, export; returns the exit code.

    Raises:
        RowcallError: If the input, the recipe or the command is wrong; nothing that can cost was sent, nothing written.
    """
    _check(command)
    path = command.project_path
    if is_taken(path):
        raise ProjectProblem(
            f"The project {path} exists already.", f"Go on with `rowcall resume {path}`, or choose another --project."
        )
    if command.sandbox:
        practice.forget_state(path)
    async with _session(command, path, sandbox=command.sandbox) as session:
        recipe = read_recipe(recipe_path, session.actions)
        preview = await session.preview(source)
        await session.import_list(session.plan_import(preview, recipe.mapping), path)
        handle = await _start(session, recipe)
        if isinstance(handle, RowcallError):
            return await _stopped_before_start(session, handle, command)
        return await _finish(session, handle, command, once_more=command.send_unknown_again)


async def resume(project: Path, command: Command) -> int:
    """Go on with an interrupted run, then export; returns the exit code.

    Raises:
        RowcallError: If there is no such project, or it belongs to another host.
    """
    _check(command)
    in_practice = await asyncio.to_thread(is_practice_project, project)
    if in_practice and command.base_url is not None:
        raise ProjectProblem(f"{project.name} holds practice data.", "Resume it without --base-url.")
    async with _session(command, project, sandbox=command.sandbox or in_practice) as session:
        await session.open_project(project)
        resumed = await session.resume_run(send_unknown_again=command.send_unknown_again)
        handle = resumed or await _start_kept(session, project)
        if isinstance(handle, RowcallError):
            return await _stopped_before_start(session, handle, command)
        return await _finish(session, handle, command)


async def export(project: Path, command: Command) -> int:
    """Export a project without any call; returns the exit code.

    Raises:
        RowcallError: If it cannot be read, or the output cannot be written.
    """
    _check(command)
    _result, report = await asyncio.to_thread(export_project, project, command.export_plan)
    _write_report(report, command)
    return 0


async def inspect(source: Path) -> int:
    """Print what an import would do; calls nothing.

    Raises:
        FileProblem: If the file is no table.
    """
    found = await asyncio.to_thread(look_into, source)
    sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    return 0


def _check(command: Command) -> None:
    """Everything about the command that can be wrong without looking into the list."""
    if command.sandbox and command.base_url is not None:
        raise ProjectProblem("--sandbox and --base-url cannot be used together.", "Choose one of them.")
    check_export(command.export_plan)
    for path in (command.report, command.project):
        if path is not None and not path.absolute().parent.is_dir():
            raise FileProblem(f"The folder {path.parent} is not there.", "Make it, or choose another one.")


@contextlib.asynccontextmanager
async def _session(command: Command, project: Path, *, sandbox: bool) -> AsyncIterator[Session]:
    """A session on the service that the command names; closed in order at the end."""
    if sandbox:
        session: Session = await practice.open_session(project=project, patience=PATIENCE)
    else:
        session = Session(make_setup(command.base_url, patience=PATIENCE))
    try:
        if not session.has_key:
            raise KeyProblem(*NO_KEY)
        yield session
    finally:
        await session.close()


async def _start(session: Session, recipe: Recipe) -> RunHandle | RowcallError:
    """Start a recipe's run; the problem where the service could not even be asked what the plan needs.

    Raises:
        RowcallError: If it cannot be carried out as written; the new project is taken away again.
    """
    session.keep_fact(RECIPE, recipe.text)
    try:
        return await session.start(recipe.choice, session.imported_sheet().id)
    except RowcallError as problem:
        if problem.exit_code == STOPPED_EARLY:
            return problem
        await session.discard_project()
        raise


async def _start_kept(session: Session, project: Path) -> RunHandle | RowcallError:
    """Start the recipe of a project whose run could not be planned for want of the service."""
    text = session.fact(RECIPE)
    if text is None:
        raise ProjectProblem(f"{project.name} has no run to go on with.", "Start one with `rowcall run`.")
    try:
        return await session.start(
            parse_recipe(text, project.stem, session.actions).choice, session.imported_sheet().id
        )
    except RowcallError as problem:
        if problem.exit_code == STOPPED_EARLY:
            return problem
        raise


async def _stopped_before_start(session: Session, problem: RowcallError, command: Command) -> int:
    """The list is exported as it is, so that nothing is missing; the project can be resumed."""
    _say(str(problem))
    await session.export(command.export_plan)
    stopped = "auth" if isinstance(problem, RefusedKey) else "offline"
    _write_report({**session.report(), "stopped": stopped}, command)
    return STOPPED_EARLY


async def _finish(session: Session, handle: RunHandle, command: Command, *, once_more: bool = False) -> int:
    """Wait for the end of a run, export, report."""
    ended = await _wait(session, handle, command)
    if once_more and ended.stopped is None and has_unknown_rows(session.reader):
        again = await session.resume_run(send_unknown_again=True)
        ended = await _wait(session, again, command) if again else ended
    if ended.stopped is not None:
        _say(f"{ended.message} [{ended.stopped}]")
    await session.export(command.export_plan)
    _write_report(session.report(), command)
    return exit_code(session.reader)


async def _wait(session: Session, handle: RunHandle, command: Command) -> RunEnded:
    with _stopping_by_signal(handle), RunBar(session, quiet=command.quiet, lines=command.lines):
        return await handle.wait()


@contextlib.contextmanager
def _stopping_by_signal(handle: RunHandle) -> Iterator[None]:
    """Ctrl+C and SIGTERM end the run: calls in flight finish, the rest can be resumed."""
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, lambda *_unused: loop.call_soon_threadsafe(handle.stop))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _write_report(report: dict[str, Any], command: Command) -> None:
    if command.report is None:
        return
    text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
    temporary = command.report.with_name(f".{command.report.name}.part")
    try:
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(command.report)
    except OSError as error:
        raise FileProblem(f"The report {command.report} cannot be written: {error.strerror}.") from error


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
