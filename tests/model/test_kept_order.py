"""Rows on the screen stay in their order, whatever comes and goes; what is new finds its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.kept_order import TOP, Put, kept_order

IDS = st.lists(st.integers(1, 12), unique=True)


def kept(shown: list[int], asked: list[int], *puts: Put) -> list[int]:
    return list(kept_order(shown, asked, puts))


def test_what_was_put_somewhere_stands_there_though_it_is_asked_for_at_the_end() -> None:
    assert kept([3, 1, 2], [1, 2, 3, 8, 9], Put(3, [8, 9])) == [3, 8, 9, 1, 2]
    assert kept([3, 1, 2], [1, 2, 3, 8], Put(TOP, [8])) == [8, 3, 1, 2]
    assert kept([3, 1], [1, 3, 8, 9], Put(3, [8]), Put(8, [9])) == [3, 8, 9, 1]


def test_what_is_brought_back_stands_behind_the_row_that_it_follows() -> None:
    assert kept([5, 1, 3], [1, 2, 3, 4, 5]) == [5, 1, 2, 3, 4]
    assert kept([4, 2], [1, 2, 3, 4]) == [1, 4, 2, 3]


def test_what_was_put_and_undone_is_left_out() -> None:
    assert kept([3, 8, 1], [1, 3], Put(3, [8])) == [3, 1]


def test_a_row_is_there_once_however_often_it_is_asked_for() -> None:
    assert kept([2, 1], [1, 2, 8, 8], Put(2, [8])) == [2, 8, 1]
    assert kept([2, 1], [1, 2, 8, 8], Put(7, [8])) == [2, 8, 1]


@given(IDS, IDS, st.lists(st.tuples(st.integers(0, 12), IDS), max_size=3))
def test_every_row_is_there_once_and_those_that_were_shown_in_their_order(
    shown: list[int], asked: list[int], puts: list[tuple[int, list[int]]]
) -> None:
    found = kept(shown, asked, *(Put(after, ids) for after, ids in puts))
    assert sorted(found) == sorted(asked)
    assert [row for row in found if row in shown] == [row for row in shown if row in asked]
