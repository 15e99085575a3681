"""What is remarked of columns, remembered for them, and put right beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named
from tests.ui.import_dialog.conftest import (
    APOLLO,
    OpenDialog,
    button,
    certainty,
    choose,
    click,
    pick,
    row_of,
    rows_of,
    settled,
    shown,
    table,
    taken_for,
    told,
    written,
)

from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, Tidy
from rowcall.session import Session
from rowcall.ui.import_dialog.column_model import Part
from rowcall.ui.import_dialog.remarks_list import RemarksList
from rowcall.ui.import_dialog.tidy_bar import TidyBar
from rowcall.ui.widgets.country_picker import CountryPicker
from rowcall.ui.widgets.strip import Strip

DAMAGED = "Company,Mobile,Fax\nNorvane,3.36E+10,1.2E+11\nBrumeval,0612345678,3.4E+11\n"


async def test_what_is_odd_is_told_in_one_line_and_unfolds(open_dialog: OpenDialog, tmp_path: Path) -> None:
    headers = ",".join(f"Phone {number}" for number in range(7))
    cells = ",".join(["3.36E+10"] * 7)
    dialog = await open_dialog(written(tmp_path, f"Company,{headers}\nNorvane,{cells}\n"))
    remarks = named(dialog, RemarksList, "remarks")
    count = len(remarks.sentences)
    assert count >= 7
    assert "cut by Excel" in told(dialog, "remarkFirst")
    more = named(dialog, QPushButton, "remarksMore")
    assert more.text() == f"And {count - 1} more"
    more.click()
    assert named(dialog, QListWidget, "remarksList").count() == count
    assert told(dialog, "remarkFirst") == f"{count} things to know about this file"


async def test_a_remark_leads_to_its_column(open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = await open_dialog(written(tmp_path, DAMAGED))
    named(dialog, QPushButton, "remarksMore").click()
    listed = named(dialog, QListWidget, "remarksList")
    place = next(n for n in range(listed.count()) if "Fax" in listed.item(n).text())
    listed.setCurrentRow(place)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert table(dialog).currentIndex().row() == row_of(dialog, "Fax")


async def test_a_list_without_remarks_has_no_line_for_them(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, "Company\nNorvane\n"))
    assert named(dialog, RemarksList, "remarks").sentences == ()


async def test_what_was_chosen_last_time_is_shown_and_can_be_undone(
    open_dialog: OpenDialog, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = written(tmp_path, "Company,Rubrik,Website\nNorvane,Steel,norvane.example\n")
    first = await open_dialog(path)
    choose(first, "Rubrik", "Industry", qtbot)
    assert first.plan is not None and first.preview is not None
    await session.remember_mapping(first.preview, first.plan)
    again = await open_dialog(path)
    banner = named(again, Strip, "rememberedColumns")
    assert banner.words == "As you chose last time for these columns."
    assert taken_for(again, "Rubrik") == "Industry"
    assert certainty(again, "Rubrik") == "Sure as you chose before"
    named(again, QPushButton, "rememberedColumnsAction").click()
    assert taken_for(again, "Rubrik") == "Carry along"
    assert banner.words == ""
    assert button(again).isEnabled()
    pick(again, "encoding", "windows-1252")
    await settled(again)
    assert taken_for(again, "Rubrik") == "Carry along"


async def test_phones_are_put_right_beside_and_the_result_is_shown_for_the_chosen_country(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = await open_dialog(written(tmp_path, "Company,Line\nNorvane,06 12 34 56 78\nBrumeval,06 12 34 56 79\n"))
    choose(dialog, "Line", "Mobile", qtbot)
    view, row = table(dialog), row_of(dialog, "Line")
    country = named(dialog, CountryPicker, "phoneCountry")
    assert country.isVisible()
    assert shown(view, row, Part.BESIDE) == "→ once the country is known"
    qtbot.mouseClick(country, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(country.popup.search, "franc")
    qtbot.keyClick(country.popup.search, Qt.Key.Key_Return)
    assert country.code == "FR"
    assert shown(view, row, Part.BESIDE) == "→ +33612345678,  +33612345679"
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, Part.HEADER))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert dialog.plan is not None
    assert dialog.plan.tidy == (Beside("Line", Tidy.PHONE),)
    assert dialog.plan.country == "FR"


async def test_phones_with_their_country_need_no_choice(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, "Company,Mobile\nNorvane,+33612345678\n"))
    assert not named(dialog, CountryPicker, "phoneCountry").isVisible()


async def test_full_names_are_split_beside_when_ticked(open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = await open_dialog(written(tmp_path, "Who,Company\nAna Souza,Norvane\nOle Brandt,Brumeval\n"))
    choose(dialog, "Who", "Full name", qtbot)
    view, row = table(dialog), row_of(dialog, "Who")
    assert shown(view, row, Part.BESIDE) == "→ Ana · Souza,  Ole · Brandt"
    click(view, row, Part.BESIDE, qtbot)
    assert dialog.plan is not None
    assert dialog.plan.tidy == (Beside("Who", Tidy.NAME),)
    assert dialog.plan.mapping["Who"] is Field.FULL_NAME
    named(dialog, QPushButton, "tidyBarAction").click()
    assert dialog.plan.tidy == ()


async def test_no_name_is_split_where_its_parts_have_columns(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = written(tmp_path, "Who,First name,Last name\nAna Souza,Ana,Souza\nOle Brandt,Ole,Brandt\n")
    dialog = await open_dialog(path)
    choose(dialog, "Who", "Full name", qtbot)
    assert shown(table(dialog), row_of(dialog, "Who"), Part.BESIDE) == ""


async def test_the_quirks_of_a_known_export_are_undone_with_one_button(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, APOLLO.replace(",,,120", ",'+33 6 12 34 56 78,,120")))
    bar = named(dialog, TidyBar, "tidyBar")
    assert "apostrophe" in bar.words
    named(dialog, QPushButton, "tidyBarAction").click()
    assert dialog.plan is not None
    assert Beside("Work Direct Phone", Tidy.PHONE) in dialog.plan.tidy
    assert shown(table(dialog), row_of(dialog, "Work Direct Phone"), Part.BESIDE) == "→ +33612345678"


async def test_why_a_column_is_what_it_is_is_its_tip(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, "Company,Colour\nNorvane,ana@norvane.example\n"))
    index = table(dialog).model().index(1, Part.SURE)
    assert "because" in str(index.data(Qt.ItemDataRole.ToolTipRole))


async def test_column_and_rows_are_looked_at_together(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, DAMAGED))
    table(dialog).select_column("Mobile")
    await eventually(lambda: rows_of(dialog).selectionModel().isColumnSelected(1))
