"""What an import of a file would do, as data for `rowcall inspect`; calls nothing and writes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rowcall.formats.recognise import format_of
from rowcall.importing.contacts import on_list
from rowcall.importing.guess import preview
from rowcall.importing.load import plan_from
from rowcall.importing.sieve import Sieve
from rowcall.memory.vault import Vault
from rowcall.model.import_plans import Guess, ImportCount, ImportPlan
from rowcall.model.reading import UNWATCHED, Reading


def inspect(path: Path, vault: Vault | None = None, reading: Reading = UNWATCHED) -> dict[str, Any]:
    """Read the whole file and say what it holds; the keys are those of the command line's contract.

    Raises:
        FileProblem: If it is no table, cannot be read, or has no rows.
        ImportCancelled: If it was stopped.
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    look = preview(path, reading=reading)
    plan = plan_from(look)
    count = count_rows(plan, reading)
    listed = on_list(plan, vault, reading).sentence
    return {
        "format": look.dialect.format,
        "encoding": look.dialect.encoding,
        "delimiter": look.dialect.delimiter,
        "sheet": look.dialect.sheet,
        "header_row": look.dialect.header_row,
        "rows": count.rows,
        "rows_in": count.rows_in,
        "set_aside": {"blank": count.blank, "broken": count.broken, "duplicate": count.duplicate},
        "known_export": look.known_export,
        "warnings": [*look.warnings, listed] if listed else list(look.warnings),
        "columns": [_column(guess) for guess in look.columns],
    }


def count_rows(plan: ImportPlan, reading: Reading = UNWATCHED) -> ImportCount:
    """What an import would keep and set aside, without a project.

    Raises:
        FileProblem: If the file cannot be read to its end.
        ImportCancelled: If it was stopped.
    """
    sieve = Sieve(reading)
    for _kept in sieve.keep(format_of(plan.dialect).batches(plan.path, plan.dialect, plan.headers, reading)):
        pass
    return sieve.count()


def _column(guess: Guess) -> dict[str, Any]:
    said: dict[str, Any] = {
        "header": guess.header,
        "field": str(guess.field) if guess.field else None,
        "score": guess.score,
        "why": guess.why,
        "samples": list(guess.samples),
    }
    return {**said, "second": str(guess.second)} if guess.second else said
