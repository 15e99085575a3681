import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.damage import make_lived_in

from rowcall.engine.start import kept_plan
from rowcall.errors import DamagedProject, ProjectProblem, RowcallError
from rowcall.exporting.save import save
from rowcall.model.export_plans import ExportPlan
from rowcall.model.sheets import View
from rowcall.project.file import LOG_LOST, Project
from rowcall.project.log_mark import log_of
from rowcall.report import run_report

FLIPS = 200


def read_all(project: Project, folder: Path) -> None:
    """What a window and an export read."""
    reader = project.reader
    _facts = project.host, project.practice
    kept_plan(reader)
    run_report(reader)
    for sheet in reader.sheets():
        reader.block(sheet, list(reader.order(sheet, View())))
    save(ExportPlan(folder / "out.csv"), project)


def open_and_read(path: Path) -> str:
    """How it went: `opened`, `later` where damage showed while reading, `refused`; anything else is a crash."""
    before = path.read_bytes()
    try:
        project = Project.open(path)
    except RowcallError as problem:
        assert path.read_bytes() == before
        assert isinstance(problem, DamagedProject) or "is not a Rowcall project." in str(problem)
        return "refused"
    try:
        read_all(project, path.parent)
    except RowcallError as problem:
        assert isinstance(problem, DamagedProject) or "last run was lost" in str(problem)
        return "later"
    finally:
        project.close()
    return "opened"


def test_no_flipped_byte_makes_opening_or_reading_crash(lived_in: Path) -> None:
    content, chance = lived_in.read_bytes(), random.Random(11)  # noqa: S311 - the same places each time
    step = len(content) // (FLIPS // 2)
    places = [number * step + chance.randrange(step) for number in range(FLIPS // 2)]
    telling = [0, 1, *(n for n in range(len(content) // 8192) if b"CREATE " in content[n * 8192 : (n + 1) * 8192])]
    places += [chance.choice(telling) * 8192 + chance.randrange(8192) for _ in range(FLIPS // 2)]  # facts, tables
    found = []
    for place in places:
        damaged = bytearray(content)
        damaged[place] ^= chance.choice([0xFF, 0x01, 0x80, 0x20])
        lived_in.write_bytes(damaged)
        found.append(open_and_read(lived_in))
    assert found.count("refused") > 10


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_in_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 100)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def text(path: Path) -> None:
    path.write_text("Company,Site\n" * 3000)


def noise(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + random.Random(3).randbytes(30_000))  # noqa: S311 - the same each time


@pytest.mark.parametrize("damage", [cut_in_half, cut_in_a_page, empty, text, noise])
def test_a_file_that_is_no_whole_project_is_refused_and_left_as_it_is(
    lived_in: Path, damage: Callable[[Path], None]
) -> None:
    damage(lived_in)
    assert open_and_read(lived_in) == "refused"


def kill(path: Path) -> None:
    """Leave the project as a kill does: what was done last is in the log alone."""
    project = Project.open(path)
    project.keep_fact("late", "in the log")
    folder = path.parent / "kept"
    folder.mkdir(exist_ok=True)
    names = [path.name, log_of(path).name, f".{path.name}.lock"]
    for name in names:
        shutil.copy(path.parent / name, folder / name)
    project.close()
    for name in names:
        shutil.copy(folder / name, path.parent / name)


def test_after_a_kill_the_log_is_taken_in_without_a_word(lived_in: Path) -> None:
    kill(lived_in)
    project = Project.open(lived_in)
    assert (project.reader.meta("late"), project.warnings) == ("in the log", [])
    project.close()


def test_a_log_that_is_gone_is_told(lived_in: Path) -> None:
    kill(lived_in)
    log_of(lived_in).unlink()
    project = Project.open(lived_in)
    assert project.warnings == [LOG_LOST.format(log="list.rowcall-wal")]
    project.close()
    project = Project.open(lived_in)
    assert project.warnings == []  # it is told once
    project.close()


def test_the_log_of_another_file_is_not_taken_in(lived_in: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.rowcall"
    make_lived_in(other, 3)
    kill(other)
    kill(lived_in)
    shutil.copy(log_of(other), log_of(lived_in))
    before = lived_in.read_bytes(), log_of(lived_in).read_bytes()
    with pytest.raises(ProjectProblem, match="does not belong to"):
        Project.open(lived_in)
    assert (lived_in.read_bytes(), log_of(lived_in).read_bytes()) == before


def test_a_log_begun_anew_just_before_a_kill_is_known_as_its_own(lived_in: Path) -> None:
    project = Project.open(lived_in)
    project.keep_fact("one", 1)
    project.writer.fold().result()
    project.close()
    kill(lived_in)
    Project.open(lived_in).close()


MAKINGS = [
    "CREATE VIEW v AS SELECT * FROM meta",
    "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM receipt; END",
    "CREATE VIRTUAL TABLE sheet_77 USING fts5(c1)",
    "CREATE TABLE sheet_77(id INTEGER PRIMARY KEY, c1 TEXT AS (hex(zeroblob(10))))",
    "CREATE TABLE guest(x)",
    "CREATE TABLE sheet_77(id INTEGER PRIMARY KEY, evil TEXT)",
]


@pytest.mark.parametrize("making", MAKINGS)
def test_a_file_with_what_we_never_make_is_refused(lived_in: Path, making: str) -> None:
    connection = sqlite3.connect(lived_in)
    connection.execute(making)
    connection.commit()
    connection.close()
    before = lived_in.read_bytes()
    with pytest.raises(ProjectProblem, match="Rowcall does not make"):
        Project.open(lived_in)
    assert lived_in.read_bytes() == before


@pytest.mark.parametrize("loss", ["DROP TABLE event", "ALTER TABLE job RENAME COLUMN reason TO why"])
def test_a_file_that_lacks_a_part_is_refused(lived_in: Path, loss: str) -> None:
    connection = sqlite3.connect(lived_in)
    connection.execute(loss)
    connection.commit()
    connection.close()
    with pytest.raises(ProjectProblem, match="a part of it is missing"):
        Project.open(lived_in)


def test_a_letter_in_a_rule_that_is_another_one_is_noticed(lived_in: Path) -> None:
    content = bytearray(lived_in.read_bytes())
    content[content.index(b"'unknown_outcome'") + 5] ^= 0x01
    lived_in.write_bytes(content)
    assert open_and_read(lived_in) == "refused"
