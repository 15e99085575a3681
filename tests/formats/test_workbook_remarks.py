"""What is said of a workbook before it is taken in: where its list is, and what a person would not expect in it."""

from itertools import chain
from pathlib import Path

import pytest
from tests.support.list_files.raw_ods import ods_row, ods_table, ods_text, ods_value, write_ods
from tests.support.list_files.raw_workbook import RawSheet, cell, row, text_row, write_raw

from rowcall.formats import workbook
from rowcall.formats.spreadsheets.look import look
from rowcall.formats.spreadsheets.workbook_text import WorkbookText
from rowcall.formats.table import Row, Sample, unique_headers
from rowcall.formats.workbook_remarks import remarks
from rowcall.model.import_plans import Dialect, Remark

LIST = text_row(1, "Name", "City") + "".join(text_row(number, f"Ada {number}", "Paris") for number in range(2, 30))


def said(path: Path, wanted: Dialect | None = None) -> tuple[Remark, ...]:
    found = look(WorkbookText(path), wanted, 50, lambda _share: None)
    return remarks(found, unique_headers(found.header or [""] * found.width, found.width))


def read(path: Path, dialect: Dialect | None = None) -> tuple[Sample, list[Row]]:
    sample = workbook.sample(path, dialect, 50)
    return sample, list(chain.from_iterable(workbook.batches(path, sample.dialect, sample.headers)))


def test_an_ordinary_list_needs_no_words(tmp_path: Path) -> None:
    assert said(write_raw(tmp_path / "list.xlsx", RawSheet(LIST))) == ()


def test_hidden_rows_and_columns_are_taken_in_and_said(tmp_path: Path) -> None:
    rows = text_row(1, "Name", "City") + "".join(
        text_row(number, "Ada", "Oslo", hidden=number > 2) for number in range(2, 9)
    )
    path = write_raw(tmp_path / "list.xlsx", RawSheet(rows, above='<cols><col min="2" max="2" hidden="1"/></cols>'))
    assert said(path) == (
        Remark("6 hidden rows are taken in too.", count=6, rows=(3, 4, 5, 6, 7)),
        Remark("1 hidden column is taken in too: City.", count=1),
    )
    assert len(read(path)[1]) == 7


def test_errors_and_formulas_without_value_are_empty_and_said(tmp_path: Path) -> None:
    rows = LIST + row(30, cell("A30", "Bo"), '<c r="B30" t="e"><v>#N/A</v></c>')
    rows += row(31, cell("A31", "Cy"), '<c r="B31"><f>A1</f></c>') + row(
        32, '<c r="A32"><f>A1</f></c>', cell("B32", "x")
    )
    path = write_raw(tmp_path / "list.xlsx", RawSheet(rows))
    advice = "Taken as empty; to have the values, open the file in Excel, save it, and take that."
    assert said(path) == (
        Remark(f"Column Name: 1 cell has a formula without value. {advice}", "Name", 1, (32,)),
        Remark(f"Column City: 1 cell has a formula without value. {advice}", "City", 1, (31,)),
        Remark("Column City: 1 cell has an error such as #N/A. Taken as empty.", "City", 1, (30,)),
    )
    assert [cells for _number, cells, _broken in read(path)[1][-3:]] == [["Bo", ""], ["Cy", ""], ["", "x"]]


def test_merged_cells_of_the_list_are_said_those_above_it_are_not(tmp_path: Path) -> None:
    below = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B3:B5"/></mergeCells>'
    assert said(write_raw(tmp_path / "list.xlsx", RawSheet(LIST, below=below))) == (
        Remark(
            "1 cell is merged from several; only the first of these has the value, the others are empty.",
            count=1,
            rows=(3,),
        ),
    )


def test_links_behind_names_are_said_those_behind_addresses_are_not(tmp_path: Path) -> None:
    rows = text_row(1, "Name", "Site") + "".join(
        text_row(number, f"Ada {number}", f"www.{number}.example") for number in range(2, 5)
    )
    below = "".join(f'<hyperlink ref="{place}" r:id="rId1"/>' for place in ("A2", "A3", "B2", "B3"))
    sheet = RawSheet(rows, below=f"<hyperlinks>{below}</hyperlinks>", links={"rId1": "https://norvane.example"})
    (remark,) = said(write_raw(tmp_path / "list.xlsx", sheet))
    assert remark.sentence.startswith("Column Name: 2 cells are linked to a web address that is not in the text.")
    assert (remark.header, remark.count, remark.rows) == ("Name", 2, (2, 3))


def test_a_cover_is_passed_over_and_that_is_said(tmp_path: Path) -> None:
    cover = RawSheet(text_row(1, "Our list"), name="Cover")
    path = write_raw(tmp_path / "list.xlsx", cover, RawSheet("", name="Empty"), RawSheet(LIST, name="Data"))
    assert said(path) == (Remark("The list is on the sheet Data; Cover before it has hardly a cell."),)
    sample, _rows = read(path)
    assert (sample.dialect.sheet, sample.sheets) == ("Data", ("Cover", "Empty", "Data"))
    assert said(path, Dialect("xlsx", sheet="Cover")) == ()


def test_a_short_list_is_no_cover(tmp_path: Path) -> None:
    short = RawSheet(text_row(1, "Name", "City") + text_row(2, "Ada", "Oslo"), name="Short")
    other = RawSheet(text_row(1, "Country", "Code") + text_row(2, "Norway", "NO"), name="Other")
    assert read(write_raw(tmp_path / "list.xlsx", short, other))[0].dialect.sheet == "Short"


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_can_be_chosen_but_is_not_offered(tmp_path: Path, state: str) -> None:
    path = write_raw(tmp_path / "list.xlsx", RawSheet(LIST), RawSheet(text_row(1, "x"), name="Secret", state=state))
    sample, _rows = read(path)
    assert (sample.sheets, sample.hidden_sheets) == (("List",), ("Secret",))
    assert sample.remarks == (Remark("1 hidden sheet is not offered: Secret.", count=1),)
    secret, _rows = read(path, Dialect("xlsx", sheet="Secret"))
    assert (secret.headers, secret.remarks) == (("x",), ())


def test_the_first_hidden_sheets_are_named(tmp_path: Path) -> None:
    hidden = [RawSheet(LIST, name=f"Old {number}", state="hidden") for number in range(6)]
    sentence = "6 hidden sheets are not offered: Old 0, Old 1, Old 2, Old 3, Old 4, ..."
    assert said(write_raw(tmp_path / "list.xlsx", RawSheet(LIST), *hidden)) == (Remark(sentence, count=6),)


def test_a_table_may_begin_anywhere_and_have_gaps(tmp_path: Path) -> None:
    rows = (
        row(2, cell("C2", "Report of May"))
        + row(5, cell("C5", "Name"), cell("D5", "City"))
        + row(6, cell("C6", "Ada"), cell("D6", "Oslo"))
        + row(8, cell("C8", "Bo"), cell("D8", "Rome"))
        + row(5000, cell("C5000", "Cy"), cell("D5000", "Bonn"))
        + row(5001, '<c r="C5001" s="1"/>')
    )
    path = write_raw(tmp_path / "list.xlsx", RawSheet(rows))
    sample, found = read(path)
    assert (sample.dialect.header_row, sample.dialect.first_column) == (5, 3)
    assert found == [
        (1, ["Ada", "Oslo"], False),
        (2, ["", ""], False),
        (3, ["Bo", "Rome"], False),
        (4995, ["Cy", "Bonn"], False),
    ]
    assert sample.top[1] == ("Report of May", "")
    assert sample.remarks == (Remark("The rows 9 to 4,999 are empty and left out.", count=4991, rows=(9,)),)


def test_a_note_beside_the_list_is_a_column_and_one_left_of_it_too(tmp_path: Path) -> None:
    rows = (
        row(1, cell("B1", "Name"))
        + row(2, cell("B2", "Ada"))
        + row(3, cell("A3", "!"), cell("B3", "Bo"), cell("D3", "?"))
    )
    sample, found = read(write_raw(tmp_path / "list.xlsx", RawSheet(rows)))
    assert sample.headers == ("Column 1", "Name", "Extra 1", "Extra 2")
    assert [cells for _number, cells, _broken in found] == [["", "Ada", "", ""], ["!", "Bo", "", "?"]]


def test_a_header_of_two_rows_is_put_together(tmp_path: Path) -> None:
    rows = text_row(1, "Contact", "", "Company", "") + text_row(2, "Name", "Phone", "Name", "Phone")
    rows += "".join(text_row(number, "Ada", "+47 1", "Norvane", "+47 2") for number in range(3, 9))
    sample, found = read(write_raw(tmp_path / "list.xlsx", RawSheet(rows)))
    assert (sample.dialect.header_row, sample.dialect.header_rows) == (2, 2)
    assert sample.headers == ("Contact Name", "Contact Phone", "Company Name", "Company Phone")
    assert len(found) == 6


def test_control_characters_are_left_out_and_said(tmp_path: Path) -> None:
    rows = LIST + text_row(30, "Bo_x0000_", "Os_x0001__x000B_lo") + text_row(31, "Cy\ttwo\nlines", "_x001F_")
    path = write_raw(tmp_path / "list.xlsx", RawSheet(rows))
    remark = Remark("4 control characters were left out: no cell can show them.", count=4, rows=(30, 31))
    assert said(path) == (remark,)
    assert [cells for _number, cells, _broken in read(path)[1][-2:]] == [["Bo", "Oslo"], ["Cy\ttwo\nlines", ""]]


LONG = ("1.2345678901234568E+17", "1234567890123456", "123456789012345", "0.12345678901234568", "1E+21")


def test_numbers_that_no_workbook_can_hold_are_said_to_be_rounded(tmp_path: Path) -> None:
    advice = "A workbook keeps no more of a number, so the last ones may be wrong already."
    remark = Remark(f"Column Id: 1 cell has a number of more than 15 digits. {advice}", "Id", 1, (2,))
    rows = text_row(1, "Id") + "".join(row(at, cell(f"A{at}", raw, kind="n")) for at, raw in enumerate(LONG, 2))
    xlsx = write_raw(tmp_path / "list.xlsx", RawSheet(rows))
    cells = (ods_row(ods_value("float", raw, raw)) for raw in LONG)
    ods = write_ods(tmp_path / "list.ods", ods_table("List", ods_row(ods_text("Id")), *cells))
    assert (said(xlsx), said(ods)) == ((remark,), (remark,))
    assert read(ods)[1][0][1] == read(xlsx)[1][0][1] == ["123456789012345680"]
