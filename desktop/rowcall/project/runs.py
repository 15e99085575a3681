"""Runs and their steps: what the user agreed to, and how far it came."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from rowcall.model.prices import Cost
from rowcall.project.reader import Reader


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One step of a run as it is kept."""

    id: int
    run_id: int
    position: int
    action: str
    sheet_id: int
    new_sheet_id: int | None
    after_row: int
    """Rows up to this id were there before the run and do not belong to it; 0: all rows belong to it."""


def create_run(connection: sqlite3.Connection, plan: str, budget: int | None, now: float) -> int:
    """Keep what the user agreed to; returns the run's id."""
    cursor = connection.execute("INSERT INTO run(started, plan, budget) VALUES(?, ?, ?)", (now, plan, budget))
    return int(cursor.lastrowid or 0)


def keep_plan(connection: sqlite3.Connection, run_id: int, plan: str) -> None:
    """Keep a run's plan anew, once the columns that it means are known."""
    connection.execute("UPDATE run SET plan = ? WHERE id = ?", (plan, run_id))


def create_step(
    connection: sqlite3.Connection,
    run_id: int,
    position: int,
    action: str,
    sheet_id: int,
    new_sheet_id: int | None,
    *,
    only_new: bool = False,
) -> StepRecord:
    """Keep one step of a run; with `only_new`, the rows that its sheet has by now do not belong to it."""
    (last,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()
    kept = (run_id, position, action, sheet_id, new_sheet_id, last if only_new else 0, last)
    cursor = connection.execute(
        "INSERT INTO step(run_id, position, action, sheet_id, new_sheet_id, after_row, up_to_row)"
        " VALUES(?, ?, ?, ?, ?, ?, ?)",
        kept,
    )
    step_id = int(cursor.lastrowid or 0)
    connection.execute(
        "INSERT INTO step_gone(step_id, row_id) SELECT ?, row_id FROM gone_row WHERE sheet_id = ?", (step_id, sheet_id)
    )
    return StepRecord(step_id, *kept[:-1])


def add_seconds(connection: sqlite3.Connection, run_id: int, seconds: float) -> None:
    """Add a stretch of work to the run's time."""
    connection.execute("UPDATE run SET seconds = seconds + ? WHERE id = ?", (seconds, run_id))


def end_run(connection: sqlite3.Connection, run_id: int, stopped: str | None, *, ended: bool) -> None:
    """Say that a run has come to its end, or why it stopped early."""
    connection.execute("UPDATE run SET stopped = ?, ended = ? WHERE id = ?", (stopped, int(ended), run_id))


def last_run(reader: Reader) -> tuple[int, str, str | None, bool] | None:
    """The newest run: its id, its plan, why it stopped early, whether it came to its end."""
    found = reader.fetch("SELECT id, plan, stopped, ended FROM run ORDER BY id DESC LIMIT 1")
    return (found[0][0], found[0][1], found[0][2], bool(found[0][3])) if found else None


def last_cap(reader: Reader) -> int | None:
    """The most credits that the newest run may use; None: no cap."""
    found = reader.fetch("SELECT budget FROM run ORDER BY id DESC LIMIT 1")
    return found[0][0] if found else None


def seconds_of_all_runs(reader: Reader) -> float:
    """How long the runs of this project took together."""
    return float(reader.fetch("SELECT coalesce(sum(seconds), 0) FROM run")[0][0])


def steps_of(reader: Reader, run_id: int) -> list[StepRecord]:
    """The steps of a run, in their order."""
    found = reader.fetch(
        "SELECT id, run_id, position, action, sheet_id, new_sheet_id, after_row FROM step"
        " WHERE run_id = ? ORDER BY position",
        (run_id,),
    )
    return [StepRecord(*row) for row in found]


def step_with_plan(reader: Reader, step_id: int) -> tuple[StepRecord, str]:
    """A step of any run, and what the user agreed to when that run was started."""
    (found,) = reader.fetch(
        "SELECT step.id, run_id, position, action, sheet_id, new_sheet_id, after_row, run.plan"
        " FROM step JOIN run ON run.id = step.run_id WHERE step.id = ?",
        (step_id,),
    )
    return StepRecord(*found[:-1]), str(found[-1])


def cost_of_step(reader: Reader, step_id: int) -> Cost:
    """What a step's calls have taken so far, in the worst case."""
    (cost,) = reader.fetch(
        "SELECT coalesce(sum(confirmed), 0), coalesce(sum(possible), 0) FROM attempt WHERE step_id = ?", (step_id,)
    )
    return Cost(*cost)
