"""What a person sees of a form: every word on it, and whether all of it can be read; pictures where they are wanted."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QWidget,
)

from rowcall.ui.theme import icons
from rowcall.ui.widgets.short_label import ShortLabel

RAW = re.compile(r"\b[a-z]+[a-z0-9]*(?:_[a-z0-9]+)+\b")
"""What a key in a program looks like, and no word that people use."""
FOLDER = "ROWCALL_SHOTS"
"""The environment variable that names the folder where pictures go; without it none are taken."""


def wanted() -> bool:
    """Whether pictures are wanted."""
    return FOLDER in os.environ


def keep(widget: QWidget, name: str) -> None:
    """Keep a picture of it, where pictures are wanted."""
    folder = os.environ.get(FOLDER)
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        widget.grab().save(str(Path(folder) / f"{name}.png"))


def said(owner: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text of what is inside, seen or heard by a screen reader, with the widget that has it."""
    for widget in owner.findChildren(QWidget):
        yield widget, widget.accessibleName()
        yield widget, widget.accessibleDescription()
        yield widget, widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        if isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
            yield widget, widget.text()
        if isinstance(widget, QComboBox):
            yield from ((widget, widget.itemText(place)) for place in range(widget.count()))
        if isinstance(widget, QListWidget):
            yield from ((widget, widget.item(place).text()) for place in range(widget.count()))


def raw_words(owner: QWidget) -> list[str]:
    """The texts that hold a program's key; where a file lies is the person's own word."""
    return [
        f"{widget.objectName() or type(widget).__name__}: {text}"
        for widget, text in said(owner)
        if RAW.search(text) and not Path(text).is_absolute()
    ]


def cut_off(owner: QWidget) -> list[str]:
    """What is seen but has less room than its words need."""
    return [
        f"{widget.objectName() or type(widget).__name__}: {_words(widget)} ({why})"
        for widget in owner.findChildren(QWidget)
        if widget.isVisibleTo(owner) and (why := _why_cut(widget) or _why_crowded(widget))
    ]


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def _is_icon_only(widget: QWidget) -> bool:
    only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == only_icon and not widget.icon().isNull()


def _why_crowded(widget: QWidget) -> str:
    """A button that got its icon before its words has no room between them."""
    both = isinstance(widget, QPushButton) and bool(widget.text()) and not widget.icon().isNull()
    return "its words touch its icon" if both and widget.iconSize().width() < icons.SIZES[0] + icons.GAP else ""


def _why_cut(widget: QWidget) -> str:
    if isinstance(widget, ShortLabel) or _is_icon_only(widget):
        return ""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return f"{needed} high, has {widget.height()}" if needed > widget.height() + 1 else ""
        needed = widget.fontMetrics().horizontalAdvance(widget.text())
        return f"{needed} wide, has {widget.width()}" if needed > widget.width() + 1 else ""
    if isinstance(widget, QCheckBox) or (isinstance(widget, QAbstractButton) and widget.text()):
        needed = widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&"))
        return f"{needed} wide, has {widget.width()}" if needed > widget.width() else ""
    if isinstance(widget, QLineEdit) and widget.placeholderText():
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return f"{needed} wide, has {widget.width()}" if needed > widget.width() else ""
    return ""
