"""What each column of a list means: headers, values, and what is known of the tool that wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rowcall.importing.exports import Export, recognise_export
from rowcall.importing.header_rules import OF_NOBODY
from rowcall.importing.headers import HeaderGuess, read_headers, settle_function, settle_name
from rowcall.importing.spelling import normalise
from rowcall.importing.value_looks import Look, is_mobile, look_of
from rowcall.importing.values import Kind, ValueGuess, read_values
from rowcall.importing.weigh import NOTHING, Verdict, weigh
from rowcall.model.fields import NO_FALLBACK, Field
from rowcall.model.import_plans import Guess
from rowcall.model.mailboxes import SHARED_MAILBOXES
from rowcall.model.normal import company_key

SAMPLES_SHOWN = 3
_RATHER_SURE = 0.75
_MOSTLY = 0.6
_MOST_OF_A_LAST_NAME = 3
_CHOOSABLE = frozenset({None, Field.TITLE, Field.DEPARTMENT, Field.SENIORITY, Field.FULL_NAME, Field.COMPANY_NAME})
"""What a header may say so that the values may be departments or levels all the same."""
_PRIVATE = Verdict(Field.PERSONAL_EMAIL, 0.85, "values", "its values are addresses at free mail services")
_PAGE_NUMBERS = Verdict(
    Field.COMPANY_LINKEDIN_ID, 0.9, "values", "its values are the numbers of the companies' LinkedIn pages"
)
_LAST_NAME = Verdict(Field.LAST_NAME, 0.7, "values", "its values are words beside first names")
_MOBILE = Verdict(Field.MOBILE, 0.85, "values", "its values are mobile numbers")


@dataclass(frozen=True, slots=True)
class _Column:
    """One column, to be weighed against the others."""

    header: HeaderGuess
    values: ValueGuess | None
    filled: float
    """Share of the rows that have a value."""
    openness: int
    """Of addresses at LinkedIn: 2 the public ones, 1 those of the Sales Navigator, 0 those with a member's number."""
    shared_mail: bool
    """Whether most of its e-mail addresses are at free mail services."""
    mobile: bool
    """Whether most of its phones are mobile ones."""
    single_words: bool
    """Whether most of its values are one word with a capital, as last names are."""
    verdict: Verdict = NOTHING

    @property
    def weight(self) -> tuple[bool | int | float, ...]:
        """The larger, the better it suits its field."""
        return (
            self.filled > 0,
            self.openness,
            not self.shared_mail,
            self.verdict.score >= _RATHER_SURE,
            self.header.merit,
            self.header.rank == 1,
            self.values is None or self.values.kind is not Kind.SIZE,  # a number says more than a range
            self.verdict.score,
            self.filled,
        )


def guess_columns(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Export | None, tuple[Guess, ...]]:
    """Say what each column means, and which tool wrote the list if it is a known one."""
    export = recognise_export(headers)
    cells = [[row[place] for row in rows] for place in range(len(headers))]
    columns = [_look_at(header, texts) for header, texts in zip(read_headers(headers), cells, strict=True)]
    columns = _with_company_numbers(_settle(_judge(headers, columns, export)), cells)
    columns = _among_people(columns)
    columns = _second_choices(columns, _best_of_each(columns))
    best = _best_of_each(columns)
    return export, tuple(
        _guess(header, column, texts, kept=place in best)
        for place, (header, column, texts) in enumerate(zip(headers, columns, cells, strict=True))
    )


def _look_at(header: HeaderGuess, cells: Sequence[str]) -> _Column:
    values = read_values(cells, choices=header.field in _CHOOSABLE and not (header.field is None and header.score))
    texts = [text for cell in cells if (text := cell.strip())]
    return _Column(
        header=header,
        values=values,
        filled=len(texts) / max(1, len(cells)),
        openness=_openness(texts) if values and values.kind in (Kind.PROFILE, Kind.COMPANY_PAGE) else 2,
        shared_mail=values is not None and values.kind is Kind.EMAIL and _is_shared_mail(texts),
        single_words=header.nameless and _mostly(map(_is_capital_word, texts), texts),
        mobile=values is not None and values.kind is Kind.PHONE and _mostly(map(is_mobile, texts), texts),
    )


def _is_capital_word(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= _MOST_OF_A_LAST_NAME and text[:1].isalpha() and any(word[0].isupper() for word in words)


def _openness(texts: Sequence[str]) -> int:
    if any("/sales/" in text for text in texts):
        return 1
    members = sum(1 for text in texts if look_of(text.rstrip("/").rpartition("/")[2]) is Look.MEMBER_ID)
    return 0 if members > len(texts) / 2 else 2


def _is_shared_mail(texts: Sequence[str]) -> bool:
    return _mostly((text.rpartition("@")[2].casefold() in SHARED_MAILBOXES for text in texts), texts)


def _mostly(judged: Iterable[bool], texts: Sequence[str]) -> bool:
    return sum(judged) >= _MOSTLY * len(texts)


def _judge(headers: Sequence[str], columns: Sequence[_Column], export: Export | None) -> list[_Column]:
    """Each column on its own; what is known of the tool goes before all else."""
    judged = []
    for header, column in zip(headers, columns, strict=True):
        name = normalise(header)
        if export is not None and name in export.means:
            field = export.means[name]
            reason = f"that is what {export.title} means by it"
            verdict = Verdict(field, export.scores[name] if field else 0.0, "export" if field else "", reason)
            judged.append(replace(column, header=replace(column.header, bare="", merit=0, rank=1), verdict=verdict))
        else:
            judged.append(replace(column, verdict=weigh(column.header, column.values)))
    return judged


def _settle(columns: Sequence[_Column]) -> list[_Column]:
    """Say of whom or what a `Name` or a `Fonction` is, by the other columns and its own values."""
    settled = list(columns)
    for bare in ("function", "name"):
        for place, column in enumerate(settled):
            if column.header.bare == bare:
                there = {
                    other.verdict.field for at, other in enumerate(settled) if at != place and not other.header.bare
                }
                header = _settled(column, there)
                settled[place] = replace(column, header=replace(header, bare=""), verdict=weigh(header, column.values))
    return _with_last_names(settled)


def _with_last_names(columns: list[_Column]) -> list[_Column]:
    """Where nothing has a header, single words beside first names are last names."""
    fields = [column.verdict.field for column in columns]
    if fields.count(Field.FIRST_NAME) != 1 or Field.LAST_NAME in fields:
        return columns
    first = fields.index(Field.FIRST_NAME)
    for place in (first + 1, first - 1):
        column = columns[place] if 0 <= place < len(columns) else None
        if column and column.header.nameless and column.single_words and column.verdict.field is None:
            columns[place] = replace(column, verdict=_LAST_NAME)
            break
    return columns


def _settled(column: _Column, there: set[Field | None]) -> HeaderGuess:
    def share(kind: Kind) -> float:
        return column.values.of(kind) if column.values else 0.0

    if column.header.bare == "name":
        return settle_name(column.header, there, person=share(Kind.PERSON), company=share(Kind.COMPANY))
    return settle_function(column.header, there, title=share(Kind.TITLE), function=share(Kind.FUNCTION))


def _with_company_numbers(columns: Sequence[_Column], cells: Sequence[Sequence[str]]) -> list[_Column]:
    """A column with the very numbers that stand in the addresses of LinkedIn pages is that of the pages' numbers."""
    pages = [place for place, column in enumerate(columns) if column.values and column.values.kind is Kind.COMPANY_PAGE]
    numbers = {key for place in pages for text in cells[place] if (key := company_key(text)).isdigit()}
    found = list(columns)
    for place, column in enumerate(columns):
        unclear = column.verdict.field in (None, Field.CRM_ID) and column.verdict.why != "export"
        if numbers and unclear and column.values and column.values.kind is Kind.NUMBER:
            texts = [text for cell in cells[place] if (text := cell.strip())]
            if _mostly((text in numbers for text in texts), texts):
                found[place] = replace(column, verdict=_PAGE_NUMBERS)
    return found


def _best_of_each(columns: Sequence[_Column]) -> frozenset[int]:
    """The place of the best column for each field; the others are carried along."""
    best: dict[Field, int] = {}
    for place, column in enumerate(columns):
        field = column.verdict.field
        if field is not None and (field not in best or column.weight > columns[best[field]].weight):
            best[field] = place
    return frozenset(best.values())


def _among_people(columns: Sequence[_Column]) -> list[_Column]:
    """In a list of people a mailbox that is nobody's is nothing, and a further name is not somebody else's."""
    fields = {column.verdict.field for column in columns}
    named = {Field.FIRST_NAME, Field.LAST_NAME} <= fields
    people = named or Field.FULL_NAME in fields

    def is_nothing(column: _Column) -> bool:
        verdict = column.verdict
        if verdict.field is Field.FULL_NAME:
            return named and verdict.why == "values"
        return people and verdict.field is Field.EMAIL and column.header.merit == OF_NOBODY

    return [replace(column, verdict=NOTHING) if is_nothing(column) else column for column in columns]


def _second_choices(columns: Sequence[_Column], best: frozenset[int]) -> list[_Column]:
    """A second column of e-mails or phones is the personal or the mobile one by its values, if no other is."""
    fields = {column.verdict.field for column in columns}
    changed = list(columns)
    if Field.PERSONAL_EMAIL not in fields:
        for place, column in enumerate(columns):
            if column.verdict.field is Field.EMAIL and column.shared_mail and place not in best:
                changed[place] = replace(column, verdict=_PRIVATE)
    phones = [place for place, column in enumerate(columns) if column.verdict.field is Field.PHONE]
    if Field.MOBILE not in fields:
        mobiles = [place for place in phones if columns[place].mobile]
        for place in mobiles:
            if len(phones) > len(mobiles) or columns[place].header.nameless:
                changed[place] = replace(columns[place], verdict=_MOBILE)
    return changed


def _guess(header: str, column: _Column, cells: Sequence[str], *, kept: bool) -> Guess:
    samples = tuple(dict.fromkeys(text for cell in cells if (text := cell.strip())))[:SAMPLES_SHOWN]
    verdict = column.verdict
    if kept:
        return Guess(header, verdict.field, verdict.score, verdict.why, samples, because=verdict.because)
    unsure = verdict.field in NO_FALLBACK or verdict.why == "values"
    second = None if unsure else verdict.field
    return Guess(header, None, 0.0, "", samples, second, verdict.because if verdict.field is None else "")
