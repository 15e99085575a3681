"""Writes a project's sheets to a file; what was there before is replaced only by a whole new file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from rowcall.errors import FileProblem, RecipeProblem
from rowcall.exporting.presets import Preset, preset
from rowcall.formats.write_delimited import write_csv
from rowcall.formats.write_workbook import SheetOut, write_workbook
from rowcall.model.plans import ExportPlan, ExportResult
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


def save(plan: ExportPlan, project: Project) -> ExportResult:
    """Write one sheet to a CSV, or every sheet to a workbook; blocks.

    Args:
        plan: What to write, and where to.
        project: Where from; it is read through a connection of its own, so that any thread may export.

    Raises:
        FileProblem: If the name has no format, or the file cannot be written.
        RecipeProblem: If there is no such sheet or preset.
    """
    check_target(plan.path)
    shape = preset(plan.preset)
    suffix = plan.path.suffix.lower()
    with closing(project.new_reader()) as reader:
        if suffix == WORKBOOK:
            return _save_workbook(plan, shape, reader)
        return _save_delimited(plan, shape, reader, DELIMITERS[suffix])


def _wanted_sheet(plan: ExportPlan, reader: Reader) -> Sheet:
    key = plan.sheet_key or reader.last_written_sheet()
    sheet = reader.sheet(key)
    if sheet is None:
        there = ", ".join(other.key for other in reader.sheets())
        raise RecipeProblem(f"There is no sheet “{key}”.", f"Choose one of: {there}.")
    return sheet


def _headers(shape: Preset, sheet: Sheet) -> tuple[str, ...]:
    return tuple(shape.header(column) for column in sheet.columns)


def _rows(reader: Reader, sheet: Sheet, row_ids: tuple[int, ...] | None) -> Iterator[tuple[str, ...]]:
    return reader.rows(sheet.id, [column.id for column in sheet.columns], row_ids)


def _save_delimited(plan: ExportPlan, shape: Preset, reader: Reader, delimiter: str) -> ExportResult:
    sheet = _wanted_sheet(plan, reader)
    rows = _rows(reader, sheet, plan.row_ids)
    written = write_csv(plan.path, _headers(shape, sheet), rows, guard=shape.guard, delimiter=delimiter)
    return ExportResult(plan.path, {sheet.key: written.rows}, written.guarded)


def _save_workbook(plan: ExportPlan, shape: Preset, reader: Reader) -> ExportResult:
    """Every sheet, the one that the last step wrote to in front."""
    main = _wanted_sheet(plan, reader)
    sheets = [main, *(sheet for sheet in reader.sheets() if sheet.id != main.id)]
    out = [_sheet_out(reader, shape, sheet, plan.row_ids if sheet is main else None) for sheet in sheets]
    counts = write_workbook(plan.path, out)
    return ExportResult(plan.path, {sheet.key: count for sheet, count in zip(sheets, counts, strict=True)})


def _sheet_out(reader: Reader, shape: Preset, sheet: Sheet, row_ids: tuple[int, ...] | None) -> SheetOut:
    return SheetOut(sheet.key, _headers(shape, sheet), lambda: _rows(reader, sheet, row_ids))
