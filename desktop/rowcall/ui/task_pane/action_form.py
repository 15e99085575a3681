"""The form of one action, drawn from its declaration alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rowcall.model.action import Action, Kind, Option
from rowcall.model.fields import Field
from rowcall.model.plans import FromColumn, StepChoice
from rowcall.model.sheets import Sheet
from rowcall.ui.task_pane.editors import Surroundings
from rowcall.ui.task_pane.fit import begins_without_list, reach
from rowcall.ui.task_pane.kept import part
from rowcall.ui.task_pane.option_group import OptionGroup
from rowcall.ui.task_pane.option_row import OptionRow
from rowcall.ui.task_pane.output_rows import OutputRows
from rowcall.ui.task_pane.parts_editor import PartsEditor
from rowcall.ui.theme import theme
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.texts import text

_OPTIONS, _PARTS, _OUTPUTS = "options", "parts", "outputs"
"""Under these names it is kept what is set."""
_MANY = 10
"""From so many options on, headings fold away what stands under them."""

_BY_ID = frozenset({Kind.PLACES, Kind.PERSONA, Kind.LISTS})
"""What is chosen of these is known by ids, which tell a person nothing."""


def _by_id(option: Option) -> bool:
    return option.kind in _BY_ID or option.offered is not None


class ActionForm(QWidget):
    """The options of an action, under their headings; the advanced ones are folded away.

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
        self._fields: frozenset[Field] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().space_l)
        drawn = [option for option in action.options if self._has_place(option)]
        begin = [option for option in drawn if begins_without_list(action, option)]
        limit = [option for option in drawn if option.key == around.most]
        behind = [option for option in drawn[drawn.index(limit[0]) + 1 :] if _is_plain(option)] if limit else []
        others = [option for option in drawn if option not in (*begin, *limit, *behind)]
        folds = len(others) >= _MANY
        for option in begin:
            self._column.addWidget(self._draw(option))
        for heading, options in _under_headings(others).items():
            self._draw_heading(heading, options, folds=folds)
        for option in (*limit, *behind):
            self._column.addWidget(self._draw(option))
        advanced = [option for option in others if option.advanced and not option.group]
        if advanced:
            self._draw_group("advanced", self.tr("More options"), advanced)
        self._outputs = OutputRows(action, around.sheet, around.name) if first and around.sheet is not None else None
        if self._outputs is not None:
            self._column.addWidget(self._outputs)
            self._outputs.changed.connect(self.changed)
            self.changed.connect(self._show_outputs)
            self._show_outputs()
        self._show_what_is_taken()
        self.changed.connect(self._replace)
        self.changed.connect(self._show_what_is_taken)
        self.changed.connect(self._show_what_can_be_found)

    def choice(self, extra: Mapping[str, Any]) -> StepChoice:
        """The step as chosen.

        Args:
            extra: Options that every action has, such as which rows are asked again.
        """
        options = self.options()
        told = {key: row.told for key, row in self._rows.items() if key in options and _by_id(row.option)}
        outputs = self._outputs.value() if self._outputs is not None else ()
        return StepChoice(self.action.key, dict(extra) | options, told, outputs)

    def options(self) -> dict[str, Any]:
        """What is set, by option key; without what another option takes the place of."""
        found: dict[str, Any] = {}
        for key, row in self._rows.items():
            value = row.value()
            if value not in (None, (), "") and self._is_taken(row.option):
                found[key] = value
        if self._parts is not None:
            key, editor = self._parts
            found[key] = editor.value()
        for replaced in self._replaced():
            found.pop(replaced, None)
        return found

    def corrections(self) -> Mapping[str, Mapping[str, str]]:
        """What a person said that cells mean: header -> cell text -> label or id."""
        found: dict[str, dict[str, str]] = {}
        for row in self._rows.values():
            for header, meanings in row.corrections().items():
                found.setdefault(header, {}).update(meanings)
        return found

    def kept(self) -> dict[str, Any]:
        """What is set, to be kept with the list; nothing where all is as it was at first."""
        options = {key: kept for key, row in self._rows.items() if (kept := row.kept())}
        parts = self._parts[1].kept() if self._parts is not None else []
        outputs = self._outputs.kept() if self._outputs is not None else {}
        told = {_OPTIONS: options, _PARTS: parts, _OUTPUTS: outputs}
        return {name: kept for name, kept in told.items() if kept}

    def take(self, kept: Mapping[str, Any]) -> None:
        """Set what was set when the list was open last, as far as it still can be set; nothing is asked for it."""
        options = part(kept, _OPTIONS)
        for key, row in self._rows.items():
            row.take(part(options, key))
        if self._parts is not None:
            self._parts[1].take(kept.get(_PARTS))
        if self._outputs is not None:
            self._outputs.take(part(kept, _OUTPUTS))

    @property
    def has_any(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self._rows) or self._parts is not None or self._outputs is not None

    @property
    def problem(self) -> str:
        """What keeps the step from being carried out as chosen, as a sentence; empty where nothing does."""
        if self._parts is not None and not self._parts[1].value():
            return self.tr("Tick at least one thing to find.")
        wrong = next(filter(None, (row.problem for row in self._rows.values() if self._is_taken(row.option))), "")
        return wrong or self.action.wrong(self.options())

    def set_fields(self, fields: Iterable[Field]) -> None:
        """Say which fields the rows will have."""
        self._fields = reach(fields)
        self._show_what_can_be_found()

    def set_sheet(self, sheet: Sheet) -> None:
        """Offer the columns of this sheet."""
        for row in self._rows.values():
            row.set_sheet(sheet)
        if self._outputs is not None:
            self._outputs.set_sheet(sheet)

    def _show_outputs(self) -> None:
        """Offer where the outputs go of what is asked for as chosen now."""
        if self._outputs is not None:
            every = tuple(part.key for part in self.action.parts)
            parts = self._parts[1].value() if self._parts is not None else every
            options = {key: value for key, value in self.options().items() if not isinstance(value, FromColumn)}
            self._outputs.choose(tuple(parts), options)

    def _has_place(self, option: Option) -> bool:
        """Columns are offered where the list is there already; what makes it needless, where there is none."""
        if begins_without_list(self.action, option):
            return self._first and self._around.sheet is None
        return option.kind is not Kind.COLUMNS or (self._first and self._around.sheet is not None)

    def _draw_heading(self, heading: str, options: list[Option], *, folds: bool) -> None:
        if heading and folds:
            group = self._draw_group(f"group-{options[0].key}", heading, options)
            if not self._rows.keys() - {option.key for option in options}:
                group.unfold()  # the first, where nothing else is seen
            return
        if heading:
            self._column.addWidget(text(heading, "subheading"))
        for option in options:
            self._column.addWidget(self._draw(option))

    def _draw_group(self, name: str, title: str, options: list[Option]) -> OptionGroup:
        group = OptionGroup(f"{self._around.name}-{name}", title)
        for option in options:
            part = self._draw(option)
            group.add(part, self._rows.get(option.key))
        self._column.addWidget(group)
        return group

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

    def _show_what_can_be_found(self) -> None:
        """What the action looks up by itself, as it is chosen now, counts as there."""
        if self._parts is not None and self._fields is not None:
            self._parts[1].set_fields(self._fields | self.action.finds_first(self._fields, self.options()))

    def _is_taken(self, option: Option) -> bool:
        """Whether the options that it goes with are set so."""
        return all(self._rows[key].value() in values for key, values in option.only_with.items() if key in self._rows)

    def _show_what_is_taken(self) -> None:
        for row in self._rows.values():
            if row.option.only_with:
                row.setVisible(self._is_taken(row.option))

    def _replaced(self) -> dict[str, str]:
        """The options that are not sent, and the title of the one in whose place."""
        return {key: row.option.title for row in self._rows.values() if row.is_fixed for key in row.option.replaces}

    def _replace(self) -> None:
        replaced = self._replaced()
        for key, row in self._rows.items():
            row.replaced_by(replaced.get(key, ""))


def _is_plain(option: Option) -> bool:
    """Whether it stands under no heading and is always seen."""
    return not option.group and not option.advanced


def _under_headings(options: Iterable[Option]) -> dict[str, list[Option]]:
    """Heading -> its options, in their order; those without a heading and not asked for on request come first."""
    found: dict[str, list[Option]] = {"": []}
    for option in options:
        if option.group or _is_plain(option):
            found.setdefault(option.group, []).append(option)
    return found
