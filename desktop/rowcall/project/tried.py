"""What the rows of a sheet that were asked so far have brought and cost; the ground of a forecast."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from rowcall.model.cells import JobState
from rowcall.project.reader import Reader


@dataclass(frozen=True, slots=True)
class Tried:
    """Rows of one sheet that were asked by one action and have their answer.

    Rows that cost no call of their own are not in it: duplicates, answers bought before, rows that could not be asked.
    Neither are rows that failed or are in doubt: they tell nothing of what there is to find.
    """

    rows: int
    found: int
    """Of these, rows with any result."""
    parts: Mapping[str, tuple[int, int]]
    """Part -> rows asked for it, and how many of them had it."""
    spent: int
    """Credits in the worst case."""
    most: int
    """Credits that the same calls could have taken."""
    taken_in: int
    """All rows that the action's steps have planned, whether asked or not; those left out on purpose are none."""


_ASKED = """
FROM job JOIN step ON step.id = job.step_id
WHERE step.action = :action AND step.sheet_id = :sheet AND job.state IN ('done', 'not_found')
    AND EXISTS (SELECT 1 FROM attempt_job JOIN attempt USING(token)
        WHERE attempt_job.job_id = job.id AND attempt.origin = 'call' AND attempt.outcome = 'result')"""


def tried(reader: Reader, action: str, sheet_id: int) -> Tried:
    """What all runs of this action over this sheet have brought."""
    named = {"action": action, "sheet": sheet_id}
    parts = reader.fetch(f"SELECT part, count(*), sum(job.state = 'done') {_ASKED} GROUP BY part", named)
    rows, found = reader.fetch(
        "SELECT count(*), coalesce(sum(hit), 0) FROM"
        f" (SELECT max(job.state = 'done') AS hit {_ASKED} GROUP BY job.step_id, job.row_id)",
        named,
    )[0]
    spent, most = reader.fetch(
        "SELECT coalesce(sum(confirmed + possible), 0), coalesce(sum(max_cost), 0) FROM attempt"
        " WHERE origin = 'call' AND outcome = 'result' AND (step_id, row_id) IN"
        f" (SELECT job.step_id, job.row_id {_ASKED})",
        named,
    )[0]
    (taken_in,) = reader.fetch(
        "SELECT count(*) FROM step_row JOIN step ON step.id = step_row.step_id"
        " WHERE step.action = :action AND step.sheet_id = :sheet AND step_row.left_out = 0",
        named,
    )[0]
    return Tried(rows, found, {part: (asked, hits) for part, asked, hits in parts}, spent, most, taken_in)


def found_rows(reader: Reader, action: str, sheet_id: int, new_sheet_id: int) -> int:
    """How many rows of the new sheet were found under the rows that were asked."""
    return int(
        reader.fetch(
            f"SELECT count(*) FROM sheet_{new_sheet_id} WHERE parent IN (SELECT job.row_id {_ASKED})",
            {"action": action, "sheet": sheet_id},
        )[0][0]
    )


def rows_with_result(reader: Reader, action: str, sheet_id: int) -> array[int]:
    """The rows that this action has found something for in any run, whatever it was asked; lowest id first."""
    found = reader.fetch(
        "SELECT DISTINCT row_id FROM step_row JOIN step ON step.id = step_row.step_id"
        " WHERE step.action = ? AND step.sheet_id = ? AND outcome = 'found' ORDER BY row_id",
        (action, sheet_id),
    )
    return array("q", (row_id for (row_id,) in found))


def row_had_result(reader: Reader, step_id: int, row_id: int) -> bool | None:
    """Whether a row that this step has asked had any result; None where it was not asked, or nobody can tell."""
    states = {
        JobState(state)
        for (state,) in reader.fetch(
            "SELECT DISTINCT job.state FROM job JOIN attempt_job ON attempt_job.job_id = job.id"
            " JOIN attempt USING(token) WHERE job.step_id = ? AND job.row_id = ? AND attempt.origin = 'call'",
            (step_id, row_id),
        )
    }
    if JobState.DONE in states:
        return True
    return False if states == {JobState.NOT_FOUND} else None


def plans_of(reader: Reader, action: str, sheet_id: int) -> list[str]:
    """The plans of all runs that began with this action on this sheet, as they are kept."""
    found = reader.fetch(
        "SELECT run.plan FROM run JOIN step ON step.run_id = run.id AND step.position = 0"
        " WHERE step.action = ? AND step.sheet_id = ?",
        (action, sheet_id),
    )
    return [plan for (plan,) in found]
