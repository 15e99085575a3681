"""A step over very many cells is whole or not there at all, whichever of its commits the disk refuses."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.support.projects import project_with
from tests.support.statements import Transaction, Watched, watched

from rowcall.errors import DiskFull, RowcallError
from rowcall.project import edits, turns
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.undo import long_steps
from rowcall.project.undo.history import history
from rowcall.project.undo.making import Making, Rewritten

ROWS = 1_200
PIECES = 6
TYPED_ROW = 1_100
PLAIN = [f"person {number}" for number in range(ROWS)]
UPPER = [text.upper() for text in PLAIN]


@dataclass
class Disk:
    """Refuses commits of the project, as a full disk does."""

    good: int = -1
    """How many commits go well before one fails; below zero: all."""
    bad: int = 0
    """How many fail then."""

    def commit(self, connection: Watched, _transaction: Transaction) -> None:
        if not connection.is_project:
            return
        self.good -= 1
        if self.good < 0 < self.bad:
            self.bad -= 1
            connection.execute("ROLLBACK")
            problem = sqlite3.OperationalError("database or disk is full")
            problem.sqlite_errorcode, problem.sqlite_errorname = sqlite3.SQLITE_FULL, "SQLITE_FULL"
            raise problem


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    for name in ("_FIRST_ROWS", "_MOST_ROWS"):
        monkeypatch.setattr(long_steps, name, ROWS // PIECES)
    monkeypatch.setattr(turns, "AT_ONCE", 100)
    with watched() as watch:
        disk = Disk()
        watch.before_commit.append(disk.commit)
        yield disk


@contextmanager
def opened(path: Path) -> Iterator[Project]:
    with project_with(path, [("A", None), ("B", None)], [(text, "") for text in PLAIN]) as project:
        yield project


def make(project: Project, check: Callable[[], None] = lambda: None) -> Future[int]:
    part = Rewritten(1, 1, str.upper, (1,))
    return project.turns.make(Making("Capital letters", 1.0, lambda _step: [part], check))


def type_into(project: Project, row: int, text: str) -> Future[Any]:
    cell = CellText(row, 2, text)
    return project.type(1, [row], lambda connection: edits.edit(connection, 1, [cell], "Edit", 1.0))


def texts(project: Project) -> list[str]:
    return [text for (text,) in project.reader.rows(1, [1])]


def check_whole(project: Project, *, upper: bool) -> None:
    """All is as the list of steps says, and nothing else is marked as typed."""
    assert texts(project) == (UPPER if upper else PLAIN)
    (marked,) = project.reader.fetch("SELECT count(*) FROM edited WHERE column_id = 1")
    assert marked == (ROWS if upper else 0,)
    assert project.reader.fetch("SELECT * FROM long_step") == []
    assert project.reader.fetch("SELECT * FROM ahead_row") == []


@pytest.mark.parametrize("bad", [1, 2, 3, 5])
@pytest.mark.parametrize("good", range(PIECES))
def test_a_rewrite_that_the_disk_breaks_off_has_never_been(tmp_path: Path, disk: Disk, good: int, bad: int) -> None:
    with opened(tmp_path / "list.rowcall") as project:
        disk.good, disk.bad = good, bad
        with pytest.raises(DiskFull):
            make(project).result(30)
        disk.bad = 0
        project.turns.settled().result(30)
        check_whole(project, upper=False)
        assert history(project.reader) == []
        assert make(project).result(30) == ROWS
        check_whole(project, upper=True)
        project.turns.undo().result(30)
        check_whole(project, upper=False)


@pytest.mark.parametrize("bad", [1, 2, 3])
@pytest.mark.parametrize("good", range(PIECES + 1))
@pytest.mark.parametrize("way", ["undo", "redo"])
def test_an_undo_or_redo_that_the_disk_breaks_off_is_whole(
    tmp_path: Path, disk: Disk, way: str, good: int, bad: int
) -> None:
    with opened(tmp_path / "list.rowcall") as project:
        make(project).result(30)
        if way == "redo":
            project.turns.undo().result(30)
        disk.good, disk.bad = good, bad
        error = getattr(project.turns, way)().exception(30)
        disk.bad = 0
        project.turns.settled().result(30)
        (step,) = history(project.reader)
        assert step.undone is ((way == "undo") is (error is None or good > 0))
        assert error is None or isinstance(error, DiskFull)
        check_whole(project, upper=not step.undone)
        (project.turns.redo if step.undone else project.turns.undo)().result(30)
        check_whole(project, upper=step.undone)


def test_a_piece_that_fails_once_is_made_up_for_with_the_space_that_was_kept(tmp_path: Path, disk: Disk) -> None:
    with opened(tmp_path / "list.rowcall") as project:
        make(project).result(30)
        disk.good, disk.bad = 2, 1
        undone = project.turns.undo().result(30)
        assert undone is not None
        check_whole(project, upper=False)


@pytest.mark.parametrize("good", [0, 2, 5])
def test_what_is_left_by_a_full_disk_is_put_right_when_the_project_is_opened_again(
    tmp_path: Path, disk: Disk, good: int
) -> None:
    path = tmp_path / "list.rowcall"
    with opened(path) as project:
        disk.good, disk.bad = good, 1000
        with pytest.raises(DiskFull):
            make(project).result(30)
    disk.bad = 0
    project = Project.open(path)
    try:
        check_whole(project, upper=False)
        assert history(project.reader) == []
    finally:
        project.close()


@pytest.mark.parametrize("piece", range(1, PIECES + 1))
def test_what_is_typed_while_a_rewrite_fails_is_kept(tmp_path: Path, disk: Disk, piece: int) -> None:
    assert disk.bad == 0
    with opened(tmp_path / "list.rowcall") as project:
        typed: list[Future[Any]] = []

        def fail() -> None:
            typed.append(type_into(project, TYPED_ROW, f"typed {len(typed)}"))
            if len(typed) == piece:
                raise RowcallError("That takes too long.", "Look for something simpler.")

        with pytest.raises(RowcallError, match="too long"):
            make(project, fail).result(30)
        for one in typed:
            one.result(30)
        project.turns.settled().result(30)
        check_whole(project, upper=False)
        assert [text for (text,) in project.reader.rows(1, [2], [TYPED_ROW])] == [f"typed {piece - 1}"]
        assert [step.title for step in history(project.reader)] == ["Edit"] * piece
        for _edit in typed:
            project.turns.undo().result(30)
        assert [text for (text,) in project.reader.rows(1, [2], [TYPED_ROW])] == [""]


def test_a_second_rewrite_comes_after_one_that_fails(tmp_path: Path, disk: Disk) -> None:
    with opened(tmp_path / "list.rowcall") as project:
        disk.good, disk.bad = 3, 1
        first, second = make(project), make(project)
        with pytest.raises(DiskFull):
            first.result(30)
        assert second.result(30) == ROWS
        check_whole(project, upper=True)
        assert len(history(project.reader)) == 1


def test_a_project_that_is_closed_meanwhile_is_whole(tmp_path: Path, disk: Disk) -> None:
    path = tmp_path / "list.rowcall"
    with opened(path) as project:
        disk.good, disk.bad = 3, 2
        made = make(project)
    assert isinstance(made.exception(0), DiskFull)
    project = Project.open(path)
    try:
        check_whole(project, upper=False)
    finally:
        project.close()
