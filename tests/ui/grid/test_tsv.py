"""The text that spreadsheets exchange by the clipboard."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rowcall.ui.grid import tsv

CELL = st.text(st.characters(exclude_characters="\0\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", exclude_categories=["Cs"]))


@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1)))
def test_what_is_copied_is_what_is_pasted(rows: list[list[str]]) -> None:
    assert tsv.from_text(tsv.to_text(rows)) == rows


def test_a_block_from_excel_is_read_with_its_line_breaks() -> None:
    assert tsv.from_text('a\t"one\ntwo"\r\n"say ""hi"""\t\r\n') == [["a", "one\ntwo"], ['say "hi"', ""]]


def test_ordinary_text_with_a_lone_quote_stays_as_it_is() -> None:
    assert tsv.from_text('5" screen\tx') == [['5" screen', "x"]]


def test_an_empty_line_is_a_row_with_an_empty_cell() -> None:
    assert tsv.from_text("a\n\nb\n") == [["a"], [""], ["b"]]


def test_nothing_is_no_row() -> None:
    assert tsv.from_text("") == []
