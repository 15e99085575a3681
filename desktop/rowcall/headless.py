"""Import, run and export with no window: the commands run and resume."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rowcall import practice
from rowcall.bar import RunBar
from rowcall.command import STOPPED_EARLY, Command, check, check_sheet, write_report
from rowcall.errors import ProjectProblem, RecipeProblem, RowcallError, ServiceProblem
from rowcall.interruption import Interrupted, Interruption
from rowcall.model.events import Warned
from rowcall.model.export_plans import TIDIED_EXPORTED
from rowcall.model.reading import Reading
from rowcall.offline import is_practice_project, is_taken
from rowcall.project.file import SUFFIX
from rowcall.project.searches import KEY as SEARCHES
from rowcall.recipes import Recipe, parse_recipe, read_recipe, sheets_of
from rowcall.report import exit_code, has_unknown_rows
from rowcall.session import RunHandle, Session
from rowcall.setups import make_setup

PATIENCE = 60.0
"""Seconds that a run without a window waits for trouble to pass by itself."""
PASSING = frozenset({"offline", "rate_limited", "server_trouble"})
"""Reasons that can end by themselves."""
TRY_EVERY = 2.0
"""Seconds between two tries to start."""
STOPPED_BY_USER = "You stopped it before anything was asked. Go on with `rowcall resume`."
RECIPE = "recipe"
"""Under this name the recipe's text is kept with the project."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Why a run stopped early."""

    reason: str
    """The report's word."""
    message: str
    """What happened and what to do."""


async def run(source: Path | None, recipe_path: Path, command: Command) -> int:
    """Import a list, run a recipe's steps, export; returns the exit code.

    A project in place of a list is not imported: the recipe runs on it as it stands. Without either, the recipe's first
    step makes the list.

    Raises:
        RowcallError: If the input, the recipe or the command is wrong; nothing that can cost was sent, nothing written.
    """
    check(command, *([source] if source else []), recipe_path)
    if source is not None and source.suffix.lower() == SUFFIX:
        return await _run_on_project(source, recipe_path, command)
    path = command.project_path
    if is_taken(path):
        raise ProjectProblem(
            f"The project {path} exists already.", f"Go on with `rowcall resume {path}`, or choose another --project."
        )
    with Interruption() as interruption:
        if command.sandbox:
            practice.forget_state(path)
        async with _session(command, path, sandbox=command.sandbox) as session:
            recipe = _read(recipe_path, session, command)
            _check_input(session, recipe, source)
            facts = {RECIPE: recipe.text} | ({TIDIED_EXPORTED: "yes"} if recipe.beside else {})
            if source is None:
                check_sheet(command, sheets_of(recipe, session.actions, SEARCHES))
                await session.new_project(path, facts)
            else:
                await _import(session, recipe, source, command, interruption, facts)
            started = await _start(session, recipe, interruption)
            return await _finish(session, started, command, interruption, once_more=command.send_unknown_again)


def _read(recipe_path: Path, session: Session, command: Command) -> Recipe:
    """The recipe, once there is a key of everybody whose service it calls.

    Raises:
        RecipeProblem: If it cannot be understood.
        KeyProblem: If a key is missing.
    """
    recipe = read_recipe(recipe_path, session.actions)
    session.check_keys(session.providers(step.action for step in recipe.choice.steps))
    return _with_address(session, recipe, command)


def _with_address(session: Session, recipe: Recipe, command: Command) -> Recipe:
    """Have results sent where the command says, else where the recipe does."""
    address = command.address or recipe.address
    if address is not None:
        session.inbox.use(address)
    return recipe


def _check_input(session: Session, recipe: Recipe, source: Path | None) -> None:
    """Whether there is a list exactly where the recipe needs one."""
    first = recipe.choice.steps[0].action
    if session.is_source(recipe.choice) and source is not None:
        raise RecipeProblem(f"The recipe's first step, {first}, makes a list of its own.", "Leave the input file out.")
    if not session.is_source(recipe.choice) and source is None:
        raise RecipeProblem(f"The recipe's first step, {first}, needs a list.", "Name the input file.")


async def _import(
    session: Session,
    recipe: Recipe,
    source: Path,
    command: Command,
    interruption: Interruption,
    facts: Mapping[str, str],
) -> None:
    reading = Reading()
    interruption.then(reading.stop)
    preview = await session.preview(source, reading=reading)
    plan = session.plan_import(
        preview, recipe.mapping, fallbacks=recipe.fallbacks, beside=recipe.beside, country=recipe.country
    )
    check_sheet(command, sheets_of(recipe, session.actions, plan.sheet_key))
    await session.import_list(plan, command.project_path, reading, facts)


async def _run_on_project(project: Path, recipe_path: Path, command: Command) -> int:
    """Run a recipe on the list of a project, where rows may have come since; what has its answer is not asked again."""
    if command.project not in (None, project):
        raise ProjectProblem(f"{project.name} is a project already.", "Leave --project out.")
    practising = await _holds_practice(project, command)
    with Interruption() as interruption:
        async with _session(command, project, sandbox=practising) as session:
            await session.open_project(project)
            recipe = _read(recipe_path, session, command)
            there = [sheet.key for sheet in session.reader.sheets()]
            check_sheet(command, [*there, *sheets_of(recipe, session.actions, SEARCHES)])
            started = await _start(session, recipe, interruption, discard=False)
            return await _finish(session, started, command, interruption, once_more=command.send_unknown_again)


async def _holds_practice(project: Path, command: Command) -> bool:
    """Whether a project is worked on with the practice service."""
    in_practice = await asyncio.to_thread(is_practice_project, project)
    if in_practice and command.base_url is not None:
        raise ProjectProblem(f"{project.name} holds practice data.", "Go on with it without --base-url.")
    return in_practice or command.sandbox


async def resume(project: Path, command: Command) -> int:
    """Go on with an interrupted run, then export; returns the exit code.

    Raises:
        RowcallError: If there is no such project, or it belongs to another host.
    """
    check(command, project)
    practising = await _holds_practice(project, command)
    with Interruption() as interruption:
        async with _session(command, project, sandbox=practising) as session:
            await session.open_project(project)
            recipe = _with_address(session, _kept_recipe(session, project), command)
            there = [sheet.key for sheet in session.reader.sheets()]
            check_sheet(command, [*there, *sheets_of(recipe, session.actions, SEARCHES)])
            resumed = await session.resume_run(send_unknown_again=command.send_unknown_again)
            if resumed is None and not recipe.choice.steps:
                raise ProjectProblem(f"{project.name} has no run to go on with.", "Start one with `rowcall run`.")
            started = resumed or await _start(session, recipe, interruption, discard=False)
            return await _finish(session, started, command, interruption)


@contextlib.asynccontextmanager
async def _session(command: Command, project: Path, *, sandbox: bool) -> AsyncIterator[Session]:
    """A session on the service that the command names; closed in order at the end."""
    if sandbox:
        session: Session = await practice.open_session(project=project, patience=PATIENCE)
    else:
        session = Session(make_setup(command.base_url, patience=PATIENCE))
    try:
        yield session
    finally:
        await session.close()


async def _start(
    session: Session, recipe: Recipe, interruption: Interruption, *, discard: bool = True
) -> RunHandle | Stop:
    """Start a recipe's run; why not, where the service could not be asked what the plan needs, or the user stopped it.

    Raises:
        RowcallError: If it cannot be carried out as written; a project that was just made is taken away again.
    """
    try:
        return await interruption.unless_asked(_start_patiently(session, recipe))
    except Interrupted:
        return Stop("user", STOPPED_BY_USER)
    except RowcallError as problem:
        if problem.stopped is not None:
            return Stop(problem.stopped, str(problem))
        if discard:
            await session.discard_project()
        raise


async def _start_patiently(session: Session, recipe: Recipe) -> RunHandle:
    """Start a run; trouble that can pass by itself is waited out as it is during the run."""
    give_up_at = time.monotonic() + PATIENCE
    while True:
        try:
            sheet_id = 0 if session.is_source(recipe.choice) else session.imported_sheet().id
            return await session.start(recipe.choice, sheet_id)
        except ServiceProblem as problem:
            if problem.stopped not in PASSING or time.monotonic() >= give_up_at:
                raise
            await asyncio.sleep(TRY_EVERY)


def _kept_recipe(session: Session, project: Path) -> Recipe:
    """The recipe that a project was made with; one without steps where it was made in the window."""
    text = session.fact(RECIPE)
    return parse_recipe(text, project.stem, session.actions) if text is not None else Recipe(project.stem)


async def _finish(
    session: Session,
    started: RunHandle | Stop,
    command: Command,
    interruption: Interruption,
    *,
    once_more: bool = False,
) -> int:
    """Wait for the end of a run, export, report: also where it could not start, so that nothing is missing."""
    stop = started if isinstance(started, Stop) else await _wait(session, started, command, interruption)
    if once_more and stop is None and has_unknown_rows(session.reader):
        again = await session.resume_run(send_unknown_again=True)
        stop = await _wait(session, again, command, interruption) if again else None
    for sentence in session.warnings:
        _say(sentence)
    for sentence in session.searches_to_tell():
        _say(sentence)
    if stop is not None:
        _say(f"{stop.message} [{stop.reason}]")
    await session.export(command.export_plan)
    write_report({**session.report(), "stopped": stop.reason if stop else None}, command)
    return exit_code(session.reader) if stop is None else STOPPED_EARLY


async def _wait(session: Session, handle: RunHandle, command: Command, interruption: Interruption) -> Stop | None:
    """Wait for the end of a run; why it stopped early, if it did."""
    interruption.then(handle.stop)
    warned: list[str] = []
    stop_listening = session.subscribe(lambda event: warned.append(event.text) if isinstance(event, Warned) else None)
    with RunBar(session, quiet=command.quiet, lines=command.lines):
        ended = await handle.wait()
    stop_listening()
    for sentence in warned:
        _say(sentence)
    return Stop(ended.stopped, ended.message) if ended.stopped is not None else None


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
