"""Puts what a person chose for such a list before into a preview, and finds what to remember of an import."""

from __future__ import annotations

from dataclasses import replace

from rowcall.importing.agree import fallbacks_of
from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, Guess, ImportPlan, Preview, Remembered
from rowcall.model.learned import RememberedColumn, RememberedMapping, header_keys

MEMORY = "memory"
"""The reason of a field that a person chose for this header before."""


def with_remembered(preview: Preview, mapping: RememberedMapping | None) -> Preview:
    """The preview with what was chosen before; the same where that changes nothing.

    Where a person chose a column for a field, a column that was merely guessed for it stays as its second choice.
    """
    headers = tuple(guess.header for guess in preview.columns)
    if mapping is None or preview.dialect.header_row == 0:
        return preview
    kept = dict(zip(header_keys([column.header for column in mapping.columns]), mapping.columns, strict=True))
    of_header = {header: kept[key] for header, key in zip(headers, header_keys(headers), strict=True) if key in kept}
    chosen = {header: column.field for header, column in of_header.items() if column.chosen}
    columns = tuple(_remembered(guess, chosen) for guess in preview.columns)
    settled = {header: column.fallback for header, column in of_header.items() if column.chosen or column.fallback}
    recognised = fallbacks_of(replace(preview, columns=columns))
    fallbacks = {header: field for header, field in recognised.items() if header not in settled}
    fallbacks |= {header: field for header, field in settled.items() if field}
    country = "" if mapping.country == preview.country else mapping.country
    remembered = Remembered(
        headers=tuple(guess.header for guess in columns if guess.why == MEMORY),
        guessed=preview.columns,
        guessed_contacts=preview.contacts,
        fallbacks=fallbacks,
        tidy=tuple(Beside(header, tidy) for header, column in of_header.items() for tidy in column.tidy),
        country=country,
    )
    contacts = preview.contacts if mapping.contacts is None else mapping.contacts
    if remembered == Remembered((), columns, contacts, fallbacks_of(preview)):
        return preview
    return replace(preview, columns=columns, contacts=contacts, remembered=remembered)


def without_remembered(preview: Preview) -> Preview:
    """The preview as it was guessed."""
    taken = preview.remembered
    if taken is None:
        return preview
    return replace(preview, columns=taken.guessed, contacts=taken.guessed_contacts, remembered=None)


def to_remember(preview: Preview, plan: ImportPlan) -> RememberedMapping | None:
    """What is to be remembered of an import; None where the list has no headers by which to know it again."""
    if plan.dialect.header_row == 0:
        return None
    guessed = without_remembered(preview)
    served = fallbacks_of(guessed)
    columns = tuple(_agreed(guess, served.get(guess.header), plan) for guess in guessed.columns)
    contacts = plan.sheet_key == "contacts"
    return RememberedMapping(
        columns,
        None if contacts is guessed.contacts else contacts,
        "" if plan.country == guessed.country else plan.country,
    )


def _agreed(guess: Guess, served: Field | None, plan: ImportPlan) -> RememberedColumn:
    """What was agreed to for a column beyond what was recognised.

    Args:
        guess: What it was recognised as.
        served: The field that it was to serve where the column of that field is empty.
        plan: What was agreed to.
    """
    header = guess.header
    field, fallback = plan.mapping.get(header), plan.fallbacks.get(header)
    chosen = field is not guess.field or (served is not None and fallback is None)
    return RememberedColumn(
        header,
        chosen=chosen,
        field=field if chosen else None,
        fallback=None if fallback is served else fallback,
        tidy=tuple(beside.tidy for beside in plan.tidy if beside.header == header),
    )


def _remembered(guess: Guess, chosen: dict[str, Field | None]) -> Guess:
    if guess.header in chosen:
        field = chosen[guess.header]
        if field is guess.field:
            return guess
        return replace(guess, field=field, score=1.0, why=MEMORY, second=guess.field or guess.second)
    if guess.field is not None and guess.field in chosen.values():
        return replace(guess, field=None, score=0.0, why="", second=guess.field)
    return guess
