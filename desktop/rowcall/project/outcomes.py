"""How the rows of each step ended: what those without an end show, and the sums of the report."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from rowcall.model.cells import Outcome
from rowcall.model.estimates import StepReport
from rowcall.model.events import RunFigures
from rowcall.model.prices import Cost
from rowcall.project import rows, runs
from rowcall.project.agreed import agreed, count_strangers
from rowcall.project.reader import Reader
from rowcall.project.rows import StatusColumns
from rowcall.project.runs import StepRecord

_UNFINISHED = """
SELECT step_row.row_id AS row_id,
    CASE WHEN max(state IN ('sending', 'waiting', 'unknown_outcome')) THEN 'unknown'
        WHEN max(state = 'done') THEN 'found'
        WHEN max(state = 'failed_permanent') THEN 'failed'
        ELSE 'not_run' END AS outcome,
    trim(trim(note || ' ' || plan_note) || ' ' || CASE
        WHEN max(state IN ('sending', 'waiting')) THEN :waiting
        WHEN count(state) = 0 OR max(state IN ('queued', 'failed_retryable')) THEN :reason
        ELSE '' END) AS note
FROM step_row LEFT JOIN job ON job.step_id = step_row.step_id AND job.row_id = step_row.row_id
WHERE step_row.step_id = :step AND outcome IS NULL GROUP BY step_row.row_id"""
"""What is to be said of each row without an outcome; what some of its parts have said already comes first."""


COUNTED = (
    "origin = 'call' AND (attempt.outcome IN ('open', 'accepted', 'result', 'ambiguous')"
    " OR (attempt.outcome = 'refused' AND refusal = 'row'))"
)
"""Which attempts count as calls: those that were sent and not merely put off."""


def settle_in_doubt(connection: sqlite3.Connection, step: StepRecord, where: StatusColumns, note: str) -> None:
    """Say of every row whose call is in doubt since an unexpected stop that its outcome is unknown."""
    parameters = {"step": step.id, "reason": "", "waiting": "", "note": note}
    connection.execute(
        "UPDATE step_row SET note = trim(note || ' ' || :note) WHERE step_id = :step AND outcome IS NULL"
        " AND instr(note, :note) = 0 AND row_id IN (SELECT row_id FROM job WHERE step_id = :step"
        "   AND state = 'unknown_outcome' AND (reason = 'stopped' OR step_row.note = ''))",
        parameters,
    )
    _settle(connection, where, f"{_UNFINISHED} HAVING max(state = 'unknown_outcome')", parameters)


def settle_unfinished(
    connection: sqlite3.Connection, step: StepRecord, where: StatusColumns, reason: str, waiting_note: str
) -> None:
    """Say of every row without an outcome where it stands: still at the service, in doubt, found in part, or not run.

    Args:
        connection: The writing connection.
        step: The step.
        where: The step's status columns.
        reason: Why what was not asked was not asked.
        waiting_note: What is said of an answer that is still at the service.
    """
    _settle(connection, where, _UNFINISHED, {"step": step.id, "reason": reason, "waiting": waiting_note})


def _settle(connection: sqlite3.Connection, where: StatusColumns, query: str, parameters: Mapping[str, Any]) -> None:
    kept = ",".join(f"'{outcome}'" for outcome in sorted(rows.KEPT_FOUND))
    status = (
        f"CASE WHEN outcome IN ({kept}) AND {rows.has_value(':step', 'ended.row_id')} THEN 'found' ELSE outcome END"
    )
    for column_id, text in ((where.status, status), (where.note, "note")):
        texts = f"SELECT row_id, {text} AS text FROM ({query}) AS ended"
        rows.write_column(connection, where.sheet_id, column_id, texts, parameters)
    connection.execute(
        f"UPDATE step_row SET outcome = found.outcome FROM ({query}) AS found"
        " WHERE step_row.step_id = :step AND step_row.row_id = found.row_id",
        parameters,
    )


def settle_unplanned(connection: sqlite3.Connection, step: StepRecord, where: StatusColumns, reason: str) -> None:
    """Say of rows that a step had not even looked at when it stopped that they were not run.

    What an earlier run said of such a row stays in the sheet.
    """
    parameters = {"step": step.id, "outcome": Outcome.NOT_RUN, "reason": reason}
    unseen = (
        f"FROM sheet_{step.sheet_id} WHERE id > {step.after_row} AND {agreed(step)}"
        " AND NOT EXISTS (SELECT 1 FROM step_row WHERE step_id = :step AND row_id = id)"
    )
    silent = f"{unseen} AND c{where.status} = ''"
    for column_id, text in ((where.note, ":reason"), (where.status, ":outcome")):
        texts = f"SELECT id AS row_id, {text} AS text {silent}"
        rows.write_column(connection, where.sheet_id, column_id, texts, parameters)
    connection.execute(
        f"INSERT INTO step_row(step_id, row_id, outcome) SELECT :step, id, :outcome {unseen}", parameters
    )


def reopen_unfinished(connection: sqlite3.Connection, run_id: int) -> None:
    """Before a run goes on: rows that were only reported as not run, or as waiting, have no outcome again."""
    connection.execute(
        "UPDATE step_row SET outcome = NULL WHERE left_out = 0"
        " AND step_id IN (SELECT id FROM step WHERE run_id = ?) AND EXISTS ("
        "   SELECT 1 FROM job WHERE job.step_id = step_row.step_id AND job.row_id = step_row.row_id"
        "   AND job.state IN ('queued', 'failed_retryable', 'sending', 'waiting'))",
        (run_id,),
    )
    connection.execute(  # what was never looked at is looked at now
        "DELETE FROM step_row WHERE left_out = 0 AND outcome = 'not_run'"
        " AND step_id IN (SELECT id FROM step WHERE run_id = ?) AND NOT EXISTS ("
        "   SELECT 1 FROM job WHERE job.step_id = step_row.step_id AND job.row_id = step_row.row_id)",
        (run_id,),
    )


def count_rows(reader: Reader, step_id: int) -> int:
    """How many rows a step has taken in."""
    return int(reader.fetch("SELECT count(*) FROM step_row WHERE step_id = ?", (step_id,))[0][0])


def count_left_out(reader: Reader, step_id: int) -> int:
    """How many rows of a step are not asked on purpose."""
    return int(reader.fetch("SELECT count(*) FROM step_row WHERE step_id = ? AND left_out = 1", (step_id,))[0][0])


CANNOT = (
    "outcome = 'failed' AND NOT EXISTS (SELECT 1 FROM job WHERE job.step_id = step_row.step_id"
    " AND job.row_id = step_row.row_id)"
)
"""Of a step's rows those that lack what asking takes: nothing was ever to be asked of them."""


def count_cannot(reader: Reader, step_id: int) -> int:
    """How many rows of a step lack what asking takes."""
    return int(reader.fetch(f"SELECT count(*) FROM step_row WHERE step_id = ? AND {CANNOT}", (step_id,))[0][0])


def count_outcomes(reader: Reader, step_id: int) -> dict[Outcome, int]:
    """How many rows of a step ended how; rows without an outcome are not in it."""
    found = reader.fetch(
        "SELECT outcome, count(*) FROM step_row WHERE step_id = ? AND outcome IS NOT NULL GROUP BY 1", (step_id,)
    )
    return {Outcome(outcome): count for outcome, count in found}


def run_figures(reader: Reader, run_id: int) -> RunFigures:
    """How far a run is, over its rows without those left out on purpose or lacking what asking takes."""
    steps = runs.steps_of(reader, run_id)
    (chosen,) = reader.fetch(
        "SELECT CASE WHEN json_valid(plan) THEN json_array_length(plan, '$.row_ids') END FROM run WHERE id = ?",
        (run_id,),
    )[0]
    first_sheet = steps[0].sheet_id if steps else None
    rows_in_all = sum(
        chosen
        if chosen and step.sheet_id == first_sheet
        else reader.sheet_by_id(step.sheet_id).rows - count_strangers(reader, step)
        for step in steps
    )
    never_asked, done = reader.fetch(
        f"SELECT count(*) FILTER (WHERE left_out = 1 OR ({CANNOT})),"
        f" count(*) FILTER (WHERE left_out = 0 AND outcome NOT IN ('not_run', 'unknown') AND NOT ({CANNOT}))"
        " FROM step_row JOIN step ON step.id = step_row.step_id WHERE run_id = ?",
        (run_id,),
    )[0]
    states = "SELECT count(DISTINCT step_id || ' ' || row_id) FROM job JOIN step ON step.id = job.step_id"
    (waiting,) = reader.fetch(f"{states} WHERE run_id = ? AND state IN ('waiting', 'sending')", (run_id,))[0]
    (unknown,) = reader.fetch(f"{states} WHERE run_id = ? AND state = 'unknown_outcome'", (run_id,))[0]
    return RunFigures(done, rows_in_all - never_asked, waiting, unknown)


def step_reports(reader: Reader) -> list[StepReport]:
    """What every step of every run did, in order.

    A call is counted where it was sent and not merely put off: a request that was throttled and sent again is one call.
    """
    reports = []
    for step_id, action in reader.fetch("SELECT id, action FROM step ORDER BY run_id, position"):
        calls, confirmed, possible = reader.fetch(
            f"SELECT count(*) FILTER (WHERE {COUNTED}), coalesce(sum(confirmed), 0), coalesce(sum(possible), 0)"
            " FROM attempt WHERE step_id = ?",
            (step_id,),
        )[0]
        counted: Mapping[Outcome, int] = count_outcomes(reader, step_id)
        full = {outcome: counted.get(outcome, 0) for outcome in Outcome}
        reports.append(StepReport(action, sum(full.values()), calls, full, Cost(confirmed, possible)))
    return reports
