"""Columns that fill an input: what their values mean, looked through and put right."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named, note, option_row

from rowcall.model.action import Kind, Option
from rowcall.model.fields import Field
from rowcall.model.plans import FromColumn
from rowcall.session import Session
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.task_pane.value_map import ValueMapDialog
from rowcall.ui.widgets.picker import Picker

FIND = "find_people"


async def test_a_column_fills_a_picker_and_says_what_is_not_matched(pane: TaskPane) -> None:
    switch = named(pane, QPushButton, f"{FIND}-functions-fromColumn")
    assert switch.text() == "From column Department"
    switch.click()
    row = option_row(pane, "functions")
    await eventually(lambda: "matched" in note(row))
    assert pane.target.choice().steps[0].options["functions"] == FromColumn("Department")
    columns = named(pane, QComboBox, f"{FIND}-functions-column")
    columns.setCurrentIndex(columns.findData("Country"))
    columns.activated.emit(columns.currentIndex())
    await eventually(lambda: any("not matched" in label.text() for label in row.findChildren(QLabel)))
    switch.click()
    assert "functions" not in pane.target.choice().steps[0].options


async def test_a_value_that_is_put_right_goes_into_the_choice(pane: TaskPane) -> None:
    named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
    columns = named(pane, QComboBox, f"{FIND}-functions-column")
    columns.setCurrentIndex(columns.findData("Country"))
    columns.activated.emit(columns.currentIndex())
    named(pane, QPushButton, f"{FIND}-functions-values").click()
    await eventually(lambda: pane.window().findChildren(ValueMapDialog))
    (dialog,) = pane.window().findChildren(ValueMapDialog)
    await eventually(lambda: dialog.findChildren(Picker))
    picker = named(dialog, Picker, "meaning-0")
    picker.add("25", "Sales")
    await eventually(lambda: dialog.corrections)
    (value,) = dialog.corrections
    await eventually(lambda: any(label.text() == "Your choice" for label in dialog.findChildren(QLabel)))
    named(dialog, QPushButton, "doneValues").click()
    await eventually(lambda: pane.target.choice().values == {"Country": {value: "25"}})
    await eventually(lambda: not pane.window().findChildren(ValueMapDialog))


def row_of(dialog: ValueMapDialog, value: str) -> int:
    """Where a value stands in the dialog."""
    table = named(dialog, QTableWidget, "valueTable")
    return next(row for row in range(table.rowCount()) if table.item(row, 0).text() == value)


def says(dialog: ValueMapDialog, row: int) -> str:
    """What is said of a value at the end of its line."""
    return named(dialog, QTableWidget, "valueTable").cellWidget(row, 3).findChildren(QLabel)[-1].text()


async def looked_through(pane: TaskPane, key: str) -> ValueMapDialog:
    """Open the values of an option's column."""
    named(pane, QPushButton, f"{FIND}-{key}-values").click()
    await eventually(lambda: pane.window().findChildren(ValueMapDialog))
    dialog = pane.window().findChildren(ValueMapDialog)[-1]
    await eventually(lambda: dialog.findChildren(Picker))
    return dialog


async def test_a_value_whose_meaning_is_taken_away_is_left_out_and_stays_so(pane: TaskPane, qtbot: QtBot) -> None:
    named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
    dialog = await looked_through(pane, "functions")
    row = row_of(dialog, "Vertrieb")
    (chip,) = named(dialog, Picker, f"meaning-{row}").chips
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert dialog.corrections == {"Vertrieb": ""}
    await eventually(lambda: says(dialog, row) == "Left out")
    assert named(dialog, Picker, f"meaning-{row}").values() == ()
    assert "1 left out by you" in named(dialog, QLabel, "valueSum").text()
    assert "All" not in named(dialog, QLabel, "valueSum").text()
    named(dialog, QPushButton, "doneValues").click()
    await eventually(lambda: pane.target.choice().values == {"Department": {"Vertrieb": ""}})
    await eventually(lambda: "left out by you" in " ".join(q.text() for q in pane.findChildren(QLabel)))
    await eventually(lambda: not pane.window().findChildren(ValueMapDialog))

    dialog = await looked_through(pane, "functions")
    row = row_of(dialog, "Vertrieb")
    await eventually(lambda: says(dialog, row) == "Left out")
    named(dialog, QPushButton, f"again-{row}").click()
    await eventually(lambda: says(dialog, row) == "Matched")
    assert named(dialog, Picker, f"meaning-{row}").values() == ("25",)
    assert dialog.corrections == {}
    named(dialog, QPushButton, "doneValues").click()
    await eventually(lambda: pane.target.choice().values == {})
    await eventually(lambda: not pane.window().findChildren(ValueMapDialog))


async def test_another_meaning_takes_the_place_of_the_first(pane: TaskPane, qtbot: QtBot) -> None:
    named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
    dialog = await looked_through(pane, "functions")
    row = row_of(dialog, "Vertrieb")
    picker = named(dialog, Picker, f"meaning-{row}")
    picker.unfold()
    picker.popup.picked.emit("1")
    await eventually(lambda: says(dialog, row) == "Your choice")
    assert (dialog.corrections, picker.values()) == ({"Vertrieb": "1"}, ("1",))
    named(dialog, QPushButton, "cancelValues").click()
    await asyncio.sleep(0)


async def test_places_are_shown_and_put_right_by_their_names(pane: TaskPane, opened: Session, qtbot: QtBot) -> None:
    option = Option("where", "Places", Kind.PLACES, field=Field.LOCATION)
    assert opened.project is not None
    sheet = opened.project.reader.sheets()[0]
    dialog = ValueMapDialog(opened, sheet, "Country", option, {}, {})
    qtbot.addWidget(dialog)
    dialog.open()
    await eventually(lambda: dialog.findChildren(Picker))
    row = row_of(dialog, "France")
    picker = named(dialog, Picker, f"meaning-{row}")
    await eventually(lambda: picker.chips)
    assert [chip.label for chip in picker.chips] == ["France"]
    picker.unfold()
    qtbot.keyClicks(picker.popup.search, "Germany")
    await eventually(lambda: picker.items)
    qtbot.keyClick(picker.popup.search, Qt.Key.Key_Return)
    await eventually(lambda: says(dialog, row) == "Your choice")
    assert [chip.label for chip in picker.chips] == ["Germany"]
    again = ValueMapDialog(opened, sheet, "Country", option, dialog.corrections, dialog.names)
    qtbot.addWidget(again)
    again.open()
    await eventually(lambda: [chip.label for q in again.findChildren(Picker)[row : row + 1] for chip in q.chips])
    assert [chip.label for chip in named(again, Picker, f"meaning-{row_of(again, 'France')}").chips] == ["Germany"]
    again.reject()
    dialog.reject()


async def test_a_cancelled_look_through_changes_nothing(pane: TaskPane) -> None:
    named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
    named(pane, QPushButton, f"{FIND}-functions-values").click()
    await eventually(lambda: pane.window().findChildren(ValueMapDialog))
    (dialog,) = pane.window().findChildren(ValueMapDialog)
    await eventually(lambda: dialog.findChildren(Picker))
    named(dialog, Picker, "meaning-0").add("1", "Accounting")
    named(dialog, QPushButton, "cancelValues").click()
    await asyncio.sleep(0.05)
    assert pane.target.choice().values == {}
