"""Chooses one or several of a list: chips in a field, and a searchable list under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolButton, QWidget

from rowcall.ui.widgets.chips import ChipField
from rowcall.ui.widgets.pick_list import Item, PickList

_OPENERS = (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Picker(ChipField):
    """Chips behind which a list unfolds.

    Args:
        name: Its object name; its list has the same with `Popup` behind.
        title: What a screen reader calls it.
        placeholder: What is shown while nothing is chosen.
        single: Whether only one may be chosen.
        free: Whether texts beside the items can be chosen too.

    Signals:
        opened: The list is about to be shown; the moment to fetch items.
    """

    opened = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        placeholder: str,
        *,
        single: bool = False,
        free: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._button = QToolButton()
        self._button.setObjectName(f"{name}Add")
        self._button.setProperty("role", "pick")
        self._button.setAccessibleName(title)
        self._button.setText(placeholder)
        self._placeholder = placeholder
        self._single = single
        self._items: tuple[Item, ...] = ()
        super().__init__(self._button, parent)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.popup = PickList(f"{name}Popup", title, self)
        self.popup.free = free
        self.popup.picked.connect(self._toggle)
        self._button.clicked.connect(self.unfold)
        self.changed.connect(self._settled)

    @property
    def items(self) -> tuple[Item, ...]:
        """What can be chosen."""
        return self._items

    def set_items(self, items: Sequence[Item]) -> None:
        """Offer these items; what is chosen stays chosen."""
        self._items = tuple(items)
        self.popup.set_items(self._items, lambda id_: id_ in self.values())

    def set_values(self, values: Sequence[str]) -> None:
        """Choose these ids and no others; an id that is not on offer shows as it is."""
        labels = {item.id: item.label for item in self._items}
        self.clear()
        for value in values:
            self.add(value, labels.get(value, value))

    def unfold(self) -> None:
        """Show the list."""
        self.opened.emit()
        self.popup.open_under(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the chips unfolds the list."""
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.unfold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on the button: open, or take the last chip away."""
        if watched is self._button and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _OPENERS:
                self.unfold()
                return True
            if event.key() == Qt.Key.Key_Backspace and self.chips:
                self.remove(self.chips[-1].value)
                return True
        return super().eventFilter(watched, event)

    def _toggle(self, id_: str) -> None:
        if id_ in self.values():
            self.remove(id_)
        else:
            if self._single:
                self.clear()
            label = next((item.label for item in self._items if item.id == id_), id_)
            self.add(id_, label)
        if self._single:
            self.popup.hide()

    def _settled(self) -> None:
        self.popup.refresh_ticks()
        self._button.setText("" if self.chips else self._placeholder)
