"""Rows are made one: no value is lost, and undo gives the exact sheet."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.projects import Headers, begin, fill

from rowcall.likeness.duplicates import find_groups
from rowcall.model.duplicates import Alike, Group, Keep, Merge, Wish, kept
from rowcall.model.fields import Field
from rowcall.model.finds import GroupsFound, bits_of
from rowcall.model.import_plans import ByHand
from rowcall.model.sheets import Sheet, View
from rowcall.project import edits, merging, rows, verdicts
from rowcall.project.file import Project
from rowcall.project.writer import Connection
from rowcall.session.merging import Merging

HEADERS: Headers = (("Name", Field.FULL_NAME), ("Company", Field.COMPANY_NAME), ("Mail", Field.EMAIL), ("Note", None))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = Project.create(tmp_path / "list.rowcall", host="norvane.example", practice=False)
    yield project
    project.close()


def cells(project: Project, sheet: Sheet) -> dict[int, tuple[str, ...]]:
    """What is on the sheet, by row."""
    now = project.reader.sheet_by_id(sheet.id)
    ids = list(project.reader.order(now, View()))
    return dict(zip(ids, project.reader.rows(sheet.id, [column.id for column in now.columns], ids), strict=True))


def merged(project: Project, merges: list[Merge], keep: Keep) -> tuple[int, int]:
    return project.write_now(lambda connection: merging.merge(connection, merges, keep, "Merge", 1.0))


def test_both_values_are_kept_and_what_is_empty_is_filled(project: Project) -> None:
    there = [("Jane C.", "Norvane", "", "met in Porto"), ("Jane Caldeira", "norvane", "jane@norvane.example", "cool")]
    sheet = fill(project, HEADERS, there)
    before = cells(project, sheet)
    merge = Merge((sheet.id, 1), ((sheet.id, 2),))
    assert merged(project, [merge], Keep.BOTH) == (1, 0)
    assert cells(project, sheet) == {
        1: ("Jane C.; Jane Caldeira", "Norvane", "jane@norvane.example", "met in Porto; cool")
    }
    assert verdicts.taken_out(project.reader, sheet.id) == (0, 1)
    assert project.reader.by_hand(sheet.id) == ByHand(merged=1)
    project.write_now(edits.undo)
    assert cells(project, sheet) == before
    assert verdicts.taken_out(project.reader, sheet.id) == (0, 0)
    assert project.reader.by_hand(sheet.id) == ByHand()
    project.write_now(edits.redo)
    assert len(cells(project, sheet)) == 1


@pytest.mark.parametrize(
    ("header", "one", "other", "expected"),
    [
        ("Employees", "705", "3759", "705"),
        ("Revenue", "1.5", "2", "1.5"),
        ("Last contact", "17.10.2024", "03.02.2023", "17.10.2024"),
        ("Last contact", "2024-10-17", "3.2.2023", "2024-10-17"),
        ("Employees", "", "3759", "3759"),
        ("Employees", "705", "about 3000", "705; about 3000"),
        ("Customer number", "4711", "4712", "4711; 4712"),
        ("Phone", "4930123456", "4930123457", "4930123456; 4930123457"),
    ],
)
def test_of_amounts_and_days_a_cell_has_one(project: Project, header: str, one: str, other: str, expected: str) -> None:
    sheet = fill(project, (("Name", Field.FULL_NAME), (header, None)), [("Jane", one), ("Jane", other)])
    merged(project, [Merge((sheet.id, 1), ((sheet.id, 2),))], Keep.BOTH)
    assert cells(project, sheet) == {1: ("Jane", expected)}


def test_the_kept_row_counts_or_what_was_chosen(project: Project) -> None:
    sheet = fill(project, HEADERS, [("Jane", "Norvane", "", "a"), ("Mark", "Ostrel", "m@ostrel.example", "b")])
    note = sheet.columns[3].id
    merged(project, [Merge((sheet.id, 2), ((sheet.id, 1),), {note: "mine"})], Keep.FIRST)
    assert cells(project, sheet) == {2: ("Mark", "Ostrel", "m@ostrel.example", "mine")}


def test_many_groups_are_one_step(project: Project) -> None:
    sheet = fill(project, HEADERS, [("Jane", "Norvane", "", f"note {number}") for number in range(9)])
    before = cells(project, sheet)
    merges = [Merge((sheet.id, at), ((sheet.id, at + 1), (sheet.id, at + 2))) for at in (1, 4, 7)]
    assert merged(project, merges, Keep.BOTH) == (6, 0)
    assert [row[3] for row in cells(project, sheet).values()] == [
        "note 0; note 1; note 2",
        "note 3; note 4; note 5",
        "note 6; note 7; note 8",
    ]
    project.write_now(edits.undo)
    assert cells(project, sheet) == before


def test_across_sheets_by_what_columns_mean(project: Project) -> None:
    sheet = fill(project, HEADERS, [("Jane", "", "", "")], "contacts")
    other: Headers = (("Firm", Field.COMPANY_NAME), ("Who", Field.FULL_NAME), ("Else", None))
    second = fill(project, other, [("Norvane", "Jane Caldeira", "x")], "people")
    merged(project, [Merge((sheet.id, 1), ((second.id, 1),))], Keep.BOTH)
    assert cells(project, sheet) == {1: ("Jane Caldeira", "Norvane", "", "")}
    assert cells(project, second) == {}
    undone = project.write_now(edits.undo)
    assert undone is not None
    assert {undone.sheet_id, *undone.more_sheets} == {sheet.id, second.id}
    assert cells(project, second) == {1: ("Norvane", "Jane Caldeira", "x")}


def test_what_was_found_for_a_row_that_goes_is_not_bought_again_for_the_one_that_stays(project: Project) -> None:
    sheet = fill(project, HEADERS, [("Jane", "Norvane", "", ""), ("Jane", "Norvane", "", "")])
    begun = begin(project)
    columns = {column.key: column.id for column in begun.step.sheet.columns if column.action}
    found = {columns["email"]: "jane@norvane.example", columns["enrich_contact_status"]: "found"}
    project.write_now(lambda connection: rows.write_cells(connection, sheet.id, 2, found))
    merged(project, [Merge((sheet.id, 1), ((sheet.id, 2),))], Keep.BOTH)
    told = dict(zip((column.id for column in begun.step.sheet.columns), cells(project, sheet)[1], strict=True))
    assert {told[column_id] for column_id in found} == set(found.values())


def test_no_row_is_made_one_with_a_row_that_is_gone(project: Project) -> None:
    sheet = fill(project, HEADERS, [("Jane", "Norvane", "", f"note {number}") for number in range(1, 6)])

    def delete(connection: Connection) -> None:
        with edits.Step(connection, "Delete", 1.0) as step:
            step.delete_rows(sheet.id, [1])

    project.write_now(delete)
    pairs = [(1, 2), (3, 4), (2, 3), (4, 5)]
    merges = [Merge((sheet.id, keeper), ((sheet.id, other),)) for keeper, other in pairs]
    groups = GroupsFound()
    groups.add(((sheet.id, 1), (sheet.id, 2)), bits_of([Alike.NAME]), 100)
    of_session = Merging(lambda: project, lambda: project, {}, lambda _event: None)
    assert asyncio.run(of_session.merge(groups, {}, Keep.BOTH, "Merge")) == (0, 1)
    assert merged(project, merges, Keep.BOTH) == (1, 3)
    notes = {row_id: row[3] for row_id, row in cells(project, sheet).items()}
    assert notes == {2: "note 2", 3: "note 3; note 4", 5: "note 5"}


MARKED: Headers = (("Name", Field.FULL_NAME), ("Mail", Field.EMAIL), ("Opt out", Field.DO_NOT_CONTACT))


@pytest.mark.parametrize(
    ("texts", "keep", "chosen", "left"),
    [
        (("no", "yes"), Keep.FIRST, None, "yes"),
        (("no", "ask first", "yes"), Keep.FIRST, "no", "ask first"),
        (("", "no", "x"), Keep.FIRST, None, "x"),
        (("yes", "no"), Keep.FIRST, None, "yes"),
        (("no", "stop"), Keep.BOTH, None, "no; stop"),
        (("no", "n"), Keep.BOTH, None, "no"),
        (("no", "no"), Keep.FIRST, "yes", "yes"),
    ],
)
def test_a_row_that_is_made_one_with_a_marked_one_is_marked(
    project: Project, texts: tuple[str, ...], keep: Keep, chosen: str | None, left: str
) -> None:
    sheet = fill(project, MARKED, [("Jane", "jane@norvane.example", text) for text in texts])
    others = tuple((sheet.id, row_id) for row_id in range(2, len(texts) + 1))
    picked = {} if chosen is None else {sheet.columns[2].id: chosen}
    merged(project, [Merge((sheet.id, 1), others, picked)], keep)
    assert cells(project, sheet) == {1: ("Jane", "jane@norvane.example", left)}


def test_a_mark_for_which_the_kept_rows_sheet_has_no_column_gets_one(project: Project) -> None:
    sheet = fill(project, HEADERS, [("Jane", "", "jane@norvane.example", ""), ("Mark", "", "", "")])
    second = fill(project, MARKED, [("Jane", "jane@norvane.example", "yes"), ("Mark", "", "no")], "people")
    before = cells(project, sheet)
    merged(project, [Merge((sheet.id, row), ((second.id, row),)) for row in (1, 2)], Keep.FIRST)
    column = project.reader.sheet_by_id(sheet.id).columns[-1]
    assert (column.header, column.field) == ("Opt out", Field.DO_NOT_CONTACT)
    assert [row[-1] for row in cells(project, sheet).values()] == ["yes", ""]
    project.write_now(edits.undo)
    assert cells(project, sheet) == before
    project.write_now(edits.redo)
    assert project.reader.sheet_by_id(sheet.id).columns[-1] == column


def test_rows_that_are_told_apart_are_two_until_that_is_undone(project: Project) -> None:
    sheet = fill(project, HEADERS, [("Jane Caldeira", "Norvane", "", "")] * 2)
    wish = Wish((sheet.id,), frozenset({Alike.NAME}))

    def groups() -> list[Group]:
        return list(find_groups(project.reader, wish, merging.told_apart(project.reader)))

    before = groups()
    assert len(before) == 1
    project.write_now(lambda connection: merging.tell_apart(connection, before, "Apart", 1.0))
    assert groups() == []
    project.write_now(edits.undo)
    assert groups() == before


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text("ab; B", max_size=5), min_size=1, max_size=5))
def test_no_value_is_lost_where_both_are_kept(texts: list[str]) -> None:
    parts = parts_of(kept(texts, Keep.BOTH))
    for text in texts:
        assert parts_of(text) - {""} <= parts


def parts_of(text: str) -> set[str]:
    """What stands between semicolons, however it is written."""
    return {" ".join(part.casefold().split()) for part in text.split(";")}
