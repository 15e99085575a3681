"""Tidy columns in a project: made at the import, made again when their cell changes, kept where a person typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rowcall.importing.agree import plan_import
from rowcall.importing.guess import preview
from rowcall.importing.load import load
from rowcall.model.import_plans import Beside, Tidy
from rowcall.model.sheets import Origin, Sheet, View
from rowcall.project import edits
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.tidied import follow, tidier_of

BESIDE = (Beside("Name", Tidy.NAME), Beside("Phone", Tidy.PHONE))
LIST = "Name;Phone;Country\nAnn Doe;06 12 34 56 78;France\nBo Li;030 901820;\nAnn Doe;06 12 34 56 78;France\n"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    made = Project.create(tmp_path / "list.rowcall", host="norvane.example", practice=False)
    try:
        count = load(plan_import(preview(path), {}, None, tidy=BESIDE, country="DE"), made)
        assert (count.rows, count.duplicate) == (2, 1)
        yield made
    finally:
        made.close()


def sheet_of(project: Project) -> Sheet:
    return project.reader.sheets()[0]


def cells(project: Project) -> list[dict[str, str]]:
    sheet = sheet_of(project)
    headers = [column.header for column in sheet.columns]
    rows = project.reader.rows(sheet.id, [column.id for column in sheet.columns])
    return [dict(zip(headers, row, strict=True)) for row in rows]


def change(project: Project, row: int, header: str, text: str) -> None:
    sheet = sheet_of(project)
    column = sheet.column(header)
    assert column is not None
    row_id = project.reader.order(sheet, View())[row]
    project.write_now(
        lambda connection: edits.edit(connection, sheet.id, [CellText(row_id, column.id, text)], "Edit", 0.0)
    )


def test_an_import_makes_them_beside_their_columns(project: Project) -> None:
    sheet = sheet_of(project)
    assert [column.header for column in sheet.columns] == [
        *("Name", "First name", "Last name", "Phone", "Phone (tidy)", "Country")
    ]
    by_id = {column.id: column.header for column in sheet.columns}
    tidied = [column for column in sheet.columns if column.origin is Origin.TIDIED]
    assert [by_id[column.made_from or 0] for column in tidied] == ["Name", "Name", "Phone"]
    first, second = cells(project)
    assert (first["First name"], first["Last name"], first["Phone (tidy)"]) == ("Ann", "Doe", "+33612345678")
    assert (second["Phone"], second["Phone (tidy)"]) == ("030 901820", "+4930901820")


def test_they_follow_the_cells_that_they_are_made_from_and_come_back_with_an_undo(project: Project) -> None:
    change(project, 0, "Name", "Zoë van Dijk")
    assert (cells(project)[0]["First name"], cells(project)[0]["Last name"]) == ("Zoë", "van Dijk")
    change(project, 0, "Country", "Germany")
    assert cells(project)[0]["Phone (tidy)"] == "+49612345678"
    project.write_now(edits.undo)
    assert cells(project)[0]["Phone (tidy)"] == "+33612345678"
    project.write_now(edits.undo)
    assert cells(project)[0]["First name"] == "Ann"
    project.write_now(edits.redo)
    assert cells(project)[0]["First name"] == "Zoë"


def test_what_a_person_typed_stays_until_it_is_undone(project: Project) -> None:
    change(project, 0, "First name", "Annie")
    change(project, 0, "Name", "Ann Dove")
    assert (cells(project)[0]["First name"], cells(project)[0]["Last name"]) == ("Annie", "Dove")
    project.write_now(edits.undo)
    project.write_now(edits.undo)
    assert (cells(project)[0]["First name"], cells(project)[0]["Last name"]) == ("Ann", "Doe")


def test_rows_that_come_later_are_made_in_the_same_way(project: Project) -> None:
    sheet = sheet_of(project)

    def add(connection: edits.sqlite3.Connection) -> None:
        tidier = tidier_of(connection, sheet.id)
        assert tidier is not None
        names = ", ".join(column.name for column in sheet.columns)
        marks = ", ".join("?" * len(sheet.columns))
        texts = tidier.widened(["Cy Day", "030 901821", ""])
        connection.execute(f"INSERT INTO sheet_{sheet.id}(source_row, {names}) VALUES(9, {marks})", texts)
        connection.execute(f"UPDATE sheet_{sheet.id} SET {sheet.columns[4].name} = 'x'")  # noqa: S608
        follow(connection, sheet.id, project.reader.order(sheet, View()))

    project.write_now(add)
    assert [row["Phone (tidy)"] for row in cells(project)] == ["+33612345678", "+4930901820", "x"]
    assert cells(project)[2]["First name"] == "Cy"


def test_a_sheet_without_them_needs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text(LIST, encoding="utf-8")
    made = Project.create(tmp_path / "plain.rowcall", host="norvane.example", practice=False)
    try:
        load(plan_import(preview(path), {}, None), made)
        assert [column.header for column in sheet_of(made).columns] == ["Name", "Phone", "Country"]
        change(made, 0, "Name", "Zoë van Dijk")
        assert cells(made)[0]["Name"] == "Zoë van Dijk"
    finally:
        made.close()
