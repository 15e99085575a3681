"""Edits of cells: on the disk at once, one step each, and never in the way of an answer."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.ui.grid.cell_editor import CellEditor
from rowcall.ui.grid.page import SheetPage

Key = Qt.Key


def where(page: SheetPage) -> tuple[int, int]:
    now = page.view.currentIndex()
    return now.row(), now.column()


def stored(page: SheetPage, row: int, column: int) -> str:
    """What the project file holds."""
    block = page.model._reader.block(page.sheet, [page.model.ids[row]])[0]
    return block.cells[column]


def select(page: SheetPage, top: int, left: int, bottom: int, right: int) -> None:
    area = QItemSelection(page.model.index(top, left), page.model.index(bottom, right))
    page.view.setCurrentIndex(page.model.index(top, left))
    page.view.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)


async def test_typing_replaces_a_cell_and_enter_moves_down(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(30)
    qtbot.keyClick(page.view, Key.Key_N)
    editor = page.view.findChild(CellEditor, "cellEditor")
    qtbot.keyClicks(editor, "orvane")
    qtbot.keyClick(editor, Key.Key_Return)
    assert page.model.text(0, 0) == "norvane"
    assert where(page) == (1, 0)
    await eventually(lambda: stored(page, 0, 0) == "norvane")
    await eventually(lambda: page.model.face(0, 0).typed)


async def test_f2_edits_what_is_there_tab_goes_right_and_escape_keeps_the_cell(
    make_page: MakePage, qtbot: QtBot
) -> None:
    page = await make_page(30)
    qtbot.keyClick(page.view, Key.Key_F2)
    editor = page.view.findChild(CellEditor, "cellEditor")
    assert editor.text() == "Company 0001"
    qtbot.keyClick(editor, Key.Key_End)
    qtbot.keyClicks(editor, "!")
    qtbot.keyClick(editor, Key.Key_Tab)
    assert where(page) == (0, 1)
    await eventually(lambda: stored(page, 0, 0) == "Company 0001!")
    qtbot.keyClick(page.view, Key.Key_F2)
    editor = page.view.findChildren(CellEditor, "cellEditor")[-1]
    qtbot.keyClicks(editor, "never")
    qtbot.keyClick(editor, Key.Key_Escape)
    assert page.model.text(0, 1) == "c1.example"
    assert where(page) == (0, 1)


async def test_leaving_an_editor_without_a_change_edits_nothing(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(5)
    page.view.setCurrentIndex(page.model.index(1, 3))
    qtbot.keyClick(page.view, Key.Key_F2)
    qtbot.keyClick(page.view.findChild(CellEditor, "cellEditor"), Key.Key_Return)
    assert stored(page, 1, 3) == "a\nb"
    assert not page.model.face(1, 3).typed


async def test_an_answer_does_not_change_what_is_being_typed(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(5)
    qtbot.keyClick(page.view, Key.Key_F2)
    editor = page.view.findChild(CellEditor, "cellEditor")
    qtbot.keyClicks(editor, "mine")
    page.model.dataChanged.emit(page.model.index(0, 0), page.model.index(0, 0))
    assert editor.text() == "mine"


async def test_clearing_a_selection_is_one_step_to_undo_and_redo(make_page: MakePage) -> None:
    page = await make_page(10)
    select(page, 0, 0, 2, 1)
    page.edits.clear()
    await eventually(lambda: stored(page, 2, 1) == "")
    assert [stored(page, n, 0) for n in range(4)] == ["", "", "", "Company 0004"]
    undone = await page._session.undo()
    assert undone is not None
    assert undone.title == "Clear cells"
    assert [stored(page, n, 1) for n in range(3)] == ["c1.example", "c2.example", "c3.example"]
    await eventually(lambda: page.model.text(0, 0) == "Company 0001")
    await page._session.redo()
    await eventually(lambda: page.model.text(0, 0) == "")


async def test_a_pasted_block_lands_as_one_step_and_says_what_had_no_place(make_page: MakePage) -> None:
    page = await make_page(3)
    said: list[str] = []
    page.said.connect(said.append)
    select(page, 1, 2, 1, 2)
    QGuiApplication.clipboard().setText('Turin\t"two\nlines"\textra\r\nOslo\tx\r\nlost\tlost\r\n')
    page.clipboard.paste()
    await eventually(lambda: stored(page, 2, 2) == "Oslo")
    assert stored(page, 1, 2) == "Turin"
    assert stored(page, 1, 3) == "two\nlines"
    assert said == ["No place for 1 row and 1 column of what was pasted: the sheet ends here."]
    await page._session.undo()
    assert [stored(page, n, 2) for n in range(3)] == ["Porto", "Gent", ""]
