"""Gives every row of an interrupted run something to say, so that it can be exported as it stands."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rowcall.engine import messages
from rowcall.model.plan_text import plan_from_text
from rowcall.project import outcomes, runs
from rowcall.project.file import Project
from rowcall.project.rows import StatusColumns, status_columns
from rowcall.project.runs import StepRecord
from rowcall.project.writer import Connection


def settle_last_run(project: Project) -> None:
    """Rows without an outcome become "not run" or "unknown"; going on with the run takes that back. Blocks."""
    found = runs.last_run(project.reader)
    if found is None or found[3]:
        return
    run_id, plan, stopped, _ended = found
    all_rows = plan_from_text(plan).row_ids is None
    steps = runs.steps_of(project.reader, run_id)
    where = [(step, status_columns(project.reader, step.sheet_id, step.action)) for step in steps]
    project.write_for_view(lambda connection: settle_steps(connection, where, stopped, all_rows=all_rows))


def settle_steps(
    connection: Connection,
    where: Sequence[tuple[StepRecord, StatusColumns]],
    stopped: str | None,
    *,
    all_rows: bool,
    hearing: Collection[int] = (),
) -> None:
    """Give every row of a run that has none an outcome.

    Args:
        connection: The writing connection.
        where: The steps, and where each shows its outcomes.
        stopped: Why the run stopped, in the report's word; None where it did not, or nobody knows.
        all_rows: Whether the run was for all rows of the first step's sheet.
        hearing: Ids of the steps whose results are sent to an address.
    """
    settle_begun(connection, where, stopped, hearing)
    reason = messages.NOT_RUN.get(stopped or "", messages.NOT_RUN_YET)
    for step, columns in where:
        if all_rows or step.sheet_id != where[0][0].sheet_id:
            outcomes.settle_unplanned(connection, step, columns, reason)


def settle_begun(
    connection: Connection,
    where: Sequence[tuple[StepRecord, StatusColumns]],
    stopped: str | None,
    hearing: Collection[int] = (),
) -> None:
    """The same for the rows that a run has looked at."""
    reason = messages.NOT_RUN.get(stopped or "", messages.NOT_RUN_YET)
    for step, columns in where:
        outcomes.settle_in_doubt(connection, step, columns, messages.INTERRUPTED)
        waiting = messages.STILL_COMING if step.id in hearing else messages.STILL_WAITING
        outcomes.settle_unfinished(connection, step, columns, reason, waiting)
