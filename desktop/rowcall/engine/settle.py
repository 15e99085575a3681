"""Gives every row of an interrupted run something to say, so that it can be exported as it stands."""

from __future__ import annotations

from rowcall.engine import messages
from rowcall.model.plan_text import plan_from_text
from rowcall.project import jobs, outcomes
from rowcall.project.file import Project
from rowcall.project.rows import status_columns
from rowcall.project.writer import Connection


def settle_last_run(project: Project) -> None:
    """Rows without an outcome become "not run" or "unknown"; going on with the run takes that back. Blocks."""
    found = jobs.last_run(project.reader)
    if found is None or found[3]:
        return
    run_id, plan, stopped, _ended = found
    reason = messages.NOT_RUN.get(stopped or "", messages.NOT_RUN_YET)
    chosen_rows = plan_from_text(plan).row_ids is not None
    steps = jobs.steps_of(project.reader, run_id)
    where = [status_columns(project.reader.sheet_by_id(step.sheet_id), step.action) for step in steps]

    def write(connection: Connection) -> None:
        for position, (step, columns) in enumerate(zip(steps, where, strict=True)):
            outcomes.settle_in_doubt(connection, step, columns, messages.INTERRUPTED)
            outcomes.settle_unfinished(connection, step, columns, reason, messages.STILL_WAITING)
            if position > 0 or not chosen_rows:
                outcomes.settle_unplanned(connection, step, columns, reason)

    project.write_now(write)
