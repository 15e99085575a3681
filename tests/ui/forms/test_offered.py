"""A text that the account knows is chosen from a list, and can be typed all the same."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest_asyncio
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.catalogue import catalogue
from rowcall.session import Session
from rowcall.ui import tasks
from rowcall.ui.task_pane.action_form import ActionForm
from rowcall.ui.task_pane.editors import Surroundings
from rowcall.ui.widgets.fetched_picker import FetchedPicker

GROUP = "account_group"


@pytest_asyncio.fixture
async def form(session: Session) -> AsyncIterator[ActionForm]:
    form = ActionForm(catalogue()["list_audiences"], Surroundings(session, None, "form"), first=True)
    form.resize(340, 500)
    form.show()
    yield form
    tasks.cancel_below(form)
    form.close()
    form.deleteLater()
    await asyncio.sleep(0)


async def test_account_groups_are_chosen_by_name_and_sent_by_number(
    form: ActionForm, service: Sandbox, qtbot: QtBot
) -> None:
    picker = named(form, FetchedPicker, f"form-{GROUP}")
    assert GROUP not in form.options()
    picker.unfold()
    await eventually(lambda: [item.label for item in picker.items] == ["Client growth", "Own pipeline"])
    picker.popup.picked.emit(picker.items[1].id)
    assert form.options()[GROUP] == picker.items[1].id
    assert form.choice({}).told[GROUP] == "Own pipeline"
    picker.popup.picked.emit(picker.items[0].id)
    assert [chip.label for chip in picker.chips] == ["Client growth"]


async def test_a_name_can_be_typed_as_well(form: ActionForm, qtbot: QtBot) -> None:
    picker = named(form, FetchedPicker, f"form-{GROUP}")
    picker.unfold()
    await eventually(lambda: picker.items)
    qtbot.keyClicks(picker.popup.search, "Another group")
    qtbot.keyClick(picker.popup.search, Qt.Key.Key_Return)
    assert form.options()[GROUP] == "Another group"


def test_whatever_offers_texts_is_there_and_is_free() -> None:
    actions = catalogue()
    offered = {option.offered for action in actions.values() for option in action.options if option.offered}
    assert offered
    for one in offered:
        lister = actions[one.action]
        assert lister.new_sheet is not None
        assert {one.id, one.name} <= {output.key for output in lister.new_sheet.outputs}
        assert lister.needs_no_list({})
