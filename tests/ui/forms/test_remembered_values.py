"""What was said of a value in one list holds in the next one, is marked as such, and can be taken back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.learned import LearnedCount
from rowcall.session import Session
from rowcall.ui import tasks
from rowcall.ui.problems import Message
from rowcall.ui.task_pane.option_row import OptionRow
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.task_pane.value_map import ValueMapDialog
from rowcall.ui.widgets.picker import Picker

FIND = "find_people"


@asynccontextmanager
async def pane_on(session: Session, folder: Path, name: str, table: str) -> AsyncIterator[TaskPane]:
    """The task pane on a list of its own."""
    path = folder / f"{name}.csv"
    path.write_text(table, encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    pane = TaskPane(session)
    pane.resize(376, 760)
    pane.show()
    pane.set_sheet(session.imported_sheet())
    try:
        yield pane
    finally:
        tasks.cancel_below(pane)
        pane.close()
        pane.deleteLater()
        await asyncio.sleep(0)


def said(pane: TaskPane, key: str) -> str:
    """What stands under an option."""
    row = next(row for row in pane.findChildren(OptionRow) if row.option.key == key and row.isVisible())
    return " ".join(label.text() for label in row.findChildren(QLabel))


async def opened_values(pane: TaskPane, key: str) -> ValueMapDialog:
    named(pane, QPushButton, f"{FIND}-{key}-values").click()
    await eventually(lambda: pane.window().findChildren(ValueMapDialog))
    dialog = pane.window().findChildren(ValueMapDialog)[-1]
    await eventually(lambda: dialog.findChildren(Picker))
    return dialog


async def done(pane: TaskPane, dialog: ValueMapDialog) -> None:
    named(dialog, QPushButton, "doneValues").click()
    await eventually(lambda: not pane.window().findChildren(ValueMapDialog))


def state(dialog: ValueMapDialog, row: int) -> str:
    return named(dialog, QTableWidget, "valueTable").cellWidget(row, 3).findChildren(QLabel)[-1].text()


async def test_a_correction_is_remembered_shown_and_taken_back(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    async with pane_on(session, tmp_path, "one", "Company,Department\nNorvane,Zirkus\nTalmora,Sales\n") as pane:
        named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
        dialog = await opened_values(pane, "functions")
        named(dialog, Picker, "meaning-0").add("15", "Marketing")
        await eventually(lambda: state(dialog, 0) == "Your choice")
        await done(pane, dialog)
        await eventually(lambda: pane.target.choice().values == {"Department": {"Zirkus": "15"}})
    assert await session.learning.count() == LearnedCount(0, 1)

    async with pane_on(session, tmp_path, "two", "Company,Team\nBrumeval,ZIRKUS\nOrfeuille,Legal\n") as pane:
        named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
        columns = named(pane, QComboBox, f"{FIND}-functions-column")
        columns.setCurrentIndex(columns.findData("Team"))
        columns.activated.emit(columns.currentIndex())
        await eventually(lambda: "1 as you chose before." in said(pane, "functions"))
        assert "All 2 values are matched." in said(pane, "functions")
        assert pane.target.choice().values == {"Team": {"ZIRKUS": "15"}}
        dialog = await opened_values(pane, "functions")
        await eventually(lambda: "Chosen before" in [state(dialog, row) for row in (0, 1)])
        row = [state(dialog, row) for row in (0, 1)].index("Chosen before")
        named(dialog, QPushButton, f"again-{row}").click()
        await eventually(lambda: state(dialog, row) == "Not matched")
        await done(pane, dialog)
        await eventually(lambda: "not matched" in said(pane, "functions"))
    assert await session.learning.count() == LearnedCount()


async def test_spellings_of_one_value_are_put_right_together(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    lines = "Company,Department\nNorvane,Zirkus\nTalmora,zirkus\nBrumeval,Zirkus\nOrfeuille,Sales\n"
    async with pane_on(session, tmp_path, "one", lines) as pane:
        named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
        await eventually(lambda: "1 of 2 values is not matched; its 3 rows" in said(pane, "functions"))
        dialog = await opened_values(pane, "functions")
        values = named(dialog, QTableWidget, "valueTable")
        await eventually(lambda: values.rowCount() == 2)
        assert (values.item(0, 0).text(), values.item(0, 1).text()) == ("Zirkus", "3")
        named(dialog, Picker, "meaning-0").add("15", "Marketing")
        await eventually(lambda: state(dialog, 0) == "Your choice")
        await done(pane, dialog)
        await eventually(lambda: pane.target.choice().values == {"Department": {"Zirkus": "15", "zirkus": "15"}})
    assert await session.learning.count() == LearnedCount(0, 1)


async def test_a_level_is_found_by_what_people_call_it(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    async with pane_on(session, tmp_path, "one", "Company,Level\nNorvane,Zirkus\n") as pane:
        for name, words, label in (("seniority_levels", "vp", "Vice President"), ("functions", "vertrieb", "Sales")):
            picker = named(pane, Picker, f"{FIND}-{name}")
            picker.unfold()
            picker.popup.search.setText(words)
            shown = [picker.popup.list.item(place).text() for place in range(picker.popup.list.count())]
            picker.popup.hide()
            assert label in shown
            assert len(shown) <= 3


async def test_rows_that_were_left_out_are_not_remembered(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    async with pane_on(session, tmp_path, "one", "Company,Department\nNorvane,Sales\n") as pane:
        named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
        dialog = await opened_values(pane, "functions")
        picker = named(dialog, Picker, "meaning-0")
        await eventually(lambda: picker.chips)
        picker.remove("25")
        await eventually(lambda: state(dialog, 0) == "Left out")
        await done(pane, dialog)
        assert pane.target.choice().values == {"Department": {"Sales": ""}}
    assert await session.learning.count() == LearnedCount()


async def test_a_persona_that_is_gone_is_not_chosen_again(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Company,Persona\nNorvane,Chefs\n", encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    option = next(option for action in session.catalogue for option in action.options if option.key == "persona")
    assert option.field is not None
    there = (await session.personas())[0].uuid
    sheet_id = session.imported_sheet().id
    await session.learning.settle_values(option.field, {}, {"chefs": there}, {there: "Buyers"})
    found = await session.remembered_values(sheet_id, "Persona", option)
    assert found["Chefs"].value == there
    await session.learning.settle_values(option.field, {}, {"chefs": "no-longer-there"}, {})
    assert await session.remembered_values(sheet_id, "Persona", option) == {}


async def test_many_places_are_looked_up_only_if_one_wants_to_wait(
    session: Session, service: Sandbox, qtbot: QtBot, tmp_path: Path
) -> None:
    lines = "".join(f"Norvane {number},Dorf{number}\n" for number in range(201))
    async with pane_on(session, tmp_path, "many", f"Company,Country\n{lines}") as pane:
        named(pane, QPushButton, f"{FIND}-included_locations-fromColumn").click()
        await eventually(lambda: pane.window().findChildren(Message))
        (box,) = pane.window().findChildren(Message)
        assert "201" in box.windowTitle() + " ".join(label.text() for label in box.findChildren(QLabel))
        named(box, QPushButton, "answer0").click()
        await eventually(lambda: not named(pane, QPushButton, f"{FIND}-included_locations-fromColumn").isChecked())
        assert service.asked("POST /api/v2/locations") == 0
        assert "included_locations" not in pane.target.choice().steps[0].options


async def test_of_thousands_of_values_some_are_shown_and_all_are_found(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    lines = "".join(f"Norvane {number},Zirkus {number}\n" for number in range(3000))
    async with pane_on(session, tmp_path, "many", f"Company,Department\n{lines}Talmora,Sales\n") as pane:
        named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
        dialog = await opened_values(pane, "functions")
        table = named(dialog, QTableWidget, "valueTable")
        assert table.rowCount() == 50
        assert named(dialog, QLabel, "valuesCut").text().startswith("50 of 3,001 values are shown.")
        search = named(dialog, QLineEdit, "valueSearch")
        qtbot.keyClicks(search, "zirkus 2999")
        await eventually(lambda: table.rowCount() == 1)
        named(dialog, Picker, "meaning-0").add("15", "Marketing")
        await eventually(lambda: state(dialog, 0) == "Your choice")
        search.clear()
        await eventually(lambda: table.rowCount() == 50)
        assert not named(dialog, QLabel, "valuesCut").isHidden()
        await done(pane, dialog)
        await eventually(lambda: pane.target.choice().values == {"Department": {"Zirkus 2999": "15"}})
