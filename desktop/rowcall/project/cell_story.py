"""Tells what each cell of a row has held, from the list, the edits, and what answers brought."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rowcall.model.cell_story import PastValue, RawAnswer, Setter
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.model.tidying import PARTS, tidier_of_sheet
from rowcall.project.call_facts import CallFacts
from rowcall.project.came import Way
from rowcall.project.reader import Reader
from rowcall.project.receipts import BODY
from rowcall.project.set_aside import files_of, imported_columns
from rowcall.project.tidied import COUNTRY
from rowcall.project.undo.steps import UNDONE


@dataclass(frozen=True, slots=True)
class _Change:
    """One moment at which a cell changed, or might have."""

    value: PastValue
    before: str | None
    """What it replaced; None where that is not told."""


@dataclass(frozen=True, slots=True)
class _Row:
    """All that is known of one row."""

    source_row: int | None
    parent: int | None
    cells: Mapping[int, str]
    changes: dict[int, list[_Change]] = field(default_factory=dict)

    def add(self, column_id: int, change: _Change) -> None:
        self.changes.setdefault(column_id, []).append(change)


def cell_story(reader: Reader, sheet: Sheet, row_id: int, column_id: int) -> tuple[PastValue, ...]:
    """Every value of one cell, the newest first."""
    return row_story(reader, sheet, row_id, (column_id,)).get(column_id, ())


def row_story(
    reader: Reader, sheet: Sheet, row_id: int, wanted: Collection[int] | None = None
) -> dict[int, tuple[PastValue, ...]]:
    """The same for the cells of a row, by column id; empty where the row is not there.

    Args:
        reader: Of the project.
        sheet: The sheet.
        row_id: The row.
        wanted: Ids of these columns; None: all.
    """
    columns = [column for column in sheet.columns if wanted is None or column.id in wanted]
    columns += [column for column in sheet.columns if column.id in _sources(columns) and column not in columns]
    names = "".join(f", {column.name}" for column in sheet.columns)
    found = reader.fetch(f"SELECT source_row, parent{names} FROM sheet_{sheet.id} WHERE id = ?", (row_id,))
    if not found:
        return {}
    cells = {column.id: text for column, text in zip(sheet.columns, found[0][2:], strict=True)}
    row = _Row(found[0][0], found[0][1], cells)
    calls = CallFacts(reader)
    born = _add_answers(reader, calls, sheet, row_id, row)
    _add_edits(reader, sheet, row_id, row, columns)
    _add_taken_back(reader, sheet, row_id, row)
    _add_kept_beside(reader, sheet, row_id, row)
    first = {column.id: _first(reader, calls, sheet, row_id, row, column, born) for column in columns}
    stories = {
        column.id: _newest_first(row.cells[column.id], first[column.id], row.changes.get(column.id, ()))
        for column in columns
    }
    for column in columns:
        if column.origin is Origin.TIDIED:
            stories[column.id] = _tidied(reader, sheet, row, column, stories)
    return stories


def raw_answers(reader: Reader, token: str) -> tuple[RawAnswer, ...]:
    """All that came for a call, in the order in which it came."""
    found = reader.fetch(
        f"SELECT t, source, http_status, content_type, {BODY} FROM receipt WHERE token = ? ORDER BY id", (token,)
    )
    return tuple(RawAnswer(token, *row) for row in found)


def _add_answers(reader: Reader, calls: CallFacts, sheet: Sheet, row_id: int, row: _Row) -> PastValue | None:
    """What answers wrote into the row; returns how the row itself came where an answer brought it."""
    born: PastValue | None = None
    for at, way, step_id, token, cells, was, beside in reader.fetch(
        "SELECT t, way, step_id, token, cells, was, beside FROM came WHERE sheet_id = ? AND row_id = ? ORDER BY id",
        (sheet.id, row_id),
    ):
        value = calls.told(Way(way), at, step_id, token)
        texts, replaced, kept = json.loads(cells), json.loads(was), set(json.loads(beside))
        if not texts:
            born = born or value
        for key, text in texts.items():
            shown = replace(value, text=text, beside=int(key) in kept)
            row.add(int(key), _Change(shown, replaced.get(key, "")))
    return born


def _sources(columns: Iterable[Column]) -> frozenset[int | None]:
    """What these columns are made from."""
    return frozenset(column.made_from for column in columns)


def _add_edits(reader: Reader, sheet: Sheet, row_id: int, row: _Row, columns: Iterable[Column]) -> None:
    """What a person set, and what a newer version of the list brought."""
    for column_id, before, after, by_hand, at, title, undone, import_id, source in reader.fetch(
        "SELECT column_id, before, after, by_hand, undo_step.t, title, undone, import_id, source_name FROM undo_step"
        " CROSS JOIN json_each(?) AS wanted CROSS JOIN undo_cell"
        " ON step_id = undo_step.id AND column_id = wanted.value AND row_id = ? AND undo_cell.sheet_id = ?"
        f" AND undone <= {UNDONE}"
        " LEFT JOIN later_import ON later_import.id = import_id ORDER BY undo_step.id",
        (json.dumps([column.id for column in columns]), row_id, sheet.id),
    ):
        came_with_file = import_id is not None or not by_hand
        setter = Setter.NEWER_FILE if came_with_file else Setter.PERSON
        value = PastValue(after, setter, at, file=source or "", title=title, undone=bool(undone))
        row.add(column_id, _Change(value, before))


def _add_taken_back(reader: Reader, sheet: Sheet, row_id: int, row: _Row) -> None:
    """What a person set and took back so long ago that it cannot be made again."""
    for column_id, at, title, text in reader.fetch(
        "SELECT column_id, t, title, text FROM past_cell WHERE sheet_id = ? AND row_id = ? ORDER BY id",
        (sheet.id, row_id),
    ):
        value = PastValue(text, Setter.PERSON, at, title=title, undone=True)
        row.add(column_id, _Change(value, None))


def _add_kept_beside(reader: Reader, sheet: Sheet, row_id: int, row: _Row) -> None:
    """What came for a cell that a person had typed, where nothing else tells of it."""
    for column_id, text in reader.fetch(
        "SELECT column_id, provider_value FROM edited WHERE sheet_id = ? AND row_id = ? AND provider_value IS NOT NULL",
        (sheet.id, row_id),
    ):
        told = row.changes.get(column_id, ())
        if not any(change.value.by_service and change.value.text == text for change in told):
            row.add(column_id, _Change(PastValue(text, Setter.UNTOLD, beside=True), None))


def _first(
    reader: Reader, calls: CallFacts, sheet: Sheet, row_id: int, row: _Row, column: Column, born: PastValue | None
) -> PastValue | None:
    """What the cell held before anything that is told of it happened; None where it held nothing."""
    shown = [change for change in row.changes.get(column.id, ()) if not change.value.beside]
    told = [change for change in shown if change.before is not None]
    text = (min(told, key=_moment).before or "") if told else row.cells[column.id]
    if column.origin is Origin.IMPORTED:
        return _from_file(reader, sheet, row, column, text)
    if not text:
        return None
    if column.origin is Origin.TIDIED:
        return PastValue(text, Setter.TIDIED, made_from=_title(sheet, column.made_from))
    if born is not None and born.action == column.action:
        return replace(born, text=text)
    known = calls.of_cell(sheet, row_id, column) if column.action else None
    return replace(known, text=text) if known else PastValue(text, Setter.UNTOLD, action=column.action)


def _from_file(reader: Reader, sheet: Sheet, row: _Row, column: Column, text: str) -> PastValue | None:
    files = files_of(reader, sheet.id)
    if row.source_row is None or not files:
        return PastValue(text, Setter.UNTOLD) if text else None
    file = files[bisect_right([file.first_row for file in files], row.source_row - 1) - 1]
    line = row.source_row - file.first_row + file.first_line - 1
    its_own = [placed for placed in file.placed if placed is not None] or [
        imported.id for imported in imported_columns(sheet.columns)
    ]
    if column.id not in its_own:
        return PastValue(text, Setter.UNTOLD) if text else None
    return PastValue(text, Setter.FILE, file=file.source.name, line=line)


def _newest_first(now: str, first: PastValue | None, changes: Sequence[_Change]) -> tuple[PastValue, ...]:
    """The values in their order, with the mark at the one that the cell holds."""
    values = [change.value for change in sorted(changes, key=_moment)]
    story = [*([first] if first else ()), *values]
    for place in range(len(story) - 1, -1, -1):
        value = story[place]
        if value.text == now and not value.beside and not value.undone:
            story[place] = value.as_now()
            break
    return tuple(reversed(story))


def _tidied(
    reader: Reader, sheet: Sheet, row: _Row, column: Column, stories: Mapping[int, tuple[PastValue, ...]]
) -> tuple[PastValue, ...]:
    """The story of a tidy cell: what was made of each value of its source, until a person typed something else."""
    own = [value for value in stories[column.id] if value.setter is not Setter.TIDIED]
    typed_at = min((value.at for value in own if value.at is not None and not value.undone), default=None)
    made = [
        value
        for value in _made(reader, sheet, row, column, stories.get(column.made_from or 0, ()))
        if typed_at is None or value.at is None or value.at < typed_at
    ]
    unmarked = [replace(value, now=False) for value in own]
    everything = sorted([*reversed(made), *reversed(unmarked)], key=lambda value: value.at or 0.0)
    return _newest_first(row.cells[column.id], None, [_Change(value, None) for value in everything])


def _made(reader: Reader, sheet: Sheet, row: _Row, column: Column, source: Sequence[PastValue]) -> Iterator[PastValue]:
    """What was made of each value that the source has had, the newest first."""
    tidier = tidier_of_sheet(sheet.columns, str(reader.meta(COUNTRY) or ""))
    imported = imported_columns(sheet.columns)
    countries = tidier.countries_of([row.cells[column.id] for column in imported])
    title = _title(sheet, column.made_from)
    for value in source:
        if not value.beside:
            text = PARTS[column.key].make(value.text, countries)
            yield PastValue(text, Setter.TIDIED, value.at, made_from=title, undone=value.undone)


def _title(sheet: Sheet, column_id: int | None) -> str:
    return next((column.title for column in sheet.columns if column.id == column_id), "")


def _moment(change: _Change) -> float:
    return change.value.at or 0.0
