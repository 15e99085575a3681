"""From a row's cells to what an action is asked with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rowcall.model.action import Action, Part
from rowcall.model.bound import planned_column
from rowcall.model.dialogue import Ask
from rowcall.model.plans import ColumnValues, StepPlan
from rowcall.model.row_values import Held, RowValues, holders, is_held
from rowcall.model.sheets import Column, Sheet
from rowcall.project.brought_back import kept_answers
from rowcall.project.placed import homeless


class Asks:
    """Builds the Ask of each row of a sheet for one step.

    Columns of the same action only tell what is filled already: see `RowValues`; deleted ones do so as well, because
    what they hold need not be bought again. Else deleted columns only fill the options that were to be filled from them
    when the run began.

    Attributes:
        kept: The deleted columns of answers that count.
        homeless: Keys of outputs whose own column stood behind one that is deleted by now, and is shown again.
    """

    def __init__(self, action: Action, plan: StepPlan, sheet: Sheet, gone: Sequence[Column] = ()) -> None:
        self._action = action
        self._plan = plan
        self._inputs = [column for column in sheet.columns if column.action != action.key]
        self._own = [column for column in sheet.columns if column.action == action.key]
        self.kept = kept_answers(sheet.columns, gone, action.key)
        live = {column.header for column in sheet.columns}
        led = {placement.key for placement in plan.outputs if not placement.header or placement.header in live}
        self.homeless = {column.key for column in homeless(self._own, gone) if column.left_out}.difference(led)
        self._own += self.kept
        self._live = tuple(self._inputs + self._own)
        self._values = RowValues(self._live, action.key)
        sources = {
            key: (value, planned_column(self._live, gone, value))
            for key, value in plan.options.items()
            if isinstance(value, ColumnValues)
        }
        wanted = {column.id for _value, column in sources.values() if column is not None}
        self._columns = (*self._live, *(column for column in gone if column.id in wanted and column not in self._own))
        self._from_column = {key: (value, self._position(column)) for key, (value, column) in sources.items()}
        self._fixed = {key: value for key, value in plan.options.items() if not isinstance(value, ColumnValues)}
        self._filled_by = {part.key: self._held_by(part) for part in action.parts if part.key in plan.parts}

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns whose cells `ask` wants, in this order."""
        return self._columns

    @property
    def column_ids(self) -> tuple[int, ...]:
        """Their ids."""
        return tuple(column.id for column in self._columns)

    @property
    def input_ids(self) -> tuple[int, ...]:
        """Ids of the columns that say whom a row is about."""
        return tuple(column.id for column in self._inputs)

    def without(self, cells: Sequence[str], columns: Sequence[Column]) -> list[str]:
        """The same cells with nothing in these columns."""
        return ["" if column in columns else text for column, text in zip(self._columns, cells, strict=True)]

    def ask(self, cells: Sequence[str]) -> tuple[Ask, str]:
        """What the action is asked with for a row, and why it cannot be asked (empty: it can)."""
        options, problem = self._options(cells)
        return Ask(self._values.of(cells), options, self._plan.parts), problem

    def left_out(self, cells: Sequence[str]) -> str:
        """Why the user does not want this row asked; empty where it is wanted."""
        for values, place in self._from_column.values():
            text = cells[place].strip() if place is not None else ""
            if text in values.left_out:
                return f"You left “{text}” in {values.header} out."
        return ""

    def filled(self, cells: Sequence[str]) -> frozenset[str]:
        """The parts whose value this row has already."""
        return frozenset(part for part, held in self._filled_by.items() if is_held(cells, held))

    def _held_by(self, part: Part) -> Held:
        """Where a part's value may stand already, with the column that gets it if that is not to be replaced."""
        held = holders(self._action, part, self._live)
        own = part.outputs[0].key if part.outputs else ""
        into = next((placement for placement in self._plan.outputs if placement.key == own), None)
        if into is None or not into.header:
            return held
        target = self._position(planned_column(self._live, (), into))
        if target is None:  # it was deleted: only the column of the action's own can hold the value
            return held
        others = [(place, field) for place, field in held if place != target]
        return others if into.over else [*others, (target, "")]

    def _options(self, cells: Sequence[str]) -> tuple[dict[str, Any], str]:
        if not self._from_column:
            return self._fixed, ""
        options = dict(self._fixed)
        for key, (values, place) in self._from_column.items():
            if place is None:
                return options, f"The column {values.header} is not there any more."
            text = cells[place].strip()
            if not text:
                continue
            if text not in values.means:
                option = self._action.option(key)
                title = option.title if option else key
                why = values.problems.get(text) or f"“{text}” matches no value of {title}."
                return options, f"{values.header}: {why}"
            meaning = values.means[text]
            options[key] = meaning[0] if option_is_single(self._action, key) else meaning
        return options, ""

    def _position(self, wanted: Column | None) -> int | None:
        return next((place for place, column in enumerate(self._columns) if column is wanted), None)


def option_is_single(action: Action, key: str) -> bool:
    """Whether an option takes one value and not a list."""
    option = action.option(key)
    return option is not None and option.kind.value in ("persona", "choice", "number", "switch")
