"""Steps of many cells: worked out beside the window, in their order, one step each; far edges of long blocks."""

from __future__ import annotations

from array import array
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.support.projects import project_with
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.model.areas import Area
from rowcall.project.edges import far_edge


def stored(page: object, column: int) -> list[str]:
    reader, sheet = page.model._reader, page.sheet  # type: ignore[attr-defined]
    return [cells[0] for cells in reader.rows(sheet.id, [sheet.columns[column].id])]


async def test_a_large_paste_is_one_step_and_what_is_typed_meanwhile_stays(make_page: MakePage) -> None:
    page = await make_page(3000)
    QGuiApplication.clipboard().setText("\r\n".join(f"city {row}\tnote {row}" for row in range(3000)))
    page.view.selected.go((0, 2))
    page.clipboard.paste()
    page.view.selected.go((7, 2))
    page.edits.type_for_all("typed")
    await eventually(lambda: stored(page, 2)[7] == "typed")
    assert stored(page, 2)[:7] == [f"city {row}" for row in range(7)]
    assert stored(page, 3) == [f"note {row}" for row in range(3000)]
    await eventually(lambda: page.model.text(0, 2) == "city 0")
    await page._session.undo()
    await page._session.undo()
    assert stored(page, 3)[:3] == ["", "a\nb", ""]


async def test_a_jump_over_a_long_block_is_told_by_the_project_and_keys_wait_for_it(
    make_page: MakePage, qtbot: QtBot
) -> None:
    page = await make_page(3000)
    qtbot.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    await eventually(lambda: page.view.selected.active == (2999, 1))
    qtbot.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    await eventually(lambda: page.view.selected.areas() == (Area(0, 1, 2999, 1),))


def test_a_far_edge_is_that_of_the_rows_as_they_are_shown(tmp_path: Path) -> None:
    texts = ["a", "", "b", "", "", "c"]
    with project_with(tmp_path / "list.rowcall", [("A", None)], [(text,) for text in texts]) as project:
        ids = array("q", [1, 3, 6, 2, 4, 5])  # the filled ones first
        column = project.reader.sheet_by_id(1).columns[0].id
        for start, last, end in ((0, 5, 2), (2, 5, 5), (5, 0, 2), (2, 0, 0), (0, 0, 0)):
            assert far_edge(project.reader, 1, column, ids, start, last) == end
