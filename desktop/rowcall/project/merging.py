"""Makes rows that are about the same one row: every value is kept, and undo brings everything back at once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from rowcall.model.do_not_contact import Mark, mark_of
from rowcall.model.duplicates import Group, Keep, Merge, RowKey, differ, holds_one, kept
from rowcall.model.fields import Field
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.project.cell_tests import id_list
from rowcall.project.columns import read_columns, read_sheet, with_gone_marks
from rowcall.project.live_rows import live
from rowcall.project.reader import Reader
from rowcall.project.rows import row_number
from rowcall.project.undo.cells import CellText
from rowcall.project.undo.rows import in_flight
from rowcall.project.undo.step import Step

_ONE_ONLY = ("_status", "_note")
"""How the keys of columns end that say how a row ended in an action, or what a value beside them is worth: one only."""
_IN_EFFECT = "LEFT JOIN undo_step ON undo_step.id = step_id WHERE NOT coalesce(undone, 0)"


Foreign = Mapping[RowKey, Collection[int]]
"""Of rows, the deleted columns whose answer there is about somebody else than the row is by now."""


def merge(
    connection: sqlite3.Connection,
    merges: Sequence[Merge],
    keep: Keep,
    title: str,
    now: float,
    foreign: Foreign | None = None,
) -> tuple[int, int]:
    """Make each of these groups one row, all of them as one step that can be undone.

    Rows that a run is asking about stay as they are, and with them their whole group; so does a group of which a row
    is deleted or belongs to an earlier group. Where one of the rows says that
    it must not be contacted, so does the kept one, in a new column where its sheet has none for that. What was found
    for them and stands in a deleted column goes to the kept row as well, so that it is not bought again.

    Args:
        connection: The writing connection, inside a transaction.
        merges: What is made one.
        keep: What becomes of columns where the rows differ and nobody has chosen.
        title: What the step is called.
        now: The time, in seconds since 1970.
        foreign: Answers in deleted columns that are not taken over; None: all of them are.

    Returns:
        How many rows went, and how many groups were left as they are.
    """
    sheets = {sheet_id: _with_gone(connection, sheet_id) for sheet_id in _sheet_ids(merges)}
    deleted = {
        column.id
        for sheet_id, sheet in sheets.items()
        for column in {*sheet.columns}.difference(read_columns(connection, sheet_id))
        if column.action
    }
    possible = _possible(connection, merges)
    texts: dict[int, list[CellText]] = {sheet_id: [] for sheet_id in sheets}
    going: dict[int, list[int]] = {sheet_id: [] for sheet_id in sheets}
    homeless: dict[int, dict[int, tuple[str, str]]] = {}
    for one in possible:
        of_rows = [sheets[sheet_id] for sheet_id, _row_id in _rows(one)]
        cells = [_cells(connection, sheets[row[0]], row[1], (foreign or {}).get(row, ())) for row in _rows(one)]
        made = merged_texts(of_rows, cells, keep, one, deleted)
        texts[one.keeper[0]] += (CellText(one.keeper[1], column_id, text) for column_id, text in made.items())
        if (marked := _mark_without_column(of_rows, cells)) is not None:
            homeless.setdefault(one.keeper[0], {})[one.keeper[1]] = marked
        for sheet_id, row_id in one.others:
            going[sheet_id].append(row_id)
    with Step(connection, title, now) as step:
        for sheet_id, marks in homeless.items():
            texts[sheet_id] += _in_new_column(step, sheet_id, marks)
        for sheet_id in sheets:
            step.set_cells(sheet_id, texts[sheet_id])
            step.delete_rows(sheet_id, going[sheet_id])
        connection.executemany(
            "INSERT INTO merged_row(step_id, sheet_id, row_id, into_sheet, into_row) VALUES(?, ?, ?, ?, ?)",
            ((step.id, *row, *one.keeper) for one in possible for row in one.others),
        )
    return sum(map(len, going.values())), len(merges) - len(possible)


def _possible(connection: sqlite3.Connection, merges: Sequence[Merge]) -> list[Merge]:
    """Those whose rows are all there, asked about by no run, and in no other group before."""
    free: set[RowKey] = set()
    for sheet_id in _sheet_ids(merges):
        ids = json.dumps([row_id for one in merges for of_sheet, row_id in _rows(one) if of_sheet == sheet_id])
        there = connection.execute(
            f"SELECT id FROM sheet_{sheet_id} WHERE id IN (SELECT value FROM json_each(?)) AND {live(sheet_id)}", (ids,)
        )
        asked = in_flight(connection, sheet_id)
        free.update((sheet_id, row_id) for (row_id,) in there if row_id not in asked)
    possible = []
    for one in merges:
        if free.issuperset(_rows(one)):
            possible.append(one)
            free.difference_update(_rows(one))
    return possible


def merged_texts(
    sheets: Sequence[Sheet],
    cells: Sequence[Mapping[int, str]],
    keep: Keep,
    merge: Merge,
    deleted: Collection[int] = (),
) -> dict[int, str]:
    """What changes in the kept row, by the ids of its columns.

    A row of another sheet gives what stands in its columns of the same meaning. That somebody must not be contacted
    stays, whatever is kept or chosen otherwise.

    Args:
        sheets: Of each row, the kept one first.
        cells: Of each row, by the ids of its columns.
        keep: What becomes of columns where the rows differ.
        merge: With what a person has chosen.
        deleted: Which of the columns are deleted ones of an action.
    """
    changed: dict[int, str] = {}
    kept_of: dict[tuple[str, str], int] = {}
    for column in sheets[0].columns:
        if column.origin is Origin.TIDIED:  # it follows the column that it is made from
            continue
        read = _answer_in if column.id in deleted else text_in
        texts = [read(column, sheet, row) for sheet, row in zip(sheets, cells, strict=True)]
        one_only = bool(column.action) and column.key.endswith(_ONE_ONLY)
        if one_only:  # a check goes with the value that it is about, how a row ended stays that of the kept row
            texts = _from(kept_of.get((column.action, column.key.rpartition("_")[0]), 0), texts)
        marks = [text for text in texts if mark_of(text) is not Mark.NO] if column.field is Field.DO_NOT_CONTACT else []
        text = merge.chosen.get(column.id)
        if text is None:
            unclear = column.field is Field.DO_NOT_CONTACT and not marks  # as "no; n" would be
            first = one_only or unclear or holds_one(column, texts)
            text = texts[0] if one_only and texts[0] else kept(texts, Keep.FIRST if first else keep, column.field)
        if marks and mark_of(text) is Mark.NO:
            text = marks[0]
        if column.action and text in texts:
            kept_of[column.action, column.key] = texts.index(text)
        if text != cells[0][column.id]:
            changed[column.id] = text
    return changed


def _from(place: int, texts: list[str]) -> list[str]:
    """The texts, that of one row first."""
    return [texts[place], *texts[:place], *texts[place + 1 :]]


def differing(sheets: Sequence[Sheet], cells: Sequence[Mapping[int, str]]) -> frozenset[int]:
    """The columns of the first row's sheet in which the rows say different things."""
    found = set()
    for column in sheets[0].columns:
        texts = [text_in(column, sheet, row) for sheet, row in zip(sheets, cells, strict=True)]
        if differ(texts, column.field):
            found.add(column.id)
    return frozenset(found)


def fullness(reader: Reader, sheet: Sheet, row_ids: Sequence[int]) -> dict[int, int]:
    """How many cells of each of these rows say something; rows that are gone are left out."""
    among = f"sheet_{sheet.id} WHERE id IN (SELECT value FROM json_each(?)) AND {live(sheet.id)}"
    rows = reader.many([column.name for column in sheet.columns], among, "id", (id_list(row_ids),))
    return {row_id: _filled(cells) for row_id, *cells in rows}


def fullest(cells: Sequence[Mapping[int, str]]) -> int:
    """Which of several rows, the oldest first, has most in its cells."""
    filled = [_filled(row.values()) for row in cells]
    return filled.index(max(filled))


def _filled(cells: Iterable[str]) -> int:
    return sum(1 for text in cells if text.strip())


def mark(
    connection: sqlite3.Connection, merges: Sequence[Merge], header: str, words: str, title: str, now: float
) -> None:
    """Say in a column of its own of each row that would go which row it equals, as one step that can be undone.

    Args:
        connection: The writing connection, inside a transaction.
        merges: What would be made one.
        header: What the new columns are called.
        words: What is written; `{row}` is the number of the row that would be kept.
        title: What the step is called.
        now: The time.
    """
    with Step(connection, title, now) as step:
        for sheet_id in sorted({sheet_id for one in merges for sheet_id, _row_id in one.others}):
            column_id = step.insert_column(sheet_id, header)
            texts = [
                CellText(row_id, column_id, words.format(row=row_number(connection, *one.keeper)))
                for one in merges
                for other_sheet, row_id in one.others
                if other_sheet == sheet_id
            ]
            step.set_cells(sheet_id, texts)


def tell_apart(connection: sqlite3.Connection, groups: Sequence[Group], title: str, now: float) -> None:
    """Keep that the rows of each group are different people or companies: they are not shown as the same again."""
    with Step(connection, title, now) as step:
        connection.executemany(
            "INSERT OR IGNORE INTO told_apart VALUES(?, ?, ?, ?)",
            ((step.id, number, *row) for number, group in enumerate(groups) for row in group.rows),
        )


def told_apart(reader: Reader) -> Mapping[RowKey, frozenset[int]]:
    """Rows that a person has told apart -> the numbers of these decisions."""
    numbers: dict[tuple[int, int], int] = {}
    found: dict[RowKey, set[int]] = {}
    for step_id, group_no, sheet_id, row_id in reader.each(
        f"SELECT step_id, group_no, sheet_id, row_id FROM told_apart {_IN_EFFECT}"
    ):
        number = numbers.setdefault((step_id, group_no), len(numbers))
        found.setdefault((sheet_id, row_id), set()).add(number)
    return {row: frozenset(of_row) for row, of_row in found.items()}


def text_in(column: Column, sheet: Sheet, row: Mapping[int, str]) -> str:
    """What a row says in a column of the kept row's sheet."""
    if column.id in row:
        return row[column.id]
    if column.field is None:
        return ""
    same = [row[other.id] for other in sheet.columns if other.field is column.field and row[other.id].strip()]
    if column.field is Field.DO_NOT_CONTACT:
        same.sort(key=lambda text: mark_of(text) is Mark.NO)
    return next(iter(same), "")


def _answer_in(column: Column, sheet: Sheet, row: Mapping[int, str]) -> str:
    """What a row has of the output that a deleted column of the kept row's sheet is for."""
    if column.id in row:
        return row[column.id]
    same = (row[other.id] for other in sheet.columns if (other.action, other.key) == (column.action, column.key))
    return next((text for text in same if text.strip()), "")


def _with_gone(connection: sqlite3.Connection, sheet_id: int) -> Sheet:
    """The sheet and, behind its columns, the deleted ones that count: of do-not-contact marks and of answers."""
    sheet = with_gone_marks(connection, read_sheet(connection, sheet_id))
    there = {column.id for column in sheet.columns}
    every = read_columns(connection, sheet_id, with_gone=True)
    answers = (column for column in every if column.origin is Origin.ADDED and column.action)
    return replace(sheet, columns=(*sheet.columns, *(column for column in answers if column.id not in there)))


def _mark_without_column(sheets: Sequence[Sheet], cells: Sequence[Mapping[int, str]]) -> tuple[str, str] | None:
    """Header and text of a do-not-contact mark for which the kept row's sheet has no column."""
    if any(column.field is Field.DO_NOT_CONTACT for column in sheets[0].columns):
        return None
    marks = (
        (column.header, row[column.id])
        for sheet, row in zip(sheets, cells, strict=True)
        for column in sheet.columns
        if column.field is Field.DO_NOT_CONTACT and mark_of(row[column.id]) is not Mark.NO
    )
    return next(marks, None)


def _in_new_column(step: Step, sheet_id: int, marks: Mapping[int, tuple[str, str]]) -> list[CellText]:
    """Insert a do-not-contact column for these marks (row -> header and text); what its cells become."""
    header = next(header for header, _text in marks.values())
    column_id = step.insert_column(sheet_id, header)
    step.take_for(sheet_id, column_id, Field.DO_NOT_CONTACT)
    return [CellText(row_id, column_id, text) for row_id, (_header, text) in marks.items()]


def _cells(connection: sqlite3.Connection, sheet: Sheet, row_id: int, foreign: Collection[int]) -> dict[int, str]:
    names = ", ".join(column.name for column in sheet.columns)
    found = connection.execute(f"SELECT {names} FROM sheet_{sheet.id} WHERE id = ?", (row_id,)).fetchone()
    ids = [column.id for column in sheet.columns]
    return {id_: "" if id_ in foreign else text for id_, text in zip(ids, found, strict=True)}


def _rows(one: Merge) -> tuple[RowKey, ...]:
    return one.keeper, *one.others


def _sheet_ids(merges: Sequence[Merge]) -> list[int]:
    return sorted({sheet_id for one in merges for sheet_id, _row_id in _rows(one)})
