"""Typing into cells as in Excel, with real keys in the real window."""

from __future__ import annotations

import re
from datetime import datetime

from tests.support.behaviours import Checks
from tests.support.desk import Desk
from tests.support.waiting import eventually

from rowcall.ui.grid.behaviours import EDITING
from rowcall.ui.grid.column_menu import ColumnMenu

typing = Checks(EDITING)


async def test_typing(desk: Desk) -> None:
    await typing.carry_out(desk)


@typing
async def delete(desk: Desk) -> None:
    desk.select(0, 0, 1, 1)
    desk.press("Del")
    assert desk.line(0, 0, 2) + desk.line(1, 0, 2) == ["", "", "r0c2", "", "", "r1c2"]


@typing
async def f2(desk: Desk) -> None:
    desk.press("F2")
    assert desk.editor is not None
    assert desk.editor.text() == "r0c0"
    desk.press("End")
    desk.type("!")
    desk.press("Return")
    assert (desk.text(0, 0), desk.at) == ("r0c0!", (1, 0))


@typing
async def double_click(desk: Desk) -> None:
    desk.double_click(2, 1)
    assert desk.editor is not None
    assert desk.editor.text() == "r2c1"
    assert not desk.editor.entering


@typing
async def escape(desk: Desk) -> None:
    desk.type("new")
    desk.press("Esc")
    assert (desk.text(0, 0), desk.editor, desk.at) == ("r0c0", None, (0, 0))


@typing
async def backspace(desk: Desk) -> None:
    desk.press("Backspace")
    assert desk.editor is not None
    assert desk.editor.text() == ""
    desk.press("Return")
    assert (desk.text(0, 0), desk.at) == ("", (1, 0))


@typing
async def ctrl_enter(desk: Desk) -> None:
    desk.select(1, 1, 2, 2)
    desk.type("same")
    desk.press("Ctrl+Return")
    assert desk.line(1, 1, 2) + desk.line(2, 1, 2) == ["same"] * 4
    assert (desk.at, desk.areas) == ((1, 1), [(1, 1, 2, 2)])


@typing
async def alt_enter(desk: Desk) -> None:
    desk.type("one")
    desk.press("Alt+Return")
    desk.type("two")
    desk.press("Return")
    assert desk.text(0, 0) == "one\ntwo"


@typing
async def arrow_ends(desk: Desk) -> None:
    desk.type("new")
    desk.press("Right")
    assert (desk.text(0, 0), desk.editor, desk.at) == ("new", None, (0, 1))


@typing
async def arrow_inside(desk: Desk) -> None:
    desk.press("F2", "End", "Left")
    desk.type("x")
    desk.press("Return")
    assert desk.text(0, 0) == "r0cx0"


@typing
async def f2_turns(desk: Desk) -> None:
    desk.type("ab")
    desk.press("F2", "Left")
    desk.type("x")
    desk.press("Return")
    assert desk.text(0, 0) == "axb"


@typing
async def click_keeps(desk: Desk) -> None:
    desk.type("new")
    desk.page.view.setFocus()  # as a click does, before it comes to the cell
    desk.click(3, 1)
    assert (desk.text(0, 0), desk.at) == ("new", (3, 1))


@typing
async def date(desk: Desk) -> None:
    desk.press("Ctrl+;")
    assert desk.editor is not None
    desk.press("Return")
    assert desk.text(0, 0) == datetime.now().astimezone().strftime("%Y-%m-%d")


@typing
async def time(desk: Desk) -> None:
    desk.press("Ctrl+Shift+:")
    desk.press("Return")
    assert re.fullmatch(r"\d\d:\d\d", desk.text(0, 0))


@typing
async def above(desk: Desk) -> None:
    desk.go(1, 1)
    desk.press("Ctrl+'", "Return")
    assert desk.text(1, 1) == "r0c1"


@typing
async def undo(desk: Desk) -> None:
    desk.type("new")
    desk.press("Return")
    await desk.settled()
    desk.window.actions_by_key["undo"].trigger()
    await eventually(lambda: desk.text(0, 0) == "r0c0")


@typing
async def redo(desk: Desk) -> None:
    desk.type("new")
    desk.press("Return")
    await desk.settled()
    desk.window.actions_by_key["undo"].trigger()
    await eventually(lambda: desk.text(0, 0) == "r0c0")
    desk.window.actions_by_key["redo"].trigger()
    await eventually(lambda: desk.text(0, 0) == "new")


@typing
async def column_menu(desk: Desk) -> None:
    desk.press("Alt+Down")
    await eventually(lambda: desk.window.findChildren(ColumnMenu))
    for menu in desk.window.findChildren(ColumnMenu):
        menu.close()
    await eventually(lambda: not desk.window.findChildren(ColumnMenu))


@typing
async def space(desk: Desk) -> None:
    desk.press("Space")
    assert (desk.editor, desk.text(0, 0)) == (None, "r0c0")


@typing
async def formula(desk: Desk) -> None:
    desk.type("=1+1")
    desk.press("Return")
    assert desk.text(0, 0) == "=1+1"


@typing
async def zeros(desk: Desk) -> None:
    desk.type("007")
    desk.press("Return")
    assert desk.text(0, 0) == "007"


@typing
async def proposal(desk: Desk) -> None:
    desk.go(3, 3)
    desk.type("r")
    desk.press("Return")
    assert desk.text(3, 3) == "r"


async def _type_one(desk: Desk) -> None:
    desk.type("new")
    desk.press("Return")
    assert (desk.text(0, 0), desk.at) == ("new", (1, 0))


_type_one.__name__ = "typing"
typing(_type_one)
