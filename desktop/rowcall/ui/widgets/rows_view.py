"""How tables of rows that are only looked at look, wherever they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from rowcall.ui.widgets.texts import one_line

MOST_COLUMNS = 300
"""More of them are of no help to the eye."""
MEASURED_ROWS = 40
"""Rows that tell how wide a column has to be."""
_ROW_HEIGHT, HEAD_HEIGHT = 30, 34
_NARROWEST, _WIDEST = 80, 300


def dress(view: QTableView, name: str, title: str) -> None:
    """Give a view of rows its look.

    Args:
        view: The view.
        name: Its object name.
        title: What a screen reader calls it.
    """
    view.setObjectName(name)
    view.setAccessibleName(title)
    view.setProperty("role", "preview")
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    down, across = view.verticalHeader(), view.horizontalHeader()
    down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    down.setDefaultSectionSize(_ROW_HEIGHT)
    down.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
    across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    across.setHighlightSections(False)
    across.setFixedHeight(HEAD_HEIGHT)


def dress_lines(view: QTableView, name: str, title: str) -> None:
    """Give a view the look of a list: whole lines are selected, and nothing numbers them.

    Args:
        view: The view.
        name: Its object name.
        title: What a screen reader calls it.
    """
    dress(view, name, title)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setShowGrid(False)
    view.verticalHeader().hide()


def fit_columns(view: QTableView, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Make columns as wide as what stands in the first rows needs."""
    letter = QFontMetrics(view.font()).averageCharWidth() + 1
    for column, header in enumerate(headers):
        cells = (len(one_line(row[column])) for row in rows[:MEASURED_ROWS] if column < len(row))
        longest = max((len(header), *cells))
        view.setColumnWidth(column, max(_NARROWEST, min(_WIDEST, longest * letter + 28)))
