"""The dialog after a drop: how the file was read, what its columns mean, and the word to import it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rowcall.errors import RowcallError
from rowcall.model.import_plans import ImportPlan, Preview, Remark
from rowcall.model.tidying import says_country
from rowcall.ui import tasks
from rowcall.ui.help.help_dialog import offer_help
from rowcall.ui.import_dialog import file_words
from rowcall.ui.import_dialog.choices import standing_behind
from rowcall.ui.import_dialog.column_model import ColumnModel
from rowcall.ui.import_dialog.column_table import ColumnTable
from rowcall.ui.import_dialog.contacts_strip import ContactsStrip
from rowcall.ui.import_dialog.count_line import CountLine
from rowcall.ui.import_dialog.file_bar import FileBar
from rowcall.ui.import_dialog.fit_line import FitLine
from rowcall.ui.import_dialog.live import LivePreview
from rowcall.ui.import_dialog.offers import made_of, national_phones, offers
from rowcall.ui.import_dialog.reading_page import ReadingPage
from rowcall.ui.import_dialog.remarks_list import RemarksList
from rowcall.ui.import_dialog.rows_pane import RowsPane
from rowcall.ui.import_dialog.tables import Tables
from rowcall.ui.import_dialog.tidy_bar import TidyBar
from rowcall.ui.languages.catalogue import translated
from rowcall.ui.soon import Soon
from rowcall.ui.theme import theme
from rowcall.ui.widgets import focus_order
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.strip import Strip
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_COMPANIES, _PEOPLE = "companies", "contacts"
_SIZE = (1160, 800)
_LOW_SCREEN = 600
"""On a screen that is lower (720 at 150 %) the columns have all the room; a remark, or the handle, brings the rows."""
_SAY_READING_MS = 250
"""A file that is read faster than this is shown without a word about reading."""


class ImportDialog(QDialog):
    """Shows a file before anything is written; whoever opened it carries `plan` out.

    Args:
        session: Reads the file and recognises its columns.
        path: The file.
        source_name: What the list is called, where the file's own name says nothing.
        agree: Title of the button by which it is agreed to; empty: Import.

    Attributes:
        plan: What the user agreed to, once the dialog is closed with Import; else None.
    """

    def __init__(
        self,
        session: Session,
        path: Path,
        parent: QWidget | None = None,
        *,
        source_name: str = "",
        agree: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self._source_name = source_name
        name = source_name or path.name
        self.setWindowTitle(self.tr("Import {name}").format(name=name))
        self.plan: ImportPlan | None = None
        self._session = session
        self._people: bool | None = None
        self._has_country = False
        self._took_memory = False
        self._with_memory = True
        self._live = LivePreview(
            self, lambda way, reading: session.preview(path, way, reading, remembered=self._with_memory)
        )
        self._title = text(name, "heading", "importTitle")
        self._recognised = text(role="muted", name="recognised", wrap=True)
        self._problem = Banner("importProblem")
        self._remembered = Strip("rememberedColumns", "running")
        self._remarks = RemarksList()
        self._contacts = ContactsStrip(session.do_not_contact.on_list)
        self._tidy = TidyBar()
        self._kind = Segmented(
            "listKind",
            self.tr("A list of"),
            ((_COMPANIES, self.tr("Companies")), (_PEOPLE, self.tr("People"))),
        )
        self._file_bar = FileBar()
        self._model = ColumnModel(self)
        self._columns = ColumnTable(self._model)
        self._rows = RowsPane()
        self._tables = Tables(self._columns, self._rows)
        self._waiting = ReadingPage()
        self._middle = QStackedWidget()
        self._sum = CountLine(session.count_list)
        self._fit = FitLine(translated(session.catalogue))
        self._import = QPushButton(agree or self.tr("Import"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._slow = Soon(self, _SAY_READING_MS, self._say_reading, repeated=True)
        self._outer = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self.fit_into(self.screen().availableSize())
        self._show_form(known=False, readable=False)
        self._live.start()

    # ------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        space = theme.current()
        outer = self._outer
        outer.setContentsMargins(space.space_xl, space.space_l, space.space_xl, space.space_l)
        outer.setSpacing(space.space_m)
        outer.addLayout(self._head())
        outer.addWidget(self._problem)
        outer.addWidget(self._file_bar)
        strips = QVBoxLayout()
        strips.setSpacing(space.space_s)
        for strip in (self._fit.nothing, self._remembered, self._contacts, self._tidy, self._remarks):
            strips.addWidget(strip)
        outer.addLayout(strips)
        for page in (self._tables, self._waiting):
            self._middle.addWidget(page)
        outer.addWidget(self._middle, 1)
        outer.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.current().space_m)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._recognised)
        head.addLayout(words, 1)
        head.addWidget(text(self.tr("A list of"), "muted"))
        self._kind.setFixedWidth(250)
        head.addWidget(self._kind)
        ask = offer_help(self)
        if ask is not None:
            head.addWidget(ask)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.current().space_s)
        words = QVBoxLayout()
        words.setSpacing(theme.current().space_xs)
        words.addWidget(self._sum)
        words.addWidget(self._fit)
        foot.addLayout(words, 1)
        for button in (self._cancel, self._import):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return foot

    def _connect(self) -> None:
        self._cancel.setObjectName("cancelImport")
        self._import.setObjectName("import")
        self._import.setProperty("role", "primary")
        self._import.setDefault(True)
        self._import.setEnabled(False)
        self._import.setToolTip(self.tr("Ctrl+Enter"))
        self._columns.setFocus()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._import.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._live.go_back)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self.accept)
        self._live.began.connect(self._began)
        self._live.shown.connect(self._show)
        self._live.failed.connect(self._refuse)
        self._file_bar.changed.connect(self._live.choose)
        self._file_bar.back_asked.connect(self._live.go_back)
        self._problem.acted.connect(self._live.go_back)
        self._rows.header_chosen.connect(self._file_bar.choose_header)
        self._columns.changed.connect(self._agree)
        self._columns.looked_at.connect(self._rows.look_at)
        self._kind.changed.connect(self._choose_kind)
        self._remarks.asked.connect(self._show_remark)
        self._remembered.acted.connect(self._forget_remembered)
        self._tidy.acted.connect(self._tick_all)
        self._tidy.country_changed.connect(self._choose_country)

    def fit_into(self, room: QSize) -> None:
        """As large as it should be, and no larger than the room on the screen."""
        if room.height() < _LOW_SCREEN:
            space = theme.current()
            self._outer.setContentsMargins(space.space_l, space.space_s, space.space_l, space.space_s)
            self._outer.setSpacing(space.space_s)
            self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it asks for room it does not need
            self.setMinimumSize(0, 0)
            self._tables.be_low()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 60))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order."""
        return focus_order.move(self, forward=next)

    def done(self, result: int) -> None:
        """Keep the plan only if it was agreed to; nothing goes on behind a closed dialog."""
        if result != QDialog.DialogCode.Accepted:
            self.plan = None
        self._live.stop()
        self._sum.stop()
        self._contacts.forget()
        tasks.cancel_below(self)
        super().done(result)

    @property
    def preview(self) -> Preview | None:
        """What the plan was made of."""
        return self._live.preview

    # ------------------------------------------------------------------------- the file

    def _began(self) -> None:
        self.plan = None
        self._import.setEnabled(False)
        if not self._slow.isActive():
            self._slow.start()

    def _say_reading(self) -> None:
        watch = self._live.watch
        if watch is not None:
            self._recognised.setText(self.tr("Reading… {how_far}").format(how_far=watch.words()))
            self._waiting.show_watch(watch)

    def _show(self, preview: Preview) -> None:
        self._slow.stop()
        first = self._middle.currentWidget() is self._waiting
        self._show_form(known=True, readable=True)
        self._file_bar.show_preview(preview, can_go_back=self._live.can_go_back)
        recognised = self._session.plan_import(preview).fallbacks
        self._model.show_preview(preview, standing_behind(preview, recognised))
        if not self._has_country:
            self._tidy.country.set_code(preview.country)
        self._rows.show_preview(preview)
        self._remarks.show_remarks(preview.remarks)
        self._show_remembered(preview)
        self._agree()
        if first:
            self._columns.setFocus()

    def _refuse(self, problem: RowcallError) -> None:
        self._slow.stop()
        self._contacts.forget()
        self._sum.stop()
        self._recognised.setText(self.tr("The file cannot be imported like this."))
        self._show_form(known=self._live.preview is not None, readable=False)
        self._problem.tell(problem, self.tr("Read it as before") if self._live.can_go_back else "")
        self.plan = None

    def _show_form(self, *, known: bool, readable: bool) -> None:
        """Show only what can be worked with.

        Args:
            known: Whether the file was read at least once, so that another way of reading it may help.
            readable: Whether it was read just now.
        """
        self._file_bar.setVisible(known)
        self._kind.setEnabled(readable)
        self._fit.setVisible(readable)
        self._waiting.show_nothing()
        self._middle.setCurrentWidget(self._tables if readable else self._waiting)
        if not readable:
            for strip in (self._fit.nothing, self._remembered, self._tidy, self._remarks):
                strip.hide()

    def _show_remembered(self, preview: Preview) -> None:
        remembered = preview.remembered
        if remembered is None:
            self._remembered.hide()
            return
        self._remembered.say(self.tr("As you chose last time for these columns."), self.tr("Undo"))
        if not self._took_memory:
            self._took_memory = True
            self._model.choices.tick(remembered.tidy, on=True)
            if remembered.country:
                self._tidy.country.set_code(remembered.country)

    def _forget_remembered(self) -> None:
        """Show what was recognised, without what was chosen last time, also when the file is read again."""
        self._with_memory = False
        preview = self._live.preview
        if preview is not None and preview.remembered is not None:
            self._model.choices.tick(preview.remembered.tidy, on=False)
            self._tidy.country.set_code(preview.country)
            self._live.show(self._session.without_remembered(preview))

    def _show_remark(self, remark: Remark) -> None:
        self._columns.select_column(remark.header)
        if not self._rows.look_at_rows(remark.rows) and remark.header:
            self._rows.look_at(self._model.row_of(remark.header))
        self._tables.show_rows()

    # ------------------------------------------------------------------------- the plan

    def _choose_kind(self, kind: str) -> None:
        self._people = kind == _PEOPLE
        self._agree()

    def _agree(self) -> None:
        """Make a plan of what is chosen."""
        preview = self._live.preview
        if preview is None:
            return
        self._problem.hide()
        choices = self._model.choices
        people = self._people
        if people is None and preview.remembered is not None:
            people = preview.contacts
        plan = self._session.plan_import(preview, choices.mapping(), people, choices.fallbacks())
        plan = replace(plan, country=self._tidy.country.code, source_name=self._source_name)
        choices.offer(offers(preview, plan, choices.chosen))
        self._model.show_made(made_of(preview, plan, choices.offered))
        self.plan = replace(plan, tidy=choices.tidy())
        self._show_tidy(preview, self.plan)
        self._recognised.setText(file_words.understood(preview, self.plan))
        self._show_plan(self.plan)
        self._sum.show_plan(self.plan)
        self._contacts.show_plan(self.plan)
        self._import.setEnabled(True)

    def _show_tidy(self, preview: Preview, plan: ImportPlan) -> None:
        choices = self._model.choices
        self._columns.show_beside(shown=bool(choices.offered))
        national = national_phones(preview, plan)
        rows_say = says_country(plan.columns)
        self._tidy.show_offers(choices.offered, plan.tidy, preview.quirks, national=national, rows_say=rows_say)

    def _tick_all(self) -> None:
        choices = self._model.choices
        choices.tick(choices.offered, on=len(choices.tidy()) < len(choices.offered))
        self._model.refresh()
        self._agree()

    def _choose_country(self) -> None:
        self._has_country = True
        self._agree()

    def _show_plan(self, plan: ImportPlan) -> None:
        self._kind.blockSignals(True)
        self._kind.set_value(plan.sheet_key)
        self._kind.blockSignals(False)
        self._fit.show_fields(tuple(plan.mapping.values()))
