"""Says of a row how it ended by what its answers say today, in the steps' records and in the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rowcall.engine.rereading.replay import RowReading
from rowcall.model.cells import ENDED, JobState, outcome_of_row
from rowcall.project import jobs, rereading, rows
from rowcall.project.writer import Connection


def bring_to_end(connection: Connection, readings: Sequence[RowReading]) -> bool:
    """Bring the outcome and the note of a row up to date.

    Args:
        connection: The writing connection.
        readings: What all its answers to one action say, in the order in which they came.

    Returns:
        Whether the row shows something else now.
    """
    changed = False
    for _step_id, group in groupby(readings, key=lambda reading: reading.step.record.id):
        changed = _end_in_step(connection, list(group)) or changed
    step, row_id = readings[0].step, readings[0].unit.row_id
    where = step.status
    before = rereading.texts(connection, step.sheet.id, row_id, (where.status, where.note))
    shown = rereading.shown_step(connection, step.sheet.id, step.action.key, row_id)
    if shown is None or (not changed and before[where.status]):
        return False
    outcome, note, _plan_note = rereading.said_of(connection, shown, row_id)
    rows.set_outcome(connection, shown, row_id, where, outcome, note)
    return rereading.texts(connection, step.sheet.id, row_id, (where.status, where.note)) != before


def _end_in_step(connection: Connection, readings: Sequence[RowReading]) -> bool:
    """How the row ended in one step; whether that is another end than was kept."""
    step_id, row_id = readings[0].step.record.id, readings[0].unit.row_id
    states: dict[int, JobState] = {}
    for reading in readings:
        if reading.ended is not None:
            parts = zip(reading.unit.job_ids, reading.unit.parts, strict=True)
            states |= {job_id: reading.ended.states[part] for job_id, part in parts}
    changed = rereading.set_states(connection, states)
    every = jobs.states_of_row(connection, step_id, row_id)
    if not all(state in ENDED for state in every):
        return changed
    outcome, note, plan_note = rereading.said_of(connection, step_id, row_id)
    others = len(every) - every.count(JobState.SKIPPED_DUPLICATE) - len(states)
    said = note if others else _note(readings, plan_note)
    now = outcome_of_row(every)
    if (now, sorted(said.split())) == (outcome, sorted(note.split())):
        return changed
    rereading.note_end(connection, step_id, row_id, now, said)
    return True


def _note(readings: Sequence[RowReading], plan_note: str) -> str:
    """What the answers have to say, each sentence once, and then what the plan said."""
    notes = dict.fromkeys(reading.ended.note for reading in readings if reading.ended)
    return " ".join(filter(None, [*notes, plan_note]))
