"""What the cells of a row say, field by field: the same when it is judged, planned and asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rowcall.model import normal
from rowcall.model.action import Action, Part
from rowcall.model.sheets import Column, in_rank_order


class RowValues:
    """Reads the rows of one sheet for an action.

    Columns that the action fills itself are never read: what it has filled in must not change its own question.

    Args:
        columns: The columns of the cells that will be given, in their order.
        action: Key of the action; empty: every column is read.
        fields: The fields that matter; None: all, and under their own keys the columns that other actions have filled.
    """

    def __init__(self, columns: Sequence[Column], action: str = "", fields: Collection[str] | None = None) -> None:
        self._named = [
            (place, str(column.field or ""), column.key if fields is None else "")
            for place, column in in_rank_order(columns)
            if not (action and column.action == action)
            and (column.field or column.key if fields is None else column.field in fields)
        ]

    def of(self, cells: Sequence[str]) -> dict[str, str]:
        """What a row says, ready to be asked with.

        Of the columns of one field the first counts that is not empty, but one that is no address (a company's page
        for a profile, half an e-mail) gives way to one that is.
        """
        raw: dict[str, str] = {}
        for place, field, key in self._named:
            text = cells[place]
            if text and not normal.is_nothing(text, field):
                name = field or key
                if name not in raw or (not normal.is_usable(raw[name], field) and normal.is_usable(text, field)):
                    raw[name] = text
                if key:
                    raw.setdefault(key, text)
        return normal.filled_cleaned(raw)


Held = Sequence[tuple[int, str]]
"""Places of cells, each with the field that must be usable in it; empty: anything counts."""


def holders(action: Action, part: Part, columns: Sequence[Column]) -> Held:
    """Where a part's value may stand already: a mapped column of the list, or the part's own first output.

    What a list has must be usable; what was bought counts as it is, so that it is not bought again.
    """
    own = part.outputs[0].key if part.outputs else None

    def holds(column: Column) -> bool:
        if column.action == action.key:
            return own is not None and column.key == own
        return column.field in part.filled_by

    return [
        (place, "" if column.action else str(column.field or ""))
        for place, column in enumerate(columns)
        if holds(column)
    ]


def is_held(cells: Sequence[str], held: Held) -> bool:
    """Whether one of these cells has the value."""
    return any(
        not normal.is_nothing(cells[place]) and normal.is_usable(cells[place], field)
        for place, field in held
        if cells[place]
    )
