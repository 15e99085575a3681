"""Workbooks: exact text, whatever Excel keeps; hostile files end a child process at most."""

import datetime
import zipfile
from itertools import chain
from pathlib import Path

import openpyxl  # noqa: TID253 (the first witness)
import pytest

from rowcall.errors import FileProblem
from rowcall.formats import archive_limits, workbook
from rowcall.formats.recognise import recognise
from rowcall.formats.table import Row, Sample
from rowcall.formats.write_workbook import SheetOut, write_workbook
from rowcall.model.import_plans import Dialect, Remark


def read(path: Path, dialect: Dialect | None = None) -> tuple[Sample, list[Row]]:
    sample = recognise(path).sample(path, dialect, 50)
    return sample, list(chain.from_iterable(recognise(path).batches(path, sample.dialect, sample.headers)))


@pytest.fixture
def ordinary(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Zip", "Phone", "Since", "Big", "Yes", "Text"])
    sheet.append([2134, 33612345678.0, datetime.date(2024, 1, 2), "12345678901234567890", True, "NA"])
    sheet.append([1, 0.5, datetime.date(1999, 12, 31), "007", False, " x "])
    for row in (2, 3):
        sheet.cell(row, 1).number_format = "00000"
    book.create_sheet("Other").append(["a", "b"])
    book.create_sheet("Secret").sheet_state = "hidden"
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


def test_cells_are_exact_text(ordinary: Path) -> None:
    sample, rows = read(ordinary)
    assert sample.headers == ("Zip", "Phone", "Since", "Big", "Yes", "Text")
    assert [cells for _number, cells, _broken in rows] == [
        ["02134", "33612345678", "2024-01-02", "12345678901234567890", "TRUE", "NA"],
        ["00001", "0.5", "1999-12-31", "007", "FALSE", " x "],
    ]


def test_long_numbers_are_as_the_file_has_them(ordinary: Path, tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    with zipfile.ZipFile(ordinary) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = data.replace(b"<v>33612345678</v>", b"<v>98765432109876543210</v>")
            target.writestr(name, data)
    assert read(path)[1][0][1][1] == "98765432109876543210"


def test_hidden_sheets_are_not_offered_and_others_can_be_chosen(ordinary: Path) -> None:
    sample, _rows = read(ordinary)
    assert sample.sheets == ("Sheet", "Other")
    other, _rows = read(ordinary, Dialect("xlsx", sheet="Other"))
    assert other.headers == ("a", "b")
    with pytest.raises(FileProblem, match="no sheet Nowhere"):
        read(ordinary, Dialect("xlsx", sheet="Nowhere"))


def test_rows_are_found_wherever_the_table_begins(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row, cells in enumerate([("Name", "City"), ("A", "B"), (None, None), ("C", "D")], 3):
        for column, cell in enumerate(cells, 2):
            sheet.cell(row, column, cell)
    path = tmp_path / "list.xlsx"
    book.save(path)
    sample, rows = read(path)
    assert sample.dialect.header_row == 3
    assert rows == [(1, ["A", "B"], False), (2, ["", ""], False), (3, ["C", "D"], False)]


def test_content_decides_not_the_name(ordinary: Path, tmp_path: Path) -> None:
    named_csv = ordinary.rename(tmp_path / "list.csv")
    assert read(named_csv)[0].headers[0] == "Zip"
    text = tmp_path / "text.xlsx"
    text.write_text("a;b\n1;2\n")
    assert recognise(text).name == "csv"


def test_several_chunks_arrive_in_order(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_workbook(path, [SheetOut("s", ["n"], lambda: [[str(number)] for number in range(2501)])])
    assert [cells[0] for _number, cells, _broken in read(path)[1]] == [str(number) for number in range(2501)]


def test_reading_can_end_early(ordinary: Path) -> None:
    sample, _rows = read(ordinary)
    stream = workbook.batches(ordinary, sample.dialect, sample.headers)
    assert next(stream)[0][0] == 1
    stream.close()  # type: ignore[attr-defined] # it is a generator


def test_damaged_workbook(tmp_path: Path, ordinary: Path) -> None:
    path = tmp_path / "half.xlsx"
    path.write_bytes(ordinary.read_bytes()[:2000])
    with pytest.raises(FileProblem, match="damaged or no workbook"):
        read(path)


def test_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, ordinary: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(ordinary) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
        target.writestr("xl/media/big.bin", bytes(archive_limits.SMALL_PART + 1))
    with pytest.raises(FileProblem, match="would unpack to more"):
        read(path)


def test_a_stray_cell_at_the_far_corner_does_not_keep_a_list_out(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "City"])
    sheet.append(["Ada", "Paris"])
    sheet["XFD1048576"] = "stray"
    path = tmp_path / "far.xlsx"
    book.save(path)
    sample, rows = read(path)
    assert sample.headers == ("Name", "City")
    assert rows == [(1, ["Ada", "Paris"], False)]
    assert sample.remarks == (Remark("1 cell is far to the right of the list and left out.", count=1, rows=(1048576,)),)


@pytest.mark.parametrize("name", ["list.xls", "list.ods", "list.csv"])
def test_its_kind_is_that_of_its_content(tmp_path: Path, ordinary: Path, name: str) -> None:
    renamed = ordinary.rename(tmp_path / name)
    assert workbook.sample(renamed, None, 1).dialect.format == "xlsx"
