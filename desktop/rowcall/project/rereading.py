"""The kept answers of a project as they are read again: which rows have some, and all that came for each call."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rowcall.model.answers import KeptReply, Source
from rowcall.model.cells import JobState, Outcome
from rowcall.project import receipts
from rowcall.project.jobs import Unit
from rowcall.project.reader import Reader

_ANSWERED = "attempt.outcome IN ('accepted', 'result')"


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row that was found under another one, by what it shows."""

    id: int
    key: str
    cells: tuple[str, ...]
    """In the order of the columns that were asked for."""


def answered_kinds(reader: Reader) -> list[tuple[int, str]]:
    """Sheets with the actions that have answers for their rows, in the order in which these were first asked."""
    found = reader.fetch(
        "SELECT sheet_id, action FROM step JOIN attempt ON attempt.step_id = step.id"
        f" WHERE {_ANSWERED} AND sheet_id IN (SELECT id FROM sheet) GROUP BY 1, 2 ORDER BY min(step.id)"
    )
    return [(sheet_id, action) for sheet_id, action in found]


def steps_of_kind(reader: Reader, sheet_id: int, action: str) -> list[int]:
    """Ids of the steps, of whatever run, with this action on this sheet; oldest first."""
    found = reader.fetch("SELECT id FROM step WHERE sheet_id = ? AND action = ? ORDER BY id", (sheet_id, action))
    return [step_id for (step_id,) in found]


def count_rows(reader: Reader, sheet_id: int, action: str) -> int:
    """How many rows of a sheet have answers to an action."""
    found = reader.fetch(
        "SELECT count(DISTINCT row_id) FROM step JOIN attempt ON attempt.step_id = step.id"
        f" WHERE sheet_id = ? AND action = ? AND {_ANSWERED}",
        (sheet_id, action),
    )
    return int(found[0][0])


def answered_rows(reader: Reader, sheet_id: int, action: str, after: int, most: int) -> list[int]:
    """Rows that have answers to an action, lowest first; those that are gone from the sheet are left out."""
    found = reader.fetch(
        "SELECT DISTINCT row_id FROM step JOIN attempt ON attempt.step_id = step.id"
        f" WHERE sheet_id = ? AND action = ? AND row_id > ? AND {_ANSWERED}"
        f" AND row_id IN (SELECT id FROM sheet_{sheet_id}) ORDER BY 1 LIMIT ?",
        (sheet_id, action, after, most),
    )
    return [row_id for (row_id,) in found]


def units_of(reader: Reader, step_id: int, row_id: int) -> list[Unit]:
    """The jobs of a row that have an answer, those together that share their calls, in the order of the answers."""
    states = {
        part: (job_id, JobState(state))
        for job_id, part, state in reader.fetch(
            "SELECT id, part, state FROM job WHERE step_id = ? AND row_id = ?", (step_id, row_id)
        )
    }
    found = reader.fetch(
        "SELECT parts, max(origin = 'wallet' AND known_as = '') FROM attempt"
        f" WHERE step_id = ? AND row_id = ? AND {_ANSWERED} GROUP BY parts ORDER BY max(t_end), min(t_intent)",
        (step_id, row_id),
    )
    units = []
    for text, known in found:
        parts = tuple(text.split(","))
        if states.keys() >= set(parts):
            job_ids, now = zip(*(states[part] for part in parts), strict=True)
            units.append(Unit(row_id, job_ids, parts, now, bool(known)))
    return units


def polled(reader: Reader, token: str, question: str = "") -> list[KeptReply]:
    """What free questions about the result of a call were answered, in the order in which it came.

    Args:
        reader: Of the project.
        token: The call.
        question: Which one; empty: the first that was asked about it.
    """
    return [KeptReply(Source.POLL, *row) for row in reader.fetch(_REPLIES, (token, question))]


def looked(reader: Reader, token: str, question: str) -> KeptReply | None:
    """What a free question was answered that was asked once after a call; None where nothing came."""
    found = polled(reader, token, question)
    return found[-1] if found else None


_REPLIES = (
    f"SELECT seq, method, path, coalesce(receipt.http_status, 0), content_type, {receipts.BODY}, receipt.t FROM receipt"
    " JOIN attempt USING(token) WHERE token = ? AND source = 'poll' AND question = ? ORDER BY receipt.id"
)


def found_under(
    connection: sqlite3.Connection, sheet_id: int, parent: int, column_ids: tuple[int, ...]
) -> list[FoundRow]:
    """The rows that were found under a row, in the order in which they came."""
    names = "".join(f", c{column_id}" for column_id in column_ids)
    found = connection.execute(
        f"SELECT id, origin{names} FROM sheet_{sheet_id} WHERE parent = ? ORDER BY id", (parent,)
    ).fetchall()
    return [FoundRow(row[0], row[1] or "", tuple(row[2:])) for row in found]


def rename(connection: sqlite3.Connection, sheet_id: int, row_id: int, key: str) -> None:
    """Give a row that was found the key that it has by now."""
    connection.execute(f"UPDATE sheet_{sheet_id} SET origin = ? WHERE id = ?", (key, row_id))


def typed(connection: sqlite3.Connection, sheet_id: int, row_id: int) -> dict[int, str]:
    """The cells of a row that a person typed: column id -> what was found for them last."""
    found = connection.execute(
        "SELECT column_id, coalesce(provider_value, '') FROM edited WHERE sheet_id = ? AND row_id = ?",
        (sheet_id, row_id),
    )
    return dict(found.fetchall())


def set_states(connection: sqlite3.Connection, states: Mapping[int, JobState]) -> bool:
    """Say how jobs ended by their answers; returns whether one ended otherwise than was said before."""
    changed = 0
    for job_id, state in states.items():
        changed += connection.execute(
            "UPDATE job SET state = ?, reason = '' WHERE id = ? AND state != ?", (state, job_id, state)
        ).rowcount
    return changed > 0


def said_of(connection: sqlite3.Connection, step_id: int, row_id: int) -> tuple[Outcome | None, str, str]:
    """What a step's records say of a row: its outcome, its note, and what the plan had said."""
    found = connection.execute(
        "SELECT outcome, note, plan_note FROM step_row WHERE step_id = ? AND row_id = ?", (step_id, row_id)
    ).fetchone()
    outcome, note, plan_note = found or (None, "", "")
    return Outcome(outcome) if outcome else None, note, plan_note


def note_end(connection: sqlite3.Connection, step_id: int, row_id: int, outcome: Outcome, note: str) -> None:
    """Keep how a row ended in a step."""
    connection.execute(
        "UPDATE step_row SET outcome = ?, note = ? WHERE step_id = ? AND row_id = ?", (outcome, note, step_id, row_id)
    )


def shown_step(connection: sqlite3.Connection, sheet_id: int, action: str, row_id: int) -> int | None:
    """The step whose outcome a row shows for an action: the last one that has asked it, or has said why not."""
    found = connection.execute(
        "SELECT step_id FROM step_row JOIN step ON step.id = step_id WHERE sheet_id = ? AND action = ? AND row_id = ?"
        " AND outcome IS NOT NULL ORDER BY outcome = 'not_run', step_id DESC LIMIT 1",
        (sheet_id, action, row_id),
    ).fetchone()
    return int(found[0]) if found else None


def followers(connection: sqlite3.Connection, job_id: int) -> list[tuple[int, int]]:
    """Sheet and row of each job that follows this one."""
    return connection.execute(
        "SELECT DISTINCT step.sheet_id, job.row_id FROM job JOIN step ON step.id = job.step_id WHERE job.same_as = ?",
        (job_id,),
    ).fetchall()


def whole_row(connection: sqlite3.Connection, sheet_id: int, row_id: int) -> tuple[object, ...]:
    """All that a row says, in the order of its table."""
    return tuple(connection.execute(f"SELECT * FROM sheet_{sheet_id} WHERE id = ?", (row_id,)).fetchone() or ())


def texts(connection: sqlite3.Connection, sheet_id: int, row_id: int, column_ids: Sequence[int]) -> dict[int, str]:
    """What a row shows in these columns."""
    if not column_ids:
        return {}
    names = ", ".join(f"c{column_id}" for column_id in column_ids)
    found = connection.execute(f"SELECT {names} FROM sheet_{sheet_id} WHERE id = ?", (row_id,)).fetchone()
    return dict(zip(column_ids, found, strict=True))


def number_of(reader: Reader, sheet_id: int, row_id: int) -> int:
    """The number by which people know a row (`rows.row_number`), as last committed."""
    found = reader.fetch(
        f"SELECT iif(parent IS NOT NULL OR source_row IS NULL, id, source_row) FROM sheet_{sheet_id} WHERE id = ?",
        (row_id,),
    )
    return int(found[0][0])
