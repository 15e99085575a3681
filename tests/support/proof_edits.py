"""G8: what a person types is on disk when it is said to be, and no result overwrites it."""

import asyncio
import json
import os
import random
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.support.command_line import ENRICH, PEOPLE_HEADERS, Desk
from tests.support.forked import Forked, forked, forked_work
from tests.support.kills import copy_of, is_ready, snapshot
from tests.support.ledger_join import judge
from tests.support.projects import project_with
from tests.support.sandbox import sandbox

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.project import edits, rows
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.writer import Connection

OURS = "typed "
EMAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
KILLED_EARLY = 0.2
"""Share of the kills that come before anything is typed, or soon after."""
MOST_EDITS = 60
"""Typed between two kills."""
STEPS = 12
"""Things that happen in one interleaving."""


@dataclass
class Typed:
    """How what was typed came through the kills."""

    kills: int = 0
    edits: int = 0
    """That were said to be kept."""
    problems: list[str] = field(default_factory=list)


def type_and_kill(folder: Path, kills: int, people: int, seed: int) -> Typed:
    """Kill a program again and again while somebody types into the cells that a run fills."""
    found = Typed()
    notes = folder / "notes.txt"
    chance = random.Random(seed)  # noqa: S311 - chance in a test guards no secret
    with sandbox(latency=0.05, credits=10**6, email_rate=1.0) as service:
        desk = Desk(folder, service.base_url)
        desk.write_recipe(ENRICH.format(types='["email"]', more=""))
        source = desk.write_people(people)
        for number in range(kills):
            work = partial(type_during_a_run, service.base_url, desk.project, source, notes, seed * 1000 + number)
            with forked_work(work, folder) as process:
                _wait_for_kill(process, notes, chance)
                found.kills += process.kill()
            found.problems += _missing(desk.project, notes)
        if is_ready(desk.project):
            with forked(desk.words("resume", desk.project), folder) as process:
                process.wait()
            found.problems += _missing(desk.project, notes)
            judgement = judge(desk.project, service.ledger(), service.journal())
            found.problems += [] if judgement.is_clean() else [str(judgement)]
    found.edits = len(_noted(notes))
    return found


def _wait_for_kill(process: Forked, notes: Path, chance: random.Random) -> None:
    """Wait for the next kill: now and then one in the start, else one behind so many edits as chance says."""
    if chance.random() < KILLED_EARLY:
        time.sleep(chance.uniform(0.0, 0.5))
        return
    wanted = len(_noted(notes)) + chance.randint(1, MOST_EDITS)
    while process.alive and len(_noted(notes)) < wanted:
        time.sleep(0.01)


def type_during_a_run(base_url: str, project: Path, source: Path, notes: Path, seed: int) -> int:
    """Carry a run out and type meanwhile; each edit is noted once the program says that it is kept."""
    asyncio.run(_type_during_a_run(base_url, project, source, notes, random.Random(seed)))  # noqa: S311 - no secret
    return 0


async def _type_during_a_run(base_url: str, project: Path, source: Path, notes: Path, chance: random.Random) -> None:
    from rowcall.session import Session  # noqa: PLC0415 - loaded already, in the forked process
    from rowcall.setups import make_setup  # noqa: PLC0415

    session = Session(make_setup(base_url))
    if is_ready(project):
        await session.open_project(project)
        await session.resume_run()
    else:
        await session.import_list(session.plan_import(await session.preview(source)), project)
        await session.start(EMAIL, session.imported_sheet().id)
    sheet = session.imported_sheet()
    columns = [column.id for column in sheet.columns if column.key in ("email", "email_status") or not column.key]
    number = len(_noted(notes))
    descriptor = os.open(notes, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    while True:
        number += 1
        cell = CellText(chance.randint(1, sheet.rows), chance.choice(columns), f"{OURS}{number}")
        await session.edit(sheet.id, [cell], "Edit")
        os.write(descriptor, (json.dumps([cell.row_id, cell.column_id, number]) + "\n").encode())
        await asyncio.sleep(chance.uniform(0.0, 0.01))


def _noted(notes: Path) -> list[list[int]]:
    return [json.loads(line) for line in notes.read_text().splitlines()] if notes.exists() else []


def _missing(project: Path, notes: Path) -> list[str]:
    """Cells that do not show what was typed into them last, or something that was typed after it."""
    last = {(row, column): number for row, column, number in _noted(notes)}
    problems = []
    if not last:
        return []
    if snapshot(project).integrity != "ok":
        problems.append("the file is damaged")
    with closing(copy_of(project)) as connection:
        for (row, column), number in last.items():
            (text,) = connection.execute(f"SELECT c{column} FROM sheet_1 WHERE id = ?", (row,)).fetchone()  # noqa: S608
            if not text.startswith(OURS) or int(text.removeprefix(OURS)) < number:
                problems.append(f"row {row}, column {column} shows {text!r}, not {OURS}{number}")
    return problems


def interleave(count: int, seed: int) -> Mapping[str, Any]:
    """Let results arrive between edits, undos and redos in random orders; count edits that a result overwrote."""
    chance = random.Random(seed)  # noqa: S311 - chance in a test guards no secret
    problems: list[str] = []
    arrivals = 0
    headers = [(header, None) for header in PEOPLE_HEADERS[:2]]
    with TemporaryDirectory() as folder, project_with(Path(folder, "l.rowcall"), headers, [("a", "b")] * 3) as project:
        for number in range(count):
            arrivals += _one_interleaving(project, chance, number, problems)
    return {"interleavings": count, "results that came": arrivals, "overwritten": len(problems), "problems": problems}


def _one_interleaving(project: Project, chance: random.Random, number: int, problems: list[str]) -> int:
    """All of it in one commit; returns how many results came."""
    arrivals = 0

    def play(connection: Connection) -> None:
        nonlocal arrivals
        for step in range(STEPS):
            row, column, text = chance.randint(1, 3), chance.randint(1, 2), f"{number}.{step}"
            match chance.choice(("edit", "arrive", "arrive", "column", "undo", "redo")):
                case "edit":
                    edits.edit(connection, 1, [CellText(row, column, OURS + text)], "Edit", 1.0)
                case "undo":
                    edits.undo(connection)
                case "redo":
                    edits.redo(connection)
                case kind:
                    before = _typed_cells(connection)
                    _arrive(connection, kind, row, column, text)
                    arrivals += 1
                    after = _typed_cells(connection)
                    if before != after:
                        problems.append(f"{before} became {after}")

    project.write_now(play)
    return arrivals


def _arrive(connection: Connection, kind: str, row: int, column: int, text: str) -> None:
    if kind == "column":
        rows.write_column(connection, 1, column, "SELECT id AS row_id, :text AS text FROM sheet_1", {"text": text})
    else:
        rows.write_cells(connection, 1, row, {column: text})


def _typed_cells(connection: Connection) -> dict[tuple[int, int], str]:
    """What every cell that a person typed shows, by the project's own record of what was typed."""
    typed = connection.execute("SELECT row_id, column_id FROM edited").fetchall()
    return {
        (row, column): connection.execute(f"SELECT c{column} FROM sheet_1 WHERE id = ?", (row,)).fetchone()[0]  # noqa: S608
        for row, column in typed
    }
