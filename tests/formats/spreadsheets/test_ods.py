"""ODS: the text that the file itself shows, dates as ISO text, and what is hidden in it."""

from pathlib import Path

import pytest
from tests.support.list_files.raw_ods import ods_row, ods_table, ods_text, ods_value, write_ods

from rowcall.formats.spreadsheets.book import Findings, Merged, SheetName, WorkbookProblem
from rowcall.formats.spreadsheets.ods import OdsDetails
from rowcall.formats.spreadsheets.workbook_text import WorkbookText

EMPTY = "<table:table-cell/>"


def rows(path: Path, findings: Findings | None = None) -> list[tuple[int, list[str]]]:
    book = WorkbookText(path)
    found = book.rows(book.sheets[0].name, findings or Findings())
    return [(number, cells) for number, cells in found if any(cells)]


def marked(content: str) -> str:
    return f'<table:table-cell office:value-type="string">{content}</table:table-cell>'


def shown(tmp_path: Path, *cells: str) -> list[str]:
    return rows(write_ods(tmp_path / "list.ods", ods_table("List", ods_row(*cells))))[0][1]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (ods_value("float", "2134", "02134"), "02134"),
        (ods_value("float", "33612345678", "3.36E+10"), "33612345678"),
        (ods_value("float", "12345678", "###"), "12345678"),
        (ods_value("float", "1.23456789012346E+017", "1.23456789012346E+017"), "123456789012346000"),
        (ods_value("float", "123456789012345678", "1.23456789012346E+017"), "123456789012345678"),
        (ods_value("float", "1", "1E+00"), "1"),
        (ods_value("float", "1.25E-05", "1.25E-05"), "1.25E-05"),
        (ods_value("float", "1234.5", "1 234,50"), "1 234,50"),
        (ods_value("float", "612345678", "06 12 34 56 78"), "06 12 34 56 78"),
        (ods_value("float", "-7", "(7)"), "(7)"),
        (ods_value("float", "0.5", ""), "0.5"),
        (ods_value("percentage", "0.25", "25%"), "25%"),
        (ods_value("currency", "99", "99,00 €"), "99,00 €"),
        (ods_value("date", "2024-01-02", "02/01/24"), "2024-01-02"),
        (ods_value("date", "2024-01-02T09:30:00", "02/01/24"), "2024-01-02 09:30:00"),
        (ods_value("date", "2024-01-02T00:00:00", "02/01/24"), "2024-01-02"),
        (ods_value("time", "PT26H30M05S", "26:30"), "26:30:05"),
        (ods_value("boolean", "true", "WAHR"), "TRUE"),
        (ods_text("two\nlines"), "two\nlines"),
        (ods_text(" x < y & z "), " x < y & z "),
        (marked("<text:p>a<text:s text:c='3'/>b<text:tab/>c</text:p>"), "a   b\tc"),
        (marked("<text:p>a <text:span>bold</text:span> c</text:p>"), "a bold c"),
        (marked("<office:annotation><text:p>note</text:p></office:annotation><text:p>text</text:p>"), "text"),
    ],
)  # fmt: skip
def test_a_cell_is_the_text_that_is_shown(tmp_path: Path, cell: str, text: str) -> None:
    assert shown(tmp_path, cell) == [text]


def test_repeated_cells_and_rows_stand_where_they_belong(tmp_path: Path) -> None:
    table = ods_table(
        "List",
        ods_row(ods_text("a"), '<table:table-cell table:number-columns-repeated="2"/>', ods_text("b")),
        ods_row('<table:table-cell table:number-columns-repeated="4"/>', more=' table:number-rows-repeated="3"'),
        ods_row(ods_text("c", ' table:number-columns-repeated="2"'), more=' table:number-rows-repeated="2"'),
        ods_row(
            '<table:table-cell table:number-columns-repeated="16384"/>', more=' table:number-rows-repeated="1048570"'
        ),
    )
    assert rows(write_ods(tmp_path / "list.ods", table)) == [
        (1, ["a", "", "", "b"]),
        (5, ["c", "c", "", ""]),
        (6, ["c", "c", "", ""]),
    ]


def test_what_is_hidden_merged_wrong_or_linked_is_noted(tmp_path: Path) -> None:
    link = '<text:p><text:a xlink:href="https://norvane.example/ada">Ada</text:a></text:p>'
    error = ' calcext:value-type="error" table:formula="of:=NA()"'
    path = write_ods(
        tmp_path / "list.ods",
        ods_table(
            "List",
            ods_row(ods_text("Name"), ods_text("City")),
            ods_row(marked(link), ods_text("#N/A", error)),
            ods_row(
                ods_text("Bo", ' table:number-rows-spanned="2"'),
                '<table:table-cell table:formula="of:=A1"/>',
                more=' table:visibility="filter"',
            ),
            ods_row("<table:covered-table-cell><text:p>beneath</text:p></table:covered-table-cell>", ods_text("Oslo")),
            columns='<table:table-column/><table:table-column table:visibility="collapse"/>',
        ),
        ods_table("Hidden", hidden=True),
    )
    findings = Findings()
    assert rows(path, findings) == [(1, ["Name", "City"]), (2, ["Ada", ""]), (3, ["Bo", ""]), (4, ["", "Oslo"])]
    assert WorkbookText(path).sheets == (SheetName("List", hidden=False), SheetName("Hidden", hidden=True))
    assert (findings.errors[1].rows, findings.unknown[1].rows, findings.links[0].rows) == ([2], [3], [2])
    assert (findings.hidden_rows.rows, findings.hidden_columns) == ([3], {1})
    assert findings.merged == [Merged(3, 4, 0)]


def test_the_chosen_sheet_is_read_and_no_other(tmp_path: Path) -> None:
    book = WorkbookText(
        write_ods(
            tmp_path / "list.ods", *(ods_table(f"S&{number}", ods_row(ods_text(str(number)))) for number in range(3))
        )
    )
    assert [sheet.name for sheet in book.sheets] == ["S&0", "S&1", "S&2"]
    assert list(book.rows("S&1", Findings())) == [(1, ["1"])]


def test_a_protected_document_says_so(tmp_path: Path) -> None:
    manifest = '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    with pytest.raises(WorkbookProblem, match="password"):
        OdsDetails(write_ods(tmp_path / "list.ods", ods_table("List"), manifest=manifest))


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WorkbookProblem, match="unsafe"):
        OdsDetails(write_ods(tmp_path / "list.ods", ods_table("List"), head='<!DOCTYPE x [<!ENTITY a "b">]>'))
