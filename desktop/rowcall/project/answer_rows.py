"""Reads answers beside what they answer: on the same row, or on rows that were found under another one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rowcall.model.sheets import Column
from rowcall.project.live_rows import live
from rowcall.project.reader import Reader

Cells = list[str]


@dataclass(frozen=True, slots=True)
class Under:
    """Which rows of a sheet were found under the rows of another one."""

    sheet_id: int
    source_id: int
    prefix: str
    """How their keys begin; empty where the other sources have such and this one has none."""
    others: tuple[str, ...]
    """How those of other sources begin."""

    def where(self) -> tuple[str, list[Any]]:
        """The condition on `f`, the rows found, with its parameters."""
        if self.prefix:
            return "substr(f.origin, 1, ?) = ?", [len(self.prefix), self.prefix]
        parameters: list[Any] = []
        for other in self.others:
            parameters += [len(other), other]
        return " AND ".join(["f.parent IS NOT NULL", *["substr(f.origin, 1, ?) != ?"] * len(self.others)]), parameters


def steps_into(reader: Reader, sheet_id: int) -> list[tuple[int, str, int, int, str]]:
    """The steps that made rows on a sheet: id, action, the sheet worked on, place in its run, the run's plan."""
    return reader.fetch(
        "SELECT step.id, action, sheet_id, position, plan FROM step JOIN run ON run.id = run_id WHERE new_sheet_id = ?"
        " ORDER BY step.id",
        (sheet_id,),
    )


def found_with_above(
    reader: Reader, under: Under, own: Sequence[Column], above: Sequence[Column]
) -> Iterator[tuple[int, Cells, Cells]]:
    """Each row that was found: its id, its cells in some columns, and those of the row that it was found under."""
    names = [f"f.{column.name}" for column in own] + [f"s.{column.name}" for column in above]
    condition, parameters = under.where()
    source = (
        f"sheet_{under.sheet_id} AS f JOIN sheet_{under.source_id} AS s ON s.id = f.parent"
        f" WHERE {condition} AND {live(under.sheet_id, 'f.id')}"
    )
    for row_id, *cells in reader.many(names, source, "f.id", parameters):
        yield row_id, cells[: len(own)], cells[len(own) :]


def parent_under(reader: Reader, under: Under, row_id: int) -> int | None:
    """The row that this one was found under; None where it is of another source."""
    condition, parameters = under.where()
    found = reader.fetch(
        f"SELECT f.parent FROM sheet_{under.sheet_id} AS f JOIN sheet_{under.source_id} AS s ON s.id = f.parent"
        f" WHERE f.id = ? AND {condition}",
        (row_id, *parameters),
    )
    return int(found[0][0]) if found else None


def saying(reader: Reader, sheet_id: int, column: Column, text: str) -> Iterator[tuple[int, str]]:
    """The rows whose cell says this, in whatever case."""
    yield from reader.each(
        f"SELECT id, {column.name} FROM sheet_{sheet_id} WHERE upper(trim({column.name})) = upper(?)"
        f" AND {live(sheet_id)}",
        (text,),
    )


def filled_in(
    reader: Reader, sheet_id: int, some: Sequence[Column], more: Sequence[Column]
) -> Iterator[tuple[int, Cells, Cells]]:
    """Each row with something in some columns: its id, its cells there, and those in more columns."""
    there = " OR ".join(f"{column.name} != ''" for column in some)
    source = f"sheet_{sheet_id} WHERE ({there}) AND {live(sheet_id)}"
    for row_id, *cells in reader.many([column.name for column in (*some, *more)], source, "id"):
        yield row_id, cells[: len(some)], cells[len(some) :]


def not_said_to_be(
    reader: Reader, sheet_id: int, value: Column, word: Column, sure: Collection[str]
) -> Iterator[tuple[int, str, str]]:
    """The rows with a value about which something else is said than these words; what a person typed is left out."""
    marks = ",".join("?" * len(sure))
    yield from reader.each(
        f"SELECT id, {value.name}, {word.name} FROM sheet_{sheet_id} WHERE {value.name} != '' AND {word.name} != ''"
        f" AND lower(trim({word.name})) NOT IN ({marks}) AND {live(sheet_id)}"
        " AND id NOT IN (SELECT row_id FROM edited WHERE sheet_id = ? AND column_id = ?)",
        (*sure, sheet_id, value.id),
    )


def sharing(reader: Reader, sheet_id: int, value: Column, more: Sequence[Column]) -> Iterator[tuple[int, str, Cells]]:
    """The rows whose text in a column another row has as well, in whatever case: id, text, cells in more columns."""
    text, there = f"lower(trim({value.name}))", f"{value.name} != '' AND {live(sheet_id)}"
    twice = f"SELECT {text} FROM sheet_{sheet_id} WHERE {there} GROUP BY 1 HAVING count(*) > 1"
    names = [text, *(column.name for column in more)]
    for row_id, shared, *cells in reader.many(names, f"sheet_{sheet_id} WHERE {there} AND {text} IN ({twice})", "id"):
        yield row_id, shared, cells


def came_for_typed(reader: Reader, sheet_id: int, column: Column) -> Iterator[tuple[int, str, str]]:
    """The rows whose cell a person typed and for which something else came: id, what stands there, what came."""
    yield from reader.each(
        f"SELECT id, {column.name}, provider_value FROM edited JOIN sheet_{sheet_id} ON id = row_id"
        f" WHERE sheet_id = ? AND column_id = ? AND provider_value != ''"
        f" AND trim(provider_value) != trim({column.name}) AND {live(sheet_id)} ORDER BY row_id",
        (sheet_id, column.id),
    )


def came_for(reader: Reader, sheet_id: int, row_id: int, column_id: int) -> str:
    """What came for a cell that a person typed; empty where nothing did."""
    found = reader.fetch(
        "SELECT provider_value FROM edited WHERE sheet_id = ? AND row_id = ? AND column_id = ?",
        (sheet_id, row_id, column_id),
    )
    return str(found[0][0] or "") if found else ""


def found_by(reader: Reader, sheet_id: int, row_id: int) -> int | None:
    """The id of the step that found a row; None where nothing tells it."""
    found = reader.fetch(
        "SELECT step_id FROM came WHERE sheet_id = ? AND row_id = ? ORDER BY id LIMIT 1", (sheet_id, row_id)
    )
    return int(found[0][0]) if found else None


def all_rows(reader: Reader, sheet_id: int, columns: Sequence[Column]) -> Iterator[tuple[int, Cells]]:
    """Every row of a sheet, the oldest first: its id and its cells in these columns."""
    for row_id, *cells in reader.many(
        [column.name for column in columns], f"sheet_{sheet_id} WHERE {live(sheet_id)}", "id"
    ):
        yield row_id, cells
