"""Holds the code to the ways of writing that keep money, answers and coroutines safe."""

import re
from pathlib import Path

import pytest
from tests.architecture.habits import (
    Rule,
    action_keys,
    blocking_dialog,
    findings,
    impatient_timer,
    names_one_of,
    unnamed_catch,
    unsafe,
)

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "desktop" / "rowcall"
OWN_PLACES = (".ci/run", "README.md", "desktop", "packaging", "pyproject.toml", "resources", "tests")
TEXT_SUFFIXES = frozenset({"", ".json", ".md", ".py", ".qss", ".toml", ".yaml", ".yml"})

UNFINISHED = re.compile(r"\b(?:TODO|FIXME|HACK|XXX)\b")
ONLY_PAINT = {"ahead", "app", "edge_scroll", "guide", "shimmer", "watch"}
"""Modules whose timers begin no coroutine: they move or show something, import a part, or let signals be heard."""
ADDRESS_OF_AN_INDEX = re.compile(r"--(?:extra-)?index-url|--find-links|://")


def complaints(folder: str, *rules: Rule, root: Path = SOURCE) -> list[str]:
    """Return `file:line: what` for all Python files of one folder of the package."""
    return [
        f"{file.relative_to(ROOT)}:{line}: {what}"
        for file in sorted((root / folder).rglob("*.py"))
        for line, what in findings(file.read_text(encoding="utf-8"), *rules)
    ]


def all_action_keys() -> frozenset[str]:
    """Return the key of every action that exists."""
    files = (SOURCE / "actions").glob("*.py")
    return frozenset().union(*(action_keys(file.read_text(encoding="utf-8")) for file in files))


def test_every_caught_error_is_named_and_nothing_is_unsafe() -> None:
    assert complaints("", unnamed_catch, unsafe) == []


def test_no_dialog_blocks_the_loop() -> None:
    assert complaints("ui", blocking_dialog) == []


def test_timers_that_may_begin_a_coroutine_wait_for_the_loop() -> None:
    found = complaints("ui", impatient_timer)
    assert [each for each in found if Path(each.split(":")[0]).stem not in {*ONLY_PAINT, "soon"}] == []


@pytest.mark.parametrize("folder", ["ui", "journeys", "support"])
def test_no_test_runs_a_loop_within_the_loop(folder: str) -> None:
    assert complaints(folder, blocking_dialog, root=ROOT / "tests") == []


@pytest.mark.parametrize("folder", ["ui", "engine"])
def test_no_action_is_known_by_name(folder: str) -> None:
    assert complaints(folder, names_one_of(all_action_keys())) == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(file.relative_to(ROOT))
        for file in SOURCE.rglob("*.py")
        if not re.match(r'"""\S', file.read_text(encoding="utf-8"))
    ]
    assert silent == []


def own_texts() -> list[Path]:
    """Return every text that people wrote for this project, but this file, which must name what it looks for."""
    files = [file for place in OWN_PLACES for file in [ROOT / place, *(ROOT / place).rglob("*")]]
    return [file for file in files if file.suffix in TEXT_SUFFIXES and file.is_file() and file != Path(__file__)]


def test_nothing_is_left_unfinished() -> None:
    marked = [
        f"{file.relative_to(ROOT)}: {found[0]}"
        for file in own_texts()
        for found in [UNFINISHED.search(file.read_text(encoding="utf-8"))]
        if found
    ]
    assert marked == []


@pytest.mark.parametrize("name", ["requirements.lock", "packaging/dev.py", ".ci/run"])
def test_packages_come_from_wherever_the_user_gets_packages(name: str) -> None:
    found = ADDRESS_OF_AN_INDEX.search((ROOT / name).read_text(encoding="utf-8"))
    assert not found, found


def test_every_pin_has_a_hash() -> None:
    pins = re.split(r"\n(?=\S)", (ROOT / "requirements.lock").read_text(encoding="utf-8").strip())
    assert [pin.splitlines()[0] for pin in pins if "==" in pin and "--hash=sha256:" not in pin] == []


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("try:\n    f()\nexcept Exception:\n    pass", "catches every error"),
        ("try:\n    f()\nexcept (OSError, BaseException) as e:\n    pass", "catches every error"),
        ("try:\n    f()\nexcept (OSError, Exception):\n    raise", "catches every error"),
        ("try:\n    f()\nexcept:\n    pass", "catches every error"),
        ("eval('1')", "calls eval"),
        ("import pickle", "imports pickle"),
        ("from pickle import loads", "imports pickle"),
        ("run(x, shell=True)", "passes shell=True"),
        ("Client(verify=False)", "passes verify=False"),
        ("context.verify_mode = ssl.CERT_NONE", "uses CERT_NONE"),
        ("dialog.exec()", "calls .exec()"),
        ("QMessageBox.question(self, 'a', 'b')", "calls QMessageBox.question()"),
        ("app.processEvents()", "calls .processEvents()"),
        ("self._due.timeout.connect(self._count)", "has a timer that does not wait for the loop"),
        ("QTimer.singleShot(0, self, entry.do)", "has a timer that does not wait for the loop"),
        ("if key == 'find_people': pass", "names the action find_people"),
    ],
)
def test_a_bad_habit_is_named(source: str, complaint: str) -> None:
    rules = (unnamed_catch, unsafe, blocking_dialog, impatient_timer, names_one_of(frozenset({"find_people"})))
    assert [what for _line, what in findings(source, *rules)] == [complaint]


@pytest.mark.parametrize(
    "source",
    [
        "try:\n    f()\nexcept (OSError, ValueError):\n    raise",
        "try:\n    f()\nexcept BaseException:\n    lock.release()\n    raise",
        "try:\n    f()\nexcept BaseException as error:\n    future.set_exception(error)",
        "run(x, shell=False)",
        "dialog.open()",
        "box.question('a')",
        "Client(verify=context)",
        "button.clicked.connect(self._count)",
        "people = 'find people'",
    ],
)
def test_a_good_habit_is_not(source: str) -> None:
    rules = (unnamed_catch, unsafe, blocking_dialog, impatient_timer, names_one_of(frozenset({"find_people"})))
    assert list(findings(source, *rules)) == []


def test_keys_are_read_from_the_declaration() -> None:
    assert action_keys('ACTION = Action(key="find_people", title="People")\nPart(key="email")') == {"find_people"}
