"""What the newest run of a project left undone, in a sentence for whoever opens it."""

from __future__ import annotations

from collections.abc import Mapping

from rowcall.project import jobs
from rowcall.project.reader import Reader

UNEXPECTEDLY = "The last run stopped unexpectedly."
STOPPED: Mapping[str, str] = {
    "auth": "The last run stopped because Pronto refused the API key.",
    "credits": "The last run stopped because the account was out of credits.",
    "consent": "The last run stopped because personal e-mails need a consent in your Pronto account.",
    "budget": "The last run stopped because the credits you allowed were used up.",
    "hit_rate": "The last run stopped because too few rows had a result.",
    "offline": "The last run stopped because there was no connection.",
    "rate_limited": "The last run stopped because Pronto asked us to wait.",
    "server_trouble": "The last run stopped because Pronto was having trouble.",
    "wrong_answer": "The last run stopped because the answers did not come from Pronto.",
    "disk": "The last run stopped because the disk could not be written.",
    "user": "You stopped the last run.",
}
"""By the report's word for why a run stopped early."""


def left_over(reader: Reader) -> str:
    """The sentence; empty where the newest run came to its end, or there was none."""
    last = jobs.last_run(reader)
    if last is None or last[3]:
        return ""
    run_id, _plan, stopped, _ended = last
    why = STOPPED.get(stopped or "", UNEXPECTEDLY)
    done, rows, waiting, unknown = _figures(reader, run_id)
    parts = [f"{done:,} of {_rows(rows)} {'is' if rows == 1 else 'are'} done"]
    if waiting:
        parts.append(f"{waiting:,} {'waits' if waiting == 1 else 'wait'} at Pronto")
    if unknown:
        parts.append(f"{unknown:,} {'is' if unknown == 1 else 'are'} unknown")
    return f"{why} {', '.join(parts)}."


def _rows(count: int) -> str:
    return f"{count:,} row" if count == 1 else f"{count:,} rows"


def _figures(reader: Reader, run_id: int) -> tuple[int, int, int, int]:
    """Rows done, rows in all, rows still at the service, rows in doubt; over all steps of the run."""
    steps = jobs.steps_of(reader, run_id)
    rows = sum(reader.sheet_by_id(step.sheet_id).rows for step in steps)
    (done,) = reader.fetch(
        "SELECT count(*) FROM step_row JOIN step ON step.id = step_row.step_id WHERE run_id = ?"
        " AND (left_out = 1 OR outcome NOT IN ('not_run', 'unknown'))",
        (run_id,),
    )[0]
    states = "SELECT count(DISTINCT step_id || ' ' || row_id) FROM job JOIN step ON step.id = job.step_id"
    (waiting,) = reader.fetch(f"{states} WHERE run_id = ? AND state IN ('waiting', 'sending')", (run_id,))[0]
    (unknown,) = reader.fetch(f"{states} WHERE run_id = ? AND state = 'unknown_outcome'", (run_id,))[0]
    return done, rows, waiting, unknown
