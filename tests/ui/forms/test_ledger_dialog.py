"""The credits used, in the window: every call with what it took, sums that agree with the service's own books."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QTableView
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.ui.forms.conftest import ask_three, named

from rowcall.session import Session
from rowcall.ui.ledger_dialog.dialog import LedgerDialog
from rowcall.ui.widgets.banner import Banner


@pytest_asyncio.fixture
async def asked(session: Session, service: Sandbox, tmp_path: Path) -> Session:
    """A session with three people who were asked for; one answer was lost."""
    await ask_three(session, service, tmp_path, lost=1)
    return session


@pytest_asyncio.fixture
async def dialog(asked: Session) -> AsyncIterator[LedgerDialog]:
    dialog = LedgerDialog(asked)
    dialog.open()
    await eventually(lambda: named(dialog, QTableView, "ledgerLines").model().rowCount() == 3)
    yield dialog
    dialog.close()
    dialog.deleteLater()
    await asyncio.sleep(0)


def figure(dialog: LedgerDialog, row: int, column: int) -> int:
    return int(named(dialog, QLabel, f"ledgerSum-{row}-{column}").text())


async def test_every_call_is_a_line_and_the_sums_agree_with_the_services_books(
    dialog: LedgerDialog, service: Sandbox
) -> None:
    model = named(dialog, QTableView, "ledgerLines").model()
    lines = [[str(model.index(row, column).data()) for column in range(6)] for row in range(3)]
    assert {line[2] for line in lines} == {"Row 1: Mara Keld", "Row 2: Ole Brandt", "Row 3: Ida Lund"}
    assert {line[1] for line in lines} == {"E-mail"}
    assert sorted(line[3] for line in lines) == ["Answered", "Answered", "In doubt"]
    assert figure(dialog, 2, 1) == 3
    assert figure(dialog, 2, 2) == sum(int(line[4]) for line in lines)
    assert figure(dialog, 2, 3) == sum(int(line[5]) for line in lines) == 3
    charged = await asyncio.to_thread(service.charged)
    assert figure(dialog, 2, 2) <= charged <= figure(dialog, 2, 2) + figure(dialog, 2, 3)
    assert model.headerData(4, Qt.Orientation.Horizontal) == "Credits"


async def test_what_the_balance_says_stands_beside_it(dialog: LedgerDialog, asked: Session) -> None:
    said = named(dialog, QLabel, "ledgerBalance").text()
    used = asked.balance_around().used
    assert used is not None
    assert said.endswith(" were used, if nobody else used this account.")
    assert f"{used} credits" in said


async def test_it_is_written_to_a_file(dialog: LedgerDialog, tmp_path: Path) -> None:
    named(dialog, QPushButton, "exportLedger").click()
    await eventually(lambda: dialog.findChild(QFileDialog))
    files = dialog.findChild(QFileDialog)
    target = tmp_path / "credits.csv"
    named(files, QLineEdit, "fileNameEdit").setText(str(target))
    files.accept()
    await eventually(lambda: "Written to credits.csv." in named(dialog, Banner, "ledgerBanner").words)
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 4


async def test_before_anything_was_asked_it_says_so(opened: Session) -> None:
    dialog = LedgerDialog(opened)
    dialog.open()
    await eventually(lambda: "Nothing was asked so far." in named(dialog, Banner, "ledgerBanner").words)
    dialog.close()
    dialog.deleteLater()
    await asyncio.sleep(0)
