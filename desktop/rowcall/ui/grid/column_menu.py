"""The menu of one column: sort by it, tick the values that are shown, and change the column itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from rowcall.model.cell_kinds import Kind
from rowcall.model.sheets import Column, Filter, Sort
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.order_words import sort_by, then_by
from rowcall.ui.grid.value_list import ReadValues, ValueList
from rowcall.ui.theme import icons, theme

_WIDTH = 270
"""Of the part that sorts and filters."""
_LINE = 28
"""Height of an entry."""


class ColumnMenu(QFrame):
    """A panel under a column's title: sorting and filtering at the left, what changes the column at the right.

    Args:
        column: Which column.
        read: Reads its values.
        sorts: By which columns the rows are sorted now.
        filters: What is asked of the column now.
        parent: The window.
        kind: What the column is sorted by.

    Signals:
        sort_chosen: A Sort to sort by before all others.
        further_chosen: A Sort to sort by behind all others.
        sorts_cleared: The rows are to be in their own order.
        filters_chosen: A tuple of Filter; empty to take all away.
        rules_asked: The builder of filters is wanted.
        commanded: A command for the column was chosen, which is carried out next.
    """

    sort_chosen = Signal(object)
    further_chosen = Signal(object)
    sorts_cleared = Signal()
    filters_chosen = Signal(object)
    rules_asked = Signal()
    commanded = Signal()

    def __init__(
        self,
        column: Column,
        read: ReadValues,
        sorts: Sequence[Sort],
        filters: Sequence[Filter],
        parent: QWidget,
        kind: Kind = Kind.TEXT,
    ) -> None:
        flags = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        super().__init__(parent, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("columnMenu")
        self.setAccessibleName(self.tr("Sort and filter {column}").format(column=shown_title(column)))
        self.setProperty("role", "popup")
        self._column = column
        self._kind = kind
        space = theme.current()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(space.space_s, space.space_s, space.space_s, space.space_s)
        outer.setSpacing(space.space_s)
        self.list = ValueList(column, read, narrows=True, kind=kind)
        self.values = self.list.values
        outer.addWidget(self._rows(sorts, filters))
        self._line = _line(across=False)
        self._commands = QVBoxLayout()
        self._commands.setSpacing(0)
        self._line.hide()
        outer.addWidget(self._line)
        outer.addLayout(self._commands)
        self.list.show_filters(filters)
        self.list.changed.connect(self._show_whether_any)
        self.list.read()

    def add_commands(self, groups: Sequence[Sequence[QAction | QMenu]]) -> None:
        """Offer what changes the column: commands of the window, and menus of further ones."""
        self._line.show()
        for number, group in enumerate(groups):
            if number:
                self._commands.addSpacing(3)
                self._commands.addWidget(_line())
                self._commands.addSpacing(3)
            for entry in group:
                self._commands.addWidget(self._command(entry))
        self._commands.addStretch(1)

    def show_at(self, place: QPoint) -> None:
        """Open it there, but never beyond the edge of the screen."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(place.x(), room.right() - self.width())
        self.move(max(room.left(), left), max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.show()
        self.list.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the ticked rows, arrows go from entry to entry, Esc closes."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.focusWidget()
            if isinstance(here, QPushButton) and here.isEnabled():
                here.click()
            else:
                self._apply()
        elif key == Qt.Key.Key_Down and self.list.search.hasFocus():
            self.values.setFocus()
            self.values.setCurrentRow(max(0, self.values.currentRow()))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------- layout

    def _rows(self, sorts: Sequence[Sort], filters: Sequence[Filter]) -> QWidget:
        """What sorts and filters."""
        part = QWidget()
        part.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        others = any(sort.column_id != self._column.id for sort in sorts)
        for name, descending, further in (
            ("sortAscending", False, False),
            ("sortDescending", True, False),
            ("thenAscending", False, True),
            ("thenDescending", True, True),
        ):
            told = self.further_chosen if further else self.sort_chosen
            title = (then_by if further else sort_by)(self._kind, descending=descending)
            button = self._entry(name, title, "arrow-down" if descending else "arrow-up")
            button.clicked.connect(lambda _=False, told=told, way=descending: told.emit(Sort(self._column.id, way)))
            button.setEnabled(others or not further)
            layout.addWidget(button)
        clear = self._entry("clearSort", self.tr("Clear the sort"), "x")
        clear.clicked.connect(self.sorts_cleared)
        clear.setEnabled(bool(sorts))
        layout.addWidget(clear)
        layout.addSpacing(3)
        layout.addWidget(_line())
        layout.addSpacing(3)
        show_all = self._entry("clearFilter", self.tr("Clear this filter"), "funnel-x")
        show_all.clicked.connect(lambda: self.filters_chosen.emit(()))
        show_all.setEnabled(bool(filters))
        layout.addWidget(show_all)
        rules = self._entry("allRules", self.tr("All rules…"), "funnel")
        rules.clicked.connect(self.rules_asked)
        layout.addWidget(rules)
        layout.addSpacing(theme.current().space_xs)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._answers())
        return part

    def _entry(self, name: str, title: str, icon: str) -> QPushButton:
        """An entry that closes the menu."""
        button = QPushButton(title)
        button.setObjectName(name)
        button.setProperty("role", "menu")
        button.setFixedHeight(_LINE)
        icons.dress(button, icon, "text_muted")
        button.clicked.connect(self.close)
        return button

    def _command(self, entry: QAction | QMenu) -> QPushButton:
        action = entry.menuAction() if isinstance(entry, QMenu) else entry
        button = self._entry(f"column-{entry.objectName()}", action.text(), str(action.property("iconName") or ""))
        button.setEnabled(action.isEnabled())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{action.text()}  {keys}".strip())
        if isinstance(entry, QMenu):
            entry.setParent(self, entry.windowFlags())
            button.clicked.disconnect(self.close)
            button.clicked.connect(lambda: entry.popup(button.mapToGlobal(button.rect().topRight())))
            mark = QLabel()
            mark.setPixmap(icons.pixmap("chevron-right", "text_muted", 14, self.devicePixelRatioF()))
            inside = QHBoxLayout(button)
            inside.addStretch(1)
            inside.addWidget(mark)
            entry.aboutToShow.connect(self.commanded)
            entry.triggered.connect(self.close)
        else:
            button.clicked.connect(self.commanded)
            button.clicked.connect(action.trigger)
        return button

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.agree = QPushButton(self.tr("Show these rows"))
        self.agree.setObjectName("applyFilter")
        self.agree.setProperty("role", "primary")
        self.agree.clicked.connect(self._apply)
        row.addWidget(self.agree)
        return row

    # ------------------------------------------------------------------------- what is chosen

    def _show_whether_any(self) -> None:
        self.agree.setEnabled(not self.list.chooses_nothing())

    def _apply(self) -> None:
        if not self.list.chooses_nothing():
            self.filters_chosen.emit(self.list.filters())
            self.close()


def _line(*, across: bool = True) -> QFrame:
    line = QFrame()
    line.setProperty("role", "line" if across else "line-down")
    return line
