"""Tells how the steps of a run have ended: what a search has added, and why rows were left out."""

from __future__ import annotations

from array import array

from rowcall.model.cells import Outcome
from rowcall.model.step_ends import StepEnd
from rowcall.project.outcomes import CANNOT
from rowcall.project.reader import Reader
from rowcall.project.runs import StepRecord, steps_of
from rowcall.project.searches import KEY, searches_sheet

_LEFT_OUT = "left_out = 1"


def step_ends(reader: Reader, run_id: int) -> tuple[StepEnd, ...]:
    """Of each step of a run, in their order."""
    searches = searches_sheet(reader).id
    return tuple(
        StepEnd(
            _made(reader, step) if step.sheet_id == searches else None,
            _noted(reader, step.id, _LEFT_OUT),
            _noted(reader, step.id, CANNOT),
            step.new_sheet_id,
            _under(reader, step) if step.sheet_id != searches else 0,
        )
        for step in steps_of(reader, run_id)
    )


def _made(reader: Reader, step: StepRecord) -> int | None:
    if step.new_sheet_id is None:
        return None
    found = reader.fetch(
        f"SELECT count(*) FROM sheet_{step.new_sheet_id} WHERE origin LIKE '{KEY}:%'"
        " AND parent IN (SELECT row_id FROM step_row WHERE step_id = ?)",
        (step.id,),
    )
    return int(found[0][0])


def _under(reader: Reader, step: StepRecord) -> int:
    if step.new_sheet_id is None:
        return 0
    found = reader.fetch(
        f"SELECT count(*) FROM sheet_{step.new_sheet_id}"
        " WHERE parent IN (SELECT row_id FROM step_row WHERE step_id = ? AND outcome = ?)",
        (step.id, Outcome.FOUND),
    )
    return int(found[0][0])


def rows_noted(reader: Reader, run_id: int, position: int, note: str) -> array[int]:
    """The rows of a step of a run that are not asked for this reason."""
    step = steps_of(reader, run_id)[position]
    found = reader.fetch(
        f"SELECT row_id FROM step_row WHERE step_id = ? AND plan_note = ? AND (({_LEFT_OUT}) OR ({CANNOT}))"
        " ORDER BY row_id",
        (step.id, note),
    )
    return array("q", (row_id for (row_id,) in found))


def _noted(reader: Reader, step_id: int, condition: str) -> dict[str, int]:
    found = reader.fetch(
        f"SELECT plan_note, count(*) FROM step_row WHERE step_id = ? AND {condition} AND plan_note != ''"
        " GROUP BY plan_note ORDER BY count(*) DESC, plan_note",
        (step_id,),
    )
    return {str(reason): int(count) for reason, count in found}
