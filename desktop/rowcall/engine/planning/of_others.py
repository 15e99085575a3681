"""Kept answers of a deleted column that are about somebody else than the row is by now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rowcall.engine.planning.asks import Asks
from rowcall.model.action import Action
from rowcall.model.plan_text import plan_from_text
from rowcall.model.plans import StepPlan
from rowcall.model.sheets import Column, Sheet
from rowcall.project.brought_back import Fetch, answered_as, merged_into, taken_over, typed_over, typed_there


def foreign_answers(
    fetch: Fetch, catalogue: Mapping[str, Action], sheet: Sheet, gone: Sequence[Column]
) -> dict[int, frozenset[int]]:
    """Row id -> ids of the deleted columns whose answer there was bought about somebody else, for all actions.

    Args:
        fetch: Asks the project.
        catalogue: All actions.
        sheet: The sheet.
        gone: Its deleted columns.
    """
    found: dict[int, frozenset[int]] = {}
    for key in dict.fromkeys(column.action for column in gone if column.action in catalogue):
        plan = _newest_plan(fetch, sheet.id, key)
        asks = Asks(catalogue[key], plan, sheet, gone) if plan is not None else None
        others = kept_of_others(fetch, catalogue[key], asks, sheet.id) if asks is not None else {}
        for row_id, columns in others.items():
            found[row_id] = found.get(row_id, frozenset()).union(column.id for column in columns)
    return found


def _newest_plan(fetch: Fetch, sheet_id: int, action: str) -> StepPlan | None:
    """What an action was told to do the last time that it worked on a sheet."""
    newest = fetch(
        "SELECT run.plan, position FROM step JOIN run ON run.id = run_id WHERE sheet_id = ? AND action = ?"
        " ORDER BY step.id DESC LIMIT 1",
        (sheet_id, action),
    )
    return next((plan_from_text(plan).steps[position] for plan, position in newest), None)


def kept_of_others(fetch: Fetch, action: Action, asks: Asks, sheet_id: int) -> dict[int, list[Column]]:
    """Row id -> the deleted columns whose answer there was bought about somebody else.

    Nobody sees a deleted column, so whoever types another person over a row is not warned by the old answer beside it:
    it must not come back as if it were the new person's. Only rows that were typed into are looked at. What a person
    has typed in place of an answer is their word and no answer: it stays.

    Args:
        fetch: Asks the project.
        action: Whose answers they are.
        asks: What the action is asked with for each row.
        sheet_id: The sheet.
    """
    if not asks.kept:
        return {}
    found: dict[int, list[Column]] = {}
    merged, by_merge = merged_into(fetch, sheet_id), taken_over(fetch, sheet_id, asks.kept, asks.input_ids)
    for row_id, cells in typed_over(fetch, sheet_id, asks.kept, asks.input_ids, asks.columns):
        rows = [(sheet_id, row_id), *merged.get(row_id, ())]
        ask, _problem = asks.ask(cells)
        who = action.identity(ask)
        for part in action.parts if who else ():
            keys = {output.key for output in part.outputs}
            columns = [each for each in asks.kept if each.key in keys and (row_id, each.id) not in by_merge]
            if columns and not any(
                answered_as(fetch, of_sheet, each, action.key, part.key, who) for of_sheet, each in rows
            ):
                found.setdefault(row_id, []).extend(columns)
    typed = typed_there(fetch, sheet_id, asks.kept, found)
    others = (
        (row_id, [each for each in columns if (row_id, each.id) not in typed]) for row_id, columns in found.items()
    )
    return {row_id: columns for row_id, columns in others if columns}
