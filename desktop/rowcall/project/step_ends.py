"""Tells how the steps of a run have ended: what a search has added, and why rows were left out."""

from __future__ import annotations

from array import array

from rowcall.model.cells import Outcome
from rowcall.model.step_ends import StepEnd
from rowcall.project.live_rows import live
from rowcall.project.outcomes import CANNOT
from rowcall.project.reader import Reader
from rowcall.project.rows import status_columns
from rowcall.project.runs import StepRecord, steps_of
from rowcall.project.searches import KEY, searches_sheet

_LEFT_OUT = "left_out = 1"
_BROUGHT = "SELECT row_id FROM came WHERE sheet_id = ? AND step_id = ? AND cells = '{}'"
"""The rows that a step has added to a sheet: of such a row it is kept that it came as a whole, with no cells named."""


def step_ends(reader: Reader, run_id: int) -> tuple[StepEnd, ...]:
    """Of each step of a run, in their order."""
    searches = searches_sheet(reader).id
    return tuple(
        StepEnd(
            _made(reader, step) if step.sheet_id == searches else None,
            _noted(reader, step.id, _LEFT_OUT),
            _noted(reader, step.id, CANNOT),
            step.new_sheet_id,
            *(_brought(reader, step) if step.sheet_id != searches else (0, 0, 0)),
            answered=_answered(reader, step),
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


def _brought(reader: Reader, step: StepRecord) -> tuple[int, int, int]:
    """Rows that a step has added, the rows that it has added them under, and those that stood under such before."""
    if step.new_sheet_id is None:
        return 0, 0, 0
    brought, at = reader.fetch(
        f"SELECT count(*), count(DISTINCT parent) FROM sheet_{step.new_sheet_id} WHERE id IN ({_BROUGHT})"
        f" AND {live(step.new_sheet_id)}",
        (step.new_sheet_id, step.id),
    )[0]
    (under,) = reader.fetch(
        f"SELECT count(*) FROM sheet_{step.new_sheet_id} WHERE parent IN"
        f" (SELECT row_id FROM step_row WHERE step_id = ? AND outcome = ?) AND id NOT IN ({_BROUGHT})"
        f" AND {live(step.new_sheet_id)}",
        (step.id, Outcome.FOUND, step.new_sheet_id, step.id),
    )[0]
    return int(brought), int(at), int(under)


def _answered(reader: Reader, step: StepRecord) -> int:
    """Rows with an answer of an earlier step of the same action; 0 where this one has asked any row."""
    if reader.fetch(f"SELECT 1 FROM step_row WHERE step_id = ? AND NOT ({_LEFT_OUT}) LIMIT 1", (step.id,)):
        return 0
    (answered,) = reader.fetch(
        "SELECT count(*) FROM step_row WHERE step_id = :step AND EXISTS (SELECT 1 FROM job WHERE job.step_id IN"
        " (SELECT id FROM step WHERE sheet_id = :sheet AND action = :action AND id < :step)"
        f" AND job.row_id = step_row.row_id AND state = 'done') AND {live(step.sheet_id, 'step_row.row_id')}",
        {"step": step.id, "sheet": step.sheet_id, "action": step.action},
    )[0]
    return int(answered)


def rows_brought(reader: Reader, run_id: int, position: int) -> array[int]:
    """The rows that a step of a run has added to the sheet that it makes."""
    step = steps_of(reader, run_id)[position]
    if step.new_sheet_id is None:
        return array("q")
    found = reader.fetch(
        f"SELECT id FROM sheet_{step.new_sheet_id} WHERE id IN ({_BROUGHT}) AND {live(step.new_sheet_id)} ORDER BY id",
        (step.new_sheet_id, step.id),
    )
    return array("q", (row_id for (row_id,) in found))


def rows_ended(reader: Reader, run_id: int, position: int, outcome: Outcome) -> array[int] | None:
    """The rows that ended so in a step of a run; None where they are those that its sheet shows as ended so.

    An earlier run may have left rows that show the same, and a row that this one asked in vain still shows what was
    found before. Rows that lack what asking takes have failed in no other sense, and are counted apart.
    """
    step = steps_of(reader, run_id)[position]
    status = status_columns(reader, step.sheet_id, step.action).status
    there = live(step.sheet_id, "step_row.row_id")
    ended = reader.fetch(
        f"SELECT row_id FROM step_row WHERE step_id = ? AND outcome = ? AND NOT ({CANNOT}) AND {there} ORDER BY row_id",
        (step.id, outcome),
    )
    shown = reader.fetch(
        f"SELECT id FROM sheet_{step.sheet_id} WHERE c{status} = ? AND {live(step.sheet_id)} ORDER BY id", (outcome,)
    )
    return None if ended == shown else array("q", (row_id for (row_id,) in ended))


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
