"""Tables of web pages: what is seen stands in its column, and nothing else is read."""

from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import FileProblem, ImportCancelled
from rowcall.formats.html_parser import read_rows
from rowcall.formats.html_table import batches, table_of
from rowcall.formats.recognise import recognise
from rowcall.model.import_plans import Dialect
from rowcall.model.reading import Reading


def rows_of(inner: str) -> list[list[str]]:
    return read_rows(table_of(f"<p>before</p><table>{inner}</table>after"))


def test_cells_are_what_is_seen() -> None:
    assert rows_of("<tr><td> a\n  b </td><td>c<br>d<br/>e</td><td>&amp;&nbsp;&eacute;&#233;</td></tr>") == [
        ["a b", "c\nd\ne", "&\xa0éé"]
    ]


def test_ends_may_be_left_out() -> None:
    assert rows_of("<tr><td>1<td>2<tr><td>3<td>4") == [["1", "2"], ["3", "4"]]


def test_a_value_over_several_cells_stands_in_the_first() -> None:
    inner = (
        "<tr><td rowspan=3>A<td colspan=2>B<td>C</tr>"
        "<tr><td rowspan=2>d<td>e<td>f</tr>"
        "<tr><td>g<td>h</tr>"
        "<tr><td>i<td>j<td>k<td>l</tr>"
    )
    assert rows_of(inner) == [
        ["A", "B", "", "C"],
        ["", "d", "e", "f"],
        ["", "", "g", "h"],
        ["i", "j", "k", "l"],
    ]


def test_links_without_words_give_their_address() -> None:
    cells = (
        '<td><a href="https://ann.example"><img src="x.png"></a></td>'
        '<td><a href="https://bo.example">Bo</a></td><td><a href="mailto:cy@x.example"></a></td>'
    )
    assert rows_of(f"<tr>{cells}</tr>") == [["https://ann.example", "Bo", "cy@x.example"]]


def test_scripts_styles_and_comments_are_no_text() -> None:
    assert rows_of("<tr><td><style>td{}</style>a<script>b<td>c</script><!-- d --></td></tr>") == [["a"]]


def test_the_largest_table_counts_also_inside_another() -> None:
    page = (
        "<table><tr><td>menu</td><td><table><tr><td>1<td>2<tr><td>3<td>4</table></td></tr></table>"
        "<table><tr><td>x</td><td></td><td></td><td></td><td></td></tr></table>"
    )
    assert read_rows(table_of(page)) == [["1", "2"], ["3", "4"]]


EXCEL_PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<meta name=ProgId content=Excel.Sheet><style><!--table {mso-displayed-decimal-separator:"\\,";}
%s--></style></head><body>
<table border=0 cellpadding=0><col width=64>
 <tr height=20><td class=xl65>Société</td><td>Téléphone</td><td>Note</td></tr>
 <tr><td>Élan</td><td x:num="33612345678">3,36E+10</td><td>un<br style='mso-data-placement:same-cell'>deux</td></tr>
 <tr><td>Brisa</td><td class=xl66 style='mso-number-format:"\\@"'>0612</td><td>&nbsp;</td></tr>
</table></body></html>"""


def test_a_page_that_excel_saved_under_a_workbooks_name(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_bytes((EXCEL_PAGE % (".xl65 {color:black;}\n" * 1000)).encode("cp1252"))
    found = recognise(path)
    assert found.name == "html"
    sample = found.sample(path, None, 10, Reading())
    assert sample.dialect == Dialect("html", "windows-1252")
    assert sample.headers == ("Société", "Téléphone", "Note")
    assert sample.rows == (("Élan", "33612345678", "un\ndeux"), ("Brisa", "0612", ""))
    rows = list(chain.from_iterable(found.batches(path, sample.dialect, sample.headers, Reading())))
    assert rows == [(1, ["Élan", "33612345678", "un\ndeux"], False), (2, ["Brisa", "0612", ""], False)]


@pytest.mark.parametrize(("rows", "place"), [(1, (1, 1)), (2, (2, 2))])
def test_the_page_marks_its_header(tmp_path: Path, rows: int, place: tuple[int, int]) -> None:
    path = tmp_path / "list.html"
    head = "<tr><th colspan=2>Person<th colspan=2>Firm</tr>" * (rows - 1) + "<tr><th>1<th>2<th>1<th>2</tr>"
    path.write_text(f"<table>{head}<tr><td>a<td>b<td>c<td>d</table>")
    sample = recognise(path).sample(path, None, 10, Reading())
    assert (sample.dialect.header_row, sample.dialect.header_rows) == place
    assert sample.headers == (
        ("Person 1", "Person 2", "Firm 1", "Firm 2") if rows == 2 else ("1", "2", "1 (2)", "2 (2)")
    )
    assert sample.rows == (("a", "b", "c", "d"),)


def test_a_page_without_table_is_none(tmp_path: Path) -> None:
    path = tmp_path / "list.html"
    path.write_text("<html><body><p>Hello</p></body></html>")
    with pytest.raises(FileProblem, match="not a table"):
        recognise(path)


def test_reading_a_page_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "list.html"
    path.write_text("<table>" + "<tr><td>a<td>b</tr>" * 50_000 + "</table>")
    reading = Reading()
    stream = batches(path, Dialect("html", "utf-8"), ("a", "b"), reading)
    next(stream)
    reading.stop()
    with pytest.raises(ImportCancelled):
        next(stream)


@given(st.text(alphabet="<>/abtrdhle =\"'&;!-\n", max_size=200))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    rows = read_rows(table_of(f"<table>{text}"))
    assert len({len(row) for row in rows}) <= 1


CELL = st.text(alphabet="aé&<\"' x", max_size=8).map(lambda text: " ".join(text.split()))


@given(st.lists(st.lists(CELL, min_size=2, max_size=2), min_size=1, max_size=6))
def test_what_is_written_is_read(rows: list[list[str]]) -> None:
    def escaped(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;")

    inner = "".join("<tr>" + "".join(f"<td>{escaped(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    if any(map(any, rows)):
        assert rows_of(inner) == rows
