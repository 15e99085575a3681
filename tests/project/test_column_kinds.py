"""What a column holds is told by some of its rows: amounts, days, texts; phones and postcodes are no amounts."""

from pathlib import Path

import pytest

from rowcall.model.cell_kinds import Kind
from rowcall.model.fields import Field
from rowcall.model.sheets import NewColumn
from rowcall.project.column_kinds import ColumnKind, column_kinds
from rowcall.project.facets import facets
from rowcall.project.file import Project
from rowcall.project.loader import load_sheet


@pytest.mark.parametrize(
    ("header", "field", "cells", "kind", "amounts"),
    [
        ("Employees", None, ["12", "250", "", "7"], Kind.NUMBER, True),
        ("Revenue", None, ["1.5", "2,25"], Kind.NUMBER, True),
        ("Size", Field.COMPANY_SIZE, ["51-200", "11-50"], Kind.NUMBER, False),
        ("Zip", None, ["75001", "69001"], Kind.NUMBER, False),
        ("Phone", Field.PHONE, ["33612345678", "33612345679"], Kind.NUMBER, False),
        ("Founded on", None, ["2001-02-03", "1999-01-01"], Kind.DAY_FIRST, False),
        ("City", None, ["Lyon", "12"], Kind.TEXT, False),
        ("Nothing", None, ["", ""], Kind.TEXT, False),
    ],
)
def test_by_its_cells_and_by_what_it_is_called(
    tmp_path: Path, header: str, field: Field | None, cells: list[str], kind: Kind, amounts: bool
) -> None:
    project = Project.create(tmp_path / "p.rowcall", host="127.0.0.1:9", practice=False)
    rows = ((number, [cell]) for number, cell in enumerate(cells, 1))
    sheet = load_sheet(project, "companies", "Companies", [NewColumn(header, field)], rows)
    assert list(column_kinds(project.reader, sheet).values()) == [ColumnKind(kind, amounts)]
    project.close()


def test_values_of_numbers_come_in_the_order_of_numbers(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "p.rowcall", host="127.0.0.1:9", practice=False)
    rows = ((number, [cell]) for number, cell in enumerate(["100", "9", "25", "9"], 1))
    sheet = load_sheet(project, "companies", "Companies", [NewColumn("Employees")], rows)
    found = facets(project.reader, sheet, sheet.columns[0].id, (), by_name=True)
    assert [value for value, _count in found.values] == ["9", "25", "100"]
    project.close()
