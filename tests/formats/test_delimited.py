"""CSV and its relatives: exact text, the right columns, and no row lost."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.formats import delimited
from rowcall.formats.records import BATCH_ROWS, LONGEST_CELL
from rowcall.formats.table import Row, Sample
from rowcall.model.import_plans import Dialect


def all_rows(path: Path, dialect: Dialect, headers: Sequence[str]) -> Iterator[Row]:
    return chain.from_iterable(delimited.batches(path, dialect, headers))


def read(path: Path, data: bytes | str, dialect: Dialect | None = None) -> tuple[Sample, list[Row]]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    sample = delimited.sample(path, dialect, 50)
    return sample, list(all_rows(path, sample.dialect, sample.headers))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.csv"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter_is_found(path: Path, delimiter: str) -> None:
    lines = [["Name", "City"], ["Norvane", "Brest, Rennes; Lyon"], ["Brisa", "x | y"], ["Élan", "z\tw"]]
    text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    sample, rows = read(path, text)
    assert sample.dialect.delimiter == delimiter
    assert [cells for _number, cells, _broken in rows] == lines[1:]


def test_decimal_commas_do_not_win_over_semicolons(path: Path) -> None:
    assert read(path, "Firma;Preis\nA;1,5\nB;2,5\nC;3,5\n")[0].dialect.delimiter == ";"


def test_blank_lines_below_the_header_hide_no_rows(path: Path) -> None:
    sample, _rows = read(path, "Name,City\n,\n,\nNorvane,Brest\n,\nBrisa,Lyon\n")
    assert sample.rows == (("Norvane", "Brest"), ("Brisa", "Lyon"))


def test_sep_line_names_the_delimiter_and_is_no_row(path: Path) -> None:
    sample, rows = read(path, "sep=;\r\na;b\r\n1,2;3\r\n")
    assert sample.headers == ("a", "b")
    assert sample.dialect.header_row == 1
    assert rows == [(1, ["1,2", "3"], False)]


def test_cells_are_exact_text(path: Path) -> None:
    cells = ["02134", "NA", "null", "33612345678.0", "12345678901234567890", " x ", "1e5", "TRUE", "'+33 6", "=1+1"]
    header = ",".join(f"c{number}" for number in range(len(cells)))
    assert read(path, f"{header}\n{','.join(cells)}\n")[1] == [(1, cells, False)]


def test_short_rows_are_padded_and_long_ones_get_extra_columns(path: Path) -> None:
    sample, rows = read(path, "a,b\n1\n1,2,3,4\n5,6,,\n")
    assert sample.headers == ("a", "b", "Extra 1", "Extra 2")
    assert [row[1] for row in rows] == [["1", "", "", ""], ["1", "2", "3", "4"], ["5", "6", "", ""]]
    assert any(remark.sentence.startswith("1 row has fewer cells") for remark in sample.remarks)
    assert any(remark.sentence.startswith("1 row has more cells") for remark in sample.remarks)


def test_a_row_longer_than_the_agreed_columns_is_broken_and_whole(path: Path) -> None:
    path.write_text("a,b\n1,2,3\n")
    assert list(all_rows(path, Dialect("csv", "utf-8", ","), ("a", "b"))) == [(1, ["1", "2", "3"], True)]


def test_headers_are_unique_and_named(path: Path) -> None:
    assert read(path, "Email,Email,,Email (2)\na,b,c,d\n")[0].headers == (
        "Email",
        "Email (2)",
        "Column 3",
        "Email (2) (2)",
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_line_breaks_in_cells(path: Path, end: str) -> None:
    text = f'a,b{end}1,"x\r\ny"{end}2,"x\ny"{end}'
    assert [row[1] for row in read(path, text)[1]] == [["1", "x\r\ny"], ["2", "x\ny"]]


def test_blank_lines_are_rows(path: Path) -> None:
    assert [number for number, _cells, _broken in read(path, "a,b\n1,2\n\n,,\n3,4\n\n")[1]] == [1, 2, 3, 4, 5]


def test_quote_that_is_never_closed_costs_one_row(path: Path) -> None:
    good = [[str(number), f"city {number}"] for number in range(2000)]
    lines = [",".join(cells) for cells in good]
    lines.insert(3, 'x,"never closed')
    sample, rows = read(path, "id,city\n" + "\n".join(lines) + "\n")
    assert [cells for _number, cells, broken in rows if not broken] == good
    assert [(number, cells) for number, cells, broken in rows if broken] == [(4, ['x,"never closed'])]
    assert any("a quote that is never closed" in remark.sentence for remark in sample.remarks)


def test_many_open_quotes_are_each_one_broken_row(path: Path) -> None:
    _sample, rows = read(path, "a,b\n" + 'x,"y\n' * 3000 + "1,2\n")
    assert len(rows) == 3001
    assert rows[-1][1] == ["1", "2"]


def test_wrong_quotes_on_one_line_are_mended(path: Path) -> None:
    sample, rows = read(path, 'a,b\n"Pipe 5"" long"x,2\n3,4\n')
    assert rows == [(1, ['Pipe 5" longx', "2"], False), (2, ["3", "4"], False)]
    assert any("wrong quotes" in remark.sentence for remark in sample.remarks)


def test_endless_cell_is_one_broken_row(path: Path) -> None:
    _sample, rows = read(path, "a,b\n1," + "x" * (LONGEST_CELL + 1) + "\n3,4\n")
    assert [broken for _number, _cells, broken in rows] == [True, False]


def test_zero_bytes_do_no_harm(path: Path) -> None:
    assert read(path, b"a\0,b\n1\0,2\n")[1] == [(1, ["1", "2"], False)]


def test_title_lines_above_the_header(path: Path) -> None:
    sample, rows = read(path, "Our list\n\nName,City,Zip\nA,B,01\nC,D,02\nE,F,03\n")
    assert sample.dialect.header_row == 3
    assert sample.headers == ("Name", "City", "Zip")
    assert rows[0] == (1, ["A", "B", "01"], False)


def test_file_without_header(path: Path) -> None:
    sample, rows = read(path, "ann@x.example,Ann\nbo@x.example,Bo\n")
    assert sample.dialect.header_row == 0
    assert sample.headers == ("Column 1", "Column 2")
    assert len(rows) == 2


def test_a_year_above_amounts_is_a_header(path: Path) -> None:
    sample, rows = read(path, "Company,Town,2025\nNorvane,Rome,120\nQuiltro,Oslo,90\n")
    assert (sample.headers, len(rows)) == (("Company", "Town", "2025"), 2)


def test_a_year_above_years_is_a_value(path: Path) -> None:
    sample, rows = read(path, "Norvane,Rome,2025\nQuiltro,Oslo,2019\nZelt,Bonn,2020\n")
    assert (sample.dialect.header_row, len(rows)) == (0, 3)


def test_a_row_that_names_only_groups_stands_above_the_header(path: Path) -> None:
    sample, rows = read(path, "Person;Person;Firm;Firm\nFirst;Last;Name;Town\nAnn;Ode;Norvane;Rome\n")
    assert (sample.headers, len(rows)) == (("First", "Last", "Name", "Town"), 1)


def test_doubled_headers_are_no_groups(path: Path) -> None:
    sample, rows = read(path, "Name;Phone;Phone\nAnn;none;none\nBob;here;there\n")
    assert (sample.headers, len(rows)) == (("Name", "Phone", "Phone (2)"), 2)


def test_a_chosen_dialect_is_kept(path: Path) -> None:
    sample, rows = read(path, "x;y\n1;2\n3;4\n", Dialect("csv", "utf-8", ",", header_row=2))
    assert sample.headers == ("1;2",)
    assert rows == [(1, ["3;4"], False)]


@given(st.lists(st.text(alphabet='ab",;\n\r\t|é', max_size=12), min_size=1, max_size=30), st.sampled_from(",;\t|"))
def test_any_text_is_read_to_its_end(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], delimiter: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "list.csv"
    path.write_text("h" + "\n".join(lines), encoding="utf-8", newline="")
    rows = list(all_rows(path, Dialect("csv", "utf-8", delimiter), ("h", "i")))
    assert [number for number, _cells, _broken in rows] == list(range(1, len(rows) + 1))
    assert all(broken or len(cells) == 2 for _number, cells, broken in rows)


@pytest.mark.parametrize("at", [0, BATCH_ROWS - 1, BATCH_ROWS, 3 * BATCH_ROWS + 7])
@pytest.mark.parametrize("header_row", [0, 1, 3])
def test_numbers_are_right_across_batches(path: Path, at: int, header_row: int) -> None:
    lines = [f"{number},x" for number in range(4 * BATCH_ROWS)]
    lines[header_row + at] = 'open,"x'
    path.write_text("\n".join(lines) + "\n")
    rows = list(all_rows(path, Dialect("csv", "utf-8", ",", header_row=header_row), ("a", "b")))
    assert [number for number, _cells, _broken in rows] == list(range(1, len(lines) - header_row + 1))
    assert [number for number, _cells, broken in rows if broken] == [at + 1]
    assert all(cells[0] == str(number + header_row - 1) for number, cells, broken in rows if not broken)
