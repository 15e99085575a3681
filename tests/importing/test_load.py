"""From a file to a project: every row is kept, or set aside with a reason."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import FileProblem, ImportCancelled
from rowcall.formats.write_workbook import SheetOut, write_workbook
from rowcall.importing.guess import preview
from rowcall.importing.inspect import inspect
from rowcall.importing.load import load, plan_from
from rowcall.importing.sieve import Sieve
from rowcall.model.fields import Field
from rowcall.model.import_plans import ImportCount
from rowcall.model.reading import Reading
from rowcall.model.sheets import View
from rowcall.project.file import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "list.rowcall", host="api.rowcall.example", practice=True)
    yield made
    made.close()


MESSY = 'Société;Code client\nNorvane;007\n\nNorvane;007\n"open;1\n  ; \nBrisa;=1\nÉlan\nnorvane;007\n'


def cells(project: Project) -> list[tuple[str, ...]]:
    sheet = project.reader.sheets()[0]
    return list(project.reader.rows(sheet.id, [column.id for column in sheet.columns]))


def test_rows_are_kept_or_set_aside_with_a_reason(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "list.csv"
    path.write_text(MESSY, encoding="utf-8")
    count = load(plan_from(preview(path)), project)
    assert count == ImportCount(rows_in=8, rows=4, blank=2, broken=1, duplicate=1)
    assert cells(project) == [("Norvane", "007"), ("Brisa", "=1"), ("Élan", ""), ("norvane", "007")]
    sheet = project.reader.sheets()[0]
    assert project.reader.import_count(sheet.id) == count
    assert project.reader.set_aside(sheet.id, "broken") == [(4, ('"open;1',))]
    assert project.reader.set_aside(sheet.id, "duplicate") == [(3, ("Norvane", "007"))]
    assert [number for number, _cells in project.reader.set_aside(sheet.id, "blank")] == [2, 5]
    ids = project.reader.order(sheet, View())
    assert [row.source_row for row in project.reader.block(sheet, ids)] == [1, 6, 7, 8]


def test_columns_have_their_headers_and_fields(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "list.csv"
    path.write_text(MESSY, encoding="utf-8")
    load(plan_from(preview(path)), project)
    sheet = project.reader.sheet("companies")
    assert sheet is not None
    assert [(column.header, column.field) for column in sheet.columns] == [
        ("Société", Field.COMPANY_NAME),
        ("Code client", Field.CRM_ID),
    ]


def test_a_workbook_loads_alike(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "list.xlsx"
    rows = [["Ann", "0612"], ["", ""], ["Bo", "=1"], ["Ann", "0612"]]
    write_workbook(path, [SheetOut("x", ["First name", "Phone"], lambda: rows)])
    assert load(plan_from(preview(path)), project) == ImportCount(rows_in=4, rows=2, blank=1, duplicate=1)
    assert cells(project) == [("Ann", "0612"), ("Bo", "=1")]
    assert project.reader.sheets()[0].key == "contacts"


def test_progress_is_told(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name\n" + "".join(f"company {number}{' ' * 400}\n" for number in range(2500)))
    told: list[tuple[int, float]] = []
    load(plan_from(preview(path)), project, Reading(lambda rows, share: told.append((rows, share))))
    assert told[-1] == (2500, 1.0)
    assert told == sorted(told)
    assert 0 < told[0][1] < 1


def test_a_stopped_import_leaves_nothing(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "list.rowcall", host="api.rowcall.example", practice=True)
    path = tmp_path / "list.csv"
    path.write_text("Name\n" + "".join(f"company {number}\n" for number in range(5000)))
    reading = Reading(lambda rows, _share: reading.stop() if rows >= 1000 else None)
    with pytest.raises(ImportCancelled):
        load(plan_from(preview(path)), project, reading)
    project.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


def test_a_list_that_loses_its_rows_is_refused(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,City\nA,B\n")
    plan = plan_from(preview(path))
    path.write_text("Name,City\n,\n")
    with pytest.raises(FileProblem, match="has no rows"):
        load(plan, project)


def test_a_list_that_vanishes_is_told(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,City\nA,B\n")
    plan = plan_from(preview(path))
    path.unlink()
    with pytest.raises(FileProblem, match="is not there"):
        load(plan, project)


CELL = st.sampled_from(["", " ", "a", "b", "007", "x;y", "é"])


@given(st.lists(st.tuples(st.lists(CELL, min_size=2, max_size=2), st.booleans()), max_size=30), st.integers(1, 5))
def test_rows_in_equals_rows_and_set_aside(rows: list[tuple[list[str], bool]], size: int) -> None:
    sieve = Sieve()
    numbered = [(number, cells, broken) for number, (cells, broken) in enumerate(rows, 1)]
    batches = [numbered[start : start + size] for start in range(0, len(numbered), size)]
    kept = list(chain.from_iterable(sieve.keep(batches)))
    count = sieve.count()
    assert count.rows_in == len(rows) == count.rows + count.blank + count.broken + count.duplicate
    assert len(kept) == count.rows == len({tuple(cells) for _number, cells in kept})
    numbers = [number for number, _cells in kept] + [number for number, _reason, _cells in sieve.set_aside]
    assert sorted(numbers) == list(range(1, len(rows) + 1))


def test_inspect_says_what_load_does(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "list.csv"
    path.write_text(MESSY, encoding="cp1252")
    said = inspect(path)
    count = load(plan_from(preview(path)), project)
    assert list(said) == [
        "format", "encoding", "delimiter", "sheet", "header_row", "rows", "rows_in", "set_aside", "known_export",
        "warnings", "columns", "strength",
    ]  # fmt: skip
    assert (said["format"], said["encoding"], said["delimiter"]) == ("csv", "windows-1252", ";")
    assert (said["sheet"], said["header_row"], said["known_export"]) == (None, 1, None)
    assert (said["rows"], said["rows_in"]) == (count.rows, count.rows_in)
    assert said["set_aside"] == {"blank": count.blank, "broken": count.broken, "duplicate": count.duplicate}
    assert said["columns"][0] == {
        "header": "Société", "field": "company_name", "score": 1.0, "why": "header",
        "samples": ["Norvane", "Brisa", "Élan"],
    }  # fmt: skip


def test_inspect_names_the_rows_that_are_odd(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Company,Town\nNorvane,Rome\nQuiltro,"Oslo\n' + "".join(f"Firm {at},Bonn\n" for at in range(600)))
    assert inspect(path)["warnings"] == ["1 row has a quote that is never closed and cannot be read. (row 3)"]


def test_blank_lines_are_no_list(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Company;Town\n;\n;\n")
    with pytest.raises(FileProblem, match="no rows below its header"):
        inspect(path)


def test_a_very_long_word_costs_no_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Company,Department\nNorvane," + "y" * 140_000 + "\nQuiltro,Sales\n")
    words: list[int] = []
    monkeypatch.setattr("rowcall.importing.cell_phrases._known_word", lambda word: words.append(len(word)) or word)
    inspect(path)
    assert max(words, default=0) < 100
