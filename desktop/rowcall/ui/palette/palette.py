"""The command palette: a field over a list, steered by the keyboard alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from rowcall.ui.palette.entries import Entry
from rowcall.ui.palette.model import EntryModel, spoken
from rowcall.ui.palette.paint import ROW_HEIGHT, EntryDelegate
from rowcall.ui.soon import after_this
from rowcall.ui.theme import theme
from rowcall.ui.widgets.texts import text

WIDTH = 620
_MOST_ROWS = 11
_FROM_TOP = 64
_KEYS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_ROWS,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
}


class Palette(QWidget):
    """Opens over the window; Enter does what is chosen, Esc goes back to where one was.

    Args:
        window: Over which it opens.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find a command"))
        self._window = window
        self.model = EntryModel(self)
        self.search = QLineEdit()
        self.list = QListView()
        nothing = self.tr("Nothing is called so. Try another word, such as “export” or “key”.")
        self._remark = text(nothing, "muted", "paletteRemark", wrap=True)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.list.clicked.connect(self._take)

    def _lay_out(self) -> None:
        words = self.tr("What do you want to do?")
        self.search.setObjectName("paletteSearch")
        self.search.setAccessibleName(words)
        self.search.setPlaceholderText(words)
        self.search.setProperty("role", "palette")
        self.search.installEventFilter(self)
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setProperty("role", "picks")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setModel(self.model)
        inside = QFrame()
        inside.setProperty("role", "popup")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside)
        space = theme.current()
        column = self._inner = QVBoxLayout(inside)
        column.setContentsMargins(space.space_s, space.space_s, space.space_s, space.space_s)
        column.setSpacing(space.space_s)
        for part in (self.search, self._remark, self.list):
            column.addWidget(part)

    def open_with(self, entries: Sequence[Entry]) -> None:
        """Show these, and take the keyboard."""
        self.model.offer(entries)
        self.search.clear()
        window = self._window
        self.setFixedWidth(min(WIDTH, window.width() - 2 * theme.current().space_l))
        self._find("")
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, _FROM_TOP)))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that steer the list."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._steer(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _steer(self, key: Qt.Key) -> bool:
        if key in _KEYS:
            self._go_to(self.list.currentIndex().row() + _KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _go_to(self, row: int) -> None:
        last = self.model.rowCount() - 1
        if last < 0:
            self.search.setAccessibleDescription("")
            return
        row = max(0, min(last, row))
        self.list.setCurrentIndex(self.model.index(row))
        self.search.setAccessibleDescription(spoken(self.model.found[row]))

    def _find(self, words: str) -> None:
        self.model.search(words)
        found = self.model.rowCount()
        self.list.setFixedHeight(min(_MOST_ROWS, found) * ROW_HEIGHT)
        self.list.setVisible(found > 0)
        self._remark.setVisible(not found)
        self._go_to(0)
        self._inner.activate()
        self.setFixedHeight(self._inner.sizeHint().height())

    def _take(self, index: QModelIndex) -> None:
        """Do what is chosen, once the focus is back where it was."""
        if not index.isValid():
            return
        entry = self.model.found[index.row()]
        if not entry.why_not:
            self.hide()
            after_this(self, entry.do)
