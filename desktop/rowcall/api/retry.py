"""When to try again: what the service asks for, else a growing wait with chance in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from random import Random

LONGEST_BELIEVED = 86_400.0
"""A service that asks for more than a day has said something else than it meant."""
MOST_DOUBLINGS = 30


def parse_retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that an answer asks us to wait; None where it does not say, or says nothing sensible.

    A date is read against the answer's own `Date`, so this machine's clock does not matter (RFC 9110, 10.2.3).
    """
    lower = {name.lower(): value.strip() for name, value in headers.items()}
    asked = lower.get("retry-after", "")
    seconds = float(asked) if asked.isascii() and asked.isdigit() else _until(asked, lower.get("date", ""))
    if seconds is None or not 0 <= seconds <= LONGEST_BELIEVED:
        return None
    return seconds


def backoff(tries: int, base: float, cap: float, random: Random) -> float:
    """Seconds to wait before trying again: anything from nothing to a limit that doubles with every try.

    Args:
        tries: How many tries have failed so far, from 1.
        base: The limit after the first failure is twice this, in seconds.
        cap: The limit never grows above this, in seconds.
        random: Where the chance comes from; a seeded one makes a test repeatable.
    """
    return random.uniform(0.0, min(cap, base * 2.0 ** min(tries, MOST_DOUBLINGS)))


def patience(retry_after: float, random: Random) -> float:
    """Seconds to really wait where the service named a time: never less, and not everybody at the same moment."""
    return retry_after + random.uniform(0.0, min(5.0, retry_after / 10))


def _until(asked: str, date: str) -> float | None:
    then, now = _moment(asked), _moment(date)
    if then is None or now is None:
        return None
    return (then - now).total_seconds()


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
