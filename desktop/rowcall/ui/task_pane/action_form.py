"""The form of one action, drawn from its declaration alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rowcall.model.action import Action, Kind, Option
from rowcall.model.fields import Field
from rowcall.model.plans import StepChoice
from rowcall.model.sheets import Sheet
from rowcall.ui.task_pane.editors import Surroundings
from rowcall.ui.task_pane.option_row import OptionRow
from rowcall.ui.task_pane.parts_editor import PartsEditor
from rowcall.ui.theme import theme
from rowcall.ui.widgets.fold import Fold
from rowcall.ui.widgets.labelled import Labelled


class ActionForm(QWidget):
    """The options of an action; the advanced ones are folded away.

    Args:
        action: Whose options.
        around: What the inputs may need.
        first: Whether it is the first step of a run: only that one reads columns of the list.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(self, action: Action, around: Surroundings, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = action
        self._around = around
        self._first = first
        self._rows: dict[str, OptionRow] = {}
        self._parts: tuple[str, PartsEditor] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space_l)
        for option in action.options:
            if not option.advanced and self._has_place(option):
                column.addWidget(self._draw(option))
        advanced = [option for option in action.options if option.advanced and self._has_place(option)]
        if advanced:
            fold = Fold(f"{around.name}-advanced", self.tr("More options"))
            fold.body.setSpacing(theme.current().space_l)
            for option in advanced:
                fold.body.addWidget(self._draw(option))
            column.addWidget(fold)
        self.changed.connect(self._replace)

    def choice(self, extra: Mapping[str, Any]) -> StepChoice:
        """The step as chosen.

        Args:
            extra: Options that every action has, such as which rows are asked again.
        """
        options: dict[str, Any] = dict(extra)
        for key, row in self._rows.items():
            value = row.value()
            if value not in (None, (), ""):
                options[key] = value
        if self._parts is not None:
            key, editor = self._parts
            options[key] = editor.value()
        for replaced in self._replaced():
            options.pop(replaced, None)
        return StepChoice(self.action.key, options)

    def corrections(self) -> Mapping[str, Mapping[str, str]]:
        """What a person said that cells mean: header -> cell text -> label or id."""
        found: dict[str, dict[str, str]] = {}
        for row in self._rows.values():
            for header, meanings in row.corrections().items():
                found.setdefault(header, {}).update(meanings)
        return found

    def lacks_parts(self) -> bool:
        """Whether nothing is ticked of what could be found."""
        return self._parts is not None and not self._parts[1].value()

    def set_fields(self, fields: Iterable[Field]) -> None:
        """Say which fields the rows will have."""
        if self._parts is not None:
            self._parts[1].set_fields(fields)

    def set_sheet(self, sheet: Sheet) -> None:
        """Offer the columns of this sheet."""
        for row in self._rows.values():
            row.set_sheet(sheet)

    def _has_place(self, option: Option) -> bool:
        """A later step cannot be told columns of a sheet that does not exist yet."""
        return self._first or option.kind is not Kind.COLUMNS

    def _draw(self, option: Option) -> QWidget:
        if option.kind is Kind.PARTS:
            prices = self._around.session.prices
            editor = PartsEditor(self.action, option, prices, f"{self._around.name}-{option.key}")
            editor.changed.connect(self.changed)
            self._parts = option.key, editor
            return Labelled(option.title, editor, option.help)
        row = OptionRow(option, self._around, from_column=self._first)
        row.changed.connect(self.changed)
        self._rows[option.key] = row
        return row

    def _replaced(self) -> dict[str, str]:
        """The options that are not sent, and the title of the one in whose place."""
        return {key: row.option.title for row in self._rows.values() if row.is_fixed for key in row.option.replaces}

    def _replace(self) -> None:
        replaced = self._replaced()
        for key, row in self._rows.items():
            row.replaced_by(replaced.get(key, ""))
