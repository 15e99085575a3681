"""Tells which columns are plainly numbers: such that a workbook can hold them as numbers and shows the same text."""

from __future__ import annotations

import re

from rowcall.model.fields import Field
from rowcall.model.normal import fold
from rowcall.model.sheets import Column

_PLAIN = re.compile(r"(?!-0(?:\.0+)?$)-?(?P<whole>0|[1-9]\d{0,10})(?:\.(?P<places>\d{1,9}))?")
"""No zeros in front, no sign but a minus, a point and nothing else. With more than eleven digits before the point a
spreadsheet shows 1.2E+11."""
AMOUNT = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,9})?")
"""What is a number beyond doubt for adding up: no phone, no postcode with a zero before it, no long id."""
_MOST_DIGITS = 15
"""What a spreadsheet keeps of a number."""
_LIKE_IDS = 8
"""From so many digits on, all cells of one length are ids, phones or dates without dashes rather than amounts."""
_FIELDS = frozenset(
    {
        *(Field.PHONE, Field.MOBILE, Field.CRM_ID, Field.LINKEDIN_ID, Field.COMPANY_LINKEDIN_ID),
        *(Field.SEARCH_ID, Field.LIST_ID, Field.AUDIENCE_ID),
    }
)
"""What these hold is never added up."""
_WORDS = frozenset(
    {
        *("id", "ids", "uid", "guid", "key", "code", "codes", "sku", "gtin", "ean", "iban", "bic", "vat"),
        *("zip", "postcode", "postal", "plz", "cp", "cap", "cep", "siren", "siret", "account", "konto"),
        *("nr", "no", "num", "number", "numero", "nummer"),
        *("phone", "telephone", "telefon", "tel", "fax", "mobile", "mobil", "handy", "portable"),
    }
)
"""Words of headers whose digits are names of something and no amounts, without accents."""
_COUNTED = re.compile(r"\b(?:no|nr|num|number)\b\.?\s+of\b")
"""The number of something is a count."""
_ENDS = ("nummer", "number", "code", "telefon", "plz", "fax")
"""The same at the end of words that are written together."""


def may_be_numbers(column: Column) -> bool:
    """Whether the cells of a column could be amounts, by what the column is called and taken for."""
    if column.field in _FIELDS:
        return False
    words = re.findall(r"[^\W\d_]+", _COUNTED.sub("", fold(_words(column.header))))
    return not any(word in _WORDS or word.endswith(_ENDS) for word in words)


class PlainNumbers:
    """Looks at the cells of one column, one after the other."""

    def __init__(self) -> None:
        self._filled = 0
        self._places: set[int] = set()
        self._ends_with_zero = False
        self._lengths: set[int] = set()

    def take(self, text: str) -> bool:
        """Look at one more cell; False as soon as the column cannot be numbers any more."""
        if not text:
            return True
        found = _PLAIN.fullmatch(text)
        if found is None:
            return False
        places = found["places"] or ""
        self._filled += 1
        self._places.add(len(places))
        self._lengths.add(len(found["whole"]))
        self._ends_with_zero = self._ends_with_zero or places.endswith("0")
        return len(found["whole"]) + len(places) <= _MOST_DIGITS and (
            not self._ends_with_zero or len(self._places) == 1
        )

    @property
    def format(self) -> str | None:
        """How a workbook has to show them; empty: as it shows every number; None where they are no numbers."""
        (length, *others) = self._lengths or {0}
        if not self._filled or (length >= _LIKE_IDS and not others and self._places == {0} and self._filled > 1):
            return None
        return f"0.{'0' * max(self._places)}" if self._ends_with_zero else ""


def _words(header: str) -> str:
    """A header with its words apart, also where only capitals part them: `zipCode`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
