"""How a file is read is shown, can be changed at once, and a change can be taken back."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named
from tests.ui.import_dialog.conftest import (
    OpenDialog,
    button,
    click,
    pick,
    problem,
    rows_of,
    settled,
    shown,
    told,
    top_of,
    written,
)

from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.widgets.segmented import Segmented

ACCENTS = "Société;Ville\nÉlan Nordique;Besançon\n"
TITLED = "Leads of the fair\n\nCompany,Website\nNorvane,norvane.example\nBrumeval,brumeval.example\n"


def header(dialog: ImportDialog) -> str:
    """The name of the first column, as the rows are headed."""
    return str(rows_of(dialog).model().headerData(0, Qt.Orientation.Horizontal))


async def test_it_is_told_in_words_how_sure_the_characters_and_the_separator_are(
    open_dialog: OpenDialog, tmp_path: Path
) -> None:
    dialog = await open_dialog(written(tmp_path, ACCENTS, encoding="windows-1252"))
    assert named(dialog, QComboBox, "encoding").currentText().startswith("Western (windows-1252) · ")
    assert named(dialog, QComboBox, "delimiter").currentText().startswith("Semicolon · ")
    assert told(dialog, "accents") == "Société, Élan, Besançon"


async def test_a_wrong_choice_is_seen_by_its_accents_and_taken_back(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = await open_dialog(written(tmp_path, ACCENTS))
    back = named(dialog, QToolButton, "readBack")
    assert not back.isVisible()
    pick(dialog, "encoding", "windows-1252")
    await eventually(lambda: "SociÃ©tÃ©" in told(dialog, "accents"))
    assert header(dialog) == "SociÃ©tÃ©"
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    await eventually(lambda: header(dialog) == "Société")
    assert not back.isVisible()


async def test_the_old_rows_stay_until_the_new_ones_are_there(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, ACCENTS))
    pick(dialog, "delimiter", ",")
    assert header(dialog) == "Société"
    assert rows_of(dialog).isVisible()
    assert not button(dialog).isEnabled()
    await eventually(lambda: header(dialog) == "Société;Ville")


async def test_no_header_is_a_choice(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, "Company,Website\nNorvane,norvane.example\n"))
    named(dialog, QSpinBox, "headerRow").setValue(0)
    await eventually(lambda: rows_of(dialog).model().rowCount() == 2)
    assert header(dialog) == "Column 1"
    assert dialog.plan is not None
    assert dialog.plan.dialect.header_row == 0


async def test_a_click_on_a_row_at_the_top_makes_it_the_header(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = await open_dialog(written(tmp_path, TITLED))
    assert named(dialog, Segmented, "rowsView").value() == "top"
    assert named(dialog, QSpinBox, "headerRow").value() == 3
    click(top_of(dialog), 3, 0, qtbot)
    await eventually(lambda: header(dialog) == "Norvane")
    assert named(dialog, QSpinBox, "headerRow").value() == 4
    qtbot.keyClick(top_of(dialog), Qt.Key.Key_Up)
    qtbot.keyClick(top_of(dialog), Qt.Key.Key_Return)
    await eventually(lambda: header(dialog) == "Company")
    qtbot.mouseClick(named(dialog, QPushButton, "noHeader"), Qt.MouseButton.LeftButton)
    await eventually(lambda: header(dialog) == "Column 1")


async def test_headers_of_two_rows_can_be_chosen(open_dialog: OpenDialog, tmp_path: Path) -> None:
    text = "Contact,,Company\nName,Mail,Name\nAna Souza,ana@norvane.example,Norvane\n"
    dialog = await open_dialog(written(tmp_path, text))
    two = named(dialog, QCheckBox, "twoHeaderRows")
    named(dialog, QSpinBox, "headerRow").setValue(2)
    two.setChecked(True)
    await settled(dialog)
    await eventually(lambda: dialog.plan is not None and dialog.plan.dialect.header_rows == 2)
    assert dialog.plan is not None
    assert dialog.plan.headers == ("Contact Name", "Mail", "Company Name")
    two.setChecked(False)
    await eventually(lambda: header(dialog) == "Name")


async def test_hidden_sheets_are_offered_on_demand(open_dialog: OpenDialog, tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for name, company in (("Leads", "Norvane"), ("Old", "Brumeval")):
        sheet = book.create_sheet(name)
        sheet.append(["Company", "Website"])
        sheet.append([company, f"{company.lower()}.example"])
    book.remove(book["Sheet"])
    book["Old"].sheet_state = "hidden"
    await asyncio.to_thread(book.save, tmp_path / "book.xlsx")
    dialog = await open_dialog(tmp_path / "book.xlsx")
    sheets = named(dialog, QComboBox, "sheet")
    assert sheets.findData("Old") < 0
    sheets.setCurrentIndex(sheets.findText("Show hidden sheets (1)"))
    sheets.activated.emit(sheets.currentIndex())
    sheets.hidePopup()
    pick(dialog, "sheet", "Old")
    await eventually(lambda: shown(rows_of(dialog), 0, 0) == "Brumeval")
    assert sheets.currentText() == "Old (hidden)"


async def test_a_way_that_cannot_be_read_says_so_in_place_and_is_taken_back(
    open_dialog: OpenDialog, tmp_path: Path
) -> None:
    dialog = await open_dialog(written(tmp_path, "Company,Website\nNorvane,norvane.example\n"))
    named(dialog, QSpinBox, "headerRow").setValue(40)
    await eventually(lambda: problem(dialog))
    assert not rows_of(dialog).isVisible()
    assert named(dialog, QSpinBox, "headerRow").isVisible()
    named(dialog, QPushButton, "importProblemAction").click()
    await settled(dialog)
    await eventually(lambda: rows_of(dialog).isVisible())
    assert problem(dialog) == ""
    assert named(dialog, QSpinBox, "headerRow").value() == 1


async def test_quotes_are_asked_about_only_where_there_are_some(open_dialog: OpenDialog, tmp_path: Path) -> None:
    plain = await open_dialog(written(tmp_path, "Company\nNorvane\n", "plain.csv"))
    assert not named(plain, QComboBox, "quoting").isVisible()
    quoted = await open_dialog(written(tmp_path, 'Company,Note\nNorvane,"a ""b"" c"\n', "quoted.csv"))
    assert named(quoted, QComboBox, "quoting").isVisible()
