import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.projects import CONTACTS, contact, fill, project_with
from tests.support.waiting import until

from rowcall.errors import DamagedProject, ProjectProblem
from rowcall.project.backups import KEPT, Backups, newest_backup, newest_first
from rowcall.project.file import Project


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "list.rowcall"
    with project_with(path, CONTACTS, [contact(f"ines{number}") for number in range(200)]):
        pass
    return path


def change(path: Path, value: int, at: float) -> None:
    """Change a project so that it shows in the file's time, whatever the clock's grain."""
    project = Project.open(path)
    project.keep_fact("changed", value)
    project.close()
    os.utime(path, (at, at))


def folder_of(data: Path) -> Path:
    (found,) = (data / "backups").iterdir()
    return found


def test_a_backup_is_the_whole_project_and_its_owners_alone(path: Path, data: Path) -> None:
    old = os.umask(0)
    try:
        made = Backups(path, data, "one").make()
    finally:
        os.umask(old)
    assert made
    assert made.stat().st_mode & 0o777 == 0o600
    assert folder_of(data).stat().st_mode & 0o777 == 0o700
    project = Project.open(made)
    assert [sheet.rows for sheet in project.reader.sheets()] == [200]
    project.close()


def test_it_holds_what_is_in_the_log_alone_too(path: Path, data: Path) -> None:
    project = Project.open(path, data)
    try:
        project.keep_fact("late", "in the log")
        made = project.backups.make()
    finally:
        project.close()
    assert made
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("SELECT value FROM meta WHERE key = 'late'").fetchone() == ('"in the log"',)


def test_none_is_made_where_nothing_has_changed_and_the_newest_five_are_kept(
    path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = iter(range(100))
    monkeypatch.setattr(
        "rowcall.project.backups.time.strftime", lambda *_: f"2026-01-01 00.00.{next(times):02}.rowcall"
    )
    backups = Backups(path, data, "one")
    assert backups.make()
    assert backups.make() is None
    for number in range(7):
        change(path, number, 2_000_000_000.0 + number)
        assert backups.make()
    kept = newest_first(folder_of(data))
    assert len(kept) == KEPT
    with closing(sqlite3.connect(kept[0])) as connection:
        assert connection.execute("SELECT value FROM meta WHERE key = 'changed'").fetchone() == ("6",)


def test_none_is_made_where_there_is_no_room(path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rowcall.project.backups.ROOM_NEEDED", 10**12)
    assert Backups(path, data, "one").make() is None
    assert not (data / "backups").exists()


def test_one_that_cannot_be_finished_leaves_nothing(path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoil(part: Path) -> None:
        raise OSError("no room")

    monkeypatch.setattr("rowcall.project.backups._flush", spoil)
    assert Backups(path, data, "one").make() is None
    assert list(folder_of(data).iterdir()) == []


def test_closing_breaks_a_backup_off(tmp_path: Path, data: Path) -> None:
    path = tmp_path / "large.rowcall"
    with project_with(path, CONTACTS, (contact(f"ines{number}" * 20) for number in range(60_000))):
        pass
    project = Project.open(path, data)
    project.backups.begin()
    until(lambda: list((data / "backups").glob("*/*.part")))
    project.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("backup")]
    assert list(folder_of(data).glob("*.part")) == []
    Project.open(path).close()


def test_a_damaged_or_missing_project_names_its_newest_backup(path: Path, data: Path) -> None:
    project = Project.open(path, data)
    made = project.backups.make()
    project.close()
    assert made == newest_backup(data, path)
    path.write_bytes(path.read_bytes()[:50_000])
    with pytest.raises(DamagedProject) as damaged:
        Project.open(path, data)
    assert (damaged.value.path, str(made) in damaged.value.advice) == (path, True)
    path.unlink()
    with pytest.raises(ProjectProblem) as missing:
        Project.open(path, data)
    assert str(made) in missing.value.advice


def test_without_a_data_folder_there_are_none(path: Path) -> None:
    project = Project.open(path)
    project.backups.begin()
    assert project.backups.make() is None
    project.close()


def test_a_project_made_anew_gets_its_backup_after_the_import(tmp_path: Path, data: Path) -> None:
    project = Project.create(tmp_path / "new.rowcall", host="norvane.example", practice=False, data=data)
    fill(project, CONTACTS, [contact("ines")])
    project.backups.begin()
    until(lambda: list((data / "backups").glob("*/*.rowcall")))
    project.close()
