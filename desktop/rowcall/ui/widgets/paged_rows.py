"""A table of any number of rows of which only those in sight are read, a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from rowcall.ui.widgets.rows_view import MEASURED_ROWS, MOST_COLUMNS, dress, fit_columns
from rowcall.ui.widgets.texts import one_line

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_PAGE, _MOST_PAGES = 200, 50
_MOST_TIP = 2000


@dataclass(frozen=True, slots=True)
class PagedRow:
    """One row as it is shown."""

    number: str
    """What people know it by."""
    cells: tuple[str, ...]
    id: int = 0


ReadPage = Callable[[int, int], Sequence[PagedRow]]
"""Gives the rows from a place on (from 0), as many as are asked for at most."""


def _none(_first: int, _most: int) -> Sequence[PagedRow]:
    return ()


class PagedModel(QAbstractTableModel):
    """Rows to look at; their numbers stand before them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: Sequence[str] = ()
        self._count = 0
        self._read: ReadPage = _none
        self._pages: OrderedDict[int, Sequence[PagedRow]] = OrderedDict()

    def show_rows(self, headers: Sequence[str], count: int, read: ReadPage) -> None:
        """Show other rows.

        Args:
            headers: The names of their columns.
            count: How many rows there are.
            read: Reads some of them.
        """
        self.beginResetModel()
        self._headers, self._count, self._read = headers[:MOST_COLUMNS], count, read
        self._pages.clear()
        self.endResetModel()

    def row(self, place: int) -> PagedRow:
        """The row at a place; one without cells where it is gone meanwhile."""
        start = place - place % _PAGE
        page = self._pages.get(start)
        if page is None:
            page = self._pages[start] = self._read(start, _PAGE)
            if len(self._pages) > _MOST_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(start)
        at = place - start
        return page[at] if at < len(page) else PagedRow("", ())

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """So many rows."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """So many columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object | None:
        """A cell on one line; in full as its tip."""
        if not index.isValid() or role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return None
        cells = self.row(index.row()).cells
        text = cells[index.column()] if index.column() < len(cells) else ""
        if role == _ROLE.ToolTipRole:
            return text[:_MOST_TIP] or None
        return one_line(text)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object | None:
        """Names of columns, numbers of rows."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return None
        return self._headers[section] if orientation is Qt.Orientation.Horizontal else self.row(section).number


class PagedTable(QTableView):
    """Shows a paged model; columns are as wide as what stands in the first rows.

    Args:
        name: Its object name.
        title: What a screen reader calls it.
    """

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.paged = PagedModel(self)
        self.setModel(self.paged)
        dress(self, name, title)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)

    def show_rows(self, headers: Sequence[str], count: int, read: ReadPage) -> None:
        """Show other rows, from the first one on."""
        self.paged.show_rows(headers, count, read)
        first = [self.paged.row(place).cells for place in range(min(count, MEASURED_ROWS))]
        fit_columns(self, headers[:MOST_COLUMNS], first)
        self.scrollToTop()

    def chosen(self) -> tuple[int, ...]:
        """The places of the rows that are selected, in their order."""
        return tuple(sorted(index.row() for index in self.selectionModel().selectedRows()))
