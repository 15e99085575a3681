"""The dialog that shows what a rewrite would make of cells, and carries it out."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from rowcall.errors import RowcallError
from rowcall.model.sheets import Sheet
from rowcall.project.found_cells import RewritePreview
from rowcall.session.cell_work import Change
from rowcall.ui import tasks
from rowcall.ui.languages.counted import counted
from rowcall.ui.rewrite_dialog.preview_table import PreviewTable
from rowcall.ui.widgets import words
from rowcall.ui.widgets.emptiness import Emptiness
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (820, 560)


class RewriteDialog(FormDialog):
    """What would change, before it does.

    Args:
        session: With an open project.
        sheet: The sheet.
        change: What is to be done; None: nothing yet.
        title: What the step is called that can be undone.

    Signals:
        carried_out: So many cells were changed.
    """

    carried_out = Signal(int)

    def __init__(
        self, session: Session, sheet: Sheet, change: Change | None, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("rewriteDialog", "rewriteBanner", parent)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.sheet = sheet
        self._change: Change | None = None
        self._step = title
        self._looking: asyncio.Task[None] | None = None
        self.told = text("", "strong", "rewriteCount", wrap=True)
        self.table = PreviewTable()
        self._empty = Emptiness(self.table.viewport(), "nothingToChange")
        self.agree = QPushButton()
        self.bar = QProgressBar()
        self._cells = 0
        self._lay_out()
        self.show_change(change, title)

    def form(self) -> QLayout | None:
        """What stands above the preview; None: nothing."""
        return None

    def show_change(self, change: Change | None, step: str) -> None:
        """Show what this would do; a preview that is still being made is given up."""
        if self._looking is not None:
            self._looking.cancel()
        self._change, self._step = change, step
        self._allow(0)
        self._empty.hide()
        self.banner.hide()
        self.told.setText(self.tr("Looking at the cells…") if change is not None else "")
        if change is not None:
            self._looking = tasks.start(self._look(change), owner=self, on_error=self._refuse)

    def ask_for(self, what: str, step: str) -> None:
        """Show nothing but what has to be said before anything can be done."""
        self.show_change(None, step)
        self.table.show_rows((), ())
        self._empty.say("pencil", what)

    def _lay_out(self) -> None:
        outer = self.column()
        form = self.form()
        if form is not None:
            outer.addLayout(form)
        outer.addWidget(self.banner)
        outer.addWidget(self.told)
        self.bar.setObjectName("rewriteProgress")
        self.bar.setAccessibleName(self.tr("Changing the cells…"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        outer.addWidget(self.bar)
        outer.addWidget(self.table, 1)
        self.agree.setObjectName("agreeRewrite")
        self.agree.setProperty("role", "primary")
        self.agree.setDefault(True)
        self.agree.clicked.connect(lambda: self.begin(self._carry_out()))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancelRewrite")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(text(self.tr("This can be undone."), "muted"))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.agree)
        outer.addLayout(foot)
        self._outer: QVBoxLayout = outer

    async def _look(self, change: Change) -> None:
        preview = await self.session.cells.preview(self.sheet, change)
        self._show(preview)

    def _show(self, preview: RewritePreview) -> None:
        self.told.setText(self._count(preview))
        if preview.cells:
            self._empty.hide()
        else:
            self._empty.say("circle-check", self.tr("Nothing would change."))
        numbers = self._numbers([each.row_id for each in preview.examples])
        self.table.show_examples(self.sheet, preview.examples, numbers)
        self._allow(preview.cells)

    def _count(self, preview: RewritePreview) -> str:
        if not preview.cells:
            return ""
        if preview.cells > len(preview.examples):
            pattern = counted("%Ln cell(s) would change. The first {shown}:", preview.cells)
            return pattern.format(shown=words.number(len(preview.examples)))
        return counted("%Ln cell(s) would change:", preview.cells)

    def _numbers(self, row_ids: list[int]) -> list[str]:
        """The numbers by which people know these rows."""
        blocks = {block.id: block for block in self.session.reader.block(self.sheet, list(dict.fromkeys(row_ids)))}
        return [
            str(row_id if row_id not in blocks or blocks[row_id].source_row is None else blocks[row_id].source_row)
            for row_id in row_ids
        ]

    def _allow(self, cells: int) -> None:
        self._cells = cells
        self.agree.setEnabled(cells > 0)
        self.agree.setText(
            self.tr("Change {cells}").format(cells=words.cells(cells)) if cells else self.tr("Change cells")
        )

    async def _carry_out(self) -> None:
        if self._change is None:
            return
        self.agree.setEnabled(False)
        self.told.setText(self.tr("Changing the cells…"))
        self.bar.setRange(0, self._cells)
        self.bar.setValue(0)
        self.bar.show()
        await self.session.cells.carry_out(self.sheet, self._change, self._step, self._tell_progress)
        self.carried_out.emit(self._cells)
        self.accept()

    def _tell_progress(self, cells: int) -> None:
        if isValid(self):  # it was closed meanwhile, and what is changed is taken back
            self.bar.setValue(min(cells, self._cells))

    def _refuse(self, owner: QWidget | None, problem: RowcallError) -> None:
        self.told.setText("")
        self.bar.hide()
        super()._refuse(owner, problem)
