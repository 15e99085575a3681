"""From a preview and the user's corrections to the import that is carried out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rowcall.errors import RecipeProblem
from rowcall.importing.headers import read_header
from rowcall.model.contact_keys import lists_people
from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.import_plans import Beside, ImportPlan, Preview
from rowcall.model.tidying import TIDY_OF_FIELD, is_wanted


def plan_import(
    preview: Preview,
    chosen: Mapping[str, Field | None],
    contacts: bool | None,
    fallbacks: Mapping[str, Field] | None = None,
    tidy: Iterable[Beside] = (),
    country: str | None = None,
) -> ImportPlan:
    """The import as recognised, with what was chosen for some columns.

    A field that was chosen for one column is taken from the column it was guessed for.

    Args:
        preview: What was recognised.
        chosen: Header -> field; None: carried along without a meaning.
        contacts: Whether it is a list of people; None: as the columns say.
        fallbacks: Header -> field that it serves where the column of that field is empty, the first that is to be
            looked at first; None: the second columns that were recognised, for fields about which nothing was chosen.
        tidy: What is put beside columns.
        country: Where phones are from whose row does not say; None: as the file shows.

    Raises:
        RecipeProblem: If a header is not in the file, two columns were chosen for one field, or a column serves
            where no column is the first.
    """
    headers = tuple(guess.header for guess in preview.columns)
    _check_headers((*chosen, *(fallbacks or ())), headers)
    taken = _taken(chosen)
    guessed = {
        guess.header: guess.field
        for guess in preview.columns
        if guess.field is not None and guess.field not in taken and guess.header not in chosen
    }
    mapping = {header: field for header in headers if (field := chosen.get(header) or guessed.get(header)) is not None}
    if fallbacks is None:
        behind = {
            header: field
            for header, field in fallbacks_of(preview).items()
            if header not in chosen and field not in taken and field in guessed.values()
        }
    else:
        behind = dict(fallbacks)
        _check_fallbacks(behind, mapping)
    people = lists_people({*mapping.values()}) if contacts is None else contacts
    beside = tuple(dict.fromkeys(tidy))
    _check_headers((each.header for each in beside), headers)
    return ImportPlan(
        preview.path,
        preview.dialect,
        headers,
        mapping,
        "contacts" if people else "companies",
        fallbacks=behind,
        tidy=beside,
        country=preview.country if country is None else country,
    )


def beside_of(headers: Iterable[str], plan: ImportPlan) -> tuple[Beside, ...]:
    """What can be put beside these columns, by what they mean in an import.

    Raises:
        RecipeProblem: If a header is not in the file, or nothing can be put beside what it means, or need be.
    """
    fields = {column.header: column.field for column in plan.columns}
    found = []
    for header in headers:
        _check_headers((header,), plan.headers)
        field = fields[header]
        if field is None or field not in TIDY_OF_FIELD:
            can = ", ".join(TIDY_OF_FIELD)
            raise RecipeProblem(f"Nothing can be put beside {header!r}.", f"It must be one of: {can}.")
        if field is Field.FULL_NAME and not is_wanted(field, fields.values()):
            raise RecipeProblem(
                f"Nothing needs to be put beside {header!r}: first and last name have columns of their own.",
                "Leave it out.",
            )
        found.append(Beside(header, TIDY_OF_FIELD[field]))
    return tuple(found)


def fallbacks_of(preview: Preview) -> dict[str, Field]:
    """The columns that can serve where that of their field is empty, as recognised: `Email 2` before `Email 3`."""
    held = {guess.field for guess in preview.columns}
    found = [
        (guess.header, guess.second)
        for guess in preview.columns
        if guess.field is None and guess.second is not None and guess.second in held
    ]
    return dict(sorted(found, key=lambda pair: read_header(pair[0]).rank))


def _check_headers(named: Iterable[str], headers: tuple[str, ...]) -> None:
    for header in named:
        if header not in headers:
            raise RecipeProblem(f"There is no column {header!r} in the list.", f"Its columns: {', '.join(headers)}.")


def _taken(chosen: Mapping[str, Field | None]) -> dict[Field, str]:
    """The column that was chosen for each field."""
    taken: dict[Field, str] = {}
    for header, field in chosen.items():
        if field is None:
            continue
        if field in taken:
            raise RecipeProblem(
                f"{taken[field]!r} and {header!r} cannot both be {FIELD_TITLES[field]} ({field}).",
                "Choose one of them; the other is carried along.",
            )
        taken[field] = header
    return taken


def _check_fallbacks(fallbacks: Mapping[str, Field], mapping: Mapping[str, Field]) -> None:
    for header, field in fallbacks.items():
        if header in mapping:
            raise RecipeProblem(
                f"{header!r} is {FIELD_TITLES[mapping[header]]}; it cannot also stand in for {FIELD_TITLES[field]}.",
                "Choose one of the two for this column.",
            )
        if field not in mapping.values():
            raise RecipeProblem(
                f"{header!r} stands in for {FIELD_TITLES[field]} ({field}), but no column is that.",
                f"Choose {field} for this column itself.",
            )
