"""Which rows a step was agreed to be for: those that were there then, and those that the run itself finds."""

from __future__ import annotations

import sqlite3

from rowcall.project.live_rows import live
from rowcall.project.reader import Reader
from rowcall.project.runs import StepRecord


def agreed(step: StepRecord) -> str:
    """The condition that a row after the step's first ones belongs to it; for queries on its sheet's table alone.

    Rows that a person put in, took in from a file or brought back since are not asked: nobody has agreed to pay for
    them. Rows that an earlier step of the same run has found are.
    """
    row, up_to = f"sheet_{step.sheet_id}.id", _up_to(step)
    was_gone = f"SELECT 1 FROM step_gone WHERE step_id = {step.id} AND row_id = {row}"
    found_by_run = (
        "SELECT 1 FROM came JOIN step AS maker ON maker.id = came.step_id"
        f" WHERE came.sheet_id = {step.sheet_id} AND came.row_id = {row} AND maker.run_id = {step.run_id}"
        f" AND maker.position < {step.position} AND maker.new_sheet_id = {step.sheet_id}"
    )
    was_there = f"{row} <= {up_to} AND NOT EXISTS ({was_gone})"
    return f"{live(step.sheet_id, row)} AND ({was_there} OR {row} > {up_to} AND EXISTS ({found_by_run}))"


def _up_to(step: StepRecord) -> str:
    """The last row that was there; asked anew each time, as rows may be taken out for good while a run goes on."""
    return f"(SELECT up_to_row FROM step WHERE id = {step.id})"


def count_strangers(reader: Reader, step: StepRecord) -> int:
    """How many rows are on the step's sheet that a person put there since the run was agreed to."""
    table = f"sheet_{step.sheet_id}"
    since = f"SELECT id FROM {table} WHERE id > {_up_to(step)} AND parent IS NULL"
    back = f"SELECT row_id FROM step_gone WHERE step_id = {step.id} AND row_id <= {_up_to(step)}"
    return int(reader.fetch(f"SELECT count(*) FROM ({since} UNION ALL {back}) WHERE {live(step.sheet_id)}")[0][0])


def nth_agreed(reader: Reader, step: StepRecord, number: int) -> int | None:
    """The Nth row, counted from 1, that the sheet had when the run was agreed to; None where it had fewer.

    Rows that were deleted since count as well, so that no later row takes their place.
    """
    found = reader.fetch(
        f"SELECT id FROM sheet_{step.sheet_id} WHERE id <= {_up_to(step)}"
        f" AND id NOT IN (SELECT row_id FROM step_gone WHERE step_id = ?) ORDER BY id LIMIT 1 OFFSET ?",
        (step.id, number - 1),
    )
    return int(found[0][0]) if found else None


def forget_removed(connection: sqlite3.Connection, sheet_id: int) -> None:
    """After rows were taken out for good: a later row that gets one of their ids was not agreed to."""
    (last,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()
    connection.execute(
        "UPDATE step SET after_row = min(after_row, :last), up_to_row = min(up_to_row, :last) WHERE sheet_id = :sheet",
        {"last": last, "sheet": sheet_id},
    )
