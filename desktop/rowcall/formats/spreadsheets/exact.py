"""Whole numbers and fractions as exact text: no digit is lost, and none is made up."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_PLAIN = re.compile(r"\d+|-[1-9]\d*")
_SIGNIFICANT = 15
"""Digits that Excel keeps of a number, and shows where it is edited."""

_LARGEST_EXACT = 2**53
"""Up to here a workbook's number, which has double precision, is every whole number."""

_LARGEST_POWER = 330
"""Powers of ten of a number with double precision end before; a larger one would be written with as many zeros."""

_SMALLEST_PLAIN = -9
"""Power of ten below which a fraction is written with an exponent, as Excel does."""


def exact_text(raw: str) -> str:
    """A number as the file has it, written out: `3.36E+10` is `33600000000`, `33612345678.0` has no end."""
    if _PLAIN.fullmatch(raw):
        return raw
    return plain(number_of(raw))


def number_of(raw: str) -> Decimal:
    """The number that a workbook writes so.

    Raises:
        ArithmeticError: If it is none, or larger than a workbook's numbers can be.
    """
    number = Decimal(raw)
    if not number.is_finite() or abs(number.adjusted()) > _LARGEST_POWER:
        raise InvalidOperation(raw)
    return number


def is_whole(raw: str) -> bool:
    """Whether it is a whole number, however it is written; one that is too large for a workbook is none."""
    number = Decimal(raw)
    return abs(number.adjusted()) <= _LARGEST_POWER and number == number.to_integral_value()


def may_be_rounded(raw: str) -> bool:
    """Whether a whole number has more digits than a workbook's number can hold."""
    if len(raw) <= _SIGNIFICANT or not is_whole(raw):
        return False
    number = Decimal(raw)
    return abs(number) > _LARGEST_EXACT and len(number.normalize().as_tuple().digits) > _SIGNIFICANT


def general_text(raw: str) -> str:
    """A number as Excel shows it where no format is chosen, but a whole number in full, however long.

    A fraction has the 15 digits of Excel's edit line (`0.30000000000000004` is `0.3`), not the fewer ones of a narrow
    cell: those would lose some.
    """
    if _PLAIN.fullmatch(raw):
        return raw
    number = number_of(raw)
    if number == number.to_integral_value():
        return plain(number)
    number = significant(number)
    if number.adjusted() < _SMALLEST_PLAIN:
        mantissa, _, exponent = f"{number.normalize():E}".partition("E")
        return f"{mantissa}E-{abs(int(exponent)):02}"
    return plain(number)


def significant(number: Decimal) -> Decimal:
    """The number with as many digits as Excel keeps."""
    return Decimal(f"{number:.{_SIGNIFICANT - 1}E}")


def plain(number: Decimal) -> str:
    """A number without exponent and without zeros at its end; zero has no sign."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
