"""Selecting as in Excel, with real keys and the real mouse in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.support.behaviours import Checks
from tests.support.desk import COLUMNS, ROWS, Desk
from tests.support.waiting import eventually

from rowcall.ui.grid.behaviours import SELECTING

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LAST_ROW, LAST_COLUMN = ROWS - 1, COLUMNS - 1
selecting = Checks(SELECTING)


async def test_selecting(desk: Desk) -> None:
    await selecting.carry_out(desk)


@selecting
async def shift_arrow(desk: Desk) -> None:
    desk.go(2, 1)
    desk.press("Shift+Down", "Shift+Right")
    assert (desk.at, desk.areas) == ((2, 1), [(2, 1, 3, 2)])


@selecting
async def shift_back(desk: Desk) -> None:
    desk.go(2, 1)
    desk.press("Shift+Down", "Shift+Down", "Shift+Up", "Shift+Up", "Shift+Up")
    assert (desk.at, desk.areas) == ((2, 1), [(1, 1, 2, 1)])


@selecting
async def shift_jump(desk: Desk) -> None:
    desk.go(1, 2)
    desk.press("Ctrl+Shift+Down")
    assert (desk.at, desk.areas) == ((1, 2), [(1, 2, 3, 2)])
    desk.press("Ctrl+Shift+Down", "Ctrl+Shift+Right")
    assert desk.areas == [(1, 2, 7, 4)]


@selecting
async def shift_home(desk: Desk) -> None:
    desk.go(1, 3)
    desk.press("Shift+Home")
    assert (desk.at, desk.areas) == ((1, 3), [(1, 0, 1, 3)])


@selecting
async def shift_ctrl_end(desk: Desk) -> None:
    desk.go(50, 3)
    desk.press("Ctrl+Shift+End")
    assert (desk.at, desk.areas) == ((50, 3), [(50, 3, LAST_ROW, LAST_COLUMN)])


@selecting
async def shift_ctrl_home(desk: Desk) -> None:
    desk.go(3, 3)
    desk.press("Ctrl+Shift+Home")
    assert (desk.at, desk.areas) == ((3, 3), [(0, 0, 3, 3)])


@selecting
async def shift_page(desk: Desk) -> None:
    desk.press("Shift+PgDown")
    assert (desk.at, desk.areas) == ((0, 0), [(0, 0, desk.page.view.ways.page_rows(), 0)])


@selecting
async def column(desk: Desk) -> None:
    desk.go(4, 2)
    desk.press("Ctrl+Space")
    assert (desk.at, desk.areas) == ((4, 2), [(0, 2, LAST_ROW, 2)])


@selecting
async def row(desk: Desk) -> None:
    desk.go(4, 2)
    desk.press("Shift+Space")
    assert (desk.at, desk.areas) == ((4, 2), [(4, 0, 4, LAST_COLUMN)])


@selecting
async def all(desk: Desk) -> None:  # noqa: A001 - the name of the behaviour
    desk.go(4, 2)
    desk.press("Ctrl+A")
    assert (desk.at, desk.areas) == ((4, 2), [(0, 0, LAST_ROW, LAST_COLUMN)])


@selecting
async def all_space(desk: Desk) -> None:
    desk.press("Ctrl+Shift+Space")
    assert desk.areas == [(0, 0, LAST_ROW, LAST_COLUMN)]


@selecting
async def collapse(desk: Desk) -> None:
    desk.press("Shift+Down", "Shift+Backspace")
    assert desk.areas == [(0, 0, 0, 0)]


@selecting
async def corners(desk: Desk) -> None:
    desk.select(1, 1, 3, 2)
    seen = []
    for _corner in range(4):
        desk.press("Ctrl+.")
        seen.append(desk.at)
    assert seen == [(1, 2), (3, 2), (3, 1), (1, 1)]
    assert desk.areas == [(1, 1, 3, 2)]


@selecting
async def shift_click(desk: Desk) -> None:
    desk.click(2, 1)
    desk.click(4, 3, SHIFT)
    assert (desk.at, desk.areas) == ((2, 1), [(2, 1, 4, 3)])


@selecting
async def ctrl_click(desk: Desk) -> None:
    desk.click(2, 1)
    desk.click(4, 3, CTRL)
    assert (desk.at, desk.areas) == ((4, 3), [(2, 1, 2, 1), (4, 3, 4, 3)])


@selecting
async def ctrl_click_again(desk: Desk) -> None:
    desk.select(1, 1, 1, 3)
    desk.click(1, 2, CTRL)
    assert sorted(desk.areas) == [(1, 1, 1, 1), (1, 3, 1, 3)]


@selecting
async def drag(desk: Desk) -> None:
    desk.drag((4, 3), (1, 1))
    assert (desk.at, desk.areas) == ((4, 3), [(1, 1, 4, 3)])


@selecting
async def ctrl_drag(desk: Desk) -> None:
    desk.drag((0, 0), (1, 1))
    desk.drag((4, 2), (5, 3), CTRL)
    assert (desk.at, desk.areas) == ((4, 2), [(0, 0, 1, 1), (4, 2, 5, 3)])


@selecting
async def enter_walks(desk: Desk) -> None:
    desk.select(1, 1, 2, 2)
    seen = []
    for _cell in range(4):
        desk.press("Return")
        seen.append(desk.at)
    assert seen == [(2, 1), (1, 2), (2, 2), (1, 1)]
    desk.press("Shift+Return")
    assert (desk.at, desk.areas) == ((2, 2), [(1, 1, 2, 2)])


@selecting
async def tab_walks(desk: Desk) -> None:
    desk.select(1, 1, 2, 2)
    seen = []
    for _cell in range(4):
        desk.press("Tab")
        seen.append(desk.at)
    assert seen == [(1, 2), (2, 1), (2, 2), (1, 1)]
    desk.press("Shift+Tab")
    assert desk.at == (2, 2)


@selecting
async def walks_areas(desk: Desk) -> None:
    desk.click(1, 1)
    desk.drag((4, 2), (5, 2), CTRL)
    seen = []
    for _cell in range(3):
        desk.press("Return")
        seen.append(desk.at)
    assert seen == [(5, 2), (1, 1), (4, 2)]


@selecting
async def title_click(desk: Desk) -> None:
    desk.click_title(1)
    assert desk.areas == [(0, 1, ROWS - 1, 1)]
    assert desk.text(0, 0) == "r0c0"


@selecting
async def title_shift(desk: Desk) -> None:
    desk.click_title(2)
    desk.click_title(1, SHIFT)
    assert desk.areas == [(0, 1, LAST_ROW, 2)]
    assert desk.at[1] == 2


@selecting
async def title_ctrl(desk: Desk) -> None:
    desk.click_title(0)
    desk.click_title(2, CTRL)
    assert desk.areas == [(0, 0, LAST_ROW, 0), (0, 2, LAST_ROW, 2)]


@selecting
async def title_drag(desk: Desk) -> None:
    desk.drag_title(0, 2)
    assert desk.areas == [(0, 0, LAST_ROW, 2)]
    desk.click_title(1)
    assert desk.areas == [(0, 1, LAST_ROW, 1)]


@selecting
async def title_grows(desk: Desk) -> None:
    view = desk.page.view
    view.verticalScrollBar().setValue(300)
    desk.click_title(1)
    assert (view.verticalScrollBar().value(), desk.at[0] > 0) == (300, True)
    desk.press("Shift+Right")
    assert desk.areas == [(0, 1, LAST_ROW, 2)]
    desk.press("Shift+Left", "Shift+Left")
    assert desk.areas == [(0, 0, LAST_ROW, 1)]
    assert view.verticalScrollBar().value() == 300


@selecting
async def number_click(desk: Desk) -> None:
    desk.click_number(4)
    assert desk.areas == [(4, 0, 4, LAST_COLUMN)]


@selecting
async def number_shift(desk: Desk) -> None:
    desk.click_number(4)
    desk.click_number(2, SHIFT)
    assert desk.areas == [(2, 0, 4, LAST_COLUMN)]
    desk.click_number(7, CTRL)
    assert desk.areas == [(2, 0, 4, LAST_COLUMN), (7, 0, 7, LAST_COLUMN)]


@selecting
async def number_drag(desk: Desk) -> None:
    desk.drag_numbers(2, 6)
    assert desk.areas == [(2, 0, 6, LAST_COLUMN)]


@selecting
async def number_grows(desk: Desk) -> None:
    view = desk.page.view
    widths = [view.columnWidth(column) for column in range(COLUMNS)]
    for column in range(COLUMNS):
        view.setColumnWidth(column, 400)
    await eventually(lambda: view.horizontalScrollBar().maximum() >= 700)
    view.horizontalScrollBar().setValue(700)
    desk.click_number(2)
    assert desk.at == (2, 1)
    desk.press("Shift+Down", "Shift+Down")
    assert desk.areas == [(2, 0, 4, LAST_COLUMN)]
    assert view.horizontalScrollBar().value() == 700
    for column, width in enumerate(widths):
        view.setColumnWidth(column, width)
