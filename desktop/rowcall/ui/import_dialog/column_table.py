"""The table in which a person sees what each column of a file is taken for, and takes it for something else."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rowcall.model.fields import FIELD_TITLES, NO_FALLBACK, Field
from rowcall.ui.import_dialog.choices import CARRIED, Use
from rowcall.ui.import_dialog.column_model import ColumnModel, Part
from rowcall.ui.import_dialog.column_paint import ROW_HEIGHT, ColumnPainter
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme
from rowcall.ui.widgets.pick_list import Item, PickList

_HEAD_HEIGHT = 34
_LIST_WIDTH = 360
_WIDTHS = {Part.HEADER: 180, Part.FIELD: 196, Part.BESIDE: 210}
_SECOND = "second:"
_CARRY = "carry"
_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_F4)


class ColumnTable(QTableView):
    """One row for each column of the file; Enter or a click on the field unfolds what it can be taken for.

    Attributes:
        fields: The list that unfolds.

    Signals:
        changed: A column is taken for something else, or something is put beside it.
        looked_at: The place of the column that is looked at.
    """

    changed = Signal()
    looked_at = Signal(int)

    def __init__(self, model: ColumnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnTable")
        self.setProperty("role", "preview")
        self.setAccessibleName(self.tr("Columns of the file"))
        self._columns = model
        self._asked = -1
        self.setModel(model)
        self._painter = ColumnPainter(self, model)
        self.setItemDelegate(self._painter)
        self.fields = PickList("fieldList", self.tr("Taken for"), self)
        self.fields.always_search = self.fields.single = True
        self.fields.narrowest = _LIST_WIDTH
        self.fields.picked.connect(self._take)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._lay_out()
        self.selectionModel().currentRowChanged.connect(self._look)
        model.modelReset.connect(self._start_at_top)
        theme.theme_changed.connect(self.viewport().update)

    def _lay_out(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setFixedHeight(_HEAD_HEIGHT)
        head.setMinimumSectionSize(90)
        for part, width in {**_WIDTHS, Part.SURE: self._painter.widest_certainty()}.items():
            head.setSectionResizeMode(part, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(part, width)
        head.setSectionResizeMode(Part.SAMPLES, QHeaderView.ResizeMode.Stretch)
        self.show_beside(shown=False)

    def show_beside(self, *, shown: bool) -> None:
        """Show what can be put beside columns, or that there is nothing."""
        self.setColumnHidden(Part.BESIDE, not shown)

    def select_column(self, header: str) -> None:
        """Go to a column of the file."""
        row = self._columns.row_of(header)
        if row >= 0:
            self.setCurrentIndex(self._columns.index(row, Part.HEADER))

    # ------------------------------------------------------------------------- choose

    def unfold(self, row: int) -> None:
        """Show what the column in a row can be taken for."""
        index = self._columns.index(row, Part.FIELD)
        self.scrollTo(index)
        self._asked = row
        self.fields.setAccessibleName(self.tr("{column} is taken for").format(column=self._columns.header(row)))
        now = _id(self._columns.use(row))
        self.fields.set_items(self._items(row), lambda id_: id_ == now)
        self.fields.open_under(self.viewport(), self.visualRect(index))

    def _items(self, row: int) -> list[Item]:
        """What is likely first, then every field, each with the column that has it now."""
        choices, header = self._columns.choices, self._columns.header(row)
        items = [Item(_CARRY, self.tr("Carry along"), self.tr("kept as it is"))]
        fields = []
        for field, title in ((field, named(name)) for field, name in FIELD_TITLES.items()):
            holder = choices.holder(field)
            other = holder is not None and holder != header
            note = self.tr("now “{column}”").format(column=holder) if other else ""
            fields.append(Item(str(field), title, note))
            if other and field not in NO_FALLBACK:
                second = self.tr("{field}, where “{column}” is empty").format(field=title, column=holder)
                fields.append(Item(f"{_SECOND}{field}", second))
        guess = choices.guess(header)
        likely = {str(guess.field), str(guess.second), f"{_SECOND}{guess.second}"}
        return items + sorted(fields, key=lambda item: item.id not in likely)

    def _take(self, id_: str) -> None:
        self.fields.hide()
        if 0 <= self._asked < self._columns.rowCount():
            self._columns.choices.choose(self._columns.header(self._asked), _use(id_))
            self._columns.refresh()
            self.changed.emit()
        self.setFocus()

    def _toggle(self, row: int) -> None:
        beside = self._columns.beside(row)
        if beside is not None:
            choices = self._columns.choices
            choices.tick([beside], on=not choices.is_ticked(beside))
            self._columns.refresh()
            self.changed.emit()

    # ------------------------------------------------------------------------- mouse and keys

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a field unfolds it, one on a tick turns it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if index.column() == Part.FIELD:
            self.unfold(index.row())
        elif index.column() == Part.BESIDE:
            self._toggle(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unfolds the field, the space bar turns the tick, a letter unfolds and searches."""
        row = self.currentIndex().row()
        typed = event.text()
        if row < 0 or event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif event.key() in _OPENERS:
            self.unfold(row)
        elif event.key() == Qt.Key.Key_Space:
            self._toggle(row)
        elif typed.isprintable() and typed.strip():
            self.unfold(row)
            self.fields.search.setText(typed)
        else:
            super().keyPressEvent(event)

    def _look(self, now: QModelIndex | QPersistentModelIndex) -> None:
        if now.isValid():
            self.looked_at.emit(now.row())

    def _start_at_top(self) -> None:
        """The keyboard has something to begin with."""
        if self._columns.rowCount():
            self.setCurrentIndex(self._columns.index(0, Part.HEADER))


def _id(use: Use) -> str:
    if use.field is None:
        return _CARRY
    return f"{_SECOND}{use.field}" if use.second else str(use.field)


def _use(id_: str) -> Use:
    if id_ == _CARRY:
        return CARRIED
    return Use(Field(id_.removeprefix(_SECOND)), second=id_.startswith(_SECOND))
