"""Writes a project's sheets to a file; what was there before is replaced only by a whole new file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

from rowcall.errors import FileProblem, RecipeProblem
from rowcall.exporting.presets import Preset, preset
from rowcall.formats.write_delimited import write_csv
from rowcall.formats.write_workbook import SheetOut, write_workbook
from rowcall.memory.coverage import Coverage, coverage_of
from rowcall.memory.vault import Vault
from rowcall.model.export_plans import TIDIED_EXPORTED, ExportPlan, ExportResult
from rowcall.model.sheets import Column, Origin, Sheet, View
from rowcall.project.file import Project
from rowcall.project.reader import Reader

DELIMITERS: Mapping[str, str] = {".csv": ",", ".tsv": "\t"}
WORKBOOK = ".xlsx"
_ORDER = (Origin.IMPORTED, Origin.TIDIED, Origin.OWN, Origin.ADDED)


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
        rows = _Rows(
            reader, coverage_of(vault, reader) if plan.without_suppressed else None, tidied=tidied, hidden=plan.hidden
        )
        if suffix == WORKBOOK:
            return _save_workbook(plan, shape, rows)
        return _save_delimited(plan, shape, rows, DELIMITERS[suffix])


class _Rows:
    """Reads the rows to write, without those that are to be left out; counts these."""

    def __init__(self, reader: Reader, coverage: Coverage | None, *, tidied: bool, hidden: bool) -> None:
        self.reader = reader
        self._coverage = coverage
        self._tidied = tidied
        self._hidden = hidden
        self._left_out: dict[int, int] = {}

    @property
    def left_out(self) -> int:
        """How many rows were left out."""
        return sum(self._left_out.values())

    def columns(self, sheet: Sheet) -> list[Column]:
        """The columns to write: the file's own first, then what was put beside them, then what was found.

        Where a person has moved columns in the window, they are written as they stand there.
        """
        hidden = frozenset() if self._hidden else sheet.layout.hidden
        there = [column for column in sheet.columns if not column.left_out and column.id not in hidden]
        wanted = [column for column in there if self._tidied or column.origin is not Origin.TIDIED]
        return sheet.layout.arranged(sorted(wanted, key=lambda column: _ORDER.index(column.origin)))

    def of(self, sheet: Sheet, row_ids: tuple[int, ...] | None) -> Iterator[tuple[str, ...]]:
        """The cells of each row."""
        covered = self._coverage.covered(sheet.id) if self._coverage else frozenset[int]()
        if covered:
            all_ids = self.reader.order(sheet, View()) if row_ids is None else row_ids
            row_ids = tuple(row_id for row_id in all_ids if row_id not in covered)
            self._left_out[sheet.id] = len(all_ids) - len(row_ids)
        return self.reader.rows(sheet.id, [column.id for column in self.columns(sheet)], row_ids)


def _wanted_sheet(plan: ExportPlan, reader: Reader) -> Sheet:
    key = plan.sheet_key or reader.last_written_sheet()
    sheet = reader.sheet(key)
    if sheet is None:
        there = ", ".join(other.key for other in reader.sheets())
        raise RecipeProblem(f"There is no sheet “{key}”.", f"Choose one of: {there}.")
    return sheet


def _headers(shape: Preset, columns: Iterable[Column]) -> tuple[str, ...]:
    return tuple(shape.header(column) for column in columns)


def _save_delimited(plan: ExportPlan, shape: Preset, rows: _Rows, delimiter: str) -> ExportResult:
    sheet = _wanted_sheet(plan, rows.reader)
    cells = rows.of(sheet, plan.row_ids)
    written = write_csv(plan.path, _headers(shape, rows.columns(sheet)), cells, guard=shape.guard, delimiter=delimiter)
    return ExportResult(plan.path, {sheet.key: written.rows}, written.guarded, rows.left_out)


def _save_workbook(plan: ExportPlan, shape: Preset, rows: _Rows) -> ExportResult:
    """Every sheet, the one that the last step wrote to in front."""
    main = _wanted_sheet(plan, rows.reader)
    sheets = [main, *(sheet for sheet in rows.reader.sheets() if sheet.id != main.id)]
    out = [_sheet_out(rows, shape, sheet, plan.row_ids if sheet is main else None) for sheet in sheets]
    counts = write_workbook(plan.path, out)
    written = {sheet.key: count for sheet, count in zip(sheets, counts, strict=True)}
    return ExportResult(plan.path, written, left_out=rows.left_out)


def _sheet_out(rows: _Rows, shape: Preset, sheet: Sheet, row_ids: tuple[int, ...] | None) -> SheetOut:
    return SheetOut(sheet.key, _headers(shape, rows.columns(sheet)), lambda: rows.of(sheet, row_ids))
