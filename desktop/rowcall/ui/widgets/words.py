"""Numbers, amounts and times as people say them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rowcall.model.cells import Outcome
from rowcall.model.events import StepProgress

_MINUTE, _HOUR = 60, 3600


def number(count: int) -> str:
    """A number with its thousands apart."""
    return f"{count:,}"


def rows(count: int) -> str:
    """So many rows."""
    return _tr("1 row") if count == 1 else _tr("{count} rows").format(count=number(count))


def asked(step: StepProgress) -> tuple[int, int]:
    """How many rows a step asks, and how many of them have ended; those not asked on purpose are no progress."""
    not_asked = step.outcomes.get(Outcome.NOT_RUN, 0)
    return step.rows - not_asked, step.ended - not_asked


def credits_of(count: int) -> str:
    """So many credits."""
    return _tr("1 credit") if count == 1 else _tr("{count} credits").format(count=number(count))


def most_credits(most: int | None) -> str:
    """The most that something can cost."""
    if most is None:
        return _tr("no upper limit")
    return _tr("no credits") if most == 0 else _tr("up to {credits}").format(credits=credits_of(most))


def duration(seconds: float) -> str:
    """A time that is only roughly known."""
    if seconds < 1:
        return _tr("a moment")
    if seconds < _MINUTE:
        return _tr("{count} s").format(count=round(seconds))
    if seconds < _HOUR:
        return _tr("{count} min").format(count=round(seconds / _MINUTE))
    hours, minutes = divmod(round(seconds / _MINUTE), 60)
    return _tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
