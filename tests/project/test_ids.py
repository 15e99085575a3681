"""Which rows a sheet has, in its order: told without a look at each of them, and the same as if there were one."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.projects import project_with

from rowcall.model.sheets import View
from rowcall.project import edits, live_rows
from rowcall.project.edits import Step
from rowcall.project.file import Project
from rowcall.project.writer import Connection

ROWS = 12


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", [("A", None)], [(f"a{n}",) for n in range(ROWS)]) as project:
        yield project


def read_one_by_one(project: Project) -> list[int]:
    """By the way that exports go."""
    connection = project.reader._connection
    return [int(id_) for (id_,) in live_rows.merged(connection, 1, "id")]


def change(project: Project, what: str, where: int, count: int) -> None:
    """Do one thing that a person can do to rows."""
    ids = read_one_by_one(project)

    def write(connection: Connection) -> None:
        with Step(connection, what, 1.0) as step:
            if what == "delete":
                step.delete_rows(1, ids[where : where + count])
            elif ids:
                step.insert_rows(1, count, before=ids[where % len(ids)])
            else:
                step.insert_rows(1, count)

    ways = {"undo": edits.undo, "redo": edits.redo}
    project.write_now(ways.get(what, write))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from(["delete", "insert", "undo", "redo"]), st.integers(0, 40), st.integers(1, 4)))
)
def test_the_order_is_that_of_the_rows_read_one_by_one(project: Project, steps: list[tuple[str, int, int]]) -> None:
    for what, where, count in steps:  # one project for all examples: it becomes stranger with each
        change(project, what, where, count)
        there = read_one_by_one(project)
        assert list(project.reader.ids(1)) == there
        assert project.reader.sheet_by_id(1).rows == len(there)
    assert project.reader.order(project.reader.sheet_by_id(1), View()) == project.reader.ids(1)


def test_many_gaps_and_rows_that_left_the_file_are_read_one_by_one(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = project.reader._connection
    assert list(live_rows.ids_without_gaps(connection, 1, ROWS) or ()) == list(range(1, ROWS + 1))
    assert live_rows.ids_without_gaps(connection, 1, ROWS - 1) is None

    def delete(connection: Connection) -> None:
        with Step(connection, "delete", 1.0) as step:
            step.delete_rows(1, [2, 4, 5, 9])

    project.write_now(delete)
    left = [1, 3, 6, 7, 8, 10, 11, 12]
    assert list(live_rows.ids_without_gaps(connection, 1, ROWS) or ()) == left
    monkeypatch.setattr(live_rows, "_MOST_GAPS", 2)
    assert live_rows.ids_without_gaps(connection, 1, ROWS) is None
    assert list(project.reader.ids(1)) == left


def test_rows_are_counted_once_for_all_readers(project: Project) -> None:
    assert project.reader.sheet_by_id(1).rows == ROWS
    with closing(project.new_reader()) as other:
        asked: list[str] = []
        other._connection.set_trace_callback(asked.append)
        assert other.sheet_by_id(1).rows == ROWS
    assert not [statement for statement in asked if "count(*) FROM sheet_1" in statement]


def test_hidden_rows_are_counted_where_they_are_hidden_and_not_by_whoever_asks(project: Project) -> None:
    change(project, "delete", 2, 5)
    asked: list[str] = []
    project.reader._connection.set_trace_callback(asked.append)
    assert project.reader.sheet_by_id(1).rows == ROWS - 5
    assert not [statement for statement in asked if "count(*) FROM gone_row" in statement]
