"""Calls in doubt, which may have been paid for without an answer, and rows that failed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DoubtfulCall:
    """One call in doubt, as people are shown it."""

    token: str
    """Ours, as it was sent along; the service can look for it."""
    sheet_id: int
    row_id: int
    row_number: int
    """Of the row in the imported file, or in the sheet where it was found."""
    about: str
    """Whom or what it asked for, in the row's own words."""
    action: str
    parts: tuple[str, ...]
    sent_at: float
    """Unix time."""
    most: int
    """The most credits that it may have taken, and that sending it again may take."""
    why: str
    """What happened, one sentence."""


@dataclass(frozen=True, slots=True)
class CheckedAgain:
    """What looking for the answers of calls in doubt has brought."""

    found: int
    """Calls whose answer was found, or is waited for now."""
    still: int
    """Calls that are still in doubt."""


@dataclass(frozen=True, slots=True)
class FailedRows:
    """Rows that failed in one step of a run, or wait there for another try."""

    position: int
    """Of the step in its run."""
    action: str
    sheet_id: int
    row_ids: tuple[int, ...]
