"""The dialog that writes the project, or part of it, to a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from rowcall.model.export_plans import ExportPlan, ExportResult
from rowcall.model.reading import Reading
from rowcall.model.sheets import Sheet
from rowcall.ui.export_dialog.as_shown import as_shown
from rowcall.ui.export_dialog.not_contacted import NotContacted
from rowcall.ui.export_dialog.shared_mails import SharedMails
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.named import named
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.file_choice import chosen_file
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from rowcall.session import Session

_ALL, _FILTERED, _SELECTED = "all", "filtered", "selected"
_EXCEL, _CSV = ".xlsx", ".csv"
_WIDTH = 520
_MOST_NAMED = 68
"""Letters of the names of hidden columns; the rest is told in the tool tip."""


class ExportDialog(FormDialog):
    """What, in which form, to where; it stays open to show what was written.

    Args:
        session: With an open project.
        sheet_key: The sheet that is shown.
        filtered_ids: Rows of that sheet that pass its filters; None where nothing is filtered.
        selected_ids: Rows of that sheet that are selected.
        sorted_ids: All rows of that sheet as they stand on the screen; None where they are in their own order.

    Attributes:
        written: What was written last; None before that.
        review_wanted: Whether it was closed to look over doubtful answers.
    """

    def __init__(
        self,
        session: Session,
        sheet_key: str,
        filtered_ids: Sequence[int] | None,
        selected_ids: Sequence[int],
        *,
        sorted_ids: Sequence[int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("exportDialog", "exportBanner", parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(_WIDTH)
        self.written: ExportResult | None = None
        self.review_wanted = False
        self._replaceable: Path | None = None
        self._session = session
        self._shown = sheet_key
        self._sheets: tuple[Sheet, ...] = session.project.reader.sheets() if session.project else ()
        self._sorted = tuple(sorted_ids) if sorted_ids is not None else None
        self._ids = {_FILTERED: tuple(filtered_ids or ()), _SELECTED: tuple(selected_ids)}
        self._format = Segmented(
            "exportFormat", self.tr("Format"), ((_EXCEL, self.tr("Excel workbook")), (_CSV, self.tr("CSV file")))
        )
        self._sheet = QComboBox()
        self._rows = Segmented(
            "exportRows",
            self.tr("Rows"),
            ((_ALL, self.tr("All")), (_FILTERED, self.tr("Filtered")), (_SELECTED, self.tr("Selected"))),
        )
        self._without = NotContacted()
        self._hidden = QCheckBox()
        self._plain = QCheckBox(self.tr("Plain column names, for another program to read"))
        self._shared = SharedMails()
        self._path = QLineEdit(str(self._first_proposal()))
        self._choose = QPushButton(self.tr("Choose…"))
        self._close = QPushButton(self.tr("Close"))
        self._export = QPushButton(self.tr("Export"))
        self._name()
        self._lay_out()
        self._connect()
        self.begin(self._look_for_shared())
        self.begin(self._look_for_covered())

    def _name(self) -> None:
        self._sheet.setObjectName("exportSheet")
        self._sheet.setAccessibleName(self.tr("Sheet"))
        for sheet in self._sheets:
            self._sheet.addItem(f"{named(sheet.title)}  ·  {words.rows(sheet.rows)}", sheet.key)
        self._sheet.setCurrentIndex(max(0, self._sheet.findData(self._shown)))
        self._hidden.setObjectName("withHidden")
        self._plain.setObjectName("namesForScripts")
        self._plain.setAccessibleName(self._plain.text())
        told = self.tr(
            "The names that the command line writes. Else headings, order and words are those of the screen."
        )
        self._plain.setToolTip(told)
        self._path.setObjectName("exportPath")
        self._path.setAccessibleName(self.tr("File to write"))
        self._choose.setObjectName("chooseExportPath")
        self._close.setObjectName("closeExport")
        self._export.setObjectName("export")
        self._export.setProperty("role", "primary")
        self._export.setDefault(True)
        icons.dress(self._export, "file-down", "accent_text")

    def _lay_out(self) -> None:
        outer = self.column()
        outer.setSpacing(theme.current().space_l)
        outer.addWidget(Labelled(self.tr("Format"), self._format))
        self._sheet_part = Labelled(self.tr("Sheet"), self._sheet)
        outer.addWidget(self._sheet_part)
        self._rows_part = Labelled(self.tr("Rows"), self._rows)
        outer.addWidget(self._rows_part)
        outer.addWidget(self._hidden)
        outer.addWidget(self._without)
        outer.addWidget(self._plain)
        where = QWidget()
        line = QHBoxLayout(where)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._path, 1)
        line.addWidget(self._choose)
        outer.addWidget(Labelled(self.tr("File"), where))
        outer.addWidget(self._shared)
        outer.addWidget(self.banner)
        outer.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._export)
        outer.addLayout(foot)
        self._show_choices()
        if self._ids[_FILTERED]:
            self._rows.set_value(_FILTERED)

    def _connect(self) -> None:
        self._format.changed.connect(self._change_suffix)
        self._sheet.currentIndexChanged.connect(self._show_choices)
        self._choose.clicked.connect(lambda: self.begin(self._choose_path()))
        self._close.clicked.connect(self.reject)
        self._path.textChanged.connect(self.banner.hide)
        self._export.clicked.connect(self._start)
        self.banner.acted.connect(self._act)
        self._rows.changed.connect(self._show_shared)
        self._shared.acted.connect(self._review)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter writes the file as proposed; Qt puts the focus on the first control as it shows a dialog."""
        super().showEvent(event)
        self._export.setFocus()

    def plan(self) -> ExportPlan:
        """The export as chosen."""
        path = Path(self._path.text().strip()).expanduser()
        which = self._rows.value()
        return ExportPlan(
            path,
            sheet_key=self._sheet.currentData(),
            row_ids=self._ids.get(which, self._in_order()),
            without_suppressed=self._without.isChecked(),
            tidied=True,
            hidden=self._hidden.isChecked(),
            as_shown=None if self._plain.isChecked() else as_shown(self._sheets),
        )

    def _in_order(self) -> tuple[int, ...] | None:
        """All rows as the screen had them sorted; None: in their own order, so with those that came since as well."""
        if self._sorted is None or self._plain.isChecked() or self._sheet.currentData() != self._shown:
            return None
        now = self._session.reader.sheet(self._shown)
        return self._sorted if now is not None and now.rows == len(self._sorted) else None

    def _first_proposal(self) -> Path:
        """A file named like the project, in the folder for documents."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        stem = self._session.project.path.stem if self._session.project else "export"
        self._wanted = folder / stem
        return self._propose(_EXCEL)

    def _propose(self, suffix: str) -> Path:
        """The wanted name, or the next one that is free: what is there may be the list that was imported."""
        path, number = self._wanted.with_name(f"{self._wanted.name}{suffix}"), 1
        while path.expanduser().exists():
            number += 1
            path = self._wanted.with_name(f"{self._wanted.name} {number}{suffix}")
        self._proposed = str(path)
        return path

    def _change_suffix(self, suffix: str) -> None:
        now = self._path.text().strip()
        path = Path(now)
        if path.suffix.lower() in (_EXCEL, _CSV):
            if now != self._proposed:
                self._wanted = path.with_suffix("")
            self._path.setText(str(self._propose(suffix)))
        self._show_choices()

    def _show_choices(self) -> None:
        """Rows can be chosen of the sheet that was shown; a whole workbook has every sheet."""
        shown = self._sheet.currentData() == self._shown
        for which, why in (
            (_FILTERED, self.tr("No filter is set on this sheet.")),
            (_SELECTED, self.tr("No rows of this sheet are selected.")),
        ):
            self._rows.set_possible(which, possible=shown and bool(self._ids[which]), why_not=why)
        sheet = next((sheet for sheet in self._sheets if sheet.key == self._sheet.currentData()), None)
        self._show_hidden(sheet)
        self._show_shared()
        labels = {_ALL: sheet.rows if sheet else 0, **{which: len(ids) for which, ids in self._ids.items()}}
        for which, title in (
            (_ALL, self.tr("All")),
            (_FILTERED, self.tr("Filtered")),
            (_SELECTED, self.tr("Selected")),
        ):
            count = labels[which] if shown or which == _ALL else 0
            self._rows.set_label(which, f"{title} {words.number(count)}" if count else title)
        workbook = self._format.value() == _EXCEL
        self._sheet_part.explain(self.tr("A workbook gets every sheet of the list.") if workbook else "")
        self._rows_part.explain(
            self.tr("The other sheets are written whole.") if workbook and len(self._sheets) > 1 else ""
        )

    def _show_hidden(self, sheet: Sheet | None) -> None:
        """Name the columns that are not on the screen: nobody should miss them in the file, or find them unasked."""
        hidden = sheet.layout.hidden if sheet is not None else ()
        names = [shown_title(column) for column in sheet.columns if column.id in hidden] if sheet is not None else []
        told = self.tr("Write hidden columns too: {names}").format(names=", ".join(names))
        self._hidden.setVisible(bool(names))
        self._hidden.setText(told if len(told) <= _MOST_NAMED else f"{told[: _MOST_NAMED - 1]}…")
        self._hidden.setToolTip(told)
        self._hidden.setAccessibleName(told)

    async def _look_for_shared(self) -> None:
        reading = Reading()
        try:
            self._shared.take(await self._session.reviewing.shared_mails(reading))
        finally:
            reading.stop()
        self._show_shared()

    async def _look_for_covered(self) -> None:
        self._without.take(await self._session.do_not_contact.covered())
        self._show_shared()

    def _show_shared(self) -> None:
        """Say how many rows are kept out, and warn of e-mails of two people in those that are written."""
        shown = {sheet.key: sheet.id for sheet in self._sheets}
        chosen = shown.get(self._sheet.currentData(), 0)
        written = shown.values() if self._format.value() == _EXCEL else (chosen,)
        self._shared.show_for(written, chosen, self._ids.get(self._rows.value()))
        self._without.show_for(written, chosen, self._ids.get(self._rows.value()))

    def _review(self) -> None:
        self.review_wanted = True
        self.reject()

    async def _choose_path(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to"), self._path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffix = self._format.value()
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        filters = {_EXCEL: self.tr("Excel workbook (*.xlsx)"), _CSV: self.tr("CSV file (*.csv)")}
        dialog.setNameFilters([filters[suffix]])
        path = await chosen_file(dialog, "exportFileDialog")
        if path is not None:
            self._path.setText(str(path))
            self._replaceable = self.plan().path  # the file dialog has asked already

    def _start(self) -> None:
        """Write, unless that would replace a file that nobody was asked about."""
        path = self.plan().path
        if path.exists() and path != self._replaceable:
            self._replaceable = path
            title = self.tr("{name} exists already.").format(name=path.name)
            self.banner.say("warn", title, self.tr("It would be replaced as a whole."), self.tr("Replace it"))
        else:
            self.begin(self._write())

    async def _write(self) -> None:
        self.written = None
        self._export.setEnabled(False)
        self.banner.say("running", self.tr("Writing…"))
        try:
            self.written = await self._session.export(self.plan())
        finally:
            self._export.setEnabled(True)
            self._export.setFocus()
        self._tell(self.written)

    def _tell(self, result: ExportResult) -> None:
        titles = {sheet.key: named(sheet.title) for sheet in self._sheets}
        lines = [f"{titles.get(key, key)}: {words.rows(count)}" for key, count in result.rows.items()]
        if result.left_out:
            lines.append(counted("%Ln row(s) left out: do not contact", result.left_out))
        if result.guarded:
            told = counted("%Ln cell(s) got a leading apostrophe, so that no spreadsheet runs them.", result.guarded)
            lines.append(told)
        title = self.tr("Written to {name}.").format(name=result.path.name)
        self.banner.say("found", title, "\n".join(lines), self.tr("Show in folder"))

    def _act(self) -> None:
        """The button in the banner: replace the file, or show what was written."""
        if self.written is None:
            self._start()
        elif self.written.path.parent.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written.path.parent)))
