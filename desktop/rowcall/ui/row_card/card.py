"""The card of one row: it follows the cell with the focus, and says of each value where it comes from."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from rowcall.model.cell_story import PastValue
from rowcall.model.reasons import Why
from rowcall.project.edits import CellText
from rowcall.ui import tasks
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said
from rowcall.ui.review_dialog.told import decided
from rowcall.ui.row_card.group_part import GroupPart, Source
from rowcall.ui.row_card.groups import Group, called, groups_of
from rowcall.ui.row_card.shared_mail import SharedMail
from rowcall.ui.row_card.value_line import ValueLine
from rowcall.ui.soon import Soon, after_this
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import focus_order, story_words, why_words
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SOON_MS = 70
"""How long a row must stay before its sources are read: keys that are held down pass by."""


class _Values(QScrollArea):
    """Leaves keys to the card: Up and Down go to another row there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take none."""
        event.ignore()


class RowCard(QFrame):
    """Shows the row with the focus of the sheet that it follows.

    Args:
        session: With an open project.

    Signals:
        closed: It is to be put away.
        history_asked: Column id of the row's cell whose values are to be shown.
        why_asked: Column id of which is to be told why cells are empty.
        ask_first_asked: The row is to be asked before the others.
        no_contact_asked: Whom the row is about is never to be contacted.
        review_asked: Doubtful answers are to be looked over.
    """

    closed = Signal()
    history_asked = Signal(int)
    why_asked = Signal(int)
    ask_first_asked = Signal()
    no_contact_asked = Signal()
    review_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rowCard")
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("Row"))
        self._session = session
        self._page: SheetPage | None = None
        self._parts: list[GroupPart] = []
        self._shown: int | None = None
        self._wanted: int | None = None
        self._reading: asyncio.Task[None] | None = None
        self._soon = Soon(self, _SOON_MS, self._read)
        self.number = text("", "small", "cardNumber")
        self.title = text("", "subheading", "cardTitle", wrap=True)
        self.under = text("", "muted", "cardUnder", wrap=True)
        self.shared = SharedMail()
        self.shared.acted.connect(self.review_asked)
        self._first = QPushButton(self.tr("Ask first"))
        self._never = QPushButton(self.tr("Do not contact…"))
        self._body = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(space.space_l, space.space_m, space.space_s, space.space_m)
        head.setSpacing(space.space_xs)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.number, 1)
        for name, icon, words, do in (
            ("cardPrevious", "arrow-up", self.tr("Previous row"), lambda: self._step(-1)),
            ("cardNext", "arrow-down", self.tr("Next row"), lambda: self._step(1)),
            ("cardClose", "x", self.tr("Close the card"), self.closed.emit),
        ):
            button = QToolButton()
            button.setObjectName(name)
            button.setToolTip(words)
            button.setAccessibleName(words)
            icons.dress(button, icon, "text_muted")
            button.clicked.connect(do)
            line.addWidget(button)
        head.addLayout(line)
        head.addWidget(self.title)
        head.addWidget(self.under)
        head.addSpacing(space.space_xs)
        head.addLayout(self._buttons())
        head.addWidget(self.shared)
        outer.addLayout(head)
        rule = QFrame()
        rule.setProperty("role", "line")
        outer.addWidget(rule)
        outer.addWidget(self._scroll(), 1)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.current().space_s)
        for name, button, icon, asked in (
            ("cardAskFirst", self._first, "chevrons-up", self.ask_first_asked),
            ("cardNoContact", self._never, "ban", self.no_contact_asked),
        ):
            button.setObjectName(name)
            icons.dress(button, icon)
            button.clicked.connect(asked)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _scroll(self) -> QScrollArea:
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        space = theme.current()
        self._body.setContentsMargins(space.space_l, space.space_m, space.space_m, space.space_l)
        self._body.setSpacing(space.space_xl)
        area = _Values()
        area.setObjectName("cardValues")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    # ------------------------------------------------------------------------- which row

    def follow(self, page: SheetPage) -> None:
        """Show the row with the focus of this sheet from now on."""
        if page is not self._page:
            if self._page is not None:
                self._page.view.current_moved.disconnect(self._moved)
            self._page, self._shown = page, None
            page.view.current_moved.connect(self._moved)
            self._build()
        self.show_row()

    def leave(self) -> None:
        """Follow nothing any more."""
        if self._page is not None:
            self._page.view.current_moved.disconnect(self._moved)
            self._page = None
        self._soon.stop()

    @property
    def row(self) -> int:
        """The place of the row that is shown; -1 where there is none."""
        row = self._page.view.currentIndex().row() if self._page is not None else -1
        return row if self._page is not None and row < self._page.model.rowCount() else -1

    @property
    def row_id(self) -> int | None:
        """The id of the row that is shown."""
        return self._page.model.ids[self.row] if self._page is not None and self.row >= 0 else None

    def bring(self, column_id: int) -> None:
        """Bring the value of this column into sight once its source is told, and say that one more clearly.

        The keys stay with the sheet: typed there by mistake, they would change the value.
        """
        self._wanted = column_id
        for part in self._parts:
            if part.left and any(look.column.id == column_id for look in part.group.looks[len(part.lines) :]):
                part.show_rest()
            for line in part.lines:
                line.stress(stressed=line.look.column.id == column_id)

    def columns_changed(self) -> None:
        """Draw the columns anew."""
        self._build()
        self.show_row()

    def cells_changed(self, row_ids: Collection[int]) -> None:
        """Show what changed, where it is about this row."""
        if self.row_id in row_ids:
            self.show_row()

    def show_row(self) -> None:
        """Show the values of the row at once, and soon where they come from."""
        self._commit()
        page = self._page
        if page is None or self.row < 0:
            return
        if self._shown != self.row_id:
            self.shared.hide()
        self._shown = self.row_id
        block, model = page.model.block(self.row), page.model
        name, under = called(model.sheet.columns, block.cells)
        self.number.setText(self.tr("Row {number}").format(number=model.number(self.row)))
        self.title.setText(name or self.tr("Row {number}").format(number=model.number(self.row)))
        reviewed = decided(self._session.reviewing.decisions(model.sheet.id, block.id))
        self.under.setText("\n".join(filter(None, (under, reviewed))))
        self.under.setVisible(bool(self.under.text()))
        run = self._session.run
        self._first.setVisible(run is not None and not run.over)
        self.setAccessibleName(f"{self.number.text()}: {self.title.text()}")
        for part in self._parts:
            self._fill(part)
        self._soon.start()

    # ------------------------------------------------------------------------- inside

    def _build(self) -> None:
        """Draw the groups of the sheet's columns; a card is filled again and again, but drawn once."""
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._parts = []
        for group in groups_of(self._page.model.looks) if self._page is not None else ():
            part = GroupPart(group, self._title_of(group))
            part.edited.connect(self._edit)
            part.history_asked.connect(self.history_asked)
            part.why_asked.connect(self.why_asked)
            part.more_shown.connect(self.show_row)
            self._parts.append(part)
            self._body.addWidget(part)
            if part.left:
                self._body.addWidget(self._more_button(part))
        self._body.addStretch(1)

    def _more_button(self, part: GroupPart) -> QPushButton:
        button = QPushButton(self.tr("Show all columns"))
        button.setProperty("role", "link")
        button.clicked.connect(part.show_rest)
        button.clicked.connect(button.hide)
        return button

    def _title_of(self, group: Group) -> str:
        if group.who:
            return self.tr("Who it is")
        if not group.action:
            return self.tr("From your list")
        action = self._session.actions.get(group.action)
        return named(action.title) if action is not None else group.action

    def _fill(self, part: GroupPart) -> None:
        page = self._page
        if page is None:
            return
        places = {look.column.id: place for place, look in enumerate(page.model.looks)}
        for line in part.lines:
            place = places[line.look.column.id]
            exact, face = page.model.text(self.row, place), page.model.face(self.row, place)
            worded = face.chip.text if face.chip is not None else face.text
            editable = line.look.editable and not page.model.locked and worded == exact
            line.show_text(worded, editable=editable)
        if part.group.status is not None:
            face = page.model.face(self.row, places[part.group.status.column.id])
            note = page.model.text(self.row, places[part.group.note.column.id]) if part.group.note else ""
            part.show_state(face.chip, said(note))

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if self.row_id is not None:
            self._reading = tasks.start(self._show_sources(self.row_id), owner=self)

    async def _show_sources(self, row_id: int) -> None:
        if self._page is None:
            return
        sheet_id = self._page.sheet.id
        stories = await self._session.stories.row(sheet_id, row_id)
        whys = await self._session.stories.why_of_row(sheet_id, row_id)
        shared = await self._session.reviewing.shared_mail_of(sheet_id, row_id)
        if row_id == self.row_id:
            self.shared.show_card(shared)
            for part in self._parts:
                part.show_sources({line.look.column.id: self._source(line, stories, whys) for line in part.lines})
            after_this(self, self._scroll_to_wanted)  # the layout has its new heights by then

    def _scroll_to_wanted(self) -> None:
        """Once: whoever scrolls away afterwards is left alone."""
        wanted, self._wanted = self._wanted, None
        for part in self._parts:
            for line in part.lines:
                if line.look.column.id == wanted:
                    focus_order.bring_into_sight(line)

    def _source(self, line: ValueLine, stories: Mapping[int, tuple[PastValue, ...]], whys: Mapping[int, Why]) -> Source:
        """Where a value comes from, or why there is none: words and icon."""
        column_id, actions = line.look.column.id, self._session.actions
        if (why := whys.get(column_id)) is not None:
            return Source(why_words.sentence(why, actions), why_words.icon(why.reason))
        now = next((value for value in stories.get(column_id, ()) if value.now), None)
        if now is None:
            return Source("", "circle-dashed")
        return Source(story_words.line(now, actions), story_words.ICONS[now.setter], of_value=True)

    def _edit(self, column_id: int, typed: str) -> None:
        page, row_id = self._page, self._shown
        if page is None or row_id is None:
            return
        column = next(column for column in page.sheet.columns if column.id == column_id)
        title = self.tr("Edit {column}").format(column=shown_title(column))
        page.edits.write((CellText(row_id, column_id, typed),), title)

    def _commit(self) -> None:
        """What is typed belongs to the row that was shown then, whichever has come to the focus since."""
        if self._shown is not None and self._shown != self.row_id:
            for part in self._parts:
                for line in part.lines:
                    line.commit()

    def _step(self, rows: int) -> None:
        if self._page is not None:
            self._page.view.ways.move_by(rows, 0)

    def _moved(self) -> None:
        if self.isVisible():
            self.show_row()
            if self._page is not None and self.row >= 0:
                self.bring(self._page.model.looks[self._page.view.currentIndex().column()].column.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to another row, Space and Escape close; a line that is typed into keeps its own keys."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.closed.emit()
        else:
            super().keyPressEvent(event)
