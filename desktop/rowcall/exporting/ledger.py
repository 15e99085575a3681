"""Writes the ledger of a project to a file: a line a call, and in a workbook the sums beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path

from rowcall.exporting.save import DELIMITERS, WORKBOOK, check_target
from rowcall.formats.write_delimited import write_csv
from rowcall.formats.write_workbook import SheetOut, write_workbook
from rowcall.model.action import Action
from rowcall.model.export_plans import ExportResult
from rowcall.model.ledger import IF_NOBODY_ELSE, LedgerLine
from rowcall.model.providers import title_of
from rowcall.model.request import PRONTO
from rowcall.project.file import Project
from rowcall.project.ledger import balance, ledger, ledger_sums
from rowcall.project.reader import Reader

HEADERS = (
    *("time", "what", "row", "about", "asked for", "happened", "most credits", "confirmed credits", "possible credits"),
    *("prices of", "seconds", "answer code", "run", "sheet", "our mark", "note", "service"),
)
NUMBERS = frozenset({"row", "most credits", "confirmed credits", "possible credits", "seconds", "answer code", "run"})
TIMES = frozenset({"time"})
SUM_HEADERS = ("what", "calls", "confirmed credits", "possible credits", "note")
KEY = "ledger"

Catalogue = Mapping[str, Action]


def save_ledger(path: Path, project: Project, catalogue: Catalogue) -> ExportResult:
    """Write the ledger; a CSV has the lines, a workbook the sums as well; blocks.

    Raises:
        FileProblem: If the name has no format, or the file cannot be written.
    """
    check_target(path)
    with closing(project.new_reader()) as reader:
        if path.suffix.lower() != WORKBOOK:
            delimiter = DELIMITERS[path.suffix.lower()]
            written = write_csv(path, HEADERS, _rows(reader, catalogue), delimiter=delimiter)
            return ExportResult(path, {KEY: written.rows}, written.guarded)
        sheets = [
            SheetOut("Calls", HEADERS, lambda: _rows(reader, catalogue), NUMBERS, times=TIMES),
            SheetOut("Sums", SUM_HEADERS, lambda: _sums(reader, catalogue), frozenset(SUM_HEADERS[1:4])),
        ]
        return ExportResult(path, {KEY: write_workbook(path, sheets)[0]})


def _rows(reader: Reader, catalogue: Catalogue) -> Iterator[tuple[str, ...]]:
    return (_row(line, catalogue) for line in ledger(reader))


def _row(line: LedgerLine, catalogue: Catalogue) -> tuple[str, ...]:
    action = catalogue.get(line.action)
    parts = [action.part(part).title for part in line.parts] if action else line.parts
    return (
        datetime.fromtimestamp(line.sent_at).astimezone().isoformat(sep=" ", timespec="seconds"),
        action.title if action else line.action,
        str(line.row_number),
        line.about,
        ", ".join(parts),
        line.happened,
        *(str(line.most), str(line.cost.confirmed), str(line.cost.possible), line.prices_dated),
        "" if line.seconds is None else f"{line.seconds:.1f}",
        "" if line.status is None else str(line.status),
        *(str(line.run), line.sheet, line.token, line.message),
        title_of(action.provider) if action else "",
    )


def _sums(reader: Reader, catalogue: Catalogue) -> Iterator[tuple[str, ...]]:
    """A line for each action, the sum of them, and the account's balance beside it."""
    calls = confirmed = possible = 0
    for each in ledger_sums(reader):
        action = catalogue.get(each.action)
        title, provider = (action.title, action.provider) if action else (each.action, PRONTO)
        whose = "" if provider == PRONTO else f"Credits of {title_of(provider)}"
        yield title, str(each.calls), str(each.cost.confirmed), str(each.cost.possible), whose
        calls, confirmed = calls + each.calls, confirmed + each.cost.confirmed
        possible += each.cost.possible
    yield "All", str(calls), str(confirmed), str(possible), ""
    told = balance(reader)
    if told.used is not None:
        note = f"From {told.before} to {told.after} credits in the account, {IF_NOBODY_ELSE}"
        yield "By the account's balance", "", str(told.used), "", note
