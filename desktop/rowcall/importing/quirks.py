"""Which quirks of its tool a file has, how often, and what put beside its columns undoes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rowcall.importing.exports import Export, QuirkKnown
from rowcall.importing.spelling import normalise
from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, Guess, Quirk, Tidy
from rowcall.model.people_names import plain_name
from rowcall.model.phones import APOSTROPHES
from rowcall.model.salesforce import long_id
from rowcall.model.tidying import is_wanted

_PHONES = frozenset({Field.PHONE, Field.MOBILE})
_NAMES = frozenset({Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME})


@dataclass(frozen=True, slots=True)
class _List:
    """The columns of a file with their first cells."""

    guesses: Sequence[Guess]
    rows: Sequence[Sequence[str]]

    def columns(self, fields: frozenset[Field]) -> Iterator[tuple[Guess, list[str]]]:
        """The columns that have, or would have, one of these fields."""
        for place, guess in enumerate(self.guesses):
            if (guess.field or guess.second) in fields:
                yield guess, [row[place] for row in self.rows]


def quirks_of(export: Export, guesses: Sequence[Guess], rows: Sequence[Sequence[str]]) -> tuple[Quirk, ...]:
    """The quirks that a known export shows, in the order in which its tool's file tells them."""
    found = (_TESTS[known.does](known, _List(guesses, rows)) for known in export.quirks)
    return tuple(quirk for quirk in found if quirk.count)


def _told(known: QuirkKnown, count: int, *beside: Beside) -> Quirk:
    sentence = known.one if count == 1 else known.many.format(count=f"{count:,}")
    return Quirk(sentence, count, beside)


def _cells(known: QuirkKnown, sheet: _List, fields: frozenset[Field], tidy: Tidy, test: Callable[[str], bool]) -> Quirk:
    """Cells of some fields that a tidy column puts right."""
    hits = [(guess, sum(map(test, cells))) for guess, cells in sheet.columns(fields)]
    held = {guess.field for guess in sheet.guesses}
    besides = (
        Beside(guess.header, tidy, count)
        for guess, count in hits
        if count and is_wanted(guess.field or guess.second, held)
    )
    return _told(known, sum(count for _guess, count in hits), *besides)


def _apostrophes(known: QuirkKnown, sheet: _List) -> Quirk:
    return _cells(known, sheet, _PHONES, Tidy.PHONE, lambda cell: cell.strip().startswith(tuple(APOSTROPHES)))


def _pictures(known: QuirkKnown, sheet: _List) -> Quirk:
    return _cells(known, sheet, _NAMES, Tidy.NAME, lambda cell: plain_name(cell) != " ".join(cell.split()))


def _short_ids(known: QuirkKnown, sheet: _List) -> Quirk:
    return _cells(known, sheet, frozenset({Field.CRM_ID}), Tidy.CRM_ID, lambda cell: bool(long_id(cell)))


def _placeholders(known: QuirkKnown, sheet: _List) -> Quirk:
    cells = (cell.strip().casefold() for row in sheet.rows for cell in row)
    return _told(known, sum(cell in known.cells for cell in cells))


def _columns(known: QuirkKnown, sheet: _List) -> Quirk:
    filled = [
        guess
        for place, guess in enumerate(sheet.guesses)
        if normalise(guess.header) in known.headers
        and guess.field is None
        and any(row[place].strip() for row in sheet.rows)
    ]
    return _told(known, len(filled))


_TESTS: Mapping[str, Callable[[QuirkKnown, _List], Quirk]] = {
    "apostrophes": _apostrophes,
    "columns": _columns,
    "pictures": _pictures,
    "placeholders": _placeholders,
    "short_ids": _short_ids,
}
