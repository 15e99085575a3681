"""Keeps a run from asking about anybody who must not be contacted: when it plans, and again before each call."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

from rowcall.engine.planning.asks import Asks
from rowcall.memory.coverage import Coverage, Judge, coverage_of
from rowcall.memory.vault import Vault
from rowcall.model.cells import Outcome
from rowcall.model.reasons import Reason
from rowcall.model.sheets import Column
from rowcall.project import suppressed
from rowcall.project.file import Project
from rowcall.project.jobs import Unit
from rowcall.project.planning import Draft
from rowcall.project.rows import StatusColumns
from rowcall.project.runs import StepRecord
from rowcall.project.writer import Connection


class MustNotContact(Exception):
    """A call was about to be made about somebody who must not be contacted; nothing was sent.

    Attributes:
        row_ids: Other rows about the same, which are not asked either.
    """

    def __init__(self, note: str, row_ids: Sequence[int]) -> None:
        super().__init__(note)
        self.row_ids = tuple(row_ids)


class Refrain:
    """Knows of one sheet's rows whether they may be asked about.

    Args:
        coverage: Who must not be contacted.
        sheet_id: The sheet.
        asks: Has its columns in the order in which a plan is given the cells.
        columns: The same columns and the deleted ones that say who must not be contacted.
    """

    def __init__(self, coverage: Coverage, sheet_id: int, asks: Asks, columns: Sequence[Column]) -> None:
        self._coverage = coverage
        self._sheet_id = sheet_id
        self._judge = Judge(asks.columns)
        self._judge_now = Judge(columns)

    @property
    def idle(self) -> bool:
        """Whether every row of the sheet may be asked about, as far as is known at this moment."""
        return self._coverage.idle(self._judge_now)

    def draft(self, row_id: int, cells: Sequence[str]) -> Draft | None:
        """What is planned for a row that must not be asked about; None where it may be."""
        note = self._coverage.note(self._sheet_id, self._judge, row_id, cells)
        return Draft(row_id, (), outcome=Outcome.SUPPRESSED, note=note, why=Reason.SUPPRESSED) if note else None

    def check(
        self, connection: Connection, step: StepRecord, where: StatusColumns, unit: Unit
    ) -> MustNotContact | None:
        """Take a row's jobs out of the run where it must not be asked about by what is known at this very moment.

        Called in the transaction of the intent, in its place; what is returned is raised once that is committed.

        Raises:
            MemoryProblem: If the do-not-contact list cannot be read now.
        """
        if self.idle:
            return None
        note = self._note_now(connection, unit.row_id)
        if not note and self._coverage.vault_changed:
            for sheet_id, row_id in suppressed.followers(connection, unit.job_ids):
                if sheet_id == self._sheet_id:
                    note = note or self._note_now(connection, row_id)
        if not note:
            return None
        return MustNotContact(note, suppressed.suppress(connection, step, where, unit.job_ids, note))

    def lift(self, connection: Connection, step: StepRecord, where: StatusColumns, same_note: str) -> None:
        """Take rows into the run again that may be asked about by now, for they were taken off the list."""
        suppressed.forget_planned(connection, step.id)
        for row_id in suppressed.rows_of(connection, step.id):
            if not self._note_now(connection, row_id):
                suppressed.lift(connection, step, where, row_id, same_note)

    def _note_now(self, connection: Connection, row_id: int) -> str:
        cells = suppressed.cells_of(connection, self._sheet_id, self._judge_now.column_ids, row_id)
        return self._coverage.note_now(self._judge_now, cells)


def learned_coverage(vault: Vault | None, project: Project) -> Coverage:
    """Who must not be contacted among all rows of a project as they are now; blocks.

    Raises:
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    with closing(project.new_reader()) as reader:
        return coverage_of(vault, reader)
