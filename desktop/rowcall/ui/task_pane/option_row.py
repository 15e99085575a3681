"""One option in a form: its input, or the column of the list that fills it row by row."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rowcall.errors import RowcallError
from rowcall.model.action import Kind, Option
from rowcall.model.plans import FromColumn
from rowcall.model.sheets import Column, Sheet, in_rank_order
from rowcall.ui import problems, tasks
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.languages.said import said
from rowcall.ui.task_pane import matches as matching
from rowcall.ui.task_pane.editors import Surroundings, make_editor
from rowcall.ui.task_pane.kept import part, texts
from rowcall.ui.task_pane.value_map import ValueMapDialog
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import ValueMatch

_SET, _COLUMN, _MEANS, _NAMES = "set", "column", "means", "names"
"""How it is kept what is set: a value; or the column that fills it, what its cells mean, and what ids are called."""
_FEWEST_LETTERS = 8
"""What is left of a column's name in a narrow pane."""
_MANY_PLACES = 200
"""So many names of places are looked up without asking: it is free, and takes some seconds."""


class OptionRow(QWidget):
    """Label, input and, where a column may fill the option, the switch to it.

    Args:
        option: What is set.
        around: What its input may need.
        from_column: Whether a column may fill it here; only the first step of a run reads the list's own columns.

    Signals:
        changed: Another value, or another source of it.
    """

    changed = Signal()

    def __init__(
        self, option: Option, around: Surroundings, *, from_column: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.option = option
        self._around = around
        self._sheet = around.sheet
        self._corrections: dict[str, dict[str, str]] = {}
        self._remembered: dict[str, frozenset[str]] = {}
        self._names: dict[str, str] = {}
        self._agreed: set[str] = set()
        self._looking: asyncio.Task[None] | None = None
        self._editor = make_editor(option, around)
        self._begins_with = self._editor.kept()
        self._editor.changed.connect(lambda *_value: self.changed.emit())
        self._replaced = ""
        self._asks_nothing = False
        self.changed.connect(self._explain)
        self._switch = QPushButton(self)
        self._mapped = QWidget()
        self._column = QComboBox()
        self._found = text(role="small", wrap=True)
        self._review = QPushButton(self.tr("Check values…"))
        self._lay_out(from_column=from_column and option.field is not None and around.sheet is not None)

    def _lay_out(self, *, from_column: bool) -> None:
        name = f"{self._around.name}-{self.option.key}"
        self._switch.setObjectName(f"{name}-fromColumn")
        self._switch.setProperty("role", "link")
        self._switch.setCheckable(True)
        self._switch.toggled.connect(self._switched)
        self._column.setObjectName(f"{name}-column")
        self._column.setAccessibleName(self.tr("Column that fills {title}").format(title=self.option.title))
        self._column.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._column.setMinimumContentsLength(_FEWEST_LETTERS)
        self._column.activated.connect(self._look_at_values)
        self._review.setObjectName(f"{name}-values")
        self._review.setProperty("role", "quiet")
        self._review.clicked.connect(lambda: tasks.start(self._review_values(), owner=self))
        inside = QVBoxLayout(self._mapped)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.current().space_xs)
        line = QHBoxLayout()
        line.setSpacing(theme.current().space_s)
        line.addWidget(self._column, 1)
        line.addWidget(self._review)
        inside.addLayout(line)
        inside.addWidget(self._found)
        self._mapped.hide()
        both = QWidget()
        stack = QVBoxLayout(both)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._editor.widget)
        stack.addWidget(self._mapped)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        beside = self._switch if from_column else None
        self._switch.setVisible(from_column)
        title = "" if self.option.kind is Kind.SWITCH else self.option.title
        self._labelled = Labelled(title, both, self.option.help, beside)
        outer.addWidget(self._labelled)
        if self._sheet is not None:
            self.set_sheet(self._sheet)

    @property
    def is_fixed(self) -> bool:
        """Whether one value is set for all rows."""
        return not self._switch.isChecked() and bool(self._editor.value())

    def value(self) -> Any:
        """What is set: a value, a FromColumn, or nothing."""
        if self._switch.isChecked():
            return FromColumn(self._column.currentData())
        return self._editor.value()

    def corrections(self) -> Mapping[str, Mapping[str, str]]:
        """What a person said that cells mean: header -> cell text -> label or id; empty: its rows are left out."""
        if not self._switch.isChecked():
            return {}
        header = self._column.currentData()
        return {header: self._corrections[header]} if self._corrections.get(header) else {}

    @property
    def problem(self) -> str:
        """What is wrong with what is set here, as a sentence; empty where nothing is, or nothing is set."""
        value = self.value()
        if value in (None, (), "") or isinstance(value, FromColumn) or self._replaced:
            return ""
        texts = value if isinstance(value, tuple) else (value,)
        return next(filter(None, (self.option.check(str(each)) for each in texts)), "")

    @property
    def told(self) -> str:
        """What is set, in words; empty where nothing is, or what is usual."""
        if self._switch.isChecked():
            return self.tr("from column {title}").format(title=self._column.currentText())
        return self._editor.told()

    def clear(self) -> None:
        """Set nothing, or what is usual."""
        self._switch.setChecked(False)
        self._editor.clear()

    def set_sheet(self, sheet: Sheet) -> None:
        """Offer the columns of this sheet."""
        self._sheet = sheet
        chosen = self._column.currentData()
        self._column.clear()
        for column in sheet.columns:
            self._column.addItem(shown_title(column), column.header)
        usual = self._usual()
        at = self._column.findData(chosen or (usual.header if usual else None))
        self._column.setCurrentIndex(max(0, at))
        self._name_switch()

    def kept(self) -> dict[str, Any]:
        """What is set, to be kept with the list; nothing where it is as it was at first."""
        if not self._switch.isChecked():
            now = self._editor.kept()
            return {} if now == self._begins_with else {_SET: now}
        header = self._column.currentData()
        means = self._corrections.get(header, {})
        names = {id_: self._names[id_] for id_ in means.values() if id_ in self._names}
        return {_COLUMN: header, _MEANS: dict(means), _NAMES: names}

    def take(self, kept: Mapping[str, Any]) -> None:
        """Set what was set when the list was open last; nothing that a column would have to be looked up for is."""
        if _SET in kept:
            self._editor.take(kept[_SET])
        header = str(kept.get(_COLUMN, ""))
        place = self._column.findData(header) if header else -1
        if place >= 0 and not self._switch.isHidden():
            self._corrections[header] = texts(part(kept, _MEANS))
            self._names.update(texts(part(kept, _NAMES)))
            self._column.setCurrentIndex(place)
            self._asks_nothing = True
            self._switch.setChecked(True)

    def replaced_by(self, title: str) -> None:
        """Switch it off while another option takes its place; empty: switch it on again."""
        self._editor.widget.setEnabled(not title)
        self._mapped.setEnabled(not title)
        self._switch.setEnabled(not title)
        self._replaced = title
        self._explain()

    def _explain(self) -> None:
        """Say what keeps the value from being used, else what the option is."""
        if self._replaced:
            self._labelled.explain(self.tr("{title} takes its place.").format(title=self._replaced))
        else:
            self._labelled.explain(self.problem, wrong=True)

    @property
    def _list(self) -> Sheet:
        if self._sheet is None:
            raise TypeError("Only a list has columns.")
        return self._sheet

    def _usual(self) -> Column | None:
        columns = in_rank_order(self._sheet.columns if self._sheet is not None else ())
        return next((column for _place, column in columns if column.field is self.option.field), None)

    def _name_switch(self) -> None:
        usual = self._usual()
        if self._switch.isChecked():
            self._switch.setText(self.tr("Same for all rows"))
        elif usual is not None:
            self._switch.setText(self.tr("From column {title}").format(title=shown_title(usual)))
        else:
            self._switch.setText(self.tr("From a column"))

    def _switched(self, mapped: bool) -> None:
        self._editor.widget.setVisible(not mapped)
        self._mapped.setVisible(mapped)
        self._name_switch()
        if mapped:
            self._look_at_values()
        else:
            self.changed.emit()

    def _look_at_values(self) -> None:
        asks, self._asks_nothing = not self._asks_nothing, False
        if self._looking is not None:
            self._looking.cancel()
        self._found.setText(self.tr("Reading the column…"))
        self._looking = tasks.start(self._count_matches(asks=asks), owner=self, on_error=self._refuse)
        self.changed.emit()

    async def _count_matches(self, *, asks: bool) -> None:
        header = self._column.currentData()
        if header not in self._remembered:
            await self._recall(header)
        if not asks and (count := await self._places(header)):
            told = self.tr("{count} places are looked up once you check the cost.")
            self._found.setText(told.format(count=words.number(count)))
        elif await self._may_look_up(header):
            self._show_matches(await self._matches())
        else:
            self._switch.setChecked(False)

    async def _places(self, header: str) -> int:
        """How many places of a column would have to be looked up."""
        fixes = self._corrections.get(header, {})
        return await self._around.session.places_to_look_up(self._list.id, header, self.option, fixes)

    async def _recall(self, header: str) -> None:
        """Take over what the user said in earlier lists."""
        found = await self._around.session.remembered_values(self._list.id, header, self.option)
        own = self._corrections.setdefault(header, {})
        taken = {text: meaning for text, meaning in found.items() if text not in own}
        own.update({text: meaning.value for text, meaning in taken.items()})
        self._names.update({meaning.value: meaning.label for meaning in taken.values() if meaning.label})
        self._remembered[header] = frozenset(taken)
        if taken:
            self.changed.emit()

    async def _may_look_up(self, header: str) -> bool:
        """Whether the places of a column are looked up; many of them only if the user wants to wait."""
        count = await self._places(header)
        if count > _MANY_PLACES and header not in self._agreed:
            box = problems.question(
                self.window(),
                self.tr("Look up {count} places?").format(count=words.number(count)),
                self.tr("It costs nothing, but Pronto is asked for each name, which takes a while."),
                (self.tr("Not now"), self.tr("Look them up")),
            )
            box.setObjectName("manyPlaces")
            if await tasks.finished(box) != 1:
                return False
            self._agreed.add(header)
        if count:
            self._found.setText(self.tr("Looking up {count} places…").format(count=words.number(count)))
        return True

    async def _matches(self) -> tuple[ValueMatch, ...]:
        header = self._column.currentData()
        fixes = self._corrections.get(header, {})
        return await self._around.session.column_values(self._list.id, header, self.option, fixes)

    def _show_matches(self, matches: tuple[ValueMatch, ...]) -> None:
        header = self._column.currentData()
        fixes = self._corrections.get(header, {})
        told = [matching.summary(matches, fixes), matching.remembered(self._remembered.get(header, frozenset()))]
        self._found.setText(" ".join(filter(None, told)))
        theme.restyle(self._found, "role", "error" if matching.missed(matches, fixes) else "small")

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._found.setText(said(str(problem)))

    async def _review_values(self) -> None:
        header = self._column.currentData()
        fixes = self._corrections.get(header, {})
        session, taken = self._around.session, self._remembered.get(header, frozenset())
        dialog = ValueMapDialog(session, self._list, header, self.option, fixes, self._names, taken, self.window())
        if await tasks.finished(dialog):
            self._corrections[header] = dict(dialog.corrections)
            self._remembered[header] = dialog.remembered
            self._names.update(dialog.names)
            if self.option.field is not None:
                await session.learning.settle_values(self.option.field, fixes, dialog.corrections, self._names)
            self._look_at_values()
        dialog.deleteLater()
