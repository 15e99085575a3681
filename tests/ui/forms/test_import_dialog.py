"""A list is shown, corrected and agreed to before anything is written."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QTableWidget
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.fields import Field
from rowcall.session import Session
from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.segmented import Segmented

OpenDialog = Callable[[Path], ImportDialog]
APOLLO = (
    "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Email Confidence,"
    "Primary Email Source,Person Linkedin Url,Website,Work Direct Phone,Corporate Phone,# Employees\n"
    "Mara,Keld,VP Sales,Norvane,Norvane,mara.keld@norvane.example,Verified,,Apollo,"
    "https://www.linkedin.com/in/mara-keld-example,https://norvane.example,,,120\n"
)


@pytest_asyncio.fixture
async def open_dialog(session: Session, qtbot: QtBot) -> AsyncIterator[OpenDialog]:
    dialogs: list[ImportDialog] = []

    def open_(path: Path) -> ImportDialog:
        dialog = ImportDialog(session, path)
        dialogs.append(dialog)
        dialog.open()
        return dialog

    yield open_
    for dialog in dialogs:
        dialog.reject()
        dialog.deleteLater()
    await asyncio.sleep(0)


def written(tmp_path: Path, text: str, name: str = "list.csv", encoding: str = "utf-8") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def button(dialog: ImportDialog) -> QPushButton:
    return named(dialog, QPushButton, "import")


def choose(dialog: ImportDialog, header: str, title: str) -> None:
    """Take a column for something else, as a person would."""
    combo = named(dialog, QComboBox, f"field-{header}")
    combo.setCurrentIndex(combo.findText(title))
    combo.activated.emit(combo.currentIndex())


def told(dialog: ImportDialog, name: str) -> str:
    return named(dialog, QLabel, name).text()


def problem(dialog: ImportDialog) -> str:
    return named(dialog, Banner, "importProblem").words


async def test_a_recognised_list_can_be_imported_at_once(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, "Société;Site web;Code\nNorvane;norvane.example;007\n"))
    assert not button(dialog).isEnabled()
    await eventually(button(dialog).isEnabled)
    assert told(dialog, "recognised") == "2 of 3 columns recognised."
    assert named(dialog, QComboBox, "delimiter").currentData() == ";"
    rows = named(dialog, QTableWidget, "previewTable")
    item = rows.item(0, 2)
    assert item is not None
    assert item.text() == "007"
    button(dialog).click()
    assert dialog.plan is not None
    assert dialog.plan.mapping == {"Société": Field.COMPANY_NAME, "Site web": Field.COMPANY_DOMAIN}
    assert dialog.plan.sheet_key == "companies"


async def test_a_known_export_is_named(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, APOLLO))
    await eventually(button(dialog).isEnabled)
    assert told(dialog, "recognised").startswith("This is an export from Apollo.")
    assert named(dialog, Segmented, "listKind").value() == "contacts"
    assert "E-mail and phone: matched on LinkedIn profile" in told(dialog, "matchedOn")


async def test_two_columns_for_one_field_are_refused_with_both_named(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, "Company,Notes\nNorvane,old name\n"))
    await eventually(button(dialog).isEnabled)
    choose(dialog, "Notes", "Company")
    assert "“Company” and “Notes” cannot both be Company" in problem(dialog)
    assert not button(dialog).isEnabled()
    choose(dialog, "Company", "Carry along")
    assert problem(dialog) == ""
    assert dialog.plan is not None
    assert dialog.plan.mapping == {"Notes": Field.COMPANY_NAME}


async def test_another_header_row_shows_at_once(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, "Company,Website\nNorvane,norvane.example\nBrumeval,brumeval.example\n"))
    await eventually(button(dialog).isEnabled)
    named(dialog, QSpinBox, "headerRow").setValue(0)
    rows = named(dialog, QTableWidget, "previewTable")
    await eventually(lambda: rows.rowCount() == 3)
    assert dialog.plan is not None
    assert dialog.plan.dialect.header_row == 0


async def test_another_encoding_shows_at_once(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, "Société,Ville\nÉlan Nordique,Besançon\n"))
    await eventually(button(dialog).isEnabled)
    combo = named(dialog, QComboBox, "encoding")
    combo.setCurrentIndex(combo.findData("windows-1252"))
    combo.activated.emit(combo.currentIndex())
    rows = named(dialog, QTableWidget, "previewTable")
    await eventually(lambda: (head := rows.horizontalHeaderItem(0)) and head.text() != "Société")


async def test_what_was_chosen_outlives_another_look_at_the_file(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, "Company,Rubrik\nNorvane,x\n"))
    await eventually(button(dialog).isEnabled)
    choose(dialog, "Rubrik", "Industry")
    combo = named(dialog, QComboBox, "delimiter")
    combo.activated.emit(combo.currentIndex())
    assert not button(dialog).isEnabled()
    await eventually(button(dialog).isEnabled)
    assert dialog.plan is not None
    assert dialog.plan.mapping["Rubrik"] is Field.INDUSTRY


async def test_people_or_companies_can_be_switched(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, "Company,Website\nNorvane,norvane.example\n"))
    await eventually(button(dialog).isEnabled)
    named(dialog, QPushButton, "listKind-contacts").click()
    assert dialog.plan is not None
    assert dialog.plan.sheet_key == "contacts"


async def test_a_file_that_cannot_be_read_shows_no_empty_form(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, "", name="broken.xlsx"))
    await eventually(lambda: problem(dialog))
    assert not named(dialog, QTableWidget, "previewTable").isVisible()
    assert not named(dialog, QSpinBox, "headerRow").isVisible()
    banner = named(dialog, Banner, "importProblem")
    assert banner.y() < dialog.height() // 3


@pytest.mark.parametrize("content", ["", "Company,Website\n"])
async def test_a_file_without_rows_says_so_and_imports_nothing(
    open_dialog: OpenDialog, tmp_path: Path, content: str
) -> None:
    dialog = open_dialog(written(tmp_path, content))
    await eventually(lambda: problem(dialog))
    assert not button(dialog).isEnabled()
    assert dialog.plan is None


async def test_what_is_odd_about_a_file_is_told_in_a_few_lines(open_dialog: OpenDialog, tmp_path: Path) -> None:
    headers = ",".join(f"Phone {number}" for number in range(7))
    cells = ",".join(["3.36E+10"] * 7)
    dialog = open_dialog(written(tmp_path, f"Company,{headers}\nNorvane,{cells}\n"))
    await eventually(button(dialog).isEnabled)
    words = named(dialog, Banner, "importWarnings").words
    assert "Phone 0: 1 number looks cut by Excel" in words
    assert words.endswith("And 3 more.")


async def test_a_cancelled_dialog_has_no_plan(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, "Company,Website\nNorvane,norvane.example\n"))
    await eventually(button(dialog).isEnabled)
    named(dialog, QPushButton, "cancelImport").click()
    assert dialog.plan is None


async def test_closing_while_the_file_is_read_leaves_nothing_behind(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(written(tmp_path, "Company\nNorvane\n"))
    dialog.reject()
    await asyncio.sleep(0.05)
    assert dialog.plan is None
