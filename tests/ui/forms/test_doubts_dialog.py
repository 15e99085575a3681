"""Calls in doubt, made by a practice service that takes the money and hangs up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.ui.forms.conftest import ask_three, named

from rowcall.session import Session
from rowcall.ui.doubts_dialog.dialog import DoubtsDialog
from rowcall.ui.doubts_dialog.table import DoubtsTable
from rowcall.ui.widgets import words
from rowcall.ui.widgets.banner import Banner


@pytest_asyncio.fixture
async def doubtful(session: Session, service: Sandbox, tmp_path: Path) -> Session:
    """A session with three people, whose first two answers were lost after they were paid."""
    await ask_three(session, service, tmp_path, lost=2)
    assert len(session.doubtful_calls()) == 2
    return session


@pytest_asyncio.fixture
async def dialog(doubtful: Session) -> AsyncIterator[DoubtsDialog]:
    dialog = DoubtsDialog(doubtful)
    dialog.open()
    yield dialog
    dialog.close()
    dialog.deleteLater()
    await asyncio.sleep(0)


def button(dialog: DoubtsDialog, name: str) -> QPushButton:
    return named(dialog, QPushButton, name)


def said(dialog: DoubtsDialog) -> str:
    return named(dialog, Banner, "doubtsBanner").words


async def test_each_call_is_told_with_whom_and_what_it_may_have_cost(dialog: DoubtsDialog, doubtful: Session) -> None:
    table = named(dialog, DoubtsTable, "doubtfulCalls")
    shown = [[table.item(row, column).text() for column in range(4)] for row in range(2)]  # type: ignore[union-attr]
    assert {line[0].partition(": ")[2] for line in shown} <= {"Mara Keld", "Ole Brandt", "Ida Lund"}
    assert [line[1] for line in shown] == ["E-mail", "E-mail"]
    assert [line[2] for line in shown] == [words.moment(call.sent_at) for call in doubtful.doubtful_calls()]
    assert shown[0][3] == words.credits_of(doubtful.doubtful_calls()[0].most)
    assert dialog.focusWidget() is button(dialog, "checkAgain")
    assert button(dialog, "checkAgain").isDefault()


async def test_the_price_of_sending_again_stands_on_its_button(dialog: DoubtsDialog, qtbot: QtBot) -> None:
    send = button(dialog, "sendAgain")
    assert send.text() == "Send again, may cost up to 6 credits more"
    table = named(dialog, DoubtsTable, "doubtfulCalls")
    table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr]
    assert send.text() == "Send again, may cost up to 3 credits more"
    every = named(dialog, QCheckBox, "tickAll")
    assert every.checkState() is Qt.CheckState.PartiallyChecked
    every.click()
    assert every.checkState() is Qt.CheckState.Checked
    every.click()
    assert not any(button(dialog, name).isEnabled() for name in ("checkAgain", "sendAgain", "leaveAsIs", "copyDetails"))


async def test_looking_again_sends_nothing_that_costs(dialog: DoubtsDialog, service: Sandbox) -> None:
    before = await asyncio.to_thread(service.charged)
    button(dialog, "checkAgain").click()
    assert not button(dialog, "sendAgain").isEnabled()
    await eventually(lambda: "0 found, 2 still in doubt" in said(dialog))
    assert button(dialog, "sendAgain").isEnabled()
    assert await asyncio.to_thread(service.charged) == before
    assert not dialog.found


async def test_one_is_left_as_it_is_and_the_other_is_sent_again(dialog: DoubtsDialog, doubtful: Session) -> None:
    table = named(dialog, DoubtsTable, "doubtfulCalls")
    table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr]
    button(dialog, "leaveAsIs").click()
    await eventually(lambda: table.rowCount() == 1)
    assert "count as possibly used" in said(dialog)
    assert not table.chosen()  # it was not ticked before
    assert button(dialog, "sendAgain").text() == "Send again"  # no price of nothing
    named(dialog, QCheckBox, "tickAll").click()
    button(dialog, "sendAgain").click()
    await eventually(lambda: not dialog.isVisible())
    assert dialog.sent_again
    assert not doubtful.doubtful_calls()
    run = doubtful.run
    assert run is not None
    assert (await run.wait()).stopped is None


async def test_the_details_for_the_support_name_nobody(dialog: DoubtsDialog, doubtful: Session) -> None:
    button(dialog, "copyDetails").click()
    copied = QGuiApplication.clipboard().text()
    assert all(call.token in copied for call in doubtful.doubtful_calls())
    assert not any(name in copied for name in ("Mara", "Keld", "Ole", "Brandt", "Norvane"))
