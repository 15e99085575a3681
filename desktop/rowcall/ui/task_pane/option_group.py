"""Options under one heading of a form; while they are folded away, those in use stand beside it as chips."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rowcall.ui.task_pane.option_row import OptionRow
from rowcall.ui.theme import theme
from rowcall.ui.widgets.chips import Chip
from rowcall.ui.widgets.flow import FlowLayout
from rowcall.ui.widgets.fold import Fold

_LONGEST = 32
"""Letters of a chip in a narrow pane."""


class OptionGroup(QWidget):
    """A line that unfolds the options, and chips that say which of them are set.

    Args:
        name: Object name of the line.
        title: The heading.

    Signals:
        toggled: Whether it is unfolded now.
    """

    toggled = Signal(bool)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[OptionRow] = []
        self._fold = Fold(name, title)
        self._fold.body.setSpacing(theme.current().space_l)
        self._used = QWidget()
        self._used.setObjectName(f"{name}-used")
        self._flow = FlowLayout(self._used, spacing=4)
        self._flow.setContentsMargins(20, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._fold)
        column.addWidget(self._used)
        self._unfolded = False
        self._fold.toggled.connect(self._toggle)
        self._used.hide()

    def add(self, part: QWidget, row: OptionRow | None) -> None:
        """Put an option under the others.

        Args:
            part: What is shown.
            row: The option in it; None where it is not told in chips.
        """
        self._fold.body.addWidget(part)
        if row is not None:
            self._rows.append(row)
            row.changed.connect(self._tell)
            self._tell()

    def unfold(self) -> None:
        """Show the options."""
        self._fold.unfold()

    def _toggle(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self._tell()
        self.toggled.emit(unfolded)

    def _tell(self) -> None:
        """Show a chip for each option in use, unless the options themselves are seen."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        in_use = [] if self._unfolded else [row for row in self._rows if row.told]
        for row in in_use:
            told = f"{row.option.title}: {row.told}"
            chip = Chip(row.option.key, shorten(told, _LONGEST, placeholder="…"))
            chip.setToolTip(told)
            chip.removed.connect(lambda _key, row=row: row.clear())
            self._flow.addWidget(chip)
            chip.show()
        if in_use:
            self._flow.addWidget(QWidget())  # takes what is left of the last line
        self._used.setVisible(bool(in_use))
        self._used.updateGeometry()
