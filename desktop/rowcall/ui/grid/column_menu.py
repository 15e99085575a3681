"""The menu of one column: sort it, and choose which of its values are shown."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rowcall.model.finding import Find
from rowcall.model.patterns import PatternProblem
from rowcall.model.sheets import OF_VALUES, WITHOUT_INPUT, Column, Filter, Sort, Test
from rowcall.ui.grid.filter_words import FilterWords
from rowcall.ui.grid.looks import Nature, nature_of
from rowcall.ui.grid.value_list import ReadValues, ValueList
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.texts import text

WIDTH = 270


class ColumnMenu(QFrame):
    """A small panel under a column's title.

    Args:
        column: Which column.
        read: Reads its values.
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
        read: ReadValues,
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
        self._add_values(layout, read)
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
        self.test.addItem(self.tr("All rows"), None)
        for test, title in FilterWords(self).titles().items():
            if test is not Test.NONE_OF:  # to tick all but some is the same
                self.test.addItem(title, test)
        self.text = QLineEdit()
        self.text.setObjectName("filterText")
        self.text.setPlaceholderText(self.tr("Text, number or day"))
        self.text.setAccessibleName(self.tr("What cells are compared with"))
        self.text.returnPressed.connect(self._apply)
        self.wrong = text("", "wrong", "filterWrong", wrap=True)
        self.wrong.hide()
        self.test.currentIndexChanged.connect(self._show_inputs)
        layout.addWidget(self.test)
        layout.addSpacing(4)
        layout.addWidget(self.text)
        layout.addWidget(self.wrong)

    def _add_values(self, layout: QVBoxLayout, read: ReadValues) -> None:
        self.list = ValueList(self._column, read)
        self.values = self.list.values
        layout.addWidget(self.list)

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
        self.list.show_filter(condition)
        if condition is not None:
            test = Test.ANY_OF if condition.test is Test.NONE_OF else condition.test
            self.test.setCurrentIndex(self.test.findData(test))
            self.text.setText(condition.text)
        self._show_inputs()

    def _show_inputs(self) -> None:
        test = self.test.currentData()
        takes_text = test is not None and test not in OF_VALUES and test not in WITHOUT_INPUT
        self.text.setVisible(takes_text)
        self.wrong.hide()
        self.list.setVisible(test == Test.ANY_OF)
        if test == Test.ANY_OF:
            self.list.read()
        self.adjustSize()
        if takes_text:
            self.text.setFocus()

    def _sort(self, *, descending: bool) -> None:
        self.sort_chosen.emit(Sort(self._column.id, descending))
        self.close()

    def _apply(self) -> None:
        test = self.test.currentData()
        chosen: Filter | None = None
        if test == Test.ANY_OF:
            chosen = self.list.filter()
        elif test in WITHOUT_INPUT:
            chosen = Filter(Test(test), self._column.id)
        elif test is not None and self.text.text():
            chosen = Filter(Test(test), self._column.id, self.text.text())
        if chosen is not None and not self._can_be_asked(chosen):
            return
        self.filter_chosen.emit(chosen)
        self.close()

    def _can_be_asked(self, chosen: Filter) -> bool:
        """Whether a pattern is one; else what is wrong with it is said."""
        try:
            if chosen.test is Test.MATCHES:
                Find(chosen.text, is_pattern=True).check()
        except PatternProblem as problem:
            self.wrong.setText(str(problem))
            self.wrong.show()
            self.adjustSize()
            return False
        return True
