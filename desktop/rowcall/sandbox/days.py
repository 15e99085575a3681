"""Days in the recent past that stay the same days tomorrow: posts and postings have dates that mean something."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from rowcall.sandbox.dice import Dice

SPAN = 120
"""Things are shown for so many days; then another thing comes in their place."""


@dataclass(frozen=True)
class RecentDay:
    """When one thing happened."""

    age: int
    """Days before today."""
    day: date
    turn: int
    """Which thing in that place it is; goes up when an old one makes room."""


def today() -> date:
    """The day of now, in UTC as all times of the service."""
    return datetime.now(UTC).date()


def recent_days(dice: Dice, label: str, count: int) -> tuple[RecentDay, ...]:
    """So many days, the youngest first."""
    now = today()
    shifted = (now.toordinal() + dice.number(f"{label} day {number}", 0, SPAN - 1) for number in range(count))
    days = (RecentDay(shift % SPAN, now - timedelta(days=shift % SPAN), shift // SPAN) for shift in shifted)
    return tuple(sorted(days, key=lambda found: found.age))
