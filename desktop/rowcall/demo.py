"""The demonstration: the main job on the bundled list against the practice service, told on the terminal."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from rowcall import headless, practice
from rowcall.command import Command
from rowcall.offline import first_rows

SHOWN = 12
WIDTHS = {"full_name": 14, "title": 10, "company_name": 10, "email": 20, "phone": 8}
"""The columns shown, and how narrow each may become."""
UNWATCHED_WIDTH = 150
"""Columns of text where the output goes to a file or a pipe."""


def run(folder: Path) -> Path:
    """Do the main job into a folder; returns the project, to be opened in the window.

    Raises:
        RowcallError: If a file cannot be written, or the run did not come to its end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    source, recipe = practice.sample_list(), practice.sample_recipe()
    project, output, report = folder / "demo.rowcall", folder / "people.xlsx", folder / "report.json"
    for leftover in folder.glob("*demo.rowcall*"):
        leftover.unlink()
    shutil.copy(source, folder / source.name)
    console = Console()
    if not console.is_terminal:
        console.width = UNWATCHED_WIDTH
    console.print(
        f"Finding people at the companies of {source.name}, then their e-mail and phone (practice service) ..."
    )
    command = Command(output=output, project=project, sandbox=True, report=report, lines=True)
    code = asyncio.run(headless.run(folder / source.name, recipe, command))
    _show_people(console, project)
    _show_report(console, json.loads(report.read_text(encoding="utf-8")))
    console.print(f"Written: {output}, {report}, and the project {project}.")
    if code not in (0, 1):
        raise SystemExit(code)
    return project


def has_screen() -> bool:
    """Whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _show_people(console: Console, project: Path) -> None:
    headers, rows, total = first_rows(project, "people", SHOWN)
    wanted = [header for header in headers if header in WIDTHS]
    table = Table(title=f"The first {min(SHOWN, total)} of {total} people", title_justify="left")
    for header in wanted:
        table.add_column(header.replace("_", " "), overflow="ellipsis", no_wrap=True, min_width=WIDTHS[header])
    for row in rows:
        cells = dict(zip(headers, row, strict=True))
        table.add_row(*(cells[header] for header in wanted))
    console.print(table)


def _show_report(console: Console, report: dict[str, Any]) -> None:
    for step in report["steps"]:
        console.print(
            f"{step['action']}: {step['rows']} rows, {step['calls']} calls, {step['found']} found,"
            f" {step['not_found']} not found, {step['failed']} failed, {step['skipped_duplicate']} duplicates,"
            f" {step['not_run']} not asked; credits: {step['credits']['confirmed']} confirmed,"
            f" {step['credits']['possible']} possible"
        )
