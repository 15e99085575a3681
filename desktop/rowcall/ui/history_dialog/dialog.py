"""The dialog for the history of a cell: every value it held, who set it, and the answers behind it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QSplitter, QVBoxLayout, QWidget

from rowcall.model.cell_story import PastValue
from rowcall.model.sheets import Column
from rowcall.project.edits import CellText
from rowcall.ui import tasks
from rowcall.ui.grid.cell_words import in_words
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.history_dialog.answer_view import AnswerView
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import story_words, words
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.texts import one_line, text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (900, 560)
_LIST_WIDTH = 360


class HistoryDialog(FormDialog):
    """Tells of one cell.

    Args:
        session: With an open project.
        sheet_id: The sheet.
        row_id: The row.
        column: The column.
        about: Whom or what the row is about, in its own words.
        editable: Whether a value can be put back.
    """

    def __init__(
        self,
        session: Session,
        sheet_id: int,
        row_id: int,
        column: Column,
        about: str,
        *,
        editable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("historyDialog", "historyBanner", parent)
        self.setWindowTitle(self.tr("What “{column}” held").format(column=shown_title(column)))
        self.resize(*_SIZE)
        self._session = session
        self._cell = (sheet_id, row_id)
        self._column = column
        self._editable = editable
        self._values: tuple[PastValue, ...] = ()
        self._fetching: asyncio.Task[None] | None = None
        self.list = QListWidget()
        self._facts = text("", "muted", "historyFacts", wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer = AnswerView()
        self._back = QPushButton(self.tr("Put this value back"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out(about)
        self.begin(self._reload())

    def _lay_out(self, about: str) -> None:
        outer = self.column()
        outer.addWidget(text(about, "muted"))
        outer.addWidget(self.banner)
        self.list.setObjectName("pastValues")
        self.list.setAccessibleName(self.tr("Values, the newest first"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.currentRowChanged.connect(self._show_value)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.current().space_m, 0, 0, 0)
        column.addWidget(self._facts)
        column.addWidget(self.answer, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        outer.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._back)
        outer.addLayout(foot)
        for name, button in (("putBack", self._back), ("closeHistory", self._close)):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._back.setProperty("role", "primary")
        icons.dress(self._back, "undo-2", "accent_text")
        self._back.clicked.connect(lambda: self.begin(self._put_back()))
        self._close.clicked.connect(self.reject)

    async def _reload(self) -> None:
        stories = await self._session.stories.row(*self._cell)
        self._values = stories.get(self._column.id, ())
        self.list.clear()
        for value in self._values:
            self.list.addItem(self._item(value))
        if self._values:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self._show_value(-1)

    def _item(self, value: PastValue) -> QListWidgetItem:
        shown = one_line(in_words(self._column, value.text)) or self.tr("(empty)")
        state = story_words.state(value)
        under = story_words.line(value, self._session.actions)
        item = QListWidgetItem(f"{shown}\n{state} · {under}" if state else f"{shown}\n{under}")
        item.setIcon(icons.icon("check" if value.now else story_words.ICONS[value.setter], "text_muted"))
        item.setToolTip(value.text)
        return item

    def _show_value(self, place: int) -> None:
        value = self._values[place] if 0 <= place < len(self._values) else None
        self._back.setEnabled(self._editable and value is not None and not value.now)
        if self._fetching is not None:
            self._fetching.cancel()
        if value is None:
            self._facts.setText(self.tr("This cell never held anything."))
            self.answer.show_answers((), "")
            return
        self._facts.setText("\n".join(self._facts_of(value)))
        if value.token:
            self._fetching = tasks.start(self._fetch(value.token), owner=self)
        else:
            self.answer.show_answers((), self.tr("Nothing was asked for this value."))

    def _facts_of(self, value: PastValue) -> list[str]:
        facts = [story_words.source(value, self._session.actions)]
        if value.run:
            facts.append(self.tr("Run {number}").format(number=words.number(value.run)))
        if value.token:
            action = self._session.actions.get(value.action)
            asked = words.asked_for(action, value.action, value.parts)
            cost = story_words.cost(value)
            facts.append(self.tr("Asked for: {what}. It took {credits}.").format(what=asked, credits=cost))
        if value.bought_at is not None:
            facts.append(self.tr("Bought {moment}").format(moment=words.moment(value.bought_at)))
        if value.token:
            facts.append(self.tr("Mark of the call: {token}").format(token=value.token))
        return facts

    async def _fetch(self, token: str) -> None:
        answers = await self._session.stories.answers(token)
        self.answer.show_answers(answers, self.tr("No answer was kept for this call."))

    async def _put_back(self) -> None:
        place = self.list.currentRow()
        if not 0 <= place < len(self._values):
            return
        sheet_id, row_id = self._cell
        title = self.tr("Put back {column}").format(column=shown_title(self._column))
        await self._session.edit(sheet_id, (CellText(row_id, self._column.id, self._values[place].text),), title)
        await self._reload()
        self.banner.say("found", self.tr("Put back. Ctrl+Z takes it away again."))
