"""What the window tells of single cells: the card of a row, what a cell held, why cells are empty."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rowcall.model.events import RunAction
from rowcall.model.reasons import REMEDIES, Reason, Remedy
from rowcall.model.sheets import Column
from rowcall.project.about import about_rows
from rowcall.ui import tasks
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.widgets import why_words

if TYPE_CHECKING:
    from rowcall.ui.blanks_dialog.dialog import Chosen
    from rowcall.ui.grid.page import SheetPage
    from rowcall.ui.window.main_window import MainWindow
    from rowcall.ui.window.workspace import Workspace

_ACTS = {
    Remedy.RAISE_CAP: RunAction.PLAN_AGAIN,
    Remedy.CHECK_BALANCE: RunAction.CHECK_BALANCE,
    Remedy.ENTER_KEY: RunAction.ENTER_KEY,
    Remedy.OPEN_ACCOUNT: RunAction.OPEN_ACCOUNT,
}


class Origins(QObject):
    """Each begins with a command, a menu or a button of the card."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def _start(self, doing: Coroutine[Any, Any, None]) -> None:
        tasks.start(doing, owner=self._window)

    @property
    def _page(self) -> SheetPage | None:
        space = self._window.workspace
        return space.page if space is not None and space.has_page else None

    def show_cell(self) -> None:
        """Show the row with the focus in full, at the cell with the focus."""
        if self._window.workspace is not None:
            self._window.workspace.card.open()

    def history(self, column_id: int | None = None) -> None:
        """Show what a cell of the row with the focus held.

        Args:
            column_id: The column; None: that of the cell with the focus.
        """
        page = self._page
        if page is None or not page.view.currentIndex().isValid():
            return
        index = page.view.currentIndex()
        look = page.model.looks[index.column()]
        column = look.column if column_id is None else _column(page, column_id)
        self._start(self._history(page, page.model.ids[index.row()], column))

    async def _history(self, page: SheetPage, row_id: int, column: Column) -> None:
        from rowcall.ui.history_dialog.dialog import HistoryDialog  # noqa: PLC0415 - after the window shows

        session = self._window.session
        _number, about = about_rows(session.reader, page.sheet, [row_id])[row_id]
        look = next(look for look in page.model.looks if look.column.id == column.id)
        editable = look.editable and not page.model.locked
        dialog = HistoryDialog(session, page.sheet.id, row_id, column, about, editable=editable, parent=self._window)
        await tasks.finished(dialog)
        dialog.deleteLater()

    def why_empty(self, column_id: int | None = None) -> None:
        """Tell why cells are empty.

        Args:
            column_id: Of this column alone; None: of all columns that actions fill.
        """
        page = self._page
        if page is not None:
            self._start(self._why_empty(page, None if column_id is None else _column(page, column_id)))

    async def _why_empty(self, page: SheetPage, column: Column | None) -> None:
        from rowcall.ui.blanks_dialog.dialog import BlanksDialog  # noqa: PLC0415 - after the window shows

        dialog = BlanksDialog(self._window.session, page.sheet, column, self._window)
        await tasks.finished(dialog)
        chosen = dialog.chosen
        dialog.deleteLater()
        if chosen is not None:
            await self._show_rows(page, chosen.column, chosen.reason)
            self._help(chosen)

    async def _show_rows(self, page: SheetPage, column: Column, reason: Reason) -> None:
        """Show the rows, and wait until they are there; the keys go to the first empty cell."""
        row_ids = await self._window.session.stories.rows_for(page.sheet.id, column.id, reason)
        there = asyncio.Event()
        told = page.order.shown.connect(there.set)
        page.state.show_rows(row_ids, f"{shown_title(column)}: {why_words.short(reason)}")
        await there.wait()
        page.order.shown.disconnect(told)
        if page.model.rowCount():
            wanted = self._to_fill_in(page, column) if REMEDIES[reason] is Remedy.FILL_IN else column
            place = next((at for at, look in enumerate(page.model.looks) if look.column.id == wanted.id), 0)
            page.view.setCurrentIndex(page.model.index(0, place))
        page.view.setFocus()

    def _to_fill_in(self, page: SheetPage, column: Column) -> Column:
        """The first column that is empty in the first row and that the column's action may ask with."""
        action = self._window.session.actions.get(column.action)
        needed = action.needed if action is not None else frozenset()
        empty = (
            look.column
            for at, look in enumerate(page.model.looks)
            if look.column.field in needed and not look.added and not page.model.text(0, at).strip()
        )
        return next(empty, column)

    def _help(self, chosen: Chosen) -> None:
        """Do the one thing that helps."""
        space = self._window.workspace
        if space is None:
            return
        remedy = chosen.remedy
        if remedy is Remedy.RAISE_CAP:
            space.pane.choose(chosen.column.action)
        if remedy in _ACTS:
            self._window.care.act(_ACTS[remedy])
        elif remedy is Remedy.ASK:
            space.pane.choose(chosen.column.action)
        elif remedy is Remedy.PUT_BACK:
            self.history(chosen.column.id)
        else:
            self._help_elsewhere(space, remedy)

    def _help_elsewhere(self, space: Workspace, remedy: Remedy) -> None:
        match remedy:
            case Remedy.MAY_CONTACT:
                self._window.care.contacts()
            case Remedy.SHOW_RUN:
                space.pane.show_run()
            case Remedy.RESUME:
                self._window.flows.resume_run()
            case Remedy.DECIDE:
                self._window.care.doubts()
            case Remedy.READ_AGAIN:
                self._window.flows.read_again()


def _column(page: SheetPage, column_id: int) -> Column:
    return next(column for column in page.sheet.columns if column.id == column_id)
