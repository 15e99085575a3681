"""Shows a number as the format of its cell does in Excel, by the rules of its format codes.

The rules are those of ECMA-376 part 1, 18.8.31 (numFmts), with what Excel is seen to do where they say nothing. Two
things are other than in Excel, for a list must not lose anything: dates are ISO text (but for those that an export of
this program has written, which are the text that they were), and a whole number has all of its
digits (`3.36E+10` is `33612345678`, and thousands that a format leaves away are written).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from operator import eq, ge, gt, le, lt, ne

from rowcall.formats.spreadsheets.exact import exact_text, general_text, number_of, plain, significant
from rowcall.formats.spreadsheets.moments import LAST_DAY, MomentKind, moment_text
from rowcall.model.plain_dates import OWN_CODES

GENERAL = "General"
_PIECE = re.compile(
    r"""
    "(?P<quoted>[^"]*)"?            # text in quotes
    | \\(?P<escaped>.)              # one character of text
    | _(?P<space>.)                 # as much room as that character takes
    | \*(?P<fill>.)                 # repeated as often as there is room: not at all
    | \[(?P<bracket>[^\]]*)\]       # colour, condition, currency, hours beyond a day
    | (?P<general>general)
    | (?P<half>AM/PM|A/P)
    | (?P<exponent>E[+-])
    | (?P<digit>[0\#?])
    | (?P<moment>[ymdhs]+)
    | (?P<other>.)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)")
_COMPARE = {"<": lt, "<=": le, ">": gt, ">=": ge, "=": eq, "<>": ne}
_ELAPSED = re.compile(r"h+|m+|s+", re.IGNORECASE)
_SHORT = {"digit": "0", "comma": ",", "point": "."}
_SCALING = re.compile(r"0(,+)(?=[^0,]*$|\.)")
_MOST_DENOMINATOR_DIGITS = 7
_MOST_PLACES = 30
"""Places behind the point; Excel takes no more."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a section: text that stands for itself, or a sign with a meaning."""

    kind: str
    """`text`, `digit`, `point`, `comma`, `percent`, `slash`, `exponent`, `general`, `at` or `moment`."""
    text: str


@dataclass(frozen=True, slots=True)
class _Section:
    """One of the up to four parts of a format code that semicolons separate."""

    parts: tuple[_Part, ...]
    condition: tuple[str, Decimal] | None = None
    moment: MomentKind | None = None
    fine: bool = False

    def has(self, kind: str) -> bool:
        return any(part.kind == kind for part in self.parts)

    def holds(self, number: Decimal) -> bool:
        return self.condition is not None and bool(_COMPARE[self.condition[0]](number, self.condition[1]))


class NumberFormat:
    """A format code, ready to show numbers."""

    def __init__(self, code: str, from_1904: bool = False) -> None:
        self._sections = [_section(text) for text in _split(code)]
        self._from_1904 = from_1904
        self._dates = None if from_1904 else OWN_CODES.get(code)
        kinds = [part.kind for section in self._sections for part in section.parts]
        self._plain = kinds in (["general"], ["at"])
        self._padded = _template(self._sections[0]) if len(self._sections) == 1 else None

    def show(self, raw: str) -> str:
        """The text of a number.

        Args:
            raw: The number as a workbook writes it, such as `45000.5` or `3.36E+10`.

        Raises:
            ArithmeticError: If it is no number.
        """
        if self._plain:
            return general_text(raw)
        if self._padded and raw.isdecimal():
            return self._padded.show(raw)
        number = number_of(raw)
        if self._dates is not None and 0 < number <= LAST_DAY and number == int(number):
            return self._dates.text(int(number))
        section, negative = self._choose(number)
        if section.moment:
            shown = moment_text(raw, section.moment, self._from_1904, section.fine)
            return general_text(raw) if shown is None else shown
        text = _shown(section, abs(number), exact_text(raw).lstrip("-")).strip()
        if not text and number and not section.parts:
            return general_text(raw)  # a format that hides what is in the cell
        return f"-{text}" if negative and re.search("[1-9]", text) else text

    def _choose(self, number: Decimal) -> tuple[_Section, bool]:
        """The section for a number, and whether a minus has to be added to what it shows."""
        sections = self._sections[:3]
        if any(section.condition for section in sections):
            chosen = next((section for section in sections if section.holds(number)), None)
            chosen = chosen or next((section for section in sections if not section.condition), sections[-1])
            return chosen, number < 0 and not (chosen.condition and chosen.condition[0] in {"<", "<="})
        if number < 0 and len(sections) > 1:
            return sections[1], False
        if number == 0 and len(sections) > 2:
            return sections[2], False
        return sections[0], number < 0


class _Padded:
    """A format of zeros and text, as those of postcodes and phones: whole numbers are put in digit by digit."""

    def __init__(self, template: str, places: int) -> None:
        self._template = template
        self._places = places

    def show(self, digits: str) -> str:
        """The digits at their places, zeros before them where there are too few."""
        digits = digits.zfill(self._places)
        first = len(digits) - self._places + 1
        return self._template.format(digits[:first], *digits[first:]).strip()


def _template(section: _Section) -> _Padded | None:
    if section.moment or section.condition or not section.has("digit"):
        return None
    if any(part.kind not in {"digit", "text"} or part.text in {"#", "?"} for part in section.parts):
        return None
    pieces = ["{}" if part.kind == "digit" else _braced(part.text) for part in section.parts]
    return _Padded("".join(pieces), pieces.count("{}"))


def _braced(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _split(code: str) -> list[str]:
    """The sections of a format code; a semicolon in quotes or behind a backslash is text."""
    sections = [""]
    for piece in _PIECE.finditer(code or GENERAL):
        if piece["other"] == ";":
            sections.append("")
        else:
            sections[-1] += piece[0]
    return sections


def _section(text: str) -> _Section:
    parts: list[_Part] = []
    condition = None
    letters = ""
    elapsed = False
    for piece in _PIECE.finditer(text):
        bracket = piece["bracket"]
        if bracket is None:
            parts.append(_part(piece))
            letters += piece["moment"] or piece["half"] or ""
        elif found := _CONDITION.match(bracket):
            condition = (found[1], Decimal(found[2]))
        elif _ELAPSED.fullmatch(bracket):
            elapsed = True
        elif bracket.startswith("$"):
            parts.append(_Part("text", bracket[1:].partition("-")[0]))
    return _Section(
        tuple(part for part in parts if part.text), condition, _moment(letters.lower(), elapsed), ".0" in text
    )


def _moment(letters: str, elapsed: bool) -> MomentKind | None:
    if elapsed:
        return MomentKind.DURATION
    if not letters:
        return None
    if set(letters) & set("yd"):
        return MomentKind.DATE
    return MomentKind.TIME if set(letters) & set("hs") else MomentKind.DATE


_SIGNS = {".": "point", ",": "comma", "%": "percent", "/": "slash", "@": "at"}


def _part(piece: re.Match[str]) -> _Part:
    for kind in ("digit", "exponent", "general"):
        if piece[kind]:
            return _Part(kind, piece[kind])
    if piece["moment"] or piece["half"]:
        return _Part("moment", piece[0])
    if piece["space"]:
        return _Part("text", " ")
    if piece["other"]:
        return _Part(_SIGNS.get(piece["other"], "text"), piece["other"])
    return _Part("text", piece["quoted"] or piece["escaped"] or "")


def _shown(section: _Section, number: Decimal, exact: str) -> str:
    """What a section shows of a number without sign."""
    whole = "." not in exact
    if section.has("general") or section.has("at"):
        return "".join(general_text(exact) if part.kind in {"general", "at"} else part.text for part in section.parts)
    if not section.has("digit"):
        return "".join(part.text for part in section.parts)
    scaled = _scale(section) > 0
    if section.has("exponent"):
        return general_text(exact) if whole else _scientific(section, number)
    if scaled and whole:
        return general_text(exact)
    if sum(part.kind == "slash" for part in section.parts) == 1 and not section.has("point"):
        return _fraction(section, number, exact)
    return _decimal(section, number)


def _digit_places(section: _Section) -> list[int]:
    return [place for place, part in enumerate(section.parts) if part.kind == "digit"]


def _scale(section: _Section) -> int:
    """How many times a thousand is left away: the commas behind the last digit, or the last before the point."""
    kinds = "".join(_SHORT.get(part.kind, "x") for part in section.parts)
    return max((len(found[1]) for found in _SCALING.finditer(kinds)), default=0)


def _decimal(section: _Section, number: Decimal) -> str:
    """Digits before and behind the point, with text between them wherever the format has some."""
    parts = section.parts
    point = next((place for place, part in enumerate(parts) if part.kind == "point"), len(parts))
    places = _digit_places(section)
    decimals = min(sum(place > point for place in places), _MOST_PLACES)
    percents = sum(part.kind == "percent" for part in parts)
    number = number.scaleb(2 * percents - 3 * _scale(section))
    if number != number.to_integral_value():
        number = significant(number)
    rounded = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP) if _fits(number, decimals) else number
    whole, _, rest = format(rounded, "f").partition(".")
    inner = parts[places[0] : min(point, places[-1])] if places[0] < point else ()
    grouped = any(part.kind == "comma" for part in inner)
    return _whole(parts[:point], whole, grouped) + _behind(parts[point:], rest)


def _fits(number: Decimal, decimals: int) -> bool:
    """Whether rounding stays within the digits that a decimal number has here; a longer one needs none."""
    return number.adjusted() + decimals < 27


def _whole(parts: tuple[_Part, ...], digits: str, grouped: bool) -> str:
    """Fill the digits in from the right; what the format has no place for stands before the first one."""
    left = list(digits.lstrip("0"))
    remaining = sum(part.kind == "digit" for part in parts)
    shown: list[str] = []
    count = 0

    def put(digit: str) -> None:
        nonlocal count
        if grouped and count and count % 3 == 0:
            shown.append(",")
        shown.append(digit)
        count += 1

    for part in reversed(parts):
        if part.kind != "digit":
            shown.append(part.text if part.kind in {"text", "percent", "slash"} else "")
            continue
        remaining -= 1
        if left:
            put(left.pop())
        elif part.text == "0":
            put("0")
        elif part.text == "?":
            shown.append(" ")
        while remaining == 0 and left:
            put(left.pop())
    if not any(part.kind == "digit" for part in parts):
        shown += reversed(left)
    return "".join(text[::-1] if len(text) == 1 else text for text in reversed(shown))


def _behind(parts: tuple[_Part, ...], digits: str) -> str:
    """The point and what is behind it; places that may stay empty lose their zeros."""
    left = digits.rstrip("0")
    shown: list[str] = []
    for part in parts:
        if part.kind != "digit":
            shown.append(part.text if part.kind in {"text", "percent", "point", "slash"} else "")
        elif left:
            shown.append(left[0])
            left = left[1:]
        elif part.text == "0":
            shown.append("0")
    return "".join(shown)


def _scientific(section: _Section, number: Decimal) -> str:
    """`1.23E-05`: as many digits before the point as the format has places there."""
    places = [part.kind for part in section.parts]
    exponent_at = places.index("exponent")
    mantissa = section.parts[:exponent_at]
    point = next((place for place, part in enumerate(mantissa) if part.kind == "point"), len(mantissa))
    step = max(1, sum(part.kind == "digit" for part in mantissa[:point]))
    decimals = sum(part.kind == "digit" for part in mantissa[point:])
    power = number.adjusted() // step * step if step > 1 else number.adjusted()
    value = number.scaleb(-power).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    if step == 1 and value >= 10:
        value, power = (value / 10).quantize(Decimal(1).scaleb(-decimals)), power + 1
    width = sum(kind == "digit" for kind in places[exponent_at:])
    sign = "-" if power < 0 else "+" if section.parts[exponent_at].text.endswith("+") else ""
    return f"{plain(value) if not decimals else value}E{sign}{abs(power):0{width}}"


def _fraction(section: _Section, number: Decimal, exact: str) -> str:
    """`1 1/2`: with a fixed denominator, or the nearest one of so many digits."""
    parts = section.parts
    slash = next(place for place, part in enumerate(parts) if part.kind == "slash")
    behind = "".join(part.text for part in parts[slash + 1 :] if part.kind == "digit" or part.text.isdigit())
    before = [place for place in _digit_places(section) if place < slash]
    if not before or not behind:
        return general_text(exact)  # a slash between numbers that is no fraction
    mixed = any(parts[place].kind == "text" for place in range(before[0], before[-1]))
    whole, rest = divmod(Fraction(number), 1) if mixed else (0, Fraction(number))
    if behind.strip("0#?"):
        denominator = int(behind.replace("#", "0").replace("?", "0"))
        numerator = round(rest * denominator)
    else:
        near = rest.limit_denominator(10 ** min(len(behind), _MOST_DENOMINATOR_DIGITS) - 1)
        numerator, denominator = near.numerator, near.denominator
    if mixed and numerator == denominator:
        whole, numerator = whole + 1, 0
    if not numerator:
        return str(whole)
    return f"{whole} {numerator}/{denominator}" if whole else f"{numerator}/{denominator}"
