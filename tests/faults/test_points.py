"""P02, P13, G5: ended at any point of a call's way, a project is as the table of kill points says, and goes on."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.command_line import Desk, call
from tests.support.failpoints import Failpoint
from tests.support.forked import forked
from tests.support.kills import copy_of, is_ready, snapshot
from tests.support.ledger_join import judge
from tests.support.proof_points import CALLS, TOGETHER, Expected, moments, strike
from tests.support.sandbox import Sandbox

from rowcall.project.schema import CHANGES, VERSION

EMAIL = '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'
OLDER = "K13 an older layout is changed"
CASES = [
    pytest.param(point, expected, nth, id=f"{point}, {nth}{', in the background' if expected.background else ''}")
    for point, table in CALLS.items()
    for expected in table
    for nth in moments(point, expected.background)[: 1 if expected.background else 2]
]


@pytest.mark.parametrize(("point", "expected", "nth"), CASES)
def test_a_call_that_is_cut_there(tmp_path: Path, point: str, expected: Expected, nth: int) -> None:
    struck = strike(tmp_path, point, expected, nth, seed=nth)
    assert struck.met
    assert struck.problems == []


@pytest.mark.parametrize(
    "point",
    [
        "K2 inside the intent's commit",
        "K3 after the intent's commit",
        "K5 written, no answer yet",
        "K8 inside the receipt's commit",
        "K9 after the receipt's commit",
    ],
)
def test_a_call_of_many_rows_that_is_cut_there(tmp_path: Path, point: str) -> None:
    struck = strike(tmp_path, point, TOGETHER[point], 1, seed=1)
    assert struck.met
    assert struck.problems == []


def test_what_is_done_is_in_the_wallet_by_then(desk: Desk, service: Sandbox, private_home: Path) -> None:
    """A program that ends right after a result's commit has kept the answer for other lists before."""
    desk.write_recipe(EMAIL)
    ended_at(desk, "K12 after the result's commit", 1, desk.words("run", desk.write_people(8)))
    with closing(copy_of(desk.project)) as connection:
        done = {f"https://www.linkedin.com/in/ana-{row}" for row in rows_that_are_done(connection)}
    (wallet,) = private_home.rglob("wallet.sqlite")
    with closing(sqlite3.connect(wallet)) as connection:
        kept = {json.loads(body)["linkedin_profile_url"] for (body,) in connection.execute("SELECT body FROM reply")}
    assert done
    assert done <= kept


def rows_that_are_done(connection: sqlite3.Connection) -> list[int]:
    return [row_id for (row_id,) in connection.execute("SELECT row_id FROM job WHERE state = 'done'")]


def ended_at(desk: Desk, point: str, nth: int, words: list[str]) -> None:
    """A command that is ended there."""
    with forked(words, desk.folder, Failpoint(point, nth, desk.folder / "note.json", nth).arm) as process:
        assert process.wait() == -9


@pytest.mark.parametrize("nth", [1, 5])  # many rows go in at once: at the fifth time most of these are there
def test_an_import_that_is_cut_counts_as_nothing(desk: Desk, service: Sandbox, nth: int) -> None:
    desk.write_recipe(EMAIL)
    source = desk.write_people(200)
    ended_at(desk, "K13 rows of an import", nth, desk.words("run", source))
    assert service.journal() == []
    assert not is_ready(desk.project)
    assert desk.resume("--base-url", service.base_url).code == 2
    source = desk.write_people(3)
    assert desk.run(source).code == 0
    assert len(service.journal("POST /v2/contacts/single_enrich")) == 3


@pytest.mark.parametrize("nth", [1, 2, 4])
def test_a_log_that_is_cut_while_it_is_folded_in_loses_nothing(desk: Desk, service: Sandbox, nth: int) -> None:
    desk.write_recipe(EMAIL)
    ended_at(desk, "K13 the log is folded in", nth, desk.words("run", desk.write_people(6)))
    if not is_ready(desk.project):
        desk.project.unlink()
        assert desk.run(desk.write_people(6)).code == 0
    assert snapshot(desk.project).integrity == "ok"
    assert desk.resume("--base-url", service.base_url).code == 0
    assert judge(desk.project, service.ledger(), service.journal()).is_clean()
    assert len(service.journal("POST /v2/contacts/single_enrich")) == 6


@pytest.mark.parametrize(("point", "new"), [("before an export takes its", False), ("after an export took its", True)])
def test_an_export_is_old_or_new_and_never_half(desk: Desk, service: Sandbox, point: str, new: bool) -> None:
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(4)).code == 0
    whole = desk.output.read_bytes()
    desk.output.write_bytes(b"what was there before")
    ended_at(desk, f"K13 {point} place", 1, desk.words("export", desk.project))
    assert desk.output.read_bytes() == (whole if new else b"what was there before")
    assert desk.export().code == 0
    assert desk.output.read_bytes() == whole


def older(project: Path) -> None:
    """Take a project back to the layout before this one."""
    with closing(sqlite3.connect(project)) as connection:
        for change in reversed(CHANGES[VERSION - 1]):
            words = change.split()
            if words[0] == "ALTER":
                connection.execute(f"ALTER TABLE {words[2]} DROP COLUMN {words[5]}")
            elif words[0] == "CREATE":
                connection.execute(f"DROP {words[1]} {words[2].partition('(')[0]}")
            elif change == "DROP INDEX undo_cell_of":
                connection.execute("CREATE INDEX undo_cell_of ON undo_cell(step_id)")
        connection.execute(f"PRAGMA user_version = {VERSION - 1}")
        connection.commit()


@pytest.mark.parametrize(
    ("point", "nth"),
    [(OLDER, 1), (OLDER, 3), ("K13 the layout's number", 1)],
)
def test_a_change_of_layout_is_whole_or_has_not_been(desk: Desk, service: Sandbox, point: str, nth: int) -> None:
    desk.write_recipe(EMAIL)
    service.fault("401", at=[3])
    assert desk.run(desk.write_people(5)).code == 3
    older(desk.project)
    before = shutil.copy(desk.project, desk.folder / "before.rowcall")
    ended_at(desk, point, nth, desk.words("resume", desk.project))
    with closing(copy_of(desk.project)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION - 1,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with closing(sqlite3.connect(before)) as old:
            assert list(connection.execute("SELECT * FROM attempt")) == list(old.execute("SELECT * FROM attempt"))
    assert call(desk.words("resume", desk.project)).code == 0
    assert desk.step()["found"] == 5
    assert judge(desk.project, service.ledger(), service.journal()).is_clean()
