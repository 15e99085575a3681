"""The ways in which a step can be carried out: how long each takes, and what an interruption may cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from rowcall.model.estimates import Way
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_LINES = 3
"""Of the grid for each way: what it is called, what may be lost, and room below."""


class WaysList(QWidget):
    """Each way on a line with its time, and its risk under it; the chosen one has a tick and says so.

    Args:
        ways: In their order.
    """

    def __init__(self, ways: Sequence[Way], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ways")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.current().space_s)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, way in enumerate(ways):
            self._add(grid, _LINES * place, way)
            grid.setRowMinimumHeight(_LINES * place + 2, theme.current().space_s)
        where = text(self.tr("Another way is chosen in step 1, Target."), "small", "whereChosen", wrap=True)
        grid.addWidget(where, _LINES * len(ways), 1, 1, 2)

    def _add(self, grid: QGridLayout, row: int, way: Way) -> None:
        title = self.tr("{way} (chosen)").format(way=named(way.label)) if way.chosen else named(way.label)
        time = self.tr("about {time}").format(time=words.duration(way.seconds))
        if way.chosen:
            grid.addWidget(IconLabel("check", "accent"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text(title, "strong" if way.chosen else "muted"), row, 1)
        grid.addWidget(text(time, "strong" if way.chosen else "muted"), row, 2, Qt.AlignmentFlag.AlignRight)
        risk = text(named(way.risk), "small", "wayRisk", wrap=True)
        grid.addWidget(risk, row + 1, 1, 1, 2)
