"""The sheets of a run as they will have grown by the time a later step comes to them."""

from __future__ import annotations

from collections.abc import Mapping

from rowcall.engine.planning.draft import why_never
from rowcall.engine.planning.sums import StepSums
from rowcall.model.action import Action
from rowcall.model.dialogue import Ask
from rowcall.model.fields import Field
from rowcall.model.plans import StepPlan
from rowcall.model.sheets import Sheet
from rowcall.project.reader import Reader


class Growing:
    """What is known of each sheet before the steps have run: its rows at most, and the fields that may be filled.

    Args:
        catalogue: The actions by key.
        sheet: The first step's sheet.
        reader: Of the project.
        first: What the first step does with it.
    """

    def __init__(self, catalogue: Mapping[str, Action], sheet: Sheet, reader: Reader, first: StepSums) -> None:
        self._catalogue = catalogue
        self.key = sheet.key
        self._there = {there.key: there for there in (*reader.sheets(), sheet)}
        self._rows: dict[str, int | None] = {sheet.key: first.rows - first.beyond}
        self._hoped: dict[str, frozenset[Field]] = {}
        self.carried_out(first.plan, first.asked + first.known_rows)

    @property
    def rows(self) -> int | None:
        """How many rows the sheet that is worked on has for the run at most; None where nothing limits them."""
        return self._rows[self.key] if self.key in self._rows else self._there[self.key].rows

    def hoped_by(self, step: StepPlan) -> frozenset[Field]:
        """The fields that earlier steps may fill on it, of those that a step asks with."""
        return self._hoped.get(self.key, frozenset()) & self._catalogue[step.action].needed

    def turn_to(self, step: StepPlan) -> None:
        """A step begins: it works on the sheet that it names, or that the step before it wrote to."""
        self.key = step.sheet or self.key

    def why_never(self, step: StepPlan) -> str:
        """Why no row of the sheet can be asked by a step; empty where some may."""
        return why_never(self._catalogue[step.action], step, self._fields(step))

    def uses_occasional(self, step: StepPlan) -> bool:
        """Whether a step may need its occasional columns, with all that its rows may have by then."""
        known = Ask(dict.fromkeys(self._fields(step), "?"), step.fixed, step.parts)
        return self._catalogue[step.action].uses_occasional(known)

    def _fields(self, step: StepPlan) -> frozenset[Field]:
        there = self._there.get(self.key)
        columns = frozenset(column.field for column in there.columns if column.field) if there else frozenset()
        return columns | self.hoped_by(step)

    def carried_out(self, step: StepPlan, asked: int | None) -> None:
        """A step has been told of: what it fills, and the rows that it may find for so many that are asked."""
        action = self._catalogue[step.action]
        self._hope(self.key, action.fields(step.parts))
        made = action.new_sheet
        if made is None:
            return
        self._hope(made.key, frozenset(output.field for output in made.outputs if output.field))
        limit = step.options.get(made.limit_key)
        each = limit if isinstance(limit, int) else made.most
        before = self._rows.get(made.key, 0)
        unlimited = each is None or asked is None or before is None
        self._rows[made.key] = None if unlimited else (before or 0) + (asked or 0) * (each or 0)
        self.key = made.key

    def _hope(self, key: str, fields: frozenset[Field]) -> None:
        self._hoped[key] = self._hoped.get(key, frozenset()) | fields
