"""Filling as in Excel, with real keys and the real mouse in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.behaviours import Checks
from tests.support.desk import LEFT, Desk
from tests.support.waiting import eventually

from rowcall.ui.grid.behaviours import FILLING

CTRL = Qt.KeyboardModifier.ControlModifier
filling = Checks(FILLING)


async def test_filling(desk: Desk) -> None:
    await filling.carry_out(desk)


@filling
async def fill_down(desk: Desk) -> None:
    desk.select(0, 0, 2, 1)
    desk.press("Ctrl+D")
    assert desk.column(0, 0, 3) + desk.column(1, 0, 2) == ["r0c0", "r0c0", "r0c0", "r3c0", "r0c1", "r0c1", "r0c1"]


@filling
async def fill_down_one(desk: Desk) -> None:
    desk.go(3, 1)
    desk.press("Ctrl+D")
    assert desk.text(3, 1) == "r2c1"


@filling
async def fill_right(desk: Desk) -> None:
    desk.select(0, 0, 1, 2)
    desk.press("Ctrl+R")
    assert desk.line(0, 0, 3) + desk.line(1, 0, 2) == ["r0c0", "r0c0", "r0c0", "r0c3", "r1c0", "r1c0", "r1c0"]


@filling
async def fill_right_one(desk: Desk) -> None:
    desk.go(1, 1)
    desk.press("Ctrl+R")
    assert desk.text(1, 1) == "r1c0"


async def fill(desk: Desk, *texts: str, ctrl: bool = False) -> list[str]:
    """Put texts below each other, drag the handle four rows further, and tell what is there."""
    await desk.put(*((row, 0, text) for row, text in enumerate(texts)))
    last = len(texts) - 1
    desk.select(0, 0, last, 0)
    desk.drag_handle((last + 4, 0), CTRL if ctrl else Qt.KeyboardModifier.NoModifier)
    await eventually(lambda: desk.areas == [(0, 0, last + 4, 0)])
    return desk.column(0, last + 1, last + 4)


@filling
async def handle_number(desk: Desk) -> None:
    assert await fill(desk, "7") == ["7"] * 4


@filling
async def handle_ctrl(desk: Desk) -> None:
    assert await fill(desk, "7", ctrl=True) == ["8", "9", "10", "11"]


@filling
async def handle_step(desk: Desk) -> None:
    assert await fill(desk, "10", "15") == ["20", "25", "30", "35"]


@filling
async def handle_item(desk: Desk) -> None:
    assert await fill(desk, "Item 1") == ["Item 2", "Item 3", "Item 4", "Item 5"]


@filling
async def handle_repeat(desk: Desk) -> None:
    assert await fill(desk, "Item 1", ctrl=True) == ["Item 1"] * 4


@filling
async def handle_date(desk: Desk) -> None:
    assert await fill(desk, "2026-02-27") == ["2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03"]


@filling
async def handle_day(desk: Desk) -> None:
    assert await fill(desk, "Friday") == ["Saturday", "Sunday", "Monday", "Tuesday"]


@filling
async def handle_month(desk: Desk) -> None:
    assert await fill(desk, "Nov") == ["Dec", "Jan", "Feb", "Mar"]


@filling
async def handle_texts(desk: Desk) -> None:
    assert await fill(desk, "hot", "cold") == ["hot", "cold", "hot", "cold"]


@filling
async def handle_up(desk: Desk) -> None:
    await desk.put((4, 0, "8"), (5, 0, "10"))
    desk.select(4, 0, 5, 0)
    desk.drag_handle((1, 0))
    await eventually(lambda: desk.areas == [(1, 0, 5, 0)])
    assert desk.column(0, 0, 5) == ["r0c0", "2", "4", "6", "8", "10"]


@filling
async def handle_right(desk: Desk) -> None:
    await desk.put((0, 0, "Q3"))
    desk.drag_handle((0, 3))
    await eventually(lambda: desk.areas == [(0, 0, 0, 3)])
    assert desk.line(0, 0, 4) == ["Q3", "Q4", "Q1", "Q2", "r0c4"]


@filling
async def handle_double(desk: Desk) -> None:
    await desk.put((0, 3, "Item 1"))
    desk.go(0, 3)
    QTest.mouseDClick(desk.page.view.viewport(), LEFT, pos=desk.page.view.outline.handle().center())
    await eventually(lambda: desk.areas == [(0, 3, 3, 3)])
    assert desk.column(3, 0, 4) == ["Item 1", "Item 2", "Item 3", "Item 4", "r4c3"]


@filling
async def handle_inside(desk: Desk) -> None:
    desk.select(0, 0, 3, 0)
    desk.drag_handle((1, 0))
    assert desk.column(0, 0, 3) == ["r0c0", "r1c0", "r2c0", "r3c0"]
