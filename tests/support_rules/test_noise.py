"""Shows that each kind of noise fails the test that makes it, and that a quiet test passes."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]

CONFTEST = 'pytest_plugins = ["tests.conftest"]\n'

PLAIN_TESTS = """
import asyncio, logging, os, threading, warnings
from pathlib import Path
import keyring
import pytest

def test_quiet():
    logging.getLogger("x").info("fine")

async def test_quiet_async():
    await asyncio.create_task(asyncio.sleep(0))

def test_python_warning():
    warnings.warn("old", DeprecationWarning)

def test_forgotten_file(tmp_path):
    (tmp_path / "a").open("w")

def test_log_warning():
    logging.getLogger("x").warning("careful")

@pytest.fixture
def loud():
    yield
    logging.getLogger("x").error("in teardown")

def test_log_error_in_teardown(loud):
    pass

def test_expected_log(expect_log):
    with expect_log("x", logging.WARNING, "care"):
        logging.getLogger("x").warning("careful")

def test_expected_log_that_never_came(expect_log):
    with expect_log("x", logging.WARNING, "care"):
        pass

async def test_stray_task():
    asyncio.get_running_loop().stray = asyncio.create_task(asyncio.sleep(60))

@pytest.fixture
async def server():
    task = asyncio.create_task(asyncio.sleep(60))
    yield
    task.cancel()

async def test_task_that_its_fixture_ends(server):
    pass

def test_stray_thread():
    threading.Thread(target=threading.Event().wait, daemon=True).start()

def test_thread_that_ends():
    threading.Timer(0.05, lambda: None).start()

def test_home_is_private(private_home):
    assert Path.home() == private_home
    assert os.environ["XDG_CONFIG_HOME"].startswith(str(private_home))
    (private_home / "left").touch()

def test_home_is_fresh(private_home):
    assert not (private_home / "left").exists()

def test_key_store_is_private():
    assert keyring.get_password("rowcall", "me") is None
    keyring.set_password("rowcall", "me", "secret")

def test_key_store_is_fresh():
    assert keyring.get_password("rowcall", "me") is None

def test_no_key_from_outside():
    assert "PRONTO_API_KEY" not in os.environ
"""

WINDOW_TESTS = """
import asyncio
import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget
import qasync

KEPT = []

def test_closed_window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()

def test_dropped_window(qapp):
    widget = QWidget()
    widget.show()

def test_qt_message(qapp):
    qWarning("not good")

@pytest.fixture
def loud(qapp):
    yield
    qWarning("not good either")

def test_qt_message_in_teardown(loud):
    pass

def test_window_left(qapp):
    KEPT.append(QWidget())

async def test_runs_on_qt(qtbot):
    fired = asyncio.get_running_loop().create_future()
    QTimer.singleShot(1, lambda: fired.set_result(7))
    assert await fired == 7
    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop)

async def test_loop_survives_its_last_window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    widget.close()
    await asyncio.sleep(0.05)

async def test_worker_thread():
    assert await asyncio.to_thread(lambda: 3) == 3
"""

BAD = {
    "test_python_warning",
    "test_forgotten_file",
    "test_log_warning",
    "test_log_error_in_teardown",
    "test_expected_log_that_never_came",
    "test_stray_task",
    "test_stray_thread",
    "test_qt_message",
    "test_qt_message_in_teardown",
    "test_window_left",
}


MEASUREMENTS = """
import pytest

@pytest.mark.benchmark
def test_measure():
    pass

@pytest.mark.soak
def test_soak():
    pass

def test_ordinary():
    pass
"""


def outcomes(folder: Path, tests: str, *options: str) -> dict[str, bool]:
    """Run these tests in a process of their own and tell which passed."""
    folder.mkdir(parents=True)
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "test_sample.py").write_text(tests, encoding="utf-8")
    result = folder / "result.xml"
    command = [sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    subprocess.run(  # noqa: S603  # our own interpreter and files
        [*command, "-p", "no:cacheprovider", f"--junitxml={result}", *options, str(folder)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        timeout=100,
    )
    passed: dict[str, bool] = {}
    for case in ElementTree.parse(result).iter("testcase"):  # noqa: S314  # pytest has just written it
        name = str(case.get("name"))
        fine = case.find("failure") is None and case.find("error") is None
        passed[name] = passed.get(name, True) and fine
    return passed


@pytest.mark.parametrize(("folder", "tests"), [("plain", PLAIN_TESTS), ("ui", WINDOW_TESTS)])
def test_only_noisy_tests_fail(tmp_path: Path, folder: str, tests: str) -> None:
    passed = outcomes(tmp_path / folder, tests)
    assert len(passed) == tests.count("def test_")
    assert {name for name, fine in passed.items() if not fine} == BAD & passed.keys()


@pytest.mark.parametrize(
    ("options", "expected"),
    [((), {"test_ordinary"}), (("-m", "benchmark"), {"test_measure"}), (("-m", "soak"), {"test_soak"})],
)
def test_measurements_run_only_when_asked_for(tmp_path: Path, options: tuple[str, ...], expected: set[str]) -> None:
    assert outcomes(tmp_path / "plain", MEASUREMENTS, *options).keys() == expected
