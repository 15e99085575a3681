"""What run, resume and export are told on the command line, whether it can be done at all, and how they report."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rowcall.errors import FileProblem, ProjectProblem, RecipeProblem
from rowcall.model.address import Address
from rowcall.model.export_plans import ExportPlan
from rowcall.offline import check_export
from rowcall.project.file import SUFFIX

STOPPED_EARLY = 3
"""The exit code where not all could be done."""


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
    address: Address | None = None
    """Where results are sent; None: as the recipe or the settings say."""
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


def check(command: Command, *sources: Path) -> None:
    """Refuse what can be seen to be wrong without reading the list, before anything is spent.

    Args:
        command: The options.
        sources: Files that are read, and must not be written over.

    Raises:
        RowcallError: Naming the option.
    """
    if command.sandbox and command.base_url is not None:
        raise ProjectProblem("--sandbox and --base-url cannot be used together.", "Choose one of them.")
    check_export(command.export_plan)
    targets = [path for path in (command.output, command.report, command.project) if path is not None]
    for path in targets:
        _check_writable(path)
    written = [path.resolve() for path in (command.output, command.report) if path is not None]
    taken = {path.resolve() for path in (*sources, command.project_path)}
    for path in written:
        if path in taken or written.count(path) > 1:
            raise FileProblem(f"{path.name} would be written over.", "Choose another name for what is written.")


def check_sheet(command: Command, there: Iterable[str]) -> None:
    """Refuse a sheet that will not be there at the end.

    Raises:
        RecipeProblem: Naming those that will.
    """
    names = tuple(dict.fromkeys(there))
    if command.sheet is not None and command.sheet not in names:
        raise RecipeProblem(f"There is no sheet {command.sheet!r}.", f"Possible: {', '.join(names)}.")


def write_report(report: Mapping[str, Any], command: Command) -> None:
    """Write the report of a command to where it was asked for, whole or not at all.

    Raises:
        FileProblem: If it cannot be written.
    """
    if command.report is None:
        return
    text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
    temporary = command.report.with_name(f".{command.report.name}.part")
    try:
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(command.report)
    except OSError as error:
        raise FileProblem(f"The report {command.report} cannot be written: {error.strerror}.") from error


def _check_writable(path: Path) -> None:
    folder = path.absolute().parent
    if not folder.is_dir():
        raise FileProblem(f"The folder {path.parent} is not there.", "Make it, or choose another one.")
    if path.is_dir():
        raise FileProblem(f"{path} is a folder.", "Give the name of a file.")
    if not os.access(folder, os.W_OK):
        raise FileProblem(f"The folder {folder} cannot be written.", "Choose a folder that you may write to.")
