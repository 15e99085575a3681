"""A workbook for people has numbers as numbers, and gives the same text when it is imported again."""

from __future__ import annotations

import tempfile
from pathlib import Path

import openpyxl  # noqa: TID253 (an independent reader)
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rowcall.exporting.save import save
from rowcall.formats.spreadsheets.book import Findings
from rowcall.formats.spreadsheets.workbook_text import WorkbookText
from rowcall.model.export_plans import ExportPlan, ShownColumn, ShownSheet
from rowcall.model.fields import Field
from rowcall.model.sheets import NewColumn
from rowcall.project.file import Project
from rowcall.project.loader import load_sheet


def exported(folder: Path, header: str, texts: list[str], *, shown: bool = True, field: Field | None = None) -> Path:
    """A workbook with one column beside the number of its row."""
    project = Project.create(folder / "p.rowcall", host="api.rowcall.example", practice=True)
    columns = [NewColumn("Row"), NewColumn(header, field)]
    rows = ((n, [f"row {n}", text]) for n, text in enumerate(texts, 1))
    sheet = load_sheet(project, "companies", "Companies", columns, rows)
    as_shown = {
        "companies": ShownSheet("Companies", tuple(ShownColumn(column.id, column.header) for column in sheet.columns))
    }
    path = folder / "out.xlsx"
    save(ExportPlan(path, as_shown=as_shown if shown else None), project)
    project.close()
    return path


def types(path: Path) -> set[str]:
    book = openpyxl.load_workbook(path)
    return {row[1].data_type for row in book.worksheets[0].iter_rows(min_row=2) if row[1].value is not None}


def imported(path: Path) -> list[str]:
    book = WorkbookText(path)
    rows = [cells for _number, cells in book.rows(book.sheets[0].name, Findings())]
    return [cells[1] if len(cells) > 1 else "" for cells in rows[1:]]


@pytest.mark.parametrize(
    ("header", "texts"),
    [
        ("Employees", ["12", "250", "", "0", "-3"]),
        ("Number of employees", ["12", "250"]),
        ("Revenue", ["1200.50", "3.00"]),
        ("Share", ["0.5", "0.25", "1"]),
        ("Share", ["0.125", "1.250"]),
        ("Anzahl", ["12", "13"]),
        ("Employees", ["120000"]),
    ],
)
def test_a_column_of_numbers_can_be_added_up(tmp_path: Path, header: str, texts: list[str]) -> None:
    path = exported(tmp_path, header, texts)
    assert types(path) == {"n"}
    values = [row[1].value for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(min_row=2)]
    assert sum(value for value in values if value is not None) == pytest.approx(sum(float(t) for t in texts if t))
    assert imported(path) == texts


@pytest.mark.parametrize(
    ("header", "texts"),
    [
        ("Employees", ["12", "51-200"]),
        ("Employees", ["012", "13"]),
        ("Zip", ["75001", "69001"]),
        ("zipCode", ["75001", "69001"]),
        ("Kundennummer", ["4711", "4712"]),
        ("Customer ID", ["4711", "4712"]),
        ("Ref", ["20240101", "20240102"]),
        ("Amount", ["1,5", "2,5"]),
        ("Amount", ["1.50", "2"]),
        ("Amount", ["1E5", "2"]),
        ("Amount", ["123456789012", "2"]),
        ("Amount", ["+33", "2"]),
        ("Amount", ["-0", "2"]),
        ("Amount", [" 1", "2"]),
        ("Umsatz", ["1.000", "25.500", "950"]),
        ("Amount", ["1234567890.12", "1"]),
        ("Amount", ["0.00001", "1"]),
        ("Kundennr", ["4711", "4712"]),
        ("NACE", ["62.01", "62.02"]),
    ],
)
def test_what_is_no_amount_stays_text(tmp_path: Path, header: str, texts: list[str]) -> None:
    path = exported(tmp_path, header, texts)
    assert types(path) == {"s"}
    assert imported(path) == texts


def test_phones_and_crm_numbers_stay_text_whatever_they_are_called(tmp_path: Path) -> None:
    assert types(exported(tmp_path, "Kontakt", ["4930123", "49301"], field=Field.PHONE)) == {"s"}


def test_a_text_far_down_makes_all_of_its_column_text(tmp_path: Path) -> None:
    assert types(exported(tmp_path, "Employees", [*map(str, range(900)), "n/a"])) == {"s"}


def test_a_script_gets_exact_text(tmp_path: Path) -> None:
    assert types(exported(tmp_path, "Employees", ["12", "13"], shown=False)) == {"s"}


digits = st.from_regex(r"\A-?[0-9]{1,16}(\.[0-9]{1,10})?\Z")
likely = st.integers(-(10**6), 10**6).map(str) | st.decimals(-1000, 1000, places=2).map(str)
whole = st.lists(likely, max_size=6) | st.lists(st.integers(0, 999).map(str), max_size=6)


@settings(max_examples=60, deadline=None)
@example(["0.1", "1000000.000000001"])
@example(["99999999999", "0.0000001"])
@given(whole | st.lists(likely | digits | st.sampled_from(["", "n/a", "0", "-1"]), max_size=6))
def test_exported_and_imported_again_it_is_the_same_text(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = exported(Path(folder), "Amount", [*texts, "7"])
        assert imported(path) == [*texts, "7"]
