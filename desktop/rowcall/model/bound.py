"""Which columns a plan means, also where people have renamed or deleted them since the run began."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rowcall.model.plans import ColumnValues, Placement, StepPlan
from rowcall.model.sheets import Column


def planned_column(live: Sequence[Column], gone: Sequence[Column], meant: ColumnValues | Placement) -> Column | None:
    """The column that a part of a plan means, or None where there is none any more.

    A plan that was not begun yet, or was kept by an older program, has its name alone.

    Args:
        live: The columns of the sheet.
        gone: The deleted ones among which it is looked for as well.
        meant: What names it.
    """
    there = (*live, *gone)
    if meant.column_id is not None:
        return next((column for column in there if column.id == meant.column_id), None)
    by_name = (column for column in live if column.header == meant.header)
    by_first_name = (column for column in there if column.header_in_file == meant.header)
    return next(by_name, None) or next(by_first_name, None)


def bound(plan: StepPlan, columns: Sequence[Column]) -> StepPlan:
    """The plan with the id of each column of its sheet that it names, as the columns are called now."""
    ids = {column.header: column.id for column in columns}
    options = {
        key: replace(value, column_id=ids.get(value.header)) if isinstance(value, ColumnValues) else value
        for key, value in plan.options.items()
    }
    outputs = tuple(replace(output, column_id=ids.get(output.header)) for output in plan.outputs)
    return replace(plan, options=options, outputs=outputs, carry_ids=tuple(map(ids.get, plan.carry)))
