"""The menu of one column: sort it, and choose which of its values are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rowcall.model.sheets import Column, Filter, Sort, Test
from rowcall.ui.grid import states
from rowcall.ui.grid.looks import Nature, nature_of
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words

WIDTH = 270
_VALUE = Qt.ItemDataRole.UserRole


class ColumnMenu(QFrame):
    """A small panel under a column's title.

    Args:
        column: Which column.
        values: Its distinct texts and how often each is there.
        filter: What is asked of it now, or None.
        parent: The window.

    Signals:
        sort_chosen: A Sort.
        filter_chosen: A Filter, or None to take it away.
        blanks_asked: It is to be told why cells of the column are empty.
    """

    sort_chosen = Signal(object)
    filter_chosen = Signal(object)
    blanks_asked = Signal()

    def __init__(
        self,
        column: Column,
        values: Sequence[tuple[str, int]],
        filter: Filter | None,  # noqa: A002 - the word of the model
        parent: QWidget,
    ) -> None:
        kind = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        super().__init__(parent, kind)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("columnMenu")
        self.setAccessibleName(self.tr("Sort and filter {column}").format(column=column.title))
        self.setProperty("role", "popup")
        self.setFixedWidth(WIDTH)
        self._column = column
        space = theme.current()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.space_s, space.space_s, space.space_s, space.space_s)
        layout.setSpacing(2)
        layout.addWidget(self._sort_button(self.tr("Sort A to Z"), "arrow-up", descending=False))
        layout.addWidget(self._sort_button(self.tr("Sort Z to A"), "arrow-down", descending=True))
        if nature_of(column) not in (Nature.STATUS, Nature.NOTE):
            layout.addWidget(self._blanks_button())
        line = QFrame()
        line.setProperty("role", "line")
        layout.addSpacing(4)
        layout.addWidget(line)
        layout.addSpacing(6)
        self._add_tests(layout)
        self._add_values(layout, values)
        self._add_answers(layout)
        self._show(filter)

    def show_at(self, place: QPoint) -> None:
        """Open it there, but never beyond the edge of the screen."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(place.x(), room.right() - self.width())
        self.move(max(room.left(), left), min(place.y(), room.bottom() - self.height()))
        self.show()
        self.test.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter applies, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------------- layout

    def _sort_button(self, title: str, icon: str, *, descending: bool) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName("sortDescending" if descending else "sortAscending")
        button.setProperty("role", "menu")
        icons.dress(button, icon, "text_muted")
        button.clicked.connect(lambda: self._sort(descending=descending))
        return button

    def _blanks_button(self) -> QPushButton:
        button = QPushButton(self.tr("Why are cells empty?"))
        button.setObjectName("whyBlank")
        button.setProperty("role", "menu")
        icons.dress(button, "circle-question-mark", "text_muted")
        button.clicked.connect(self.blanks_asked)
        button.clicked.connect(self.close)
        return button

    def _add_tests(self, layout: QVBoxLayout) -> None:
        self.test = QComboBox()
        self.test.setObjectName("filterTest")
        self.test.setAccessibleName(self.tr("Which rows"))
        for title, test in (
            (self.tr("All rows"), None),
            (self.tr("Contains…"), Test.CONTAINS),
            (self.tr("Is empty"), Test.EMPTY),
            (self.tr("Is filled"), Test.FILLED),
            (self.tr("Is one of…"), Test.ANY_OF),
        ):
            self.test.addItem(title, test)
        self.text = QLineEdit()
        self.text.setObjectName("filterText")
        self.text.setPlaceholderText(self.tr("Text"))
        self.text.setAccessibleName(self.tr("Text that cells must contain"))
        self.text.returnPressed.connect(self._apply)
        self.test.currentIndexChanged.connect(self._show_inputs)
        layout.addWidget(self.test)
        layout.addSpacing(4)
        layout.addWidget(self.text)

    def _add_values(self, layout: QVBoxLayout, values: Sequence[tuple[str, int]]) -> None:
        self.values = QListWidget()
        self.values.setObjectName("filterValues")
        self.values.setAccessibleName(self.tr("Values to show"))
        self.values.setFixedHeight(180)
        self.values.setUniformItemSizes(True)
        for text, count in values:
            shown = states.word(text) if nature_of(self._column) is Nature.STATUS else " ".join(text.split())
            item = QListWidgetItem(f"{shown}  ({words.number(count)})", self.values)
            item.setData(_VALUE, text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.none = QLabel(self.tr("All cells are empty."))
        self.none.setProperty("role", "muted")
        layout.addWidget(self.values)
        layout.addWidget(self.none)

    def _add_answers(self, layout: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        apply = QPushButton(self.tr("Show these rows"))
        apply.setObjectName("applyFilter")
        apply.setProperty("role", "primary")
        apply.clicked.connect(self._apply)
        row.addWidget(apply)
        layout.addSpacing(6)
        layout.addLayout(row)

    # ------------------------------------------------------------------------- what is chosen

    def _show(self, condition: Filter | None) -> None:
        if condition is not None:
            self.test.setCurrentIndex(self.test.findData(condition.test))
            self.text.setText(condition.text)
            for item in self._items():
                chosen = item.data(_VALUE) in condition.values
                item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self._show_inputs()

    def _show_inputs(self) -> None:
        test = self.test.currentData()
        one_of = test == Test.ANY_OF
        self.text.setVisible(test == Test.CONTAINS)
        self.values.setVisible(one_of and self.values.count() > 0)
        self.none.setVisible(one_of and self.values.count() == 0)
        self.adjustSize()
        if test == Test.CONTAINS:
            self.text.setFocus()

    def _items(self) -> list[QListWidgetItem]:
        return [self.values.item(row) for row in range(self.values.count())]

    def _sort(self, *, descending: bool) -> None:
        self.sort_chosen.emit(Sort(self._column.id, descending))
        self.close()

    def _apply(self) -> None:
        test = self.test.currentData()
        chosen: Filter | None = None
        if test == Test.CONTAINS and self.text.text():
            chosen = Filter(Test.CONTAINS, self._column.id, self.text.text())
        elif test in (Test.EMPTY, Test.FILLED):
            chosen = Filter(Test(test), self._column.id)
        elif test == Test.ANY_OF:
            ticked = [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]
            if ticked:
                chosen = Filter(Test.ANY_OF, self._column.id, values=tuple(item.data(_VALUE) for item in ticked))
        self.filter_chosen.emit(chosen)
        self.close()
