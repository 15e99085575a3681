"""Workbooks of chance are read as another library reads them; their numbers as their formats show them."""

import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl  # noqa: TID253 (the witness)
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rowcall.formats.spreadsheets.book import Findings
from rowcall.formats.spreadsheets.number_format import NumberFormat
from rowcall.formats.spreadsheets.workbook_text import WorkbookText
from rowcall.formats.write_workbook import SheetOut, write_workbook

LETTERS = st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])
TEXT = st.text(LETTERS, max_size=12).filter(lambda text: not text.startswith("="))
NUMBER = st.one_of(st.integers(-(10**15), 10**15), st.floats(-1e12, 1e12).map(lambda number: round(number, 6)))
DATE = st.dates(datetime.date(1900, 3, 1), datetime.date(2200, 1, 1))
CELL = st.one_of(st.none(), TEXT, NUMBER, DATE, st.booleans())
CODES = st.sampled_from(["General", "00000", "#,##0", "0.00", "0%", "00 00 00 00 00", '0.0 "km"'])
TABLE = st.lists(st.lists(st.tuples(CELL, CODES), min_size=1, max_size=5), min_size=1, max_size=6)


def read(path: Path) -> list[list[str]]:
    book = WorkbookText(path)
    return [cells for _number, cells in book.rows(book.sheets[0].name, Findings())]


def expected(value: object, code: str) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return NumberFormat(code).show(repr(value))
        case datetime.datetime():
            return value.date().isoformat()
    return str(value)


@settings(max_examples=30, deadline=None)
@given(TABLE)
@example([[(-0.0, "General")]])
def test_what_openpyxl_writes_is_read_as_openpyxl_reads_it(table: list[list[tuple[object, str]]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        for number, cells in enumerate(table, 1):
            for column, (value, code) in enumerate(cells, 1):
                cell = sheet.cell(number, column, value)  # type: ignore[call-overload] # any kind
                if not isinstance(value, datetime.date):
                    cell.number_format = code
        book.save(path)
        witness = openpyxl.load_workbook(path).active
        assert witness is not None
        texts = [[expected(cell.value, cell.number_format) for cell in row] for row in witness.iter_rows()]
        assert trimmed(read(path)) == trimmed(texts)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(TEXT, min_size=3, max_size=3), min_size=1, max_size=6))
def test_what_the_program_writes_is_read_as_it_was(table: list[list[str]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        write_workbook(path, [SheetOut("s", ["a", "b", "c"], lambda: table)])
        assert trimmed(read(path)[1:]) == trimmed(table)


def trimmed(rows: list[list[str]]) -> list[list[str]]:
    """Without empty cells at the ends, which are no cells."""
    kept = [list(row) for row in rows]
    for row in kept:
        while row and not row[-1]:
            row.pop()
    while kept and not kept[-1]:
        kept.pop()
    return kept
