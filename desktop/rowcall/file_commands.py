"""The commands that ask nobody: what is done with a file or a project as it stands."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rowcall.command import STOPPED_EARLY, Command, check, write_report
from rowcall.interruption import Interruption
from rowcall.model.reading import Reading
from rowcall.offline import (
    export_ledger,
    export_project,
    export_set_aside,
    look_into,
    read_answers_again,
    receive_saved,
    recover_project,
    sum_of_rows,
)

SOME_FAILED = 1


async def export(project: Path, command: Command) -> int:
    """Export a project without any call; returns the exit code.

    Raises:
        RowcallError: If it cannot be read, or the output cannot be written.
    """
    check(command, project)
    _result, report = await asyncio.to_thread(export_project, project, command.export_plan)
    write_report(report, command)
    return 0


async def ledger(project: Path, output: Path) -> int:
    """Write every call of a project, with what it took, to a CSV or a workbook; returns the exit code.

    Raises:
        RowcallError: If the project cannot be read, or the output cannot be written.
    """
    check(Command(output), project)
    await asyncio.to_thread(export_ledger, project, output)
    return 0


async def read_again(project: Path, command: Command | None) -> int:
    """Read the kept answers of a project again, print what came of it, and export; returns the exit code.

    Raises:
        RowcallError: If the project cannot be opened or changed, or the output cannot be written.
    """
    if command is not None:
        check(command, project)
    with Interruption() as interruption:
        reading = Reading()
        interruption.then(reading.stop)
        found = await read_answers_again(project, reading)
    sys.stdout.write("\n".join(found.sentences()) + "\n")
    if command is not None:
        await asyncio.to_thread(export_project, project, command.export_plan)
    if not found.whole:
        return STOPPED_EARLY
    return SOME_FAILED if found.unread else 0


async def set_aside(project: Path, output: Path | None) -> int:
    """Write the rows that imports set aside to a file; without one, print what became of all rows, as JSON.

    Raises:
        RowcallError: If the project cannot be read, or the output cannot be written.
    """
    if output is None:
        found = await asyncio.to_thread(sum_of_rows, project)
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
        return 0
    check(Command(output), project)
    await asyncio.to_thread(export_set_aside, project, output)
    return 0


async def receive(project: Path, files: Sequence[Path], row: int | None) -> int:
    """Take in messages that were saved where results are sent to; asks nobody; returns the exit code.

    Raises:
        RowcallError: If the project or a file cannot be read.
    """
    sys.stdout.write(f"{(await receive_saved(project, files, row)).sentence}\n")
    return 0


async def inspect(source: Path) -> int:
    """Print what an import would do; calls nothing.

    Raises:
        FileProblem: If the file is no table.
        ImportCancelled: If the user asked for an end while it was read.
    """
    with Interruption() as interruption:
        reading = Reading()
        interruption.then(reading.stop)
        found = await asyncio.to_thread(look_into, source, reading)
    sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    return 0


async def recover(project: Path, target: Path | None) -> int:
    """Save what can be read of a damaged project, and print how much that is; returns the exit code.

    Raises:
        RowcallError: If nothing can be read, or the new project cannot be written.
    """
    rescued = await asyncio.to_thread(recover_project, project, target)
    sys.stdout.write(f"{rescued.path}\n{rescued.sentence}\n")
    return 0
