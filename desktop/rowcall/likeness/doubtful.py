"""Looks through a project for answers that a person should look at before they are used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from hashlib import blake2b

from rowcall.breath import breathe
from rowcall.likeness.companies import Company, same_company
from rowcall.likeness.contexts import STATUS, Asked, Beneath, OnRow, beneath, judged, on_rows
from rowcall.likeness.people import same_person
from rowcall.likeness.titles import fits_any
from rowcall.model.action import Action
from rowcall.model.fields import Field
from rowcall.model.leads import UNFIT
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.review import Doubtful, Kind
from rowcall.model.sheets import Column, Sheet
from rowcall.project.answer_rows import came_for_typed, filled_in, found_with_above, not_said_to_be, saying, sharing
from rowcall.project.reader import Reader

SURE = frozenset(
    {
        *("valid", "verified", "deliverable", "safe", "ok", "good", "confirmed", "found", "success", "true", "high"),
        *("nominative", "validated", "accepted", "correct", "active", "mobile", "direct", "landline"),
    }
)
"""Words with which the service stands by a value; whatever else it says is for a person to see."""
_CHECK_EVERY = 500


def find_doubtful(
    reader: Reader,
    actions: Mapping[str, Action],
    decided: Callable[[Doubtful], bool],
    reading: Reading = UNWATCHED,
) -> list[Doubtful]:
    """All answers of a project that are doubtful and not decided about, sheet by sheet; blocks.

    A row that was found is told of once: where the service itself rejects a person, it does not matter besides at
    which company they are.

    Args:
        reader: Of the project; not used elsewhere meanwhile.
        actions: By key.
        decided: Whether a person has decided about one already.
        reading: Told how many rows were looked at; may stop it.

    Raises:
        ImportCancelled: If it was stopped.
    """
    found: dict[Doubtful, None] = {}
    rows_told: set[tuple[int, int]] = set()
    for number, doubtful in enumerate(_all(reader, actions, reading)):
        if not number % _CHECK_EVERY:
            reading.check()
        row = doubtful.sheet_id, doubtful.row_id
        if (not doubtful.place and row in rows_told) or decided(doubtful):
            continue
        if not doubtful.place:
            rows_told.add(row)
        found[doubtful] = None
    return list(found)


def find_shared(
    reader: Reader, actions: Mapping[str, Action], decided: Callable[[Doubtful], bool], reading: Reading = UNWATCHED
) -> list[Doubtful]:
    """Only the e-mails that were found for people of different names and are not decided about; blocks.

    Raises:
        ImportCancelled: If it was stopped.
    """
    found: list[Doubtful] = []
    for sheet in reader.sheets():
        for doubtful in _all_shared(reader, sheet, actions):
            if not len(found) % _CHECK_EVERY:
                reading.check()
            if not decided(doubtful):
                found.append(doubtful)
    return found


def mark_of(*texts: str) -> str:
    """Tells what is doubtful now from what comes later."""
    return blake2b("\x1f".join(texts).encode(), digest_size=8).hexdigest()


def _all(reader: Reader, actions: Mapping[str, Action], reading: Reading) -> Iterator[Doubtful]:
    rows = 0
    for sheet in reader.sheets():
        sources = beneath(reader, sheet, actions)
        if any(STATUS in source.columns for source in sources):
            yield from _rejected(reader, sheet, sources[0])
        for source in sources:
            yield from _people_found(reader, source)
        for on_row in on_rows(sheet, actions):
            yield from _repeated(reader, on_row)
        for action, part, value, word in judged(sheet, actions):
            yield from _unsure(reader, sheet, f"{action}/{part}", value, word)
        yield from _all_shared(reader, sheet, actions)
        yield from _newer(reader, sheet)
        rows += sheet.rows
        reading.tell(rows)


def _rejected(reader: Reader, sheet: Sheet, source: Beneath) -> Iterator[Doubtful]:
    """People of whom the search itself says that they do not fit."""
    for row_id, text in saying(reader, sheet.id, source.columns[STATUS], UNFIT):
        yield Doubtful(Kind.REJECTED, sheet.id, row_id, "", mark_of(text))


def _people_found(reader: Reader, source: Beneath) -> Iterator[Doubtful]:
    """People at another company than the one asked about, or with a title that was not looked for."""
    fields = source.by_field
    own = [fields[field] for field in (Field.COMPANY_NAME, Field.COMPANY_DOMAIN, Field.TITLE) if field in fields]
    if len(own) != 3:
        return
    asked = source.asked
    above = [*asked.columns, *source.option_columns]
    rows = found_with_above(reader, source.under, own, above)
    for row_id, (name, domain, title), cells in rows:
        breathe()
        company, _person = asked.of(cells[: len(asked.columns)])
        found = Company(name, domain)
        if source.about_companies and company.known and found.known and not same_company(company, found):
            mark = mark_of(company.name, company.domain, name, domain)
            yield Doubtful(Kind.COMPANY, source.sheet.id, row_id, "", mark)
        elif title and not fits_any(title, source.wanted(cells[len(asked.columns) :])):
            yield Doubtful(Kind.TITLE, source.sheet.id, row_id, "", mark_of(title))


def _repeated(reader: Reader, on_row: OnRow) -> Iterator[Doubtful]:
    """Answers about another person or company than the row's own."""
    rows = filled_in(reader, on_row.sheet.id, on_row.columns, on_row.asked.columns)
    for row_id, texts, cells in rows:
        breathe()
        company, person = on_row.found(texts)
        asked_company, asked_person = on_row.asked.of(cells)
        if person and asked_person and not same_person(asked_person, person):
            mark = mark_of(asked_person, person)
            yield Doubtful(Kind.PERSON, on_row.sheet.id, row_id, on_row.action.key, mark)
        elif company.known and asked_company.known and not same_company(asked_company, company):
            mark = mark_of(asked_company.name, asked_company.domain, company.name, company.domain)
            yield Doubtful(Kind.COMPANY, on_row.sheet.id, row_id, on_row.action.key, mark)


def _unsure(reader: Reader, sheet: Sheet, place: str, value: Column, word: Column) -> Iterator[Doubtful]:
    """Values by which the service does not stand."""
    for row_id, text, said in not_said_to_be(reader, sheet.id, value, word, SURE):
        yield Doubtful(Kind.CONTACT, sheet.id, row_id, place, mark_of(text, said))


def _all_shared(reader: Reader, sheet: Sheet, actions: Mapping[str, Action]) -> Iterator[Doubtful]:
    for action, part, value, _word in judged(sheet, actions):
        if value.field is Field.EMAIL:
            yield from _shared(reader, sheet, f"{action}/{part}", value, Asked(sheet, action))


def _shared(reader: Reader, sheet: Sheet, place: str, value: Column, asked: Asked) -> Iterator[Doubtful]:
    """E-mails that were found for people of different names."""
    rows = [
        (row_id, text, asked.of(cells)[1]) for row_id, text, cells in sharing(reader, sheet.id, value, asked.columns)
    ]
    people: dict[str, dict[str, None]] = {}
    for _row_id, text, person in rows:
        people.setdefault(text, {})[person] = None
    for row_id, text, person in rows:
        if any(not same_person(person, other) for other in people[text]):
            yield Doubtful(Kind.SHARED, sheet.id, row_id, place, mark_of(Kind.SHARED, text))


def _newer(reader: Reader, sheet: Sheet) -> Iterator[Doubtful]:
    """Cells that a person typed before something else came for them."""
    for column in sheet.columns:
        for row_id, cell, came in came_for_typed(reader, sheet.id, column):
            yield Doubtful(Kind.NEWER, sheet.id, row_id, f"#{column.id}", mark_of(cell, came))
