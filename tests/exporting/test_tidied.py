"""Columns that were put beside imported ones, in what is exported."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from rowcall.exporting.save import save
from rowcall.importing.agree import plan_import
from rowcall.importing.guess import preview
from rowcall.importing.load import load
from rowcall.model.export_plans import TIDIED_EXPORTED, ExportPlan
from rowcall.model.import_plans import Beside, Tidy
from rowcall.project.file import Project

FILE = [["Name", "Company"], ["Ann Doe", "Norvane"]]
BESIDE = [["Name", "Company", "First name", "Last name"], ["Ann Doe", "Norvane", "Ann", "Doe"]]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "list.csv"
    path.write_text("Name,Company\nAnn Doe,Norvane\n", encoding="utf-8")
    made = Project.create(tmp_path / "list.rowcall", host="norvane.example", practice=False)
    try:
        load(plan_import(preview(path), {}, None, tidy=[Beside("Name", Tidy.NAME)]), made)
        yield made
    finally:
        made.close()


def exported(project: Project, folder: Path, *, tidied: bool | None) -> list[list[str]]:
    path = folder / "out.csv"
    save(ExportPlan(path, tidied=tidied), project)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_script_gets_the_columns_of_the_file_alone(project: Project, tmp_path: Path) -> None:
    assert exported(project, tmp_path, tidied=None) == FILE


def test_the_window_writes_them_behind_those_of_the_file(project: Project, tmp_path: Path) -> None:
    assert exported(project, tmp_path, tidied=True) == BESIDE
    assert exported(project, tmp_path, tidied=False) == FILE


def test_a_project_whose_recipe_asked_for_them_has_them(project: Project, tmp_path: Path) -> None:
    project.keep_fact(TIDIED_EXPORTED, "yes")
    assert exported(project, tmp_path, tidied=None) == BESIDE
