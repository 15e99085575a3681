"""A first look at a file: what each column means, why we think so, and whether it lists companies or people."""

from __future__ import annotations

from pathlib import Path

from rowcall.errors import FileProblem
from rowcall.formats.recognise import name_remarks, recognise
from rowcall.formats.table import SAMPLE_ROWS
from rowcall.importing.columns import guess_columns
from rowcall.importing.tidy import with_tidy
from rowcall.importing.wide import wide_remarks
from rowcall.model.contact_keys import lists_people
from rowcall.model.import_plans import Dialect, Preview
from rowcall.model.reading import UNWATCHED, Reading


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
        numbers=sample.numbers,
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
