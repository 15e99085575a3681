"""What each distinct value of a column means for an option, to be looked through and put right."""

from __future__ import annotations

from collections.abc import Mapping
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
from rowcall.model.sheets import Sheet
from rowcall.ui import tasks
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.persona_picker import PersonaPicker
from rowcall.ui.widgets.pick_list import Item
from rowcall.ui.widgets.picker import Picker
from rowcall.ui.widgets.place_picker import PlacePicker
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session, ValueMatch

_TEXT, _COUNT, _MEANING, _STATE = range(4)
_SIZE = (760, 520)
_ROW_HEIGHT = 44


class ValueMapDialog(QDialog):
    """One row for each value, those without a match first.

    Args:
        session: Matches the values.
        sheet: The list.
        header: Its column.
        option: What the values are matched to.
        corrections: What was put right before: cell text -> label or id.

    Attributes:
        corrections: What is put right now; to be kept if the dialog is closed with Done.
    """

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        header: str,
        option: Option,
        corrections: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("valueMap")
        self.setWindowTitle(self.tr("Values of {header}").format(header=header))
        self.resize(*_SIZE)
        self.corrections = dict(corrections)
        self._session, self._sheet, self._header, self._option = session, sheet, header, option
        self._sum = text(role="muted", name="valueSum", wrap=True)
        self._problem = Banner("valueProblem")
        self._table = self._make_table()
        self._lay_out()
        tasks.start(self._fill(), owner=self, on_error=self._refuse)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setObjectName("valueTable")
        table.setProperty("role", "preview")
        table.setAccessibleName(self.tr("Values and what they mean"))
        table.setHorizontalHeaderLabels([self._header, self.tr("Rows"), self._option.title, ""])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = table.horizontalHeader()
        head.setFixedHeight(34)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in ((_COUNT, 80), (_MEANING, 270), (_STATE, 150)):
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
        title = self.tr("What “{header}” means for {option}").format(header=self._header, option=self._option.title)
        head.addWidget(text(title, "heading"))
        head.addWidget(self._sum)
        outer.addLayout(head)
        outer.addWidget(self._problem)
        outer.addWidget(self._table, 1)
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
        matches = await self._match()
        matches = tuple(sorted(matches, key=lambda match: bool(match.ids)))
        self._table.setRowCount(len(matches))
        for row, match in enumerate(matches):
            value = QTableWidgetItem(match.text)
            value.setToolTip(match.text)
            count = QTableWidgetItem(words.number(match.count))
            self._table.setItem(row, _TEXT, value)
            self._table.setItem(row, _COUNT, count)
            self._table.setCellWidget(row, _MEANING, _inset(self._input(row, match)))
            self._table.setCellWidget(row, _STATE, _State())
        self._show(matches)

    async def _match(self) -> tuple[ValueMatch, ...]:
        return await self._session.column_values(self._sheet.id, self._header, self._option, self.corrections)

    async def _match_again(self) -> None:
        self._show(await self._match())

    def _show(self, matches: tuple[ValueMatch, ...]) -> None:
        self._problem.hide()
        by_text = {match.text: match for match in matches}
        for row in range(self._table.rowCount()):
            item, state = self._table.item(row, _TEXT), self._table.cellWidget(row, _STATE)
            if item is not None and isinstance(state, _State):
                state.show_match(by_text[item.text()], corrected=item.text() in self.corrections)
        missed = sum(1 for match in matches if not match.ids)
        rows = sum(match.count for match in matches if not match.ids)
        if missed:
            told = self.tr("{missed} of {all} values are not matched; their {rows} will not be asked.")
            self._sum.setText(told.format(missed=missed, all=len(matches), rows=words.rows(rows)))
        else:
            self._sum.setText(self.tr("All {all} values are matched.").format(all=len(matches)))

    def _input(self, row: int, match: ValueMatch) -> QWidget:
        """The input with which this value is put right, showing what it means now."""
        name, title = f"meaning-{row}", self.tr("Meaning of {value}").format(value=match.text)
        now = list(zip(match.ids, match.labels, strict=True))
        if self._option.kind is Kind.TEXTS:
            edit = QLineEdit("; ".join(match.labels))
            edit.setObjectName(name)
            edit.setAccessibleName(title)
            edit.editingFinished.connect(lambda: self._correct(match.text, edit.text().strip()))
            return edit
        picker = self._picker(name, title)
        for id_, label in now:
            picker.add(id_, label)
        picker.changed.connect(lambda: self._correct(match.text, "".join(picker.values()[-1:])))
        return picker

    def _picker(self, name: str, title: str) -> Picker:
        if self._option.kind is Kind.PERSONA:
            return PersonaPicker(name, title, self._session.personas)
        if self._option.kind is Kind.PLACES:
            return PlacePicker(name, title, self._session.places)
        picker = Picker(name, title, self.tr("Choose"), single=True)
        picker.set_items([Item(choice.id, choice.label) for choice in self._option.choices])
        return picker

    def _correct(self, value: str, meaning: str) -> None:
        if meaning == self.corrections.get(value, ""):
            return
        if meaning:
            self.corrections[value] = meaning
        else:
            self.corrections.pop(value, None)
        tasks.start(self._match_again(), owner=self, on_error=self._refuse)

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._problem.tell(problem)


class _State(QWidget):
    """Whether a value is matched, by icon and word."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("circle-check", "found")
        self._words = text()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def show_match(self, match: ValueMatch, *, corrected: bool) -> None:
        """Show how a value is matched."""
        self._icon.show_icon(*(("circle-check", "found") if match.ids else ("circle-alert", "failed")))
        matched = self.tr("Your choice") if corrected else self.tr("Matched")
        self._words.setText(matched if match.ids else self.tr("Not matched"))
        self.setToolTip(match.problem)
        self.setAccessibleName(f"{self._words.text()} {match.problem}".strip())


def _inset(widget: QWidget) -> QWidget:
    holder = QWidget()
    inside = QHBoxLayout(holder)
    inside.setContentsMargins(4, 5, 4, 5)
    inside.addWidget(widget)
    holder.setFocusProxy(widget)
    return holder
