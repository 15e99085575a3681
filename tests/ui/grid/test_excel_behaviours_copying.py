"""Copying and pasting as in Excel, with real keys and the real mouse in the real window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from tests.support.behaviours import Checks
from tests.support.desk import COLUMNS, ROWS, Desk
from tests.support.waiting import eventually

from rowcall.model.import_plans import ByHand
from rowcall.ui import problems
from rowcall.ui.grid.behaviours import COPYING

CTRL = Qt.KeyboardModifier.ControlModifier
copying = Checks(COPYING)


async def test_copying(desk: Desk) -> None:
    await copying.carry_out(desk)


@copying
async def copy(desk: Desk) -> None:
    desk.select(0, 0, 1, 1)
    desk.press("Ctrl+C")
    assert desk.copied() == "r0c0\tr0c1\r\nr1c0\tr1c1\r\n"


@copying
async def copy_quoted(desk: Desk) -> None:
    await desk.put((0, 0, 'a\n"b"'))
    desk.press("Ctrl+C")
    assert desk.copied() == '"a\n""b"""\r\n'
    desk.go(1, 1)
    desk.press("Ctrl+V")
    assert desk.text(1, 1) == 'a\n"b"'


@copying
async def paste_block(desk: Desk) -> None:
    desk.give("a\tb\r\nc\td\r\n")
    desk.go(3, 1)
    desk.press("Ctrl+V")
    assert desk.line(3, 1, 2) + desk.line(4, 1, 2) == ["a", "b", "c", "d"]


@copying
async def paste_selects(desk: Desk) -> None:
    desk.give("a\tb\r\nc\td\r\n")
    desk.go(3, 1)
    desk.press("Ctrl+V")
    assert (desk.at, desk.areas) == ((3, 1), [(3, 1, 4, 2)])


@copying
async def one_to_many(desk: Desk) -> None:
    desk.give("x")
    desk.select(0, 1, 2, 2)
    desk.press("Ctrl+V")
    assert desk.column(1, 0, 3) + desk.column(2, 0, 2) == ["x", "x", "x", "r3c1", "x", "x", "x"]


@copying
async def tiled(desk: Desk) -> None:
    desk.give("a\r\nb\r\n")
    desk.select(0, 1, 3, 2)
    desk.press("Ctrl+V")
    assert desk.column(1, 0, 4) + desk.column(2, 0, 3) == ["a", "b", "a", "b", "r4c1", "a", "b", "a", "b"]


@copying
async def not_multiple(desk: Desk) -> None:
    desk.give("a\r\nb\r\n")
    desk.select(0, 1, 2, 1)
    desk.press("Ctrl+V")
    assert desk.column(1, 0, 3) == ["a", "b", "r2c1", "r3c1"]


@copying
async def row_to_rows(desk: Desk) -> None:
    desk.give("a\tb\r\n")
    desk.select(0, 1, 2, 1)
    desk.press("Ctrl+V")
    assert [desk.line(row, 1, 2) for row in range(3)] == [["a", "b"]] * 3


@copying
async def paste_areas(desk: Desk) -> None:
    desk.give("x")
    desk.click(1, 1)
    desk.click(3, 0, CTRL)
    desk.press("Ctrl+V")
    assert (desk.text(1, 1), desk.text(3, 0), desk.text(2, 0)) == ("x", "x", "r2c0")


@copying
async def copy_areas(desk: Desk) -> None:
    desk.click(1, 0)
    desk.click(1, 3, CTRL)
    desk.press("Ctrl+C")
    assert desk.copied() == "r1c0\tr1c3\r\n"


@copying
async def copy_crooked(desk: Desk) -> None:
    desk.give("before")
    desk.click(1, 0)
    desk.click(2, 3, CTRL)
    desk.press("Ctrl+C")
    await eventually(lambda: desk.window.findChild(problems.Message))
    desk.window.findChild(problems.Message).close()
    await eventually(lambda: desk.window.findChild(problems.Message) is None)
    assert desk.copied() == "before"


@copying
async def cut(desk: Desk) -> None:
    desk.select(0, 0, 0, 1)
    desk.press("Ctrl+X")
    desk.go(2, 0)
    desk.press("Ctrl+V")
    assert desk.line(0, 0, 1) + desk.line(2, 0, 1) == ["", "", "r0c0", "r0c1"]
    await desk.settled()
    desk.window.actions_by_key["undo"].trigger()
    await eventually(lambda: desk.line(0, 0, 1) + desk.line(2, 0, 1) == ["r0c0", "r0c1", "r2c0", "r2c1"])


@copying
async def cut_waits(desk: Desk) -> None:
    desk.press("Ctrl+X")
    assert (desk.text(0, 0), desk.copied()) == ("r0c0", "r0c0\r\n")


@copying
async def enter_pastes(desk: Desk) -> None:
    desk.press("Ctrl+C")
    desk.go(2, 1)
    desk.press("Return")
    assert (desk.text(2, 1), desk.at) == ("r0c0", (2, 1))
    desk.press("Return")
    assert (desk.text(3, 1), desk.at) == ("r3c1", (3, 1))


@copying
async def escape_copied(desk: Desk) -> None:
    desk.press("Ctrl+C")
    assert desk.page.view.outline.copied is not None
    desk.press("Esc", "Return")
    assert (desk.page.view.outline.copied, desk.at) == (None, (1, 0))


@copying
async def one_undo(desk: Desk) -> None:
    desk.give("a\tb\r\nc\td\r\n")
    desk.press("Ctrl+V")
    await desk.settled()
    desk.window.actions_by_key["undo"].trigger()
    await eventually(lambda: desk.line(0, 0, 1) + desk.line(1, 0, 1) == ["r0c0", "r0c1", "r1c0", "r1c1"])


@copying
async def web_table(desk: Desk) -> None:
    data = QMimeData()
    data.setHtml("<table><tr><th>a<td colspan=2>b &amp; c<tr><td>d<br>e<td>f<td>g</table>")
    data.setText("a b & c d e f g")
    QGuiApplication.clipboard().setMimeData(data)
    desk.press("Ctrl+V")
    assert desk.line(0, 0, 2) + desk.line(1, 0, 2) == ["a", "b & c", "", "d\ne", "f", "g"]


@copying
async def filtered(desk: Desk) -> None:
    desk.page.state.set_search("r5")
    await eventually(lambda: desk.page.model.rowCount() == 11)
    desk.give("a\r\nb\r\n")
    desk.go(0, 0)
    desk.press("Ctrl+V")
    assert any("49" in said for said in desk.said)
    await desk.settled()
    desk.page.state.clear_filters()
    await eventually(lambda: desk.page.model.rowCount() == ROWS)
    assert (desk.text(5, 0), desk.text(6, 0), desk.text(50, 0)) == ("a", "r6c0", "b")


async def undone(desk: Desk, rows: int = ROWS, columns: int = COLUMNS) -> None:
    """Take the last step back with the command's key, until the sheet is as large as this."""
    desk.window.actions_by_key["undo"].trigger()
    model = desk.page.model
    await eventually(lambda: (model.rowCount(), model.columnCount()) == (rows, columns))


@copying
async def past_end(desk: Desk) -> None:
    model = desk.page.model
    desk.give("a\tb\r\nc\td\r\ne\tf\r\n")
    desk.go(ROWS - 1, 1)
    desk.press("Ctrl+V")
    await eventually(lambda: desk.areas == [(ROWS - 1, 1, ROWS + 1, 2)])
    assert (model.rowCount(), desk.at, desk.said[-1]) == (
        ROWS + 2,
        (ROWS - 1, 1),
        "Pasted, with 2 rows added at the end.",
    )
    assert [desk.line(row, 0, 2) for row in range(ROWS - 1, ROWS + 2)] == [
        [f"r{ROWS - 1}c0", "a", "b"],
        ["", "c", "d"],
        ["", "e", "f"],
    ]
    await eventually(lambda: desk.page.order.by_hand == ByHand(inserted=2))
    await undone(desk)
    assert desk.text(ROWS - 1, 1) == f"r{ROWS - 1}c1"
    await eventually(lambda: desk.page.order.by_hand == ByHand())
    desk.window.actions_by_key["redo"].trigger()
    await eventually(lambda: model.rowCount() == ROWS + 2 and desk.line(ROWS + 1, 1, 2) == ["e", "f"])
    await undone(desk)


@copying
async def past_right(desk: Desk) -> None:
    desk.give("a\tb\tc\r\nd\te\tf\r\n")
    desk.go(ROWS - 1, COLUMNS - 1)
    desk.press("Ctrl+V")
    await eventually(lambda: desk.areas == [(ROWS - 1, COLUMNS - 1, ROWS, COLUMNS + 1)])
    assert [look.column.title for look in desk.page.model.looks[COLUMNS:]] == ["Column 7", "Column 8"]
    assert [desk.line(row, COLUMNS - 1, COLUMNS + 1) for row in (ROWS - 1, ROWS)] == [["a", "b", "c"], ["d", "e", "f"]]
    assert desk.said[-1] == "Pasted, with 1 row and 2 columns added."
    await undone(desk)


@copying
async def past_empty(desk: Desk) -> None:
    desk.give("a\t\t\r\n\t\t\r\n\t\t\r\n")
    desk.go(ROWS - 1, COLUMNS - 1)
    desk.press("Ctrl+V")
    assert desk.text(ROWS - 1, COLUMNS - 1) == "a"
    assert (desk.page.model.rowCount(), desk.page.model.columnCount()) == (ROWS, COLUMNS)
    assert desk.areas == [(ROWS - 1, COLUMNS - 1, ROWS - 1, COLUMNS - 1)]


@copying
async def past_filter(desk: Desk) -> None:
    desk.page.state.set_search("r5")
    await eventually(lambda: desk.page.model.rowCount() == 11)
    desk.give("a\r\nb\r\nc\r\n")
    desk.go(10, 0)
    desk.press("Ctrl+V")
    assert desk.text(10, 0) == "a"
    assert desk.said == ["No place for 2 rows of what was pasted: while a filter is on, no rows are added."]


@copying
async def cut_to_sheet(desk: Desk) -> None:
    first = desk.page
    desk.select(0, 0, 1, 1)
    desk.press("Ctrl+X", "Ctrl+PgDown")
    assert desk.page is not first
    desk.press("Ctrl+V")
    await eventually(lambda: desk.areas == [(0, 0, 1, 1)])
    assert [desk.line(row, 0, 1) for row in (0, 1)] == [["r0c0", "r0c1"], ["r1c0", "r1c1"]]
    assert (first.view.outline.copied, desk.copied()) == (None, "")
    desk.press("Ctrl+PgUp")
    await eventually(lambda: [desk.line(row, 0, 2) for row in (0, 1)] == [["", "", "r0c2"], ["", "", "r1c2"]])
    await undone(desk)
    await eventually(lambda: [desk.line(row, 0, 1) for row in (0, 1)] == [["r0c0", "r0c1"], ["r1c0", "r1c1"]])
    desk.press("Ctrl+PgDown")
    await eventually(
        lambda: (desk.page.model.rowCount(), desk.page.model.columnCount(), desk.text(0, 0)) == (1, 1, "one")
    )
    desk.press("Ctrl+PgUp")
