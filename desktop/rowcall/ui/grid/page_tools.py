"""What can be done with the rows and columns of a sheet beside typing: filter by a cell, sort, clean up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from rowcall.model.clean_ups import CleanUp
from rowcall.model.sheets import Filter, Test
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.filter_panel import FilterPanel
from rowcall.ui.grid.scopes import Scopes, Where
from rowcall.ui.grid.view import SheetView
from rowcall.ui.grid.view_menu import ViewMenu
from rowcall.ui.grid.view_state import ViewState

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.rewrite_dialog.join_form import JoinForm
    from rowcall.ui.rewrite_dialog.split_form import SplitForm


class PageTools(QObject):
    """Opens the dialogs of one sheet; what they need is only loaded then.

    Attributes:
        panel: The builder of filters.
        views: The menu of saved views.
    """

    def __init__(self, session: Session, view: SheetView, state: ViewState, scopes: Scopes, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._view = view
        self._model = view.sheet_model()
        self._state = state
        self._scopes = scopes
        self._owner = owner
        self.panel = FilterPanel(owner)
        self.views = ViewMenu(session, self._model, state, owner)
        self.panel.built.connect(lambda parts: self._state.set_parts(parts, search=self._state.search))
        self.panel.closed.connect(self.close_builder)

    def like_this(self, *, but: bool = False) -> None:
        """Show only the rows that have what the cell with the focus has, or all but these."""
        now = self._view.currentIndex()
        if not now.isValid():
            return
        column_id = self._model.looks[now.column()].column.id
        text = self._model.text(now.row(), now.column()).strip()
        if text:
            test = Test.NONE_OF if but else Test.ANY_OF
            self._state.set_filter(column_id, Filter(test, column_id, values=(text,)))
        else:
            self._state.set_filter(column_id, Filter(Test.FILLED if but else Test.EMPTY, column_id))

    def build_filter(self, column_id: int | None = None) -> None:
        """Open the builder of filters over the sheet, with the conditions that there are and one more for a column."""
        self.panel.open(self._model.sheet, self._state.reader_of, self._state.parts, column_id)

    def close_builder(self) -> None:
        """Close the builder; the focus goes back to the sheet."""
        self.panel.hide()
        self._view.setFocus()

    def sort(self) -> None:
        """Open the dialog that sorts by several columns."""
        from rowcall.ui.grid.sort_dialog import SortDialog  # noqa: PLC0415 - few need it at once

        columns = [look.column for look in self._model.looks]
        if columns:
            kind_of = self._model.kind_of
            dialog = SortDialog(columns, self._state.sorts, lambda id_: kind_of(id_).kind, self._owner.window())
            dialog.chosen.connect(self._state.set_sorts)
            dialog.open()

    def open_views(self) -> None:
        """Open the menu of saved views under the titles of the columns."""
        self.views.open(self._view.viewport().mapToGlobal(QPoint(0, 0)))

    def clean_up(self, clean_up: CleanUp) -> None:
        """Open the dialog that cleans up cells, with this way of doing it chosen."""
        from rowcall.ui.rewrite_dialog.clean_up_dialog import CleanUpDialog  # noqa: PLC0415 - few need it at once

        place = max(0, self._view.currentIndex().column())
        if self._model.locked or place >= len(self._model.looks):
            return
        title = shown_title(self._model.looks[place].column)
        CleanUpDialog(self._session, self._model.sheet, self._scopes, clean_up, title, self._owner.window()).open()

    def split(self) -> None:
        """Open the dialog that splits the column with the focus."""
        from rowcall.ui.rewrite_dialog.split_form import SplitForm  # noqa: PLC0415 - few need it at once

        place = max(0, self._view.currentIndex().column())
        if not self._model.locked and place < len(self._model.looks):
            self._make_columns(SplitForm(self._model.looks[place].column))

    def join(self) -> None:
        """Open the dialog that joins columns; those that the selection touches are chosen."""
        from rowcall.ui.rewrite_dialog.join_form import JoinForm  # noqa: PLC0415 - few need it at once

        if not self._model.locked:
            columns = [look.column for look in self._model.looks]
            self._make_columns(JoinForm(columns, list(self._scopes.of(Where.SELECTION))))

    def _make_columns(self, form: SplitForm | JoinForm) -> None:
        from rowcall.ui.rewrite_dialog.columns_dialog import ColumnsDialog  # noqa: PLC0415 - few need it at once

        ColumnsDialog(self._session, self._model.sheet, form, self._order(), self._owner.window()).open()

    def _order(self) -> tuple[int, ...]:
        """Ids of all columns from left to right, hidden ones as well."""
        shown = [look.column.id for look in self._model.looks]
        hidden = [column.id for column in self._model.sheet.columns if column.id not in shown]
        return (*shown, *hidden)
