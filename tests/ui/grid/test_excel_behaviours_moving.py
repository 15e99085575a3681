"""Moving as in Excel, with real keys and the real mouse in the real window."""

from __future__ import annotations

from pathlib import Path

from tests.support.behaviours import Checks
from tests.support.desk import COLUMNS, ROWS, Desk
from tests.support.waiting import eventually

from rowcall.ui.grid.behaviours import GROUPS, MOVING, as_document

LAST_ROW, LAST_COLUMN = ROWS - 1, COLUMNS - 1
moving = Checks(MOVING)


async def test_moving(desk: Desk) -> None:
    await moving.carry_out(desk)


def test_the_document_is_the_list() -> None:
    document = Path(__file__).parents[3] / "desktop" / "KEYS.md"
    assert document.read_text("utf-8") == as_document()
    ids = [it.id for behaviours in GROUPS.values() for it in behaviours]
    assert len(ids) == len(set(ids)) >= 60


@moving
async def arrows(desk: Desk) -> None:
    desk.press("Down", "Right", "Right", "Left", "Down", "Up")
    assert desk.at == (1, 1)


@moving
async def arrow_edge(desk: Desk) -> None:
    desk.press("Up", "Left")
    assert desk.at == (0, 0)


@moving
async def jump_block(desk: Desk) -> None:
    desk.go(0, 2)
    desk.press("Ctrl+Down")
    assert desk.at == (3, 2)


@moving
async def jump_gap(desk: Desk) -> None:
    desk.go(3, 2)
    desk.press("Ctrl+Down")
    assert desk.at == (7, 2)
    desk.press("Ctrl+Up")
    assert desk.at == (3, 2)


@moving
async def jump_end(desk: Desk) -> None:
    desk.go(9, 5)
    desk.press("Ctrl+Down")
    assert desk.at == (LAST_ROW, 5)
    desk.press("Ctrl+Up", "Ctrl+Up")
    assert desk.at == (0, 5)


@moving
async def jump_row(desk: Desk) -> None:
    desk.go(3, 0)
    desk.press("Ctrl+Right")
    assert desk.at == (3, 2)
    desk.press("Ctrl+Right")
    assert desk.at == (3, 4)
    desk.press("Ctrl+Left", "Ctrl+Left")
    assert desk.at == (3, 0)


@moving
async def home(desk: Desk) -> None:
    desk.go(4, 3)
    desk.press("Home")
    assert desk.at == (4, 0)


@moving
async def end(desk: Desk) -> None:
    desk.go(4, 1)
    desk.press("End")
    assert desk.at == (4, LAST_COLUMN)


@moving
async def ctrl_home(desk: Desk) -> None:
    desk.go(9, 3)
    desk.press("Ctrl+Home")
    assert desk.at == (0, 0)


@moving
async def ctrl_end(desk: Desk) -> None:
    desk.press("Ctrl+End")
    assert desk.at == (LAST_ROW, LAST_COLUMN)


@moving
async def page_down(desk: Desk) -> None:
    desk.press("PgDown")
    assert desk.at == (desk.page.view.ways.page_rows(), 0)
    assert 5 < desk.at[0] < LAST_ROW


@moving
async def page_up(desk: Desk) -> None:
    desk.press("PgDown", "PgUp")
    assert desk.at == (0, 0)


@moving
async def alt_page(desk: Desk) -> None:
    desk.press("Alt+PgDown")
    assert desk.at[0] == 0
    assert 1 < desk.at[1] <= LAST_COLUMN
    desk.press("Alt+PgUp")
    assert desk.at == (0, 0)


@moving
async def scroll_back(desk: Desk) -> None:
    bar = desk.page.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.press("Ctrl+Backspace")
    assert (desk.at, bar.value()) == ((0, 0), 0)


@moving
async def next_sheet(desk: Desk) -> None:
    desk.press("Ctrl+PgDown")
    assert desk.page.sheet.title == "Second"
    await eventually(lambda: desk.page.model.rowCount() == 1)
    desk.press("Ctrl+PgUp")
    assert desk.page.sheet.title == "First"


@moving
async def enter(desk: Desk) -> None:
    desk.press("Return")
    assert desk.at == (1, 0)


@moving
async def shift_enter(desk: Desk) -> None:
    desk.go(5, 1)
    desk.press("Shift+Return")
    assert desk.at == (4, 1)


@moving
async def tab(desk: Desk) -> None:
    desk.press("Tab")
    assert desk.at == (0, 1)


@moving
async def shift_tab(desk: Desk) -> None:
    desk.go(2, 2)
    desk.press("Shift+Tab")
    assert desk.at == (2, 1)


@moving
async def enter_after_tab(desk: Desk) -> None:
    desk.go(2, 1)
    desk.press("Tab", "Tab", "Return")
    assert desk.at == (3, 1)
    desk.press("Tab", "Right", "Return")
    assert desk.at == (4, 3)


@moving
async def last_row(desk: Desk) -> None:
    desk.go(LAST_ROW, 0)
    desk.press("Return")
    assert desk.at == (LAST_ROW, 0)
