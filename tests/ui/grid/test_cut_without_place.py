"""Cells that were cut move as a whole or not at all, and what is emptied is what was moved."""

from __future__ import annotations

import pytest
from tests.support.desk import ROWS, Desk
from tests.support.keyboard import focus
from tests.support.waiting import eventually

from rowcall.model.areas import Area
from rowcall.model.cell_blocks import Piece
from rowcall.project.pasting import Target
from rowcall.ui import problems
from rowcall.ui.grid.cut_cells import Cut


async def refused(desk: Desk) -> str:
    """Wait for the refusal, close it, and tell what it advised."""
    await eventually(lambda: desk.window.findChild(problems.Message))
    message = desk.window.findChild(problems.Message)
    told = message.accessibleDescription()
    message.close()
    await eventually(lambda: desk.window.findChild(problems.Message) is None)
    desk.page.view.setFocus()
    await focus()  # the message has given it back by now
    return str(told)


async def test_a_cut_is_refused_whole_where_a_filter_leaves_no_place(desk: Desk) -> None:
    desk.page.state.set_search("r1")
    await eventually(lambda: desk.page.model.rowCount() == 11)
    before = [desk.line(row, 0, 5) for row in range(11)]
    desk.select(0, 0, 4, 0)
    desk.press("Ctrl+X")
    desk.go(9, 1)
    desk.press("Ctrl+V")
    assert "While a filter is on" in await refused(desk)
    await desk.settled()
    assert [desk.line(row, 0, 5) for row in range(11)] == before
    desk.go(5, 1)
    desk.press("Ctrl+V")  # it is still cut, and goes where there is place
    await desk.settled()
    assert desk.column(0, 0, 4) == [""] * 5
    assert desk.column(1, 5, 9) == [line[0] for line in before[:5]]


async def test_a_cut_is_refused_whole_in_another_sheet_with_a_filter(desk: Desk) -> None:
    first = desk.page
    desk.select(0, 0, 4, 0)
    desk.press("Ctrl+X", "Ctrl+PgDown")
    assert desk.page is not first
    desk.page.state.set_search("one")
    await eventually(lambda: desk.page.state.conditions() and desk.page.model.rowCount() == 1)
    desk.press("Ctrl+V")
    assert "While a filter is on" in await refused(desk)
    assert (desk.page.model.rowCount(), desk.text(0, 0)) == (1, "one")
    desk.press("Ctrl+PgUp")
    assert desk.column(0, 0, 4) == [f"r{row}c0" for row in range(5)]


async def test_cells_that_changed_after_they_were_cut_move_as_they_are_by_now(desk: Desk) -> None:
    desk.select(0, 0, 1, 0)
    desk.press("Ctrl+X")
    await desk.put((0, 0, "newer"))
    desk.go(20, 1)
    desk.press("Ctrl+V")
    await desk.settled()
    assert desk.column(0, 0, 1) == ["", ""]
    assert desk.column(1, 20, 21) == ["newer", "r1c0"]


async def test_where_a_row_that_was_cut_is_gone_the_others_are_copied(desk: Desk) -> None:
    desk.select(0, 0, 2, 0)
    desk.press("Ctrl+X")
    gone = desk.page.model.ids[1]
    await desk.window.session.structure.delete_rows(desk.page.model.sheet.id, [gone], "Delete")
    await eventually(lambda: desk.page.model.rowCount() == ROWS - 1)
    desk.go(20, 1)
    desk.press("Ctrl+V")
    await desk.settled()
    assert desk.column(1, 20, 22) == ["r0c0", "r1c0", "r2c0"]
    assert desk.column(0, 0, 1) == ["r0c0", "r2c0"]


@pytest.mark.parametrize(("there", "finds"), [((1, None), False), ((None, 2), True), ((1, 2), True), ((1,), True)])
def test_a_text_that_would_be_gone_needs_a_column_that_one_types_into(
    there: tuple[int | None, ...], finds: bool
) -> None:
    """The first column that is cut keeps its texts, as nobody types into it; only the second one is emptied."""
    area = Area(0, 0, 0, 1)
    cut = Cut(Target(1, (1,), (None, 7)), (area,), "status\tname\r\n", lambda _beside: None)
    assert cut.finds_place([Piece(area, (("status", "name"),))], there) is finds
    assert cut.finds_place([Piece(area, (("status", ""),))], there)
