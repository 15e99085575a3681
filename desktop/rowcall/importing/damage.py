"""Finds what was done to a list before it came to us: numbers cut or rounded, zeros and plus signs lost, garbled text.

Nothing is changed here; what is found is said, column by column, with how many cells and which rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as made_by

from rowcall.importing.damage_signs import ANY_CELL, BY_FIELD, POSTCODES, Sign, sign_of_phone
from rowcall.importing.spelling import normalise
from rowcall.model.fields import Field
from rowcall.model.import_plans import Preview, Remark
from rowcall.model.tidying import Tidier

ROWS_TOLD = 5
_BETWEEN = "\x1f"
PHONES = frozenset({Field.PHONE, Field.MOBILE})
POSTCODE_HEADERS = frozenset(
    {
        *("zip", "zip code", "zipcode", "postal code", "postcode", "postalcode", "mailing postal code", "code postal"),
        *("cp", "plz", "postleitzahl", "codigo postal", "cap", "mailing zip", "mailing zip postal code"),
    }
)


@dataclass(slots=True)
class _Found:
    """What one sign has found in one column."""

    count: int = 0
    rows: list[int] = made_by(default_factory=list)
    example: str = ""


class Damage:
    """Looks for damage in the rows of a list, a batch at a time."""

    def __init__(self, headers: Sequence[str], fields: Sequence[Field | None], tidier: Tidier) -> None:
        """Prepare the search.

        Args:
            headers: The columns of the file.
            fields: What each of them is, or would be if no other column were better.
            tidier: What knows where the phones of a row are from.
        """
        self._headers = headers
        self._tidier = tidier
        self._phones = [place for place, meaning in enumerate(fields) if meaning in PHONES]
        self._signs = [_signs(header, field) for header, field in zip(headers, fields, strict=True)]
        self._found: dict[tuple[int, Sign], _Found] = {}
        self._seen: dict[tuple[int, Sign], int] = {}

    def look(self, batch: Sequence[tuple[int, Sequence[str]]]) -> None:
        """Look at rows, each with the number that people know it by."""
        if not batch:
            return
        columns = list(zip(*(cells for _number, cells in batch), strict=True))
        for place, column in enumerate(columns):
            joined, longest = _BETWEEN.join(column), max(map(len, column))
            signs = [sign for sign in self._signs[place] if sign.may_be_in(joined, longest)]
            bare = list(map(str.strip, column)) if signs else []
            for sign in signs:
                self._test(batch, place, bare, sign)
        for place in self._phones:
            self._test_phones(batch, place)

    def remarks(self) -> tuple[Remark, ...]:
        """What was found, in the order of the columns; signs that may be chance are left out."""
        told = []
        for (place, sign), found in sorted(self._found.items(), key=lambda item: item[0][0]):
            if found.count and sign.is_sure(found.count, self._seen.get((place, sign), 0)):
                sentence = f"Column {self._headers[place]}: {sign.sentence(found.count, found.example)}"
                told.append(Remark(sentence, self._headers[place], found.count, tuple(found.rows), sign.tidy))
        return tuple(told)

    def _test(self, batch: Sequence[tuple[int, Sequence[str]]], place: int, texts: Sequence[str], sign: Sign) -> None:
        if sign.among is not None:
            self._seen[place, sign] = self._seen.get((place, sign), 0) + sum(map(bool, map(sign.among, texts)))
        for at, damaged in enumerate(map(sign.test, texts)):
            if damaged:
                self._note(place, sign, batch[at][0], texts[at])

    def _test_phones(self, batch: Sequence[tuple[int, Sequence[str]]], place: int) -> None:
        for number, cells in batch:
            text = cells[place].strip()
            if text.isascii() and text.isdigit():
                sign = sign_of_phone(text, self._tidier.countries_of(cells))
                if sign is not None:
                    self._note(place, sign, number, text)

    def _note(self, place: int, sign: Sign, number: int, text: str) -> None:
        found = self._found.setdefault((place, sign), _Found())
        found.count += 1
        if len(found.rows) < ROWS_TOLD:
            found.rows.append(number)
        found.example = found.example or text


def _signs(header: str, field: Field | None) -> tuple[Sign, ...]:
    """What a column is looked through for."""
    own = BY_FIELD.get(field, ()) if field else ()
    return (*ANY_CELL, *own, *(POSTCODES if normalise(header) in POSTCODE_HEADERS else ()))


def damage_of(preview: Preview, tidier: Tidier) -> Damage:
    """The search for damage in the file of a preview."""
    return Damage(
        [guess.header for guess in preview.columns],
        [guess.field or guess.second for guess in preview.columns],
        tidier,
    )
