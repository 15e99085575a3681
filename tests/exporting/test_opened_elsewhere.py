"""What another spreadsheet program makes of our exports: no formula, and no number that lost its zeros."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.libreoffice import CSV_AS_EXCEL_OPENS_IT, PROGRAM, cells, convert
from tests.support.projects import project_with

from rowcall.exporting.save import save
from rowcall.model.export_plans import ExportPlan

pytestmark = [
    pytest.mark.soak,
    pytest.mark.timeout(600),
    pytest.mark.skipif(PROGRAM is None, reason="LibreOffice is not here"),
]

EXPORTS = 20
ROWS = 40
HEADERS = (("Code", None), ("Phone", None), ("Number", None), ("Note", None))
HOSTILE = (
    *("=1+1", '=HYPERLINK("http://a.example";"x")', "+1+1", "-1+1", "@SUM(1)", "\t=1+1", " =1+1", "＝1+1"),
    *("plain", "Société", "line\n=1+1", "=cmd|' /C calc'!A0", "'=1+1", "a,b;c", 'say "hi"'),
)


def rows(dice: random.Random) -> Iterator[list[str]]:
    for number in range(1, ROWS + 1):
        code = f"{dice.randrange(10**5):08d}"
        phone = dice.choice(("0612345678", "+33612345678", "0033612345678", "06 12 34 56 78"))
        long_number = str(dice.randrange(10**15, 10**18))
        yield [code, phone, long_number, f"{dice.choice(HOSTILE)}" if number % 3 else f"note {number}"]


@pytest.fixture
def lists(tmp_path: Path) -> dict[str, list[list[str]]]:
    """Twenty exports in each format; name -> rows."""
    made = {}
    for number in range(EXPORTS):
        name = f"list{number}"
        made[name] = list(rows(random.Random(number)))  # noqa: S311 (repeatable, no secret)
        with project_with(tmp_path / f"{name}.rowcall", HEADERS, made[name], "companies") as project:
            for ending in ("xlsx", "csv"):
                save(ExportPlan(tmp_path / f"{name}.{ending}"), project)
    return made


def test_a_workbook_is_the_same_in_every_cell(lists: dict[str, list[list[str]]], tmp_path: Path) -> None:
    flats = convert([tmp_path / f"{name}.xlsx" for name in lists], "fods", tmp_path / "flat")
    for flat, expected in zip(flats, lists.values(), strict=True):
        _header, *found = cells(flat)
        assert [cell for row in found for cell in row if cell.formula is not None] == []
        assert [[cell.text for cell in row] for row in found] == expected


def test_no_cell_of_a_csv_is_run(lists: dict[str, list[list[str]]], tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.csv" for name in lists]
    for flat in convert(paths, "fods", tmp_path / "flat", CSV_AS_EXCEL_OPENS_IT):
        found = cells(flat)
        assert len(found) == ROWS + 1
        assert [cell for row in found for cell in row if cell.formula is not None] == []
