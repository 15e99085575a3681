"""From a project to a file, read by others."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import openpyxl  # noqa: TID253 (an independent reader)
import pytest
from tests.support.projects import project_with

from rowcall.errors import FileProblem, RecipeProblem
from rowcall.exporting.save import check_target, save
from rowcall.memory.vault import Vault
from rowcall.model.contact_keys import subject_of_text
from rowcall.model.do_not_contact import Why
from rowcall.model.export_plans import ExportPlan
from rowcall.model.fields import Field
from rowcall.model.sheets import NewColumn
from rowcall.project.file import Project
from rowcall.project.loader import load_sheet

HEADERS = ("Company", "Code", "Phone")
ROWS = [("Norvane", "007", "+33 6 12; +33 1 23"), ("=1+1", "", "0"), ("Élan, «SAS»", "12345678901234567890", 'a "b"')]
GUARDED = [ROWS[0], ("'=1+1", "", "0"), ROWS[2]]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "list.rowcall", host="api.rowcall.example", practice=True)
    load_sheet(made, "companies", "Companies", [NewColumn(header) for header in HEADERS], enumerate(ROWS, 1))
    load_sheet(made, "contacts", "Contacts", [NewColumn("Name")], enumerate([("Ann",)], 1))
    yield made
    made.close()


def read(path: Path, delimiter: str = ",") -> list[tuple[str, ...]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [tuple(row) for row in csv.reader(file, delimiter=delimiter, strict=True)]


@pytest.mark.parametrize(("name", "delimiter"), [("out.csv", ","), ("out.tsv", "\t"), ("OUT.CSV", ",")])
def test_delimited(tmp_path: Path, project: Project, name: str, delimiter: str) -> None:
    result = save(ExportPlan(tmp_path / name), project)
    assert read(tmp_path / name, delimiter) == [HEADERS, *GUARDED]
    assert (result.rows, result.guarded) == ({"companies": 3}, 1)


def test_another_sheet(tmp_path: Path, project: Project) -> None:
    save(ExportPlan(tmp_path / "out.csv", sheet_key="contacts"), project)
    assert read(tmp_path / "out.csv") == [("Name",), ("Ann",)]


def test_some_rows_in_their_order(tmp_path: Path, project: Project) -> None:
    result = save(ExportPlan(tmp_path / "out.csv", row_ids=(3, 1)), project)
    assert read(tmp_path / "out.csv") == [HEADERS, GUARDED[2], GUARDED[0]]
    assert result.rows == {"companies": 2}


def cells(path: Path, sheet: str) -> list[Sequence[object]]:
    return [["" if cell is None else cell for cell in row] for row in openpyxl.load_workbook(path)[sheet].values]


def test_workbook_has_every_sheet_with_exact_text(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "out.xlsx"
    result = save(ExportPlan(path), project)
    assert cells(path, "companies") == [list(HEADERS), *map(list, ROWS)]
    assert cells(path, "contacts") == [["Name"], ["Ann"]]
    assert openpyxl.load_workbook(path).sheetnames == ["companies", "contacts"]
    assert result.rows == {"companies": 3, "contacts": 1}


@pytest.mark.parametrize("name", ["out.pdf", "out", "out.xls"])
def test_unknown_endings_are_refused(tmp_path: Path, project: Project, name: str) -> None:
    with pytest.raises(FileProblem, match="cannot be written") as caught:
        save(ExportPlan(tmp_path / name), project)
    assert ".csv, .tsv or .xlsx" in caught.value.advice
    assert not (tmp_path / name).exists()


def test_a_folder_that_is_not_there_is_known_before_anything_is_spent(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="The folder"):
        check_target(tmp_path / "nowhere" / "out.csv")


def test_unknown_sheet_and_preset_are_named_with_those_there_are(tmp_path: Path, project: Project) -> None:
    with pytest.raises(RecipeProblem, match="no sheet “people”") as caught:
        save(ExportPlan(tmp_path / "out.csv", sheet_key="people"), project)
    assert "companies, contacts" in caught.value.advice
    with pytest.raises(RecipeProblem, match="no export preset “fancy”") as caught:
        save(ExportPlan(tmp_path / "out.csv", preset="fancy"), project)
    assert "plain" in caught.value.advice


def test_the_old_file_is_replaced(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    save(ExportPlan(path), project)
    assert read(path)[0] == HEADERS
    assert sorted(other.name for other in tmp_path.glob("*out*")) == ["out.csv"]


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_rows_that_must_not_be_contacted_can_be_left_out(tmp_path: Path, name: str) -> None:
    headers = (("Name", Field.FULL_NAME), ("Mail", Field.EMAIL), ("Opt out", Field.DO_NOT_CONTACT))
    rows = [("Ines C.", "ines@norvane.example", ""), ("Tomas R.", "t@riedl.example", "yes"), ("Awa M.", "", "no")]
    subject, vault = subject_of_text("norvane.example"), Vault(tmp_path)
    assert subject is not None
    vault.add([subject], Why.HAND)
    target = tmp_path / name
    with project_with(tmp_path / "list.rowcall", headers, rows) as project:
        assert save(ExportPlan(target), project, vault).rows == {"contacts": 3}
        result = save(ExportPlan(target, without_suppressed=True), project, vault)
        assert (result.rows, result.left_out) == ({"contacts": 1}, 2)
        some = save(ExportPlan(target, row_ids=(2, 3), without_suppressed=True), project, None)
        assert (some.rows, some.left_out) == ({"contacts": 1}, 1)
