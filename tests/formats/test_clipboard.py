"""What is pasted is one table, cell for cell, whichever program it was copied from."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.formats.clipboard import pasted_table
from rowcall.importing.guess import preview

EXCEL = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>wrong</td><td>x</td></tr></table></html>'
PAGE = "<table><tr><th>Name</th><th>City</th></tr><tr><td>Ann<br>Lee</td><td>Brest</td></tr></table>"


def opened(tmp_path: Path, html: str, text: str) -> list[tuple[str, ...]]:
    """The rows as an import shows them."""
    table = pasted_table(html, text)
    assert table is not None
    path = tmp_path / "Pasted.tsv"
    path.write_text(table, encoding="utf-8", newline="")
    found = preview(path)
    return [tuple(guess.header for guess in found.columns), *found.rows]


def test_a_spreadsheet_counts_by_its_text(tmp_path: Path) -> None:
    text = 'Name\tNote\tSize\r\nAnn\t"one\r\ntwo ""x"""\t5" pipe\r\n"Bo"\t=1\t\r\n'
    assert opened(tmp_path, EXCEL, text) == [
        ("Name", "Note", "Size"),
        ("Ann", 'one\r\ntwo "x"', '5" pipe'),
        ('"Bo"', "=1", ""),
    ]


def test_a_web_page_counts_by_its_table_where_its_text_has_lost_the_cells(tmp_path: Path) -> None:
    assert opened(tmp_path, PAGE, "Name\tCity\nAnn\nLee\tBrest\n") == [("Name", "City"), ("Ann\nLee", "Brest")]


def test_a_web_page_without_tabs_in_its_text(tmp_path: Path) -> None:
    assert opened(tmp_path, PAGE, "Name City Ann Lee Brest") == [("Name", "City"), ("Ann\nLee", "Brest")]


def test_a_web_page_whose_text_has_all_cells(tmp_path: Path) -> None:
    assert opened(tmp_path, PAGE, "Name\tCity\nBo\tLyon") == [("Name", "City"), ("Bo", "Lyon")]


def test_lines_are_rows(tmp_path: Path) -> None:
    assert opened(tmp_path, "", "Company\nNorvane\nBrisa\n") == [("Company",), ("Norvane",), ("Brisa",)]


@pytest.mark.parametrize("text", ["", "Norvane", "Norvane\n", " \n "])
def test_no_table(text: str) -> None:
    assert pasted_table("", text) is None
    assert pasted_table("<p>Norvane</p>", text) is None


CELL = st.text(alphabet='a"\n é=', max_size=6).map(lambda text: text if "\n" in text else text.lstrip('"'))
"""A lone quote at the start of a cell cannot be told from one that Excel has put there."""


@given(
    st.lists(st.lists(CELL, min_size=2, max_size=3), min_size=1, max_size=5).filter(
        lambda rows: len({*map(len, rows)}) == 1
    )
)
def test_cells_come_through_as_excel_copies_them(rows: list[list[str]]) -> None:
    def copied(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"' if "\n" in cell else cell

    text = "".join("\t".join(map(copied, row)) + "\r\n" for row in rows)
    table = pasted_table(EXCEL, text)
    assert table is not None
    assert table == "".join("\t".join(map(quoted, row)) + "\n" for row in rows)


def quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if '"' in cell or "\n" in cell else cell
