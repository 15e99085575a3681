"""The groups that the rows of a second file fall into, each with what can be seen of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rowcall.model.list_changes import ColumnMatch, Match, Way
from rowcall.project.about import about_rows
from rowcall.project.compared import Compared
from rowcall.project.reader import Reader
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.widgets.paged_rows import PagedRow, ReadPage


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that are alike in what becomes of them."""

    key: str
    title: str
    meaning: str
    """What they are, and what becomes of them."""
    rows: int
    """How many rows of a file."""
    headers: Sequence[str]
    lines: int
    """How many lines its table has: one a cell where cells change."""
    read: ReadPage


class Groups:
    """Reads the groups of a comparison.

    Args:
        compared: What was found.
        reader: Of the project.
    """

    def __init__(self, compared: Compared, reader: Reader) -> None:
        self._compared = compared
        self._reader = reader

    def all(self) -> list[Group]:
        """The groups in the order in which they are of interest; those without rows too."""
        more = self._compared.way is Way.APPEND
        groups = [self._new()]
        if not more:
            groups += [self._changed(), self._gone(), self._unclear()]
        return [*groups, self._same(more=more), self._aside(), self._columns()]

    def _new(self) -> Group:
        meaning = _tr("The list does not have them. They go to its end.")
        return self._of_file("new", _tr("New"), meaning, Match.NEW, self._compared.count.new)

    def _unclear(self) -> Group:
        meaning = _tr(
            "Each may be several rows of the list, or shares one with another row of its file. Nobody guesses: they are"
            " set aside, and the list stays as it is there."
        )
        return self._of_file("unclear", _tr("Unclear"), meaning, Match.UNCLEAR, self._compared.count.unclear)

    def _same(self, *, more: bool) -> Group:
        title = _tr("Already there") if more else _tr("Unchanged")
        known = _tr("The list has them, equal in every cell. They are set aside, not taken in twice.")
        meaning = known if more else _tr("The list has them, and nothing of them differs.")
        return self._of_file("same", title, meaning, Match.SAME, self._compared.count.same)

    def _of_file(self, key: str, title: str, meaning: str, match: Match, count: int) -> Group:
        def read(first: int, most: int) -> list[PagedRow]:
            found = self._compared.rows(match, first, most)
            return [PagedRow(self._line(number), cells) for number, cells in found]

        return Group(key, title, meaning, count, self._compared.headers, count, read)

    def _changed(self) -> Group:
        def read(first: int, most: int) -> list[PagedRow]:
            changes = list(self._compared.changes(first, most))
            about = about_rows(self._reader, self._compared.sheet, {change.row_id for change in changes})
            typed = _tr("You typed it")
            return [
                PagedRow(
                    str(about[change.row_id][0]),
                    (about[change.row_id][1], change.title, change.before, change.after, typed * change.by_hand),
                )
                for change in changes
            ]

        count = self._compared.count
        headers = (_tr("About"), _tr("Column"), _tr("In the list"), _tr("In the file"), _tr("Remark"))
        meaning = _tr("The file has something else for them: a line for each cell. An empty cell changes nothing.")
        return Group("changed", _tr("Changed"), meaning, count.changed, headers, count.cells, read)

    def _gone(self) -> Group:
        columns = self._compared.sheet.columns

        def read(first: int, most: int) -> list[PagedRow]:
            ids = self._compared.gone()[first : first + most]
            blocks = self._reader.block(self._compared.sheet, ids)
            return [PagedRow(str(block.source_row or block.id), block.cells, block.id) for block in blocks]

        count = self._compared.count.gone
        meaning = _tr("The list has them, the file does not. They stay in the list, with all that was found for them.")
        return Group("gone", _tr("Gone"), meaning, count, [shown_title(column) for column in columns], count, read)

    def _aside(self) -> Group:
        reasons = {"blank": _tr("Blank"), "broken": _tr("Broken"), "duplicate": _tr("Twice in the file")}

        def read(first: int, most: int) -> list[PagedRow]:
            found = self._compared.set_aside(first, most)
            return [
                PagedRow(self._line(number), (reasons.get(reason, reason), *json.loads(cells)))
                for number, reason, cells in found
            ]

        count = self._compared.count
        rows = count.blank + count.broken + count.duplicate
        meaning = _tr("They are blank, broken, or stand twice in the file. They are kept beside the list.")
        headers = (_tr("Why"), *self._compared.headers)
        return Group("aside", _tr("Set aside"), meaning, rows, headers, rows, read)

    def _columns(self) -> Group:
        matches = self._compared.columns

        def read(first: int, most: int) -> list[PagedRow]:
            shown = matches[first : first + most]
            return [PagedRow(str(n), (each.header, *_place(each))) for n, each in enumerate(shown, first + 1)]

        meaning = _tr("Where each column of the file goes.")
        headers = (_tr("In the file"), _tr("In the list"), _tr("Remark"))
        return Group("columns", _tr("Columns"), meaning, len(matches), headers, len(matches), read)

    def _line(self, number: int) -> str:
        """The number of a row as a spreadsheet counts."""
        return str(number + self._compared.first_line - 1)


def _place(match: ColumnMatch) -> tuple[str, str]:
    if match.column_id is None:
        return match.title, _tr("New column: filled for new rows")
    return match.title, "" if match.title == match.header else _tr("Another name for it")


def _tr(text: str) -> str:
    return QCoreApplication.translate("updateDialog", text)
