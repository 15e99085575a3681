"""What each distinct value of a column means for an option, to be looked through and put right."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rowcall.errors import RowcallError
from rowcall.model.action import Kind, Option
from rowcall.model.normal import fold
from rowcall.model.sheets import Sheet
from rowcall.ui import tasks
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.soon import Soon
from rowcall.ui.task_pane import matches as matching
from rowcall.ui.task_pane.editors import choice_items
from rowcall.ui.task_pane.value_state import ValueState
from rowcall.ui.theme import theme
from rowcall.ui.widgets import focus_order, words
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.persona_picker import PersonaPicker
from rowcall.ui.widgets.pick_list import Item
from rowcall.ui.widgets.picker import Picker
from rowcall.ui.widgets.place_picker import PlacePicker
from rowcall.ui.widgets.rows_view import dress_lines
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session, ValueMatch

_TEXT, _COUNT, _MEANING, _STATE = range(4)
_SIZE = (940, 560)
_ROW_HEIGHT = 44
_WIDTHS = ((_COUNT, 80), (_MEANING, 340), (_STATE, 250))
_MOST_SHOWN = 50
"""Values that have a line at once: a line takes a while to make. The search brings up the others."""
_TYPED_MS = 250
"""How long typing must rest before the lines are made anew."""


class ValueMapDialog(QDialog):
    """One row for each value, those without a match first.

    Args:
        session: Matches the values.
        sheet: The list.
        header: Its column.
        option: What the values are matched to.
        corrections: What was put right before: cell text -> label or id; empty: its rows are left out.
        names: What the picked ids are called: id -> name.
        remembered: The values whose correction was chosen in an earlier list.

    Attributes:
        corrections: What is put right now; to be kept if the dialog is closed with Done.
        remembered: Those that still come from an earlier list.
        names: With the names of what was picked here.
    """

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        header: str,
        option: Option,
        corrections: Mapping[str, str],
        names: Mapping[str, str],
        remembered: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("valueMap")
        column = sheet.column(header)
        self._title = shown_title(column) if column is not None else header
        self.setWindowTitle(self.tr("Values of {column}").format(column=self._title))
        self.resize(*_SIZE)
        self.corrections, self.names, self.remembered = dict(corrections), dict(names), frozenset(remembered)
        self._session, self._sheet, self._header, self._option = session, sheet, header, option
        self._sum = text(role="muted", name="valueSum", wrap=True)
        self._problem = Banner("valueProblem")
        self._search = QLineEdit()
        self._cut = text(role="small", name="valuesCut", wrap=True)
        self._typing = Soon(self, _TYPED_MS, self._list)
        self._matches: tuple[ValueMatch, ...] = ()
        self._inputs: dict[str, QLineEdit | Picker] = {}
        self._states: dict[str, ValueState] = {}
        self._showing = False
        self._table = self._make_table()
        self._lay_out()
        self._matching = tasks.start(self._fill(), owner=self, on_error=self._refuse)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order."""
        return focus_order.move(self, forward=next)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        dress_lines(table, "valueTable", self.tr("Values and what they mean"))
        table.setHorizontalHeaderLabels([self._title, self.tr("Rows"), self._option.title, ""])
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = table.horizontalHeader()
        for place, width in _WIDTHS:
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(place, width)
        head.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        space = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.space_xl, space.space_xl, space.space_xl, space.space_l)
        outer.setSpacing(space.space_m)
        head = QVBoxLayout()
        head.setSpacing(2)
        title = self.tr("What “{column}” means for {option}").format(column=self._title, option=self._option.title)
        head.addWidget(text(title, "heading"))
        head.addWidget(self._sum)
        outer.addLayout(head)
        outer.addWidget(self._problem)
        self._search.setObjectName("valueSearch")
        self._search.setAccessibleName(self.tr("Search the values"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._typing.start)
        for many in (self._search, self._cut):
            many.hide()
        outer.addWidget(self._search)
        outer.addWidget(self._table, 1)
        outer.addWidget(self._cut)
        cancel, done = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Done"))
        cancel.setObjectName("cancelValues")
        done.setObjectName("doneValues")
        done.setProperty("role", "primary")
        cancel.clicked.connect(self.reject)
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(done)
        outer.addLayout(foot)

    async def _fill(self) -> None:
        self._matches = tuple(sorted(await self._match(), key=lambda match: bool(match.ids)))
        self._search.setVisible(len(self._matches) > _MOST_SHOWN)
        self._list()
        self._sum.setText(matching.summary(self._matches, self.corrections))

    def _list(self) -> None:
        """Make a line for each value that is searched for, those without a match first, then the most frequent."""
        wanted = fold(self._search.text())
        fitting = [match for match in self._matches if wanted in fold(match.text)]
        shown = fitting[:_MOST_SHOWN]
        self._inputs, self._states = {}, {}
        self._table.setRowCount(0)
        self._table.setRowCount(len(shown))
        for row, match in enumerate(shown):
            value = QTableWidgetItem(match.text)
            value.setToolTip("\n".join(match.texts))
            self._table.setItem(row, _TEXT, value)
            self._table.setItem(row, _COUNT, QTableWidgetItem(words.number(match.count)))
            self._inputs[match.text] = self._input(row, match.text)
            self._states[match.text] = self._state(row, match.text)
            self._table.setCellWidget(row, _MEANING, _inset(self._inputs[match.text]))
            self._table.setCellWidget(row, _STATE, self._states[match.text])
        self._cut.setVisible(len(fitting) > len(shown))
        counts = {"shown": words.number(len(shown)), "all": words.number(len(fitting))}
        self._cut.setText(self.tr("{shown} of {all} values are shown. Search for the others.").format(**counts))
        self._show_lines()

    async def _match(self) -> tuple[ValueMatch, ...]:
        return await self._session.column_values(self._sheet.id, self._header, self._option, self.corrections)

    async def _match_again(self) -> None:
        found = {text: match for match in await self._match() for text in match.texts}
        before = self._matches
        self._matches = tuple(dict.fromkeys(found.get(match.text, match) for match in before))
        self._problem.hide()
        if len(self._matches) < len(before):  # spellings that meant different things mean the same now
            self._list()
        else:
            self._show_lines()
        self._sum.setText(matching.summary(self._matches, self.corrections))

    def _show_lines(self) -> None:
        self._showing = True
        for match in self._matches:
            if match.text not in self._inputs:
                continue
            self._show_meaning(self._inputs[match.text], match)
            self._states[match.text].show_match(
                match,
                left_out=matching.is_left_out(match, self.corrections),
                corrected=match.text in self.corrections,
                earlier=match.text in self.remembered,
            )
        self._showing = False

    def _show_meaning(self, field: QLineEdit | Picker, match: ValueMatch) -> None:
        """Show what a value means now, by its name."""
        if isinstance(field, PlacePicker):
            field.suggest([Item(found.id, found.name, found.kind) for found in match.candidates])
        if isinstance(field, QLineEdit):
            field.setText("; ".join(match.labels))
        elif field.values() != match.ids:
            field.clear()
            for id_, label in zip(match.ids, match.labels, strict=True):
                field.add(id_, self.names.get(id_, label))

    def _input(self, row: int, value: str) -> QLineEdit | Picker:
        """The input with which a value is put right."""
        name, title = f"meaning-{row}", self.tr("Meaning of {value}").format(value=value)
        if self._option.kind in (Kind.TEXT, Kind.TEXTS):
            edit = QLineEdit()
            edit.setObjectName(name)
            edit.setAccessibleName(title)
            edit.editingFinished.connect(lambda: self._typed(value, edit))
            return edit
        picker = self._picker(name, title)
        picker.changed.connect(lambda: self._picked(value, picker))
        return picker

    def _state(self, row: int, value: str) -> ValueState:
        state = ValueState(f"again-{row}", self.tr("Match {value} again").format(value=value))
        state.undone.connect(lambda: self._undo(value))
        return state

    def _picker(self, name: str, title: str) -> Picker:
        if self._option.kind is Kind.PERSONA:
            return PersonaPicker(name, title, self._session.personas)
        if self._option.kind is Kind.PLACES:
            return PlacePicker(name, title, self._session.places, single=True)
        picker = Picker(name, title, self.tr("Choose"), single=True)
        picker.set_items(choice_items(self._session, self._option))
        return picker

    def _typed(self, value: str, edit: QLineEdit) -> None:
        if edit.isModified():
            edit.setModified(False)
            self._correct(value, edit.text().strip())

    def _picked(self, value: str, picker: Picker) -> None:
        if self._showing:
            return
        newest = picker.chips[-1] if picker.chips else None
        if newest is not None:
            self.names[newest.value] = newest.label
        self._correct(value, newest.value if newest is not None else "")

    def _correct(self, value: str, meaning: str) -> None:
        """A value means something else; nothing at all: its rows are left out."""
        texts = self._spellings(value)
        self.corrections.update(dict.fromkeys(texts, meaning))
        self.remembered -= {*texts}
        self._start_matching()

    def _undo(self, value: str) -> None:
        """Forget what was put right, and match the value as at first."""
        texts = self._spellings(value)
        for each in texts:
            self.corrections.pop(each, None)
        self.remembered -= {*texts}
        self._start_matching()

    def _spellings(self, value: str) -> tuple[str, ...]:
        return next(match.texts for match in self._matches if match.text == value)

    def _start_matching(self) -> None:
        self._matching.cancel()
        self._matching = tasks.start(self._match_again(), owner=self, on_error=self._refuse)

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._problem.tell(problem)


def _inset(widget: QWidget) -> QWidget:
    holder = QWidget()
    inside = QHBoxLayout(holder)
    inside.setContentsMargins(4, 5, 4, 5)
    inside.addWidget(widget)
    holder.setFocusProxy(widget)
    return holder
