"""Which rows of a project are about somebody who must not be contacted, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Protocol

from rowcall.memory.vault import Vault
from rowcall.model.contact_keys import NAMING, Names, lists_people, names_of
from rowcall.model.do_not_contact import Listed, Mark, Why, mark_of
from rowcall.model.fields import Field
from rowcall.model.sheets import Column, Sheet, in_rank_order

MARKED = "Do not contact: “{text}” in {header}."
LISTED = "Do not contact: on your do-not-contact list since {day}."
COMPANY_LISTED = "Do not contact: the company is on your do-not-contact list since {day}."
OBJECTED = "Do not contact: an objection of {day} is on your do-not-contact list."
SAME = "Do not contact: the same as another row that must not be contacted."
_AT_A_TIME = 2000


Rows = Iterable[tuple[int, Sequence[str]]]
"""Id and cells of each row."""


class Sheets(Protocol):
    """What is needed of a project to look through its rows."""

    def sheets(self) -> tuple[Sheet, ...]:
        """All sheets."""

    def with_gone_marks(self, sheet: Sheet) -> Sheet:
        """The sheet with its deleted do-not-contact columns as well."""

    def rows_ever(self, sheet_id: int, column_ids: Sequence[int]) -> Rows:
        """All rows, deleted ones as well."""


class Judge:
    """Reads from the cells of one sheet's rows whom they are about, and what the list itself says of them."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._naming = [(place, column.field) for place, column in in_rank_order(columns) if column.field in NAMING]
        self._marks = [
            (place, column.header) for place, column in enumerate(columns) if column.field is Field.DO_NOT_CONTACT
        ]
        self.of_people = lists_people([column.field for column in columns])
        self.column_ids = tuple(column.id for column in columns)

    @property
    def has_marks(self) -> bool:
        """Whether the list itself says who must not be contacted."""
        return bool(self._marks)

    def names(self, cells: Sequence[str]) -> Names:
        """Whom a row is about."""
        return names_of((field, cells[place]) for place, field in self._naming)

    def marked(self, cells: Sequence[str]) -> str:
        """The sentence where the list itself says that this row must not be contacted; else empty."""
        for place, header in self._marks:
            if mark_of(cells[place]) is not Mark.NO:
                return MARKED.format(text=cells[place].strip(), header=header)
        return ""


class Coverage:
    """Who must not be contacted in one project.

    A row is covered by the user's do-not-contact list, by a column of its own list, or because it is the same person
    or company as a row that is covered.
    """

    def __init__(self, vault: Vault | None) -> None:
        self._vault = vault
        self._same: set[str] = set()
        self._notes: dict[tuple[int, int], str] = {}
        self._learned: dict[int, int] = {}
        self._version = vault.version if vault else (0, 0)

    def idle(self, judge: Judge) -> bool:
        """Whether no row of a sheet can be covered now."""
        return not (judge.has_marks or self._same or self._notes or self._listing())

    def covered(self, sheet_id: int) -> frozenset[int]:
        """The rows of a sheet that must not be contacted, of those that were looked through."""
        return frozenset(row_id for of_sheet, row_id in self._notes if of_sheet == sheet_id)

    @property
    def vault_changed(self) -> bool:
        """Whether another window has changed the do-not-contact list since this was made."""
        return self._vault is not None and self._vault.version != self._version

    def learn(self, sheets: Sequence[tuple[Sheet, Callable[[Judge], Rows]]]) -> None:
        """Look through the rows that are there, in as many passes as it takes to find all that are the same; blocks.

        Args:
            sheets: Each sheet, and how its rows are read from the first to the last, again for each pass.
        """
        judged = [(sheet.id, Judge(sheet.columns), read) for sheet, read in sheets]
        if all(self.idle(judge) for _sheet_id, judge, _read in judged):
            return
        look_up, news = self._listing(), True
        while news:
            news = False
            for sheet_id, judge, read in judged:
                news = self._pass(sheet_id, judge, read(judge), look_up=look_up) or news
            look_up = False  # whom the list holds was found in the first pass

    def note(self, sheet_id: int, judge: Judge, row_id: int, cells: Sequence[str]) -> str:
        """Why a row must not be contacted, one sentence; empty where it may be."""
        note = self._notes.get((sheet_id, row_id), "")
        if note or (row_id <= self._learned.get(sheet_id, 0) and not self.vault_changed):
            return note
        return self.note_now(judge, cells)

    def note_now(self, judge: Judge, cells: Sequence[str]) -> str:
        """The same by what the row and the do-not-contact list say at this moment."""
        if self.idle(judge):
            return ""
        names = judge.names(cells)
        note = judge.marked(cells)
        if not note and self._vault is not None:
            note = _said(self._vault.listed(names.looked_for))
        if not note and not self._same.isdisjoint(names.looked_for):
            note = SAME
        if note:
            self._remember(judge, names)
        return note

    def _listing(self) -> bool:
        return self._vault is not None and not self._vault.is_empty()

    def _pass(self, sheet_id: int, judge: Judge, rows: Rows, *, look_up: bool) -> bool:
        """Go once through a sheet; whether anybody was found whom another row may be the same as."""
        news = False
        for batch in _batches(rows):
            names = [judge.names(cells) for _row_id, cells in batch]
            listed: Sequence[Listed | None] = [None] * len(batch)
            if look_up and self._vault is not None:
                listed = self._vault.listed_each([row.looked_for for row in names])
            for (row_id, cells), row, entry in zip(batch, names, listed, strict=True):
                self._learned[sheet_id] = max(row_id, self._learned.get(sheet_id, 0))
                if (sheet_id, row_id) in self._notes:
                    continue
                note = judge.marked(cells) or _said(entry)
                if not note and not self._same.isdisjoint(row.looked_for):
                    note = SAME
                if note:
                    self._notes[sheet_id, row_id] = note
                    news = self._remember(judge, row) or news
        return news

    def _remember(self, judge: Judge, names: Names) -> bool:
        """Whoever has one of a covered row's names is covered, too; whether there was a new name among them."""
        subject = names.subject(of_people=judge.of_people)
        if subject is None or subject.keys <= self._same:
            return False
        self._same |= subject.keys
        return True


def coverage_of(vault: Vault | None, project: Sheets) -> Coverage:
    """Who must not be contacted among all rows of a project as they are now; blocks.

    Rows and do-not-contact columns that were deleted count: whoever has objected still has.

    Raises:
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    coverage = Coverage(vault)
    sheets = map(project.with_gone_marks, project.sheets())
    coverage.learn([(sheet, _reading(project, sheet)) for sheet in sheets])
    return coverage


def _reading(project: Sheets, sheet: Sheet) -> Callable[[Judge], Rows]:
    return lambda judge: project.rows_ever(sheet.id, judge.column_ids)


def _said(listed: Listed | None) -> str:
    if listed is None:
        return ""
    if listed.why is Why.OBJECTION:
        return OBJECTED.format(day=listed.day)
    return (COMPANY_LISTED if listed.company else LISTED).format(day=listed.day)


def _batches(rows: Rows) -> Iterator[list[tuple[int, Sequence[str]]]]:
    going = iter(rows)
    while batch := list(islice(going, _AT_A_TIME)):
        yield batch
