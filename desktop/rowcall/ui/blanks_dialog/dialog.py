"""The dialog that tells why cells are empty: reasons with counts, their rows, and what helps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from rowcall.model.reasons import REMEDIES, BlankCount, Reason, Remedy
from rowcall.model.sheets import Column, Sheet
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.theme import icons
from rowcall.ui.widgets import rows_view, why_words, words
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (640, 520)
_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person wants to see or do."""

    column: Column
    reason: Reason
    remedy: Remedy
    """NONE: only to see the rows."""


class BlanksDialog(FormDialog):
    """Counts in the background, column by column; a reason opens its rows.

    Args:
        session: With an open project.
        sheet: The sheet.
        column: Only this column is told of; None: all that actions fill.

    Attributes:
        chosen: What was wanted when it was closed; None: nothing.
    """

    def __init__(
        self, session: Session, sheet: Sheet, column: Column | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("blanksDialog", "blanksBanner", parent)
        self.setWindowTitle(self.tr("Why are cells empty?"))
        self.resize(*_SIZE)
        self.chosen: Chosen | None = None
        self._session = session
        self._sheet = sheet
        self.tree = QTreeWidget()
        self._show_rows = QPushButton(self.tr("Show these rows"))
        self._help = QPushButton()
        self._close = QPushButton(self.tr("Close"))
        self._lay_out(column)
        self._select(None)
        self.begin(self._count((column.id,) if column is not None else ()))

    def _lay_out(self, column: Column | None) -> None:
        outer = self.column()
        whole = self.tr("Each empty cell of a column that was to be filled has one reason. Choose one to see its rows.")
        one = self.tr("Each empty cell of “{column}” has one reason. Choose one to see its rows.")
        outer.addWidget(text(one.format(column=shown_title(column)) if column else whole, "muted", wrap=True))
        outer.addWidget(self.banner)
        tree = self.tree
        tree.setObjectName("blankReasons")
        tree.setAccessibleName(self.tr("Reasons"))
        tree.setHeaderLabels([self.tr("Reason"), self.tr("Rows")])
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.header().setFixedHeight(rows_view.HEAD_HEIGHT)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.currentItemChanged.connect(lambda now, _before: self._select(now))
        tree.itemActivated.connect(lambda _item, _column: self._choose(Remedy.NONE))
        outer.addWidget(tree, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._show_rows)
        foot.addWidget(self._help)
        outer.addLayout(foot)
        for name, button in (("showBlanks", self._show_rows), ("helpBlanks", self._help), ("closeBlanks", self._close)):
            button.setObjectName(name)
            button.setAutoDefault(False)
        icons.dress(self._show_rows, "funnel")
        self._help.setProperty("role", "primary")
        self._show_rows.clicked.connect(lambda: self._choose(Remedy.NONE))
        self._help.clicked.connect(lambda: self._choose(self._remedy()))
        self._close.clicked.connect(self.reject)

    async def _count(self, column_ids: tuple[int, ...]) -> None:
        self.banner.say("running", self.tr("Counting…"))
        async for counts in self._session.stories.blanks(self._sheet.id, column_ids):
            self._add(counts)
        if self.tree.topLevelItemCount():
            self.banner.hide()
            self.tree.setFocus()
        else:
            self.banner.say("found", self.tr("No cell is empty that was to be filled."))

    def _add(self, counts: list[BlankCount]) -> None:
        if not counts:
            return
        column = next(column for column in self._sheet.columns if column.id == counts[0].column_id)
        top = QTreeWidgetItem([shown_title(column), words.number(sum(count.rows for count in counts))])
        top.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tree.addTopLevelItem(top)
        for count in counts:
            item = QTreeWidgetItem([why_words.short(count.reason), words.number(count.rows)])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setIcon(0, icons.icon(why_words.icon(count.reason), "text_muted"))
            item.setData(0, _ROLE, (column, count.reason))
            top.addChild(item)
        top.setExpanded(True)
        first = top.child(0)
        if self.tree.topLevelItemCount() == 1 and first is not None:
            self.tree.setCurrentItem(first)

    def _remedy(self) -> Remedy:
        chosen = self._of(self.tree.currentItem())
        return REMEDIES[chosen[1]] if chosen is not None else Remedy.NONE

    def _select(self, item: QTreeWidgetItem | None) -> None:
        chosen = self._of(item)
        words_ = why_words.help_button(REMEDIES[chosen[1]]) if chosen is not None else ""
        self._show_rows.setEnabled(chosen is not None)
        self._help.setText(words_)
        self._help.setVisible(bool(words_))

    def _of(self, item: QTreeWidgetItem | None) -> tuple[Column, Reason] | None:
        return item.data(0, _ROLE) if item is not None else None

    def _choose(self, remedy: Remedy) -> None:
        chosen = self._of(self.tree.currentItem())
        if chosen is not None:
            self.chosen = Chosen(*chosen, remedy)
            self.accept()
