"""Find and replace in the sheet, and clean up, with real keys: what is told, what is previewed, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.support.windows import find
from tests.ui.conftest import MakePage

from rowcall.model.clean_ups import CleanUp
from rowcall.model.sheets import Sort
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.rewrite_dialog.clean_up_dialog import CleanUpDialog
from rowcall.ui.rewrite_dialog.columns_dialog import ColumnsDialog
from rowcall.ui.rewrite_dialog.dialog import RewriteDialog
from rowcall.ui.rewrite_dialog.preview_table import PreviewTable
from rowcall.ui.widgets.emptiness import Emptiness

Key = Qt.Key


def where(page: SheetPage) -> tuple[int, int]:
    now = page.view.currentIndex()
    return now.row(), now.column()


def cells(page: SheetPage) -> list[tuple[str, ...]]:
    """All cells, as the project file has them."""
    rows = page.model._reader.rows(page.sheet.id, [column.id for column in page.sheet.columns])
    return list(rows)


async def look_for(page: SheetPage, qtbot: QtBot, text: str, told: str) -> None:
    page.finder.bar.field.clear()
    qtbot.keyClicks(page.finder.bar.field, text)
    await eventually(lambda: page.finder.bar.told.text() == told)


async def dialog_of(page: SheetPage, told: str) -> RewriteDialog:
    await eventually(lambda: page.window().findChild(RewriteDialog))
    dialog = page.window().findChild(RewriteDialog)
    await eventually(lambda: dialog.told.text() == told)
    return dialog


async def test_enter_goes_from_place_to_place_and_round_and_escape_leaves(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    page.finder.open()
    bar = page.finder.bar
    await look_for(page, qtbot, "0007", "1 found")
    await look_for(page, qtbot, "porto", "10 found")
    qtbot.keyClick(bar.field, Key.Key_Return)
    assert where(page) == (0, 2)
    assert bar.told.text() == "1 of 10"
    qtbot.keyClick(bar.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert where(page) == (36, 2)
    qtbot.keyClick(bar.field, Key.Key_Return)
    assert where(page) == (0, 2)
    qtbot.keyClick(bar, Key.Key_Escape)
    assert not bar.isVisible()
    assert cells(page)[0][2] == "Porto"


async def test_places_stand_in_the_order_of_the_screen(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(12)
    page.state.set_sort(Sort(page.sheet.columns[0].id, descending=True))
    await eventually(lambda: page.model.text(0, 0) == "Company 0012")
    page.finder.open()
    await look_for(page, qtbot, "company 000", "9 found")
    qtbot.keyClick(page.finder.bar.field, Key.Key_Return)
    assert page.model.text(*where(page)) == "Company 0009"


async def test_a_bad_pattern_is_told_while_typing_and_case_counts_where_asked(
    make_page: MakePage, qtbot: QtBot
) -> None:
    page = await make_page(8)
    page.finder.open()
    bar = page.finder.bar
    bar.is_pattern.click()
    qtbot.keyClicks(bar.field, "c(")
    await eventually(lambda: bar.wrong.text() == "This pattern cannot be used. Missing ) at position 2.")
    await look_for(page, qtbot, r"c[1-3]\.", "3 found")
    assert not bar.wrong.isVisible()
    bar.is_pattern.click()
    bar.match_case.click()
    await look_for(page, qtbot, "company", "Not found")
    await look_for(page, qtbot, "Company", "1 of 8")
    bar.whole_cell.click()
    await eventually(lambda: bar.told.text() == "Not found")
    await look_for(page, qtbot, "Lyon", "2 found")


async def test_only_the_rows_with_what_was_found(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    page.finder.open()
    await look_for(page, qtbot, "gent", "10 found")
    page.finder.bar.rows_asked.emit()
    await eventually(lambda: page.model.rowCount() == 10)
    assert page.strip.isVisible()
    page.state.clear_filters()
    await eventually(lambda: page.model.rowCount() == 40)


async def test_one_place_is_replaced_and_then_all_after_a_preview_as_one_step(
    make_page: MakePage, qtbot: QtBot
) -> None:
    page = await make_page(8)
    before = cells(page)
    page.finder.open(replace=True)
    bar = page.finder.bar
    await look_for(page, qtbot, "Lyon", "2 found")
    qtbot.keyClicks(bar.replacement, "Nice")
    qtbot.keyClick(bar.replacement, Key.Key_Return)  # goes there first
    qtbot.keyClick(bar.replacement, Key.Key_Return)
    await eventually(lambda: [row[2] for row in cells(page)].count("Nice") == 1)
    await page._session.undo()
    assert cells(page) == before
    bar.is_pattern.click()
    await look_for(page, qtbot, r"company 0+(\d)", "8 found")
    bar.replacement.setText("No. $1")
    qtbot.mouseClick(bar.findChild(QPushButton, "replaceAll"), Qt.MouseButton.LeftButton)
    dialog = await dialog_of(page, "8 cells would change:")
    assert dialog.table.item(1, 2).text() == "Company 0002"
    assert dialog.table.item(1, 3).text() == "No. 2"
    assert cells(page) == before
    qtbot.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    await eventually(lambda: cells(page)[7][0] == "No. 8")
    await eventually(lambda: bar.told.text().startswith("8 ") and "replaced" in bar.told.text())
    page.finder.look_again()  # as whenever cells have changed
    await eventually(lambda: "replaced" in bar.told.text())
    await page._session.undo()
    assert cells(page) == before
    page.finder.look_again()
    await eventually(lambda: bar.told.text() == "8 found")
    await page._session.redo()
    assert cells(page)[0][0] == "No. 1"


async def test_only_the_selection_is_replaced_and_hidden_rows_are_not(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(8)
    area = QItemSelection(page.model.index(0, 2), page.model.index(3, 2))
    page.view.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    page.finder.open(replace=True)
    await look_for(page, qtbot, "porto", "1 found")
    page.finder.bar.where.setCurrentIndex(0)
    await eventually(lambda: page.finder.bar.told.text() == "2 found")
    page.state.set_search("0001")
    await eventually(lambda: page.model.rowCount() == 1)
    await eventually(lambda: page.finder.bar.told.text() == "1 found")
    page.finder.bar.replacement.setText("Faro")
    page.finder.bar.all_asked.emit()
    dialog = await dialog_of(page, "1 cell would change:")
    qtbot.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    await eventually(lambda: [row[2] for row in cells(page)].count("Faro") == 1)


async def test_a_column_is_cleaned_up_after_a_preview_and_given_back(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(8)
    before = cells(page)
    page.view.setCurrentIndex(page.model.index(0, 2))
    page.tools.clean_up(CleanUp.UPPER)
    dialog = await dialog_of(page, "6 cells would change:")
    assert isinstance(dialog, CleanUpDialog)
    dialog.how.setCurrentIndex(dialog.how.findData(CleanUp.FILL))
    empty = dialog.findChild(Emptiness)
    await eventually(lambda: empty.words == "Type what goes into the empty cells.")
    assert not dialog.agree.isEnabled()
    qtbot.keyClicks(dialog.fill, "Oslo")
    await eventually(lambda: dialog.told.text() == "2 cells would change:")
    dialog.how.setCurrentIndex(dialog.how.findData(CleanUp.ABOVE))
    await eventually(lambda: dialog.table.rowCount() == 2 and dialog.table.item(0, 3).text() == "Gent")
    qtbot.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    await eventually(lambda: "" not in [row[2] for row in cells(page)])
    await page._session.undo()
    assert cells(page) == before


async def test_rows_like_the_cell_and_all_but_these(make_page: MakePage) -> None:
    page = await make_page(40)
    page.view.setCurrentIndex(page.model.index(0, 2))
    page.tools.like_this()
    await eventually(lambda: page.model.rowCount() == 10)
    assert page.strip.findChild(QLabel, "filterCount").text() == "10 of 40 rows"
    page.view.setCurrentIndex(page.model.index(0, 2))
    page.tools.like_this(but=True)
    await eventually(lambda: page.model.rowCount() == 30)


async def test_a_column_is_split_and_columns_are_joined_and_both_are_undone(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(4)
    page._session.subscribe(lambda _event: page.columns_changed(page._session.reader.sheet_by_id(page.sheet.id)))
    before = cells(page)
    page.view.setCurrentIndex(page.model.index(0, 0))
    page.tools.split()
    split = page.window().findChild(ColumnsDialog)
    how, table = find(split, QComboBox, "splitHow"), split.findChild(PreviewTable)
    how.setCurrentIndex(how.findText("At each space"))
    await eventually(lambda: table.rowCount() == 4 and table.columnCount() == 3)
    assert [table.item(0, column).text() for column in range(3)] == ["Company 0001", "Company", "0001"]
    qtbot.mouseClick(find(split, QPushButton, "agreeColumns"), Qt.MouseButton.LeftButton)
    await eventually(
        lambda: [look.column.title for look in page.model.looks][:3] == ["Company", "Company 1", "Company 2"]
    )
    assert cells(page)[3][-2:] == ("Company", "0004")
    await eventually(lambda: page.window().findChild(ColumnsDialog) is None)
    page.tools.join()
    join = page.window().findChild(ColumnsDialog)
    shown = join.findChild(PreviewTable)
    for row in (2, 3):
        find(join, QListWidget, "joinColumns").item(row).setCheckState(Qt.CheckState.Checked)
    find(join, QLineEdit, "joinSeparator").setText(" / ")
    find(join, QLineEdit, "joinTitle").setText("Both")
    await eventually(lambda: shown.columnCount() >= 3 and shown.item(0, shown.columnCount() - 1))
    qtbot.mouseClick(find(join, QPushButton, "agreeColumns"), Qt.MouseButton.LeftButton)
    await eventually(lambda: "Both" in [column.title for column in page.sheet.columns])
    assert cells(page)[0][-1] == "Company 0001 / 0001 / c1.example"
    await page._session.undo()
    await page._session.undo()
    assert cells(page) == before
