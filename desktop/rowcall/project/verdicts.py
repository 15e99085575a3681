"""What a person has decided about doubtful answers: kept with the project, undone and made again like any step."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from rowcall.model.cells import Outcome
from rowcall.model.review import Doubtful, Emptied, Kind, Refusal, Verdict
from rowcall.project.reader import Reader
from rowcall.project.undo.cells import CellText, set_cells
from rowcall.project.undo.step import Step

_IN_EFFECT = "review LEFT JOIN undo_step ON undo_step.id = step_id WHERE NOT coalesce(undone, 0)"
"""Decisions that are not undone."""
_LAST = 2**63 - 1
"""No row has a higher id."""


def decide(
    connection: sqlite3.Connection,
    decided: Sequence[Doubtful],
    verdict: Verdict,
    emptied: Mapping[Doubtful, Emptied],
    title: str,
    now: float,
) -> tuple[Doubtful, ...]:
    """Keep what was decided, and do what follows from it, as one step that can be undone.

    Args:
        connection: The writing connection, inside a transaction.
        decided: What was decided about.
        verdict: What was decided, of all of them.
        emptied: What is emptied, of those that are turned down and stand on their row.
        title: What the step is called.
        now: The time, in seconds since 1970.

    Returns:
        Those of which nothing could be decided, because a run is asking about their rows at this moment.
    """
    left: list[Doubtful] = []
    with Step(connection, title, now) as step:
        for sheet_id in dict.fromkeys(one.sheet_id for one in decided):
            here = [one for one in decided if one.sheet_id == sheet_id]
            if verdict is Verdict.REJECTED:
                out = [one for one in here if one.refusal is Refusal.OUT]
                step.delete_rows(sheet_id, [one.row_id for one in out])
                left += _still_there(connection, sheet_id, out)
                step.set_cells(sheet_id, list(_emptied(here, emptied)))
                ends = list(_ends(connection, here, emptied))
                set_cells(connection, step.id, sheet_id, ends, by_hand=False)  # a later answer says it anew
            else:
                step.set_cells(sheet_id, list(_taken_over(connection, here)))
        kept = [one for one in decided if one not in left] if left else decided
        connection.executemany(
            "INSERT INTO review(step_id, sheet_id, row_id, kind, place, mark, verdict, t)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            ((step.id, one.sheet_id, one.row_id, one.kind, one.place, one.mark, verdict, now) for one in kept),
        )
    return tuple(left)


def decided_about(reader: Reader) -> frozenset[Doubtful]:
    """All answers that a person has decided about."""
    found = reader.fetch(f"SELECT kind, sheet_id, row_id, place, mark FROM {_IN_EFFECT}")
    return frozenset(Doubtful(Kind(kind), *rest) for kind, *rest in found)


def verdicts_of(reader: Reader, sheet_id: int, row_id: int) -> tuple[tuple[Kind, Verdict, float], ...]:
    """What was decided about a row, the oldest first: the kind of doubt, the verdict, the time."""
    found = reader.fetch(
        f"SELECT kind, verdict, review.t FROM {_IN_EFFECT} AND sheet_id = ? AND row_id = ? ORDER BY step_id",
        (sheet_id, row_id),
    )
    return tuple((Kind(kind), Verdict(verdict), time) for kind, verdict, time in found)


def taken_out(reader: Reader, sheet_id: int) -> tuple[int, int]:
    """How many rows are not in a sheet any more because they were turned down, and because they were merged."""
    (rejected,) = reader.fetch(
        f"SELECT count(DISTINCT row_id) FROM {_IN_EFFECT} AND sheet_id = ? AND verdict = ? AND place = ''",
        (sheet_id, Verdict.REJECTED),
    )
    (merged,) = reader.fetch(
        "SELECT count(*) FROM merged_row LEFT JOIN undo_step ON undo_step.id = step_id"
        " WHERE NOT coalesce(undone, 0) AND sheet_id = ?",
        (sheet_id,),
    )
    return int(rejected[0]), int(merged[0])


def turned_down(
    reader: Reader, sheet_id: int, action: str, first: int = 0, last: int = _LAST
) -> Mapping[int, frozenset[str]]:
    """Which parts of an action's answers a person has turned down, by row: they are not asked for again by themselves.

    Args:
        reader: Of the project.
        sheet_id: The sheet.
        action: The action's key.
        first: Only rows from this id on.
        last: Only rows up to this id.

    Returns:
        Row id -> keys of parts; an empty key stands for all of them.
    """
    found: dict[int, set[str]] = {}
    for row_id, place in reader.fetch(
        f"SELECT row_id, place FROM {_IN_EFFECT} AND sheet_id = ? AND verdict = ?"
        " AND row_id BETWEEN ? AND ? AND (place = ? OR substr(place, 1, ?) = ?)",
        (sheet_id, Verdict.REJECTED, first, last, action, len(action) + 1, f"{action}/"),
    ):
        found.setdefault(row_id, set()).add(place.partition("/")[2])
    return {row_id: frozenset(parts) for row_id, parts in found.items()}


def accepted_people(reader: Reader, sheet_id: int, first: int = 0, last: int = _LAST) -> frozenset[int]:
    """The people of a sheet, by their rows, whom a person has accepted although something speaks against them.

    Args:
        reader: Of the project.
        sheet_id: The sheet.
        first: Only rows from this id on.
        last: Only rows up to this id.
    """
    found = reader.fetch(
        f"SELECT row_id FROM {_IN_EFFECT} AND sheet_id = ? AND verdict = ? AND place = '' AND row_id BETWEEN ? AND ?",
        (sheet_id, Verdict.ACCEPTED, first, last),
    )
    return frozenset(row_id for (row_id,) in found)


def _still_there(connection: sqlite3.Connection, sheet_id: int, out: Sequence[Doubtful]) -> list[Doubtful]:
    gone = connection.execute(
        "SELECT row_id FROM gone_row WHERE sheet_id = ? AND row_id IN (SELECT value FROM json_each(?))",
        (sheet_id, json.dumps([one.row_id for one in out])),
    )
    went = {row_id for (row_id,) in gone}
    return [one for one in out if one.row_id not in went]


def _emptied(here: Iterable[Doubtful], emptied: Mapping[Doubtful, Emptied]) -> Iterable[CellText]:
    there = (one for one in here if one in emptied)
    return (CellText(one.row_id, column_id, "") for one in there for column_id in emptied[one].columns)


def _ends(
    connection: sqlite3.Connection, here: Iterable[Doubtful], emptied: Mapping[Doubtful, Emptied]
) -> Iterable[CellText]:
    """Rows of which nothing is left that was found are found no longer, and say why."""
    for one in here:
        gone = emptied.get(one)
        if gone is None or gone.status is None:
            continue
        found = " || ".join(("''", *(f"c{int(column_id)}" for column_id in gone.others)))
        row = connection.execute(
            f"SELECT {found} = '' AND c{gone.status} = ? FROM sheet_{int(one.sheet_id)} WHERE id = ?",
            (Outcome.FOUND, one.row_id),
        ).fetchone()
        if row is not None and row[0]:
            yield CellText(one.row_id, gone.status, Outcome.NOT_FOUND)
            if gone.note is not None:
                yield CellText(one.row_id, gone.note, gone.why)


def _taken_over(connection: sqlite3.Connection, here: Iterable[Doubtful]) -> Iterable[CellText]:
    """Put what came into cells that a person typed; it is that person's choice, so a later answer asks again."""
    for one in here:
        if one.column_id is not None:
            found = connection.execute(
                "SELECT provider_value FROM edited WHERE sheet_id = ? AND row_id = ? AND column_id = ?",
                (one.sheet_id, one.row_id, one.column_id),
            ).fetchone()
            if found is not None and found[0]:
                yield CellText(one.row_id, one.column_id, found[0])
