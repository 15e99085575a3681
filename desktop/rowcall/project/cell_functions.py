"""What the reading connections know beside SQL: keys to sort by, numbers and days in cells, patterns.

A function that is written in Python is asked only about cells that SQL cannot judge by itself (`beyond_ascii`). For
most lists that are few; a million of these calls would take seconds and hold everything else up.
"""

from __future__ import annotations

import sqlite3

from rowcall.model.cell_kinds import Kind, day_in, number_in
from rowcall.model.letters import letters
from rowcall.model.normal import fold
from rowcall.model.patterns import Patterns

_ISO_DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'"
_MOST_DIGITS = 15
"""Numbers of so many digits are exact in either way of holding them."""
_BEHIND_DAYS = "~"
"""Stands before what is no day, so that it comes behind all days."""


def teach(connection: sqlite3.Connection, patterns: Patterns) -> None:
    """Let a connection know the functions that the statements of this package use."""
    connection.create_function("sort_key", 1, sort_key, deterministic=True)
    connection.create_function("letters", 1, letters, deterministic=True)
    connection.create_function("number_in", 1, number_in, deterministic=True)
    connection.create_function("day_in", 2, _day, deterministic=True)
    connection.create_function("number_key", 1, _number_key, deterministic=True)
    connection.create_function("day_key", 2, _day_key, deterministic=True)
    connection.create_function("fits", 3, patterns.fits)


def beyond_ascii(name: str) -> str:
    """The expression for whether a text has letters beyond ASCII, for which SQL knows neither case nor accents."""
    return f"length({name}) != length(CAST({name} AS BLOB))"


def sort_key(text: str) -> str:
    """What a text is sorted by."""
    return text.lower() if text.isascii() else fold(text)


def key_of(name: str, kind: Kind) -> str:
    """The expression that a column of a kind is sorted by; empty cells are to be dealt with before."""
    if kind is Kind.NUMBER:
        return f"WHEN {_plain_digits(name)} ELSE number_key({name})"
    if kind.is_day:
        return f"WHEN {name} {_ISO_DAY} THEN {name} ELSE day_key({name}, {int(kind is Kind.MONTH_FIRST)})"
    return f"WHEN {beyond_ascii(name)} THEN sort_key({name}) ELSE lower({name})"


def number_of(name: str) -> str:
    """The expression for the number in a cell; NULL where there is none."""
    return f"(CASE WHEN {name} = '' THEN NULL WHEN {_plain_digits(name)} ELSE number_in({name}) END)"


def day_of(name: str, kind: Kind) -> str:
    """The expression for the day in a cell; NULL where there is none."""
    month_first = int(kind is Kind.MONTH_FIRST)
    return (
        f"(CASE WHEN {name} = '' THEN NULL WHEN {name} {_ISO_DAY} THEN {name} ELSE day_in({name}, {month_first}) END)"
    )


def letters_of(name: str) -> str:
    """The expression for a cell without case and accents."""
    return f"(CASE WHEN {beyond_ascii(name)} THEN letters({name}) ELSE lower({name}) END)"


def _plain_digits(name: str) -> str:
    digits = f"length({name}) <= {_MOST_DIGITS} AND {name} NOT GLOB '*[^0-9]*'"
    return f"{digits} THEN CAST({name} AS INTEGER)"


def _day(text: str, month_first: int) -> str | None:
    return day_in(text, month_first=bool(month_first))


def _number_key(text: str) -> float | str:
    number = number_in(text)
    return sort_key(text) if number is None else number


def _day_key(text: str, month_first: int) -> str:
    return _day(text, month_first) or _BEHIND_DAYS + sort_key(text)
