"""The command line on workbooks: what is in them as JSON, what harms as one sentence, and never a traceback."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlwt  # type: ignore[import-untyped] # it ships no types
from tests.support.command_line import call
from tests.support.list_files import hostile
from tests.support.list_files.raw_ods import ods_row, ods_table, ods_text, ods_value, write_ods
from tests.support.list_files.raw_workbook import RawSheet, cell, row, text_row, write_raw


def inspected(source: Path) -> dict[str, Any]:
    done = call(["inspect", str(source)])
    assert done.code == 0, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


@pytest.mark.parametrize(
    ("write", "said"),
    [
        pytest.param(hostile.ratio, "would unpack to more than a list", id="D50-bomb"),
        pytest.param(hostile.protected, "is protected with a password", id="D47-password"),
        pytest.param(hostile.billion_laughs, "no spreadsheet program writes", id="D54-billion-laughs"),
        pytest.param(hostile.cut, "is damaged or no workbook", id="damaged"),
    ],
)
def test_a_harmful_workbook_is_one_sentence(tmp_path: Path, write: Callable[[Path], Path], said: str) -> None:
    done = call(["inspect", str(write(tmp_path / "list.xlsx"))])
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert "Traceback" not in done.err
    assert len(done.err.strip().splitlines()) == 1


def test_a_stray_cell_at_the_far_corner_is_said(tmp_path: Path) -> None:
    found = inspected(hostile.far_cell(tmp_path / "list.xlsx"))
    assert (found["rows"], found["rows_in"]) == (1, 1)
    assert "1 cell is far to the right of the list and left out. (row 1048576)" in found["warnings"]


def test_an_old_workbook_with_a_new_name_is_read_as_what_it_is(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Liste")
    for number, cells in enumerate([("Name", "Phone"), ("Ada", "0612345678"), ("Bo", "0698765432")]):
        for column, text in enumerate(cells):
            sheet.write(number, column, text)
    path = tmp_path / "list.xlsx"
    book.save(str(path))
    found = inspected(path)
    assert (found["sheet"], found["header_row"], found["rows"]) == ("Liste", 1, 2)
    assert [column["samples"] for column in found["columns"]] == [["Ada", "Bo"], ["0612345678", "0698765432"]]


def test_numbers_are_shown_as_people_see_them(tmp_path: Path) -> None:
    rows = text_row(1, "Name", "Zip", "Phone") + "".join(
        row(
            number,
            cell(f"A{number}", f"Ada {number}"),
            cell(f"B{number}", 750, style=1),
            cell(f"C{number}", 612345678, style=2),
        )
        for number in range(2, 5)
    )
    hidden = RawSheet(text_row(1, "x"), name="Secret", state="hidden")
    path = write_raw(tmp_path / "list.xlsm", RawSheet(rows), hidden, formats=("00000", "00 00 00 00 00"))
    found = inspected(path)
    assert (found["format"], found["sheet"]) == ("xlsm", "List")
    assert found["columns"][1]["samples"][0] == "00750"
    assert found["columns"][2]["samples"][0] == "06 12 34 56 78"


def test_an_ods_is_read(tmp_path: Path) -> None:
    table = ods_table(
        "Leads",
        ods_row(ods_text("Name"), ods_text("Since")),
        ods_row(ods_text("Ada"), ods_value("date", "2024-01-02", "02.01.24")),
    )
    found = inspected(write_ods(tmp_path / "list.ods", table))
    assert (found["format"], found["sheet"], found["rows"]) == ("ods", "Leads", 1)
    assert found["columns"][1]["samples"] == ["2024-01-02"]
