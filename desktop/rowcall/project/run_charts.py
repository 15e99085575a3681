"""Works out what pictures of a run are drawn from, in the database alone."""

from __future__ import annotations

from rowcall.model.run_charts import Funnel, HitRate, Spent
from rowcall.project.reader import Reader
from rowcall.project.runs import steps_of

MOST_BARS = 8
"""Texts of a column that are told apart: those with the most answers."""
MOST_POINTS = 120
"""Moments that a picture of credits has at most."""


def funnel(reader: Reader, run_id: int, position: int) -> Funnel:
    """How many rows of a step of a run came how far."""
    step = steps_of(reader, run_id)[position]
    rows, asked, found = reader.fetch(
        "SELECT count(*), count(*) FILTER (WHERE EXISTS (SELECT 1 FROM job WHERE job.step_id = step_row.step_id"
        " AND job.row_id = step_row.row_id AND job.same_as IS NULL AND (job.state != 'queued' OR tries > 0))),"
        " count(*) FILTER (WHERE outcome = 'found')"
        " FROM step_row WHERE step_id = ?",
        (step.id,),
    )[0]
    parts = reader.fetch(
        "SELECT part, count(DISTINCT row_id) FILTER (WHERE state = 'done') FROM job WHERE step_id = ?"
        " GROUP BY part ORDER BY min(id)",
        (step.id,),
    )
    return Funnel(rows, asked, found, dict(parts) if len(parts) > 1 else {})


def hit_rates(reader: Reader, run_id: int, position: int, column_id: int) -> tuple[HitRate, ...]:
    """How many answered rows of a step had a result, by what a column of its sheet says; the most frequent first."""
    step = steps_of(reader, run_id)[position]
    found = reader.fetch(
        f"SELECT trim(c{int(column_id)}) AS text, count(*), sum(outcome = 'found') FROM step_row"
        f" JOIN sheet_{step.sheet_id} AS list ON list.id = step_row.row_id"
        " WHERE step_id = ? AND outcome IN ('found', 'not_found') AND text != ''"
        " GROUP BY text ORDER BY 2 DESC, 1 LIMIT ?",
        (step.id, MOST_BARS),
    )
    return tuple(HitRate(text, answered, hits) for text, answered, hits in found)


def spent(reader: Reader, run_id: int | None = None) -> tuple[Spent, ...]:
    """How the credits of a run, or of all runs, were used up, in equal steps of time."""
    found = reader.fetch(
        "WITH paid AS (SELECT coalesce(t_end, t_intent) AS t, confirmed + possible AS credits FROM attempt"
        " WHERE origin = 'call' AND (:run IS NULL OR run_id = :run)),"
        " ends AS (SELECT min(t) AS low, max(max(t) - min(t), 0.001) AS width FROM paid)"
        " SELECT low + (slot + 1) * width / :points, sum(sum(credits)) OVER (ORDER BY slot) FROM"
        " (SELECT credits, low, width, min(CAST((t - low) / width * :points AS INT), :points - 1) AS slot"
        "  FROM paid, ends) GROUP BY slot ORDER BY slot",
        {"run": run_id, "points": MOST_POINTS},
    )
    return tuple(Spent(at, int(used)) for at, used in found)
