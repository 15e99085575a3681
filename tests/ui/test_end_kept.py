"""How the last run ended is told again when its list is opened again, with everything that can be done next."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.support.windows import find, open_list, sessions, window_on
from tests.ui.forms.conftest import E_MAIL, PAID, THREE

from rowcall import practice
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.window.main_window import MainWindow

FIND = RunChoice((StepChoice("find_people", {"job_titles": ("CEO",)}),), sample=3)


def pane(window: MainWindow) -> TaskPane:
    assert window.workspace is not None
    return window.workspace.pane


def told(window: MainWindow) -> list[str]:
    """Every text on the page of the last run."""
    watch = pane(window).watch
    labels = [
        label.text() for label in watch.findChildren(object) if hasattr(label, "text") and label.isVisibleTo(watch)
    ]
    return [text for text in labels if text]


async def run(window: MainWindow, choice: RunChoice) -> None:
    session = window.session
    assert window.workspace is not None
    handle = await session.start(choice, session.imported_sheet().id)
    window.workspace.run_resumed()
    await handle.wait()
    await eventually(lambda: pane(window).watch.findChild(QPushButton, "runAgain").isVisible())


async def reopened(window: MainWindow) -> None:
    assert window.session.project is not None
    path = window.session.project.path
    window.flows.close_list()
    await eventually(lambda: window.workspace is None)
    window.bring.open_path(path)
    await eventually(lambda: window.workspace is not None)


async def test_found_and_failed_are_told_again_and_the_failed_are_asked_as_they_were(
    service: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text(THREE, encoding="utf-8")
    make = sessions(service.base_url, tmp_path, practice.KEY)
    async with window_on(make) as window:
        await open_list(window, path)
        service.fault("404", PAID, next=1)
        await run(window, E_MAIL)
        await eventually(lambda: pane(window).findChild(QPushButton, "retryFailed"))
        before, calls = told(window), service.asked("POST")
        await reopened(window)
        await eventually(lambda: pane(window).step == "watch")
        await eventually(lambda: pane(window).findChild(QPushButton, "retryFailed"))
        await eventually(lambda: told(window) == before)
        find(pane(window), QPushButton, "retryFailed").click()
        await eventually(lambda: pane(window).step == "check")
        (step,) = pane(window).check._choice().steps
        assert (step.action, step.options["types"], step.options["only"]) == ("enrich_contact", ("email",), "empty")
        await asyncio.sleep(0.1)
        assert service.asked("POST") == calls, "nothing is asked by opening a list"


async def test_a_trial_offers_its_rest_again_and_a_choice_made_since_is_what_one_comes_back_to(
    service: Sandbox, tmp_path: Path
) -> None:
    make = sessions(service.base_url, tmp_path, practice.KEY)
    async with window_on(make) as window:
        await open_list(window, practice.sample_list())
        await run(window, FIND)
        await reopened(window)
        await eventually(lambda: pane(window).step == "watch")
        await eventually(lambda: find(pane(window), QPushButton, "nowTheRest").isVisible())
        find(pane(window), QPushButton, "runAgain").click()
        await eventually(lambda: pane(window).step == "target")
        await reopened(window)
        await eventually(lambda: find(pane(window), QPushButton, "stepWatch").isEnabled())
        assert pane(window).step == "target"
