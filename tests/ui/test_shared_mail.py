"""An e-mail that two different people have is told of where it matters: on the row, and before it is exported."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.support.windows import find, open_list, sessions, window_on

from rowcall import practice
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.project.edits import CellText
from rowcall.ui.export_dialog.dialog import ExportDialog
from rowcall.ui.review_dialog.dialog import ReviewDialog
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.window.main_window import MainWindow

PEOPLE = """First name,Last name,Company,Website,LinkedIn
Mara,Keld,Norvane,norvane.example,https://www.linkedin.com/in/mara-keld-example
Ida,Lund,Torva,torva.example,https://www.linkedin.com/in/ida-lund-example
Ole,Brandt,Ostrel,ostrel.example,https://www.linkedin.com/in/ole-brandt-example
"""
E_MAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))


@pytest_asyncio.fixture
async def window(service: Sandbox, tmp_path: Path) -> AsyncIterator[MainWindow]:
    async with window_on(sessions(service.base_url, tmp_path / "projects", practice.KEY)) as window:
        path = tmp_path / "fair.csv"
        path.write_text(PEOPLE, encoding="utf-8")
        await open_list(window, path)
        sheet_id = window.session.imported_sheet().id
        run = await window.session.start(E_MAIL, sheet_id)
        await run.wait()
        column = next(one for one in window.session.imported_sheet().columns if one.key == "email")
        same = tuple(CellText(row, column.id, "m.keld@norvane.example") for row in (1, 2))
        await window.session.edit(sheet_id, same, "Edit")
        yield window


async def test_the_card_of_the_row_says_it_and_leads_to_the_review(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workspace is not None
    await window.session.reviewing.find()
    view = window.workspace.page.view
    view.setCurrentIndex(view.model().index(0, 0))
    window.actions_by_key["row_card"].trigger()
    banner = find(window, Banner, "cardSharedMail")
    await eventually(lambda: "m.keld@norvane.example was found for Mara Keld and for Ida Lund" in banner.words)
    view.ways.move_by(2, 0)
    await eventually(lambda: banner.words == "")
    view.ways.move_by(-1, 0)
    await eventually(lambda: "for Ida Lund and for Mara Keld" in banner.words)
    find(window, QPushButton, "cardSharedMailAction").click()
    await eventually(lambda: window.findChild(ReviewDialog))
    window.findChild(ReviewDialog).reject()
    await eventually(lambda: window.findChild(ReviewDialog) is None)


async def test_an_export_warns_of_the_rows_that_it_would_write(window: MainWindow, qtbot: QtBot) -> None:
    sheet = window.session.imported_sheet()
    dialog = ExportDialog(window.session, sheet.key, (3,), (), parent=window)
    dialog.open()
    banner = find(dialog, Banner, "exportSharedMails")
    find(dialog, QPushButton, "exportRows-all").click()
    await eventually(lambda: banner.words.startswith("2 row"))
    find(dialog, QPushButton, "exportRows-filtered").click()
    assert banner.words == ""
    find(dialog, QPushButton, "exportRows-all").click()
    assert banner.words
    find(dialog, QPushButton, "exportSharedMailsAction").click()
    assert dialog.review_wanted
    assert not dialog.isVisible()
    dialog.deleteLater()
