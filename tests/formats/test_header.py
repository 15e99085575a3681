"""Where the header is: also one that leaves most of its columns without a name."""

import pytest

from rowcall.formats.header import find_header

DATA = [["Ann", "Ode", "x", "y", "ann@norvane.example"], ["Bo", "Ek", "x", "", "bo@ostrel.example"]]
BLANK = ["", "", "", "", ""]
SPARSE = ["Name", "", "", "", "Email"]


@pytest.mark.parametrize(
    ("rows", "row"),
    [
        ([SPARSE, *DATA], 1),
        ([["Leads of May", "", "", "", ""], BLANK, SPARSE, *DATA], 3),
        ([SPARSE, BLANK, *DATA], 1),
        ([["Report", "", "", "", "2026-05-01"], ["a", "b", "c", "d", "e"], *DATA], 2),
        ([["Report", "of", "", "", ""], ["a", "b", "c", "d", "e"], *DATA], 2),
    ],
)
def test_a_header_that_names_few_columns_stands_above_values(rows: list[list[str]], row: int) -> None:
    place = find_header(rows)
    assert (place.row, place.rows) == (row, 1)
