"""What is pressed while a large paste is still being read counts after it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from tests.support.desk import ROWS, Desk
from tests.support.waiting import eventually

from rowcall.ui.grid.pasting import LETTERS_AT_ONCE


async def test_undo_pressed_at_once_takes_back_the_paste_and_not_what_was_before_it(desk: Desk) -> None:
    await desk.put((0, 0, "before"))
    desk.give("\r\n".join("x" * 1000 for _row in range(2 * LETTERS_AT_ONCE // 1000)))
    desk.go(5, 1)
    desk.press("Ctrl+V")
    desk.window.actions_by_key["undo"].trigger()
    structure = desk.window.session.structure
    await eventually(lambda: [step.title if step else "" for step in structure.next_steps()] == ["Set up", "Paste"])
    await eventually(lambda: desk.page.model.rowCount() == ROWS and desk.text(5, 1) == "r5c1")
    assert desk.text(0, 0) == "before"


async def test_cells_that_were_cut_are_emptied_once_however_often_they_are_pasted(desk: Desk) -> None:
    desk.select(0, 0, 0, 1)
    desk.press("Ctrl+X")
    desk.go(2, 0)
    desk.press("Ctrl+V")
    desk.go(4, 0)
    desk.press("Ctrl+V")
    await desk.settled()
    assert [desk.line(row, 0, 1) for row in (0, 2, 4)] == [["", ""], ["r0c0", "r0c1"], ["r4c0", "r4c1"]]


async def test_a_clipboard_that_was_cleared_pastes_nothing(desk: Desk) -> None:
    QGuiApplication.clipboard().clear()
    desk.press("Ctrl+V")
    desk.window.bring.paste_list()
    await desk.settled()
    assert (desk.text(0, 0), desk.page.model.rowCount()) == ("r0c0", ROWS)
