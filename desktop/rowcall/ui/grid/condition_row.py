"""One line of the builder of filters: a column, what is asked of it, and with what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rowcall.model.finding import Find
from rowcall.model.sheets import OF_VALUES, WITHOUT_INPUT, Column, Filter, Sheet, Test
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.filter_words import FilterWords
from rowcall.ui.grid.value_list import ReadValues, ValueList
from rowcall.ui.languages.counted import counted
from rowcall.ui.theme import icons, theme

ReaderOf = Callable[[int], ReadValues]
"""From the id of a column to what reads its values."""
_POPUP = (300, 340)
_LEAST = 84


class ConditionRow(QWidget):
    """A condition in the making.

    Args:
        sheet: Whose rows.
        reader_of: Reads the values of a column.

    Signals:
        removed: It is wanted no more.
        agreed: Enter was pressed in it.
    """

    removed = Signal()
    agreed = Signal()

    def __init__(self, sheet: Sheet, reader_of: ReaderOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._reader_of = reader_of
        self._values: Filter | None = None
        self.column = QComboBox()
        self.column.setObjectName("conditionColumn")
        self.column.setAccessibleName(self.tr("Column"))
        self.column.addItem(self.tr("Any column"), None)
        for column in sheet.columns:
            self.column.addItem(shown_title(column), column.id)
        self.test = QComboBox()
        self.test.setObjectName("conditionTest")
        self.test.setAccessibleName(self.tr("Condition"))
        for test, title in FilterWords(self).titles().items():
            self.test.addItem(title, test)
        self.text = QLineEdit()
        self.text.setObjectName("conditionText")
        self.text.setAccessibleName(self.tr("What cells are compared with"))
        self.text.setPlaceholderText(self.tr("Text, number or day"))
        self.pick = QPushButton()
        self.pick.setObjectName("conditionValues")
        self.pick.setAutoDefault(False)
        self._lay_out()
        self.column.currentIndexChanged.connect(self._other_column)
        self.test.currentIndexChanged.connect(self._show_input)
        self.text.returnPressed.connect(self.agreed)
        self.pick.clicked.connect(self._open_values)
        self._show_input()

    def choose_column(self, column_id: int) -> None:
        """Ask about this column."""
        self.column.setCurrentIndex(max(0, self.column.findData(column_id)))

    def show_filter(self, condition: Filter) -> None:
        """Show a condition that there is."""
        self.column.setCurrentIndex(max(0, self.column.findData(condition.column_id)))
        self.test.setCurrentIndex(self.test.findData(condition.test))
        self.text.setText(condition.text)
        self._values = condition if condition.values else None
        self._show_input()

    def condition(self) -> Filter | None:
        """The condition; None while something of it is missing.

        Raises:
            PatternProblem: If it asks for a pattern that is none.
        """
        test, column_id = Test(self.test.currentData()), self.column.currentData()
        if test in OF_VALUES:
            values = self._values.values if self._values is not None else ()
            return Filter(test, column_id, values=values) if values and column_id is not None else None
        if test in WITHOUT_INPUT:
            return Filter(test, column_id)
        if test is Test.MATCHES:
            Find(self.text.text(), is_pattern=True).check()
        return Filter(test, column_id, self.text.text()) if self.text.text() else None

    # ------------------------------------------------------------------------- inside

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_s)
        remove = QToolButton()
        remove.setObjectName("removeCondition")
        icons.dress(remove, "x")
        remove.setToolTip(self.tr("Remove this condition"))
        remove.setAccessibleName(self.tr("Remove this condition"))
        remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        remove.clicked.connect(self.removed)
        for widget, stretch in ((self.column, 2), (self.test, 2), (self.text, 3), (self.pick, 3), (remove, 0)):
            row.addWidget(widget, stretch)
        for box in (self.column, self.test):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(_LEAST)
        self.text.setMinimumWidth(_LEAST)
        self.setFocusProxy(self.column)

    def _other_column(self) -> None:
        self._values = None
        self._show_input()

    def _show_input(self) -> None:
        test = Test(self.test.currentData())
        of_values = test in OF_VALUES
        self.pick.setVisible(of_values)
        self.pick.setEnabled(self.column.currentData() is not None)
        self.text.setVisible(not of_values)
        self.text.setEnabled(test not in WITHOUT_INPUT)
        count = len(self._values.values) if self._values is not None else 0
        chosen = counted("%Ln value(s)", count)
        self.pick.setText(chosen if count else self.tr("Choose values…"))

    def _open_values(self) -> None:
        column = next(column for column in self._sheet.columns if column.id == self.column.currentData())
        popup = ValuePopup(column, self._reader_of(column.id), self._values, self)
        popup.chosen.connect(self._take_values)
        popup.show_below(self.pick)

    def _take_values(self, chosen: Filter | None) -> None:
        self._values = chosen
        if chosen is not None and chosen.test is Test.NONE_OF:
            self.test.setCurrentIndex(self.test.findData(Test.NONE_OF))
        self._show_input()


class ValuePopup(QFrame):
    """The values of a column under a button.

    Signals:
        chosen: A Filter, or None, whenever another value is ticked.
    """

    chosen = Signal(object)

    def __init__(self, column: Column, read: ReadValues, now: Filter | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("valuePopup")
        self.setProperty("role", "popup")
        layout = QVBoxLayout(self)
        self.list = ValueList(column, read)
        self.list.show_filter(now)
        self.list.changed.connect(lambda: self.chosen.emit(self.list.filter()))
        layout.addWidget(self.list)
        self.resize(*_POPUP)

    def show_below(self, widget: QWidget) -> None:
        """Open it under a widget."""
        self.move(widget.mapToGlobal(widget.rect().bottomLeft()))
        self.show()
        self.list.search.setFocus()
        self.list.read()
