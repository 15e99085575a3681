"""From a preview and the user's corrections to the import that is carried out."""

from __future__ import annotations

from collections.abc import Mapping

from rowcall.errors import RecipeProblem
from rowcall.model.contact_keys import lists_people
from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.import_plans import ImportPlan, Preview


def plan_import(preview: Preview, chosen: Mapping[str, Field | None], contacts: bool | None) -> ImportPlan:
    """The import as recognised, with what was chosen for some columns.

    A field that was chosen for one column is taken from the column it was guessed for.

    Args:
        preview: What was recognised.
        chosen: Header -> field; None: carried along without a meaning.
        contacts: Whether it is a list of people; None: as the columns say.

    Raises:
        RecipeProblem: If a header is not in the file, or two columns were chosen for one field.
    """
    headers = tuple(guess.header for guess in preview.columns)
    for header in chosen:
        if header not in headers:
            raise RecipeProblem(f"There is no column {header!r} in the list.", f"Its columns: {', '.join(headers)}.")
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
    guessed = {
        guess.header: guess.field
        for guess in preview.columns
        if guess.field is not None and guess.field not in taken and guess.header not in chosen
    }
    mapping = {header: field for header in headers if (field := chosen.get(header) or guessed.get(header)) is not None}
    people = lists_people(set(mapping.values())) if contacts is None else contacts
    return ImportPlan(preview.path, preview.dialect, headers, mapping, "contacts" if people else "companies")
