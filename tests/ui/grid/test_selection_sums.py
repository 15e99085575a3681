"""What the status line says of the selected cells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.support.desk import Desk
from tests.support.waiting import eventually


def told(desk: Desk) -> str:
    return desk.window.findChild(QLabel, "selectionSums").text()


async def test_the_status_line_counts_and_sums_the_selection(desk: Desk) -> None:
    await desk.put((0, 0, "1.5"), (1, 0, "2"), (2, 0, ""), (3, 0, "-0.5"))
    desk.select(0, 0, 3, 0)
    await eventually(lambda: "average" in told(desk))
    assert told(desk) == "4 cells · 3 filled · sum 3 · average 1 · min -0.5 · max 2"
    desk.click(5, 1, Qt.KeyboardModifier.ControlModifier)
    await eventually(lambda: told(desk).startswith("5 cells · 4 filled · 3 number"))
    assert told(desk).endswith("· sum 3 · average 1 · min -0.5 · max 2")
    desk.go(0, 0)
    await eventually(lambda: told(desk) == "")
    desk.press("Ctrl+A")
    await eventually(lambda: told(desk).startswith("360 cells · 296 filled"))


async def test_a_phone_is_no_number(desk: Desk) -> None:
    await desk.put((0, 0, "0612345678"), (1, 0, "2"))
    desk.select(0, 0, 1, 0)
    await eventually(lambda: told(desk).startswith("2 cells · 1 number"))
    assert "sum" not in told(desk)
