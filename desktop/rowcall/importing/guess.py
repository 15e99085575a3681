"""A first look at a file: what each column means, why we think so, and whether it lists companies or people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rowcall.errors import FileProblem
from rowcall.formats.recognise import name_remarks, recognise
from rowcall.formats.table import SAMPLE_ROWS
from rowcall.importing.exports import Export, recognise_export
from rowcall.importing.headers import HeaderGuess, normalise, read_headers
from rowcall.importing.names import LOCATION_ORDER
from rowcall.importing.tidy import with_tidy
from rowcall.importing.values import Kind, ValueGuess, read_values
from rowcall.importing.wide import wide_remarks
from rowcall.model.contact_keys import lists_people
from rowcall.model.fields import NO_FALLBACK, Field
from rowcall.model.import_plans import Dialect, Guess, Preview
from rowcall.model.reading import UNWATCHED, Reading

SAMPLES_SHOWN = 3

_EXPECTED: Mapping[Field, frozenset[Kind]] = {
    Field.EMAIL: frozenset({Kind.EMAIL}),
    Field.PERSONAL_EMAIL: frozenset({Kind.EMAIL}),
    Field.LINKEDIN_URL: frozenset({Kind.PROFILE}),
    Field.COMPANY_LINKEDIN_URL: frozenset({Kind.COMPANY_PAGE}),
    Field.COMPANY_DOMAIN: frozenset({Kind.DOMAIN}),
    Field.PHONE: frozenset({Kind.PHONE, Kind.NUMBER}),
    Field.MOBILE: frozenset({Kind.PHONE, Kind.NUMBER}),
    Field.LINKEDIN_ID: frozenset({Kind.MEMBER_ID, Kind.NUMBER, Kind.TEXT}),
    Field.COMPANY_LINKEDIN_ID: frozenset({Kind.NUMBER, Kind.PHONE}),
    Field.COMPANY_SIZE: frozenset({Kind.NUMBER, Kind.PHONE, Kind.TEXT}),
}
"""What the values of a field look like, where they have a look of their own."""

_ANY_LOOK = frozenset({Field.CRM_ID, Field.DO_NOT_CONTACT, Field.PERSONA, Field.JOB_TITLES, Field.INDUSTRY})
"""Fields whose values may look like anything."""

_FIELD_OF_KIND: Mapping[Kind, Field] = {
    Kind.EMAIL: Field.EMAIL,
    Kind.PROFILE: Field.LINKEDIN_URL,
    Kind.COMPANY_PAGE: Field.COMPANY_LINKEDIN_URL,
    Kind.MEMBER_ID: Field.LINKEDIN_ID,
    Kind.DOMAIN: Field.COMPANY_DOMAIN,
    Kind.PHONE: Field.PHONE,
    Kind.CRM_ID: Field.CRM_ID,
    Kind.COMPANY: Field.COMPANY_NAME,
    Kind.FUNCTION: Field.DEPARTMENT,
    Kind.SENIORITY: Field.SENIORITY,
}
"""What a column is when only its values speak."""

_CERTAIN = frozenset({Kind.EMAIL, Kind.PROFILE, Kind.COMPANY_PAGE, Kind.MEMBER_ID, Kind.DOMAIN})
"""Looks that belong to nothing else: they beat any header."""

_SETTLES = frozenset(
    {(Field.TITLE, Kind.FUNCTION), (Field.FULL_NAME, Kind.COMPANY), (Field.DEPARTMENT, Kind.SENIORITY)}
)
"""Where a header has two meanings, and these values decide for the other one."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """What one column may mean, to be weighed against the others."""

    field: Field | None
    score: float
    why: str
    rank: int = 1
    filled: float = 0.0
    """Share of the rows that have a value."""
    public: bool = True
    """False for addresses that only the Sales Navigator can open."""
    place: int = 0
    """Order among the columns that say where somebody is."""

    def weight(self) -> tuple[bool, float, int, bool, float]:
        return self.public, self.score, -self.place, self.rank == 1, self.filled


def preview(path: Path, dialect: Dialect | None = None, reading: Reading = UNWATCHED) -> Preview:
    """Say what an import of the file would do.

    Args:
        path: The list.
        dialect: How to read it, as a person chose; None: find out.
        reading: What can stop it, from another thread.

    Raises:
        FileProblem: If it is no table, cannot be read, or has no rows.
        ImportCancelled: If it was stopped.
    """
    found = recognise(path)
    sample = found.sample(path, dialect, SAMPLE_ROWS, reading)
    if not sample.rows:
        raise FileProblem(f"{path.name} has no rows below its header.", "Choose a list with at least one row.")
    export, guesses = guess_columns(sample.headers, sample.rows)
    look = Preview(
        path=path,
        dialect=sample.dialect,
        sheets=sample.sheets,
        columns=guesses,
        rows=sample.rows,
        known_export=export.key if export else None,
        remarks=name_remarks(path, found) + wide_remarks(len(sample.headers)) + sample.remarks,
        contacts=lists_people({guess.field for guess in guesses}),
        known_title=export.title if export else "",
        encodings=sample.encodings,
        delimiters=sample.delimiters,
        hidden_sheets=sample.hidden_sheets,
        top=sample.top,
    )
    return with_tidy(look, export)


def guess_columns(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Export | None, tuple[Guess, ...]]:
    """Say what each column means: headers, values, and what is known of the tool that wrote the file."""
    export = recognise_export(headers)
    columns = [[row[place] for row in rows] for place in range(len(headers))]
    candidates = [
        _judge(header, header_guess, column, export)
        for header, header_guess, column in zip(headers, read_headers(headers), columns, strict=True)
    ]
    best = _best_of_each(candidates)
    return export, tuple(
        _guess(header, candidate, column, kept=place in best)
        for place, (header, candidate, column) in enumerate(zip(headers, candidates, columns, strict=True))
    )


def _guess(header: str, candidate: _Candidate, column: Sequence[str], *, kept: bool) -> Guess:
    filled = dict.fromkeys(text for value in column if (text := value.strip()))
    samples = tuple(filled)[:SAMPLES_SHOWN]
    if not kept:
        second = None if candidate.field in NO_FALLBACK else candidate.field
        return Guess(header, None, 0.0, "", samples, second)
    return Guess(header, candidate.field, round(candidate.score, 2), candidate.why, samples)


def _judge(header: str, guess: HeaderGuess, column: Sequence[str], export: Export | None) -> _Candidate:
    """What a column may mean, on its own."""
    values = read_values(column)
    name = normalise(header)
    filled = sum(1 for value in column if value.strip()) / max(1, len(column))
    field, score, why = _weigh(guess, values)
    if export and name in export.means:
        field, score, why = export.means[name], export.scores[name], "export"
    place = LOCATION_ORDER.index(name) if name in LOCATION_ORDER else len(LOCATION_ORDER)
    return _Candidate(
        field=field,
        score=score,
        why=why,
        rank=guess.rank,
        filled=filled,
        public=not any("/sales/" in value for value in column),
        place=place if field is Field.LOCATION else 0,
    )


def _weigh(guess: HeaderGuess, values: ValueGuess | None) -> tuple[Field | None, float, str]:
    """Header against values; the values win where they disagree."""
    if guess.field is None:
        speak = values is not None and guess.score == 0 and values.kind in _FIELD_OF_KIND
        return (_FIELD_OF_KIND[values.kind], _value_score(values), "values") if values and speak else (None, 0.0, "")
    if values is None:
        return guess.field, guess.score * 0.8, "header"
    if values.kind is Kind.CIVILITY:
        return None, 0.0, ""
    expected = _EXPECTED.get(guess.field)
    if expected and values.kind in expected:
        return guess.field, max(guess.score, 0.97), "header and values"
    if expected or (guess.field, values.kind) in _SETTLES or _is_other(guess.field, values.kind):
        field = _FIELD_OF_KIND.get(values.kind)
        return (field, _value_score(values), "values") if field else (None, 0.0, "")
    agree = _FIELD_OF_KIND.get(values.kind) is guess.field or (guess.field, values.kind) == (Field.TITLE, Kind.TITLE)
    return guess.field, max(guess.score, 0.95 if agree else 0.0), "header and values" if agree else "header"


def _is_other(field: Field, kind: Kind) -> bool:
    """Whether values of this look cannot be what the header says."""
    return field not in _ANY_LOOK and kind in _CERTAIN and field not in _EXPECTED


def _value_score(values: ValueGuess) -> float:
    return 0.6 + 0.25 * values.share if values.kind in _CERTAIN else 0.4 + 0.2 * values.share


def _best_of_each(candidates: Sequence[_Candidate]) -> frozenset[int]:
    """The place of the best column for each field; the others are carried along."""
    best: dict[Field, int] = {}
    for place, candidate in enumerate(candidates):
        if candidate.field is None:
            continue
        rival = best.get(candidate.field)
        if rival is None or candidate.weight() > candidates[rival].weight():
            best[candidate.field] = place
    return frozenset(best.values())
