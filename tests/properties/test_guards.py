"""Takes one guard of the money or of the answers away in a copy of the program, and sees that a test notices."""

import compileall
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import rowcall
from rowcall.settings.places import resources

ROOT = Path(__file__).parents[2]
CALLS, RUNS = "tests/project/test_calls.py", "tests/engine/test_run.py"
POINTS = "tests/faults/test_points.py::test_a_call_that_is_cut_there"
TWO = "tests/faults/test_two_programs.py::test_two_programs_keep_the_limits_of_one_key"

GUARDS = {
    "the intent before the first byte": (
        "engine/calling/dispatch.py",
        "calls.open_attempts(connection, intents, now)",
        "pass",
        f"{RUNS}::test_when_the_service_sees_a_call_its_intent_is_on_disk",
    ),
    "the look at the do-not-contact list before the first byte": (
        "engine/calling/dispatch.py",
        "return call.step.refrain.check(connection, call.step.record, call.step.status, call.unit)",
        "return None",
        "tests/engine/test_refrain.py::test_who_is_added_by_another_window_during_the_run_is_not_asked",
    ),
    "the raw answer": (
        "project/calls.py",
        'keep_receipt(connection, token, "post", exchange, now, body_of=body_of)',
        "pass",
        "tests/project/test_receipts.py::test_an_answer_is_kept_raw_before_anything_is_made_of_it",
    ),
    "the cap": (
        "project/calls.py",
        "if budget is not None and spent + intent.most > budget:",
        "if budget is not None and spent > budget:",
        f"{CALLS}::test_no_call_may_take_the_run_over_its_cap_in_the_worst_case",
    ),
    "one send for a row": (
        "project/schema.py",
        "CREATE UNIQUE INDEX one_open",
        "CREATE INDEX one_open",
        f"{CALLS}::test_two_sends_for_one_row_cannot_coexist",
    ),
    "the flush of each commit": (
        "project/writer.py",
        "PRAGMA synchronous=FULL",
        "PRAGMA synchronous=NORMAL",
        "tests/project/test_writer.py::test_each_commit_is_flushed_to_the_disk",
    ),
    "the wallet before a row is done": (
        "engine/rows/drive.py",
        "    await self._tools.keeper.keep(bought)\n        await row.flush()",
        "    await row.flush()\n            await self._tools.keeper.keep(bought)",
        "tests/faults/test_points.py::test_what_is_done_is_in_the_wallet_by_then",
    ),
    "what a kill leaves in doubt": (
        "project/unexpected_stop.py",
        "UPDATE job SET state = 'unknown_outcome', reason = 'stopped'",
        "UPDATE job SET state = 'queued', reason = 'stopped'",
        f"{POINTS}[K5 written, no answer yet, 2]",
    ),
    "the limits that all programs on one key share": (
        "session/accounts.py",
        "grants=shared.grants,",
        "grants=None,",
        f"{TWO}[the pace decides]",
    ),
    "the places that all programs on one key share": (
        "session/accounts.py",
        "places=shared.places,",
        "places=None,",
        f"{TWO}[the places decide]",
    ),
    "what a person typed": (
        "project/rows.py",
        "kept = {column_id for (column_id,) in typed if column_id in cells}",
        "kept = set[int]()",
        "tests/project/test_edits.py::test_an_edit_is_never_overwritten_by_what_comes_later",
    ),
}


def complaints(copy: Path, *tests: str) -> str:
    """What these tests complain of against that copy of the program; empty where they pass."""
    done = subprocess.run(  # noqa: S603 - our own tests
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout if done.returncode else ""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole program, compiled: what stays as it is in a copy need not be compiled again for it."""
    folder = tmp_path_factory.mktemp("compiled")
    package = Path(rowcall.__file__).parent
    shutil.copytree(package, folder / "rowcall", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(resources(), folder / "rowcall" / "resources", dirs_exist_ok=True)
    assert compileall.compile_dir(folder, quiet=1)
    return folder


@pytest.fixture
def copy(tmp_path: Path, compiled: Path) -> Path:
    shutil.copytree(compiled, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_the_checks_pass_while_every_guard_is_there(copy: Path) -> None:
    assert not complaints(copy, *(test for _file, _guard, _weaker, test in GUARDS.values()))


@pytest.mark.parametrize("guard", GUARDS)
def test_a_guard_that_is_missing_is_noticed(copy: Path, guard: str) -> None:
    name, strong, weak, test = GUARDS[guard]
    source = copy / "rowcall" / name
    text = source.read_text(encoding="utf-8")
    assert text.count(strong) == 1, "the guard is written otherwise by now"
    source.write_text(text.replace(strong, weak), encoding="utf-8")
    assert complaints(copy, test)
