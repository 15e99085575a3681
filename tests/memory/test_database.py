import os
import sqlite3
import stat
import sys
import threading
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.processes import in_process

from rowcall.errors import MemoryProblem
from rowcall.memory.database import Database, Layout

FIRST = Layout("The things kept here", ("CREATE TABLE thing(name TEXT PRIMARY KEY)",))
SECOND = Layout(FIRST.title, (*FIRST.changes, "ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"))


def put(database: Database, name: str) -> None:
    with database.change() as connection:
        connection.execute("INSERT INTO thing(name) VALUES(?)", (name,))


def names(database: Database) -> list[str]:
    return [name for (name,) in database.read("SELECT name FROM thing ORDER BY name")]


def with_a_thing(path: Path) -> None:
    database = Database(path, FIRST)
    put(database, "kept")
    database.close()


def test_what_was_kept_is_there_next_time(tmp_path: Path) -> None:
    with_a_thing(tmp_path / "things.sqlite")
    again = Database(tmp_path / "things.sqlite", FIRST)
    assert names(again) == ["kept"]
    assert again.notice == ""
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_may_read_it_whatever_the_mask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with_a_thing(tmp_path / "memory" / "things.sqlite")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "memory").stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "memory").iterdir()} == {0o600}


def test_no_log_that_other_processes_would_have_to_share(tmp_path: Path) -> None:
    database = Database(tmp_path / "things.sqlite", FIRST)
    assert database.read("PRAGMA journal_mode") == [("truncate",)]
    assert database.read("PRAGMA synchronous") == [(2,)]
    database.close()


def test_a_change_that_fails_leaves_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "things.sqlite", FIRST)
    with pytest.raises(ZeroDivisionError), database.change() as connection:
        connection.execute("INSERT INTO thing(name) VALUES('half')")
        raise ZeroDivisionError
    assert names(database) == []
    put(database, "whole")
    assert names(database) == ["whole"]
    database.close()


def test_an_older_file_is_brought_up_to_date(tmp_path: Path) -> None:
    with_a_thing(tmp_path / "things.sqlite")
    database = Database(tmp_path / "things.sqlite", SECOND)
    assert database.read("SELECT name, colour FROM thing") == [("kept", "grey")]
    assert database.read("PRAGMA user_version") == [(2,)]
    database.close()


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "things.sqlite"
    Database(path, SECOND).close()
    before = path.read_bytes()
    with pytest.raises(MemoryProblem, match="newer Rowcall"):
        Database(path, FIRST)
    assert path.read_bytes() == before


def test_a_change_of_layout_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "things.sqlite"
    with_a_thing(path)
    broken = Layout(FIRST.title, (*FIRST.changes, "CREATE TABLE more(x); INSERT INTO nowhere VALUES(1)"))
    with pytest.raises(MemoryProblem):
        Database(path, broken)
    database = Database(path, SECOND)
    assert database.read("SELECT name, colour FROM thing") == [("kept", "grey")]
    database.close()


def damages(whole: bytes, place: int) -> dict[str, bytes]:
    return {
        "no database": b"no database at all",
        "noise": b"x" * 20_000,
        "cut off": whole[:place],
        "no head": bytes(16) + whole[16:],
    }


@given(kind=st.sampled_from(sorted(damages(b"", 0))), place=st.floats(0.1, 1.0, exclude_max=True))
def test_a_damaged_file_is_put_aside_and_said_so(
    kind: str, place: float, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "things.sqlite"
    with_a_thing(path)
    whole = path.read_bytes()
    damaged = damages(whole, int(place * len(whole)))[kind]
    path.write_bytes(damaged)
    database = Database(path, FIRST)
    assert "damaged and start anew" in database.notice
    assert names(database) == []
    put(database, "new")
    database.close()
    (aside,) = path.parent.glob("*.damaged")
    assert aside.read_bytes() == damaged
    assert aside.name in database.notice


def test_an_empty_file_is_a_beginning_and_no_damage(tmp_path: Path) -> None:
    (tmp_path / "things.sqlite").touch()
    database = Database(tmp_path / "things.sqlite", FIRST)
    assert database.notice == ""
    assert names(database) == []
    database.close()


def test_somebody_elses_database_is_not_written_to(tmp_path: Path) -> None:
    path = tmp_path / "things.sqlite"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs(x)")
    other.close()
    Database(path, FIRST).close()
    (aside,) = tmp_path.glob("*.damaged")
    other = sqlite3.connect(aside)
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]
    other.close()


def test_a_folder_that_cannot_be_used_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "memory").write_text("a file where the folder should be")
    with pytest.raises(MemoryProblem, match="The things kept here cannot be used") as met:
        Database(tmp_path / "memory" / "things.sqlite", FIRST)
    assert str(tmp_path / "memory") in met.value.advice
    assert not met.value.busy


def test_a_full_disk_is_told_of_and_leaves_the_file_whole(tmp_path: Path) -> None:
    database = Database(tmp_path / "things.sqlite", FIRST)
    put(database, "kept")
    pages = database.read("PRAGMA page_count")[0][0]
    database.read(f"PRAGMA max_page_count={pages}")
    with pytest.raises(MemoryProblem, match="full"):
        put(database, "x" * 50_000)
    assert names(database) == ["kept"]
    database.close()


def test_whoever_cannot_wait_is_told_that_another_writes(tmp_path: Path) -> None:
    path = tmp_path / "things.sqlite"
    one, other = Database(path, FIRST), Database(path, FIRST, busy_seconds=0.0)
    with one.change(), pytest.raises(MemoryProblem) as met:
        put(other, "too soon")
    assert met.value.busy
    put(other, "now")
    assert names(one) == ["now"]
    one.close()
    other.close()


def test_whoever_cannot_wait_still_waits_to_open_it(tmp_path: Path) -> None:
    path = tmp_path / "things.sqlite"
    database = Database(path, FIRST)
    opened: list[Database] = []
    with database.change() as connection:
        connection.execute("INSERT INTO thing(name) VALUES('writing')")
        opening = threading.Thread(target=lambda: opened.append(Database(path, SECOND, busy_seconds=0.0)))
        opening.start()
        opening.join(0.2)
    opening.join()
    assert names(opened[0]) == ["writing"]
    for one in (database, *opened):
        one.close()


def test_many_open_a_new_file_at_once(tmp_path: Path) -> None:
    def open_and_put(number: int) -> None:
        database = Database(tmp_path / "things.sqlite", SECOND)
        put(database, f"{number:02}")
        database.close()

    threads = [threading.Thread(target=open_and_put, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    database = Database(tmp_path / "things.sqlite", SECOND)
    assert names(database) == [f"{number:02}" for number in range(8)]
    database.close()


def _write_until_killed(path: Path, pipe: Connection) -> None:
    database = Database(path, FIRST)
    for number in range(100_000):
        put(database, f"{number:06}")
        if number == 20:
            pipe.send("writing")


def test_a_killed_process_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "things.sqlite"
    with in_process(_write_until_killed, path) as other:
        assert other.pipe.recv() == "writing"
        other.kill()
    database = Database(path, FIRST)
    kept = names(database)
    assert database.notice == ""
    assert kept == [f"{number:06}" for number in range(len(kept))]
    assert len(kept) > 20
    database.close()
