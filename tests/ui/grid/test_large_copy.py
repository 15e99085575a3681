"""Very many cells are copied beside the window: as few ones are, unless it is given up or something newer is copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.ui.grid.tsv import from_text

ROWS = 9000


async def test_all_cells_are_on_the_clipboard_as_they_are_shown(make_page: MakePage) -> None:
    page = await make_page(ROWS)
    said: list[str] = []
    page.clipboard.said.connect(said.append)
    QGuiApplication.clipboard().clear()
    page.view.selectAll()
    page.clipboard.copy(with_headers=True)
    await eventually(lambda: said and said[-1] == "9,000 rows copied")
    found = from_text(QGuiApplication.clipboard().text())
    columns = [place for place in range(page.model.columnCount()) if not page.view.isColumnHidden(place)]
    assert found[1:] == list(page.model.texts(page.model.ids, columns))
    assert found[0][0] == page.sheet.columns[columns[0]].title
    assert QGuiApplication.clipboard().mimeData().hasText()


async def test_escape_gives_it_up_and_what_was_there_stays(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(ROWS)
    said: list[str] = []
    page.clipboard.said.connect(said.append)
    QGuiApplication.clipboard().setText("before")
    page.view.selectAll()
    page.clipboard.copy()
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert said[-1] == "Nothing was copied."
    await eventually(lambda: page.clipboard._large._doing is None)
    assert QGuiApplication.clipboard().text() == "before"


async def test_what_is_copied_later_counts(make_page: MakePage) -> None:
    page = await make_page(ROWS)
    said: list[str] = []
    page.clipboard.said.connect(said.append)
    page.view.selectAll()
    page.clipboard.copy()
    page.view.selected.go((0, 0))
    page.clipboard.copy()
    await eventually(lambda: "1 row copied" in said)
    assert QGuiApplication.clipboard().text() == f"{page.model.text(0, 0)}\r\n"
    assert not [words for words in said if words.startswith("9,000")]
