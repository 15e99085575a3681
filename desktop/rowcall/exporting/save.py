"""Writes a project's sheets to a file; what was there before is replaced only by a whole new file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from rowcall.errors import FileProblem, RecipeProblem
from rowcall.exporting.presets import preset
from rowcall.exporting.sheet_rows import SheetRows
from rowcall.formats.write_delimited import write_csv
from rowcall.formats.write_workbook import SheetOut, write_workbook
from rowcall.memory.coverage import coverage_of
from rowcall.memory.vault import Vault
from rowcall.model.export_plans import TIDIED_EXPORTED, ExportPlan, ExportResult
from rowcall.model.sheets import Sheet
from rowcall.project.file import Project
from rowcall.project.reader import Reader

DELIMITERS: Mapping[str, str] = {".csv": ",", ".tsv": "\t"}
WORKBOOK = ".xlsx"


def check_target(path: Path) -> None:
    """Refuse a name that no format belongs to, before anything is spent on what would be written there.

    Raises:
        FileProblem: Naming the endings that are possible.
    """
    if path.suffix.lower() not in {*DELIMITERS, WORKBOOK}:
        raise FileProblem(f"{path.name} cannot be written.", "Give it a name that ends in .csv, .tsv or .xlsx.")
    if not path.absolute().parent.is_dir():
        raise FileProblem(f"The folder {path.parent} is not there.", "Make it, or choose another one.")


def save(plan: ExportPlan, project: Project, vault: Vault | None = None) -> ExportResult:
    """Write one sheet to a CSV, or every sheet to a workbook; blocks.

    Args:
        plan: What to write, and where to.
        project: Where from; it is read through a connection of its own, so that any thread may export.
        vault: Who must not be contacted; asked only where the plan leaves them out.

    Raises:
        FileProblem: If the name has no format, or the file cannot be written.
        MemoryProblem: If the do-not-contact list is needed and cannot be read.
        RecipeProblem: If there is no such sheet or preset.
    """
    check_target(plan.path)
    shape = preset(plan.preset)
    suffix = plan.path.suffix.lower()
    with closing(project.new_reader()) as reader:
        tidied = bool(reader.meta(TIDIED_EXPORTED)) if plan.tidied is None else plan.tidied
        rows = SheetRows(reader, plan, shape, coverage_of(vault, reader) if plan.without_suppressed else None, tidied)
        if suffix == WORKBOOK:
            return _save_workbook(plan, rows)
        return _save_delimited(plan, rows, DELIMITERS[suffix], guard=shape.guard)


def _wanted_sheet(plan: ExportPlan, reader: Reader) -> Sheet:
    key = plan.sheet_key or reader.last_written_sheet()
    sheet = reader.sheet(key)
    if sheet is None:
        there = ", ".join(other.key for other in reader.sheets())
        raise RecipeProblem(f"There is no sheet “{key}”.", f"Choose one of: {there}.")
    return sheet


def _save_delimited(plan: ExportPlan, rows: SheetRows, delimiter: str, *, guard: bool) -> ExportResult:
    sheet = _wanted_sheet(plan, rows.reader)
    cells = rows.of(sheet, plan.row_ids)
    written = write_csv(plan.path, rows.header(sheet), cells, guard=guard, delimiter=delimiter)
    return ExportResult(plan.path, {sheet.key: written.rows}, written.guarded, rows.left_out)


def _save_workbook(plan: ExportPlan, rows: SheetRows) -> ExportResult:
    """Every sheet, the one that the last step wrote to in front."""
    main = _wanted_sheet(plan, rows.reader)
    sheets = [main, *(sheet for sheet in rows.reader.sheets() if sheet.id != main.id)]
    out = [_sheet_out(rows, sheet, plan.row_ids if sheet is main else None) for sheet in sheets]
    counts = write_workbook(plan.path, out)
    written = {sheet.key: count for sheet, count in zip(sheets, counts, strict=True)}
    return ExportResult(plan.path, written, left_out=rows.left_out)


def _sheet_out(rows: SheetRows, sheet: Sheet, row_ids: tuple[int, ...] | None) -> SheetOut:
    numbers = rows.numbers(sheet)
    formats = {heading: code for heading, code in numbers.items() if code}
    return SheetOut(
        *(rows.title(sheet), rows.header(sheet), lambda: rows.of(sheet, row_ids)),
        frozenset(numbers),
        formats,
        rows.dates(sheet),
    )
