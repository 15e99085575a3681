"""Dates and times of a workbook as ISO text, by the two ways in which Excel counts days."""

from __future__ import annotations

import datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum, auto

_DAY = 86_400
LAST_DAY = 2_958_465
"""31 December 9999, the last day that Excel knows."""

_LEAP_DAY = 60
"""Excel counts a 29 February 1900, which never was; days before it are one off from the calendar."""

_DAYS_FROM_1904 = 1_462
_EPOCH = datetime.datetime(1899, 12, 30)  # noqa: DTZ001 (a workbook's dates have no zone)


class MomentKind(Enum):
    """What a format shows of a moment."""

    DATE = auto()
    """A day, with or without a time."""
    TIME = auto()
    """A time of day."""
    DURATION = auto()
    """Hours, minutes or seconds that may be more than a day's."""


def moment_text(raw: str, kind: MomentKind, from_1904: bool, fine: bool = False) -> str | None:
    """A day number as ISO text: `2024-01-02`, `2024-01-02 09:30:00`, `09:30:00`.

    Args:
        raw: Days, and the time as a fraction of a day.
        kind: What the cell's format shows.
        from_1904: Whether the workbook counts from 1904 instead of 1900.
        fine: Whether parts of a second are shown.

    Returns:
        None where Excel knows no such day.
    """
    steps = 1000 if fine else 1
    units = int((Decimal(raw) * _DAY * steps).to_integral_value(ROUND_HALF_UP))
    if kind is MomentKind.DURATION:
        return ("-" if units < 0 else "") + _clock(abs(units), steps)
    days, of_day = divmod(units, _DAY * steps)
    if days >= 0 and (kind is MomentKind.TIME or (days == 0 and of_day)):
        return _clock(of_day, steps)
    day = _day_text(days + _DAYS_FROM_1904 if from_1904 else days)
    if day is None or not of_day:
        return day
    return f"{day} {_clock(of_day, steps)}"


def _clock(units: int, steps: int) -> str:
    seconds, parts = divmod(units, steps)
    text = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{text}.{parts:03}" if parts else text


def _day_text(days: int) -> str | None:
    if not 0 <= days <= LAST_DAY:
        return None
    if days == 0:
        return "1900-01-00"  # what Excel shows for it
    if days == _LEAP_DAY:
        return "1900-02-29"
    return (_EPOCH + datetime.timedelta(days=days + (days < _LEAP_DAY))).date().isoformat()
