"""Numbers, amounts and times as people say them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from rowcall.model.action import Action
from rowcall.model.cells import Outcome
from rowcall.model.doubts import DoubtfulCall
from rowcall.model.estimates import Wait
from rowcall.model.events import StepProgress
from rowcall.ui.languages import speech
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.named import named

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


def number(count: int) -> str:
    """A number with its thousands apart."""
    return speech.locale().toString(count)


def decimal(value: float, places: int = 1) -> str:
    """A number with so many places after its point."""
    return speech.locale().toString(value, "f", places)


def rows(count: int) -> str:
    """So many rows."""
    return counted("%Ln row(s)", count)


def more_rows(count: int) -> str:
    """So many rows more."""
    return counted("%Ln more row(s)", count)


def cells(count: int) -> str:
    """So many cells."""
    return counted("%Ln cell(s)", count)


def columns(count: int) -> str:
    """So many columns."""
    return counted("%Ln column(s)", count)


def calls(count: int) -> str:
    """So many calls."""
    return counted("%Ln call(s)", count)


def answers(count: int) -> str:
    """So many answers."""
    return counted("%Ln answer(s)", count)


def messages(count: int) -> str:
    """So many messages."""
    return counted("%Ln message(s)", count)


def people(count: int) -> str:
    """So many people."""
    return counted("%Ln person(s)", count)


def companies(count: int) -> str:
    """So many companies."""
    return counted("%Ln company(s)", count)


def asked(step: StepProgress) -> tuple[int, int]:
    """How many rows a step asks, and how many of them have ended; those in doubt or not asked are no progress."""
    without_end = step.outcomes.get(Outcome.NOT_RUN, 0) + step.outcomes.get(Outcome.UNKNOWN, 0) + step.cannot
    return step.rows - step.left_out - step.cannot, step.ended - without_end


def credits_of(count: int) -> str:
    """So many credits."""
    return counted("%Ln credit(s)", count)


def span(low: int, high: int) -> str:
    """From the fewest to the most."""
    return number(low) if low == high else f"{number(low)}–{number(high)}"


def most_credits(most: int | None, *, practice: bool = False) -> str:
    """The most that something can cost; in practice it is said that nothing of it is paid."""
    if most is None:
        return _tr("no upper limit")
    told = _tr("up to {credits} (practice)") if practice else _tr("up to {credits}")
    return _tr("no credits") if most == 0 else told.format(credits=credits_of(most))


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


def waiting(wait: Wait, provider: str, *, practice: bool = False) -> str:
    """Why a step takes its time, or what is left of a day; practice keeps no limit of a day."""
    what = named(wait.what)
    if wait.seconds >= _DAY and practice:
        told = _tr("{provider}'s limit for {what}: {most}. In practice nothing is counted against it.")
        return told.format(provider=provider, most=number(wait.most), what=what)
    if wait.seconds >= _DAY:
        left = max(0, wait.most - wait.used)
        told = _tr("{provider}'s limit for {what}: {left} of {most} are left now.")
        more = _tr(" The rest goes on when there are more.") if wait.calls > left else ""
        return told.format(provider=provider, most=number(wait.most), what=what, left=number(left)) + more
    told = _tr("{provider} allows {most} {what} {time}: {calls} take about {duration}.")
    time = _tr("a minute") if wait.seconds == _MINUTE else _tr("in {time}").format(time=duration(wait.seconds))
    return told.format(
        provider=provider,
        most=number(wait.most),
        what=what,
        time=time,
        calls=number(wait.calls),
        duration=duration(wait.takes),
    )


def asked_for(action: Action | None, key: str, parts: Sequence[str]) -> str:
    """What a call asked for: its parts where an action has several, else the action.

    Args:
        action: None where the project holds a call of an action that is not on offer any more.
        key: The action's key.
        parts: Keys of the parts.
    """
    if action is None:
        return key
    titles = {part.key: named(part.title) for part in action.parts}
    told = ", ".join(titles.get(part, part) for part in parts)
    return told if told and len(action.parts) > 1 else named(action.title)


def moment(unix: float) -> str:
    """A point in time: the hour of today, else with its day."""
    then = datetime.fromtimestamp(unix).astimezone()
    today = then.date() == datetime.now(then.tzinfo).date()
    return _time(then, "mm:ss") if today else f"{_date(then)} {_time(then, 'mm')}"


def day(written: str) -> str:
    """The day of a moment that a service has written, as this computer counts days; as it is where it is none."""
    try:
        then = datetime.fromisoformat(written)
    except ValueError:
        return written
    return _date(then.astimezone() if then.tzinfo else then)


def _date(then: datetime) -> str:
    """A day as people write it there, the year in full: 02/06/26 could be three days."""
    how = speech.locale().dateFormat(QLocale.FormatType.ShortFormat)
    full = how if "yyyy" in how else how.replace("yy", "yyyy")
    return speech.locale().toString(QDate(then.year, then.month, then.day), full)


def _time(then: datetime, minutes: str) -> str:
    """An hour as people write it there, with its seconds where they are wanted."""
    how = speech.locale().timeFormat(QLocale.FormatType.ShortFormat).replace("mm", minutes)
    return speech.locale().toString(QTime(then.hour, then.minute, then.second), how)


def doubt(call: DoubtfulCall) -> str:
    """What is known of a call in doubt."""
    told = _tr(
        "We sent this request at {time} but the answer did not arrive. It may have used {credits}."
        " It has not been sent again."
    )
    return told.format(time=moment(call.sent_at), credits=credits_of(call.most))


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
