"""One cell of an ODS, put together from its XML, and what is shown of it."""

from __future__ import annotations

import re

from rowcall.formats.spreadsheets.book import Shown
from rowcall.formats.spreadsheets.exact import exact_text, is_whole

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?")
_EXPONENT = re.compile(r"\d[eE][+-]?\d")
_NOT_DIGITS = re.compile(r"\D")
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?")
_MIDNIGHT = "T00:00:00"
_COUNT = re.compile(r"\d{1,9}")
_MOST_SPACES = 1000


class OdsCell:
    """A cell while its XML is read.

    Attributes:
        repeated: In how many columns beside each other it stands.
        merged_rows: The rows that it covers where it covers several cells, else 0.
        has_link: Whether its text leads to a web address.
        is_error: Whether it has an error in place of a value.
        is_unknown: Whether it is a formula whose value is not in the file.
    """

    def __init__(self, given: dict[str, str], *, covered: bool) -> None:
        self.repeated = times(given, "table:number-columns-repeated")
        self.has_link = False
        rows, columns = (times(given, f"table:number-{what}-spanned") for what in ("rows", "columns"))
        self.merged_rows = rows if rows > 1 or columns > 1 else 0
        self._given = given
        self._covered = covered
        self._type = given.get("office:value-type", "")
        self.is_error = given.get("calcext:value-type") == "error"
        self.is_unknown = bool(given.get("table:formula")) and not self._type and not self.is_error
        self._paragraphs: list[str] = []
        self._inside = 0
        """Of elements whose text is the cell's: paragraphs."""
        self._beside = 0
        """Of elements whose text is not: notes, drawings."""

    @property
    def has_text(self) -> bool:
        """Whether it has a text or a value of any kind, also one that is not seen."""
        return bool(self._type) or any(self._paragraphs)

    def start(self, element: str, given: dict[str, str]) -> None:
        """An element begins in the cell."""
        if self._beside or element in {"annotation", "shapes", "frame", "g", "custom-shape", "control", "ruby-text"}:
            self._beside += 1
        elif element == "p":
            self._inside += 1
            self._paragraphs.append("")
        elif self._inside:
            self.add(_SIGNS.get(element, ""))
            if element == "s":
                self.add(" " * min(times(given, "text:c"), _MOST_SPACES))
            elif element == "a":
                self.has_link |= given.get("xlink:href", "").lower().startswith(("http:", "https:"))

    def end(self, element: str) -> None:
        """An element ends in the cell."""
        if self._beside:
            self._beside -= 1
        elif element == "p":
            self._inside -= 1

    def add(self, text: str) -> None:
        """Text in the cell."""
        if self._inside and not self._beside:
            self._paragraphs[-1] += text

    def shown(self) -> Shown | None:
        """What is shown, where the value does not tell: dates as ISO text, whole numbers with all of their digits."""
        if self._covered or self.is_error or self.is_unknown:
            return Shown("", "")
        text = "\n".join(self._paragraphs)
        match self._type:
            case "date":
                moment = self._given.get("office:date-value", text)
                return Shown("", moment.removesuffix(_MIDNIGHT).replace("T", " "))
            case "time":
                return Shown("", _duration_text(self._given.get("office:time-value", "")) or text)
            case "boolean":
                return Shown("", self._given.get("office:boolean-value", text).upper())
            case "float" | "currency" | "percentage":
                raw = self._given.get("office:value", "")
                return Shown(raw, _number_text(raw, text))
        return Shown("", text) if "\t" in text else None  # a tab is no character of its own in the file


_SIGNS = {"tab": "\t", "line-break": "\n"}


def times(given: dict[str, str], name: str) -> int:
    """The number in an attribute that says how often something stands there."""
    value = given.get(name, "")
    return max(1, int(value)) if _COUNT.fullmatch(value) else 1


def _number_text(raw: str, text: str) -> str:
    """What is shown of a number, unless that leaves away digits of a whole one (`3.36E+10`, `###`)."""
    if not _NUMBER.fullmatch(raw) or not is_whole(raw):
        return text or raw
    digits = exact_text(raw)
    has_all = digits.lstrip("-") in _NOT_DIGITS.sub("", text) and not _EXPONENT.search(text)
    return text if text and has_all else digits


def _duration_text(value: str) -> str:
    """`PT26H30M00S` is `26:30:00`."""
    found = _DURATION.fullmatch(value)
    if not found:
        return ""
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    return f"{found[1]}{days * 24 + hours:02}:{minutes:02}:{seconds:02}"
