"""XLS: numbers as their formats show them, and what is hidden, merged, wrong or linked."""

import datetime
from pathlib import Path

import pytest
import xlwt  # type: ignore[import-untyped] # it ships no types

from rowcall.formats.spreadsheets.book import Findings, Merged, SheetName, WorkbookProblem
from rowcall.formats.spreadsheets.workbook_text import WorkbookText


def style(code: str) -> object:
    return xlwt.easyxf(num_format_str=code)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Liste")
    for column, header in enumerate(("Zip", "Phone", "Since", "Share", "Name")):
        sheet.write(0, column, header)
    for row, name in enumerate(("Zoé ✓", "Bo", "Cy"), 1):
        sheet.write(row, 0, 2134, style("00000"))
        sheet.write(row, 1, 33612345678.0, style("General"))
        sheet.write(row, 2, datetime.date(2024, 1, 2), style("dd/mm/yyyy"))
        sheet.write(row, 3, 0.25, style("0%"))
        sheet.write(row, 4, name)
    sheet.write(4, 1, xlwt.Formula('HYPERLINK("https://norvane.example","site")'))
    sheet.write(4, 3, True)
    sheet.row(2).hidden = True
    sheet.col(1).hidden = True
    sheet.merge(3, 4, 4, 4)
    book.add_sheet("Secret").visibility = 1
    path = tmp_path / "list.xls"
    book.save(str(path))
    return path


def test_cells_are_the_text_that_is_shown(old: Path) -> None:
    book = WorkbookText(old)
    findings = Findings()
    rows = [cells for _number, cells in book.rows("Liste", findings)]
    assert rows[1] == ["02134", "33612345678", "2024-01-02", "25%", "Zoé ✓"]
    assert rows[4][3] == "TRUE"
    assert (findings.hidden_rows.rows, findings.hidden_columns, findings.merged) == ([3], {1}, [Merged(4, 5, 4)])
    assert book.sheets == (SheetName("Liste", hidden=False), SheetName("Secret", hidden=True))


def test_a_damaged_one_says_so(old: Path) -> None:
    old.write_bytes(old.read_bytes()[:1500])
    with pytest.raises(WorkbookProblem, match="damaged"):
        WorkbookText(old)
