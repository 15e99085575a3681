"""What the fill handle writes: numbers, dates, names of days and months, and texts with a number, carried on."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import groupby, pairwise

Extend = Callable[[int], str]
"""The value at a place of a series; places before 0 lie before its first value."""

_NUMBER = re.compile(r"[+-]?\d{1,24}(?:([.,])(\d{1,12}))?")
_ENDING = re.compile(r"(.*?)(\d{1,24})", re.DOTALL)
_BEGINNING = re.compile(r"(\d{1,24})(\D.*)", re.DOTALL)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_WRITTEN = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})")
_FINE = 10
"""Decimals of a trend through numbers that lie on no line."""

_LISTS: tuple[tuple[str, ...], ...] = (
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    (
        *("january", "february", "march", "april", "may", "june", "july"),
        *("august", "september", "october", "november", "december"),
    ),
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    (
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
        *("août", "septembre", "octobre", "novembre", "décembre"),
    ),
    ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    (
        *("januar", "februar", "märz", "april", "mai", "juni", "juli"),
        *("august", "september", "oktober", "november", "dezember"),
    ),
    ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    (
        *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio"),
        *("agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
    ("q1", "q2", "q3", "q4"),
)


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a date is written."""

    order: str
    mark: str
    padded: bool


def carried_on(values: Sequence[str], count: int, *, back: bool, other_way: bool, month_first: bool) -> list[str]:
    """What follows some values, or comes before them.

    Args:
        values: What was selected, in its order.
        count: How many values are wanted.
        back: Whether those before are wanted: then the first one returned is the nearest.
        other_way: Whether Ctrl was held: what would be carried on is repeated, and a single number counts up.
        month_first: Whether 01/02/2026 is the second of January here.
    """
    length = len(values)
    places = range(-1, -count - 1, -1) if back else range(length, length + count)
    alone = length == 1
    repeats = other_way
    if alone and _NUMBER.fullmatch(values[0]):
        repeats = not other_way
    if repeats:
        return [values[place % length] for place in places]
    runs = _runs(values, month_first=month_first)
    return [_at(runs, *divmod(place, length)) for place in places]


def _at(runs: Sequence[tuple[int, int, Extend]], times: int, place: int) -> str:
    start, length, extend = next(run for run in runs if run[0] <= place < run[0] + run[1])
    return extend(times * length + place - start)


def _runs(values: Sequence[str], *, month_first: bool) -> list[tuple[int, int, Extend]]:
    """Neighbouring values of one kind, each run carried on for itself: start, length, series."""
    found: list[tuple[int, int, Extend]] = []
    start = 0
    for _kind, group in groupby(values, key=lambda text: _kind_of(text, month_first=month_first)):
        run = list(group)
        found.append((start, len(run), _series(run, month_first=month_first)))
        start += len(run)
    return found


def _kind_of(text: str, *, month_first: bool) -> tuple[object, ...]:
    if _NUMBER.fullmatch(text):
        return ("number",)
    if (parsed := _date(text, month_first=month_first)) is not None:
        return "date", parsed[1]
    if (named := _named([text])) is not None:
        return "name", named
    if (ending := _ENDING.fullmatch(text)) is not None:
        return "ending", ending[1]
    if (beginning := _BEGINNING.fullmatch(text)) is not None:
        return "beginning", beginning[2]
    return ("text",)


def _series(run: list[str], *, month_first: bool) -> Extend:
    kind = _kind_of(run[0], month_first=month_first)[0]
    if kind == "number":
        return _numbers(run)
    if kind == "date":
        return _dates(run, month_first=month_first)
    if kind == "name":
        return _names(run)
    if kind == "ending":
        return _counted(run, lambda text: _parts(_ENDING, text, number_last=True))
    if kind == "beginning":
        return _counted(run, lambda text: _parts(_BEGINNING, text, number_last=False))
    return lambda place: run[place % len(run)]


# ------------------------------------------------------------------------- numbers


def _numbers(run: list[str]) -> Extend:
    values = [Fraction(Decimal(text.replace(",", "."))) for text in run]
    matches = [match for text in run if (match := _NUMBER.fullmatch(text))]
    mark = next((match[1] for match in matches if match[1]), ".")
    decimals = max(len(match[2] or "") for match in matches)
    first, step = _line(values)
    if any(first + step * n != value for n, value in enumerate(values)):
        decimals = _FINE
    width = len(run[0]) if len({len(text) for text in run}) == 1 and run[0].startswith("0") else 0
    plus = "+" if run[0].startswith("+") else ""

    def value(place: int) -> str:
        exact = first + step * place
        rounded = Decimal(exact.numerator) / Decimal(exact.denominator)
        text = f"{rounded:.{decimals}f}"
        if decimals == _FINE and "." in text:
            text = text.rstrip("0").rstrip(".")
        text = text.replace(".", mark)
        return text.zfill(width) if text.startswith("-") else plus + text.zfill(width)

    return value


def _line(values: Sequence[Fraction]) -> tuple[Fraction, Fraction]:
    """First value and step of the straight line through numbers; of one alone, a step of 1; as Excel does."""
    count = len(values)
    if count == 1:
        return values[0], Fraction(1)
    middle = Fraction(count - 1, 2)
    mean = sum(values, Fraction(0)) / count
    above = sum(((n - middle) * (value - mean) for n, value in enumerate(values)), Fraction(0))
    below = sum(((n - middle) ** 2 for n in range(count)), Fraction(0))
    step = above / below
    return mean - step * middle, step


# ------------------------------------------------------------------------- texts with a number


def _parts(pattern: re.Pattern[str], text: str, *, number_last: bool) -> tuple[str, str, str]:
    match = pattern.fullmatch(text)
    if match is None:
        raise ValueError(text)
    return (match[1], match[2], "") if number_last else ("", match[1], match[2])


def _counted(run: list[str], parts: Callable[[str], tuple[str, str, str]]) -> Extend:
    before, digits, after = parts(run[0])
    numbers = [int(parts(text)[1]) for text in run]
    first, step = _line([Fraction(number) for number in numbers])
    width = len(digits) if digits.startswith("0") else 0
    return lambda place: f"{before}{abs(round(first + step * place)):0{width}d}{after}"


# ------------------------------------------------------------------------- names of days, months, quarters


def _named(run: Sequence[str]) -> tuple[str, ...] | None:
    """The list that all these names are of."""
    folded = [text.lower() for text in run]
    return next((names for names in _LISTS if all(text in names for text in folded)), None)


def _names(run: list[str]) -> Extend:
    names = _named(run) or _LISTS[0]
    places = [names.index(text.lower()) for text in run]
    step = (places[1] - places[0]) % len(names) if len(run) > 1 else 1
    cased: Callable[[str], str] = str.lower
    if run[0].isupper():
        cased = str.upper
    elif run[0][:1].isupper():
        cased = str.capitalize
    regular = all((places[0] + step * n) % len(names) == place for n, place in enumerate(places))
    if not regular:
        return lambda place: run[place % len(run)]
    return lambda place: cased(names[(places[0] + step * place) % len(names)])


# ------------------------------------------------------------------------- dates


def _date(text: str, *, month_first: bool) -> tuple[date, _Shape] | None:
    if match := _ISO.fullmatch(text):
        return _checked((match[1], match[2], match[3]), _Shape("ymd", "-", padded=True))
    match = _WRITTEN.fullmatch(text)
    if match is None:
        return None
    one, mark, other, year = match.groups()
    month_leads = mark == "/" and (int(other) > 12 or (month_first and int(one) <= 12))
    padded = len(one) == len(other) == 2
    if month_leads:
        return _checked((year, one, other), _Shape("mdy", mark, padded=padded))
    return _checked((year, other, one), _Shape("dmy", mark, padded=padded))


def _checked(parts: tuple[str, str, str], shape: _Shape) -> tuple[date, _Shape] | None:
    try:
        return date(*(int(part) for part in parts)), shape
    except ValueError:
        return None


def _dates(run: list[str], *, month_first: bool) -> Extend:
    parsed = [found for text in run if (found := _date(text, month_first=month_first))]
    days, shape = [day for day, _shape in parsed], parsed[0][1]
    months = _months_between(days)
    if months:
        return lambda place: _write_date(_add_months(days[0], months * place), shape)
    first, step = _line([Fraction(day.toordinal()) for day in days])
    whole = round(step)
    begin = days[0] if len(days) == 1 else date.fromordinal(_bounded(round(first)))
    return lambda place: _write_date(date.fromordinal(_bounded(begin.toordinal() + whole * place)), shape)


def _months_between(days: Sequence[date]) -> int:
    """By how many months each date is later than the one before; 0 where they are no such series."""
    counted = [day.year * 12 + day.month for day in days]
    steps = {later - earlier for earlier, later in pairwise(counted)}
    ends = all(day.day == calendar.monthrange(day.year, day.month)[1] for day in days)
    if len(steps) != 1 or not (len({day.day for day in days}) == 1 or ends):
        return 0
    return steps.pop()


def _add_months(day: date, months: int) -> date:
    """The same day of another month, or its last one; the last day of a month stays the last."""
    number = min(max(day.year * 12 + day.month - 1 + months, 12), 9999 * 12 + 11)
    year, month = divmod(number, 12)
    last = calendar.monthrange(year, month + 1)[1]
    at_end = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(year, month + 1, last if at_end and day.day >= 28 else min(day.day, last))


def _bounded(ordinal: int) -> int:
    return min(max(ordinal, 1), date.max.toordinal())


def _write_date(day: date, shape: _Shape) -> str:
    width = 2 if shape.padded else 1
    parts = {"y": f"{day.year:04d}", "m": f"{day.month:0{width}d}", "d": f"{day.day:0{width}d}"}
    return shape.mark.join(parts[letter] for letter in shape.order)
