"""What a person has decided about doubtful answers: kept with the project, undone and made again like any step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from rowcall.model.review import Doubtful, Kind, Refusal, Verdict
from rowcall.project.reader import Reader
from rowcall.project.undo.cells import CellText
from rowcall.project.undo.step import Step

_IN_EFFECT = "review LEFT JOIN undo_step ON undo_step.id = step_id WHERE NOT coalesce(undone, 0)"
"""Decisions that are not undone."""


def decide(
    connection: sqlite3.Connection,
    decided: Sequence[Doubtful],
    verdict: Verdict,
    emptied: Mapping[Doubtful, Sequence[int]],
    title: str,
    now: float,
) -> dict[int, list[int]]:
    """Keep what was decided, and do what follows from it, as one step that can be undone.

    Args:
        connection: The writing connection, inside a transaction.
        decided: What was decided about.
        verdict: What was decided, of all of them.
        emptied: The columns whose cells are emptied, of those that are turned down and stand on their row.
        title: What the step is called.
        now: The time, in seconds since 1970.

    Returns:
        The rows that look different now, by sheet.
    """
    changed: dict[int, list[int]] = {}
    for one in decided:
        changed.setdefault(one.sheet_id, []).append(one.row_id)
    with Step(connection, title, now) as step:
        for sheet_id in changed:
            here = [one for one in decided if one.sheet_id == sheet_id]
            if verdict is Verdict.REJECTED:
                step.delete_rows(sheet_id, [one.row_id for one in here if one.refusal is Refusal.OUT])
                step.set_cells(sheet_id, list(_emptied(here, emptied)))
            else:
                step.set_cells(sheet_id, list(_taken_over(connection, here)))
        connection.executemany(
            "INSERT INTO review(step_id, sheet_id, row_id, kind, place, mark, verdict, t)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            ((step.id, one.sheet_id, one.row_id, one.kind, one.place, one.mark, verdict, now) for one in decided),
        )
    return changed


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


def rejected_people(reader: Reader) -> Mapping[int, int]:
    """How many people who were found were turned down, by sheet: their rows are not in it any more."""
    return dict(
        reader.fetch(
            f"SELECT sheet_id, count(DISTINCT row_id) FROM {_IN_EFFECT} AND verdict = 'rejected' AND place = ''"
            " GROUP BY sheet_id"
        )
    )


def turned_down(reader: Reader, sheet_id: int, action: str, first: int, last: int) -> Mapping[int, frozenset[str]]:
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
        f"SELECT row_id, place FROM {_IN_EFFECT} AND sheet_id = ? AND verdict = 'rejected' AND row_id BETWEEN ? AND ?"
        " AND (place = ? OR substr(place, 1, ?) = ?)",
        (sheet_id, first, last, action, len(action) + 1, f"{action}/"),
    ):
        found.setdefault(row_id, set()).add(place.partition("/")[2])
    return {row_id: frozenset(parts) for row_id, parts in found.items()}


def _emptied(here: Iterable[Doubtful], emptied: Mapping[Doubtful, Sequence[int]]) -> Iterable[CellText]:
    return (CellText(one.row_id, column_id, "") for one in here for column_id in emptied.get(one, ()))


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
