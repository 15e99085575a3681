"""How a column is cut into new ones: at a separator, or a full name into first and last name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from rowcall.model.clean_ups import MOST_PARTS, first_name, last_name, splitting
from rowcall.model.sheets import Column
from rowcall.session.cell_work import MadeColumn
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.theme import theme

_NAME = "name"
_OWN = "own"


class SplitForm(QWidget):
    """What is chosen above the preview.

    Args:
        split: The column.

    Attributes:
        title: What is done.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(self, split: Column) -> None:
        super().__init__()
        self.title = _tr("Split “{column}”").format(column=shown_title(split))
        self._split = split
        self._how = QComboBox()
        self._parts = QSpinBox()
        self._separator = QLineEdit()
        self._into = QLabel(_tr("Columns"))
        self._lay_out()
        self._how.currentIndexChanged.connect(self._tell)
        self._separator.textChanged.connect(self._tell)
        self._parts.valueChanged.connect(self._tell)
        self._show_fields()

    def _lay_out(self) -> None:
        self._how.setObjectName("splitHow")
        self._how.setAccessibleName(_tr("Where to cut"))
        for name, value in (
            (_tr("Full name into first and last name"), _NAME),
            (_tr("At each comma"), ","),
            (_tr("At each semicolon"), ";"),
            (_tr("At each space"), ""),
            (_tr("At each line"), "\n"),
            (_tr("At a text of mine"), _OWN),
        ):
            self._how.addItem(name, value)
        self._separator.setObjectName("splitSeparator")
        self._separator.setAccessibleName(_tr("Text to cut at"))
        self._separator.setPlaceholderText(_tr("Text to cut at"))
        self._parts.setObjectName("splitParts")
        self._parts.setAccessibleName(_tr("How many columns"))
        self._parts.setRange(2, MOST_PARTS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_s)
        row.addWidget(self._how, 2)
        row.addWidget(self._separator, 1)
        row.addWidget(self._into)
        row.addWidget(self._parts)

    def made(self) -> list[MadeColumn]:
        """The parts; their titles say what they are."""
        how = self._how.currentData()
        source = (self._split.id,)
        if how == _NAME:
            return [
                MadeColumn(_tr("First name"), source, first_name),
                MadeColumn(_tr("Last name"), source, last_name),
            ]
        separator = self._separator.text() if how == _OWN else how
        if how == _OWN and not separator:
            return []
        count = self._parts.value()
        return [
            MadeColumn(f"{self._split.title} {part + 1}", source, splitting(separator, part, count))
            for part in range(count)
        ]

    def _tell(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        """Only what the way to cut needs."""
        how = self._how.currentData()
        self._separator.setVisible(how == _OWN)
        for widget in (self._parts, self._into):
            widget.setVisible(how != _NAME)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SplitDialog", text)
