"""What pictures of a run are drawn from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many rows of a step came how far."""

    rows: int
    """Those of the sheet that the step has taken in."""
    asked: int
    """Those whose turn came; a run that was stopped has not asked the others."""
    found: int
    parts: Mapping[str, int]
    """Part -> rows that have it; empty where the action has one part alone."""


@dataclass(frozen=True, slots=True)
class HitRate:
    """How many rows with the same text in a column had a result."""

    text: str
    answered: int
    found: int


@dataclass(frozen=True, slots=True)
class Spent:
    """How many credits were used by a moment."""

    at: float
    """Unix time."""
    credits: int
    """All up to then, in the worst case."""


@dataclass(frozen=True, slots=True)
class StepCharts:
    """All that is drawn of one step."""

    funnel: Funnel
    rates: tuple[HitRate, ...]
    spent: tuple[Spent, ...]
    """By its whole run."""
