"""Keeps in sight whose row it is while a run's results are brought into sight: columns stay that nobody has frozen."""

from __future__ import annotations

from collections.abc import Sequence

from rowcall.model.fields import Field
from rowcall.ui.grid.looks import Look

_NAMES = (
    (Field.FULL_NAME,),
    (Field.FIRST_NAME, Field.LAST_NAME),
    (Field.COMPANY_NAME,),
    (Field.COMPANY_DOMAIN,),
)
"""What tells people whose row it is, the most telling first."""
_MOST = 0.45
"""How much of the width these columns may take."""


def columns_to_hold(looks: Sequence[Look], widths: Sequence[int], room: int) -> int:
    """How many columns are to stay at the left so that one sees whose row it is; 0 where that would take too much.

    Args:
        looks: The columns, from left to right.
        widths: Their widths, in pixels.
        room: The width of all that is seen, in pixels.
    """
    wanted = [count for count in (_upto_names(looks), 1) if sum(widths[:count]) <= room * _MOST]
    return next(iter(wanted), 0) if looks else 0


def _upto_names(looks: Sequence[Look]) -> int:
    """How many columns there are up to those of a name; 1 where no column is known to be one."""
    for fields in _NAMES:
        places = [place for place, look in enumerate(looks) if look.column.field in fields and not look.marked]
        if places:
            return max(places[: len(fields)]) + 1
    return 1
