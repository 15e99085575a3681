"""A project that is open is left alone by every other command, whoever gives it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.command_line import KEY, Desk, call
from tests.support.damage import make_lived_in

from rowcall.project.file import Project


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """A project with an answer that is in its log alone, open in this process."""
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    (tmp_path / "place").mkdir()
    path = tmp_path / "place" / "list.rowcall"
    make_lived_in(path, 5)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE meta SET value = '\"127.0.0.1:9\"' WHERE key = 'host'")
        connection.commit()
    project = Project.open(path)
    project.keep_fact("late", "in the log")
    yield project
    project.close()


def state(project: Project) -> dict[str, bytes]:
    """Every file beside the project but the memory that its readers share."""
    files = project.path.parent.iterdir()
    return {found.name: found.read_bytes() for found in files if not found.name.endswith("-shm")}


@pytest.mark.parametrize("command", ["resume", "export", "recover"])
def test_it_says_so_and_changes_nothing(opened: Project, tmp_path: Path, command: str) -> None:
    before = state(opened)
    desk = Desk(tmp_path, "http://127.0.0.1:9")
    words = ["recover", str(opened.path), "-o", str(tmp_path / "new.rowcall")]
    done = call(words if command == "recover" else desk.words(command, opened.path))
    assert (done.code, done.out) == (2, "")
    assert done.err == "list.rowcall is already open in another window. Go on there, or close it first.\n"
    assert state(opened) == before
    assert desk.left() == {"place"}
    opened.keep_fact("and", "on")
    assert opened.reader.meta("and") == "on"


def test_a_run_into_it_names_what_to_do(opened: Project, tmp_path: Path) -> None:
    before = state(opened)
    desk = Desk(tmp_path, "http://127.0.0.1:9")
    desk.write_recipe('name = "x"\n[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n')
    done = desk.run(desk.write_people(2), "--project", opened.path)
    assert done.code == 2
    assert "rowcall resume" in done.err
    assert state(opened) == before
