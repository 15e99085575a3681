"""Writes a workbook's numbers and dates as the text that a person sees, and rounds none."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

_PLAIN = re.compile(r"-?\d+")
_SHOWN = re.compile(r"[0#\s()+/\-]*[0#][0#\s()+/\-]*")
_LITERALS = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]')


def value_text(value: object) -> str:
    """The exact text of a value that a workbook holds: no `.0`, no exponent, dates as ISO text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else format(Decimal(repr(value)), "f")
    if isinstance(value, datetime.datetime | datetime.time | datetime.timedelta):
        return _moment_text(value)
    return str(value)


def _moment_text(value: datetime.datetime | datetime.time | datetime.timedelta) -> str:
    if isinstance(value, datetime.datetime):
        whole_day = value.time() == datetime.time()
        return value.date().isoformat() if whole_day else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, datetime.time):
        return value.isoformat(timespec="seconds")
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"


def number_text(raw: str) -> str:
    """The text of a number as a workbook's XML has it, digit by digit."""
    text = raw.strip()
    if _PLAIN.fullmatch(text):
        return text
    number = format(Decimal(text), "f")
    return number.rstrip("0").rstrip(".") if "." in number else number


def shows_digits(code: str) -> bool:
    """Whether a number format adds zeros or signs of its own to whole numbers, as those of postcodes and phones do."""
    pattern = _LITERALS.sub(lambda found: found[1] or found[2] or "", code.split(";", maxsplit=1)[0])
    digits = sum(pattern.count(char) for char in "0#")
    pads = pattern.count("0") > 1 or len(pattern) > digits
    return pads and bool(_SHOWN.fullmatch(pattern))


def formatted_digits(raw: str, code: str) -> str:
    """A whole number as its format shows it: `2134` under `00000` is `02134`."""
    text = number_text(raw)
    if not _PLAIN.fullmatch(text):
        return text
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    pattern = _LITERALS.sub(lambda found: found[1] or found[2] or "", code.split(";", maxsplit=1)[0])
    places = sum(pattern.count(char) for char in "0#")
    left, shown = list(digits), []
    for char in reversed(pattern):
        if char not in "0#":
            shown.append(char)
            continue
        places -= 1
        shown.append(left.pop() if left else "0" if char == "0" else "")
        if places == 0:
            shown += reversed(left)
            left.clear()
    return sign + "".join(reversed(shown)).strip()
