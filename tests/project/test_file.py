import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.projects import CONTACTS, contact, fill, project_with

from rowcall.errors import ProjectProblem
from rowcall.project.file import Project
from rowcall.project.look import fact, is_interrupted_import
from rowcall.project.schema import APPLICATION_ID, SCHEMA, VERSION


def make(path: Path) -> None:
    with project_with(path, CONTACTS, [contact("ines")]):
        pass


def test_a_project_is_opened_as_it_was_left(tmp_path: Path) -> None:
    path = tmp_path / "a list #1 50%?.rowcall"
    make(path)
    project = Project.open(path)
    try:
        assert (project.host, project.practice) == ("norvane.example", False)
        assert [sheet.rows for sheet in project.reader.sheets()] == [1]
        assert (project.recovered.unknown, project.recovered.waiting) == (0, 0)
    finally:
        project.close()


def test_a_look_leaves_nothing_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    make(path)
    assert not is_interrupted_import(path)
    assert fact(path, "practice") is not None
    assert sorted(found.name for found in tmp_path.iterdir()) == [".list.rowcall.lock", "list.rowcall"]


def test_after_closing_one_file_holds_all_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    make(path)
    assert sorted(found.name for found in tmp_path.iterdir()) == [".list.rowcall.lock", "list.rowcall"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_facts_are_kept_and_replaced(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, []) as project:
        project.keep_fact("recipe", "name = 'Été'")
        project.keep_fact("recipe", {"a": [1, None]})
        assert project.reader.meta("recipe") == {"a": [1, None]}
        assert project.reader.meta("nothing") is None


def test_a_new_project_never_replaces_another(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    make(path)
    before = path.read_bytes()
    with pytest.raises(ProjectProblem, match="already exists"):
        Project.create(path, host="norvane.example", practice=False)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"Company,Site\nNorvane,norvane.example\n", b"SQLite format 3\0" + b"\0" * 200])
def test_a_file_of_somebody_else_is_neither_opened_nor_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.rowcall"
    path.write_bytes(content)
    with pytest.raises(ProjectProblem, match="not a Rowcall project"):
        Project.open(path)
    with pytest.raises(ProjectProblem, match="already exists"):
        Project.create(path, host="norvane.example", practice=False)
    assert path.read_bytes() == content


def test_another_programs_database_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE meta(key, value)")
    connection.close()
    with pytest.raises(ProjectProblem, match="not a Rowcall project"):
        Project.open(path)
    assert not is_interrupted_import(path)


def test_a_missing_project_and_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ProjectProblem, match="There is no project"):
        Project.open(tmp_path / "none.rowcall")
    with pytest.raises(ProjectProblem, match="cannot be written"):
        Project.create(tmp_path / "nowhere" / "list.rowcall", host="norvane.example", practice=False)


def test_a_project_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    make(path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version={VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ProjectProblem, match="newer Rowcall"):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_damaged_project_is_refused_and_not_written_to(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    with project_with(path, CONTACTS, [contact(f"person{number}") for number in range(2000)]):
        pass
    content = bytearray(path.read_bytes())
    for place in range(3 * 8192, len(content), 8192):
        content[place : place + 64] = b"\xff" * 64
    path.write_bytes(content)
    with pytest.raises(ProjectProblem, match="damaged"):
        Project.open(path)
    assert path.read_bytes() == bytes(content)
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(ProjectProblem, match="damaged"):
        Project.open(path)


def test_an_import_that_never_ended_counts_as_nothing(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    Project.create(path, host="norvane.example", practice=False).close()
    assert is_interrupted_import(path)
    with pytest.raises(ProjectProblem, match="was interrupted"):
        Project.open(path)
    make(path)
    assert not is_interrupted_import(path)


def leave_empty_file(path: Path) -> None:
    path.touch()


def leave_tables_without_facts(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={VERSION};{SCHEMA}")
    connection.close()


@pytest.mark.parametrize("leave", [leave_empty_file, leave_tables_without_facts])
def test_a_stop_while_the_file_was_being_made_does_not_block_its_name(
    tmp_path: Path, leave: Callable[[Path], None]
) -> None:
    path = tmp_path / "list.rowcall"
    leave(path)
    assert is_interrupted_import(path)
    with pytest.raises(ProjectProblem):
        Project.open(path)
    make(path)


def test_a_second_instance_is_kept_out_and_the_first_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    with project_with(path, CONTACTS, [contact("ines")]) as project:
        for attempt in (lambda: Project.open(path), lambda: Project.create(path, host="x.example", practice=False)):
            with pytest.raises(ProjectProblem, match="already open in another window"):
                attempt()
        project.keep_fact("still", "here")
        assert project.reader.meta("still") == "here"
    Project.open(path).close()


HOLDER = """
import sys, time
from pathlib import Path
from rowcall.project.file import Project
project = Project.open(Path(sys.argv[1]))
project.keep_fact("written", "before the end")
print("open", flush=True)
time.sleep(60)
"""


def test_a_killed_program_leaves_no_lock_and_loses_nothing_it_had_committed(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    make(path)
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(ProjectProblem, match="already open"):
            Project.open(path)
        os.kill(holder.pid, signal.SIGKILL)
    project = Project.open(path)
    try:
        assert project.reader.meta("written") == "before the end"
    finally:
        project.close()


def test_discarding_takes_every_file_of_the_project_away(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "list.rowcall", host="norvane.example", practice=False)
    fill(project, CONTACTS, [contact("ines")])
    project.discard()
    assert list(tmp_path.iterdir()) == []


def test_every_project_has_a_secret_of_its_own(tmp_path: Path) -> None:
    keys = set()
    for name in ("one", "two"):
        make(tmp_path / name)
        connection = sqlite3.connect(tmp_path / name)
        keys.add(json.loads(connection.execute("SELECT value FROM meta WHERE key = 'token_key'").fetchone()[0]))
        connection.close()
    assert {len(key) for key in keys} == {64}
    assert len(keys) == 2
