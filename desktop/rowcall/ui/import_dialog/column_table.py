"""The columns of a file: what each is taken for, by what, how surely; and the choice to take it for something else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.import_plans import Guess, Preview
from rowcall.ui.import_dialog.certainty import Certainty

_HEADER, _SAMPLES, _FIELD, _SURE = range(4)
_ROW_HEIGHT, _HEAD_HEIGHT = 40, 34


class _FieldCombo(QComboBox):
    """A combo box in a scrolling table: the wheel scrolls the table."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnTable(QTableWidget):
    """One row for each column of the file.

    Signals:
        changed: A column is taken for something else.
        looked_at: The place of the column that is looked at.
    """

    changed = Signal()
    looked_at = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("columnTable")
        self.setProperty("role", "preview")
        self.setAccessibleName(self.tr("Columns of the file"))
        self.setHorizontalHeaderLabels(
            [self.tr("Column"), self.tr("Examples"), self.tr("Taken for"), self.tr("How sure")]
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setFixedHeight(_HEAD_HEIGHT)
        for place, width in ((_HEADER, 200), (_FIELD, 236), (_SURE, 262)):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(place, width)
        head.setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)
        self.currentCellChanged.connect(self._look)
        self._guesses: tuple[Guess, ...] = ()
        self._chosen: dict[str, Field | None] = {}

    def show_preview(self, preview: Preview) -> None:
        """Show the columns of a file; what was chosen for columns of the same name stays chosen."""
        self._guesses = preview.columns
        self.setRowCount(0)
        self.setRowCount(len(preview.columns))
        for row, guess in enumerate(preview.columns):
            self.setItem(row, _HEADER, _item(guess.header, bold=True))
            self.setItem(row, _SAMPLES, _item("  ·  ".join(" ".join(sample.split()) for sample in guess.samples)))
            self.setCellWidget(row, _FIELD, self._combo(row, guess))
            self.setCellWidget(row, _SURE, Certainty())
        self._judge()

    def mapping(self) -> Mapping[str, Field | None]:
        """What each column is taken for; None: carried along."""
        return {guess.header: self._field(guess) for guess in self._guesses}

    def clashes(self) -> str:
        """Which columns are taken for the same, as a sentence; empty where none are."""
        by_field: dict[Field, list[str]] = {}
        for header, field in self.mapping().items():
            if field is not None:
                by_field.setdefault(field, []).append(header)
        for field, headers in by_field.items():
            if len(headers) > 1:
                return self.tr("{columns} cannot both be {field}. Choose one, and carry the other along.").format(
                    columns=self.tr(" and ").join(f"“{header}”" for header in headers), field=FIELD_TITLES[field]
                )
        return ""

    def _look(self, row: int) -> None:
        if row >= 0:
            self.looked_at.emit(row)

    def _field(self, guess: Guess) -> Field | None:
        return self._chosen.get(guess.header, guess.field)

    def _combo(self, row: int, guess: Guess) -> QWidget:
        combo = _FieldCombo()
        combo.setObjectName(f"field-{guess.header}")
        combo.setAccessibleName(self.tr("{column} is taken for").format(column=guess.header))
        combo.addItem(self.tr("Carry along"), None)
        for field, title in FIELD_TITLES.items():
            combo.addItem(title, field)
        field_now = self._field(guess)
        combo.setCurrentIndex(0 if field_now is None else list(FIELD_TITLES).index(field_now) + 1)
        combo.activated.connect(lambda: self._choose(row, combo.currentData()))
        holder = QWidget()
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(combo)
        holder.setFocusProxy(combo)
        return holder

    def _choose(self, row: int, field: Field | None) -> None:
        guess = self._guesses[row]
        if field == guess.field:
            self._chosen.pop(guess.header, None)
        else:
            self._chosen[guess.header] = Field(field) if field is not None else None
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        """Say of each column how sure it is, or that another one is taken for the same."""
        taken = Counter(field for field in self.mapping().values() if field is not None)
        for row, guess in enumerate(self._guesses):
            field = self._field(guess)
            clash = field is not None and taken[field] > 1
            certainty, combo = self.cellWidget(row, _SURE), self.cellWidget(row, _FIELD).findChild(_FieldCombo)
            if isinstance(certainty, Certainty) and combo is not None:
                certainty.show_guess(guess, chosen=guess.header in self._chosen, clash=clash, field=field)
                combo.setProperty("invalid", clash)
                combo.style().unpolish(combo)
                combo.style().polish(combo)


def _item(words: str, *, bold: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setToolTip(words)
    font = item.font()
    font.setBold(bold)
    item.setFont(font)
    return item
