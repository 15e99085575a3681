"""Closing the window while calls are on their way, and mistakes of ours while a run goes on."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QLabel, QPushButton
from tests.support.sandbox import Sandbox
from tests.support.small_disk import SmallDisk, small_disk
from tests.support.waiting import eventually
from tests.support.windows import answer, forget, open_list, sessions, shown

from rowcall import practice
from rowcall.model.events import RunProgressed
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.settings.places import data_folder
from rowcall.setups import make_setup
from rowcall.ui import problems
from rowcall.ui.window.main_window import MainWindow

PAID = "POST /v2/contacts/single_enrich"
E_MAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
ROWS = 12
SHOW_UNTIL_TOLD = """
import sys
from rowcall.interruption import Interruption
from rowcall.ui import app

class Telling(Interruption):
    def __enter__(self):
        listening = super().__enter__()
        print("listening", flush=True)
        return listening

app.Interruption = Telling
sys.exit(app.main())
"""


@pytest_asyncio.fixture
async def window(service: Sandbox, tmp_path: Path) -> AsyncIterator[MainWindow]:
    """A window on a dozen people."""
    path = tmp_path / "fair.csv"
    people = "".join(f"Mara{number},Keld,Norvane {number}\n" for number in range(ROWS))
    path.write_text(f"First name,Last name,Company\n{people}", encoding="utf-8")
    window = await shown(sessions(service.base_url, tmp_path / "projects", practice.KEY))
    await open_list(window, path)
    yield window
    if window.isVisible():
        window.flows.leave(asked=False)
        await eventually(lambda: not window.isVisible())
    await forget(window)


async def begin(window: MainWindow) -> None:
    """Start a run and wait until five of its calls are on their way."""
    session = window.session
    await session.start(E_MAIL, session.imported_sheet().id)
    assert window.workspace is not None
    window.workspace.run_resumed()
    await eventually(lambda: session.calls_under_way == 5)


def said(window: MainWindow) -> str:
    return window.findChild(QLabel, "busyWords").text()


async def in_doubt(window: MainWindow, path: Path) -> int:
    """Calls in doubt in the project that the window has closed."""
    session = Session(make_setup("http://127.0.0.1:9", practice_key=practice.KEY))
    await session.open_project(path)
    try:
        return len(session.doubtful_calls())
    finally:
        await session.close()


async def test_closing_finishes_the_calls_under_way_and_says_how_many(window: MainWindow, service: Sandbox) -> None:
    service.fault("slow", PAID, seconds=1.2)
    await begin(window)
    project = window.session.project
    assert project is not None
    window.close()
    await answer(window, "closeQuestion", "answer1")
    await eventually(lambda: said(window) == "Finishing 5 calls…")
    await eventually(lambda: not window.isVisible())
    assert len(await asyncio.to_thread(service.ledger)) <= 5
    assert await in_doubt(window, project.path) == 0


async def test_whoever_does_not_want_to_wait_is_told_what_becomes_unknown(window: MainWindow, service: Sandbox) -> None:
    service.fault("slow", PAID, seconds=60)
    await begin(window)
    project = window.session.project
    assert project is not None
    window.close()
    await answer(window, "closeQuestion", "answer1")
    button = window.findChild(QPushButton, "busyAction")
    await eventually(button.isVisible)
    button.click()
    await eventually(lambda: window.findChild(problems.Message, "quitNowQuestion"))
    box = window.findChild(problems.Message, "quitNowQuestion")
    assert box.findChild(QLabel, "messageTitle").text() == "5 calls would become unknown."
    assert box.findChild(QPushButton, "answer1").text() == "Quit now, 5 become unknown"
    assert box.findChild(QPushButton, "answer0").isDefault()
    assert [box.findChild(QPushButton, f"answer{place}").property("role") for place in (0, 1)] == ["primary", ""]
    await answer(window, "quitNowQuestion", "answer0")
    assert window.isVisible()
    button.click()
    await answer(window, "quitNowQuestion", "answer1")
    await eventually(lambda: not window.isVisible())
    assert await in_doubt(window, project.path) == 5


async def on_a_full_disk(window: MainWindow, service: Sandbox, disk: SmallDisk, path: Path) -> None:
    """Fill the disk of the list while five calls are on their way, with no other place for their answers."""
    session = window.session
    await session.import_list(session.plan_import(await session.preview(path)), disk.folder / "list.rowcall")
    window.show_project()
    (data_folder() / "spool").write_bytes(b"in the way")
    service.fault("slow", PAID, seconds=1.0)
    await begin(window)
    (disk.folder / ".list.rowcall.ballast").unlink()
    disk.fill()
    await eventually(lambda: session.unsaved == 5)


async def test_the_window_waits_for_answers_that_can_be_saved_nowhere(
    window: MainWindow, service: Sandbox, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "small") as disk:
        await on_a_full_disk(window, service, disk, tmp_path / "fair.csv")
        window.close()
        await answer(window, "closeQuestion", "answer1")
        await eventually(lambda: said(window) == "5 answers cannot be saved: the disk is full.")
        window.findChild(QPushButton, "busyAction").click()
        await answer(window, "unsavedQuestion", "answer0")
        await asyncio.sleep(0.5)
        assert window.isVisible()
        disk.free()
        await eventually(lambda: not window.isVisible())
        assert await in_doubt(window, disk.folder / "list.rowcall") == 0


async def test_the_end_of_the_system_asks_nothing_and_loses_nothing(window: MainWindow, service: Sandbox) -> None:
    service.fault("slow", PAID, seconds=0.5)
    await begin(window)
    project = window.session.project
    assert project is not None
    window.close()
    await eventually(lambda: window.findChild(problems.Message, "closeQuestion"))
    window.flows.leave(asked=False)  # a log-off while the question stands on the screen
    await eventually(lambda: not window.isVisible())
    assert await in_doubt(window, project.path) == 0


async def test_a_mistake_in_what_is_drawn_ends_neither_the_program_nor_the_run(
    window: MainWindow, service: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: seen.append(error))
    service.fault("slow", PAID, seconds=0.4)
    assert window.workspace is not None

    def fail(_progress: RunProgressed) -> None:
        raise ZeroDivisionError("drawn wrongly")

    await begin(window)
    window.bridge.progressed.connect(fail)
    monkeypatch.setattr(window.workspace.pane.watch, "figures", None)  # the pane itself cannot draw either
    run = window.session.run
    assert run is not None
    assert (await run.wait()).stopped is None
    assert {type(error) for error in seen} == {ZeroDivisionError, AttributeError}
    assert not window.session.doubtful_calls()


async def test_the_run_goes_on_after_the_window_was_frozen(window: MainWindow, service: Sandbox) -> None:
    service.fault("slow", PAID, seconds=0.2)
    await begin(window)
    time.sleep(1.0)  # noqa: ASYNC251 - the loop stands still, as it does behind a window of the system
    run = window.session.run
    assert run is not None
    ended = await run.wait()
    assert ended.stopped is None
    assert not window.session.doubtful_calls()
    assert len(await asyncio.to_thread(service.journal, PAID)) == ROWS


async def test_one_mistake_after_another_is_one_message(window: MainWindow) -> None:
    first = problems.report_bug(window, ValueError("one"))
    assert problems.report_bug(window, ValueError("two")) is first
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends windows by messages, not by this signal")
def test_a_signal_closes_the_window_in_order() -> None:
    command = [sys.executable, "-W", "error", "-c", SHOW_UNTIL_TOLD]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:  # noqa: S603 - our own code
        assert child.stdout is not None
        assert child.stdout.readline() == "listening\n"
        child.send_signal(signal.SIGTERM)
        assert child.wait(20) == 0
