"""A name is found as it is written, or with one typing error where only one name can be meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.importing.named import Named, find_named

NAMES = {
    "a1": "Sales leadership",
    "b2": "Buyers",
    "c3": "Buyers DACH",
    "d4": "Demand team 1",
    "e5": "Demand team 2",
}


@pytest.mark.parametrize(
    ("text", "id_"),
    [("buyers", "b2"), (" SALES  Leadership", "a1"), ("Sales leadrship", "a1"), ("Buyer", ""), ("c3", "c3")],
)
def test_the_one_that_is_meant(text: str, id_: str) -> None:
    assert find_named(text, NAMES).id == id_


def test_what_can_be_two_is_never_guessed() -> None:
    assert find_named("Demand team", NAMES) == Named(candidates=("d4", "e5"))
    assert find_named("Buyers", {"x": "Buyers", "y": "buyers"}) == Named(candidates=("x", "y"))


def test_something_else_names_nobody() -> None:
    assert find_named("Zauberei", NAMES) == Named()
    assert find_named("", NAMES) == Named()
    assert find_named("Sales", {}) == Named()


@given(st.text(max_size=20))
def test_only_ids_that_are_there_come_back(text: str) -> None:
    found = find_named(text, NAMES)
    assert {found.id, *found.candidates} - {""} <= set(NAMES)
