"""A workbook for people has dates as dates, where all of a column is plainly dates, and gives the same text again."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path

import openpyxl  # noqa: TID253 (an independent reader)
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.exporting.test_numbers import exported, imported, types


def days(path: Path) -> list[datetime.date | None]:
    rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(min_row=2)
    return [row[1].value.date() if row[1].value else None for row in rows]


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (["17.10.2024", "", "03.02.2023"], 'dd"."mm"."yyyy'),
        (["17.10.2024", "3.2.2023"], 'd"."m"."yyyy'),
        (["2024-10-17", "2023-02-03"], "yyyy-mm-dd"),
        (["17/10/2024", "03/02/2023"], 'dd"/"mm"/"yyyy'),
        (["10/17/2024", "02/03/2023"], 'mm"/"dd"/"yyyy'),
        (["17-10-2024", "03-02-2023"], 'dd"-"mm"-"yyyy'),
    ],
)
def test_a_column_of_dates_can_be_sorted_by_day(tmp_path: Path, texts: list[str], code: str) -> None:
    path = exported(tmp_path, "Last contact", texts)
    expected = [datetime.date(2024, 10, 17), *([None] if "" in texts else []), datetime.date(2023, 2, 3)]
    assert days(path) == expected
    assert openpyxl.load_workbook(path).worksheets[0]["B2"].number_format == code
    assert imported(path) == texts


@pytest.mark.parametrize(
    "texts",
    [
        ["17.10.2024", "soon"],
        ["17.10.2024", "2024-10-18"],
        ["17.10.2024", "03.2.2023"],
        ["31.02.2024", "17.10.2024"],
        ["17.10.24", "18.10.24"],
        ["01/02/2024", "03/04/2024"],
        ["17/10/2024", "10/17/2024"],
        ["01.01.1900", "17.10.2024"],
        ["17.10.2024 ", "18.10.2024"],
        ["17.10.2024 09:30", "18.10.2024 10:00"],
        ["Q1 2024", "Q2 2024"],
    ],
)
def test_what_may_be_no_date_or_another_one_stays_text(tmp_path: Path, texts: list[str]) -> None:
    path = exported(tmp_path, "Last contact", texts)
    assert types(path) == {"s"}
    assert imported(path) == texts


def test_a_text_far_down_makes_all_of_its_column_text(tmp_path: Path) -> None:
    assert types(exported(tmp_path, "Last contact", [*["17.10.2024"] * 900, "n/a"])) == {"s"}


def test_a_script_gets_exact_text(tmp_path: Path) -> None:
    assert types(exported(tmp_path, "Last contact", ["17.10.2024"], shown=False)) == {"s"}


dates = st.dates(datetime.date(1890, 1, 1), datetime.date(9999, 12, 31))
patterns = st.sampled_from(["{:%d.%m.%Y}", "{:%Y-%m-%d}", "{:%d/%m/%Y}", "{:%m/%d/%Y}", "{0.day}.{0.month}.{0.year}"])


@settings(max_examples=60, deadline=None)
@example("{:%d/%m/%Y}", [datetime.date(2024, 2, 1)], [])
@given(patterns, st.lists(dates, max_size=5), st.lists(st.sampled_from(["", "n/a", "1.1.2024", "9"]), max_size=1))
def test_exported_and_imported_again_it_is_the_same_text(
    pattern: str, column: list[datetime.date], more: list[str]
) -> None:
    texts = [*(pattern.format(day) for day in column), *more, pattern.format(datetime.date(2024, 10, 17))]
    with tempfile.TemporaryDirectory() as folder:
        assert imported(exported(Path(folder), "Last contact", texts)) == texts
