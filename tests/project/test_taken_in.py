"""Rows that were set aside are taken in after all and put back: none is lost, and the sum is true at every moment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rowcall.importing import further
from rowcall.importing.guess import preview
from rowcall.importing.load import load, plan_from
from rowcall.model.list_changes import UpdateChoice, Way
from rowcall.model.set_aside import AsideRow, Reason, cells_of_line
from rowcall.project import additions, edits
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.set_aside import aside_ids, aside_rows, files_of
from rowcall.project.taken_in import take_in

LIST = 'Name;City\nNorvane;Porto\nNorvane;Porto\n;\nOstrel;Gent\n"Veltan;Lyon\nNorvane;Porto\n'
"""Two rows, two duplicates, one blank, one broken."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    project = Project.create(tmp_path / "list.rowcall", host="127.0.0.1:9", practice=False)
    load(plan_from(preview(path)), project)
    yield project
    project.close()


def append(project: Project, folder: Path, text: str, way: Way = Way.APPEND) -> None:
    """Take a further file in."""
    path = folder / "more.csv"
    path.write_text(text, encoding="utf-8")
    sheet = project.reader.sheets()[0]
    second = further.compare(plan_from(preview(path)), project, sheet, way, folder / "aside")
    try:
        project.write_now(
            lambda connection: additions.take_in(connection, second.compared, UpdateChoice(), second.name, 1.0)
        )
    finally:
        second.close()


def take(project: Project, *ids: int) -> tuple[int, ...]:
    return project.write_now(lambda connection: take_in(connection, 1, ids, 1.0))


def aside(project: Project, *reasons: Reason) -> list[AsideRow]:
    ids = aside_ids(project.reader, 1, reasons or tuple(Reason))
    return list(aside_rows(project.reader, 1, ids))


def rows(project: Project) -> list[tuple[str, ...]]:
    sheet = project.reader.sheets()[0]
    return list(project.reader.rows(sheet.id, [column.id for column in sheet.columns]))


def sum_holds(project: Project) -> bool:
    """Whether rows in = rows + what is set aside, in the sum, in each file, and in what is really there."""
    count = project.reader.import_count(1)
    assert count
    files = [file.source for file in files_of(project.reader, 1)]
    kinds = ("blank", "broken", "duplicate")
    there = {kind: len(aside(project, Reason(kind))) for kind in kinds}
    return (
        count.rows == len(rows(project)) == sum(source.added for source in files)
        and there == {kind: getattr(count, kind) for kind in kinds}
        and there == {kind: sum(getattr(source, kind) for source in files) for kind in kinds}
        and all(source.left == 0 for source in files)
    )


def test_each_row_has_the_number_that_a_spreadsheet_gives_it(project: Project) -> None:
    assert [(row.line, row.reason) for row in aside(project)] == [
        (3, Reason.DUPLICATE),
        (4, Reason.BLANK),
        (6, Reason.BROKEN),
        (7, Reason.DUPLICATE),
    ]
    assert {row.source for row in aside(project)} == {"list.csv"}


def test_a_broken_row_is_cut_where_its_parts_fit_the_columns(project: Project) -> None:
    (broken,) = aside(project, Reason.BROKEN)
    assert broken.cells == ("Veltan", "Lyon")
    assert len(take(project, broken.id)) == 1
    assert rows(project)[-1] == ("Veltan", "Lyon")
    assert sum_holds(project)


@pytest.mark.parametrize(
    ("cells", "width", "taken"),
    [
        (["a;b"], 2, ["a", "b"]),
        (['"a, b;c'], 2, ['"a, b;c', ""]),
        (['"a, b;c;d'], 3, ["a, b", "c", "d"]),
        (["a;b"], 4, ["a", "b", "", ""]),
        (["no mark in it"], 2, ["no mark in it", ""]),
        (["a;b;c"], 2, ["a;b;c", ""]),
        (["a", "b", "", "c"], 2, ["a", "b | c"]),
        (["a"], 3, ["a", "", ""]),
        (["a;b"], 1, ["a;b"]),
    ],
)
def test_nothing_of_a_broken_row_is_lost(cells: list[str], width: int, taken: list[str]) -> None:
    assert cells_of_line(cells, width) == taken


def test_a_blank_row_has_nothing_to_take_in(project: Project) -> None:
    (blank,) = aside(project, Reason.BLANK)
    assert take(project, blank.id) == ()
    assert sum_holds(project)
    assert project.write_now(edits.undo) is None


def test_taking_in_is_undone_and_done_again(project: Project) -> None:
    ids = [row.id for row in aside(project)]
    new = take(project, *ids)
    assert len(new) == 3
    assert take(project, *ids) == (), "no row is taken in twice"
    assert len(rows(project)) == 5
    assert sum_holds(project)
    undone = project.write_now(edits.undo)
    assert undone
    assert (undone.title, undone.rows_gone, undone.rows_left) == ("Take in 3 rows", 3, 0)
    assert (len(rows(project)), len(aside(project))) == (2, 4)
    assert sum_holds(project)
    redone = project.write_now(edits.redo)
    assert redone
    assert redone.rows_back == 3
    assert (len(rows(project)), len(aside(project))) == (5, 1)
    assert sum_holds(project)


def test_a_row_that_was_worked_on_stays_when_it_is_undone(project: Project) -> None:
    first, second = take(project, *(row.id for row in aside(project, Reason.DUPLICATE)))
    project.write_now(
        lambda connection: connection.execute(
            "INSERT INTO edited(sheet_id, row_id, column_id) VALUES(1, ?, 1)", (first,)
        )
    )
    undone = project.write_now(edits.undo)
    assert undone
    assert (undone.rows_gone, undone.rows_left) == (1, 1)
    assert list(project.reader.ids(1)) == [1, 2, first]
    assert second != first
    assert sum_holds(project)
    assert project.write_now(edits.redo)
    assert len(rows(project)) == 4
    assert sum_holds(project)


def test_a_row_and_the_edits_of_it_come_back_as_they_were(project: Project, tmp_path: Path) -> None:
    (row_id,) = take(project, aside(project, Reason.BROKEN)[0].id)
    city = project.reader.sheets()[0].columns[1]
    project.write_now(lambda connection: edits.edit(connection, 1, [CellText(row_id, city.id, "Lille")], "typed", 2.0))
    assert project.write_now(edits.undo)
    assert project.write_now(edits.undo)
    project.write_now(lambda connection: connection.execute("INSERT INTO sheet_1(source_row) VALUES(99)"))
    assert project.write_now(edits.redo)
    assert project.write_now(edits.redo)
    (other,) = project.reader.fetch("SELECT id, c1, c2 FROM sheet_1 WHERE source_row = 5")
    assert other == (row_id, "Veltan", "Lille")
    assert project.reader.fetch("SELECT c2 FROM sheet_1 WHERE source_row = 99") == [("",)]


def test_rows_of_a_further_file_go_into_their_own_columns(project: Project, tmp_path: Path) -> None:
    append(project, tmp_path, "City;Budget;Name\nPorto;;Norvane\nBraga;7;Duvane\nBraga;7;Duvane\n;;\n")
    more = [row for row in aside(project) if row.source == "more.csv"]
    assert [(row.line, row.reason, row.cells) for row in more] == [
        (2, Reason.DUPLICATE, ("Norvane", "Porto", "")),
        (4, Reason.DUPLICATE, ("Duvane", "Braga", "7")),
        (5, Reason.BLANK, ("", "", "")),
    ]
    assert sum_holds(project)
    take(project, more[1].id, aside(project, Reason.BROKEN)[0].id)
    assert sorted(rows(project)[-2:]) == [("Duvane", "Braga", "7"), ("Veltan", "Lyon", "")]
    assert sum_holds(project)
    assert project.write_now(edits.undo)
    assert sum_holds(project)
    assert project.write_now(edits.undo), "the further file itself"
    assert len(rows(project)) == 2
    assert sum_holds(project)


def test_what_a_file_left_out_is_counted_as_such(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "newer.csv"
    path.write_text("Name;City\nNorvane;Porto\nDuvane;Braga\n", encoding="utf-8")
    second = further.compare(
        plan_from(preview(path)), project, project.reader.sheets()[0], Way.UPDATE, tmp_path / "aside"
    )
    choice = UpdateChoice(add_new=False)
    project.write_now(lambda connection: additions.take_in(connection, second.compared, choice, second.name, 1.0))
    second.close()
    source = files_of(project.reader, 1)[1].source
    assert (source.rows_in, source.added, source.same, source.left) == (2, 0, 1, 1)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["take", "undo", "redo", "all"]), max_size=12), seed=st.integers(0, 99))
def test_the_sum_is_true_whatever_is_done(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str], seed: int
) -> None:
    folder = tmp_path_factory.mktemp("sums")
    (folder / "list.csv").write_text(LIST, encoding="utf-8")
    project = Project.create(folder / "list.rowcall", host="127.0.0.1:9", practice=False)
    try:
        load(plan_from(preview(folder / "list.csv")), project)
        for number, step in enumerate(steps):
            there = aside(project)
            if step == "undo":
                project.write_now(edits.undo)
            elif step == "redo":
                project.write_now(edits.redo)
            else:
                wanted = there if step == "all" else there[(seed + number) % 4 : (seed + number) % 4 + 1]
                take(project, *(row.id for row in wanted))
            assert sum_holds(project)
            assert len(rows(project)) + len(aside(project)) == 6
    finally:
        project.close()
