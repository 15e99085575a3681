"""A frame that looks like an input and holds chips: what was chosen or typed, each removable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.flow import FlowLayout

MOST_LETTERS = 40


class Chip(QPushButton):
    """One value; a click, Space, Delete or Backspace asks for its removal.

    Signals:
        removed: It is to go; with the value.
    """

    removed = Signal(str)

    def __init__(self, value: str, label: str) -> None:
        short = label if len(label) <= MOST_LETTERS else f"{label[: MOST_LETTERS - 1]}…"
        super().__init__(short.replace("&", "&&"))
        self.value, self.label = value, label
        self.setObjectName("chip")
        self.setProperty("role", "chip")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        self.setIconSize(QSize(12, 12))
        icons.dress(self, "x", "running")
        self.setToolTip(label if short != label else "")
        self.setAccessibleName(self.tr("Remove {name}").format(name=label))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.removed.emit(self.value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove it, as one expects of what was typed."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.value)
        else:
            super().keyPressEvent(event)


class ChipField(QFrame):
    """Chips in the order in which they came, and one widget behind them that adds more.

    Signals:
        changed: A chip came or went.
    """

    changed = Signal()

    def __init__(self, tail: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "field")
        self._tail = tail
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self, spacing=4)
        self._flow.setContentsMargins(5, 4, 5, 4)
        self._flow.addWidget(tail)
        self.setFocusProxy(tail)
        tail.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips that are there."""
        return tuple(self._chips)

    def values(self) -> tuple[str, ...]:
        """The values of the chips, in their order."""
        return tuple(chip.value for chip in self._chips)

    def add(self, value: str, label: str) -> bool:
        """Add a chip unless its value is there already; tells whether it was added."""
        if value in self.values():
            return False
        chip = Chip(value, label)
        chip.removed.connect(self.remove)
        self._flow.insert(len(self._chips), chip)
        self._chips.append(chip)
        chip.show()
        self._settle()
        return True

    def remove(self, value: str) -> None:
        """Take a chip away and give the focus to its neighbour."""
        place = self.values().index(value)
        chip = self._chips.pop(place)
        had_focus = self.window().focusWidget() is chip
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        if had_focus:
            near = self._chips[min(place, len(self._chips) - 1)] if self._chips else self._tail
            near.setFocus()
        self._settle()

    def clear(self) -> None:
        """Take all chips away."""
        for value in self.values():
            self.remove(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the frame as focused while one can type into it."""
        if watched is self._tail and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            theme.restyle(self, "focused", event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _settle(self) -> None:
        self._flow.invalidate()
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        height = max(theme.current().control_height, self._flow.heightForWidth(self.width()))
        if self.minimumHeight() != height:
            self.setMinimumHeight(height)
            self.updateGeometry()
