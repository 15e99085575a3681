"""The dialog for duplicates: looked for, shown side by side, and made one, marked, or told apart."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rowcall.errors import ImportCancelled
from rowcall.model.duplicates import Group, Keep, Merge
from rowcall.model.sheets import Sheet
from rowcall.ui.duplicates_dialog import told
from rowcall.ui.duplicates_dialog.group_list import GroupList, GroupModel
from rowcall.ui.duplicates_dialog.look_bar import LookBar
from rowcall.ui.duplicates_dialog.side_by_side import SideBySide
from rowcall.ui.languages.counted import counted
from rowcall.ui.soon import Soon
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.emptiness import Emptiness
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.watch import Watch

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
        self._watch: Watch | None = None
        self._choices: dict[Group, Merge] = {}
        others = [other for other in session.reader.sheets() if other.id != sheet.id]
        self._look = LookBar(sheet, others, session.merging.possible([sheet.id]))
        self._model = GroupModel(session.merging.name)
        self._list = GroupList(self._model)
        self._all = QCheckBox()
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
        foot = QHBoxLayout()
        for button in (self._show, self._mark, self._elsewhere):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self._close, self._merge):
            foot.addWidget(button)
        outer.addLayout(foot)

    def _connect(self) -> None:
        dressed: dict[str, tuple[QPushButton, str, str, Callable[[], object]]] = {
            "duplicatesDifferent": (self._different, "user-round-x", "text", self._tell_apart),
            "duplicatesShow": (self._show, "funnel", "text", self._show_only),
            "duplicatesMark": (self._mark, "list-checks", "text", lambda: self._do(self._mark_them())),
            "duplicatesElsewhere": (self._elsewhere, "layers", "text", self._look_elsewhere),
            "duplicatesMerge": (self._merge, "layers", "accent_text", lambda: self._do(self._merge_them())),
            "closeDuplicates": (self._close, "", "", self.reject),
        }
        for name, (button, icon, role, act) in dressed.items():
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            if icon:
                icons.dress(button, icon, role)
        self._merge.setProperty("role", "primary")
        self._all.setObjectName("duplicatesAll")
        self._all.clicked.connect(lambda ticked: self._model.tick_all(ticked=ticked))
        self._look.changed.connect(self._again.start)
        self._model.ticked.connect(self._show_buttons)
        self._list.selectionModel().currentChanged.connect(self._show_group)
        self._keep.changed.connect(self._show_group)
        self._rows.changed.connect(self._chosen_otherwise)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+Return": self._merge.click,
            "D": self._different.click,
            "K": self._rows.keep_next,
            "Ctrl+Z": lambda: self._do(self._undo()),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._different.setToolTip(self.tr("{title}: key {key}").format(title=self._different.text(), key="D"))
        self._rows.setToolTip(self.tr("Key K keeps the next row. Enter on a value takes it for the result."))

    # ------------------------------------------------------------------------- what is shown

    async def _find(self) -> None:
        """Look for rows about the same; a search that goes on is given up."""
        if self._watch is not None:
            self._watch.end()
        self._watch = watch = Watch(self)
        watch.moved.connect(lambda: self._tell_progress(watch))
        self.banner.say("running", self.tr("Looking for rows about the same…"))
        try:
            found = await self._session.merging.find(self._look.wish(), watch.reading)
        except ImportCancelled:
            return
        finally:
            if self._watch is watch:
                watch.end()
                self._watch = None
        self._choices.clear()
        self._model.show_groups(found)
        self._begin_list()
        self.banner.hide()

    def _tell_progress(self, watch: Watch) -> None:
        if self._watch is watch and watch.rows:
            told_rows = counted("%Ln row(s) looked at.", watch.rows)
            self.banner.say("running", self.tr("Looking for rows about the same…"), told_rows)

    def _begin_list(self) -> None:
        self._list.setVisible(bool(self._model.groups))
        if self._model.groups:
            self._nothing.hide()
            self._list.setCurrentIndex(self._model.index(0))
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
        chosen = self._model.chosen()
        count, going = len(chosen), sum(len(group.rows) - 1 for group in chosen)
        merge = self.tr("Merge: {rows} fewer").format(rows=words.rows(going))
        self._merge.setText(merge if chosen else self.tr("Merge"))
        why_not = self._session.read_only
        if not why_not and self._session.run is not None and not self._session.run.over:
            why_not = self.tr("A run is going on. Stop it first, or wait for its end.")
        self._merge.setToolTip(why_not or self.tr("Ctrl+Enter"))
        for button in (self._merge, self._mark):
            button.setEnabled(bool(chosen) and not why_not)
        self._different.setEnabled(self._list.group() is not None and not self._session.read_only)
        self._show.setEnabled(bool(chosen))
        told_all = counted("{ticked} of %Ln group(s) chosen", len(self._model.groups))
        self._all.setText(told_all.format(ticked=words.number(count)))
        self._all.setVisible(bool(self._model.groups))
        self._all.setTristate(0 < count < len(self._model.groups))
        whole = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        part = Qt.CheckState.PartiallyChecked
        self._all.setCheckState(part if 0 < count < len(self._model.groups) else whole)

    # ------------------------------------------------------------------------- what is done

    def _do(self, doing: Coroutine[Any, Any, None]) -> None:
        self.begin(doing)

    def _decided(self) -> tuple[Sequence[Group], list[Merge | Group]]:
        """The groups that are ticked, each as it was chosen to be merged."""
        chosen = self._model.chosen()
        return chosen, [self._choices.get(group, group) for group in chosen]

    async def _merge_them(self) -> None:
        chosen, merges = self._decided()
        if not chosen or not self._merge.isEnabled():
            return
        self._merge.setEnabled(False)
        title = self.tr("Merge duplicates: {rows} fewer")
        title = title.format(rows=words.rows(sum(len(group.rows) - 1 for group in chosen)))
        gone, left = await self._session.merging.merge(merges, Keep(self._keep.value()), title)
        self._model.take(chosen)
        self._begin_list()
        said = counted("%Ln row(s) merged with others.", gone)
        back = self.tr("Undo (Ctrl+Z) brings everything back.")
        if left:
            stay = counted("%Ln group(s) stay: their rows are still being asked about.", left)
            back = f"{stay} {back}"
        self.banner.say("found", said, back)

    async def _mark_them(self) -> None:
        chosen, merges = self._decided()
        words_ = self.tr("Same as row {row}")
        await self._session.merging.mark(merges, self.tr("Duplicate"), words_, self.tr("Mark duplicates"))
        count = sum(len(group.rows) - 1 for group in chosen)
        said = counted("%Ln row(s) marked in the column {name}.", count)
        self.banner.say("found", said.format(name=self.tr("Duplicate")))

    def _tell_apart(self) -> None:
        group = self._list.group()
        if group is not None:
            self.begin(self._keep_apart(group))

    async def _keep_apart(self, group: Group) -> None:
        place = self._list.currentIndex().row()
        await self._session.merging.tell_apart([group], self.tr("Not the same: {name}").format(name=self._name(group)))
        self._model.take([group])
        if self._model.groups:
            self._list.setCurrentIndex(self._model.index(min(place, len(self._model.groups) - 1)))
        self._show_group()

    def _name(self, group: Group) -> str:
        return self._session.merging.name(group)

    def _show_only(self) -> None:
        """Close, and show only the rows of the groups that are ticked."""
        rows = (row for group in self._model.chosen() for row in group.rows)
        self.rows_to_show = tuple(row_id for sheet_id, row_id in rows if sheet_id == self._sheet.id)
        self.accept()

    def _look_elsewhere(self) -> None:
        """Close, and look which rows are also in another list."""
        self.elsewhere = True
        self.reject()

    async def _undo(self) -> None:
        await self._session.undo()
        await self._find()

    def done(self, result: int) -> None:
        """What is looked for ends with the dialog."""
        if self._watch is not None:
            self._watch.end()
            self._watch = None
        super().done(result)
