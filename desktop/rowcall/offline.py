"""What can be done with lists and projects without any service: look into a list, export, tell what a project is."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

from rowcall.catalogue import catalogue
from rowcall.engine.calling.no_service import NoService
from rowcall.engine.rereading.whole import Rereading
from rowcall.engine.rows.postbox import Postbox
from rowcall.engine.saved_messages import call_of_row, take_saved, waiting_calls
from rowcall.engine.settle import settle_last_run
from rowcall.engine.world import World
from rowcall.errors import RecipeProblem
from rowcall.exporting.ledger import save_ledger
from rowcall.exporting.presets import preset
from rowcall.exporting.save import check_target, save
from rowcall.exporting.set_aside import save_set_aside
from rowcall.importing.inspect import inspect
from rowcall.memory.vault import Vault
from rowcall.model.export_plans import ExportPlan, ExportResult
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.received import Received
from rowcall.model.rereading import Reread
from rowcall.project.file import SUFFIX, Project
from rowcall.project.look import fact, is_interrupted_import
from rowcall.project.recovery import Rescued, recover
from rowcall.project.set_aside import files_of
from rowcall.report import run_report
from rowcall.settings.places import data_folder
from rowcall.settings.prices import load_prices

REASONS = ("blank", "broken", "duplicate")


def look_into(path: Path, reading: Reading = UNWATCHED) -> dict[str, Any]:
    """What an import of this list would do, as `rowcall inspect` prints it.

    Raises:
        FileProblem: If it is no table, or cannot be read.
        ImportCancelled: If the reading was stopped.
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    vault = Vault(data_folder() / "memory")
    try:
        return inspect(path, vault, reading)
    finally:
        vault.close()


def is_practice_project(path: Path) -> bool:
    """Whether a project holds invented people.

    Raises:
        ProjectProblem: If it is missing, or no project.
    """
    return bool(fact(path, "practice"))


def is_taken(path: Path) -> bool:
    """Whether a new project cannot be made at this place; what an interrupted import left there does not count."""
    return path.exists() and not is_interrupted_import(path)


def check_export(plan: ExportPlan) -> None:
    """Refuse an export that cannot be written, before anything is spent on what would stand in it.

    Raises:
        FileProblem: If the name has no format, or the folder is not there.
        RecipeProblem: If there is no such preset.
    """
    check_target(plan.path)
    preset(plan.preset)


def export_project(path: Path, plan: ExportPlan) -> tuple[ExportResult, dict[str, Any]]:
    """Export a project as it stands; returns what was written, and the report.

    Raises:
        ProjectProblem: If it cannot be opened.
        FileProblem: If the output cannot be written.
        RecipeProblem: If there is no such sheet.
    """
    project = Project.open(path, data_folder())
    try:
        settle_last_run(project)
        return save(plan, project), run_report(project.reader)
    finally:
        project.close()


async def read_answers_again(path: Path, reading: Reading = UNWATCHED) -> Reread:
    """Read every kept answer of a project again with today's parsers, and bring its sheets up to date.

    Raises:
        ProjectProblem: If it cannot be opened, or can only be looked at.
        DiskProblem: If it cannot be written.
    """
    project = Project.open(path, data_folder())
    try:
        return await Rereading(project, catalogue(), reading=reading).go()
    finally:
        project.close()


async def receive_saved(path: Path, files: Sequence[Path], row: int | None) -> Received:
    """Take in messages that were saved where results are sent to, and carry their rows on; nothing is sent.

    Args:
        path: The project.
        files: The files with the messages.
        row: The number of the row that messages are about which do not say it themselves; None: they are left out.

    Raises:
        RowcallError: If the project or a file cannot be read, or there is no such row; nothing was taken in then.
    """
    project = await asyncio.to_thread(Project.open, path, data_folder())
    vault = Vault(data_folder() / "memory")
    try:
        project.check_writable()
        actions = catalogue()
        token = call_of_row(waiting_calls(project.reader, actions), row).token if row is not None else ""
        world = World(project, NoService(), actions, load_prices(), lambda _event: None, vault=vault)
        postbox = Postbox(project, actions, world.tell, world.wall)
        return await take_saved(world, postbox, files, token)
    finally:
        vault.close()
        await asyncio.to_thread(project.close)


def recover_project(path: Path, target: Path | None = None) -> Rescued:
    """Save what can be read of a damaged project into a new one; the damaged file is only read.

    Args:
        path: The damaged project.
        target: Where the new one is made; None: beside it, under a free name.

    Raises:
        ProjectProblem: If it is not there, open elsewhere, or nothing can be read; or if the target exists already.
        DiskProblem: If the new one cannot be written.
    """
    return recover(path, target or free_target(path), data_folder())


def free_target(path: Path) -> Path:
    """Where the project saved from a damaged one is made, unless somebody says so."""
    target, number = path.with_name(f"{path.stem} (recovered){SUFFIX}"), 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem} (recovered {number}){SUFFIX}")
    return target


def export_ledger(path: Path, output: Path) -> ExportResult:
    """Write the ledger of a project: a line a call.

    Raises:
        ProjectProblem: If it cannot be opened.
        FileProblem: If the output cannot be written.
    """
    project = Project.open(path, data_folder())
    try:
        return save_ledger(output, project, catalogue())
    finally:
        project.close()


def export_set_aside(path: Path, output: Path) -> ExportResult:
    """Write the rows of a project's list that its imports set aside.

    Raises:
        ProjectProblem: If it cannot be opened.
        FileProblem: If the output cannot be written.
    """
    project = Project.open(path, data_folder())
    try:
        return save_set_aside(output, project, project.reader.sheets()[0])
    finally:
        project.close()


def sum_of_rows(path: Path) -> dict[str, Any]:
    """What became of the rows of each file that went into a project's list.

    Raises:
        ProjectProblem: If it cannot be opened.
    """
    project = Project.open(path, data_folder())
    try:
        sheet = project.reader.sheets()[0]
        sources = [file.source for file in files_of(project.reader, sheet.id)]
    finally:
        project.close()
    return {
        "rows": sheet.rows,
        "set_aside": {reason: sum(getattr(source, reason) for source in sources) for reason in REASONS},
        "files": [{**asdict(source), "not_taken_in": source.left} for source in sources],
    }


def first_rows(path: Path, sheet_key: str, most: int) -> tuple[list[str], list[tuple[str, ...]], int]:
    """Headers, the first rows, and the number of rows of a sheet.

    Raises:
        ProjectProblem: If the project cannot be opened.
        RecipeProblem: If there is no such sheet.
    """
    project = Project.open(path, data_folder())
    try:
        sheet = project.reader.sheet(sheet_key)
        if sheet is None:
            raise RecipeProblem(f"There is no sheet {sheet_key!r} in {path.name}.")
        with closing(project.reader.rows(sheet.id, [column.id for column in sheet.columns])) as rows:
            return [column.header for column in sheet.columns], list(islice(rows, most)), sheet.rows
    finally:
        project.close()
