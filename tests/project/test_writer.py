import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from tests.support.waiting import until

from rowcall.errors import DiskProblem, ProjectProblem
from rowcall.project.problems import translated
from rowcall.project.writer import Connection, Writer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.rowcall"


@pytest.fixture
def writer(path: Path) -> Iterator[Writer]:
    writer = Writer(path)
    writer.call(lambda connection: connection.execute("CREATE TABLE note(text TEXT NOT NULL)")).result()
    yield writer
    writer.close()


def put(text: str | None) -> Any:
    return lambda connection: connection.execute("INSERT INTO note VALUES(?)", (text,)).lastrowid


def notes(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [text for (text,) in connection.execute("SELECT text FROM note ORDER BY rowid")]
    finally:
        connection.close()


class Gate:
    """Holds the writer up, so that what is handed in meanwhile shares a commit."""

    def __init__(self, writer: Writer) -> None:
        self._open = threading.Event()
        self._entered = threading.Event()
        self.held: Future[None] = writer.call(self._wait)
        assert self._entered.wait(10)

    def _wait(self, _connection: Connection) -> None:
        self._entered.set()
        assert self._open.wait(10)

    def open(self) -> None:
        self._open.set()

    def release(self) -> None:
        self.open()
        self.held.result(10)


def test_a_result_is_given_only_when_it_is_on_disk(writer: Writer, path: Path) -> None:
    assert writer.call(put("first")).result(10) == 1
    assert notes(path) == ["first"]


def test_functions_that_wait_together_share_a_commit_and_keep_their_order(writer: Writer, path: Path) -> None:
    commits: list[str] = []
    writer.call(
        lambda connection: connection.set_trace_callback(
            lambda statement: commits.append(statement) if statement == "COMMIT" else None
        )
    ).result()
    gate = Gate(writer)
    commits.clear()
    futures = [writer.call(put(str(number))) for number in range(100)]
    gate.release()
    assert [future.result(10) for future in futures] == list(range(1, 101))
    assert notes(path) == [str(number) for number in range(100)]
    assert 1 <= len(commits) <= 4


def test_one_that_fails_is_undone_alone_and_its_caller_is_told(writer: Writer, path: Path) -> None:
    def half(connection: Connection) -> None:
        connection.execute("INSERT INTO note VALUES('half')")
        raise LookupError("on purpose")

    gate = Gate(writer)
    before, broken, refused, after = (writer.call(function) for function in (put("a"), half, put(None), put("b")))
    gate.release()
    with pytest.raises(LookupError, match="on purpose"):
        broken.result(10)
    with pytest.raises(sqlite3.IntegrityError):
        refused.result(10)
    assert (before.result(10), after.result(10)) == (1, 2)
    assert notes(path) == ["a", "b"]


def test_a_full_disk_is_told_to_every_caller_whose_work_is_not_on_disk(writer: Writer, path: Path) -> None:
    def fill_up(connection: Connection) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages + 2}")

    writer.call(put("kept")).result(10)
    writer.call_alone(fill_up).result(10)
    gate = Gate(writer)
    small, large = writer.call(put("small")), writer.call(put("x" * 200_000))
    gate.release()
    with pytest.raises(DiskProblem, match="disk is full"):
        large.result(10)
    problem = small.exception(10)
    assert notes(path) == (["kept"] if isinstance(problem, DiskProblem) else ["kept", "small"])
    writer.call_alone(lambda connection: connection.execute("PRAGMA max_page_count=1000000")).result(10)
    writer.call(put("room again")).result(10)
    assert notes(path)[-1] == "room again"
    checked = writer.call(lambda connection: connection.execute("PRAGMA integrity_check").fetchone())
    assert checked.result(10) == ("ok",)


def test_work_alone_has_no_transaction_and_waits_for_its_turn(writer: Writer, path: Path) -> None:
    gate = Gate(writer)
    first, alone, last = (
        writer.call(put("first")),
        writer.call_alone(lambda connection: connection.in_transaction),
        writer.call(put("last")),
    )
    gate.release()
    assert (first.result(10), alone.result(10), last.result(10)) == (1, False, 2)


def test_work_alone_that_fails_in_a_transaction_of_its_own_is_rolled_back(writer: Writer, path: Path) -> None:
    def load(connection: Connection) -> None:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO note VALUES('half')")
        raise LookupError

    with pytest.raises(LookupError):
        writer.call_alone(load).result(10)
    writer.call(put("after")).result(10)
    assert notes(path) == ["after"]


def test_what_was_handed_in_is_finished_before_the_end(path: Path) -> None:
    writer = Writer(path)
    writer.call(lambda connection: connection.execute("CREATE TABLE note(text TEXT NOT NULL)"))
    futures = [writer.call(put(str(number))) for number in range(200)]
    writer.close()
    writer.close()
    assert all(future.done() for future in futures)
    assert len(notes(path)) == 200


def test_work_that_is_cancelled_before_its_turn_is_not_done(writer: Writer, path: Path) -> None:
    gate = Gate(writer)
    cancelled, kept = writer.call(put("cancelled")), writer.call(put("kept"))
    assert cancelled.cancel()
    gate.release()
    kept.result(10)
    assert notes(path) == ["kept"]


async def test_a_coroutine_waits_for_the_commit(writer: Writer, path: Path) -> None:
    assert await writer.run(put("first")) == 1
    assert notes(path) == ["first"]


def test_each_commit_is_flushed_to_the_disk(writer: Writer) -> None:
    def pragmas(connection: Connection) -> tuple[Any, ...]:
        return tuple(
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete")
        )

    assert writer.call(pragmas).result(10) == ("wal", 2, 1)


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("SQLITE_FULL", DiskProblem, "full"),
        ("SQLITE_IOERR_WRITE", DiskProblem, "reports an error"),
        ("SQLITE_READONLY_DIRECTORY", DiskProblem, "cannot be written here"),
        ("SQLITE_CORRUPT_INDEX", ProjectProblem, "damaged"),
    ],
)
def test_what_the_world_does_to_a_file_is_told_in_words(name: str, kind: type, words: str, path: Path) -> None:
    error = sqlite3.OperationalError("in its own words")
    error.sqlite_errorname = name
    found = translated(error, path)
    assert isinstance(found, kind)
    assert words in str(found)
    assert path.name in str(found)


def test_our_own_mistakes_are_not_dressed_up(path: Path) -> None:
    mistake = sqlite3.OperationalError("no such table: note")
    assert translated(mistake, path) is mistake


def test_after_closing_nothing_is_taken_in_and_nobody_waits_for_ever(path: Path) -> None:
    writer = Writer(path)
    writer.close()
    for handed_in in (writer.call(put("late")), writer.call_alone(lambda _connection: None), writer.fold()):
        with pytest.raises(ProjectProblem, match="is closed"):
            handed_in.result(10)


class Broken(BaseException):
    """What no function of ours raises."""


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_when_the_thread_dies_everybody_is_told_and_nobody_waits(path: Path) -> None:
    def die() -> None:
        raise Broken

    writer = Writer(path, committed=die)
    gate = Gate(writer)
    waiting = [writer.call(put("a")), writer.call_alone(lambda _connection: None), writer.call(put("b"))]
    gate.open()
    for future in (gate.held, *waiting, writer.call(put("late"))):
        with pytest.raises(DiskProblem, match="cannot be written any more"):
            future.result(10)
    writer.close()


def few_pages(connection: Connection) -> None:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages + 2}")


@pytest.fixture
def with_room(path: Path) -> Iterator[tuple[Writer, list[str]]]:
    """A writer on a disk that is full until the room which is kept for that is given up."""
    given_up: list[str] = []
    writer = Writer(path, make_room=lambda: given_up.append("room"))
    writer.call(lambda connection: connection.execute("CREATE TABLE note(text TEXT NOT NULL)")).result()
    yield writer, given_up
    writer.close()


def test_what_is_vital_uses_the_room_kept_for_it_and_the_rest_does_not(
    with_room: tuple[Writer, list[str]], path: Path
) -> None:
    writer, given_up = with_room
    writer.call_alone(few_pages).result(10)
    tries = []

    def answer(connection: Connection) -> None:
        tries.append("try")
        if given_up:
            connection.execute("PRAGMA max_page_count=1000000")
        connection.execute("INSERT INTO note VALUES(?)", ("answer" * 20_000,))

    gate = Gate(writer)
    intent, kept = writer.call(put("intent")), writer.call(answer, vital=True)
    gate.release()
    kept.result(10)
    assert (given_up, tries) == (["room"], ["try", "try"])
    with pytest.raises(DiskProblem, match="disk is full"):
        intent.result(10)
    assert [len(note) for note in notes(path)] == [120_000]


def test_what_fails_twice_is_told(with_room: tuple[Writer, list[str]]) -> None:
    writer, _given_up = with_room
    writer.call_alone(few_pages).result(10)
    with pytest.raises(DiskProblem, match="disk is full"):
        writer.call(put("x" * 200_000), vital=True).result(10)


def test_an_idle_file_is_made_whole_by_itself(path: Path) -> None:
    writer = Writer(path, idle_seconds=0.05)
    log = path.with_name(path.name + "-wal")
    try:
        writer.call(lambda connection: connection.execute("CREATE TABLE note(text TEXT NOT NULL)")).result(10)
        for text in ("one", "two"):
            writer.call(put(text)).result(10)
            until(lambda: log.stat().st_size == 0)
        alone = path.with_name("copy.rowcall")
        alone.write_bytes(path.read_bytes())
        assert notes(alone) == ["one", "two"]
    finally:
        writer.close()


def test_a_reader_of_the_past_does_not_hold_the_writer_up(path: Path) -> None:
    writer = Writer(path)
    writer.call(lambda connection: connection.execute("CREATE TABLE note(text TEXT NOT NULL)")).result(10)
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM note").fetchall()
    writer.call(put("one")).result(10)
    writer.fold().result(10)
    assert writer.call(put("two")).result(10) == 2
    reader.close()
    writer.close()
