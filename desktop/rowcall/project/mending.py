"""Makes a project of what was saved from a damaged one: nothing that may have been paid is asked again by itself."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
from collections.abc import Mapping
from typing import Any

from rowcall.model.plan_text import plan_to_text
from rowcall.model.plans import RunPlan
from rowcall.project.live_rows import HIDDEN
from rowcall.project.undo.long_steps import Way

LOST = "lost"
"""Stands for an action, and as the reason of a state, where the damaged file does not tell."""
_KEPT_ANSWER = (
    "SELECT 1 FROM attempt_job JOIN attempt USING(token) WHERE attempt_job.job_id = job.id"
    " AND (attempt.outcome = 'open' OR attempt.outcome IN ('accepted', 'result')"
    " AND EXISTS (SELECT 1 FROM receipt WHERE receipt.token = attempt.token AND source = 'post'))"
)


UNKNOWN_HOST = "unknown"
"""Stands for the service where neither the damaged file nor a backup tells it: that of whoever opens it next."""


def mend(connection: sqlite3.Connection, known: Mapping[str, str]) -> None:
    """Put stand-ins where something is missing that the rest refers to.

    Args:
        connection: What was saved.
        known: Facts about the project from elsewhere, as JSON texts.
    """
    connection.executemany("INSERT OR IGNORE INTO meta(key, value) VALUES(?, ?)", known.items())
    _facts(connection)
    _sheets(connection)
    _runs_and_steps(connection)
    _jobs(connection)
    connection.execute("DELETE FROM receipt WHERE body_of NOT IN (SELECT id FROM receipt)")
    ways = ", ".join(f"'{way}'" for way in Way)
    connection.execute(f"DELETE FROM long_step WHERE step_id NOT IN (SELECT id FROM undo_step) OR way NOT IN ({ways})")
    connection.execute("DELETE FROM ahead_row WHERE NOT EXISTS (SELECT 1 FROM long_step)")
    connection.execute(
        f"UPDATE job SET state = 'unknown_outcome', reason = ? WHERE state IN ('sending', 'waiting')"
        f" AND NOT EXISTS ({_KEPT_ANSWER})",
        (LOST,),
    )
    connection.execute(
        "INSERT OR IGNORE INTO step_row(step_id, row_id, outcome) SELECT step_id, row_id,"
        " CASE max(state) WHEN 'done' THEN 'found' WHEN 'not_found' THEN 'not_found'"
        " WHEN 'suppressed' THEN 'suppressed' WHEN 'failed_permanent' THEN 'failed'"
        " WHEN 'unknown_outcome' THEN 'unknown' ELSE NULL END"
        " FROM job GROUP BY step_id, row_id"
    )


def _facts(connection: sqlite3.Connection) -> None:
    stand_ins: dict[str, Any] = {
        "host": UNKNOWN_HOST,
        "practice": False,
        "made": time.time(),
        "token_key": secrets.token_hex(32),
        "project_id": secrets.token_hex(16),
    }
    pairs = [(key, json.dumps(value)) for key, value in stand_ins.items()]
    connection.executemany("INSERT OR IGNORE INTO meta(key, value) VALUES(?, ?)", pairs)
    connection.execute("INSERT OR REPLACE INTO meta(key, value) VALUES('ready', 'true')")
    connection.execute("DELETE FROM meta WHERE key GLOB ?", (f"{HIDDEN}*",))  # some of the rows may be lost


def _sheets(connection: sqlite3.Connection) -> None:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE name GLOB 'sheet_[0-9]*' AND type = 'table'")
    for (table,) in tables.fetchall():
        sheet_id = int(table.removeprefix("sheet_"))
        connection.execute(
            "INSERT OR IGNORE INTO sheet(id, key, title) VALUES(?, ?, ?)", (sheet_id, table, f"Sheet {sheet_id}")
        )
        there = {f"c{id_}" for (id_,) in connection.execute("SELECT id FROM col WHERE sheet_id = ?", (sheet_id,))}
        for column in connection.execute(f"PRAGMA table_info({table})").fetchall():
            name = column[1]
            if name.startswith("c") and name not in there:
                number = int(name[1:])
                connection.execute(
                    "INSERT INTO col(id, sheet_id, header, title, origin) VALUES(?, ?, ?, ?, 'imported')",
                    (number, sheet_id, f"Column {number}", f"Column {number}"),
                )


def _runs_and_steps(connection: sqlite3.Connection) -> None:
    plan = plan_to_text(RunPlan((), None))
    connection.execute(
        "INSERT OR IGNORE INTO run(id, started, plan, ended, spent) SELECT run_id, 0, ?, 1, (SELECT"
        " coalesce(sum(confirmed + possible), 0) FROM attempt WHERE attempt.run_id = known.run_id)"
        " FROM (SELECT run_id FROM attempt UNION SELECT run_id FROM step) AS known",
        (plan,),
    )
    connection.execute(
        "INSERT OR IGNORE INTO step(id, run_id, position, action, sheet_id, after_row)"
        " SELECT step_id, coalesce(min(run_id), (SELECT max(id) FROM run)), 1000 + step_id, ?,"
        " (SELECT min(id) FROM sheet), 0 FROM (SELECT step_id, run_id FROM attempt"
        "  UNION SELECT step_id, NULL FROM job UNION SELECT step_id, NULL FROM step_row) GROUP BY step_id",
        (LOST,),
    )


def _jobs(connection: sqlite3.Connection) -> None:
    """Jobs that are known from their calls alone: an answer that was kept counts, anything else is in doubt."""
    found = connection.execute(
        "SELECT token, group_concat(job_id) FROM (SELECT token, job_id FROM attempt_job ORDER BY job_id) GROUP BY token"
    ).fetchall()
    for token, job_ids in found:
        attempt = connection.execute("SELECT step_id, row_id, parts FROM attempt WHERE token = ?", (token,)).fetchone()
        ids, parts = job_ids.split(","), attempt[2].split(",") if attempt else []
        for job_id, part in zip(ids, parts, strict=False):
            connection.execute(
                "INSERT OR IGNORE INTO job(id, step_id, row_id, part, state) VALUES(?, ?, ?, ?, 'sending')",
                (int(job_id), *attempt[:2], part),
            )
