"""Whole rows and columns that are selected grow without anything else going out of sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.support.desk import COLUMNS, LEFT, Desk

from rowcall.model.areas import Area


async def test_whole_rows_grow_and_the_view_stays_at_the_left(desk: Desk) -> None:
    view = desk.page.view
    for column in range(COLUMNS):
        view.setColumnWidth(column, 400)
    numbers = view.verticalHeader()
    QTest.mouseClick(
        numbers.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, numbers.sectionPosition(0) + 8)
    )
    assert view.horizontalScrollBar().maximum() > 0
    desk.press(*["Shift+Down"] * 5)
    assert view.selected.areas() == (Area(0, 0, 5, COLUMNS - 1),)
    assert view.horizontalScrollBar().value() == 0
    desk.press("Ctrl+Home", "Ctrl+Shift+End")
    assert view.horizontalScrollBar().value() > 0
