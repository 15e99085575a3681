"""Kept answers of a deleted column that are about somebody else than the row is by now."""

from __future__ import annotations

from rowcall.engine.planning.asks import Asks
from rowcall.model.action import Action
from rowcall.model.sheets import Column
from rowcall.project.brought_back import Fetch, answered_as, typed_over


def kept_of_others(fetch: Fetch, action: Action, asks: Asks, sheet_id: int) -> dict[int, list[Column]]:
    """Row id -> the deleted columns whose answer there was bought about somebody else.

    Nobody sees a deleted column, so whoever types another person over a row is not warned by the old answer beside it:
    it must not come back as if it were the new person's. Only rows that were typed into are looked at.

    Args:
        fetch: Asks the project.
        action: Whose answers they are.
        asks: What the action is asked with for each row.
        sheet_id: The sheet.
    """
    if not asks.kept:
        return {}
    found: dict[int, list[Column]] = {}
    for row_id, cells in typed_over(fetch, sheet_id, asks.kept, asks.input_ids, asks.columns):
        ask, _problem = asks.ask(cells)
        who = action.identity(ask)
        for part in action.parts if who else ():
            keys = {output.key for output in part.outputs}
            columns = [column for column in asks.kept if column.key in keys]
            if columns and not answered_as(fetch, sheet_id, action.key, row_id, part.key, who):
                found.setdefault(row_id, []).extend(columns)
    return found
