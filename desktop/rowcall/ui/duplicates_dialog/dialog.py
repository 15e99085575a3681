"""The dialog for duplicates: looked for, shown side by side, and made one, marked, or told apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rowcall.model.duplicates import Group, Keep, Merge
from rowcall.model.sheets import Sheet
from rowcall.ui.duplicates_dialog import told
from rowcall.ui.duplicates_dialog.group_list import GroupList, GroupModel
from rowcall.ui.duplicates_dialog.look_bar import LookBar
from rowcall.ui.duplicates_dialog.side_by_side import SideBySide
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.said import said
from rowcall.ui.soon import Soon
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.dialog_foot import Does, dress, foot
from rowcall.ui.widgets.emptiness import Emptiness
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.one_search import OneSearch
from rowcall.ui.widgets.own_undo import OwnUndo
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.tick_all import TickAll

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (1120, 640)
_LIST_WIDTH = 320
_AGAIN_MS = 250
"""How long a wish must stand still before rows are looked for anew."""


class DuplicatesDialog(FormDialog):
    """Nothing changes before a button here says so, and each of these is one step that can be undone.

    Args:
        session: With an open project.
        sheet: The sheet on the screen.

    Attributes:
        rows_to_show: Rows of that sheet that are to be shown alone.
        elsewhere: Whether another file or project is to be looked in.
    """

    def __init__(self, session: Session, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__("duplicatesDialog", "duplicatesBanner", parent)
        self.setWindowTitle(self.tr("Duplicates"))
        self.resize(*_SIZE)
        self.rows_to_show: tuple[int, ...] = ()
        self.elsewhere = False
        self._session = session
        self._sheet = sheet
        self._search = OneSearch(self.banner, self)
        self._choices: dict[Group, Merge] = {}
        others = [other for other in session.reader.sheets() if other.id != sheet.id]
        self._look = LookBar(sheet, others, session.merging.possible([sheet.id]))
        self._model = GroupModel(session.merging.name)
        self._list = GroupList(self._model)
        self._all = TickAll("duplicatesAll", self._model)
        self._why = text(role="muted", name="duplicatesWhy", wrap=True)
        self._rows = SideBySide()
        self._nothing = Emptiness(self._rows.viewport(), "noDuplicates")
        keeps = ((Keep.BOTH, self.tr("Keep both values")), (Keep.FIRST, self.tr("Keep the kept row's")))
        self._keep = Segmented("duplicatesKeep", self.tr("Where rows differ"), keeps)
        self._different = QPushButton(self.tr("They are different"))
        self._show = QPushButton(self.tr("Show only these rows"))
        self._mark = QPushButton(self.tr("Mark in a column"))
        self._merge = QPushButton(self.tr("Merge"))
        self._elsewhere = QPushButton(self.tr("Another file or project…"))
        self._close = QPushButton(self.tr("Close"))
        self._again = Soon(self, _AGAIN_MS, lambda: self.begin(self._find()))
        OwnUndo(session, self, self._find)
        self._lay_out()
        self._connect()
        self._show_buttons()
        self.begin(self._find())

    def _lay_out(self) -> None:
        space = theme.current()
        outer = self.column()
        meaning = self.tr(
            "Rows about the same person or company. Nothing is changed before you merge; no value is lost, and undo"
            " brings everything back."
        )
        outer.addWidget(text(meaning, "muted", wrap=True))
        outer.addWidget(self._look)
        outer.addWidget(self.banner)
        both = QHBoxLayout()
        both.setSpacing(space.space_l)
        left = QVBoxLayout()
        self._list.setFixedWidth(_LIST_WIDTH)
        left.addWidget(self._all)
        left.addWidget(self._list, 1)
        both.addLayout(left)
        right = QVBoxLayout()
        right.addWidget(self._why)
        right.addWidget(self._rows, 1)
        hint = self.tr(
            "Enter or a double click on a value takes it for the result; on the result, the rule counts again."
        )
        right.addWidget(text(hint, "muted", "duplicatesHint", wrap=True))
        under = QHBoxLayout()
        under.addWidget(text(self.tr("Where rows differ"), "muted"))
        under.addWidget(self._keep)
        under.addStretch(1)
        under.addWidget(self._different)
        right.addLayout(under)
        both.addLayout(right, 1)
        outer.addLayout(both, 1)
        outer.addLayout(foot((self._show, self._mark, self._elsewhere), (self._close, self._merge)))

    def _connect(self) -> None:
        dress(self._different, Does("duplicatesDifferent", self._tell_apart, "user-round-x"))
        dress(self._show, Does("duplicatesShow", self._show_only, "funnel"))
        dress(self._mark, Does("duplicatesMark", lambda: self.begin(self._mark_them()), "list-checks"))
        dress(self._elsewhere, Does("duplicatesElsewhere", self._look_elsewhere, "layers"))
        dress(self._merge, Does("duplicatesMerge", lambda: self.begin(self._merge_them()), "layers"), strong=True)
        dress(self._close, Does("closeDuplicates", self.reject))
        self._look.changed.connect(self._again.start)
        self._model.ticked.connect(self._show_buttons)
        self._list.selectionModel().currentChanged.connect(self._show_group)
        self._keep.changed.connect(self._show_group)
        self._rows.changed.connect(self._chosen_otherwise)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+Return": self._merge.click,
            "D": self._different.click,
            "K": self._rows.keep_next,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._different.setToolTip(self.tr("{title}: key {key}").format(title=self._different.text(), key="D"))
        self._rows.setToolTip(self.tr("Key K keeps the next row. Enter on a value takes it for the result."))

    # ------------------------------------------------------------------------- what is shown

    async def _find(self, told_before: str = "") -> None:
        """Look for rows about the same; a search that goes on is given up.

        Args:
            told_before: What was done, said beside what is found.
        """
        doing = self.tr("Looking for rows about the same…")
        found = await self._search.run(doing, lambda reading: self._session.merging.find(self._look.wish(), reading))
        if found is None:
            return
        self._choices.clear()
        self._model.show_finds(found)
        self._begin_list()
        if told_before:
            self.banner.say("found", told_before)
        else:
            self.banner.hide()

    def _begin_list(self) -> None:
        self._list.setVisible(bool(self._model.finds))
        if self._model.finds:
            self._nothing.hide()
            self._list.setCurrentIndex(self._model.index(0, 0))
            self._list.setFocus()
        else:
            self._nothing.say("copy-check", self.tr("No two rows are about the same."))
        self._show_group()

    def _show_group(self, *_changed: object) -> None:
        group = self._list.group()
        if group is None:
            self._why.setText("")
            self._rows.show_group(None, Keep.BOTH, None)
        else:
            self.begin(self._read(group))
        self._show_buttons()

    async def _read(self, group: Group) -> None:
        shown = await self._session.merging.show(group)
        if group == self._list.group():
            self._why.setText(told.why(group))
            self._rows.show_group(shown, Keep(self._keep.value()), self._choices.get(group))

    def _chosen_otherwise(self) -> None:
        group, merge = self._list.group(), self._rows.merge()
        if group is not None and merge is not None:
            self._choices[group] = merge

    def _show_buttons(self) -> None:
        count = self._model.count
        merge = self.tr("Merge: {rows} fewer").format(rows=words.rows(self._model.chosen().extra_rows()))
        self._merge.setText(merge if count else self.tr("Merge"))
        why_not = said(self._session.read_only) if self._session.read_only else ""
        if not why_not and self._session.run is not None and not self._session.run.over:
            why_not = self.tr("A run is going on. Stop it first, or wait for its end.")
        self._merge.setToolTip(why_not or self.tr("Ctrl+Enter"))
        for button in (self._merge, self._mark):
            button.setEnabled(bool(count) and not why_not)
        self._different.setEnabled(self._list.group() is not None and not self._session.read_only)
        self._show.setEnabled(bool(count))
        told_all = counted("{ticked} of %Ln group(s) chosen", len(self._model.finds))
        self._all.say(told_all.format(ticked=words.number(count)))

    # ------------------------------------------------------------------------- what is done

    async def _merge_them(self) -> None:
        found, ticks, chosen = self._model.finds, self._model.ticks(), self._model.chosen()
        if not chosen or not self._merge.isEnabled():
            return
        self._merge.setEnabled(False)
        title = self.tr("Merge duplicates: {rows} fewer").format(rows=words.rows(chosen.extra_rows()))
        keep = Keep(self._keep.value())
        gone, left = await self._session.merging.merge(chosen, dict(self._choices), keep, title)
        told_ = counted("%Ln row(s) merged with others.", gone)
        back = self.tr("Undo (Ctrl+Z) brings everything back.")
        if left:
            stay = counted("%Ln group(s) stay: their rows are still being asked about.", left)
            back = f"{stay} {back}"
        if self._model.finds is found:
            self._model.take(ticks)
            self._begin_list()
            self.banner.say("found", told_, back)
        else:
            await self._find(f"{told_} {back}")

    async def _mark_them(self) -> None:
        chosen = self._model.chosen()
        words_ = self.tr("Same as row {row}")
        header, title = self.tr("Duplicate"), self.tr("Mark duplicates")
        await self._session.merging.mark(chosen, dict(self._choices), header, words_, title)
        marked = counted("%Ln row(s) marked in the column {name}.", chosen.extra_rows())
        self.banner.say("found", marked.format(name=header))

    def _tell_apart(self) -> None:
        group = self._list.group()
        if group is not None:
            self.begin(self._keep_apart(group))

    async def _keep_apart(self, group: Group) -> None:
        place, found = self._list.currentIndex().row(), self._model.finds
        name = self._session.merging.name(group)
        await self._session.merging.tell_apart([group], self.tr("Not the same: {name}").format(name=name))
        if self._model.finds is not found:
            await self._find()
            return
        self._model.take(bytes(place) + b"\1" + bytes(len(found) - place - 1))
        if self._model.finds:
            self._list.setCurrentIndex(self._model.index(min(place, len(self._model.finds) - 1), 0))
        self._show_group()

    def _show_only(self) -> None:
        """Close, and show only the rows of the groups that are ticked."""
        self.rows_to_show = tuple(self._model.chosen().rows_by_sheet().get(self._sheet.id, ()))
        self.accept()

    def _look_elsewhere(self) -> None:
        """Close, and look which rows are also in another list."""
        self.elsewhere = True
        self.reject()

    def done(self, result: int) -> None:
        """What is looked for ends with the dialog."""
        self._search.end()
        super().done(result)
