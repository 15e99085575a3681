"""How a sheet is looked at, to be kept with its project, and to be shown so again when that is opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt

from rowcall.model.sheets import View
from rowcall.project.last_look import Place, SheetLook, fitting
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.soon import after_this

AT_ONCE = 20_000
"""A sheet of more rows is shown as it stands in the project first: to sort it may take a second or two."""


class PageLook(QObject):
    """Of one sheet.

    Args:
        page: The sheet, of which nothing has been shown yet.
        kept: How it was looked at last.
    """

    def __init__(self, page: SheetPage, kept: SheetLook) -> None:
        super().__init__(page)
        self._page = page
        self._kept: SheetLook | None = fitting(kept, page.sheet)
        if self._kept.view != View() or self._kept.search:
            if page.sheet.rows <= AT_ONCE:
                self._show(self._kept)
            else:
                page.order.shown.connect(self._show_later, Qt.ConnectionType.SingleShotConnection)
                return
        page.order.shown.connect(self._go, Qt.ConnectionType.SingleShotConnection)

    def now(self) -> SheetLook:
        """How it is looked at; as it was last, where nothing has been shown of it since."""
        if self._kept is not None:
            return self._kept
        return SheetLook(View(self._page.state.sorts, self._page.state.parts), self._page.state.search, self._place())

    def _show(self, kept: SheetLook) -> None:
        self._page.state.show(kept.view, search=kept.search)

    def _show_later(self) -> None:
        kept, state = self._kept, self._page.state
        if kept is None or state.sorts or state.conditions():  # somebody was quicker
            self._kept = None
            return
        self._page.order.shown.connect(self._go, Qt.ConnectionType.SingleShotConnection)
        self._show(kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A sheet that was behind another one comes into sight: it is laid out now."""
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            after_this(self, self._go)
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        """Go where one was, as soon as the sheet is in sight, unless somebody has gone somewhere since."""
        view, model = self._page.view, self._page.model
        if not view.isVisible():
            view.installEventFilter(self)
            return
        kept, self._kept = self._kept, None
        if kept is None or view.place.moved:
            return
        row = model.place_of(kept.place.row_id)
        columns = [look.column.id for look in model.looks]
        if row < 0 or kept.place.column_id not in columns:
            return
        view.place.show(row, columns.index(kept.place.column_id), model.place_of(kept.place.top_id), kept.place.left)

    def _place(self) -> Place:
        view, model = self._page.view, self._page.model
        index = view.currentIndex()
        if not index.isValid() or not 0 <= index.row() < len(model.ids):
            return Place()
        top = model.ids[min(view.visible_rows()[0], len(model.ids) - 1)]
        left = view.horizontalScrollBar().value()
        return Place(model.ids[index.row()], model.looks[index.column()].column.id, top, left)
