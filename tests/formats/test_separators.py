"""What stands between cells: found also where spaces and quotes make it hard to see."""

from pathlib import Path

from rowcall.formats import delimited
from rowcall.formats.table import Sample
from rowcall.model.import_plans import Quoting


def look(folder: Path, text: str) -> Sample:
    path = folder / "list.csv"
    path.write_bytes(text.encode())
    return delimited.sample(path, None, 50)


def test_a_space_before_a_quote_cuts_no_cell_in_two(tmp_path: Path) -> None:
    sample = look(tmp_path, 'First, Last, "Company"\nAnn, Ode, "Norvane, Inc"\nBo, Ek, "Ostrel ""O"", SA"\n')
    assert sample.headers == ("First", "Last", "Company")
    assert sample.rows == (("Ann", " Ode", "Norvane, Inc"), ("Bo", " Ek", 'Ostrel "O", SA'))
    path = tmp_path / "list.csv"
    (batch,) = delimited.batches(path, sample.dialect, sample.headers)
    assert [cells[2] for _number, cells, _broken in batch] == ["Norvane, Inc", 'Ostrel "O", SA']


def test_a_quote_that_is_closed_behind_a_comma_and_a_space_stays(tmp_path: Path) -> None:
    sample = look(tmp_path, 'Note,City\n"x, ","Brest"\ny, "Lyon, 2e"\n"line\nz, ",Nice\n')
    assert sample.rows == (("x, ", "Brest"), ("y", "Lyon, 2e"), ("line\nz, ", "Nice"))


def test_quotes_as_words_behind_a_space_are_no_quotes_of_cells(tmp_path: Path) -> None:
    sample = look(tmp_path, 'Name,Note\nAnn, "hello" she said\nBo, good\n')
    assert sample.dialect.quoting is Quoting.DOUBLED
    assert sample.rows[0] == ("Ann", ' "hello" she said')


def test_commas_within_the_values_of_one_column_separate_nothing(tmp_path: Path) -> None:
    sample = look(tmp_path, "Company\nNorvane, Inc\nQuiltro, Ltd\nZelt\n")
    assert sample.headers == ("Company",)
    assert sample.rows == (("Norvane, Inc",), ("Quiltro, Ltd",), ("Zelt",))
    assert sample.dialect.header_row == 1


def test_a_title_above_a_table_with_spaces_behind_its_commas(tmp_path: Path) -> None:
    sample = look(tmp_path, "Leads of May\nName, Email\nAnn, ann@norvane.example\nBo, bo@ostrel.example\n")
    assert sample.dialect.header_row == 2
    assert sample.rows[0] == ("Ann", " ann@norvane.example")
