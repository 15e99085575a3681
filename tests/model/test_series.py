"""What the fill handle carries on: examples, and what holds for every series."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.series import carried_on

NUMBERS = st.integers(-10_000, 10_000)


def fill(
    *values: str, count: int = 3, back: bool = False, other_way: bool = False, month_first: bool = False
) -> list[str]:
    return carried_on(values, count, back=back, other_way=other_way, month_first=month_first)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["5"], ["5", "5", "5"]),
        (["1", "3"], ["5", "7", "9"]),
        (["1.5", "2.0"], ["2.5", "3.0", "3.5"]),
        (["1,5", "2,0"], ["2,5", "3,0", "3,5"]),
        (["007", "008"], ["009", "010", "011"]),
        (["1", "2", "4"], ["5.3333333333", "6.8333333333", "8.3333333333"]),
        (["10", "8"], ["6", "4", "2"]),
        (["Item 9"], ["Item 10", "Item 11", "Item 12"]),
        (["Item 009"], ["Item 010", "Item 011", "Item 012"]),
        (["a1", "a3"], ["a5", "a7", "a9"]),
        (["a1", "b1"], ["a2", "b2", "a3"]),
        (["1st floor"], ["2st floor", "3st floor", "4st floor"]),
        (["hot", "cold"], ["hot", "cold", "hot"]),
        (["a", "1"], ["a", "2", "a"]),
        (["Monday", "Wednesday"], ["Friday", "Sunday", "Tuesday"]),
        (["MON"], ["TUE", "WED", "THU"]),
        (["mars"], ["avril", "mai", "juin"]),
        (["Q4"], ["Q1", "Q2", "Q3"]),
        (["2026-01-31", "2026-02-28"], ["2026-03-31", "2026-04-30", "2026-05-31"]),
        (["2026-01-01", "2026-01-08"], ["2026-01-15", "2026-01-22", "2026-01-29"]),
        (["31.12.2026"], ["01.01.2027", "02.01.2027", "03.01.2027"]),
        (["12/30/2026"], ["12/31/2026", "01/01/2027", "01/02/2027"]),
        (["2026-02-30"], ["2026-02-31", "2026-02-32", "2026-02-33"]),
        ([""], ["", "", ""]),
        (["+33612345678"], ["+33612345678"] * 3),
    ],
)
def test_examples(values: list[str], expected: list[str]) -> None:
    assert fill(*values) == expected


def test_a_date_with_two_meanings_is_read_as_the_country_does() -> None:
    assert fill("01/02/2026", count=1) == ["02/02/2026"]
    assert fill("01/02/2026", count=1, month_first=True) == ["01/03/2026"]


def test_control_turns_a_copy_into_a_series_and_a_series_into_a_copy() -> None:
    assert fill("5", other_way=True) == ["6", "7", "8"]
    assert fill("Item 1", other_way=True) == ["Item 1"] * 3
    assert fill("1", "2", other_way=True) == ["1", "2", "1"]


@given(NUMBERS, NUMBERS, st.integers(2, 5), st.integers(1, 20))
def test_numbers_keep_their_step(first: int, step: int, given_: int, count: int) -> None:
    values = [str(first + step * n) for n in range(given_)]
    assert fill(*values, count=count) == [str(first + step * (given_ + n)) for n in range(count)]


@given(NUMBERS, NUMBERS, st.integers(2, 5), st.integers(1, 20))
def test_backwards_and_forwards_are_one_series(first: int, step: int, given_: int, count: int) -> None:
    values = [str(first + step * n) for n in range(given_)]
    before = fill(*values, count=count, back=True)[::-1]
    assert fill(*before, *values, count=3) == fill(*values, count=3)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 40))
def test_days_follow_each_other(day: date, count: int) -> None:
    expected = [(day + timedelta(days=n + 1)).isoformat() for n in range(count)]
    assert fill(day.isoformat(), count=count) == expected


@given(st.lists(st.text(max_size=12), min_size=1, max_size=5), st.integers(0, 30), st.booleans(), st.booleans())
def test_any_texts_give_as_many_as_are_asked_for(texts: list[str], count: int, back: bool, other_way: bool) -> None:
    assert len(fill(*texts, count=count, back=back, other_way=other_way)) == count


@given(
    st.lists(st.text(st.characters(exclude_categories=["Nd"]), max_size=8), min_size=2, max_size=5), st.integers(1, 20)
)
def test_with_control_the_pattern_is_repeated(texts: list[str], count: int) -> None:
    assert fill(*texts, count=count, other_way=True) == [texts[n % len(texts)] for n in range(count)]
