"""Rows and columns inserted, deleted, moved, hidden, frozen and renamed in the sheet, and taken back."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.model.action import Output
from rowcall.model.fields import Field
from rowcall.model.import_plans import ByHand
from rowcall.project.columns import add_columns
from rowcall.ui.grid.cell_editor import CellEditor
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.grid.title_editor import TitleEditor
from rowcall.ui.steps_dialog.dialog import StepsDialog
from rowcall.ui.window.sum_line import SumLine

ClearAndSelect = QItemSelectionModel.SelectionFlag.ClearAndSelect


def titles(page: SheetPage) -> list[str]:
    return [look.column.title for look in page.model.looks]


def names(page: SheetPage, rows: int = 5) -> list[str]:
    return [page.model.text(row, 0) for row in range(min(rows, page.model.rowCount()))]


def select_rows(page: SheetPage, first: int, last: int) -> None:
    page.view.setCurrentIndex(page.model.index(first, 0))
    area = QItemSelection(page.model.index(first, 0), page.model.index(last, 1))
    page.view.selectionModel().select(area, ClearAndSelect)


async def undo(page: SheetPage) -> None:
    await page._session.undo()


async def test_rows_are_inserted_above_and_below_and_typed_into(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(5)
    select_rows(page, 1, 2)
    page.rows.insert()
    await eventually(lambda: page.model.rowCount() == 7)
    assert names(page) == ["Company 0001", "", "", "Company 0002", "Company 0003"]
    assert page.view.currentIndex().row() == 1
    assert page.view.selected.count() == 1
    page.view.setCurrentIndex(page.model.index(6, 0))
    page.rows.insert(below=True)
    await eventually(lambda: page.model.rowCount() == 8)
    assert page.view.currentIndex().row() == 7
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_N)
    editor = page.view.findChild(CellEditor, "cellEditor")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await eventually(lambda: page._session.structure.next_steps()[0].title == "Edit Company")
    for rows in (8, 7, 5):
        await undo(page)
        await eventually(lambda rows=rows: page.model.rowCount() == rows)
    assert names(page)[-1] == "Company 0005"


async def test_deleted_rows_come_back_with_all_they_hold(make_page: MakePage) -> None:
    page = await make_page(5)
    said: list[str] = []
    page.said.connect(said.append)
    select_rows(page, 1, 3)
    page.rows.delete()
    await eventually(lambda: page.model.rowCount() == 2)
    assert (names(page), page.order.total) == (["Company 0001", "Company 0005"], 2)
    await eventually(lambda: said == ["3 rows deleted."])
    await undo(page)
    await eventually(lambda: page.model.rowCount() == 5)
    assert names(page)[2] == "Company 0003"


async def test_a_column_is_inserted_renamed_in_its_place_and_deleted(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(5)
    page.view.setCurrentIndex(page.model.index(0, 1))
    page.columns.insert()
    await eventually(lambda: titles(page) == ["Company", "New column", "Website", "City", "Notes"])
    assert page.view.currentIndex().column() == 1
    page.columns.rename()
    (editor,) = page.view.titles.findChildren(TitleEditor)
    qtbot.keyClicks(editor, "Owner")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await eventually(lambda: titles(page)[1] == "Owner")
    page.columns.delete()
    await eventually(lambda: titles(page) == ["Company", "Website", "City", "Notes"])
    await undo(page)
    await eventually(lambda: titles(page)[1] == "Owner")


async def test_who_deletes_a_do_not_contact_column_is_told_that_it_still_counts(make_page: MakePage) -> None:
    page = await make_page(2)
    said: list[str] = []
    page.columns.said.connect(said.append)
    page.view.setCurrentIndex(page.model.index(0, 3))
    page.columns.take_for(3, Field.DO_NOT_CONTACT)
    await eventually(lambda: page.model.looks[3].column.field is Field.DO_NOT_CONTACT)
    page.columns.delete()
    await eventually(lambda: titles(page) == ["Company", "Website", "City"])
    assert said == ["Whoever is marked in Notes is still not contacted. Undo brings the column back."]


async def test_who_deletes_what_was_found_is_told_that_it_may_be_paid_again(make_page: MakePage) -> None:
    page = await make_page(2)
    said: list[str] = []
    page.columns.said.connect(said.append)
    outputs = [Output("email", "E-mail"), Output("enrich_contact_status", "Status")]
    session = page._session
    assert session.project is not None
    await session.project.write(lambda connection: add_columns(connection, 1, outputs, "enrich_contact"))
    await session.structure.rename_column(1, 1, "Firm", "Rename")
    await eventually(lambda: titles(page)[-2:] == ["Status", "E-mail"])
    for _column in outputs:
        page.view.setCurrentIndex(page.model.index(0, page.model.columnCount() - 1))
        left = page.model.columnCount() - 1
        page.columns.delete()
        await eventually(lambda left=left: page.model.columnCount() == left)
    assert said == ["What was found is kept: E-mail is not paid for twice. Undo brings it back."]


async def test_columns_are_moved_by_key(make_page: MakePage) -> None:
    page = await make_page(5)
    page.view.setCurrentIndex(page.model.index(2, 0))
    page.columns.move(1)
    await eventually(lambda: titles(page) == ["Website", "Company", "City", "Notes"])
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (2, 1)
    await undo(page)
    await eventually(lambda: titles(page) == ["Company", "Website", "City", "Notes"])


async def test_hidden_columns_are_out_of_sight_and_come_back(make_page: MakePage) -> None:
    page = await make_page(5)
    page.view.setCurrentIndex(page.model.index(0, 2))
    page.columns.hide()
    await eventually(lambda: titles(page) == ["Company", "Website", "Notes"])
    assert [column.title for column in page.columns.hidden()] == ["City"]
    page.columns.show()
    await eventually(lambda: titles(page) == ["Company", "Website", "City", "Notes"])


async def test_the_last_column_stays(make_page: MakePage) -> None:
    page = await make_page(2)
    said: list[str] = []
    page.said.connect(said.append)
    page.view.selectAll()
    page.columns.delete()
    page.columns.hide()
    assert said == ["One column has to stay."] * 2


async def test_frozen_columns_stay_in_sight_and_can_be_typed_into(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(50)
    page.resize(330, 300)
    await eventually(lambda: page.view.horizontalScrollBar().maximum() > 100)
    page.view.setCurrentIndex(page.model.index(0, 0))
    page.columns.freeze()
    await eventually(page.view.frozen.isVisible)
    page.view.setCurrentIndex(page.model.index(0, 3))
    assert page.view.columnViewportPosition(3) >= page.view.frozen_width()
    before = page.view.horizontalScrollBar().value()
    assert before > 0
    page.view.verticalScrollBar().setValue(90)
    assert page.view.frozen.verticalScrollBar().value() == 90
    page.view.setCurrentIndex(page.model.index(5, 0))
    assert page.view.horizontalScrollBar().value() == before
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_X)
    editor = page.view.frozen.findChild(CellEditor, "cellEditor")
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await eventually(lambda: page.model.text(5, 0) == "x")
    page.view.setCurrentIndex(page.model.index(0, 0))
    page.columns.freeze()
    await eventually(page.view.frozen.isHidden)


async def test_a_width_is_kept_and_comes_back_with_the_project(make_page: MakePage) -> None:
    page = await make_page(5)
    website = page.sheet.columns[1]
    page.view.titles.resizeSection(1, 333)
    await eventually(lambda: page._session.reader.layout(1).widths == {website.id: 333})
    await undo(page)
    await eventually(lambda: page.view.columnWidth(1) != 333)


async def test_what_a_column_is_taken_for_is_changed(make_page: MakePage) -> None:
    page = await make_page(5)
    page.columns.take_for(2, Field.LOCATION)
    await eventually(lambda: page.sheet.columns[2].field is Field.LOCATION)


async def test_whole_columns_are_meant_where_whole_columns_are_selected(make_page: MakePage) -> None:
    page = await make_page(5)
    area = QItemSelection(page.model.index(0, 1), page.model.index(4, 1))
    page.view.selectionModel().select(area, ClearAndSelect)
    page.delete_cells()
    await eventually(lambda: titles(page) == ["Company", "City", "Notes"])
    select_rows(page, 0, 0)
    page.delete_cells()
    await eventually(lambda: page.model.rowCount() == 4)


async def test_the_sum_tells_what_a_person_did(make_page: MakePage) -> None:
    page = await make_page(5)
    select_rows(page, 0, 1)
    page.rows.delete()
    await eventually(lambda: page.order.by_hand == ByHand(deleted=2))
    page.rows.insert()
    await eventually(lambda: page.order.by_hand == ByHand(deleted=2, inserted=1))
    line = SumLine()
    line.show_import(page._session.reader.import_count(1), page.order.by_hand)
    assert line.words == "8 in + 1 added by you = 4 rows + 2 duplicates + 1 blank + 2 deleted by you"
    assert page.model.number(page.view.currentIndex().row()).startswith("+")
    await undo(page)
    await undo(page)
    await eventually(lambda: page.order.by_hand == ByHand())
    line.deleteLater()


async def test_the_history_is_gone_through_step_by_step(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(5)
    for row in range(3):
        page.view.setCurrentIndex(page.model.index(row, 0))
        page.edits.clear()
    page.view.setCurrentIndex(page.model.index(4, 0))
    page.rows.delete()
    await eventually(lambda: page.model.rowCount() == 4)
    dialog = StepsDialog(page._session)
    qtbot.addWidget(dialog)
    dialog.show()
    await eventually(lambda: dialog.model.rowCount() == 5)
    assert [dialog.model.index(0, column).data() for column in (1, 2, 3)] == [
        "Delete 1 row",
        "1 row",
        "The list stands here",
    ]
    dialog.table.selectRow(3)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    await eventually(lambda: dialog.model.here() == 3)
    assert [dialog.model.index(row, 3).data() for row in range(3)] == ["undone"] * 3
    await eventually(lambda: page.model.rowCount() == 5 and page.model.text(1, 0) == "Company 0002")
    assert page.model.text(0, 0) == ""
    dialog.table.selectRow(4)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    await eventually(lambda: dialog.model.here() == 4 and page.model.text(0, 0) == "Company 0001")
    dialog.reject()
