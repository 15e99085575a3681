"""From a row's cells to what an action is asked with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rowcall.model import normal
from rowcall.model.action import Action
from rowcall.model.call import Ask
from rowcall.model.plans import ColumnValues, StepPlan
from rowcall.model.sheets import Column, Sheet, in_rank_order


class Asks:
    """Builds the Ask of each row of a sheet for one step.

    Columns of the same action are never read: what a step has filled in must not change its own question when the
    run is carried on after an interruption.
    """

    def __init__(self, action: Action, plan: StepPlan, sheet: Sheet) -> None:
        self._action = action
        self._plan = plan
        self._inputs = [column for column in sheet.columns if column.action != action.key]
        self._own = [column for column in sheet.columns if column.action == action.key]
        self._columns = tuple(self._inputs + self._own)
        self._named = [
            (place, column.field or "", column.key)
            for place, column in in_rank_order(self._inputs)
            if column.field or column.key  # an action knows no others
        ]
        self._from_column = {
            key: (value, self._position(value.header))
            for key, value in plan.options.items()
            if isinstance(value, ColumnValues)
        }
        self._fixed = {key: value for key, value in plan.options.items() if not isinstance(value, ColumnValues)}
        self._filled_by = {part.key: self._holders(part.key) for part in action.parts if part.key in plan.parts}

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns whose cells `ask` wants, in this order."""
        return self._columns

    @property
    def column_ids(self) -> tuple[int, ...]:
        """Their ids."""
        return tuple(column.id for column in self._columns)

    def ask(self, cells: Sequence[str]) -> tuple[Ask, str]:
        """What the action is asked with for a row, and why it cannot be asked (empty: it can)."""
        raw: dict[str, str] = {}
        for place, field, key in self._named:
            text = cells[place]
            if not normal.is_nothing(text, field):
                raw.setdefault(field or key, text)
                if key:
                    raw.setdefault(key, text)
        options, problem = self._options(cells)
        return Ask(normal.cleaned(raw), options, self._plan.parts), problem

    def left_out(self, cells: Sequence[str]) -> str:
        """Why the user does not want this row asked; empty where it is wanted."""
        for values, place in self._from_column.values():
            text = cells[place].strip()
            if text in values.left_out:
                return f"You left “{text}” in {values.header} out."
        return ""

    def filled(self, cells: Sequence[str]) -> frozenset[str]:
        """The parts whose value this row has already."""
        return frozenset(
            part
            for part, positions in self._filled_by.items()
            if not all(normal.is_nothing(cells[place]) for place in positions)
        )

    def _options(self, cells: Sequence[str]) -> tuple[dict[str, Any], str]:
        options = dict(self._fixed)
        for key, (values, place) in self._from_column.items():
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

    def _position(self, header: str) -> int:
        return next(place for place, column in enumerate(self._columns) if column.header == header)

    def _holders(self, part_key: str) -> list[int]:
        """Where a part's value may stand already: a mapped column of the list, or the part's own first output."""
        part = self._action.part(part_key)
        own = part.outputs[0].key if part.outputs else None

        def holds(column: Column) -> bool:
            if column.action == self._action.key:
                return own is not None and column.key == own
            return column.field in part.filled_by

        return [place for place, column in enumerate(self._columns) if holds(column)]


def option_is_single(action: Action, key: str) -> bool:
    """Whether an option takes one value and not a list."""
    option = action.option(key)
    return option is not None and option.kind.value in ("persona", "choice", "number", "switch")
