"""The dialog that splits a column into new ones, or joins several into a new one; the old columns stay."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from rowcall.model.clean_ups import MOST_PARTS, first_name, joining, last_name, splitting
from rowcall.model.sheets import Column, Sheet
from rowcall.session.cell_work import MadeColumn
from rowcall.ui import tasks
from rowcall.ui.rewrite_dialog.preview_table import PreviewTable
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.emptiness import Emptiness
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (760, 560)
_NAME = "name"
_OWN = "own"
_ID = Qt.ItemDataRole.UserRole


class ColumnsDialog(FormDialog):
    """What splitting and joining share: a preview of some rows, and one step for all rows.

    Args:
        session: With an open project.
        sheet: The sheet.
        title: What is done.
        order: Ids of all columns from left to right.
    """

    def __init__(
        self, session: Session, sheet: Sheet, title: str, order: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__("columnsDialog", "columnsBanner", parent)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session, self.sheet = session, sheet
        self._order = order
        self._looking: asyncio.Task[None] | None = None
        self.told = text("", "strong", "columnsTold", wrap=True)
        self.table = PreviewTable()
        self._empty = Emptiness(self.table.viewport(), "nothingChosen")
        outer = self.column()
        self.add_form(outer)
        outer.addWidget(self.banner)
        outer.addWidget(self.told)
        outer.addWidget(self.table, 1)
        self.agree = QPushButton()
        self.agree.setObjectName("agreeColumns")
        self.agree.setProperty("role", "primary")
        self.agree.setDefault(True)
        self.agree.clicked.connect(lambda: self.begin(self._carry_out()))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancelColumns")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(text(self.tr("The old columns stay. This can be undone."), "muted"))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.agree)
        outer.addLayout(foot)
        self.preview()

    def add_form(self, outer: QVBoxLayout) -> None:
        """Add what is chosen above the preview."""
        raise NotImplementedError

    def made(self) -> list[MadeColumn]:
        """The columns that would come."""
        raise NotImplementedError

    def preview(self) -> None:
        """Show some rows of the columns that would come."""
        if self._looking is not None:
            self._looking.cancel()
        made = self.made()
        self.agree.setEnabled(bool(made))
        more = self.tr("Add {count} columns").format(count=words.number(len(made)))
        self.agree.setText(self.tr("Add the column") if len(made) < 2 else more)
        self.told.setText("")
        if not made:
            self.table.show_rows((), ())
            self._empty.say("table-columns", self.tr("Nothing is chosen."))
        else:
            self._empty.hide()
            self._looking = tasks.start(self._look(made), owner=self, on_error=self._refuse)

    async def _look(self, made: Sequence[MadeColumn]) -> None:
        rows = await self.session.cells.preview_columns(self.sheet, made)
        titles = {column.id: column.title for column in self.sheet.columns}
        sources = [titles[source] for source in made[0].sources]
        self.table.show_rows([*sources, *(column.title for column in made)], rows)
        self.told.setText(self.tr("The first {count} rows that have something:").format(count=words.number(len(rows))))

    async def _carry_out(self) -> None:
        self.agree.setEnabled(False)
        await self.session.cells.add_columns(self.sheet, self.made(), self.windowTitle(), self._order)
        self.accept()


class SplitDialog(ColumnsDialog):
    """Cuts a column at a separator, or a full name into first and last name."""

    def __init__(
        self, session: Session, sheet: Sheet, split: Column, order: Sequence[int], parent: QWidget | None = None
    ) -> None:
        self._split = split
        self.how = QComboBox()
        self.parts = QSpinBox()
        self.separator = QLineEdit()
        title = QCoreApplication.translate("SplitDialog", "Split “{column}”").format(column=split.title)
        super().__init__(session, sheet, title, order, parent)

    def add_form(self, outer: QVBoxLayout) -> None:
        """How the column is cut."""
        self.how.setObjectName("splitHow")
        self.how.setAccessibleName(self.tr("Where to cut"))
        for name, value in (
            (self.tr("Full name into first and last name"), _NAME),
            (self.tr("At each comma"), ","),
            (self.tr("At each semicolon"), ";"),
            (self.tr("At each space"), ""),
            (self.tr("At each line"), "\n"),
            (self.tr("At a text of mine"), _OWN),
        ):
            self.how.addItem(name, value)
        self.separator.setObjectName("splitSeparator")
        self.separator.setAccessibleName(self.tr("Text to cut at"))
        self.separator.setPlaceholderText(self.tr("Text to cut at"))
        self.parts.setObjectName("splitParts")
        self.parts.setAccessibleName(self.tr("How many columns"))
        self.parts.setRange(2, MOST_PARTS)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space_s)
        row.addWidget(self.how, 2)
        row.addWidget(self.separator, 1)
        self._into = QLabel(self.tr("Columns"))
        row.addWidget(self._into)
        row.addWidget(self.parts)
        outer.addLayout(row)
        self.how.currentIndexChanged.connect(self.preview)
        self.separator.textChanged.connect(self.preview)
        self.parts.valueChanged.connect(self.preview)

    def made(self) -> list[MadeColumn]:
        """The parts; their titles say what they are."""
        how = self.how.currentData()
        source = (self._split.id,)
        self.separator.setVisible(how == _OWN)
        for widget in (self.parts, self._into):
            widget.setVisible(how != _NAME)
        if how == _NAME:
            return [
                MadeColumn(self.tr("First name"), source, first_name),
                MadeColumn(self.tr("Last name"), source, last_name),
            ]
        separator = self.separator.text() if how == _OWN else how
        if how == _OWN and not separator:
            return []
        count = self.parts.value()
        return [
            MadeColumn(f"{self._split.title} {part + 1}", source, splitting(separator, part, count))
            for part in range(count)
        ]


class JoinDialog(ColumnsDialog):
    """Joins the cells of several columns with a separator between them."""

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        columns: Sequence[Column],
        chosen: Sequence[int],
        order: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        self._columns = columns
        self._chosen = set(chosen)
        self.list = QListWidget()
        self.separator = QLineEdit(" ")
        self.title = QLineEdit()
        super().__init__(session, sheet, QCoreApplication.translate("JoinDialog", "Join columns"), order, parent)

    def add_form(self, outer: QVBoxLayout) -> None:
        """Which columns are joined, with what, and what the new one is called."""
        self.list.setObjectName("joinColumns")
        self.list.setAccessibleName(self.tr("Columns to join"))
        self.list.setMaximumHeight(150)
        for column in self._columns:
            item = QListWidgetItem(column.title, self.list)
            item.setData(_ID, column.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = column.id in self._chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.separator.setObjectName("joinSeparator")
        self.title.setObjectName("joinTitle")
        self.title.setPlaceholderText(self.tr("Joined"))
        row = QHBoxLayout()
        row.setSpacing(theme.current().space_s)
        for name, field in ((self.tr("Between them"), self.separator), (self.tr("New column"), self.title)):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            row.addWidget(label)
            row.addWidget(field, 1)
        outer.addWidget(self.list)
        outer.addLayout(row)
        self.list.itemChanged.connect(self.preview)
        self.separator.textChanged.connect(self.preview)
        self.title.textChanged.connect(self.preview)

    def made(self) -> list[MadeColumn]:
        """The joined column."""
        items = [self.list.item(row) for row in range(self.list.count())]
        sources = tuple(int(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked)
        title = self.title.text().strip() or self.tr("Joined")
        return [MadeColumn(title, sources, joining(self.separator.text()))] if len(sources) > 1 else []
