"""XLSX out: every cell is the exact text, typed as text, whoever opens it."""

import re
import zipfile
from pathlib import Path

import openpyxl  # noqa: TID253 (the first witness)
import pytest
import python_calamine  # noqa: TID253 (the second witness)
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import FileProblem
from rowcall.formats import write_workbook as module
from rowcall.formats.write_workbook import SheetOut, sheet_name, write_workbook

CELL = st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(
    [
        "=1",
        "00123",
        "33612345678.0",
        "_x0041_",
        "\x01",
        "l1\r\nl2",
        " x ",
        "TRUE",
        "2024-01-02",
        "mailto:a@x.example",
        "NA",
    ]
)
TABLES = st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), max_size=12))


def write(path: Path, header: list[str], rows: list[list[str]]) -> tuple[int, ...]:
    return write_workbook(path, [SheetOut("people", header, lambda: rows)])


def by_calamine(path: Path, sheet: int = 0) -> list[list[str]]:
    with python_calamine.load_workbook(path) as book:
        return [[str(cell) for cell in row] for row in book.get_sheet_by_index(sheet).to_python(skip_empty_area=False)]


@given(TABLES)
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, table: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("out") / "out.xlsx"
    header = [f"h{number}" for number in range(len(table[0]) if table else 2)]
    assert write(path, header, table) == (len(table),)
    found = by_calamine(path)
    while table and not any(table[-1]):
        table = table[:-1]  # readers leave empty rows at the end out
    assert found == [header, *table]


def test_text_stays_text_in_openpyxl(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    cells = ["=1+1", "00123", "33612345678", "+33 6", "https://www.linkedin.com/in/x", "TRUE", "2024-01-02", "", "'q"]
    write(path, [f"h{number}" for number in range(len(cells))], [cells])
    sheet = openpyxl.load_workbook(path)["people"]
    found = next(iter(sheet.iter_rows(min_row=2)))
    assert [cell.value or "" for cell in found] == cells
    assert {cell.data_type for cell in found if cell.value} <= {"s", "inlineStr"}
    assert not any(cell.hyperlink for cell in found)


def test_no_formula_and_no_link_in_the_xml(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write(path, ["a", "b"], [["=cmd|' /C calc'!A0", "https://x.example"]] * 10)
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            assert not re.search(rb"<f[ >/]|<hyperlink|TargetMode=\"External\"", archive.read(name)), name


def test_header_is_bold_frozen_and_filtered(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write(path, ["a", "b"], [["1", "2"]])
    sheet = openpyxl.load_workbook(path)["people"]
    assert sheet["A1"].font.bold
    assert not sheet["A2"].font.bold
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B2"


def test_several_sheets_and_an_empty_one(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    counts = write_workbook(
        path, [SheetOut("people", ["a"], lambda: [["1"]]), SheetOut("companies", ["b", "c"], lambda: [])]
    )
    assert counts == (1, 0)
    assert by_calamine(path, 0) == [["a"], ["1"]]
    assert by_calamine(path, 1) == [["b", "c"]]


def test_text_too_long_for_a_cell_is_kept_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    long = "é" * 40_000 + "end"
    faces = "😀" * 20_000
    write(path, ["a", "b"], [["1", long], [faces, "2"]])
    rows = by_calamine(path)
    assert rows[1][1] == long[: module.MOST_CHARACTERS]
    pieces = by_calamine(path, 1)
    assert pieces[0] == ["sheet", "row", "column", "piece", "text"]
    assert "".join(row[4] for row in pieces[1:] if row[1] == "2") == long
    assert "".join(row[4] for row in pieces[1:] if row[1] == "3") == faces


def test_more_links_than_excel_counts(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    rows = [[f"https://www.linkedin.com/in/person-{number}"] for number in range(66_000)]
    write(path, ["link"], rows)
    assert by_calamine(path)[1:] == rows


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_text("old")

    def rows() -> list[list[str]]:
        raise FileProblem("The list ended early.")

    with pytest.raises(FileProblem, match="ended early"):
        write_workbook(path, [SheetOut("people", ["a"], lambda: (row for _ in range(1) for row in rows()))])
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_said_in_a_sentence(capfd: pytest.CaptureFixture[str]) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("only Linux has a device that is always full")
    with pytest.raises(OSError, match="No space left"), module._system_errors():
        import rustpy_xlsxwriter

        rustpy_xlsxwriter.write_worksheets([("s", [{"a": "b"}])], str(full))
    capfd.readouterr()  # the library says a word of its own


@pytest.mark.parametrize(
    ("title", "taken", "name"),
    [
        ("people", [], "people"),
        ("a/b:c?", [], "a b c"),
        ("x" * 40, [], "x" * 31),
        ("People", ["people"], "People (2)"),
        ("", [], "Sheet"),
    ],
)
def test_sheet_names_are_such_that_excel_takes_them(title: str, taken: list[str], name: str) -> None:
    assert sheet_name(title, taken) == name
