"""Writing what a run found into the sheets, never over a cell that a person typed."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rowcall.model.cells import Outcome
from rowcall.model.sheets import Column
from rowcall.project.came import Source, Way, keep_source
from rowcall.project.placed import led_on
from rowcall.project.reader import Reader
from rowcall.project.tidied import follow

KEPT_FOUND = frozenset({Outcome.NOT_FOUND, Outcome.FAILED, Outcome.NOT_RUN})
"""How a row can end in a step while it still shows as found, because it has a value of the same action already."""


@dataclass(frozen=True, slots=True)
class StatusColumns:
    """Where a step shows how each row ended."""

    sheet_id: int
    status: int
    """Column id."""
    note: int
    """Column id."""


def status_columns(reader: Reader, sheet_id: int, action: str) -> StatusColumns:
    """The two status columns that an action has in this sheet; what a person deleted of them is still written."""
    ids = reader.columns_of_action(sheet_id, action)
    return StatusColumns(sheet_id, ids[f"{action}_status"], ids[f"{action}_note"])


def write_cells(
    connection: sqlite3.Connection, sheet_id: int, row_id: int, cells: Mapping[int, str], source: Source | None = None
) -> None:
    """Write values by column id; where a person typed the cell, the value is kept beside it and the cell stays.

    With a `source` it is kept where they come from; what a row shows of its state needs none.
    """
    if not cells:
        return
    elsewhere = led_on(connection, sheet_id, row_id, cells)
    cells = {**cells, **elsewhere}
    typed = connection.execute(
        "SELECT column_id FROM edited WHERE sheet_id = ? AND row_id = ?", (sheet_id, row_id)
    ).fetchall()
    kept = {column_id for (column_id,) in typed if column_id in cells}
    connection.executemany(
        "UPDATE edited SET provider_value = ? WHERE sheet_id = ? AND row_id = ? AND column_id = ?",
        [(cells[column_id], sheet_id, row_id, column_id) for column_id in kept],
    )
    free = {column_id: text for column_id, text in cells.items() if column_id not in kept}
    if source is not None:
        was = _replaced(connection, sheet_id, row_id, free)
        keep_source(connection, sheet_id, row_id, source, cells, was=was, beside=kept)
    if free:
        sets = ", ".join(f"c{column_id} = ?" for column_id in free)
        connection.execute(
            f"UPDATE sheet_{sheet_id} SET {sets} WHERE id = ?",
            (*free.values(), row_id),
        )
    if elsewhere:
        follow(connection, sheet_id, [row_id])


def _replaced(connection: sqlite3.Connection, sheet_id: int, row_id: int, cells: Mapping[int, str]) -> dict[int, str]:
    """The texts that are about to go, by column id."""
    if not cells:
        return {}
    names = ", ".join(f"c{column_id}" for column_id in cells)
    there = connection.execute(f"SELECT {names} FROM sheet_{sheet_id} WHERE id = ?", (row_id,)).fetchone()
    return {
        column_id: text for (column_id, new), text in zip(cells.items(), there, strict=True) if text and text != new
    }


def write_column(
    connection: sqlite3.Connection, sheet_id: int, column_id: int, texts: str, parameters: Mapping[str, object]
) -> None:
    """Write one column of many rows at once; a cell that a person typed stays here as well.

    Args:
        connection: The writing connection.
        sheet_id: The sheet.
        column_id: The column.
        texts: A query that gives `row_id` and `text` for each row to write.
        parameters: The query's named parameters.
    """
    connection.execute(
        f"UPDATE edited SET provider_value = found.text FROM ({texts}) AS found"
        f" WHERE sheet_id = {sheet_id} AND column_id = {column_id} AND edited.row_id = found.row_id",
        parameters,
    )
    connection.execute(
        f"UPDATE sheet_{sheet_id} SET c{column_id} = found.text FROM ({texts}) AS found WHERE id = found.row_id"
        f" AND id NOT IN (SELECT row_id FROM edited WHERE sheet_id = {sheet_id} AND column_id = {column_id})",
        parameters,
    )


def add_found(
    connection: sqlite3.Connection,
    sheet_id: int,
    parent: int,
    source_row: int | None,
    key: str,
    cells: Mapping[int, str],
    source: Source | None = None,
) -> int | None:
    """Add a row found under another row; None where it is there already (the same key under the same row)."""
    names = "".join(f", c{column_id}" for column_id in cells)
    places = ", ?" * len(cells)
    cursor = connection.execute(
        f"INSERT INTO sheet_{sheet_id}(parent, source_row, origin{names}) VALUES(?, ?, ?{places})"
        " ON CONFLICT(parent, origin) DO NOTHING",
        (parent, source_row, key, *cells.values()),
    )
    if cursor.rowcount != 1:
        return None
    row_id = int(cursor.lastrowid or 0)
    if source is not None:
        keep_source(connection, sheet_id, row_id, source, {})
    return row_id


def was_found_elsewhere(connection: sqlite3.Connection, sheet_id: int, parent: int, key: str) -> bool:
    """Whether a row of this key was found under another row than this one."""
    found = connection.execute(
        f"SELECT EXISTS (SELECT 1 FROM sheet_{sheet_id} WHERE origin = ? AND parent != ?)", (key, parent)
    ).fetchone()
    return bool(found[0])


def fill_found(
    connection: sqlite3.Connection,
    sheet_id: int,
    parent: int,
    key: str,
    cells: Mapping[int, str],
    source: Source | None = None,
) -> int | None:
    """Fill what is empty in a row that was found before, as when a search first names a company and later describes it.

    Returns:
        The row's id where there was something to fill, else None.
    """
    said = {column_id: text for column_id, text in cells.items() if text}
    names = "".join(f", c{column_id}" for column_id in said)
    row_id, *texts = connection.execute(
        f"SELECT id{names} FROM sheet_{sheet_id} WHERE parent = ? AND origin = ?", (parent, key)
    ).fetchone()
    empty = {column_id: text for (column_id, text), there in zip(said.items(), texts, strict=True) if not there}
    write_cells(connection, sheet_id, row_id, empty, source)
    return int(row_id) if empty else None


def set_outcome(
    connection: sqlite3.Connection,
    step_id: int,
    row_id: int,
    where: StatusColumns,
    outcome: Outcome | None,
    note: str,
    *,
    over_earlier: bool = True,
) -> None:
    """Say how a row ended in a step, in the step's records and in the sheet.

    With `over_earlier` false, what an earlier run said of the row stays in the sheet: a row that is left out because
    it was found before still shows that it was found. So does a row of which an earlier run has found another part;
    the note says what was not found, and the step's records how it ended.
    """
    connection.execute(
        "UPDATE step_row SET outcome = ?, note = ? WHERE step_id = ? AND row_id = ?", (outcome, note, step_id, row_id)
    )
    if not over_earlier:
        statement = f"SELECT c{where.status} FROM sheet_{where.sheet_id} WHERE id = ?"
        if connection.execute(statement, (row_id,)).fetchone()[0]:
            return
    shown = Outcome.FOUND if outcome in KEPT_FOUND and _has_value(connection, step_id, row_id) else outcome
    write_cells(connection, where.sheet_id, row_id, {where.status: shown or "", where.note: note})


def has_value(step: str, row: str) -> str:
    """The condition that any run of a step's action has found something for a row in the row's own cells.

    Args:
        step: The step's id as it stands in the query.
        row: The row's id as it stands in the query.
    """
    return (
        "EXISTS (SELECT 1 FROM step AS this JOIN step AS other ON other.action = this.action"
        " AND other.sheet_id = this.sheet_id JOIN job AS found_job ON found_job.step_id = other.id"
        f" WHERE this.id = {step} AND this.new_sheet_id IS NULL AND found_job.row_id = {row}"
        " AND found_job.state = 'done')"
    )


def _has_value(connection: sqlite3.Connection, step_id: int, row_id: int) -> bool:
    query = f"SELECT {has_value(':step', ':row')}"
    return bool(connection.execute(query, {"step": step_id, "row": row_id}).fetchone()[0])


def texts_of(connection: sqlite3.Connection, sheet_id: int, row_id: int, columns: Sequence[Column]) -> list[str]:
    """A row's cells in these columns, as they are within this transaction."""
    names = ", ".join(column.name for column in columns)
    if not names:
        return []
    return list(connection.execute(f"SELECT {names} FROM sheet_{sheet_id} WHERE id = ?", (row_id,)).fetchone())


def text_of(connection: sqlite3.Connection, sheet_id: int, row_id: int, column_id: int) -> str:
    """One cell as it is within this transaction, also of a column that a person has deleted."""
    return str(connection.execute(f"SELECT c{column_id} FROM sheet_{sheet_id} WHERE id = ?", (row_id,)).fetchone()[0])


def row_number(connection: sqlite3.Connection, sheet_id: int, row_id: int) -> int:
    """The number by which people know a row: its number in the imported file, or its place among the rows found."""
    parent, source_row = connection.execute(
        f"SELECT parent, source_row FROM sheet_{sheet_id} WHERE id = ?",
        (row_id,),
    ).fetchone()
    return row_id if parent is not None or source_row is None else int(source_row)


def add_note(connection: sqlite3.Connection, step_id: int, row_id: int, note: str) -> str:
    """Add a sentence to what a row's calls have said so far; returns all of it, after what the plan said."""
    if note:  # parts that are asked apart may have the same to say
        connection.execute(
            "UPDATE step_row SET note = trim(note || ' ' || :note)"
            " WHERE step_id = :step AND row_id = :row AND instr(note, :note) = 0",
            {"note": note, "step": step_id, "row": row_id},
        )
    plan_note, said = connection.execute(
        "SELECT plan_note, note FROM step_row WHERE step_id = ? AND row_id = ?", (step_id, row_id)
    ).fetchone()
    return f"{said} {plan_note}".strip()


def copy_answer(
    connection: sqlite3.Connection, action: str, outputs: Sequence[str], job_id: int, now: float
) -> list[int]:
    """Give every row that follows a job what its row got in these outputs; returns their ids.

    A row that follows from another sheet has the same outputs there. What a person typed in the first row is that
    row's own and is not copied.
    """
    owner_row, owner_sheet, step_id = connection.execute(
        "SELECT job.row_id, step.sheet_id, step.id FROM job JOIN step ON step.id = job.step_id WHERE job.id = ?",
        (job_id,),
    ).fetchone()
    followers = connection.execute(
        "SELECT DISTINCT step.sheet_id, job.row_id FROM job JOIN step ON step.id = job.step_id WHERE job.same_as = ?",
        (job_id,),
    ).fetchall()
    if not followers:
        return []
    values = _outputs(connection, action, outputs, owner_sheet)
    names = ", ".join(f"c{column_id}" for column_id in values.values())
    texts = connection.execute(f"SELECT {names} FROM sheet_{owner_sheet} WHERE id = ?", (owner_row,)).fetchone()
    came = dict(
        connection.execute(
            "SELECT column_id, provider_value FROM edited WHERE sheet_id = ? AND row_id = ?"
            " AND provider_value IS NOT NULL",
            (owner_sheet, owner_row),
        ).fetchall()
    )
    by_key = {key: came.get(column_id, text) for (key, column_id), text in zip(values.items(), texts, strict=True)}
    source = Source(Way.COPY, now, step_id, _call_of(connection, step_id, owner_row, job_id))
    for sheet_id, row_id in followers:
        theirs = _outputs(connection, action, outputs, sheet_id)
        write_cells(connection, sheet_id, row_id, {column_id: by_key[key] for key, column_id in theirs.items()}, source)
    return [row_id for _sheet, row_id in followers]


def _call_of(connection: sqlite3.Connection, step_id: int, row_id: int, job_id: int) -> str:
    """The token of a job's newest call; empty where it had none."""
    found = connection.execute(
        "SELECT token FROM attempt JOIN attempt_job USING(token) WHERE step_id = ? AND row_id = ? AND job_id = ?"
        " ORDER BY t_intent DESC, seq DESC LIMIT 1",
        (step_id, row_id, job_id),
    ).fetchone()
    return str(found[0]) if found else ""


def _outputs(connection: sqlite3.Connection, action: str, outputs: Sequence[str], sheet_id: int) -> dict[str, int]:
    marks = ",".join("?" * len(outputs))
    found = connection.execute(
        f"SELECT key, id FROM col WHERE sheet_id = ? AND action = ? AND key IN ({marks})", (sheet_id, action, *outputs)
    )
    return dict(found.fetchall())
