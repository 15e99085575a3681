"""What stands out of what holds it: wider than the page it is on, past the edge of its parent, or past the screen."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollArea,
    QScrollBar,
    QWidget,
)

_OWN_PARTS = (QAbstractItemView, QAbstractSpinBox, QComboBox, QHeaderView, QScrollBar)
"""What Qt lays out inside by itself, or what is meant to be larger than what is seen of it."""


def overflowing(owner: QWidget) -> list[str]:
    """What is seen of a screen or a dialog, but not the whole of its width.

    Tables and texts may be scrolled sideways; a form, a page and a dialog may not.
    """
    widgets = [owner, *(widget for widget in owner.findChildren(QWidget) if widget.isVisibleTo(owner))]
    return [
        f"{widget.objectName() or type(widget).__name__}: {why}" for widget in widgets for why in _why(widget, owner)
    ]


def _why(widget: QWidget, owner: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        past = inside.width() - widget.viewport().width()
        if past > 0:
            yield f"what it scrolls is {past} wider than it, for {_widest(inside)}"
    if widget is owner:
        yield from _past_screen(widget)
    elif not _is_scrolled(widget):
        yield from _past_parent(widget)
    if isinstance(widget, QLabel) and widget.wordWrap():
        yield from _past_words(widget)


def _past_screen(widget: QWidget) -> Iterator[str]:
    screen = widget.screen().availableGeometry()
    if widget.isWindow() and (widget.width() > screen.width() or widget.height() > screen.height()):
        yield f"is {widget.width()} x {widget.height()} on a screen of {screen.width()} x {screen.height()}"


def _is_scrolled(widget: QWidget) -> bool:
    """Whether it is moved about behind what shows it, or laid out by Qt itself."""
    parent = widget.parentWidget()
    above = parent.parentWidget() if parent is not None else None
    behind = isinstance(above, QAbstractScrollArea) and above.viewport() is parent
    return widget.isWindow() or behind or isinstance(parent, (*_OWN_PARTS, QAbstractScrollArea))


def _past_parent(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    right, left = widget.x() + widget.width() - parent.width(), -widget.x()
    if right > 0 or left > 0:
        name = parent.objectName() or type(parent).__name__
        yield f"stands {max(right, left)} out of {name} on the {'right' if right > 0 else 'left'}"


def _past_words(label: QLabel) -> Iterator[str]:
    """A word that is longer than its line is cut off; no line can be broken inside it."""
    room = label.contentsRect().width()
    for paragraph in label.text().split("\n"):
        layout = QTextLayout(paragraph, label.font())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            needed = math.ceil(line.naturalTextWidth())
            if needed > room + 1:
                yield f"a word of it is {needed} wide, and it has {room}"
        layout.endLayout()


def _widest(page: QWidget) -> str:
    """Which part of a page keeps it from being narrower."""
    while parts := [part for part in page.children() if isinstance(part, QWidget) and not part.isHidden()]:
        widest = max(parts, key=lambda part: part.minimumSizeHint().width())
        if widest.minimumSizeHint().width() < page.minimumSizeHint().width() / 2:
            break
        page = widest
    return f"{page.objectName() or type(page).__name__} {widget_text(page)}".strip()


def widget_text(widget: QWidget) -> str:
    """Its words, where it has any."""
    told = widget.property("text")
    return told if isinstance(told, str) else ""
