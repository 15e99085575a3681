"""A second file for a list that is there: reads it aside, and finds out what it would do."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rowcall.importing.load import load
from rowcall.importing.spelling import normalise
from rowcall.model.import_plans import ImportPlan
from rowcall.model.list_changes import ColumnMatch, Way
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.sheets import Column, NewColumn, Origin, Sheet
from rowcall.project.compared import Compared
from rowcall.project.file import SUFFIX, Project
from rowcall.project.making import remove

LEFT_OVER_AFTER = 86_400.0
"""Seconds after which nobody can still be deciding about a second file."""


class Further:
    """A second file that is read and compared with a sheet; nothing of it is in the project yet. To be closed.

    Attributes:
        compared: What it would do.
        name: What the file is called.
    """

    def __init__(self, aside: Project, compared: Compared, name: str) -> None:
        self.compared = compared
        self.name = name
        self._aside = aside

    def close(self) -> None:
        """Leave nothing of it behind."""
        self.compared.close()
        self._aside.discard()


def compare(
    plan: ImportPlan, project: Project, sheet: Sheet, way: Way, folder: Path, reading: Reading = UNWATCHED
) -> Further:
    """Read a second file and compare it with a sheet; nothing is written to the project. Blocks.

    Args:
        plan: How the file is read and what its columns mean.
        project: Whose sheet it is.
        sheet: The imported sheet that the file is for.
        way: What the file is to it.
        folder: Where the file's rows are kept meanwhile.
        reading: What is told how far it is, and can stop it.

    Raises:
        FileProblem: If the file cannot be read to its end, or has no rows.
        ImportCancelled: If it was stopped.
        DiskProblem: If there is no room for its rows.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _clear(folder)
    path = folder / f"second-{secrets.token_hex(8)}{SUFFIX}"
    aside = Project.create(path, host=project.host, practice=project.practice)
    try:
        count = load(replace(plan, tidy=(), sheet_key=sheet.key), aside, reading)
        columns = match_columns(plan.columns, sheet.columns)
        found = Compared(aside.path, project.new_reader(), sheet, columns, way, count)
    except BaseException:
        aside.discard()
        raise
    further = Further(aside, found, plan.source_name or plan.path.name)
    try:
        found.compare(reading)
    except BaseException:
        further.close()
        raise
    return further


def _clear(folder: Path) -> None:
    """Take away what a program that was ended hard has left there."""
    for path in folder.glob(f"second-*{SUFFIX}"):
        if time.time() - path.stat().st_mtime > LEFT_OVER_AFTER:
            remove(path)


def match_columns(incoming: Sequence[NewColumn], there: Sequence[Column]) -> tuple[ColumnMatch, ...]:
    """Where each column of a further file goes: to the one of its name, else of its meaning, else it is new."""
    free = [column for column in there if column.origin is Origin.IMPORTED]
    found: dict[str, Column] = {}
    for alike in (_same_header, _same_name, _same_field):
        for column in incoming:
            match = None if column.header in found else next((c for c in free if alike(column, c)), None)
            if match is not None:
                found[column.header] = match
                free.remove(match)
    return tuple(
        ColumnMatch(column.header, found[column.header].id, found[column.header].title)
        if column.header in found
        else ColumnMatch(column.header, None, column.header, column.field)
        for column in incoming
    )


def _same_header(one: NewColumn, other: Column) -> bool:
    return one.header == other.header


def _same_name(one: NewColumn, other: Column) -> bool:
    return normalise(one.header) == normalise(other.header) != ""


def _same_field(one: NewColumn, other: Column) -> bool:
    return one.field is not None and (one.field, one.rank) == (other.field, other.rank)
