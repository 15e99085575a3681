"""Tab goes through a window in reading order, also through what was made after the rest of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
"""What is inside these takes no focus of its own."""


def move(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next control of a window, or the one before; after the last comes the first.

    Returns:
        Whether there is any.
    """
    order = list(in_reading_order(window))
    if not order:
        return False
    focus = window.focusWidget()
    here = next((place for place, widget in enumerate(order) if focus is widget or _holds(widget, focus)), None)
    target = order[0 if forward else -1] if here is None else order[(here + (1 if forward else -1)) % len(order)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_sight(target)
    return True


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Every control inside that Tab stops at, as it is laid out."""
    if _stops_at(widget):
        yield widget
    if not isinstance(widget, _WHOLE):
        for child in _inside(widget):
            if not child.isHidden() and not child.isWindow():
                yield from in_reading_order(child)


def bring_into_sight(target: QWidget) -> None:
    """Scroll whatever holds a widget until it is seen."""
    for area in held_by(target):
        area.ensureWidgetVisible(target)


def held_by(target: QWidget) -> tuple[QScrollArea, ...]:
    """What a widget can be scrolled in, the innermost first."""
    found, above = [], target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            found.append(above)
        above = above.parentWidget()
    return tuple(found)


def _stops_at(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.focusProxy() is None and widget.isEnabled() and widget.isVisible()


def _holds(widget: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and isinstance(widget, _WHOLE) and widget.isAncestorOf(focus)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """What stands in a widget, in the order of its layout; what no layout holds comes last."""
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield inner
        return
    layout = widget.layout()
    laid_out = list(_of_layout(layout)) if layout is not None else []
    yield from laid_out
    held = set(laid_out)
    yield from (child for child in widget.children() if isinstance(child, QWidget) and child not in held)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _of_layout(inner)
