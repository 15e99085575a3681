import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.command_line import Desk
from tests.support.damage import make_lived_in
from tests.support.small_disk import small_disk, write_protect

from rowcall.errors import DiskProblem, ProjectProblem, ReadOnlyProject
from rowcall.model.sheets import View
from rowcall.practice import open_session
from rowcall.project.edits import CellText
from rowcall.project.file import Project


def protect_file(path: Path) -> None:
    path.chmod(0o444)


def protect_folder(path: Path) -> None:
    path.parent.chmod(0o555)


PROTECTIONS = [protect_file, protect_folder]


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "place"
    folder.mkdir()
    made = folder / "list.rowcall"
    make_lived_in(made, 4)
    yield made
    folder.chmod(0o755)


def state(path: Path) -> list[tuple[str, bytes]]:
    return [(found.name, found.read_bytes()) for found in sorted(path.parent.iterdir())]


@pytest.mark.parametrize("protect", PROTECTIONS)
def test_a_project_that_cannot_be_written_is_looked_at(path: Path, protect: Callable[[Path], None]) -> None:
    before = state(path)
    protect(path)
    project = Project.open(path)
    try:
        assert "cannot be written" in project.read_only or "write-protected" in project.read_only
        assert [sheet.rows for sheet in project.reader.sheets()] == [4]
        with pytest.raises(ReadOnlyProject, match="not changed"):
            project.keep_fact("late", 1)
    finally:
        project.close()
    assert state(path) == before


@pytest.mark.parametrize("protect", PROTECTIONS)
def test_what_a_kill_left_in_the_log_is_seen_without_touching_it(path: Path, protect: Callable[[Path], None]) -> None:
    project = Project.open(path)
    project.keep_fact("late", "in the log")
    kept = [(name, Path(f"{path}{name}").read_bytes()) for name in ("", "-wal")]
    project.close()
    for name, content in kept:
        Path(f"{path}{name}").write_bytes(content)
    before = state(path)
    protect(path)
    project = Project.open(path)
    assert project.reader.meta("late") == "in the log"
    project.close()
    assert state(path) == before


def test_nothing_stays_of_the_copy_that_is_looked_at(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    protect_file(path)
    project = Project.open(path)
    (copy,) = folder.iterdir()
    assert copy.stat().st_mode & 0o777 == 0o700
    project.close()
    assert list(folder.iterdir()) == []
    path.chmod(0o644)
    path.write_bytes(b"no project")
    protect_file(path)
    with pytest.raises(ProjectProblem):
        Project.open(path)
    assert list(folder.iterdir()) == []


def test_an_export_of_it_says_where_each_row_stands(path: Path, tmp_path: Path) -> None:
    protect_file(path)
    desk = Desk(tmp_path)
    done = desk.export_of(path)
    assert (done.code, done.err) == (0, "")
    assert [row["enrich_contact_status"] for row in desk.rows()] == ["unknown"] * 4


def test_going_on_with_it_ends_at_once_with_the_reason(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE meta SET value = 'true' WHERE key = 'practice'")
        connection.execute("UPDATE meta SET value = '\"practice\"' WHERE key = 'host'")
        connection.commit()
    protect_file(path)
    desk = Desk(tmp_path)
    done = desk.resume_of(path)
    assert done.code == 2
    assert "write-protected" in done.err
    assert not desk.output.exists()


async def test_a_session_says_why_and_refuses_edits_and_runs(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE meta SET value = 'true' WHERE key = 'practice'")
        connection.execute("UPDATE meta SET value = '\"practice\"' WHERE key = 'host'")
        connection.commit()
    protect_file(path)
    session = await open_session()
    try:
        await session.open_project(path)
        assert "write-protected" in session.read_only
        sheet = session.imported_sheet()
        assert len(await session.order(sheet.id, View())) == 4
        with pytest.raises(ReadOnlyProject):
            await session.edit(sheet.id, [CellText(1, sheet.columns[0].id, "x")], "Edit")
        with pytest.raises(ReadOnlyProject):
            await session.resume_run()
    finally:
        await session.close()


def test_a_medium_that_cannot_be_written_at_all(path: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "medium") as medium:
        place = Path(shutil.copy(path, medium.folder / "list.rowcall"))
        write_protect(medium.folder)
        project = Project.open(place)
        assert "cannot be written" in project.read_only or "write-protected" in project.read_only
        assert [sheet.rows for sheet in project.reader.sheets()] == [4]
        project.close()
        with pytest.raises((ProjectProblem, DiskProblem)):
            Project.create(medium.folder / "new.rowcall", host="norvane.example", practice=False)
