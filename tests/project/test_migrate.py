import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.version_1 import make_version_1

from rowcall.errors import ProjectProblem
from rowcall.project.file import Project
from rowcall.project.look import check_tables
from rowcall.project.migrate import migrate
from rowcall.project.schema import CHANGES, VERSION

OPENED_AND_KILLED = """
import os, signal, sys
from pathlib import Path
from rowcall.project import migrate
from rowcall.project.file import Project
from rowcall.project.writer import connect

moment = int(sys.argv[3])
seen = 0

def told(path):
    def count(statement):
        global seen
        seen += 1
        if seen == moment:
            os.kill(os.getpid(), signal.SIGKILL)
    connection = connect(path)
    connection.set_trace_callback(count)
    return connection

migrate.connect = told
Project.open(Path(sys.argv[1]), Path(sys.argv[2])).close()
print(seen)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "list.rowcall"
    make_version_1(path)
    return path


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_file_of_version_1_opens_with_all_it_holds(path: Path, tmp_path: Path) -> None:
    project = Project.open(path, tmp_path)
    try:
        assert [sheet.rows for sheet in project.reader.sheets()] == [3]
        assert project.reader.fetch("SELECT token, outcome, origin, missing FROM attempt ORDER BY token") == [
            ("token-1", "result", "call", 0),
            ("token-2", "refused", "call", 0),
            ("token-3", "ambiguous", "call", 0),
        ]
        assert len(project.reader.meta("project_id")) == 32
        assert project.warnings == []
    finally:
        project.close()
    assert version(path) == VERSION
    check_tables(path)


def backups(data: Path) -> list[Path]:
    return list((data / "backups").glob("*/*.rowcall"))


def test_before_it_a_backup_is_made(path: Path, tmp_path: Path) -> None:
    Project.open(path, tmp_path).close()
    (backup,) = backups(tmp_path)
    assert version(backup) == 1
    Project.open(path, tmp_path).close()
    assert len(backups(tmp_path)) == 1


def test_where_there_is_no_room_for_one_it_is_said(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rowcall.project.backups.ROOM_NEEDED", 10**12)
    project = Project.open(path, tmp_path)
    assert project.warnings == ["There was no room for a backup before list.rowcall was brought up to date."]
    project.close()


def open_in_a_child(path: Path, data: Path, moment: int) -> "subprocess.CompletedProcess[str]":
    words = [sys.executable, "-c", OPENED_AND_KILLED, str(path), str(data), str(moment)]
    return subprocess.run(words, check=False, capture_output=True, text=True)  # noqa: S603 - our own program


def test_a_kill_at_any_moment_leaves_the_old_file_or_the_new_one_and_a_backup(path: Path, tmp_path: Path) -> None:
    old = path.read_bytes()
    statements = int(open_in_a_child(path, tmp_path / "first", 0).stdout)
    assert statements >= len(CHANGES[1]) + 3
    found = set()
    for moment in range(1, statements + 1):
        for ending in ("-wal", "-shm"):
            Path(f"{path}{ending}").unlink(missing_ok=True)
        path.write_bytes(old)
        data = tmp_path / f"data{moment}"
        assert open_in_a_child(path, data, moment).returncode == -signal.SIGKILL
        assert [version(backup) for backup in backups(data)] == [1]
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found.add(version(path))
        project = Project.open(path)
        assert [sheet.rows for sheet in project.reader.sheets()] == [3]
        project.close()
        check_tables(path)
    assert 1 in found


def test_a_file_that_may_not_be_written_is_brought_up_to_date_in_a_copy_alone(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    path.chmod(0o444)
    project = Project.open(path, tmp_path / "data")
    assert [sheet.rows for sheet in project.reader.sheets()] == [3]
    project.close()
    assert path.read_bytes() == before
    assert not (tmp_path / "data").exists()


def test_a_newer_file_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(ProjectProblem, match="newer Rowcall"):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_file_of_today_is_left_as_it_is(path: Path) -> None:
    migrate(path)
    before = path.read_bytes()
    os.utime(path, (1, 1))
    migrate(path)
    assert path.read_bytes() == before
