"""A hand on the keys and the mouse of a real window, and an eye on its sheet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.support.keyboard import focus
from tests.support.waiting import eventually

from rowcall.model.areas import Area, Place
from rowcall.model.import_plans import ImportCount
from rowcall.model.sheets import NewColumn
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.loader import keep_count, load_sheet
from rowcall.ui.grid.cell_editor import CellEditor
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.window.main_window import MainWindow

ROWS, COLUMNS = 60, 6
LEFT = Qt.MouseButton.LeftButton
_NO = Qt.KeyboardModifier.NoModifier


def text_at(row: int, column: int) -> str:
    """What stands in a cell at first: all are filled but for two gaps, and the last column has one value alone."""
    if column == COLUMNS - 1:
        return "alone" if row == 9 else ""
    gap = (column == 2 and 4 <= row <= 6) or (column == 3 and row == 3)
    return "" if gap else f"r{row}c{column}"


def write_list(path: Path) -> None:
    """Write a project with that sheet, and a small second one."""
    project = Project.create(path, host="127.0.0.1:9", practice=False)
    columns = [NewColumn(f"Column {number}") for number in range(COLUMNS)]
    lines = ((row + 1, [text_at(row, column) for column in range(COLUMNS)]) for row in range(ROWS))
    sheet = load_sheet(project, "first", "First", columns, lines)
    keep_count(project, sheet.id, ImportCount(ROWS, ROWS), "list.csv")
    other = load_sheet(project, "second", "Second", [NewColumn("Name")], [(1, ["one"])])
    keep_count(project, other.id, ImportCount(1, 1), "other.csv")
    project.close()


class Desk:
    """What a person does at a window, and sees there."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.said: list[str] = []
        self.page.said.connect(self.said.append)

    @property
    def page(self) -> SheetPage:
        """The sheet on the screen."""
        assert self.window.workspace is not None
        return self.window.workspace.page

    # ------------------------------------------------------------------------- hands

    def press(self, *combinations: str) -> None:
        """Press keys, one combination after the other."""
        for keys in combinations:
            combination = QKeySequence(keys)[0]
            QTest.keyClick(self.editor or self.page.view, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text: the first letter may open an editor."""
        for letter in text:
            QTest.keyClick(self.editor or self.page.view, letter)

    def click(self, row: int, column: int, modifiers: Qt.KeyboardModifier = _NO) -> None:
        """Click on a cell."""
        QTest.mouseClick(self.page.view.viewport(), LEFT, modifiers, self.middle(row, column))

    def double_click(self, row: int, column: int) -> None:
        """Click on a cell twice."""
        QTest.mouseDClick(self.page.view.viewport(), LEFT, pos=self.middle(row, column))

    def drag(self, start: Place, end: Place, modifiers: Qt.KeyboardModifier = _NO) -> None:
        """Drag from cell to cell."""
        self._drag(self.middle(*start), end, modifiers)

    def drag_handle(self, end: Place, modifiers: Qt.KeyboardModifier = _NO) -> None:
        """Drag the fill handle to a cell."""
        self._drag(self.page.view.outline.handle().center(), end, modifiers)

    def _drag(self, start: QPoint, end: Place, modifiers: Qt.KeyboardModifier) -> None:
        self._drag_over(self.page.view.viewport(), start, lambda: self.middle(*end), modifiers)

    def _drag_over(
        self,
        surface: QWidget,
        start: QPoint,
        there: Callable[[], QPoint],
        modifiers: Qt.KeyboardModifier = _NO,
        *,
        let_go: bool = True,
    ) -> None:
        QTest.mousePress(surface, LEFT, modifiers, start)
        end = there()  # a press may scroll
        placed = QPointF(end), QPointF(surface.mapToGlobal(end))
        moved = QMouseEvent(QEvent.Type.MouseMove, *placed, LEFT, LEFT, modifiers)
        QApplication.sendEvent(surface, moved)  # QTest.mouseMove would run the event loop within itself
        if let_go:
            QTest.mouseRelease(surface, LEFT, modifiers, end)

    def click_title(self, column: int, modifiers: Qt.KeyboardModifier = _NO, *, sign: bool = False) -> None:
        """Click on the title of a column, or on the sign at its right."""
        QTest.mouseClick(self.page.view.titles.viewport(), LEFT, modifiers, self.title(column, sign=sign))

    def drag_title(self, start: int, end: int, modifiers: Qt.KeyboardModifier = _NO, *, let_go: bool = True) -> None:
        """Drag from the title of a column to another one's."""
        surface = self.page.view.titles.viewport()
        self._drag_over(surface, self.title(start), lambda: self.title(end), modifiers, let_go=let_go)

    def title(self, column: int, *, sign: bool = False) -> QPoint:
        """A point near the beginning of a title, or on its sign."""
        titles = self.page.view.titles
        left, width = titles.sectionViewportPosition(column), titles.sectionSize(column)
        return QPoint(left + (width - 12 if sign else 20), titles.height() // 2)

    def click_number(self, row: int, modifiers: Qt.KeyboardModifier = _NO) -> None:
        """Click on the number of a row."""
        QTest.mouseClick(self.page.view.numbers.viewport(), LEFT, modifiers, self.number(row))

    def drag_numbers(self, start: int, end: int) -> None:
        """Drag from the number of a row to another one's."""
        self._drag_over(self.page.view.numbers.viewport(), self.number(start), lambda: self.number(end))

    def number(self, row: int) -> QPoint:
        """The middle of a row's number."""
        numbers = self.page.view.numbers
        return QPoint(numbers.width() // 2, numbers.sectionViewportPosition(row) + numbers.sectionSize(row) // 2)

    @staticmethod
    def right_click(surface: QWidget, point: QPoint) -> None:
        """Click with the right button."""
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, surface.mapToGlobal(point))
        QTest.mouseClick(surface, Qt.MouseButton.RightButton, _NO, point)
        QApplication.sendEvent(surface, asked)

    def middle(self, row: int, column: int) -> QPoint:
        """The middle of a cell on the screen."""
        return self.page.view.visualRect(self.page.model.index(row, column)).center()

    def select(self, top: int, left: int, bottom: int, right: int) -> None:
        """Select an area as with the mouse."""
        self.page.view.selected.select([Area(top, left, bottom, right)])

    def go(self, row: int, column: int) -> None:
        """Go to a cell."""
        self.page.view.selected.go((row, column))

    async def put(self, *cells: tuple[int, int, str]) -> None:
        """Have these texts in cells, and wait until it is so."""
        model = self.page.model
        texts = [CellText(model.ids[row], model.looks[column].column.id, text) for row, column, text in cells]
        await self.window.session.edit(model.sheet.id, texts, "Set up")
        await eventually(lambda: all(model.text(row, column) == text for row, column, text in cells))

    async def clear_up(self) -> None:
        """Bring the sheet to what it was at first."""
        if self.editor is not None:
            self.press("Esc")
        await self.settled()
        model = self.page.model
        if model.rowCount() != ROWS:
            self.page.state.clear_filters()
            await eventually(lambda: model.rowCount() == ROWS)
        wrong = [
            (row, column, text_at(row, column))
            for row in range(ROWS)
            for column in range(COLUMNS)
            if model.text(row, column) != text_at(row, column)
        ]
        if wrong:
            await self.put(*wrong)
        self.page.clipboard.forget()
        self.page.view.horizontalScrollBar().setValue(0)
        self.go(0, 0)
        self.said.clear()
        self.page.view.setFocus()
        await focus()  # a message that was closed has given it back by now

    async def settled(self) -> None:
        """Wait until everything that was typed is on the disk."""
        await eventually(lambda: not self.page.model.typing)
        await asyncio.sleep(0.01)

    # ------------------------------------------------------------------------- eyes

    @property
    def editor(self) -> CellEditor | None:
        """The open editor."""
        found = [it for it in self.page.view.findChildren(CellEditor, "cellEditor") if it.isVisible()]
        return found[-1] if found else None

    @property
    def at(self) -> Place:
        """The active cell."""
        return self.page.view.selected.active

    @property
    def areas(self) -> list[tuple[int, int, int, int]]:
        """What is selected."""
        return [(it.top, it.left, it.bottom, it.right) for it in self.page.view.selected.areas()]

    def text(self, row: int, column: int) -> str:
        """What a cell shows."""
        return self.page.model.text(row, column)

    def column(self, column: int, top: int, bottom: int) -> list[str]:
        """What a part of a column shows."""
        return [self.text(row, column) for row in range(top, bottom + 1)]

    def line(self, row: int, left: int, right: int) -> list[str]:
        """What a part of a row shows."""
        return [self.text(row, column) for column in range(left, right + 1)]

    @staticmethod
    def copied() -> str:
        """What is on the clipboard."""
        return QGuiApplication.clipboard().text()

    @staticmethod
    def give(text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
