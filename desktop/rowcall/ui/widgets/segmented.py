"""One of a few choices side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class Segmented(QFrame):
    """Buttons of which exactly one is down; the arrow keys and the space bar move between them.

    Args:
        name: Its object name; each button has the same with its value behind.
        title: What a screen reader calls it.
        choices: Value and label of each, in their order; the first is chosen.

    Signals:
        changed: Another one was chosen.
    """

    changed = Signal(str)

    def __init__(
        self, name: str, title: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "segments")
        self.setAccessibleName(title)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for value, label in choices:
            button = QPushButton(label)
            button.setObjectName(f"{name}-{value}")
            button.setProperty("role", "segment")
            button.setAccessibleName(f"{title}: {label}")
            button.setCheckable(True)
            button.setAutoDefault(False)  # with the keys in it, Enter still means what the dialog is for
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)
        next(iter(self._buttons.values())).setChecked(True)
        self._group.buttonToggled.connect(self._toggled)

    def value(self) -> str:
        """The chosen one."""
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def set_value(self, value: str) -> None:
        """Choose one."""
        self._buttons[value].setChecked(True)

    def set_label(self, value: str, label: str) -> None:
        """Call a choice by another name."""
        self._buttons[value].setText(label)

    def set_possible(self, value: str, *, possible: bool, why_not: str = "") -> None:
        """Say whether a choice can be made, and why not; a chosen one that cannot gives way to the first."""
        button = self._buttons[value]
        button.setEnabled(possible)
        button.setToolTip("" if possible else why_not)
        if button.isChecked() and not possible:
            next(iter(self._buttons.values())).setChecked(True)

    def _toggled(self, _button: QPushButton, down: bool) -> None:
        if down:
            self.changed.emit(self.value())
