"""CSV out: what is written is what is read, but for the guarded cells."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import FileProblem
from rowcall.formats import delimited
from rowcall.formats.guard import is_run
from rowcall.formats.write_delimited import write_csv

CELL = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8) | st.sampled_from(
    [
        "=1",
        "00123",
        "+33 6 12",
        "NA",
        'a"b',
        "a,b",
        "a;b",
        "l1\r\nl2",
        "l1\nl2",
        " x ",
        "\ufeff",
        "'",
        "x\ry",
        "-",
        "@a",
    ]
)
TABLES = st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), max_size=12))


def guarded(cell: str) -> str:
    return f"'{cell}" if is_run(cell) else cell


@given(TABLES, st.sampled_from([",", "\t"]))
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, table: list[list[str]], delimiter: str) -> None:
    path = tmp_path_factory.mktemp("out") / "out.csv"
    header = [f"h{number}" for number in range(len(table[0]) if table else 2)]
    written = write_csv(path, header, table, delimiter=delimiter)
    expected = [[guarded(cell) for cell in row] for row in table]
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=delimiter, strict=True)) == [header, *expected]
    assert written.rows == len(table)
    assert written.guarded == sum(is_run(cell) for row in table for cell in row)
    sample = delimited.sample(path, None, 50)
    if len(header) > 1 and table:
        batches = delimited.batches(path, sample.dialect, sample.headers)
        assert sum(map(len, batches)) >= len(table)


@given(TABLES)
def test_without_guard_every_cell_is_exact(tmp_path_factory: pytest.TempPathFactory, table: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("out") / "out.csv"
    header = [f"h{number}" for number in range(len(table[0]) if table else 2)]
    written = write_csv(path, header, table, guard=False)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [header, *table]
    assert written.guarded == 0


def test_form_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["a", "b"], [["1", "x,y"], ["", 'say "é"'], ["=1", "+33 6 12; +33 1"]])
    expected = '\ufeffa,b\r\n"1","x,y"\r\n"","say ""é"""\r\n"\'=1","+33 6 12; +33 1"\r\n'
    assert path.read_bytes() == expected.encode()


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")

    def rows() -> list[list[str]]:
        raise FileProblem("The list ended early.")

    with pytest.raises(FileProblem):
        write_csv(path, ["a"], (row for _ in range(1) for row in rows()))
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"The folder .* is not there"):
        write_csv(tmp_path / "nowhere" / "out.csv", ["a"], [])
    with pytest.raises(FileProblem, match="is a folder"):
        write_csv(tmp_path, ["a"], [])
