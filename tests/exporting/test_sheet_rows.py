"""A file for people has the headings, the order and the words that stand on the screen."""

import csv
from collections.abc import Iterator
from pathlib import Path

import openpyxl  # noqa: TID253 (an independent reader)
import pytest

from rowcall.exporting.save import save
from rowcall.model.export_plans import ExportPlan, ShownColumn, ShownSheet
from rowcall.model.sheets import NewColumn
from rowcall.project.file import Project
from rowcall.project.loader import load_sheet

HEADERS = ("mail", "state", "mail2")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "list.rowcall", host="api.rowcall.example", practice=True)
    rows = [("a@norvane.example", "valid", "b@norvane.example"), ("", "", "")]
    load_sheet(made, "people", "People", [NewColumn(header) for header in HEADERS], enumerate(rows, 1))
    load_sheet(made, "other", "Other", [NewColumn("Name")], enumerate([("Ann",)], 1))
    yield made
    made.close()


def shown(project: Project) -> dict[str, ShownSheet]:
    sheet = project.reader.sheet("people")
    assert sheet is not None
    mail, state, second = (column.id for column in sheet.columns)
    columns = (ShownColumn(state, "Check", str.upper), ShownColumn(mail, "E-mail"), ShownColumn(second, "e-mail"))
    return {"people": ShownSheet("People", columns)}


def test_headings_order_and_words_are_those_of_the_screen(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "out.csv"
    save(ExportPlan(path, sheet_key="people", as_shown=shown(project)), project)
    with path.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))
    assert written == [
        ["Check", "E-mail", "e-mail (2)"],
        ["VALID", "a@norvane.example", "b@norvane.example"],
        ["", "", ""],
    ]


def test_a_workbook_names_its_sheets_as_on_the_screen(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "out.xlsx"
    save(ExportPlan(path, sheet_key="people", as_shown=shown(project)), project)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["People", "other"]
    assert [cell.value for cell in book["People"][1]] == ["Check", "E-mail", "e-mail (2)"]


def test_without_the_screen_the_names_for_scripts_stay(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "out.csv"
    save(ExportPlan(path, sheet_key="people"), project)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file)) == list(HEADERS)
