"""The dialog that makes new columns of old ones, by splitting or joining; the old columns stay."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rowcall.model.sheets import Sheet
from rowcall.session.cell_work import MadeColumn
from rowcall.ui import tasks
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.languages.counted import counted
from rowcall.ui.rewrite_dialog.join_form import JoinForm
from rowcall.ui.rewrite_dialog.preview_table import PreviewTable
from rowcall.ui.rewrite_dialog.split_form import SplitForm
from rowcall.ui.widgets.emptiness import Emptiness
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (760, 560)


class ColumnsDialog(FormDialog):
    """Shows some rows of the columns that a form makes; all rows are one step.

    Args:
        session: With an open project.
        sheet: The sheet.
        form: Which columns are made.
        order: Ids of all columns from left to right.
    """

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        form: SplitForm | JoinForm,
        order: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("columnsDialog", "columnsBanner", parent)
        self.setWindowTitle(form.title)
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._sheet = session, sheet
        self._form = form
        self._order = order
        self._looking: asyncio.Task[None] | None = None
        self._told = text("", "strong", "columnsTold", wrap=True)
        self._table = PreviewTable()
        self._empty = Emptiness(self._table.viewport(), "nothingChosen")
        outer = self.column()
        outer.addWidget(form)
        outer.addWidget(self.banner)
        outer.addWidget(self._told)
        outer.addWidget(self._table, 1)
        self._agree = QPushButton()
        self._agree.setObjectName("agreeColumns")
        self._agree.setProperty("role", "primary")
        self._agree.setDefault(True)
        self._agree.clicked.connect(lambda: self.begin(self._carry_out()))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancelColumns")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(text(self.tr("The old columns stay. This can be undone."), "muted"))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._agree)
        outer.addLayout(foot)
        form.changed.connect(self._preview)
        self._preview()

    def _preview(self) -> None:
        """Show some rows of the columns that would come."""
        if self._looking is not None:
            self._looking.cancel()
        made = self._form.made()
        self._agree.setEnabled(bool(made))
        self._agree.setText(counted("Add %Ln column(s)", max(1, len(made))))
        self._told.setText("")
        if not made:
            self._table.show_rows((), ())
            self._empty.say("table-columns", self.tr("Nothing is chosen."))
        else:
            self._empty.hide()
            self._looking = tasks.start(self._look(made), owner=self, on_error=self._refuse)

    async def _look(self, made: Sequence[MadeColumn]) -> None:
        rows = await self._session.cells.preview_columns(self._sheet, made)
        titles = {column.id: shown_title(column) for column in self._sheet.columns}
        sources = [titles[source] for source in made[0].sources]
        self._table.show_rows([*sources, *(column.title for column in made)], rows)
        self._told.setText(counted("The first %Ln row(s) that have something:", len(rows)))

    async def _carry_out(self) -> None:
        self._agree.setEnabled(False)
        await self._session.cells.add_columns(self._sheet, self._form.made(), self.windowTitle(), self._order)
        self.accept()
