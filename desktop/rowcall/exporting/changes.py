"""Writes what a second file would do to a list: a line for each row that is new or gone and each cell that changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path

from rowcall.exporting.save import DELIMITERS, WORKBOOK, check_target
from rowcall.formats.write_delimited import write_csv
from rowcall.formats.write_workbook import SheetOut, write_workbook
from rowcall.model.export_plans import ExportResult
from rowcall.model.list_changes import Match
from rowcall.project.about import about_rows
from rowcall.project.compared import Compared
from rowcall.project.file import Project

HEADERS = ("what", "row", "about", "column", "in the list", "in the file")
KEY = "changes"
_AT_A_TIME = 500

Line = tuple[str, ...]


def save_changes(path: Path, compared: Compared, project: Project) -> ExportResult:
    """Write them to a CSV, or to a workbook with a sheet for each kind; blocks.

    Raises:
        FileProblem: If the name has no format, or the file cannot be written.
    """
    check_target(path)
    with closing(compared.apart(project.new_reader())) as found:
        lines = _Lines(found, project)
        if path.suffix.lower() != WORKBOOK:
            whole = chain.from_iterable(kind() for _title, kind in lines.kinds())
            written = write_csv(path, HEADERS, whole, delimiter=DELIMITERS[path.suffix.lower()])
            return ExportResult(path, {KEY: written.rows}, written.guarded)
        sheets = [SheetOut(title, HEADERS, kind, frozenset({"row"})) for title, kind in lines.kinds()]
        return ExportResult(path, {KEY: sum(write_workbook(path, sheets))})


class _Lines:
    """The lines of each kind."""

    def __init__(self, found: Compared, project: Project) -> None:
        self._found = found
        self._project = project

    def kinds(self) -> list[tuple[str, Callable[[], Iterator[Line]]]]:
        """Title of each kind, and what gives its lines."""
        return [
            ("Changed", self._changed),
            ("New", lambda: self._of_file("new", Match.NEW)),
            ("Gone", self._gone),
            ("Unclear", lambda: self._of_file("unclear", Match.UNCLEAR)),
        ]

    def _changed(self) -> Iterator[Line]:
        with closing(self._project.new_reader()) as reader:
            for first in range(0, self._found.count.cells, _AT_A_TIME):
                part = list(self._found.changes(first, _AT_A_TIME))
                about = about_rows(reader, self._found.sheet, {change.row_id for change in part})
                for change in part:
                    number, who = about[change.row_id]
                    yield "changed", str(number), who, change.title, change.before, change.after

    def _gone(self) -> Iterator[Line]:
        with closing(self._project.new_reader()) as reader:
            gone = self._found.gone()
            for first in range(0, len(gone), _AT_A_TIME):
                part = gone[first : first + _AT_A_TIME]
                about = about_rows(reader, self._found.sheet, part)
                for row_id in part:
                    number, who = about[row_id]
                    yield "gone", str(number), who, "", "", ""

    def _of_file(self, what: str, match: Match) -> Iterator[Line]:
        """A line for each cell of these rows that is not empty."""
        headers = self._found.headers
        for number, cells in self._found.rows(match):
            line = str(number + self._found.first_line - 1)
            who = next(filter(None, cells), "")
            for header, text in zip(headers, cells, strict=True):
                if text:
                    yield what, line, who, header, "", text
