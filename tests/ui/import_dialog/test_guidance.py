"""Where a remark leads, what a choice is for, and what to do where nothing was recognised."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.forms.conftest import named
from tests.ui.import_dialog.conftest import (
    OpenDialog,
    button,
    choose,
    row_of,
    rows_of,
    shown,
    table,
    told,
    written,
)

from rowcall.ui.import_dialog.column_model import Part
from rowcall.ui.widgets.country_picker import CountryPicker
from rowcall.ui.widgets.strip import Strip

COMPANIES = "Company,Website\nNorvane,norvane.example\n"


async def test_a_remark_on_a_row_far_down_says_where_it_is(open_dialog: OpenDialog, tmp_path: Path) -> None:
    rows = "".join(f"Norvane {number},n{number}.example\n" for number in range(450))
    dialog = await open_dialog(written(tmp_path, f"{COMPANIES}{rows}Total: 451,\n"))
    assert told(dialog, "remarkFirst").endswith("Row 453")
    named(dialog, QPushButton, "remarkShow").click()
    assert told(dialog, "topHint") == "Row 453 is further down than the rows that are shown here."


async def test_a_remark_on_one_of_the_first_rows_shows_it(open_dialog: OpenDialog, tmp_path: Path) -> None:
    rows = "".join(f"Norvane {number},n{number}.example\n" for number in range(40))
    dialog = await open_dialog(written(tmp_path, f"Our companies\n\n{COMPANIES}{rows}Total: 41,\n"))
    named(dialog, QPushButton, "rowsView-top").click()
    named(dialog, QPushButton, "remarkShow").click()
    view = rows_of(dialog)
    assert view.isVisible()
    assert {index.row() for index in view.selectedIndexes()} == {41}
    assert view.rowAt(view.viewport().height() - 1) in (-1, 41)
    assert told(dialog, "topHint") == ""


async def test_why_a_column_is_what_it_is_can_be_read_whole(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = await open_dialog(written(tmp_path, COMPANIES))
    view = table(dialog)
    words = QFontMetrics(view.font()).horizontalAdvance("Likely by name and values")
    assert view.columnWidth(Part.SURE) >= 11 + 40 + 8 + words + 11


async def test_where_remarks_are_unfolded_columns_and_rows_stay_in_sight(
    open_dialog: OpenDialog, tmp_path: Path
) -> None:
    headers = ",".join(f"Phone {number}" for number in range(9))
    cells = ",".join(["3.36E+10"] * 9)
    dialog = await open_dialog(written(tmp_path, f"Company,{headers}\n" + f"Norvane,{cells}\n" * 9))
    dialog.resize(1160, 800)
    named(dialog, QPushButton, "remarksMore").click()
    assert named(dialog, QListWidget, "remarksList").count() > 5
    dialog.layout().activate()
    assert table(dialog).viewport().height() >= 4 * 38
    assert rows_of(dialog).viewport().height() >= 3 * 30


async def test_on_a_low_screen_everything_is_on_it_and_a_remark_still_shows_its_row(
    open_dialog: OpenDialog, tmp_path: Path
) -> None:
    path = written(tmp_path, "Company,Mobile,Fax\nNorvane,3.36E+10,1.2E+11\nBrumeval,0612345678,3.4E+11\n")
    dialog = await open_dialog(path)
    dialog.fit_into(QSize(853, 460))
    dialog.layout().activate()
    assert (dialog.width(), dialog.height()) == (813, 400)
    assert dialog.layout().minimumHeightForWidth(813) <= 400
    assert button(dialog).geometry().bottom() < dialog.height()
    assert not rows_of(dialog).visibleRegion().boundingRect().height()
    named(dialog, QPushButton, "remarkShow").click()
    assert rows_of(dialog).visibleRegion().boundingRect().height() > 0


async def test_where_no_column_says_the_country_one_is_to_be_chosen(open_dialog: OpenDialog, tmp_path: Path) -> None:
    silent = await open_dialog(written(tmp_path, "Company,Mobile\nNorvane,0203\n", "silent.csv"))
    country = named(silent, CountryPicker, "phoneCountry")
    assert country.text() == "choose a country"
    assert "No column says where" in country.toolTip()
    saying = await open_dialog(
        written(tmp_path, "Company,Mobile,Country\nNorvane,06 12 34 56 78,France\nBrumeval,0203,Germany\n", "say.csv")
    )
    country = named(saying, CountryPicker, "phoneCountry")
    assert country.code or country.text() == "as each row says"
    assert "for each row" in country.toolTip()
    assert shown(table(saying), row_of(saying, "Mobile"), Part.BESIDE) == "→ +33612345678"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zork,Blip\nabc,x\ndef,y\n", "Nothing was recognised: choose at least a company or a person."),
        ("Zork,Country\nabc,France\ndef,Spain\n", "Nobody can be looked up by these columns"),
    ],
)
async def test_a_list_that_nothing_can_be_done_with_says_what_to_choose(
    open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot, text: str, words: str
) -> None:
    dialog = await open_dialog(written(tmp_path, text))
    strip = named(dialog, Strip, "nothingPossible")
    assert strip.words.startswith(words)
    assert button(dialog).isEnabled()
    choose(dialog, "Zork", "Company", qtbot)
    assert strip.words == ""
