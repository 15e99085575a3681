"""How fast lists come in and go out, against pandas and openpyxl doing the same job in the same run."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import openpyxl  # noqa: TID253 (the measure)
import pandas as pd  # noqa: TID253 (the measure)
import pytest
from tests.support.big_lists import HEADERS, Loader, invented_rows, seconds, write_list, write_workbook_list

from rowcall.exporting.save import save
from rowcall.importing.guess import preview
from rowcall.importing.load import plan_from
from rowcall.model.export_plans import ExportPlan
from rowcall.project.file import Project

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

ROWS = 100_000


@pytest.fixture(scope="module")
def csv_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_list(tmp_path_factory.mktemp("files") / "list.csv", ROWS)


@pytest.fixture(scope="module")
def workbook_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_workbook_list(tmp_path_factory.mktemp("files") / "list.xlsx", ROWS)


def report(name: str, ours: float, theirs: float, least: float, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\n{name}: {ours:.2f} s against {theirs:.2f} s, ratio {ours / theirs:.3f} (at most {least})")
    assert ours <= least * theirs


def test_csv_in(csv_list: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    theirs = seconds(lambda: pd.read_csv(csv_list, dtype=str, keep_default_na=False), 3)
    ours = seconds(Loader(plan_from(preview(csv_list)), tmp_path), 3)
    report("CSV 100,000 in", ours, theirs, 1.5, capsys)


def test_csv_in_a_million(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_list(tmp_path / "list.csv", 10 * ROWS)
    theirs = seconds(lambda: pd.read_csv(path, dtype=str, keep_default_na=False), 2)
    ours = seconds(Loader(plan_from(preview(path)), tmp_path), 2)
    report("CSV 1,000,000 in", ours, theirs, 1.1, capsys)


def test_workbook_in(workbook_list: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ours = seconds(Loader(plan_from(preview(workbook_list)), tmp_path), 2)
    theirs = seconds(lambda: pd.read_excel(workbook_list, dtype=str, engine="openpyxl"))
    report("XLSX 100,000 in", ours, theirs, 0.15, capsys)


@pytest.fixture
def project(csv_list: Path, tmp_path: Path) -> Iterator[Project]:
    path = Loader(plan_from(preview(csv_list)), tmp_path)()
    opened = Project.open(path)
    yield opened
    opened.close()


def test_csv_out(project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same job: from the project file to a CSV."""
    sheet = project.reader.sheets()[0]
    names = ", ".join(column.name for column in sheet.columns)

    def by_pandas() -> None:
        connection = sqlite3.connect(project.path)
        frame = pd.read_sql_query(f"SELECT {names} FROM sheet_{sheet.id} ORDER BY id", connection)  # noqa: S608
        frame.to_csv(tmp_path / "pandas.csv", index=False, encoding="utf-8-sig", lineterminator="\r\n")
        connection.close()

    theirs = seconds(by_pandas, 3)
    ours = seconds(lambda: save(ExportPlan(tmp_path / "out.csv"), project), 3)
    report("CSV 100,000 out", ours, theirs, 0.6, capsys)


def test_workbook_out(project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "out.xlsx"
    ours = seconds(lambda: save(ExportPlan(path), project), 2)
    rows = list(invented_rows(ROWS))

    def by_openpyxl() -> None:
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("list")
        for row in [HEADERS, *rows]:
            sheet.append(row)
        book.save(tmp_path / "openpyxl.xlsx")

    theirs = seconds(by_openpyxl)
    report("XLSX 100,000 out", ours, theirs, 0.18, capsys)
    plan = plan_from(preview(path))
    folder = tmp_path / "back"
    folder.mkdir()
    back = Project.open(Loader(plan, folder)())
    sheet = back.reader.sheets()[0]
    found = back.reader.rows(sheet.id, [column.id for column in sheet.columns])
    assert sum(1 for cells, row in zip(found, rows, strict=True) if list(cells) != row) == 0
    back.close()
