"""Edits of cells: on the disk at once, one step each, and never in the way of an answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.model.action import Output
from rowcall.model.areas import Area
from rowcall.model.events import SheetsChanged
from rowcall.model.sheets import Sort
from rowcall.project.columns import add_columns
from rowcall.ui import problems
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


async def test_a_pasted_block_lands_as_one_step_with_the_row_and_column_that_it_needs(make_page: MakePage) -> None:
    page = await make_page(3)
    said: list[str] = []
    page.said.connect(said.append)
    select(page, 1, 2, 1, 2)
    QGuiApplication.clipboard().setText('Turin\t"two\nlines"\textra\r\nOslo\tx\r\nnew\trow\r\n')
    page.clipboard.paste()
    await eventually(lambda: page.model.rowCount() == 4)
    assert stored(page, 2, 2) == "Oslo"
    assert [stored(page, 1, column) for column in range(2, 5)] == ["Turin", "two\nlines", "extra"]
    assert [stored(page, 3, column) for column in range(5)] == ["", "", "new", "row", ""]
    assert said[-1] == "Pasted, with 1 row and 1 column added."
    await page._session.undo()
    await eventually(lambda: (page.model.rowCount(), page.model.columnCount()) == (3, 4))
    assert [stored(page, n, 2) for n in range(3)] == ["Porto", "Gent", ""]


async def test_rows_pasted_past_the_end_of_a_sorted_list_stand_there(make_page: MakePage) -> None:
    page = await make_page(6)
    page.state.set_sorts([Sort(page.sheet.columns[0].id, descending=True)])
    await eventually(lambda: page.model.text(0, 0) == "Company 0006")
    select(page, 5, 0, 5, 0)
    QGuiApplication.clipboard().setText("x\r\nz\r\ny\r\n")
    page.clipboard.paste()
    await eventually(lambda: page.view.selected.ranges() == [Area(5, 0, 7, 0)])
    assert [page.model.text(row, 0) for row in range(8)] == [
        *(f"Company 000{n}" for n in (6, 5, 4, 3, 2)),
        "x",
        "z",
        "y",
    ]


async def test_what_is_too_much_for_a_paste_is_refused_as_a_whole(
    make_page: MakePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = await make_page(3)
    refused: list[str] = []
    monkeypatch.setattr(problems, "show", lambda _owner, problem: refused.append(problem.title))
    select(page, 2, 2, 2, 2)
    for text in ("x\r\n" * 100_003, "\t" * 203 + "x", ("\t" * 99 + "x\r\n") * 10_001):
        QGuiApplication.clipboard().setText(text)
        page.clipboard.paste()
        await page.edits.settled()
    assert refused == [
        "So many rows are not added by pasting: 100,002.",
        "So many columns are not added by pasting: 202.",
        "That is too much to be pasted: 1,000,100 cells.",
    ]
    assert (page.model.rowCount(), page.model.text(2, 2)) == (3, "")


async def test_what_is_read_beside_the_window_lands_where_it_was_pasted(make_page: MakePage) -> None:
    page = await make_page(3)
    QGuiApplication.clipboard().setText("\r\n".join(f"name {row}\t{'x' * 1000}" for row in range(100)))
    select(page, 1, 2, 1, 2)
    page.clipboard.paste()
    page.view.selected.go((2, 2))
    page.edits.type_for_all("typed")  # after the paste was asked for, so it counts
    QGuiApplication.clipboard().setText("small")
    page.view.selected.go((0, 0))
    page.clipboard.paste()
    await eventually(lambda: page.model.rowCount() == 101 and stored(page, 0, 0) == "small")
    assert [stored(page, row, 2) for row in range(4)] == ["Porto", "name 0", "typed", "name 2"]
    assert (where(page), page.view.selected.count()) == ((0, 0), 1)


async def test_cells_of_a_state_are_left_as_they_are_beyond_the_end_too(make_page: MakePage) -> None:
    page = await make_page(2)
    project = page._session.project
    assert project is not None
    await project.write(lambda connection: add_columns(connection, 1, [Output("find_status", "State")], "find"))
    page._session._tell(SheetsChanged(1))
    await eventually(lambda: page.model.columnCount() == 5)
    said: list[str] = []
    page.said.connect(said.append)
    select(page, 1, 3, 1, 3)
    QGuiApplication.clipboard().setText("a\tb\tc\r\nd\te\tf\r\n")
    page.clipboard.paste()
    await eventually(lambda: page.model.rowCount() == 3)
    assert [[stored(page, row, column) for column in range(3, 6)] for row in (1, 2)] == [["a", "", "c"], ["d", "", "f"]]
    assert "Left as they are, since the states are told by the service alone: 2 cells" in said
