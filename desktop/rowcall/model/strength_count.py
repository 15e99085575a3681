"""Counts how well the rows of a list are known, in one pass over their cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rowcall.model.action import Action, Part
from rowcall.model.contact_keys import lists_people
from rowcall.model.fields import Field
from rowcall.model.row_values import RowValues, holders, is_held
from rowcall.model.sheets import Column
from rowcall.model.strength import (
    IDENTIFYING,
    MADE_OF,
    OF_COMPANIES,
    OF_PEOPLE,
    Gain,
    PartStrength,
    Strength,
    best,
    usable,
)

_Shape = tuple[frozenset[str], frozenset[str], tuple[frozenset[str], ...], tuple[int, ...]]
"""The fields a row has; those that tell what it is known by; those that each action which fills columns reads; the
parts that it has the values of. Many rows have the same, so the rest is told of each shape and not of each row."""


class StrengthCount:
    """Counts the rows of a sheet as they pass.

    Args:
        columns: Its columns, in the order of the cells.
        actions: Those of whose parts it is told what they could be asked for.
    """

    def __init__(self, columns: Sequence[Column], actions: Iterable[Action] = ()) -> None:
        self._of_people = lists_people([column.field for column in columns])
        self._parts = tuple((action, part) for action in actions for part in action.parts)
        needed = {name for _action, part in self._parts for need in part.needs for name in need}
        fields = IDENTIFYING | needed
        self._all = RowValues(columns, fields=fields)
        filling = {column.action for column in columns}
        keys = dict.fromkeys(action.key for action, _part in self._parts if action.key in filling)
        self._own = {key: RowValues(columns, key, fields) for key in keys}
        found_at = ((number, holders(*part, columns)) for number, part in enumerate(self._parts))
        self._holders = [(number, places) for number, places in found_at if places]
        self._shapes: Counter[_Shape] = Counter()

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        """Count these rows, by their cells."""
        for cells in rows:
            values = self._all.of(cells)
            known = usable(values)
            there = known if len(known) == len(values) else frozenset(values)
            own = tuple([frozenset(read.of(cells)) for read in self._own.values()])
            filled = tuple([number for number, places in self._holders if is_held(cells, places)])
            self._shapes[there, known, own, filled] += 1

    def result(self) -> Strength:
        """What was counted."""
        counts = dict.fromkeys(OF_PEOPLE if self._of_people else OF_COMPANIES, 0)
        for (_there, known, _own, _filled), rows in self._shapes.items():
            counts[best(known, of_people=self._of_people)] += rows
        return Strength(self._of_people, counts, tuple(map(self._of_part, range(len(self._parts)))))

    def _of_part(self, number: int) -> PartStrength:
        action, part = self._parts[number]
        own_at = list(self._own).index(action.key) if action.key in self._own else None
        askable = filled = 0
        gains: Counter[Field] = Counter()
        for (there, _known, own, held), rows in self._shapes.items():
            seen = there if own_at is None else own[own_at]
            if number in held:
                filled += rows
            elif part.can_be_asked(seen):
                askable += rows
            else:
                gains.update(dict.fromkeys(_lacking(part, seen), rows))
        order = list(_columns_for(part))
        most_first = sorted(gains.items(), key=lambda gain: (-gain[1], order.index(gain[0])))
        return PartStrength(action.key, part.key, askable, filled, tuple(Gain(*gain) for gain in most_first))


def _lacking(part: Part, there: frozenset[str]) -> Iterator[Field]:
    """The fields of which a single one would let the part be asked."""
    for field in _columns_for(part):
        if part.can_be_asked(there | {field} | MADE_OF.get(field, frozenset())):
            yield field


def _columns_for(part: Part) -> Iterator[Field]:
    """The columns that can serve a part, those of its best ways first."""
    needed = dict.fromkeys(field for need in part.needs for field in Field if field in need)
    yield from needed
    yield from (whole for whole, made in MADE_OF.items() if whole not in needed and made <= needed.keys())
