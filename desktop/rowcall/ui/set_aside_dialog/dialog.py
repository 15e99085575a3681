"""The dialog for rows that were set aside: why each is there, its cells, and what can be done with it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from rowcall.model.list_changes import Way
from rowcall.model.set_aside import TAKEABLE, AsideRow, Reason
from rowcall.model.sheets import Origin, Sheet
from rowcall.ui.grid.tsv import to_text
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.said import said
from rowcall.ui.set_aside_dialog.sums import SourceSums
from rowcall.ui.widgets import words
from rowcall.ui.widgets.dialog_foot import Does, dress, foot
from rowcall.ui.widgets.emptiness import Emptiness
from rowcall.ui.widgets.file_choice import chosen_file
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.paged_rows import PagedRow, PagedTable
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (960, 640)
_SUFFIX = "xlsx"
_ALL = "all"
_OWN = 2
"""Columns that are the dialog's own: the file, and why a row is here."""


class SetAsideDialog(FormDialog):
    """Rows of the imported list that are not in it; none of them is ever gone.

    Args:
        session: With an open project.
        sheet: The imported sheet.
        reason: Those that are shown first; empty: all.
    """

    def __init__(self, session: Session, sheet: Sheet, reason: str = "", parent: QWidget | None = None) -> None:
        super().__init__("setAsideDialog", "setAsideBanner", parent)
        self.setWindowTitle(self.tr("Rows set aside"))
        self.resize(*_SIZE)
        self._session = session
        self._sheet = sheet
        self._ids: dict[str, array[int]] = {}
        own = [column for column in sheet.columns if column.origin is Origin.IMPORTED]
        self._headers = (self.tr("File"), self.tr("Why"), *(column.title for column in own))
        self._kinds = {
            _ALL: self.tr("All"),
            Reason.DUPLICATE: self.tr("Duplicates"),
            Reason.BROKEN: self.tr("Broken"),
            Reason.BLANK: self.tr("Blank"),
        }
        self._sums = QVBoxLayout()
        self._tabs = Segmented("setAsideKinds", self.tr("Show"), tuple(self._kinds.items()))
        self._table = PagedTable("setAsideRows", self.tr("Rows set aside"))
        self._empty = Emptiness(self._table.viewport(), "nothingAside")
        self._copy = QPushButton(self.tr("Copy"))
        self._export = QPushButton(self.tr("Export…"))
        self._take = QPushButton(counted("Take in %Ln row(s) anyway", 0))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._show_buttons()
        self.begin(self._show(reason or _ALL))

    def _lay_out(self) -> None:
        outer = self.column()
        meaning = self.tr("They are kept with the list, are not asked about, and are in no export of it.")
        outer.addWidget(text(meaning, "muted", wrap=True))
        outer.addLayout(self._sums)
        outer.addWidget(self._tabs)
        outer.addWidget(self.banner)
        outer.addWidget(self._table, 1)
        outer.addLayout(foot((self._copy, self._export), (self._take, self._close)))

    def _connect(self) -> None:
        dress(self._copy, Does("copySetAside", lambda: self.begin(self._copy_rows()), "copy"))
        dress(self._export, Does("exportSetAside", lambda: self.begin(self._write()), "file-down"))
        dress(self._take, Does("takeInAnyway", lambda: self.begin(self._take_in()), "undo-2"))
        dress(self._close, Does("closeSetAside", self.reject))
        self._tabs.changed.connect(self._show_kind)
        self._table.selectionModel().selectionChanged.connect(self._show_buttons)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(lambda: self.begin(self._copy_rows()))

    # ------------------------------------------------------------------------- what is shown

    async def _show(self, kind: str) -> None:
        """Read anew what is set aside, and show one kind of it."""
        shelf = self._session.shelf
        for each in self._kinds:
            self._ids[each] = await shelf.ids(self._sheet.id, self._reasons(each))
        for each, title in self._kinds.items():
            count = len(self._ids[each])
            self._tabs.set_label(each, f"{title}  {words.number(count)}")
            self._tabs.set_possible(each, possible=count > 0 or each == _ALL, why_not=self.tr("There is none."))
        while (old := self._sums.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        self._sums.addWidget(SourceSums(shelf.sources(self._sheet.id)))
        self._tabs.set_value(kind if self._ids[kind] else _ALL)
        self._show_kind(self._tabs.value())
        if self._ids[_ALL]:
            self._empty.hide()
        else:
            self._empty.say("circle-check", self.tr("Every row is in the list; nothing is set aside."))

    def _show_kind(self, kind: str) -> None:
        ids = self._ids[kind]

        def read(first: int, most: int) -> Sequence[PagedRow]:
            found = self._session.shelf.rows(self._sheet.id, ids[first : first + most])
            return [PagedRow(str(row.line), (row.source, self._why(row), *row.cells), row.id) for row in found]

        self._table.show_rows(self._headers, len(ids), read)
        self._table.setColumnHidden(0, len(self._session.shelf.sources(self._sheet.id)) == 1)
        self._table.setAccessibleName(self.tr("Rows set aside: {kind}").format(kind=self._kinds[kind]))
        self._show_buttons()

    def _why(self, row: AsideRow) -> str:
        match row.reason:
            case Reason.BLANK:
                return self.tr("Blank")
            case Reason.BROKEN:
                return self.tr("Its cells do not fit the columns")
        if row.way is Way.UPDATE:
            return self.tr("Twice in its file, or unclear which row of the list it is")
        return self.tr("Equal to a row of the list") if row.way else self.tr("Equal to an earlier row")

    def _reasons(self, kind: str) -> tuple[Reason, ...]:
        return tuple(Reason) if kind == _ALL else (Reason(kind),)

    def _show_buttons(self) -> None:
        """Name on the button what would be taken in: what is selected, else all that is shown."""
        kind = self._tabs.value()
        chosen = len(self._table.chosen())
        count = chosen or (self._takeable() if kind == _ALL else len(self._ids.get(kind, ())))
        self._take.setText(counted("Take in %Ln row(s) anyway", count))
        why_not = self._why_not(kind)
        self._take.setEnabled(not why_not)
        self._take.setToolTip(why_not)
        for button in (self._copy, self._export):
            button.setEnabled(len(self._ids.get(kind, ())) > 0)

    def _why_not(self, kind: str) -> str:
        """Why nothing that is shown can be taken in; empty: it can."""
        if self._session.read_only:
            return said(self._session.read_only)
        if self._session.run is not None and not self._session.run.over:
            return self.tr("A run is going on. Stop it first, or wait for its end.")
        if kind == Reason.BLANK or not self._takeable():
            return self.tr("Blank rows have nothing to take in.")
        return ""

    def _takeable(self) -> int:
        """How many of all the rows can be taken in."""
        return sum(len(self._ids.get(reason, ())) for reason in TAKEABLE)

    # ------------------------------------------------------------------------- what is done

    def _chosen_ids(self) -> list[int]:
        places = self._table.chosen()
        ids = self._ids[self._tabs.value()]
        return [ids[place] for place in places] if places else list(ids)

    async def _take_in(self) -> None:
        self._take.setEnabled(False)
        count = await self._session.shelf.take_in(self._sheet.id, self._chosen_ids())
        await self._show(self._tabs.value())
        if count == 0:
            self.banner.say("waiting", self.tr("Blank rows have nothing to take in."))
            return
        told = counted("%Ln row(s) were taken in. They stand at the end of the list.", count)
        back = self.tr("Undo sets it aside again.") if count == 1 else self.tr("Undo sets them aside again.")
        self.banner.say("found", told, back)

    async def _copy_rows(self) -> None:
        """Put the cells of the selected rows, or of all that are shown, on the clipboard."""
        rows = await self._session.shelf.texts(self._sheet.id, self._chosen_ids())
        QGuiApplication.clipboard().setText(to_text([self._headers[_OWN:], *rows]))
        self.banner.say("found", counted("%Ln row(s) copied, with the headers.", len(rows)))

    async def _write(self) -> None:
        kind = self._tabs.value()
        dialog = QFileDialog(self, self.tr("Export the rows set aside"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.setNameFilters([self.tr("Excel workbook (*.xlsx)"), self.tr("CSV file (*.csv)")])
        project = self._session.project
        if project is not None:
            dialog.selectFile(self.tr("{name} - set aside").format(name=project.path.stem))
        path = await chosen_file(dialog, "setAsideFileDialog")
        if path is not None:
            result = await self._session.shelf.export(path, self._sheet.id, self._reasons(kind))
            self.banner.say("found", self.tr("Written to {name}.").format(name=result.path.name))
