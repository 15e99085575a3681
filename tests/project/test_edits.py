from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.support.examples import examples
from tests.support.projects import project_with

from rowcall.project import edits, rows
from rowcall.project.edits import CellText, Undone
from rowcall.project.file import Project

ROWS, COLUMNS = 2, 2


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", [("A", None), ("B", None)], [("a1", "b1"), ("a2", "b2")]) as project:
        yield project


def edit(project: Project, *cells: tuple[int, int, str]) -> None:
    typed = [CellText(*cell) for cell in cells]
    project.write_now(lambda connection: edits.edit(connection, 1, typed, "Edit", 1.0))


def arrive(project: Project, row_id: int, column_id: int, text: str) -> None:
    project.write_now(lambda connection: rows.write_cells(connection, 1, row_id, {column_id: text}))


def cell(project: Project, row_id: int, column_id: int) -> str:
    return next(project.reader.rows(1, [column_id], [row_id]))[0]


def typed_columns(project: Project, row_id: int) -> frozenset[int]:
    return project.reader.block(project.reader.sheet_by_id(1), [row_id])[0].edited


def test_an_edit_is_never_overwritten_by_what_comes_later(project: Project) -> None:
    edit(project, (1, 1, "mine"))
    arrive(project, 1, 1, "theirs")
    assert cell(project, 1, 1) == "mine"
    assert typed_columns(project, 1) == {1}


def test_the_other_cells_of_the_row_are_filled(project: Project) -> None:
    edit(project, (1, 1, "mine"))
    project.write_now(lambda connection: rows.write_cells(connection, 1, 1, {1: "theirs", 2: "found"}))
    assert (cell(project, 1, 1), cell(project, 1, 2)) == ("mine", "found")


def test_undo_gives_back_what_came_meanwhile_however_often(project: Project) -> None:
    edit(project, (1, 1, "mine"))
    arrive(project, 1, 1, "theirs")
    for _again in range(3):
        assert project.write_now(edits.undo) == Undone("Edit", 1, (1,))
        assert (cell(project, 1, 1), typed_columns(project, 1)) == ("theirs", frozenset())
        assert project.write_now(edits.redo) == Undone("Edit", 1, (1,))
        assert (cell(project, 1, 1), typed_columns(project, 1)) == ("mine", {1})


def test_a_value_that_comes_after_a_redo_is_given_back_too(project: Project) -> None:
    edit(project, (1, 1, "mine"))
    project.write_now(edits.undo)
    project.write_now(edits.redo)
    arrive(project, 1, 1, "theirs")
    project.write_now(edits.undo)
    assert cell(project, 1, 1) == "theirs"


def test_a_step_that_sets_a_cell_twice_is_undone_whole(project: Project) -> None:
    edit(project, (1, 1, "one"), (1, 1, "two"), (2, 1, "three"))
    assert project.write_now(edits.undo) == Undone("Edit", 1, (1, 2))
    assert (cell(project, 1, 1), cell(project, 2, 1), typed_columns(project, 1)) == ("a1", "a2", frozenset())
    project.write_now(edits.redo)
    assert (cell(project, 1, 1), cell(project, 2, 1)) == ("two", "three")


def test_nothing_to_undo_nothing_to_redo_and_an_empty_edit_is_none(project: Project) -> None:
    edit(project)
    assert project.write_now(edits.undo) is None
    assert project.write_now(edits.redo) is None
    edit(project, (1, 1, "one"))
    project.write_now(edits.undo)
    edit(project, (1, 1, "two"))
    assert project.write_now(edits.redo) is None


def test_undo_survives_closing_the_project(project: Project, tmp_path: Path) -> None:
    edit(project, (1, 1, "mine"))
    project.close()
    again = Project.open(tmp_path / "list.rowcall")
    try:
        again.write_now(edits.undo)
        assert cell(again, 1, 1) == "a1"
    finally:
        again.close()


class Cell:
    """What one cell ought to hold: the newest value of the list or the service, and what a person typed over it."""

    def __init__(self, text: str) -> None:
        self.theirs = text
        self.typed: list[str] = []

    @property
    def shown(self) -> str:
        return self.typed[-1] if self.typed else self.theirs


class Editing(RuleBasedStateMachine):
    """Edits, undo, redo and late values in any order."""

    places = st.tuples(st.integers(1, ROWS), st.integers(1, COLUMNS))
    texts = st.text(alphabet="xyz", max_size=2)

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        folder = self.stack.enter_context(TemporaryDirectory())
        start = [("a", "b"), ("c", "d")]
        headers = [("A", None), ("B", None)]
        self.project = self.stack.enter_context(project_with(Path(folder) / "list.rowcall", headers, start))
        self.cells = {(row, column): Cell(start[row - 1][column - 1]) for row in (1, 2) for column in (1, 2)}
        self.done: list[list[tuple[tuple[int, int], str]]] = []
        self.undone: list[list[tuple[tuple[int, int], str]]] = []

    def teardown(self) -> None:
        self.stack.close()

    @initialize()
    def start(self) -> None:
        """Begin with what the list says."""

    @rule(changes=st.lists(st.tuples(places, texts), max_size=3))
    def edit(self, changes: list[tuple[tuple[int, int], str]]) -> None:
        edit(self.project, *((*place, text) for place, text in changes))
        if changes:
            self.done.append(changes)
            self.undone.clear()
            for place, text in changes:
                self.cells[place].typed.append(text)

    @rule(place=places, text=texts)
    def arrive(self, place: tuple[int, int], text: str) -> None:
        arrive(self.project, *place, text)
        self.cells[place].theirs = text

    @rule()
    def undo(self) -> None:
        assert (self.project.write_now(edits.undo) is None) == (not self.done)
        if self.done:
            self.undone.append(self.done.pop())
            for place, _text in self.undone[-1]:
                self.cells[place].typed.pop()

    @rule()
    def redo(self) -> None:
        assert (self.project.write_now(edits.redo) is None) == (not self.undone)
        if self.undone:
            self.done.append(self.undone.pop())
            for place, text in self.done[-1]:
                self.cells[place].typed.append(text)

    @invariant()
    def each_cell_shows_what_it_ought_to(self) -> None:
        for (row, column), expected in self.cells.items():
            assert cell(self.project, row, column) == expected.shown
            assert (column in typed_columns(self.project, row)) == bool(expected.typed)


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=examples(25, thorough=2000), stateful_step_count=examples(15, thorough=40), deadline=None
)
