"""What is exported opens as it was: any table, equal in every cell but for the guards of a CSV."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rowcall.exporting.save import save
from rowcall.formats.table import unique_headers
from rowcall.importing.guess import preview
from rowcall.importing.load import load, plan_from
from rowcall.model.export_plans import ExportPlan
from rowcall.model.sheets import NewColumn
from rowcall.project.file import Project
from rowcall.project.loader import load_sheet

TABLES = int(os.environ.get("ROWCALL_TABLES", "0"))
"""How many tables to try of each format; 0: as many as suit every day. All thousand: `ROWCALL_TABLES=1000`."""

pytestmark = pytest.mark.timeout(120 + 3 * TABLES)

Table = tuple[tuple[str, ...], list[list[str]]]

COMMON = (
    *("0033612345678", "+33 6 12 34 56 78", "007", "1E5", "3.36E+10", "12345678901234567", "1,5", "true", "null"),
    *("=1+1", "@home", "-", "\ttab", "'s avonds", "#N/A", "_x0041_", "2026-01-31", "31.01.2026", " padded "),
    *("line one\nline two", "a;b", 'say "hi"', "Société", "東京", "🏢", "http://a.example/?b=c", ""),
)
"""Texts that programs like to take for something else."""

CONTROLS = "".join(chr(code) for code in range(32) if chr(code) not in "\t\r\n")
"""Characters that no cell can show: reading a file leaves them out and says so. Of a workbook the two that are no
characters (U+FFFE, U+FFFF) come back as Excel writes them (`_xFFFF_`)."""


def cell_texts(left_out: str) -> st.SearchStrategy[str]:
    characters = st.characters(exclude_categories=["Cs"], exclude_characters=left_out)
    return st.sampled_from(COMMON) | st.text(characters, max_size=12)


names = st.text(st.characters(categories=["L"], max_codepoint=0x24F), min_size=1, max_size=12)
TRIGGERS = tuple("=+-@\t\r\n＝＋－＠")


@st.composite
def tables(draw: st.DrawFn, left_out: str) -> Table:
    """A table of unequal rows: the first column numbers them, as equal rows would be set aside."""
    headers = unique_headers(["Code", *draw(st.lists(names, min_size=1, max_size=4))], 0)
    row = st.lists(cell_texts(left_out), min_size=len(headers) - 1, max_size=len(headers) - 1)
    rows = draw(st.lists(row, min_size=1, max_size=8))
    return headers, [[f"row {number}", *cells] for number, cells in enumerate(rows, 1)]


def exported(table: Table, path: Path) -> Path:
    headers, rows = table
    project = Project.create(path.with_suffix(".rowcall"), host="norvane.example", practice=False)
    try:
        columns = [NewColumn(header, None) for header in headers]
        load_sheet(project, "companies", "Companies", columns, enumerate(rows, 1))
        save(ExportPlan(path), project)
    finally:
        project.close()
    return path


def imported(path: Path) -> Table:
    plan = plan_from(preview(path))
    project = Project.create(path.with_suffix(".back.rowcall"), host="norvane.example", practice=False)
    try:
        load(plan, project)
        sheet = project.reader.sheets()[0]
        columns = [column for column in sheet.columns if column.header in plan.headers]
        rows = project.reader.rows(sheet.id, [column.id for column in columns])
        return tuple(column.header for column in columns), [list(cells) for cells in rows]
    finally:
        project.close()


def without_guard(cell: str, before: str) -> str:
    """A cell without the apostrophe that a CSV got where a spreadsheet would have run it."""
    may_run = before.lstrip(" \u00a0\u2007\u202f\u3000").startswith(TRIGGERS) or "\n" in before or "\r" in before
    return cell.removeprefix("'") if may_run and cell.startswith("'") and not before.startswith("'") else cell


@settings(max_examples=TABLES or 50, deadline=None)
@given(tables(CONTROLS))
def test_a_csv_opens_as_it_was(tmp_path_factory: pytest.TempPathFactory, table: Table) -> None:
    path = exported(table, tmp_path_factory.mktemp("csv") / "list.csv")
    headers, found = imported(path)
    headers_before, rows = table
    assert headers == headers_before
    plain = [list(map(without_guard, after, before)) for after, before in zip(found, rows, strict=True)]
    assert plain == rows


@settings(max_examples=TABLES or 12, deadline=None)
@given(tables(CONTROLS + "\ufffe\uffff"))
def test_a_workbook_opens_as_it_was(tmp_path_factory: pytest.TempPathFactory, table: Table) -> None:
    path = exported(table, tmp_path_factory.mktemp("xlsx") / "list.xlsx")
    assert imported(path) == table
