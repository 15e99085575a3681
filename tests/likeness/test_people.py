"""Names of people: which may be one person's."""

import pytest

from rowcall.likeness.people import same_person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jane Doe", "Doe, Jane"),
        ("J. Doe", "Jane Doe"),
        ("Jean-Pierre Martin", "Jean Martin"),
        ("Dr. Zoë Müller, PhD", "Zoe Muller"),
        ("Doe", "Jane Doe"),
        ("Jane van der Berg", "Jane Vanderberg"),
        ("María del Carmen López", "Maria Lopez"),
        ("Katarina Novak", "Katarína Nováková"),
        ("", "Jane Doe"),
    ],
)
def test_one_person(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Jane Doe", "Jane Smith"), ("Jane Doe", "John Smith"), ("Jane Doe", "Mark Doe"), ("J. D.", "Jane Doe")],
)
def test_two_people(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not same_person(other, one)
