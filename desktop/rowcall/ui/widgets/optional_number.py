"""A number, or none at all: a limit that one need not set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QWidget

from rowcall.ui.theme import theme

MOST = 10_000_000
_TEXT_MARGIN = 8


class OptionalNumber(QWidget):
    """A spin box beside a box that switches it off.

    Args:
        name: Object name of the spin box; the tick box has the same with `None` behind.
        title: What a screen reader calls it.
        none_label: What having no number is called, such as "No limit".
        least: The smallest number.
        most: The largest number.
        start: The number that it begins with once it is switched on.

    Signals:
        changed: The number is another, or there is one or none now.
        decided: A person said whether there is one.
    """

    changed = Signal()
    decided = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        none_label: str,
        *,
        least: int = 0,
        most: int = MOST,
        start: int = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._number = QSpinBox()
        self._number.setObjectName(name)
        self._number.setAccessibleName(title)
        self._number.setRange(least, most)
        self._number.setGroupSeparatorShown(True)
        self._number.setValue(start)
        self._number.setFixedSize(112, theme.current().control_height)
        self._number.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        self._none = QCheckBox(none_label)
        self._none.setObjectName(f"{name}None")
        self._none.setAccessibleName(f"{title}: {none_label}")
        self._none.setChecked(True)
        self._number.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_m)
        row.addWidget(self._number)
        row.addWidget(self._none)
        row.addStretch(1)
        self._none.toggled.connect(self._switched)
        self._none.clicked.connect(self._begin)
        self._number.valueChanged.connect(lambda _value: self.changed.emit())

    def value(self) -> int | None:
        """The number, or None."""
        return None if self._none.isChecked() else self._number.value()

    def set_value(self, value: int | None) -> None:
        """Show a number, or none."""
        if value is not None:
            self._number.setValue(value)
        self._none.setChecked(value is None)

    def _switched(self, none: bool) -> None:
        self._number.setEnabled(not none)
        self.changed.emit()

    def _begin(self, none: bool) -> None:
        """Whoever switches it on types the number next."""
        self.decided.emit()
        if not none:
            self._number.setFocus()
            self._number.selectAll()
