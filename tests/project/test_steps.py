"""A step may change cells, rows, columns and the layout together, and is undone and done again as one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.support.projects import BOTH, CONTACTS, begin, contact, drafts, project_with

from rowcall.model.fields import Field
from rowcall.model.sheets import Layout, Origin, View
from rowcall.project import columns, edits
from rowcall.project.edits import CellText, Step, edit_where
from rowcall.project.file import Project
from rowcall.project.undo.history import history
from rowcall.project.undo.step import Deleted
from rowcall.project.writer import Connection

Change = Callable[[Step], object]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    rows = [(f"a{number}", f"b{number}") for number in range(1, 6)]
    with project_with(tmp_path / "list.rowcall", [("A", None), ("B", None)], rows) as project:
        yield project


def change(project: Project, change: Change, title: str = "Change") -> None:
    def write(connection: Connection) -> None:
        with Step(connection, title, 1.0) as step:
            change(step)

    project.write_now(write)


def shown(project: Project) -> list[tuple[str, ...]]:
    """Every cell, row by row in the order of the sheet, under the names of its columns."""
    sheet = project.reader.sheets()[0]
    names = tuple(column.header for column in sheet.columns)
    return [names, *project.reader.rows(sheet.id, [column.id for column in sheet.columns])]


def first_cells(project: Project) -> list[str]:
    return [row[0] for row in shown(project)[1:]]


def test_cells_and_deleted_rows_are_one_step(project: Project) -> None:
    before = shown(project)

    def merge(step: Step) -> None:
        step.set_cells(1, [CellText(1, 2, "b1; b2")])
        step.delete_rows(1, [2])

    change(project, merge)
    after = shown(project)
    assert after == [("A", "B"), ("a1", "b1; b2"), ("a3", "b3"), ("a4", "b4"), ("a5", "b5")]
    assert project.reader.sheets()[0].rows == 4
    for _again in range(2):
        assert project.write_now(edits.undo)
        assert shown(project) == before
        assert project.write_now(edits.undo) is None
        assert project.write_now(edits.redo)
        assert shown(project) == after


def test_inserted_rows_stand_where_they_were_put(project: Project) -> None:
    def insert(**where: int) -> int:
        change(project, lambda step: made.append(step.insert_rows(1, 1, **where)[0]))
        return made[-1]

    made: list[int] = []
    above_three = insert(before=3)
    below_three = insert(after=3)
    above_that = insert(before=below_three)
    at_the_end = insert()
    at_the_top = insert(before=1)
    below_top = insert(after=at_the_top)
    order = list(project.reader.order(project.reader.sheets()[0], View()))
    assert order == [at_the_top, below_top, 1, 2, above_three, 3, above_that, below_three, 4, 5, at_the_end]
    assert order == list(project.reader.ids(1))
    assert first_cells(project) == ["", "", "a1", "a2", "", "a3", "", "", "a4", "a5", ""]


def test_rows_that_come_later_stand_behind_those_inserted_at_the_end(project: Project) -> None:
    change(project, lambda step: step.insert_rows(1, 2))
    project.write_now(lambda connection: connection.execute("INSERT INTO sheet_1(c1) VALUES('late')"))
    change(project, lambda step: step.insert_rows(1, 1))
    assert first_cells(project) == ["a1", "a2", "a3", "a4", "a5", "", "", "late", ""]


def test_a_row_in_flight_is_not_deleted(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines"), contact("rita")]) as project:
        begun = begin(project, BOTH)
        begun.plan(drafts((1, "ines")))
        begun.open(begun.units()[0])
        deleted: list[Deleted] = []
        change(project, lambda step: deleted.append(step.delete_rows(1, [1, 2])), title="Delete 2 rows")
        assert (deleted[0].gone, deleted[0].left) == (1, 1)
        assert list(project.reader.ids(1)) == [1]


def test_a_column_is_inserted_renamed_and_deleted(project: Project) -> None:
    before = shown(project)
    change(project, lambda step: step.insert_column(1, "Note"), "Insert column")
    note = project.reader.sheets()[0].columns[-1]
    assert (note.header, note.title, note.origin) == ("Note", "Note", Origin.OWN)
    change(project, lambda step: step.set_cells(1, [CellText(2, note.id, "call her")]))
    change(project, lambda step: step.rename_column(1, note.id, "B"), "Rename column")
    assert shown(project)[0] == ("A", "B", "B (2)")
    change(project, lambda step: step.delete_columns([1, note.id]), "Delete columns")
    assert shown(project)[:2] == [("B",), ("b1",)]
    for _step in range(2):
        project.write_now(edits.undo)
    assert shown(project)[0] == ("A", "B", "Note")
    assert shown(project)[2] == ("a2", "b2", "call her")
    for _step in range(2):
        project.write_now(edits.undo)
    assert shown(project) == before


def test_a_deleted_column_leaves_its_name_to_others_and_comes_back_beside_them(project: Project) -> None:
    change(project, lambda step: step.delete_columns([1]))
    project.write_now(lambda connection: columns.add_own(connection, 1, "A"))  # not a step, as a run adds it
    assert shown(project)[0] == ("B", "A")
    project.write_now(edits.undo)
    assert shown(project)[0] == ("A (2)", "B", "A")


def test_what_a_column_is_taken_for(project: Project) -> None:
    change(project, lambda step: step.take_for(1, 1, Field.EMAIL))
    change(project, lambda step: step.take_for(1, 2, Field.EMAIL))
    assert [(c.field, c.rank) for c in project.reader.sheets()[0].columns] == [(Field.EMAIL, 1), (Field.EMAIL, 2)]
    project.write_now(edits.undo)
    assert [c.field for c in project.reader.sheets()[0].columns] == [Field.EMAIL, None]


def test_the_layout_is_kept_and_undone(project: Project) -> None:
    layout = Layout((2, 1), {1: 140}, frozenset({2}), 1)
    change(project, lambda step: step.set_layout(1, layout))
    sheet = project.reader.sheets()[0]
    assert sheet.layout == layout
    assert [column.id for column in sheet.columns] == [1, 2]
    assert [column.id for column in sheet.layout.shown(sheet.columns)] == [1]
    project.write_now(edits.undo)
    assert project.reader.sheets()[0].layout == Layout()


def test_a_column_is_changed_by_a_function_all_at_once(project: Project) -> None:
    change(project, lambda step: step.set_cells(1, [CellText(3, 1, "A3")]))
    project.write_now(lambda connection: edit_where(connection, 1, [1, 2], str.upper, "Upper case", 2.0))
    assert shown(project)[3] == ("A3", "B3")
    assert [(step.title, step.cells) for step in history(project.reader)] == [("Upper case", 9), ("Change", 1)]
    project.write_now(lambda connection: edit_where(connection, 1, [1], str.lower, "Lower", 2.0, row_ids=[2]))
    assert first_cells(project) == ["A1", "a2", "A3", "A4", "A5"]
    project.write_now(edits.undo)
    project.write_now(edits.undo)
    assert first_cells(project) == ["a1", "a2", "A3", "a4", "a5"]


def test_a_change_that_changes_nothing_is_no_step(project: Project) -> None:
    project.write_now(lambda connection: edit_where(connection, 1, [1], str.strip, "Trim", 2.0))
    assert history(project.reader) == []


def test_what_a_later_value_wrote_is_not_undone_with_what_it_replaced(project: Project) -> None:
    def update(connection: Connection) -> None:
        edits.edit(connection, 1, [CellText(1, 1, "newer")], "Update", 1.0, by_hand=False)

    project.write_now(update)
    project.write_now(lambda connection: connection.execute("UPDATE sheet_1 SET c1 = 'found' WHERE id = 1"))
    project.write_now(edits.undo)
    assert first_cells(project)[0] == "found"


def test_rows_of_an_undone_step_are_out_for_good_once_something_new_is_done(project: Project) -> None:
    change(project, lambda step: step.insert_rows(1, 3))
    project.write_now(edits.undo)
    change(project, lambda step: step.set_cells(1, [CellText(1, 1, "x")]))
    assert project.reader.fetch("SELECT count(*) FROM sheet_1") == [(5,)]
    assert project.reader.fetch("SELECT count(*) FROM gone_row") == [(0,)]
    assert project.write_now(edits.redo) is None
