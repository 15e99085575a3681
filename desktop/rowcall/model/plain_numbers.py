"""Tells which columns are plainly numbers: such that a workbook can hold them as numbers and shows the same text."""

from __future__ import annotations

import re

from rowcall.model.fields import Field
from rowcall.model.normal import fold
from rowcall.model.sheets import Column

_PLAIN = re.compile(r"(?!-0(?:\.0+)?$)-?(?P<whole>0|[1-9]\d{0,10})(?:\.(?P<places>\d{1,9}))?")
"""No zeros in front, no sign but a minus, a point and nothing else."""
_MOST_SHOWN = 11
"""Digits and point that a spreadsheet shows of a number; of a longer one it shows 1.2E+11 or rounds it."""
_TINY = re.compile(r"-?0\.0000")
"""What is smaller is shown as 1E-05."""
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")
"""A thousand and more as half of Europe writes it, or a decimal as the others do: nothing in the cell tells which."""
AMOUNT = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,9})?")
"""What is a number beyond doubt for adding up: no phone, no postcode with a zero before it, no long id."""
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
        *("nr", "no", "num", "number", "numero", "nummer", "ref", "duns", "hrb", "nace", "naics", "sic", "hs"),
        *("postleitzahl", "durchwahl", "gsm", "movil", "celular", "celulares"),
        *("phone", "telephone", "telefon", "tel", "fax", "mobile", "mobil", "handy", "portable"),
    }
)
"""Words of headers whose digits are names of something and no amounts, without accents."""
_COUNTED = re.compile(r"\b(?:no|nr|num|number)\b\.?\s+of\b")
"""The number of something is a count."""
_ENDS = ("nummer", "number", "nr", "code", "telefon", "plz", "fax")
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
        self._may_be_thousands: set[bool] = set()

    def take(self, text: str) -> bool:
        """Look at one more cell; False as soon as the column cannot be numbers any more."""
        if not text:
            return True
        found = _PLAIN.fullmatch(text)
        if found is None or len(text.lstrip("-")) > _MOST_SHOWN or _TINY.match(text):
            return False
        places = found["places"] or ""
        if places:
            self._may_be_thousands.add(_THOUSANDS.fullmatch(text) is not None)
        self._filled += 1
        self._places.add(len(places))
        self._lengths.add(len(found["whole"]))
        self._ends_with_zero = self._ends_with_zero or places.endswith("0")
        return not self._ends_with_zero or len(self._places) == 1

    @property
    def format(self) -> str | None:
        """How a workbook has to show them; empty: as it shows every number; None where they are no numbers."""
        (length, *others) = self._lengths or {0}
        like_ids = length >= _LIKE_IDS and not others and self._places == {0} and self._filled > 1
        if not self._filled or like_ids or self._may_be_thousands == {True}:
            return None
        return f"0.{'0' * max(self._places)}" if self._ends_with_zero else ""


def _words(header: str) -> str:
    """A header with its words apart, also where only capitals part them: `zipCode`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
