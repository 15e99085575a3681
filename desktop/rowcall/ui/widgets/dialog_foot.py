"""The buttons at the foot of a dialog: named, dressed, and in one row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from rowcall.ui.theme import icons


@dataclass(frozen=True, slots=True)
class Does:
    """What a button is called in tests, what it shows, and what it does."""

    name: str
    act: Callable[[], object]
    icon: str = ""


def dress(button: QPushButton, does: Does, *, strong: bool = False) -> None:
    """Name a button and let it do something; Enter presses it only where it has the focus."""
    button.setObjectName(does.name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: does.act())
    if strong:
        button.setProperty("role", "primary")
    if does.icon:
        icons.dress(button, does.icon, "accent_text" if strong else "text")


def foot(left: Iterable[QPushButton], right: Iterable[QPushButton]) -> QHBoxLayout:
    """A row of buttons: what can be done on the left, how to go on or leave on the right."""
    row = QHBoxLayout()
    for button in left:
        row.addWidget(button)
    row.addStretch(1)
    for button in right:
        row.addWidget(button)
    return row
