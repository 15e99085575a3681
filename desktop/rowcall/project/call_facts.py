"""What is known of the calls that values come from: of which run and action, for how many credits, for which row."""

from __future__ import annotations

from dataclasses import replace

from rowcall.model.cell_story import PastValue, Setter
from rowcall.model.prices import Cost
from rowcall.model.sheets import Column, Sheet
from rowcall.project.about import number_of
from rowcall.project.came import Way
from rowcall.project.reader import Reader

_CALL = """
SELECT attempt.row_id, attempt.origin, attempt.parts, confirmed, possible, t_end, step.sheet_id,
    EXISTS (SELECT 1 FROM receipt WHERE receipt.token = attempt.token AND source = 'webhook'),
    EXISTS (SELECT 1 FROM receipt WHERE receipt.token = attempt.token AND source = 'poll')
FROM attempt JOIN step ON step.id = attempt.step_id WHERE token = ?"""
_OF_CELL = """
SELECT job.state, coalesce(owner.step_id, job.step_id), coalesce(owner.row_id, job.row_id),
    coalesce(owner.part, job.part), owner.id IS NOT NULL
FROM job JOIN step ON step.id = job.step_id LEFT JOIN job AS owner ON owner.id = job.same_as
WHERE step.sheet_id = ? AND step.action = ? AND job.row_id = ? AND coalesce(owner.state, job.state) = 'done'
ORDER BY job.id DESC"""


class CallFacts:
    """Asks a project about the calls of one row; the same is asked once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._steps: dict[int, tuple[str, int]] = {}
        self._told: dict[tuple[Way, int, str], PastValue] = {}

    def told(self, way: Way, at: float | None, step_id: int, token: str) -> PastValue:
        """A value that an answer brought; its text has still to be put in."""
        key = (way, step_id, token)
        if key not in self._told:
            self._told[key] = self._tell(way, step_id, token)
        return replace(self._told[key], at=at)

    def of_cell(self, sheet: Sheet, row_id: int, column: Column) -> PastValue | None:
        """Where a value comes from of which only the row's calls tell; None where not even they do."""
        for _state, step_id, owner_row, part, copied in self._reader.fetch(_OF_CELL, (sheet.id, column.action, row_id)):
            found = self._reader.fetch(
                "SELECT token, t_end FROM attempt WHERE step_id = ? AND row_id = ?"
                " AND instr(',' || parts || ',', ',' || ? || ',') ORDER BY seq DESC, n DESC LIMIT 1",
                (step_id, owner_row, part),
            )
            if found:
                return self.told(Way.COPY if copied else Way.ANSWER, found[0][1], step_id, found[0][0])
        return None

    def _tell(self, way: Way, step_id: int, token: str) -> PastValue:
        action, run = self._step(step_id)
        setter = {Way.COPY: Setter.SAME_AS, Way.READ_AGAIN: Setter.READ_AGAIN}.get(way, Setter.CALL)
        found = self._reader.fetch(_CALL, (token,)) if token else []
        if not found:
            return PastValue("", setter, action=action, run=run)
        row_id, origin, parts, confirmed, possible, ended, sheet_id, sent, polled = found[0]
        if setter is Setter.CALL and origin == "wallet":
            setter = Setter.BOUGHT_BEFORE
        elif setter is Setter.CALL and sent and not polled:
            setter = Setter.MESSAGE
        return PastValue(
            "",
            setter,
            action=action,
            run=run,
            parts=tuple(parts.split(",")),
            token=token,
            cost=Cost() if setter is Setter.SAME_AS else Cost(confirmed, possible),
            bought_at=ended if origin == "wallet" else None,
            row=number_of(self._reader, sheet_id, row_id),
        )

    def _step(self, step_id: int) -> tuple[str, int]:
        """A step's action, and which of the runs it was part of."""
        if step_id not in self._steps:
            found = self._reader.fetch(
                "SELECT action, (SELECT count(*) FROM run WHERE run.id <= step.run_id) FROM step WHERE id = ?",
                (step_id,),
            )
            self._steps[step_id] = found[0] if found else ("", 0)
        return self._steps[step_id]
