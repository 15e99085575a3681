"""The builder of filters and the values of a column, with real keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.model.sheets import Group, Test
from rowcall.ui.grid.condition_row import ConditionRow, ValuePopup
from rowcall.ui.grid.filter_panel import GroupEditor
from rowcall.ui.grid.page import SheetPage

Key = Qt.Key


def texts(page: SheetPage, place: int) -> list[str]:
    return [page.model.text(row, place) for row in range(page.model.rowCount())]


def choose(row: ConditionRow, qtbot: QtBot, column: str, test: Test, text: str = "") -> None:
    row.column.setCurrentIndex(row.column.findText(column))
    row.test.setCurrentIndex(row.test.findData(test))
    if text:
        row.text.clear()
        qtbot.keyClicks(row.text, text)


async def test_conditions_in_groups_are_built_shown_and_changed(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    page.tools.build_filter()
    root = page.tools.panel.root
    assert isinstance(root, GroupEditor)
    (first,) = root.members
    assert isinstance(first, ConditionRow)
    choose(first, qtbot, "City", Test.IS, "lyon")
    group = root.add_group()
    group.how.setCurrentIndex(1)
    choose(group.add_condition(), qtbot, "Company", Test.ENDS, "01")
    second = group.add_condition()
    choose(second, qtbot, "Website", Test.CONTAINS, "c1")
    qtbot.keyClick(second.text, Key.Key_Return)
    await eventually(lambda: texts(page, 0) == ["Company 0012", "Company 0016"])
    chips = [chip.text() for chip in page.strip.findChildren(QPushButton) if chip.property("role") == "chip"]
    assert chips == ["City is “lyon”", "Company ends with “01” or Website contains “c1”"]
    page.tools.close_builder()
    page.tools.build_filter()
    again = page.tools.panel.root
    assert again is not None
    assert again.parts() == page.state.parts
    again.members[1].removed.emit()
    qtbot.mouseClick(page.tools.panel.findChild(QPushButton, "applyBuilder"), Qt.MouseButton.LeftButton)
    await eventually(lambda: page.model.rowCount() == 10)
    qtbot.keyClick(page.tools.panel, Key.Key_Escape)
    assert not page.tools.panel.isVisible()


async def test_any_of_the_conditions_and_a_bad_pattern_in_words(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    page.tools.build_filter()
    root = page.tools.panel.root
    assert root is not None
    root.how.setCurrentIndex(1)
    (first,) = root.members
    assert isinstance(first, ConditionRow)
    choose(first, qtbot, "City", Test.EMPTY)
    other = root.add_condition()
    choose(other, qtbot, "Company", Test.MATCHES, "(")
    qtbot.keyClick(other.text, Key.Key_Return)
    assert "This pattern cannot be used" in page.tools.panel.wrong.text()
    assert page.state.parts == ()
    choose(other, qtbot, "Company", Test.MATCHES, r"00[12]$")
    qtbot.keyClick(other.text, Key.Key_Return)
    await eventually(lambda: page.model.rowCount() == 12)
    (built,) = page.state.parts
    assert isinstance(built, Group)
    assert built.any


async def test_values_are_chosen_in_the_builder(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    page.tools.build_filter()
    root = page.tools.panel.root
    assert root is not None
    (row,) = root.members
    assert isinstance(row, ConditionRow)
    choose(row, qtbot, "City", Test.ANY_OF)
    qtbot.mouseClick(row.pick, Qt.MouseButton.LeftButton)
    popup = row.findChild(ValuePopup)
    await eventually(lambda: popup.list.values.count() == 4)
    popup.list.values.item(1).setCheckState(Qt.CheckState.Checked)
    popup.close()
    root.agreed.emit()
    await eventually(lambda: set(texts(page, 2)) == {"Lyon"})
