"""A list is shown, corrected and agreed to before anything is written."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named
from tests.ui.import_dialog.conftest import (
    APOLLO,
    OpenDialog,
    button,
    certainty,
    choose,
    pick,
    problem,
    rows_of,
    settled,
    shown,
    table,
    taken_for,
    told,
    written,
)

from rowcall.model.fields import Field
from rowcall.session import Session
from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.segmented import Segmented

COMPANIES = "Company,Website\nNorvane,norvane.example\n"


async def test_a_recognised_list_can_be_imported_at_once(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, "Société;Site web;Code\nNorvane;norvane.example;007\n"))
    assert told(dialog, "recognised") == "2 of 3 columns understood."
    assert shown(rows_of(dialog), 0, 2) == "007"
    button(dialog).click()
    assert dialog.plan is not None
    assert dialog.plan.mapping == {"Société": Field.COMPANY_NAME, "Site web": Field.COMPANY_DOMAIN}
    assert dialog.plan.sheet_key == "companies"


async def test_a_known_export_is_named(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, APOLLO))
    assert told(dialog, "recognised").startswith("This is an Apollo export.")
    assert named(dialog, Segmented, "listKind").value() == "contacts"
    matched = named(dialog, QWidget, "fit-enrich_contact").accessibleName()
    assert matched.startswith("E-mail and phone: Matched on LinkedIn profile")


async def test_what_a_list_lacks_for_an_action_is_said(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, COMPANIES))
    assert "Needs a column with" in named(dialog, QWidget, "fit-enrich_contact").toolTip()


async def test_a_column_is_chosen_by_typing_its_meaning(open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = await open_dialog(written(tmp_path, "Company,Rubrik\nNorvane,x\n"))
    view = table(dialog)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClicks(view, "i")
    qtbot.keyClicks(view.fields.search, "ndus")
    qtbot.keyClick(view.fields.search, Qt.Key.Key_Return)
    assert taken_for(dialog, "Rubrik") == "Industry"
    assert certainty(dialog, "Rubrik") == "Your choice"
    assert dialog.plan is not None
    assert dialog.plan.mapping["Rubrik"] is Field.INDUSTRY


async def test_the_column_that_had_the_field_serves_where_the_chosen_one_is_empty(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = await open_dialog(written(tmp_path, "Company,Notes\nNorvane,old name\n"))
    choose(dialog, "Notes", "Company", qtbot)
    assert taken_for(dialog, "Notes") == "Company"
    assert taken_for(dialog, "Company") == "Company, second choice"
    assert certainty(dialog, "Company") == "Where “Notes” is empty"
    assert dialog.plan is not None
    assert dialog.plan.mapping == {"Notes": Field.COMPANY_NAME}
    assert dialog.plan.fallbacks == {"Company": Field.COMPANY_NAME}
    choose(dialog, "Company", "Carry", qtbot)
    assert dialog.plan.fallbacks == {}


async def test_what_was_chosen_outlives_another_look_at_the_file(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = await open_dialog(written(tmp_path, "Company,Rubrik\nNorvane,x\n"))
    choose(dialog, "Rubrik", "Industry", qtbot)
    pick(dialog, "encoding", "windows-1252")
    assert not button(dialog).isEnabled()
    await settled(dialog)
    assert dialog.plan is not None
    assert dialog.plan.dialect.encoding == "windows-1252"
    assert dialog.plan.mapping["Rubrik"] is Field.INDUSTRY


async def test_people_or_companies_can_be_switched(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, COMPANIES))
    named(dialog, QPushButton, "listKind-contacts").click()
    assert dialog.plan is not None
    assert dialog.plan.sheet_key == "contacts"


async def test_a_file_that_cannot_be_read_shows_no_empty_form(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, "", name="broken.xlsx"))
    assert problem(dialog)
    assert not rows_of(dialog).isVisible()
    assert not named(dialog, QSpinBox, "headerRow").isVisible()
    banner = named(dialog, Banner, "importProblem")
    assert banner.y() < dialog.height() // 3


@pytest.mark.parametrize("content", ["", "Company,Website\n"])
async def test_a_file_without_rows_says_so_and_imports_nothing(
    open_dialog: OpenDialog, tmp_path: Path, content: str
) -> None:
    dialog = await open_dialog(written(tmp_path, content))
    assert problem(dialog)
    assert not button(dialog).isEnabled()
    assert dialog.plan is None


async def test_the_rows_of_the_whole_file_are_summed_up_before_the_import(
    open_dialog: OpenDialog, tmp_path: Path
) -> None:
    rows = "".join(f"Norvane {number},n{number}.example\n" for number in range(400))
    dialog = await open_dialog(written(tmp_path, f"{COMPANIES}{rows},\nNorvane 1,n1.example\n"))
    await eventually(lambda: told(dialog, "rowSum") == "403 rows = 401 kept + 1 blank + 1 duplicate")


async def test_ctrl_enter_imports_from_anywhere(open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = await open_dialog(written(tmp_path, COMPANIES))
    table(dialog).setFocus()
    qtbot.keyClick(table(dialog), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == ImportDialog.DialogCode.Accepted
    assert dialog.plan is not None


async def test_a_cancelled_dialog_has_no_plan(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, COMPANIES))
    named(dialog, QPushButton, "cancelImport").click()
    assert dialog.plan is None


async def test_closing_while_the_file_is_read_leaves_nothing_behind(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ImportDialog(session, written(tmp_path, "Company\nNorvane\n"))
    dialog.open()
    dialog.reject()
    await asyncio.sleep(0.05)
    assert dialog.plan is None
    dialog.deleteLater()
