"""The two parts of a page in the task pane: what scrolls, and the buttons that stay under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rowcall.ui.theme import theme


def scrolled(inside: QWidget) -> QScrollArea:
    """A page that scrolls up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    area.verticalScrollBar().rangeChanged.connect(lambda _least, most: _make_room(inside, area, scrolls=most > 0))
    return area


def _make_room(inside: QWidget, area: QScrollArea, *, scrolls: bool) -> None:
    """Let the scroll bar stand in the right margin: what stands on the page keeps its width and its right edge."""
    layout = inside.layout()
    if layout is None:
        return
    margins = layout.contentsMargins()
    bar = area.verticalScrollBar().sizeHint().width() if scrolls else 0
    if margins.left() >= bar:
        layout.setContentsMargins(margins.left(), margins.top(), margins.left() - bar, margins.bottom())


def page_column(inside: QWidget) -> QVBoxLayout:
    """The column in which a page's parts stand, with the margins that all pages have."""
    space = theme.current()
    column = QVBoxLayout(inside)
    column.setContentsMargins(space.space_l, space.space_l, space.space_l, space.space_l)
    column.setSpacing(space.space_m)
    return column


def footer(above: QWidget | None, buttons: Sequence[QPushButton]) -> QFrame:
    """The lower end of a page: what stands above the buttons, and the buttons side by side."""
    space = theme.current()
    frame = QFrame()
    frame.setProperty("role", "footer")
    column = QVBoxLayout(frame)
    column.setContentsMargins(space.space_l, space.space_m, space.space_l, space.space_m)
    column.setSpacing(space.space_m)
    if above is not None:
        column.addWidget(above)
    row = QHBoxLayout()
    row.setSpacing(space.space_s)
    for button in buttons:
        row.addWidget(button, 1)
    column.addLayout(row)
    return frame
