"""Which columns are joined into a new one, with what between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from rowcall.model.clean_ups import joining
from rowcall.model.sheets import Column
from rowcall.session.cell_work import MadeColumn
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.theme import theme

_ID = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 150


class JoinForm(QWidget):
    """What is chosen above the preview.

    Args:
        columns: Those that can be joined.
        chosen: Ids of those that are ticked at first.

    Attributes:
        title: What is done.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(self, columns: Sequence[Column], chosen: Sequence[int]) -> None:
        super().__init__()
        self.title = _tr("Join columns")
        self._list = QListWidget()
        self._separator = QLineEdit(" ")
        self._name = QLineEdit()
        self._lay_out(columns, frozenset(chosen))
        self._list.itemChanged.connect(self.changed)
        self._separator.textChanged.connect(self.changed)
        self._name.textChanged.connect(self.changed)

    def _lay_out(self, columns: Sequence[Column], chosen: frozenset[int]) -> None:
        self._list.setObjectName("joinColumns")
        self._list.setAccessibleName(_tr("Columns to join"))
        self._list.setMaximumHeight(_LIST_HEIGHT)
        for column in columns:
            item = QListWidgetItem(shown_title(column), self._list)
            item.setData(_ID, column.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if column.id in chosen else Qt.CheckState.Unchecked)
        self._separator.setObjectName("joinSeparator")
        self._name.setObjectName("joinTitle")
        self._name.setPlaceholderText(_tr("Joined"))
        row = QHBoxLayout()
        row.setSpacing(theme.current().space_s)
        for name, field in ((_tr("Between them"), self._separator), (_tr("New column"), self._name)):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            row.addWidget(label)
            row.addWidget(field, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._list)
        outer.addLayout(row)

    def made(self) -> list[MadeColumn]:
        """The joined column."""
        items = [self._list.item(row) for row in range(self._list.count())]
        sources = tuple(int(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked)
        title = self._name.text().strip() or _tr("Joined")
        return [MadeColumn(title, sources, joining(self._separator.text()))] if len(sources) > 1 else []


def _tr(text: str) -> str:
    return QCoreApplication.translate("JoinDialog", text)
