"""Where the card stands: in the place of the task pane, which comes back when it is put away."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rowcall.ui.grid.page import SheetPage
from rowcall.ui.row_card.card import RowCard


class CardPlace(QObject):
    """Opens and closes the card.

    Args:
        card: The card.
        pane: The task pane, whose place it takes.
        page: Gives the sheet on the screen; None where there is none.
        owner: The part of the window in which Escape closes the card.
    """

    def __init__(self, card: RowCard, pane: QWidget, page: Callable[[], SheetPage | None], owner: QWidget) -> None:
        super().__init__(owner)
        self.card = card
        self._pane = pane
        self._page = page
        self._brings_back = False
        card.hide()
        card.closed.connect(self.close)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), owner)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.close)
        pane.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the card is shown."""
        return not self.card.isHidden()

    def toggle(self) -> None:
        """Open the card, or put it away."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the row with the focus; keys stay with the sheet."""
        page = self._page()
        if page is None or not page.view.currentIndex().isValid():
            return
        self._brings_back = not self._pane.isHidden()
        self._pane.hide()
        self.card.show()
        self.card.follow(page)
        self.card.bring(page.model.looks[page.view.currentIndex().column()].column.id)
        self._escape.setEnabled(True)

    def close(self) -> None:
        """Put the card away; the task pane comes back where it was there before."""
        brings_back, self._brings_back = self._brings_back, False
        self._put_away()
        if brings_back:
            self._pane.show()
        page = self._page()
        if page is not None:
            page.view.setFocus()

    def page_changed(self) -> None:
        """Another sheet is on the screen."""
        page = self._page()
        if self.is_open and page is not None:
            self.card.follow(page)

    def cells_changed(self, page: SheetPage, row_ids: Collection[int]) -> None:
        """Cells of a sheet have changed."""
        if self.is_open and page is self._page():
            self.card.cells_changed(row_ids)

    def columns_changed(self, page: SheetPage) -> None:
        """A sheet has other columns, or other rows."""
        if self.is_open and page is self._page():
            self.card.columns_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where something else brings the task pane, the card gives way."""
        if watched is self._pane and event.type() == QEvent.Type.Show and self.is_open:
            self._put_away()
        return super().eventFilter(watched, event)

    def _put_away(self) -> None:
        self._escape.setEnabled(False)
        self.card.leave()
        self.card.hide()
