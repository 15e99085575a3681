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
    place: int
    """Which of the things it is."""
    turn: int
    """Goes up when an old thing makes room for another in its place."""

    @property
    def label(self) -> str:
        """What tells this thing from all others."""
        return f"{self.place} {self.turn}"


def today() -> date:
    """The day of now, in UTC as all times of the service."""
    return datetime.now(UTC).date()


def recent_days(dice: Dice, label: str, count: int) -> tuple[RecentDay, ...]:
    """So many days, the youngest first."""
    return tuple(sorted((_day(dice, label, place) for place in range(count)), key=lambda found: found.age))


def _day(dice: Dice, label: str, place: int) -> RecentDay:
    now = today()
    shifted = now.toordinal() + dice.number(f"{label} day {place}", 0, SPAN - 1)
    return RecentDay(shifted % SPAN, now - timedelta(days=shifted % SPAN), place, shifted // SPAN)
