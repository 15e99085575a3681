"""What an action finds goes on into a column of the list: into empty cells alone, and never over what was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.projects import project_with

from rowcall.model.action import Output
from rowcall.model.fields import Field
from rowcall.model.plans import Placement
from rowcall.model.sheets import Sheet
from rowcall.project import edits
from rowcall.project.columns import add_columns, read_sheet
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.placed import place_outputs
from rowcall.project.rows import write_cells
from rowcall.project.writer import Connection

ACTION = "ask_around"
LISTED = (("Name", Field.FULL_NAME), ("Mail", Field.EMAIL))
ROWS = (("Ana Moro", ""), ("Bo Keld", "bo@norvane.example"), ("Ida Lund", ""))
INTO = (Placement("found", "Mail"),)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", LISTED, ROWS) as made:
        made.write_now(lambda connection: add_columns(connection, 1, [Output("found", "Found", Field.EMAIL)], ACTION))
        yield made


def sheet(project: Project) -> Sheet:
    return project.reader.sheets()[0]


def place(project: Project, *placements: Placement) -> None:
    project.write_now(lambda connection: place_outputs(connection, 1, ACTION, placements))


def find(project: Project, row_id: int, text: str) -> None:
    own = next(column.id for column in sheet(project).columns if column.key == "found")
    project.write_now(lambda connection: write_cells(connection, 1, row_id, {own: text}))


def type_(project: Project, row_id: int, text: str) -> None:
    mail = sheet(project).columns[1].id
    project.write_now(lambda connection: edits.edit(connection, 1, [CellText(row_id, mail, text)], "Type", 1.0))


def mails(project: Project) -> list[tuple[str, str]]:
    """The list's own cell and the action's, of each row."""
    ids = [column.id for column in sheet(project).columns[1:]]
    return [(own, found) for own, found in project.reader.rows(1, ids)]


def test_only_empty_cells_are_filled(project: Project) -> None:
    place(project, *INTO)
    for row_id, name in enumerate(("ana", "other", "ida"), start=1):
        find(project, row_id, f"{name}@norvane.example")
    assert [own for own, _found in mails(project)] == [
        "ana@norvane.example",
        "bo@norvane.example",
        "ida@norvane.example",
    ]


def test_a_newer_answer_takes_the_place_of_the_older_one(project: Project) -> None:
    place(project, *INTO)
    find(project, 1, "ana@norvane.example")
    find(project, 1, "ana.moro@norvane.example")
    assert mails(project)[0][0] == "ana.moro@norvane.example"
    find(project, 1, "")
    assert mails(project)[0][0] == "ana.moro@norvane.example"


def test_what_a_person_typed_stays_even_where_filled_cells_are_replaced(project: Project) -> None:
    place(project, Placement("found", "Mail", over=True))
    type_(project, 1, "typed@norvane.example")
    find(project, 1, "ana@norvane.example")
    find(project, 2, "new@norvane.example")
    assert [own for own, _found in mails(project)] == ["typed@norvane.example", "new@norvane.example", ""]
    project.write_now(edits.undo)
    assert mails(project)[0][0] == "ana@norvane.example"


def test_what_was_found_before_fills_the_column_that_is_chosen_later(project: Project) -> None:
    for row_id in (1, 2, 3):
        find(project, row_id, "found@norvane.example")
    type_(project, 3, " ")
    place(project, *INTO)
    assert [own for own, _found in mails(project)] == ["found@norvane.example", "bo@norvane.example", " "]


def test_the_actions_own_column_is_hidden_until_it_is_wanted_again(project: Project) -> None:
    def hidden() -> tuple[list[str], int]:
        now = sheet(project)
        shown = [column.key for column in now.layout.shown(now.columns) if column.key]
        return shown, sum(column.left_out for column in now.columns)

    assert hidden() == (["found"], 0)
    place(project, *INTO)
    assert hidden() == ([], 1)
    place(project, Placement("found"))
    assert hidden() == ([], 1)
    place(project)
    assert hidden() == (["found"], 0)
    assert project.write_now(goes_to) == [None]


def goes_to(connection: Connection) -> list[int | None]:
    return [column.goes_to for column in read_sheet(connection, 1).columns if column.key]
