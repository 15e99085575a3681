"""What can be put beside the columns of a file as they are taken now, and what its first cells become by it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, ImportPlan, Preview, Tidy
from rowcall.model.tidying import TIDY_OF_FIELD, Tidier, is_wanted, tidier_of_plan

_INTERNATIONAL = ("+", "00")
_ROWS_TRIED = 60
_MOST_SHOWN = 2


def offers(preview: Preview, plan: ImportPlan, chosen: Collection[str]) -> tuple[Beside, ...]:
    """What is worth putting beside columns.

    Args:
        preview: What was recognised, and what would bring something beside it.
        plan: What the columns are taken for now.
        chosen: The columns that a person takes for something else than was recognised; beside them stands whatever
            their new meaning allows.
    """
    found = {beside: None for beside in preview.tidy if beside.header not in chosen}
    found |= {beside: None for quirk in preview.quirks for beside in quirk.beside if beside.header not in chosen}
    for place, column in enumerate(plan.columns):
        if column.field is None or column.field not in TIDY_OF_FIELD:
            continue
        beside = Beside(column.header, TIDY_OF_FIELD[column.field])
        if beside.tidy is Tidy.PHONE:
            worth = _has_national(preview, place)
        else:
            worth = column.header in chosen and bool(made_of(preview, plan, [beside])[beside])
        if worth:
            found.setdefault(beside)
    held = {column.field for column in plan.columns}
    meaning = {column.header: column.field for column in plan.columns}
    order = {header: place for place, header in enumerate(plan.headers)}
    wanted = [beside for beside in found if is_wanted(meaning.get(beside.header), held)]
    return tuple(sorted(wanted, key=lambda beside: order.get(beside.header, -1)))


def national_phones(preview: Preview, plan: ImportPlan) -> bool:
    """Whether there are phones that do not say their country, so that it matters which one is meant."""
    phones = (place for place, column in enumerate(plan.columns) if column.field in (Field.PHONE, Field.MOBILE))
    return any(_has_national(preview, place) for place in phones)


def _has_national(preview: Preview, place: int) -> bool:
    """Whether a column has phones that do not say their country."""
    cells = (row[place].lstrip(" '(") for row in preview.rows[:_ROWS_TRIED] if place < len(row))
    return any(cell and not cell.startswith(_INTERNATIONAL) for cell in cells)


def made_of(preview: Preview, plan: ImportPlan, besides: Collection[Beside]) -> Mapping[Beside, str]:
    """What stands beside the first cells that it changes, for each of these; empty where it changes none."""
    return {beside: _shown(preview, tidier_of_plan(replace(plan, tidy=(beside,))), plan) for beside in besides}


def _shown(preview: Preview, tidier: Tidier, plan: ImportPlan) -> str:
    found: dict[str, None] = {}
    for words in _results(preview, tidier, plan):
        found[words] = None
        if len(found) == _MOST_SHOWN:
            break
    return "→ " + ",  ".join(found) if found else ""


def _results(preview: Preview, tidier: Tidier, plan: ImportPlan) -> Iterator[str]:
    """What is made of each of the first rows, where it is something else than the cell itself."""
    places = [place for place, column in enumerate(tidier.columns) if column.made_from]
    for cells in preview.rows[:_ROWS_TRIED]:
        if len(cells) == len(plan.headers):
            wide = tidier.widened(cells)
            made = [wide[place] for place in places if wide[place]]
            if made and made[0] not in cells:
                yield " · ".join(made)
