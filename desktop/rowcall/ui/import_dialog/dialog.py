"""The dialog after a drop: how the file was read, what its columns mean, and the word to import it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from rowcall.errors import RowcallError
from rowcall.model.import_plans import Dialect, ImportPlan, Preview
from rowcall.ui import tasks
from rowcall.ui.import_dialog.column_table import ColumnTable
from rowcall.ui.import_dialog.file_bar import FileBar
from rowcall.ui.import_dialog.preview_table import PreviewTable
from rowcall.ui.task_pane.fit import fit
from rowcall.ui.theme import theme
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_COMPANIES, _PEOPLE = "companies", "contacts"
_SIZE = (1060, 720)
_REST_MS = 300
"""How long the choice of columns must rest before the whole list is looked through."""
_MOST_WARNINGS = 4
"""More of them would leave no room for the columns."""


class ImportDialog(QDialog):
    """Shows a file before anything is written; whoever opened it carries `plan` out.

    Args:
        session: Reads the file and recognises its columns.
        path: The file.

    Attributes:
        plan: What the user agreed to, once the dialog is closed with Import; else None.
    """

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(self.tr("Import {name}").format(name=path.name))
        self.resize(*_SIZE)
        self.plan: ImportPlan | None = None
        self._session = session
        self._path = path
        self._preview: Preview | None = None
        self._people: bool | None = None
        self._reading: asyncio.Task[None] | None = None
        self._title = text(path.name, "heading", "importTitle")
        self._recognised = text(role="muted", name="recognised", wrap=True)
        self._warnings = Banner("importWarnings")
        self._problem = Banner("importProblem")
        self._contacts = Banner("importContacts")
        self._looking: asyncio.Task[None] | None = None
        self._look_soon = QTimer(self)
        self._file_bar = FileBar()
        self._kind = Segmented(
            "listKind",
            self.tr("A list of"),
            ((_COMPANIES, self.tr("Companies")), (_PEOPLE, self.tr("People"))),
        )
        self._columns = ColumnTable()
        self._rows = PreviewTable()
        self._matched = text(role="muted", name="matchedOn", wrap=True)
        self._import = QPushButton(self.tr("Import"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._read(None)

    def _lay_out(self) -> None:
        space = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.space_xl, space.space_xl, space.space_xl, space.space_l)
        outer.setSpacing(space.space_m)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._recognised)
        outer.addLayout(head)
        outer.addWidget(self._problem)
        self._kind.setFixedWidth(210)
        self._file_bar.add(self.tr("A list of"), self._kind)
        outer.addWidget(self._file_bar)
        outer.addWidget(self._warnings)
        outer.addWidget(self._contacts)
        self._tables = split = QSplitter(Qt.Orientation.Vertical)
        keeps_its_place = split.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        split.setSizePolicy(keeps_its_place)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(space.space_m)
        split.setProperty("role", "invisible")
        split.addWidget(self._columns)
        split.addWidget(self._rows)
        split.setSizes([320, 230])
        outer.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space.space_s)
        foot.addWidget(self._matched, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self._cancel.setObjectName("cancelImport")
        self._import.setObjectName("import")
        self._import.setProperty("role", "primary")
        self._import.setDefault(True)
        self._import.setEnabled(False)
        self._columns.setFocus()
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(_REST_MS)
        self._look_soon.timeout.connect(self._look_for_contacts)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self.accept)
        self._file_bar.changed.connect(self._read)
        self._columns.changed.connect(self._agree)
        self._columns.looked_at.connect(self._rows.look_at)
        self._kind.changed.connect(self._choose_kind)

    def done(self, result: int) -> None:
        """Keep the plan only if it was agreed to."""
        if result != QDialog.DialogCode.Accepted:
            self.plan = None
        tasks.cancel_below(self)
        super().done(result)

    def _read(self, dialect: Dialect | None) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self.plan = None
        self._import.setEnabled(False)
        self._recognised.setText(self.tr("Reading…"))
        self._reading = tasks.start(self._show(dialect), owner=self, on_error=self._refuse)

    async def _show(self, dialect: Dialect | None) -> None:
        preview = await self._session.preview(self._path, dialect)
        self._preview = preview
        self._show_form(known=True, readable=True)
        self._file_bar.show_preview(preview)
        self._columns.show_preview(preview)
        self._rows.show_preview(preview)
        self._recognised.setText(self._what_was_recognised(preview))
        self._warn(preview.warnings)
        self._agree()

    def _warn(self, warnings: tuple[str, ...]) -> None:
        if not warnings:
            self._warnings.hide()
            return
        lines = list(warnings[:_MOST_WARNINGS])
        if len(warnings) > _MOST_WARNINGS:
            lines.append(self.tr("And {count} more.").format(count=len(warnings) - _MOST_WARNINGS))
        self._warnings.say("warn", self.tr("Please look at this"), "\n".join(lines))

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._forget_contacts()
        self._recognised.setText(self.tr("The file cannot be imported like this."))
        self._show_form(known=self._preview is not None, readable=False)
        self._warnings.hide()
        self._matched.clear()
        self._problem.tell(problem)
        self.plan = None

    def _show_form(self, *, known: bool, readable: bool) -> None:
        """Show only what can be worked with.

        Args:
            known: Whether the file was read at least once, so that another way of reading it may help.
            readable: Whether it was read just now.
        """
        self._file_bar.setVisible(known)
        self._kind.setEnabled(readable)
        self._tables.setVisible(readable)

    def _what_was_recognised(self, preview: Preview) -> str:
        known = sum(1 for guess in preview.columns if guess.field is not None)
        counted = self.tr("{known} of {all} columns recognised.").format(known=known, all=len(preview.columns))
        if not preview.known_title:
            return counted
        return self.tr("This is an export from {tool}. {counted}").format(tool=preview.known_title, counted=counted)

    def _choose_kind(self, kind: str) -> None:
        self._people = kind == _PEOPLE
        self._agree()

    def _agree(self) -> None:
        """Make a plan of what is chosen, or say why there is none."""
        if self._preview is None:
            return
        self.plan = None
        self._forget_contacts()
        clash = self._columns.clashes()
        if clash:
            self._problem.say("failed", clash)
        else:
            self._problem.hide()
            self.plan = self._session.plan_import(self._preview, self._columns.mapping(), self._people)
            self._show_plan(self.plan)
            self._look_soon.start()
        self._import.setEnabled(self.plan is not None)

    def _forget_contacts(self) -> None:
        self._look_soon.stop()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self._contacts.hide()

    def _look_for_contacts(self) -> None:
        if self.plan is not None:
            tell = self._contacts.tell
            showing = self._show_contacts(self.plan)
            self._looking = tasks.start(showing, owner=self, on_error=lambda _owner, problem: tell(problem))

    async def _show_contacts(self, plan: ImportPlan) -> None:
        """Say how many on this list must not be contacted; the whole list is read for it, beside everything else."""
        found = await self._session.do_not_contact.on_list(plan)
        if found.sentence:
            self._contacts.say(
                "running", found.sentence, self.tr("They are imported, but never asked for and never paid for.")
            )

    def _show_plan(self, plan: ImportPlan) -> None:
        self._kind.blockSignals(True)
        self._kind.set_value(plan.sheet_key)
        self._kind.blockSignals(False)
        lines = []
        for action in self._session.catalogue:
            found = fit(action, plan.mapping.values())
            told = self.tr("matched on {columns}").format(columns=found.matched_on)
            lines.append(f"{action.title}: {told if found.possible else found.missing}")
        self._matched.setText("\n".join(lines))
