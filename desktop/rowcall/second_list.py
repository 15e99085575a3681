"""The commands that bring a further file into the list of a project without a window: append and update."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rowcall.errors import RecipeProblem
from rowcall.importing.further import Further, compare
from rowcall.importing.guess import preview
from rowcall.importing.load import plan_from
from rowcall.model.list_changes import Added, UpdateChoice, Way
from rowcall.model.sheets import Sheet
from rowcall.project import additions
from rowcall.project.file import Project
from rowcall.settings.places import cache_folder, data_folder


def carry_out(
    way: Way, project_path: Path, source: Path, choice: UpdateChoice, *, sheet_key: str | None, only_look: bool
) -> int:
    """Take a further file in, or only say what it would do; returns the exit code.

    Args:
        way: What the file is to the list.
        project_path: The project.
        source: The file.
        choice: What is wanted of it.
        sheet_key: The imported sheet that it is for; None: the first.
        only_look: Print what it would do, as JSON, and change nothing.

    Raises:
        RowcallError: If the file or the project cannot be read, or the project cannot be written.
    """
    plan = plan_from(preview(source))
    project = Project.open(project_path, data_folder())
    try:
        sheet = _sheet(project, sheet_key)
        further = compare(plan, project, sheet, way, cache_folder() / "second-lists")
        try:
            if only_look:
                _print(_told(further))
                return 0
            project.check_writable()
            project.backups.make()
            added = project.write_now(
                lambda connection: additions.take_in(connection, further.compared, choice, further.name, time.time())
            )
            sys.stdout.write(f"{_sentence(added, further, choice)}\n")
            return 0
        finally:
            further.close()
    finally:
        project.close()


def _sheet(project: Project, key: str | None) -> Sheet:
    """The imported sheet that is meant."""
    imported = [sheet for sheet in project.reader.sheets() if project.reader.import_count(sheet.id) is not None]
    for sheet in imported:
        if key in (None, sheet.key):
            return sheet
    names = ", ".join(sheet.key for sheet in imported)
    raise RecipeProblem(f"There is no imported sheet {key!r} in {project.path.name}.", f"Possible: {names}.")


def _told(further: Further) -> dict[str, Any]:
    compared = further.compared
    return {
        **asdict(compared.count),
        "columns": [
            {"header": match.header, "goes_to": match.title if match.column_id is not None else None}
            for match in compared.columns
        ],
    }


def _print(found: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")


def _sentence(added: Added, further: Further, choice: UpdateChoice) -> str:
    rows = "1 row" if added.rows == 1 else f"{added.rows:,} rows"
    parts = [f"{rows} added"]
    count = further.compared.count
    if further.compared.way is Way.UPDATE:
        cells = "1 cell" if added.cells == 1 else f"{added.cells:,} cells"
        parts += [f"{cells} changed", f"{count.same:,} the same", f"{count.gone:,} gone ({_GONE[choice.gone]})"]
    if added.set_aside:
        parts.append(f"{added.set_aside:,} set aside")
    return f"{further.name}: {', '.join(parts)}."


_GONE = {"keep": "kept", "mark": "marked"}
