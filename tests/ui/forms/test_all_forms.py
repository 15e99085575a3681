"""The form of every operation, as a person sees it: no raw name, nothing cut off."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from tests.support import screens
from tests.support.waiting import laid_out

from rowcall import practice
from rowcall.catalogue import catalogue
from rowcall.model.action import Action
from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui import tasks
from rowcall.ui.task_pane.action_card import ActionCard
from rowcall.ui.task_pane.fit import is_source, may_be_source
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.theme import theme

LISTED = [action for action in catalogue().values() if not is_source(action)]
SOURCES = [action for action in catalogue().values() if may_be_source(action)]
WIDTH, TALL = 376, 6000


@pytest.fixture(autouse=True, scope="module")
def light_again(qapp: QApplication) -> None:
    """Wear the light look."""
    theme.apply(qapp, "light")


@pytest_asyncio.fixture
async def everything(tmp_path: Path) -> AsyncIterator[Session]:
    """A list that has a column for every field."""
    session = Session(make_setup("http://127.0.0.1:9", practice_key=practice.KEY, projects_folder=tmp_path))
    fields = [field for field in Field if field is not Field.DO_NOT_CONTACT]
    path = tmp_path / "list.csv"
    path.write_text(f"{','.join(FIELD_TITLES[field] for field in fields)}\n{',x' * (len(fields) - 1)}\n", "utf-8")
    preview = await session.preview(path)
    mapping = dict(zip((column.header for column in preview.columns), fields, strict=True))
    await session.import_list(session.plan_import(preview, mapping))
    yield session
    await session.close()


@pytest_asyncio.fixture
async def pane(everything: Session) -> AsyncIterator[TaskPane]:
    """The pane, so high that nothing has to be scrolled."""
    pane = TaskPane(everything)
    pane.resize(WIDTH, TALL)
    pane.show()
    sheet = everything.imported_sheet()
    pane.set_sheet(sheet)
    pane.set_scope(sheet.rows, None, ())
    yield pane
    tasks.cancel_below(pane)
    left = asyncio.all_tasks() - {asyncio.current_task()}
    if left:  # a count that ends in its thread just now is waited for while the loop still runs
        await asyncio.wait(left, timeout=10)
    pane.close()
    pane.deleteLater()
    await asyncio.sleep(0)


async def wrong_with(pane: TaskPane, action: Action, name: str) -> list[str]:
    """Show the form of an action with everything unfolded; what is wrong with it."""
    pane.target.choose(action.key)
    await asyncio.sleep(0)
    await keep(pane, f"{name}-folded")
    for line in pane.target.findChildren(QPushButton):
        if line.property("role") == "fold" and line.isVisible() and not line.isChecked():
            line.click()
    await laid_out()
    await keep(pane, name)
    (area,) = pane.target.findChildren(QScrollArea)
    wide = area.widget().minimumSizeHint().width()
    broad = [f"the form needs {wide} of {area.viewport().width()}"] if wide > area.viewport().width() else []
    found = [*screens.raw_words(pane.target), *screens.cut_off(pane.target), *broad]
    return [f"{name}: {problem}" for problem in found]


async def keep(pane: TaskPane, name: str) -> None:
    """Keep a picture of as much as there is, where pictures are wanted."""
    if screens.wanted():
        (area,) = pane.target.findChildren(QScrollArea)
        height = area.widget().layout().heightForWidth(area.viewport().width())
        pane.resize(WIDTH, max(760, height + 200))
        await laid_out()
        screens.keep(pane, name)
        pane.resize(WIDTH, TALL)


async def test_every_form_for_a_list_can_be_read(pane: TaskPane) -> None:
    cards = {card.action.key: card for card in pane.findChildren(ActionCard) if card.objectName() != "chosenAction"}
    assert {action.key: cards[action.key].reason for action in LISTED if cards[action.key].reason} == {}
    wrong = [problem for action in LISTED for problem in await wrong_with(pane, action, f"list-{action.key}")]
    assert wrong == []


async def test_every_form_without_a_list_can_be_read(pane: TaskPane) -> None:
    pane.target.begin_with_search()
    wrong = [problem for action in SOURCES for problem in await wrong_with(pane, action, f"search-{action.key}")]
    assert wrong == []


async def test_the_list_of_all_actions_can_be_read(pane: TaskPane, qapp: QApplication) -> None:
    for mode in ("list", "search"):
        if mode == "search":
            pane.target.begin_with_search()
        button(pane, "otherActions").click()
        for line in pane.target.findChildren(QPushButton):
            if line.objectName().startswith("actions-") and line.isVisible():
                line.click()
        await laid_out()
        await keep(pane, f"all-{mode}")
        assert [*screens.raw_words(pane.target), *screens.cut_off(pane.target)] == []
        if screens.wanted():
            theme.apply(qapp, "dark")
            await keep(pane, f"all-{mode}-dark")
            theme.apply(qapp, "light")


def button(pane: TaskPane, name: str) -> QPushButton:
    found = pane.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found
