import os
import random
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.damage import everything

from rowcall.errors import ProjectProblem
from rowcall.project.file import Project
from rowcall.project.raw_pages import RawPages
from rowcall.project.recovery import recover
from rowcall.project.schema import PAGE_SIZE
from rowcall.session import Session
from rowcall.setups import make_setup

FLIPS = 200


def receipts(path: Path) -> dict[int, tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0]: row for row in connection.execute("SELECT * FROM receipt")}


def pages_of_receipts(path: Path) -> dict[int, set[int]]:
    """By receipt, the pages that it stands on."""
    pages = RawPages(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'receipt'").fetchone()
        bodies = dict(connection.execute("SELECT id, body FROM receipt"))
    content = path.read_bytes()
    leaves = [root] if pages.kind(root) == 0x0D else list(pages.children(root))
    found: dict[int, set[int]] = {}
    for leaf in leaves:
        for cell in pages.cells(leaf):
            assert cell
            assert cell.rowid
            body = bodies[cell.rowid]
            on = {leaf}
            for start in range(0, len(body) - 40, 2000):
                on.add(content.index(body[start : start + 40]) // PAGE_SIZE + 1) if body[
                    start : start + 40
                ] in content else None
            found[cell.rowid] = on
    return found


def flip(path: Path, place: int) -> None:
    with path.open("rb+") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 0xFF]))


def test_of_a_whole_project_everything_is_saved_and_it_opens(lived_in: Path, tmp_path: Path) -> None:
    before = everything(lived_in)
    rescued = recover(lived_in, tmp_path / "new.rowcall")
    assert everything(rescued.path) == before
    assert (rescued.rows.kept, rescued.answers.kept, rescued.calls.kept) == (60, 59, 60)
    assert (rescued.rows.lost, rescued.answers.lost, rescued.calls.lost) == (0, 0, 0)
    assert stat.S_IMODE(rescued.path.stat().st_mode) == 0o600
    Project.open(rescued.path).close()


def flips(content: bytes) -> Iterator[int]:
    """Places spread over the whole file, and some in what is read first."""
    chance = random.Random(7)  # noqa: S311 - the same places each time
    step = len(content) / (FLIPS - 20)
    yield from (int(number * step) + chance.randrange(int(step)) for number in range(FLIPS - 20))
    yield from (chance.randrange(PAGE_SIZE) for _ in range(20))


def test_a_table_whose_name_is_damaged_loses_nothing(whole: Path, tmp_path: Path) -> None:
    answers = receipts(whole)
    path = tmp_path / "list.rowcall"
    shutil.copyfile(whole, path)
    flip(path, whole.read_bytes().index(b"tablereceiptreceipt") + len("tablerec"))
    recover(path, tmp_path / "new.rowcall")
    assert receipts(tmp_path / "new.rowcall") == answers


def test_after_any_flipped_byte_every_answer_on_whole_pages_is_saved(whole: Path, tmp_path: Path) -> None:
    content, answers, places = whole.read_bytes(), receipts(whole), pages_of_receipts(whole)
    path, target = tmp_path / "list.rowcall", tmp_path / "new.rowcall"
    lost = 0
    for place in flips(content):
        path.write_bytes(content)
        flip(path, place)
        before = path.read_bytes()
        rescued = recover(path, target)
        assert path.read_bytes() == before
        saved = receipts(target)
        hit = place // PAGE_SIZE + 1
        for number, row in answers.items():
            if hit not in places[number]:
                assert saved.get(number) == row, f"byte {place}: answer {number} is lost"
        lost += len(answers) - len(saved)
        project = Project.open(target)
        assert project.reader.fetch("PRAGMA integrity_check") == [("ok",)]
        project.close()
        assert rescued.answers.kept == len(saved)
        target.unlink()
    assert lost > 0  # the flips did hit answers


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def lose_the_header(path: Path) -> None:
    with path.open("rb+") as file:
        file.write(b"\0" * 100)


def lose_the_first_page(path: Path) -> None:
    with path.open("rb+") as file:
        file.write(b"\xff" * PAGE_SIZE)


@pytest.mark.parametrize("damage", [cut, lose_the_header, lose_the_first_page])
def test_what_is_left_of_a_file_is_saved(lived_in: Path, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    places = pages_of_receipts(lived_in)
    damage(lived_in)
    left = lived_in.stat().st_size // PAGE_SIZE
    recover(lived_in, tmp_path / "new.rowcall")
    saved = receipts(tmp_path / "new.rowcall")
    expected = {number for number, pages in places.items() if max(pages) <= left}
    assert expected <= saved.keys()
    assert expected
    Project.open(tmp_path / "new.rowcall").close()


@pytest.mark.parametrize("content", [b"", b"Company,Site\n" * 5000, os.urandom(40_000)])
def test_where_there_is_nothing_to_save_nothing_is_made(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.rowcall"
    path.write_bytes(content)
    with pytest.raises(ProjectProblem, match="Nothing can be read"):
        recover(path, tmp_path / "new.rowcall")
    assert sorted(found.name for found in tmp_path.iterdir()) == [".list.rowcall.lock", "list.rowcall"]
    assert path.read_bytes() == content


def test_a_new_project_never_takes_the_place_of_a_file(lived_in: Path, tmp_path: Path) -> None:
    (tmp_path / "new.rowcall").write_bytes(b"mine")
    with pytest.raises(ProjectProblem, match="already exists"):
        recover(lived_in, tmp_path / "new.rowcall")
    assert (tmp_path / "new.rowcall").read_bytes() == b"mine"


def killed_with_a_log(path: Path) -> None:
    """A project as a kill leaves it: what was done last is in the log alone."""
    project = Project.open(path)
    project.keep_fact("late", "in the log")
    for number in range(30):
        project.keep_fact(f"fact {number}", "x" * 3000)
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", f"{path}{ending}.kept")
    project.close()
    for ending in ("", "-wal"):
        Path(f"{path}{ending}.kept").replace(f"{path}{ending}")


def facts(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT key, value FROM meta"))


def test_what_is_in_the_log_alone_is_saved_too(lived_in: Path, tmp_path: Path) -> None:
    killed_with_a_log(lived_in)
    log = Path(f"{lived_in}-wal")
    before = lived_in.read_bytes(), log.read_bytes()
    flip(lived_in, 20)
    recover(lived_in, tmp_path / "new.rowcall")
    assert facts(tmp_path / "new.rowcall")["late"] == '"in the log"'
    assert len(facts(tmp_path / "new.rowcall")) == 6 + 31
    flip(lived_in, 20)
    assert (lived_in.read_bytes(), log.read_bytes()) == before


def test_a_damaged_place_in_the_log_does_not_take_the_rest_along(lived_in: Path, tmp_path: Path) -> None:
    killed_with_a_log(lived_in)
    log = Path(f"{lived_in}-wal")
    content, answers = log.read_bytes(), receipts(lived_in)
    for number, place in enumerate((0, 3, 18, 26, 33, 41, 50, 32 + 24 + 3000)):
        log.write_bytes(content)
        flip(log, place)
        target = tmp_path / f"new{number}.rowcall"
        recover(lived_in, target)
        assert len(facts(target)) >= 6 + 29, f"byte {place}"
        assert receipts(target) == answers


def test_a_call_whose_answer_was_lost_is_in_doubt_and_not_asked_again(lived_in: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(lived_in)) as connection:
        connection.execute("DELETE FROM receipt WHERE id = 5")
        connection.commit()
    rescued = recover(lived_in, tmp_path / "new.rowcall")
    assert rescued.answers.lost == 1
    with closing(sqlite3.connect(rescued.path)) as connection:
        found = connection.execute("SELECT DISTINCT state FROM job WHERE row_id = 5").fetchall()
    assert found == [("unknown_outcome",)]


def test_jobs_that_were_lost_follow_from_their_calls(lived_in: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(lived_in)) as connection:
        before = connection.execute("SELECT id, step_id, row_id, part, state FROM job ORDER BY id").fetchall()
        connection.execute("DELETE FROM job WHERE row_id BETWEEN 10 AND 20")
        connection.execute("DELETE FROM step_row WHERE row_id BETWEEN 15 AND 25")
        connection.commit()
    rescued = recover(lived_in, tmp_path / "new.rowcall")
    with closing(sqlite3.connect(rescued.path)) as connection:
        after = connection.execute("SELECT id, step_id, row_id, part, state FROM job ORDER BY id").fetchall()
        (rows,) = connection.execute("SELECT count(*) FROM step_row").fetchone()
    assert after == before
    assert rows == 60


def test_a_step_that_was_lost_is_stood_in_for(lived_in: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(lived_in)) as connection:
        for table in ("step", "run", "sheet", "col", "meta"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        connection.commit()
    recover(lived_in, tmp_path / "new.rowcall")
    project = Project.open(tmp_path / "new.rowcall")
    try:
        assert [sheet.rows for sheet in project.reader.sheets()] == [60]
        assert project.reader.fetch("PRAGMA foreign_key_check") == []
    finally:
        project.close()


def lose_the_facts(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM meta WHERE key != 'ready'")
        connection.commit()


def test_what_the_file_does_not_tell_of_itself_a_backup_tells(lived_in: Path, tmp_path: Path) -> None:
    before = facts(lived_in)
    project = Project.open(lived_in, tmp_path / "data")
    assert project.backups.make()
    project.close()
    lose_the_facts(lived_in)
    recover(lived_in, tmp_path / "new.rowcall", tmp_path / "data")
    assert facts(tmp_path / "new.rowcall") == before


async def test_without_a_backup_it_belongs_to_whoever_opens_it(lived_in: Path, tmp_path: Path) -> None:
    lose_the_facts(lived_in)
    recover(lived_in, tmp_path / "new.rowcall")
    session = Session(make_setup("http://127.0.0.1:9"))
    try:
        await session.open_project(tmp_path / "new.rowcall")
        assert session.project
        assert (session.project.host, session.project.practice) == ("127.0.0.1:9", False)
    finally:
        await session.close()


def test_a_damaged_record_does_not_take_the_others_of_its_page_along(lived_in: Path, tmp_path: Path) -> None:
    before = receipts(lived_in)
    pages = RawPages(lived_in.read_bytes())
    with closing(sqlite3.connect(lived_in)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'receipt'").fetchone()
    leaf = next(number for number in pages.children(root) if sum(1 for _cell in pages.cells(number)) > 3)
    there = [cell.rowid for cell in pages.cells(leaf) if cell]
    start_of_second = int.from_bytes(pages.page(leaf)[10:12], "big")
    flip(lived_in, (leaf - 1) * PAGE_SIZE + start_of_second)
    recover(lived_in, tmp_path / "new.rowcall")
    assert before.keys() - receipts(tmp_path / "new.rowcall").keys() == {there[1]}


@pytest.mark.parametrize(("step_id", "way"), [(10**6, "undone"), (None, "\\x01")])
def test_a_long_step_that_is_not_there_any_more_is_damage_and_recovery_leaves_it_out(
    lived_in: Path, tmp_path: Path, step_id: int | None, way: str
) -> None:
    with closing(sqlite3.connect(lived_in, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO long_step SELECT coalesce(?, (SELECT max(id) FROM undo_step)), ?, 1, 0", (step_id, way)
        )
        connection.execute("INSERT INTO ahead_row VALUES(1, 1)")
    with pytest.raises(ProjectProblem, match="damaged"):
        Project.open(lived_in)
    recovered = recover(lived_in, tmp_path / "saved.rowcall").path
    project = Project.open(recovered)
    try:
        assert project.reader.fetch("SELECT 1 FROM long_step UNION ALL SELECT 1 FROM ahead_row") == []
    finally:
        project.close()
