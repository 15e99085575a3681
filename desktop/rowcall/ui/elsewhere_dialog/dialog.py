"""The dialog for rows that are also in another list: looked for, shown with the reason, then dealt with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from rowcall.errors import RowcallError
from rowcall.model.do_not_contact import Why
from rowcall.model.duplicates import Match
from rowcall.model.finds import Matches
from rowcall.model.sheets import Sheet
from rowcall.project.file import SUFFIX
from rowcall.ui import problems, tasks
from rowcall.ui.contacts_dialog import told as listed
from rowcall.ui.duplicates_dialog.look_bar import LookBar
from rowcall.ui.elsewhere_dialog.match_model import Line, MatchModel
from rowcall.ui.elsewhere_dialog.match_table import MatchTable
from rowcall.ui.elsewhere_dialog.sheet_box import SheetBox
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.said import said
from rowcall.ui.soon import Soon
from rowcall.ui.widgets import words
from rowcall.ui.widgets.dialog_foot import Does, dress, foot
from rowcall.ui.widgets.emptiness import Emptiness
from rowcall.ui.widgets.file_choice import LISTS, chosen_file
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.one_search import OneSearch
from rowcall.ui.widgets.own_undo import OwnUndo
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.tick_all import TickAll

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.session.other_list import OtherList

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
        self._path: Path | None = None
        self._search = OneSearch(self.banner, self)
        self._file = text(self.tr("No list was chosen yet."), "strong", "elsewhereFile")
        self._choose = QPushButton(self.tr("Choose a list…"))
        self._sheets = SheetBox()
        self._look = LookBar(sheet, (), session.elsewhere.possible(sheet))
        self._model = MatchModel(self._line)
        self._table = MatchTable(self._model)
        self._empty = Emptiness(self._table.viewport(), "elsewhereNothing")
        self._all = TickAll("elsewhereAll", self._model)
        self._show = QPushButton(self.tr("Show only these rows"))
        self._never = QPushButton(self.tr("Never contact them…"))
        self._delete = QPushButton(self.tr("Delete from this sheet"))
        self._close = QPushButton(self.tr("Close"))
        self._again = Soon(self, _AGAIN_MS, lambda: self.begin(self._find()))
        OwnUndo(session, self, self._find)
        self._lay_out()
        self._connect()
        self._show_buttons()
        self._empty.say(
            "layers",
            self.tr("Which list is it?"),
            self.tr("Choose your customers, a former campaign, another project: any list that these rows may be in."),
        )

    def _lay_out(self) -> None:
        outer = self.column()
        meaning = self.tr(
            "Which rows of this sheet are also in another file or project. Only this sheet can change from here; the"
            " other list stays as it is."
        )
        outer.addWidget(text(meaning, "muted", wrap=True))
        head = QHBoxLayout()
        head.addWidget(self._file, 1)
        head.addWidget(self._sheets)
        head.addWidget(self._choose)
        outer.addLayout(head)
        outer.addWidget(self._look)
        outer.addWidget(self.banner)
        outer.addWidget(self._all)
        outer.addWidget(self._table, 1)
        outer.addLayout(foot((self._delete, self._never), (self._close, self._show)))

    def _connect(self) -> None:
        dress(self._choose, Does("chooseElsewhere", lambda: self.begin(self.choose()), "folder-open"))
        dress(self._show, Does("elsewhereShow", self._show_only, "funnel"), strong=True)
        self._show.setDefault(True)
        dress(self._never, Does("elsewhereNever", lambda: self.begin(self._never_contact()), "ban"))
        dress(self._delete, Does("elsewhereDelete", lambda: self.begin(self._take_out()), "trash-2"))
        dress(self._close, Does("closeElsewhere", self.reject))
        self._look.changed.connect(self._again.start)
        self._sheets.chosen.connect(lambda: self.begin(self._look_in_sheets()))
        self._model.ticked.connect(self._show_buttons)

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

    async def look_in(self, path: Path, wanted: str = "") -> None:
        """Read another list and look there; what cannot be read leaves the dialog as it was.

        Args:
            path: The list.
            wanted: The one sheet of a workbook that is read; empty: all that can be seen.
        """
        reading_it = self.tr("Reading {name}…").format(name=path.name)
        elsewhere = self._session.elsewhere
        other = await self._search.run(reading_it, lambda reading: elsewhere.open(path, reading, wanted=wanted))
        if other is None:
            return
        self._leave_other()
        self._other, self._path, self.other_name = other, path, other.name
        self._model.show_finds(Matches())
        self._empty.hide()
        self._sheets.show_choices(other.choices, wanted)
        self._table.name_sheets(named=len(other.choices) > 1)
        self._choose.setText(self.tr("Choose another list…"))
        await self._find()

    async def _look_in_sheets(self) -> None:
        """Look in the sheets that were chosen; one that was not read yet is read."""
        if self._path is None or self._sheets.sheet_ids() is not None:
            await self._find()
            return
        try:
            await self.look_in(self._path, self._sheets.title())
        except RowcallError:
            self._sheets.show_what_is_read()
            raise

    async def _find(self, told_before: str = "") -> None:
        """Look for rows that are also there.

        Args:
            told_before: What was done, said beside what is found.
        """
        other = self._other
        if other is None:
            return
        by, among = self._look.wish().by, self._sheets.sheet_ids() or list(other.sheets)
        rows = words.rows(other.rows(among))
        self._file.setText(self.tr("{name} · {rows}").format(name=other.name, rows=rows))
        looking = self.tr("Looking for rows that are also there…")
        found = await self._search.run(
            looking, lambda reading: self._session.elsewhere.find(self._sheet, other, by, reading, among=among)
        )
        if found is None:
            return
        self._model.show_finds(found)
        if found:
            self._empty.hide()
            told = counted("%Ln row(s) of this sheet are also in {name}.", len(found)).format(name=self.other_name)
            self.banner.say("found", told_before or told, told if told_before else "")
            self._table.selectRow(0)
            self._table.setFocus()
        else:
            self._empty.say("circle-check", self.tr("No row of this sheet is in {name}.").format(name=self.other_name))
            self.banner.say("found", told_before)
            self.banner.setVisible(bool(told_before))

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
        there = self.tr("{sheet}, row {number}") if len(self._other.choices) > 1 else self.tr("Row {number}")
        return Line(number, name, there.format(sheet=sheet, number=number_there), name_there)

    def _show_buttons(self) -> None:
        count = self._model.count
        delete = counted("Delete %Ln row(s) from this sheet", count) if count else self.tr("Delete from this sheet")
        self._delete.setText(delete)
        why_not = said(self._session.read_only) if self._session.read_only else ""
        self._delete.setToolTip(why_not or self.tr("One step: undo (Ctrl+Z) brings the rows back."))
        self._delete.setEnabled(bool(count) and not why_not)
        for button in (self._show, self._never):
            button.setEnabled(bool(count))
        told = self.tr("{ticked} of {count} rows chosen")
        self._all.say(told.format(ticked=words.number(count), count=words.number(len(self._model.finds))))

    # ------------------------------------------------------------------------- what is done

    def _show_only(self) -> None:
        self.rows_to_show = tuple(self._model.chosen().row_ids())
        self.accept()

    async def _take_out(self) -> None:
        """Delete the ticked rows from the sheet, as one step."""
        found, ticks, chosen = self._model.finds, self._model.ticks(), self._model.chosen().row_ids()
        if not chosen:
            return
        self._delete.setEnabled(False)
        title = counted("Delete %Ln row(s) that are also in {name}", len(chosen)).format(name=self.other_name)
        done = await self._session.structure.delete_rows(self._sheet.id, chosen, title)
        told = counted("%Ln row(s) deleted from this sheet.", done.gone)
        back = self.tr("Undo (Ctrl+Z) brings everything back.")
        if done.left:
            stay = counted("%Ln row(s) stay: a run is asking about them.", done.left)
            back = f"{stay} {back}"
        if done.left or self._model.finds is not found:
            await self._find()
        else:
            self._model.take(ticks)
        self.banner.say("found", told, back)

    async def _never_contact(self) -> None:
        """Put the ticked rows on the do-not-contact list, where the person agrees."""
        chosen = self._model.chosen().row_ids()
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

    def done(self, result: int) -> None:
        """What is looked for ends with the dialog, and nothing of the other list stays."""
        self._search.end()
        super().done(result)
        self._leave_other()
