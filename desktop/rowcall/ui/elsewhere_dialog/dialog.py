"""The dialog for rows that are also in another list: looked for, shown with the reason, then dealt with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from rowcall.errors import ImportCancelled
from rowcall.model.do_not_contact import Why
from rowcall.model.duplicates import Match
from rowcall.model.sheets import Sheet
from rowcall.project.file import SUFFIX
from rowcall.ui import problems, tasks
from rowcall.ui.contacts_dialog import told as listed
from rowcall.ui.duplicates_dialog.look_bar import LookBar
from rowcall.ui.elsewhere_dialog.match_model import Line, MatchModel
from rowcall.ui.elsewhere_dialog.match_table import MatchTable
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.said import said
from rowcall.ui.soon import Soon
from rowcall.ui.theme import icons
from rowcall.ui.widgets import words
from rowcall.ui.widgets.file_choice import LISTS, chosen_file
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.watch import Watch

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.session.elsewhere import OtherList

_SIZE = (1120, 640)
_AGAIN_MS = 250
"""How long a wish must stand still before rows are looked for anew."""


class ElsewhereDialog(FormDialog):
    """Nothing of the other list is ever changed; what changes in this one is a step that can be undone.

    Args:
        session: With an open project.
        sheet: The sheet on the screen.

    Attributes:
        rows_to_show: Rows of that sheet that are to be shown alone.
        other_name: What the other list is called; empty before one was chosen.
    """

    def __init__(self, session: Session, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__("elsewhereDialog", "elsewhereBanner", parent)
        self.setWindowTitle(self.tr("Also in another list"))
        self.resize(*_SIZE)
        self.rows_to_show: tuple[int, ...] = ()
        self.other_name = ""
        self._session = session
        self._sheet = sheet
        self._other: OtherList | None = None
        self._watch: Watch | None = None
        self._file = text(self.tr("No list was chosen yet."), "strong", "elsewhereFile")
        self._choose = QPushButton(self.tr("Choose a list…"))
        self._look = LookBar(sheet, (), session.elsewhere.possible(sheet))
        self._model = MatchModel(self._line)
        self._table = MatchTable(self._model)
        self._all = QCheckBox()
        self._show = QPushButton(self.tr("Show only these rows"))
        self._never = QPushButton(self.tr("Never contact them…"))
        self._delete = QPushButton()
        self._close = QPushButton(self.tr("Close"))
        self._again = Soon(self, _AGAIN_MS, lambda: self.begin(self._find()))
        self._lay_out()
        self._connect()
        self._show_buttons()

    def _lay_out(self) -> None:
        outer = self.column()
        meaning = self.tr(
            "Which rows of this sheet are also in another file or project. Only this sheet can change from here; the"
            " other list stays as it is."
        )
        outer.addWidget(text(meaning, "muted", wrap=True))
        head = QHBoxLayout()
        head.addWidget(self._file, 1)
        head.addWidget(self._choose)
        outer.addLayout(head)
        outer.addWidget(self._look)
        outer.addWidget(self.banner)
        outer.addWidget(self._all)
        outer.addWidget(self._table, 1)
        foot = QHBoxLayout()
        for button in (self._show, self._never):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self._close, self._delete):
            foot.addWidget(button)
        outer.addLayout(foot)

    def _connect(self) -> None:
        dressed: dict[str, tuple[QPushButton, str, str, Callable[[], object]]] = {
            "chooseElsewhere": (self._choose, "folder-open", "text", lambda: self.begin(self.choose())),
            "elsewhereShow": (self._show, "funnel", "text", self._show_only),
            "elsewhereNever": (self._never, "ban", "text", lambda: self.begin(self._never_contact())),
            "elsewhereDelete": (self._delete, "trash-2", "accent_text", lambda: self.begin(self._take_out())),
            "closeElsewhere": (self._close, "", "", self.reject),
        }
        for name, (button, icon, role, act) in dressed.items():
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            if icon:
                icons.dress(button, icon, role)
        self._delete.setProperty("role", "primary")
        self._all.setObjectName("elsewhereAll")
        self._all.clicked.connect(lambda ticked: self._model.tick_all(ticked=ticked))
        self._look.changed.connect(self._again.start)
        self._model.ticked.connect(self._show_buttons)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(lambda: self.begin(self._undo()))

    # ------------------------------------------------------------------------- the other list

    async def choose(self) -> None:
        """Let another list be chosen, and look there."""
        dialog = QFileDialog(self, self.tr("Choose the other list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join((*LISTS, f"*{SUFFIX}"))
        dialog.setNameFilters([self.tr("Lists ({patterns})").format(patterns=patterns), self.tr("All files (*)")])
        path = await chosen_file(dialog, "elsewhereFileDialog")
        if path is not None:
            await self.look_in(path)

    async def look_in(self, path: Path) -> None:
        """Read another list and look there; what is read or looked for now is given up."""
        watch = self._begin_watch(self.tr("Reading {name}…").format(name=path.name))
        self._model.show_matches(())
        try:
            other = await self._session.elsewhere.open(path, watch.reading)
        except ImportCancelled:
            return
        finally:
            self._end_watch(watch)
        self._leave_other()
        self._other, self.other_name = other, other.name
        named = self.tr("{name} · {rows}").format(name=other.name, rows=words.rows(other.rows))
        self._file.setText(named)
        self._choose.setText(self.tr("Choose another list…"))
        await self._find()

    async def _find(self) -> None:
        if self._other is None:
            return
        looking = self.tr("Looking for rows that are also there…")
        watch = self._begin_watch(looking)
        try:
            found = await self._session.elsewhere.find(self._sheet, self._other, self._look.wish().by, watch.reading)
        except ImportCancelled:
            return
        finally:
            self._end_watch(watch)
        self._model.show_matches(found)
        if found:
            also = counted("%Ln row(s) of this sheet are also in {name}.", len(found))
            self.banner.say("found", also.format(name=self.other_name))
            self._table.selectRow(0)
            self._table.setFocus()
        else:
            self.banner.say("found", self.tr("No row of this sheet is in {name}.").format(name=self.other_name))

    def _begin_watch(self, doing: str) -> Watch:
        if self._watch is not None:
            self._watch.end()
        self._watch = watch = Watch(self)
        watch.moved.connect(lambda: self._tell_progress(watch, doing))
        self.banner.say("running", doing)
        return watch

    def _end_watch(self, watch: Watch) -> None:
        if self._watch is watch:
            watch.end()
            self._watch = None

    def _tell_progress(self, watch: Watch, doing: str) -> None:
        if self._watch is watch and watch.rows:
            self.banner.say("running", doing, counted("%Ln row(s) looked at.", watch.rows))

    def _leave_other(self) -> None:
        if self._other is not None:
            self._other.close()
            self._other = None

    # ------------------------------------------------------------------------- what is shown

    def _line(self, match: Match) -> Line:
        number, name = self._session.elsewhere.tell(self._sheet, match.row_id)
        if self._other is None:
            return Line(number, name, "", "")
        sheet, number_there, name_there = self._other.tell(match)
        there = self.tr("{sheet}, row {number}") if len(self._other.sheets) > 1 else self.tr("Row {number}")
        return Line(number, name, there.format(sheet=sheet, number=number_there), name_there)

    def _show_buttons(self) -> None:
        count, whole = len(self._model.chosen()), len(self._model.matches)
        delete = counted("Delete %Ln row(s) from this sheet", count) if count else self.tr("Delete from this sheet")
        self._delete.setText(delete)
        why_not = said(self._session.read_only) if self._session.read_only else ""
        self._delete.setToolTip(why_not or self.tr("One step: undo (Ctrl+Z) brings the rows back."))
        self._delete.setEnabled(bool(count) and not why_not)
        for button in (self._show, self._never):
            button.setEnabled(bool(count))
        told = self.tr("{ticked} of {count} rows chosen")
        self._all.setText(told.format(ticked=words.number(count), count=words.number(whole)))
        self._all.setVisible(bool(whole))
        self._all.setTristate(0 < count < whole)
        part = Qt.CheckState.PartiallyChecked if count < whole else Qt.CheckState.Checked
        self._all.setCheckState(part if count else Qt.CheckState.Unchecked)

    # ------------------------------------------------------------------------- what is done

    def _show_only(self) -> None:
        self.rows_to_show = self._model.chosen()
        self.accept()

    async def _take_out(self) -> None:
        """Delete the ticked rows from the sheet, as one step."""
        chosen = self._model.chosen()
        if not chosen:
            return
        self._delete.setEnabled(False)
        title = counted("Delete %Ln row(s) that are also in {name}", len(chosen)).format(name=self.other_name)
        done = await self._session.structure.delete_rows(self._sheet.id, chosen, title)
        told = counted("%Ln row(s) deleted from this sheet.", done.gone)
        back = self.tr("Undo (Ctrl+Z) brings everything back.")
        if done.left:
            await self._find()
            stay = counted("%Ln row(s) stay: a run is asking about them.", done.left)
            back = f"{stay} {back}"
        else:
            self._model.take(chosen)
        self.banner.say("found", told, back)

    async def _never_contact(self) -> None:
        """Put the ticked rows on the do-not-contact list, where the person agrees."""
        chosen = self._model.chosen()
        question = counted("Never contact whom %Ln row(s) are about?", len(chosen))
        meaning = self.tr(
            "They go onto your do-not-contact list: no list of yours asks for them any more, and none pays for them."
            " What is in the cells stays."
        )
        box = problems.question(self, question, meaning, (self.tr("Cancel"), self.tr("Never contact")))
        box.setObjectName("elsewhereNeverQuestion")
        if await tasks.finished(box):
            added = await self._session.do_not_contact.add_rows(self._sheet.id, chosen, Why.LIST)
            self.banner.say(listed.tone(added), listed.added(added))

    async def _undo(self) -> None:
        await self._session.undo()
        await self._find()

    def done(self, result: int) -> None:
        """What is looked for ends with the dialog, and nothing of the other list stays."""
        if self._watch is not None:
            self._watch.end()
            self._watch = None
        super().done(result)
        self._leave_other()
