"""Where all answers stand in a deleted column, a button of the pane brings it back, and nothing is asked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QPushButton
from tests.support.sandbox import Sandbox, sandbox
from tests.support.waiting import PATIENCE, eventually
from tests.support.windows import find, open_list, press, sessions, window_on

from rowcall import practice
from rowcall.model.plans import Placement, RunChoice, StepChoice
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.window.main_window import MainWindow

PEOPLE = """First name,Last name,Company,LinkedIn,Mail
Mara,Keld,Norvane,https://www.linkedin.com/in/mara-keld-example,
Ida,Lund,Torva,https://www.linkedin.com/in/ida-lund-example,
"""
E_MAIL = StepChoice("enrich_contact", {"types": ["email"]})
INTO_MAIL = StepChoice("enrich_contact", {"types": ["email"]}, outputs=(Placement("email", "Mail"),))


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox(speed=1e6, email_rate=1.0, rates={"*": 0}) as control:
        yield control


@pytest_asyncio.fixture
async def window(service: Sandbox, tmp_path: Path) -> AsyncIterator[MainWindow]:
    async with window_on(sessions(service.base_url, tmp_path / "projects", practice.KEY)) as window:
        path = tmp_path / "fair.csv"
        path.write_text(PEOPLE, encoding="utf-8")
        await open_list(window, path)
        yield window


def shown(window: MainWindow) -> dict[str, list[str]]:
    """What stands on the screen, by the keys or headers of its columns."""
    assert window.workspace is not None
    model = window.workspace.page.model
    return {
        look.column.key or look.column.header: [model.text(row, place) for row in range(model.rowCount())]
        for place, look in enumerate(model.looks)
    }


@pytest.mark.parametrize(
    ("step", "deleted"), [(E_MAIL, "email"), (INTO_MAIL, "Mail")], ids=["its own column", "a column of the list"]
)
async def test_the_button_brings_the_column_back_with_its_answers(
    window: MainWindow, service: Sandbox, step: StepChoice, deleted: str
) -> None:
    session, space = window.session, window.workspace
    assert space is not None
    sheet_id = session.imported_sheet().id
    await (await session.start(RunChoice((step,)), sheet_id)).wait()
    await eventually(lambda: all(shown(window).get(deleted, [""])))
    answers, asked = shown(window)[deleted], await asyncio.to_thread(service.asked, "POST")
    assert asked > 0
    column = next(each for each in session.imported_sheet().columns if deleted in (each.key, each.header))
    await session.structure.delete_columns(sheet_id, [column.id], "Delete")
    await eventually(lambda: deleted not in shown(window))
    assert "email" not in shown(window)

    space.pane.choose("enrich_contact")
    await press(space.pane, "toCheck", PATIENCE)
    await eventually(find(space.pane, QPushButton, "startRun").isEnabled, PATIENCE)
    assert "no credits" in find(space.pane, QPushButton, "startRun").text()
    before = session.run
    await press(space.pane, "startRun", PATIENCE)
    await eventually(lambda: session.run is not before and session.run is not None and session.run.over, PATIENCE)
    await eventually(lambda: shown(window).get("email") == answers, PATIENCE)
    assert await asyncio.to_thread(service.asked, "POST") == asked
    end = find(space.pane, Banner, "runBanner")
    await eventually(lambda: "the answers from before stand in the sheet" in end.words, PATIENCE)
    assert "2 rows with an answer" in end.words
