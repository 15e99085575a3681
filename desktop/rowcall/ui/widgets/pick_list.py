"""The list that unfolds under a picker: a search field over items that can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from rowcall.model.normal import fold
from rowcall.ui.languages.said import said
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.texts import text

_ID = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 30
_MOST_ROWS = 9
_NARROWEST = 220
_SEARCH_FROM = 8
"""A shorter list is seen at one glance."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something to choose."""

    id: str
    label: str
    note: str = ""
    """What tells it from others of the same name, such as the kind of a place."""
    names: tuple[str, ...] = ()
    """What else it is called, without case and accents; a search finds it by their words."""

    def fits(self, wanted: str) -> bool:
        """Whether it is what is searched for, which is without case and accents."""
        return wanted in fold(self.label) or any(f" {wanted}" in f" {name}" for name in self.names)


class PickList(QWidget):
    """A pop-up with a search field and a list; steered by keys from the search field.

    Attributes:
        always_search: Whether a short list has a search field too.
        filters: Whether the search field filters the list; else it only tells what is typed.
        single: Whether only one can be chosen: it alone has a mark, and Enter takes it again.
        free: Whether what is typed can be taken as it is, where no item is called so.
        refuses: Why something that is typed cannot be taken, as a sentence; empty where it can.
        narrowest: The least width in pixels.

    Signals:
        picked: The id of an item that was clicked or entered.
        searched: The text of the search field.
    """

    picked = Signal(str)
    searched = Signal(str)

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # the corners of what is inside are round
        self.setAccessibleName(title)
        self._items: Sequence[Item] = ()
        self._is_chosen: Callable[[str], bool] = lambda _id: False
        blank = QPixmap(icons.SIZES[0], icons.SIZES[0])
        blank.fill(Qt.GlobalColor.transparent)
        self._no_icon = QIcon(blank)
        self._field: QWidget | None = None
        self._part = QRect()
        self.always_search = False
        self.filters = True
        self.single = False
        self.free = False
        self.refuses: Callable[[str], str] = lambda _typed: ""
        self.narrowest = _NARROWEST
        self.search = QLineEdit()
        self.search.setObjectName(f"{name}Search")
        self.search.setAccessibleName(self.tr("Search: {title}").format(title=title))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._search)
        self.list = QListWidget()
        self.list.setObjectName(f"{name}List")
        self.list.setAccessibleName(title)
        self.list.setProperty("role", "picks")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(icons.SIZES[0], icons.SIZES[0]))
        self.list.itemClicked.connect(self._pick)
        self._remark = text(role="small", wrap=True)
        self._remark.hide()
        inside = QFrame()
        inside.setProperty("role", "popup")
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside)
        self._inner = layout = QVBoxLayout(inside)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(theme.current().space_xs)
        layout.addWidget(self.search)
        layout.addWidget(self._remark)
        layout.addWidget(self.list)

    def set_items(self, items: Sequence[Item], is_chosen: Callable[[str], bool]) -> None:
        """Offer these items.

        Args:
            items: What can be chosen.
            is_chosen: Tells of an id whether it is chosen now; such items have a tick.
        """
        self._items, self._is_chosen = items, is_chosen
        self._fill()

    @property
    def remark(self) -> str:
        """What is said above the list; empty where nothing is."""
        return "" if self._remark.isHidden() else self._remark.text()

    def say(self, words: str) -> None:
        """Show a remark above the list, or none."""
        self._remark.setText(words)
        self._remark.setVisible(bool(words))
        self._fit()

    def open_under(self, field: QWidget, part: QRect | None = None) -> None:
        """Show it under a field, or a part of it, and take the keyboard."""
        self._field, self._part = field, part or field.rect()
        self.search.clear()
        self.search.setVisible(self.always_search or self.free or len(self._items) >= _SEARCH_FROM)
        self._fill()
        self.setFixedWidth(max(self._part.width(), self.narrowest))
        self._fit()
        self.show()
        (self.search if self.search.isVisible() else self).setFocus()

    def refresh_ticks(self) -> None:
        """Show anew what is chosen."""
        for place in range(self.list.count()):
            item = self.list.item(place)
            self._tick(item, str(item.data(_ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys where there is no search field."""
        if not self._steer(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the search field that steer the list."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._steer(event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self.list.currentItem()
            if current is not None:
                self._pick(current)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(str(item.data(_ID)))

    def _search(self, words: str) -> None:
        if self.filters:
            self._fill()
        self.searched.emit(words.strip())

    def _fill(self) -> None:
        wanted = fold(self.search.text()) if self.filters else ""
        self.list.clear()
        for item in self._items:
            if item.fits(wanted):
                row = QListWidgetItem(f"{item.label}  ·  {item.note}" if item.note else item.label)
                row.setData(_ID, item.id)
                self._tick(row, item.id)
                self.list.addItem(row)
        self._offer_typed()
        chosen = (place for place, item in enumerate(self._items) if self._is_chosen(item.id))
        self.list.setCurrentRow(next(chosen, 0) if self.single and not wanted else 0)
        if self.filters:
            nothing = self.tr("Nothing fits “{words}”.").format(words=self._typed)
            refused = self.refuses(self._typed) if self.free and self._typed else ""
            self._remark.setText(said(refused) or nothing)
            self._remark.setVisible(bool(wanted) and not self.list.count())
        self._fit()

    @property
    def _typed(self) -> str:
        return " ".join(self.search.text().split())

    def _offer_typed(self) -> None:
        """Offer to take what is typed as it is, unless it would be refused."""
        typed = self._typed
        if (
            self.free
            and typed
            and not self.refuses(typed)
            and all(fold(item.label) != fold(typed) for item in self._items)
        ):
            row = QListWidgetItem(self.tr("Use “{words}”").format(words=typed))
            row.setData(_ID, typed)
            self._tick(row, typed)
            self.list.addItem(row)

    def _tick(self, row: QListWidgetItem, id_: str) -> None:
        chosen = self._is_chosen(id_)
        if self.single:
            row.setIcon(icons.icon("check", "accent") if chosen else self._no_icon)
            return
        row.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)

    def _fit(self) -> None:
        rows = min(_MOST_ROWS, self.list.count())
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * _ROW_HEIGHT + 4)
        self._inner.activate()
        self._outer.activate()
        self.resize(self.width(), self._inner.sizeHint().height())
        if self._field is not None:
            self.move(self._place_under(self._field))

    def _place_under(self, field: QWidget) -> QPoint:
        part = self._part
        below = field.mapToGlobal(part.bottomLeft() + QPoint(0, 3))
        screen = field.screen().availableGeometry()
        if below.y() + self.height() > screen.bottom():
            above = field.mapToGlobal(part.topLeft() - QPoint(0, self.height() + 2))
            if above.y() >= screen.top():
                return above
        return below
