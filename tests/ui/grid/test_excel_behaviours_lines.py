"""Whole rows and columns as in Excel: what their titles and numbers do, with the real mouse and real keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from tests.support.behaviours import Checks
from tests.support.desk import COLUMNS, LEFT, ROWS, Desk
from tests.support.waiting import eventually
from tests.support.windows import find

from rowcall.ui.grid.behaviours import LINES
from rowcall.ui.grid.column_menu import ColumnMenu

LAST_ROW, LAST_COLUMN = ROWS - 1, COLUMNS - 1
TITLES = [f"Column {number}" for number in range(COLUMNS)]
lines = Checks(LINES)


async def test_rows_and_columns(desk: Desk) -> None:
    assert desk.window.workspace is not None
    desk.window.workspace.toggle_pane()  # all titles are in sight then
    await lines.carry_out(desk)


def titles(desk: Desk) -> list[str]:
    return [look.column.title for look in desk.page.model.looks]


async def undo(desk: Desk) -> None:
    """Take the last step back, until the sheet has its own columns and rows."""
    await desk.window.session.undo()
    await eventually(lambda: titles(desk) == TITLES and desk.page.model.rowCount() == ROWS)


async def opened(desk: Desk) -> ColumnMenu:
    await eventually(lambda: desk.page.findChild(ColumnMenu))
    return desk.page.findChild(ColumnMenu)


async def closed(desk: Desk) -> None:
    await eventually(lambda: desk.page.findChild(ColumnMenu) is None)


async def row_menu(desk: Desk) -> list[str]:
    """The commands of the menu on row numbers, which is then closed."""
    await eventually(lambda: desk.window.findChild(QMenu, "rowMenu"))
    menu = desk.window.findChild(QMenu, "rowMenu")
    found = [action.objectName() for action in menu.actions() if action.objectName()]
    menu.close()
    await eventually(lambda: desk.window.findChild(QMenu, "rowMenu") is None)
    return found


@lines
async def title_sign(desk: Desk) -> None:
    desk.click_title(2, sign=True)
    menu = await opened(desk)
    assert menu.accessibleName() == "Sort and filter Column 2"
    assert desk.areas == [(0, 0, 0, 0)]
    menu.close()
    await closed(desk)


@lines
async def title_right(desk: Desk) -> None:
    desk.right_click(desk.page.view.titles.viewport(), desk.title(3))
    menu = await opened(desk)
    assert desk.areas == [(0, 3, LAST_ROW, 3)]
    QTest.mouseClick(find(menu, QPushButton, "column-hide_columns"), LEFT)
    await closed(desk)
    await eventually(lambda: titles(desk) == [*TITLES[:3], *TITLES[4:]])
    await undo(desk)


@lines
async def number_right(desk: Desk) -> None:
    desk.right_click(desk.page.view.numbers.viewport(), desk.number(4))
    offered = await row_menu(desk)
    assert desk.areas == [(4, 0, 4, LAST_COLUMN)]
    assert offered[:3] == ["insert_above", "insert_below", "delete_rows"]
    assert {"copy", "clear", "row_card"} <= set(offered)


@lines
async def right_selected(desk: Desk) -> None:
    desk.drag_numbers(2, 5)
    desk.right_click(desk.page.view.numbers.viewport(), desk.number(4))
    await row_menu(desk)
    assert desk.areas == [(2, 0, 5, LAST_COLUMN)]


@lines
async def insert_columns(desk: Desk) -> None:
    desk.drag_title(1, 2)
    desk.press("Ctrl++")
    await eventually(lambda: titles(desk)[1:5] == ["New column", "New column (2)", "Column 1", "Column 2"])
    assert desk.areas == [(0, 1, LAST_ROW, 2)]
    await undo(desk)


@lines
async def insert_rows(desk: Desk) -> None:
    desk.drag_numbers(3, 5)
    desk.press("Ctrl++")
    await eventually(lambda: desk.page.model.rowCount() == ROWS + 3)
    assert desk.column(0, 2, 6) == ["r2c0", "", "", "", "r3c0"]
    assert desk.areas == [(3, 0, 5, LAST_COLUMN)]
    await undo(desk)


@lines
async def delete_columns(desk: Desk) -> None:
    desk.drag_title(1, 2)
    desk.press("Ctrl+-")
    await eventually(lambda: titles(desk) == [TITLES[0], *TITLES[3:]])
    await undo(desk)


@lines
async def delete_rows(desk: Desk) -> None:
    desk.click_number(2)
    desk.press("Shift+Down", "Ctrl+-")
    await eventually(lambda: desk.page.model.rowCount() == ROWS - 2)
    assert desk.column(0, 1, 2) == ["r1c0", "r4c0"]
    await undo(desk)


@lines
async def insert_at_cell(desk: Desk) -> None:
    desk.go(2, 1)
    desk.press("Ctrl++")
    await eventually(lambda: desk.page.model.rowCount() == ROWS + 1)
    assert desk.column(0, 1, 3) == ["r1c0", "", "r2c0"]
    desk.press("Ctrl+-")
    await eventually(lambda: desk.page.model.rowCount() == ROWS)
    assert desk.column(0, 1, 3) == ["r1c0", "r2c0", "r3c0"]


def edge(desk: Desk, column: int) -> QPoint:
    shown = desk.page.view.titles
    return QPoint(shown.sectionViewportPosition(column) + shown.sectionSize(column) - 1, shown.height() // 2)


async def undo_widths(desk: Desk, columns: int) -> None:
    """Wait until the widths of so many columns are kept, in one step, and take them back."""
    await eventually(lambda: len(desk.page.sheet.layout.widths) == columns)
    await desk.window.session.undo()
    await eventually(lambda: not desk.page.sheet.layout.widths)


@lines
async def fit(desk: Desk) -> None:
    view = desk.page.view
    view.setColumnWidth(1, 300)
    QTest.mouseDClick(view.titles.viewport(), LEFT, pos=edge(desk, 1))
    assert view.titles.title_width(1) <= view.columnWidth(1) < 200
    await undo_widths(desk, 1)


@lines
async def fit_all(desk: Desk) -> None:
    view = desk.page.view
    for column in (1, 2, 3):
        view.setColumnWidth(column, 260)
    desk.drag_title(1, 2)
    QTest.mouseDClick(view.titles.viewport(), LEFT, pos=edge(desk, 1))
    assert max(view.columnWidth(1), view.columnWidth(2)) < 200
    assert view.columnWidth(3) == 260
    await undo_widths(desk, 3)


@lines
async def move(desk: Desk) -> None:
    view = desk.page.view
    desk.click_title(1)
    desk.drag_title(1, 3, let_go=False)
    assert view.outline.gap == 3
    desk.press("Esc")
    QTest.mouseRelease(view.titles.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, desk.title(3))
    assert (view.outline.gap, titles(desk)) == (None, TITLES)
    desk.drag_title(0, 1)
    desk.drag_title(1, 3)
    await eventually(lambda: titles(desk)[:4] == ["Column 2", "Column 0", "Column 1", "Column 3"])
    assert desk.areas == [(0, 1, LAST_ROW, 2)]
    await undo(desk)


@lines
async def two_sorts(desk: Desk) -> None:
    await desk.put(*[(row, 5, "same") for row in range(4)])
    for column, name in ((0, "sortDescending"), (5, "sortDescending")):
        desk.click_title(column, sign=True)
        QTest.mouseClick(find(await opened(desk), QPushButton, name), LEFT)
        await closed(desk)
    await eventually(lambda: desk.column(0, 0, 3) == ["r3c0", "r2c0", "r1c0", "r0c0"])
    assert len(desk.page.state.sorts) == 2
    desk.page.state.set_sorts(())
    await eventually(lambda: desk.column(0, 0, 1) == ["r0c0", "r1c0"])
