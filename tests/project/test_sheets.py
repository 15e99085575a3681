import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.projects import Headers, project_with

from rowcall.model.action import Output
from rowcall.model.fields import Field
from rowcall.model.import_plans import ImportCount
from rowcall.model.sheets import Filter, Group, NewColumn, Origin, Sheet, Sort, Test, View
from rowcall.project import columns, edits, loader, rows
from rowcall.project.columns import free_name
from rowcall.project.edits import CellText
from rowcall.project.file import Project

HEADERS: Headers = (("Société", Field.COMPANY_NAME), ("Département", None))
LIST = [
    ("Norvane", "Ventes"),
    ("élan", ""),
    ("Brumeval", "\u00a0Ventes\t"),
    ("", "Achats"),
    ("100% Lin_en", "ventes"),
    ("norvane", " "),
]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", HEADERS, LIST, "companies") as project:
        yield project


@pytest.fixture
def sheet(project: Project) -> Sheet:
    return project.reader.sheets()[0]


def ids(project: Project, sheet: Sheet, *filters: Filter | Group, sort: Sort | None = None) -> list[int]:
    return list(project.reader.order(sheet, View((sort,) if sort else (), filters)))


def test_a_list_is_kept_as_it_was_with_its_own_numbers(project: Project, sheet: Sheet) -> None:
    assert (sheet.key, sheet.rows, [column.header for column in sheet.columns]) == (
        "companies",
        6,
        ["Société", "Département"],
    )
    assert {column.origin for column in sheet.columns} == {Origin.IMPORTED}
    assert list(project.reader.rows(sheet.id, [column.id for column in sheet.columns])) == LIST
    block = project.reader.block(sheet, [3, 99, 1])
    assert [(row.id, row.source_row, row.cells) for row in block] == [(3, 3, LIST[2]), (1, 1, LIST[0])]


def test_more_rows_than_one_question_can_name(tmp_path: Path) -> None:
    names = [(f"Company {number}", "") for number in range(2500)]
    with project_with(tmp_path / "long.rowcall", HEADERS, names, "companies") as project:
        sheet = project.reader.sheets()[0]
        wanted = list(range(2500, 0, -1))
        assert [row.id for row in project.reader.block(sheet, wanted)] == wanted
        assert list(project.reader.rows(sheet.id, [sheet.columns[0].id], wanted)) == [
            (name,) for name, _ in names[::-1]
        ]


def test_sorting_ignores_case_and_accents_and_puts_empty_cells_last_both_ways(project: Project, sheet: Sheet) -> None:
    name = sheet.columns[0].id
    assert ids(project, sheet, sort=Sort(name)) == [5, 3, 2, 1, 6, 4]
    assert ids(project, sheet, sort=Sort(name, descending=True)) == [1, 6, 2, 3, 5, 4]
    assert ids(project, sheet) == [1, 2, 3, 4, 5, 6]


def test_filters(project: Project, sheet: Sheet) -> None:
    name, department = (column.id for column in sheet.columns)
    assert ids(project, sheet, Filter(Test.CONTAINS, name, "NORV")) == [1, 6]
    assert ids(project, sheet, Filter(Test.CONTAINS, name, "%")) == [5]
    assert ids(project, sheet, Filter(Test.CONTAINS, name, "_")) == [5]
    assert ids(project, sheet, Filter(Test.IS, name, "NORVANE")) == [1, 6]
    assert ids(project, sheet, Filter(Test.EMPTY, department)) == [2, 6]
    assert ids(project, sheet, Filter(Test.FILLED, department)) == [1, 3, 4, 5]
    assert ids(project, sheet, Filter(Test.ANY_OF, department, values=("Ventes", "Achats"))) == [1, 3, 4]
    assert ids(project, sheet, Filter(Test.ANY_OF, department)) == []
    assert ids(project, sheet, Filter(Test.CONTAINS, None, "ventes")) == [1, 3, 5]
    both = (Filter(Test.FILLED, department), Filter(Test.CONTAINS, name, "norv"))
    assert ids(project, sheet, *both) == [1]


def test_distinct_values_without_white_space_of_any_kind_the_most_frequent_first(
    project: Project, sheet: Sheet
) -> None:
    department = sheet.columns[1].id
    assert project.reader.distinct(sheet.id, department) == [("Ventes", 2), ("Achats", 1), ("ventes", 1)]
    assert project.reader.distinct(sheet.id, department, most=1) == [("Ventes", 2)]


@given(st.lists(st.text(alphabet="aB \t\u00a0\u2003\u3000é", max_size=4), max_size=8))
def test_each_value_that_is_offered_finds_the_rows_that_have_it(
    tmp_path_factory: pytest.TempPathFactory, cells: list[str]
) -> None:
    path = tmp_path_factory.mktemp("distinct") / "list.rowcall"
    with project_with(path, [("A", None)], [(cell,) for cell in cells]) as project:
        sheet = project.reader.sheets()[0]
        offered = project.reader.distinct(sheet.id, sheet.columns[0].id)
        assert {text for text, _count in offered} == {cell.strip() for cell in cells} - {""}
        for text, count in offered:
            found = ids(project, sheet, Filter(Test.ANY_OF, sheet.columns[0].id, values=(text,)))
            assert [cells[row_id - 1].strip() for row_id in found] == [text] * count


def test_added_columns_never_take_a_name_that_is_there(project: Project, sheet: Sheet) -> None:
    def add(connection: sqlite3.Connection) -> Sheet:
        columns.add_columns(connection, sheet.id, [Output("email", "E-mail"), Output("Société", "Company")], "one")
        return columns.add_columns(connection, sheet.id, [Output("email", "E-mail", Field.EMAIL)], "two")

    found = project.write_now(add)
    assert [column.header for column in found.columns] == [
        "Société",
        "Département",
        "email",
        "Société (2)",
        "email (2)",
    ]
    assert [(column.action, column.field) for column in found.columns[2:]] == [
        ("one", None),
        ("one", None),
        ("two", Field.EMAIL),
    ]
    assert project.write_now(
        lambda connection: columns.add_columns(connection, sheet.id, [Output("email", "E-mail")], "one")
    ).columns == (found.columns)
    assert next(project.reader.rows(sheet.id, [column.id for column in found.columns])) == (
        "Norvane",
        "Ventes",
        "",
        "",
        "",
    )


@given(st.lists(st.sampled_from(["email", "email (2)", "email (3)", "phone"]), max_size=6))
def test_free_names_are_free(wanted: list[str]) -> None:
    taken: list[str] = []
    for name in wanted:
        found = free_name(name, taken)
        assert found not in taken
        assert found == name or (name in taken and found.startswith(f"{name} ("))
        taken.append(found)


def test_found_rows_are_added_once_under_the_row_they_were_found_under(project: Project, sheet: Sheet) -> None:
    outputs = [Output("full_name", "Full name"), Output("carried Société", "Société", header="Société")]

    def make(connection: sqlite3.Connection) -> Sheet:
        return columns.make_found(connection, "people", "People", outputs, "find")

    people = project.write_now(make)
    name = people.columns[0].id

    def add(parent: int, key: str) -> int | None:
        return project.write_now(
            lambda connection: rows.add_found(connection, people.id, parent, parent, key, {name: key.upper()})
        )

    assert [add(1, "ines"), add(1, "tomas"), add(1, "ines"), add(3, "ines")] == [1, 2, None, 3]
    assert list(project.reader.rows(people.id, [name])) == [("INES",), ("TOMAS",), ("INES",)]
    assert project.write_now(make).id == people.id
    assert [column.header for column in people.columns] == ["full_name", "Société"]
    assert [sheet.key for sheet in project.reader.sheets()] == ["companies", "people"]
    assert project.reader.last_written_sheet() == "companies"


def test_a_row_that_was_found_before_is_told_more_of_and_never_otherwise(project: Project, sheet: Sheet) -> None:
    outputs = [Output("company_name", "Company"), Output("industry", "Industry"), Output("size", "Size")]
    found = project.write_now(lambda connection: columns.make_found(connection, "found", "Found", outputs, "find"))
    name, industry, size = (column.id for column in found.columns)

    def tell(**cells: str) -> int | None:
        by_id = {column.id: cells[column.key] for column in found.columns if column.key in cells}
        return project.write_now(lambda connection: rows.fill_found(connection, found.id, 1, "norvane", by_id))

    first = {name: "Norvane", industry: "", size: "11-50"}
    project.write_now(lambda connection: rows.add_found(connection, found.id, 1, 1, "norvane", first))
    typed = [CellText(1, size, "")]
    project.write_now(lambda connection: edits.edit(connection, found.id, typed, "Edit", 1.0))
    assert tell(company_name="Norvane SAS") is None
    assert tell(industry="") is None
    assert tell(company_name="Norvane SAS", industry="Software", size="51-200") == 1
    assert list(project.reader.rows(found.id, [name, industry, size])) == [("Norvane", "Software", "")]


def test_what_was_set_aside_is_kept_with_its_reason(project: Project, sheet: Sheet) -> None:
    aside = [(7, "blank", ["", ""]), (8, "duplicate", ["Norvane", "Ventes"]), (9, "broken", ["Ünï", '"'])]
    loader.keep_set_aside(project, sheet.id, aside)
    loader.keep_count(project, sheet.id, ImportCount(9, 6, 1, 1, 1), "list.csv")
    assert project.reader.set_aside(sheet.id, "broken") == [(9, ("Ünï", '"'))]
    assert project.reader.set_aside(sheet.id, "other") == []
    count = project.reader.import_count(sheet.id)
    assert count == ImportCount(9, 6, 1, 1, 1)


def test_a_second_list_in_the_same_project_is_loaded_with_the_log_on(project: Project) -> None:
    second = loader.load_sheet(
        project, "companies", "Companies", [NewColumn(*header) for header in HEADERS], [(1, ("Zweite", ""))]
    )
    assert (second.key, second.rows) == ("companies (2)", 1)
    assert project.reader.sheets()[0].rows == 6
    mode = project.writer.call_alone(lambda connection: connection.execute("PRAGMA journal_mode").fetchone()[0])
    flush = project.writer.call_alone(lambda connection: connection.execute("PRAGMA synchronous").fetchone()[0])
    assert (mode.result(), flush.result()) == ("wal", 2)


def test_a_reader_cannot_write(project: Project) -> None:
    with pytest.raises(sqlite3.OperationalError):
        project.reader.fetch("DELETE FROM meta")
