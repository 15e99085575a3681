"""What an import of a file would do, as data for `rowcall inspect`; calls nothing and writes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rowcall.errors import FileProblem
from rowcall.formats.recognise import format_of
from rowcall.importing.contacts import on_list, plan_columns
from rowcall.importing.damage import Damage, damage_of
from rowcall.importing.guess import preview
from rowcall.importing.load import plan_from
from rowcall.importing.sieve import Sieve
from rowcall.importing.tidy import sample_damage
from rowcall.memory.vault import Vault
from rowcall.model.import_plans import Guess, ImportCount, ImportPlan, Remark
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.strength_count import StrengthCount
from rowcall.model.tidying import tidier_of_plan


def inspect(path: Path, vault: Vault | None = None, reading: Reading = UNWATCHED) -> dict[str, Any]:
    """Read the whole file and say what it holds; the keys are those of the command line's contract.

    Raises:
        FileProblem: If it is no table, cannot be read, or has no rows.
        ImportCancelled: If it was stopped.
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    look = preview(path, reading=reading)
    plan = plan_from(look)
    tidier = tidier_of_plan(plan)
    damage = damage_of(look, tidier)
    strength = StrengthCount(plan_columns(plan))
    count = count_rows(plan, reading, damage, strength)
    if not count.rows:
        raise FileProblem(f"{path.name} has no rows below its header.", "Choose a list with at least one row.")
    of_sample = sample_damage(look, tidier)
    remarks = [remark for remark in look.remarks if remark not in of_sample] + list(damage.remarks())
    warnings = [_with_rows(remark) for remark in remarks]
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
        "warnings": [*warnings, listed] if listed else warnings,
        "columns": [_column(guess) for guess in look.columns],
        "strength": {str(identifier): rows for identifier, rows in strength.result().counts.items()},
    }


def count_rows(
    plan: ImportPlan,
    reading: Reading = UNWATCHED,
    damage: Damage | None = None,
    strength: StrengthCount | None = None,
) -> ImportCount:
    """What an import would keep and set aside, without a project; looks for damage in what it would keep.

    Raises:
        FileProblem: If the file cannot be read to its end.
        ImportCancelled: If it was stopped.
    """
    sieve = Sieve(reading)
    for kept in sieve.keep(format_of(plan.dialect).batches(plan.path, plan.dialect, plan.headers, reading)):
        if damage is not None:
            damage.look([(number + plan.dialect.header_row, cells) for number, cells in kept])
        if strength is not None:
            strength.add(cells for _number, cells in kept)
    return sieve.count()


def _with_rows(remark: Remark) -> str:
    """What a remark says and, where it is about lines of the file and does not say which, the first of them."""
    if remark.header or not remark.rows or f"rows {remark.rows[0]} " in remark.sentence:
        return remark.sentence
    numbers = ", ".join(map(str, remark.rows)) + (", ..." if remark.count > len(remark.rows) else "")
    return f"{remark.sentence} ({'row' if len(remark.rows) == 1 else 'rows'} {numbers})"


def _column(guess: Guess) -> dict[str, Any]:
    said: dict[str, Any] = {
        "header": guess.header,
        "field": str(guess.field) if guess.field else None,
        "score": guess.score,
        "why": guess.why,
        "samples": list(guess.samples),
    }
    return {**said, "second": str(guess.second)} if guess.second else said
