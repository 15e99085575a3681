"""Full names taken apart, in the ways in which lists write them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rowcall.model.name_words import PARTICLES, SUFFIXES, TITLES
from rowcall.model.people_names import PersonName, name_parts, plain_name, split_name, without_pictures


@pytest.mark.parametrize(
    ("full", "first", "last"),
    [
        ("Ines Caldeira", "Ines", "Caldeira"),
        ("  Ines   de  Caldeira ", "Ines", "de Caldeira"),
        ("Caldeira, Ines", "Ines", "Caldeira"),
        ("Ines", "Ines", ""),
        ("", "", ""),
        ("DUPONT Jean", "Jean", "DUPONT"),
        ("Jean DUPONT", "Jean", "DUPONT"),
        ("Jean Pierre DUPONT MARTIN", "Jean Pierre", "DUPONT MARTIN"),
        ("DE LA TOUR Jean", "Jean", "DE LA TOUR"),
        ("Jean de LA TOUR", "Jean", "de LA TOUR"),
        ("JEAN DUPONT", "JEAN", "DUPONT"),
        ("JP Martin", "JP", "Martin"),
        ("Vincent van Gelderen", "Vincent", "van Gelderen"),
        ("Ludwig Mies van der Velde", "Ludwig", "Mies van der Velde"),
        ("van der Berg, Jan", "Jan", "van der Berg"),
        ("Juan García de la Torre", "Juan", "García de la Torre"),
        ("José Luis da Silva", "José Luis", "da Silva"),
        ("Juan Carlos López García", "Juan Carlos", "López García"),
        ("María del Carmen Pérez Ruiz", "María del Carmen", "Pérez Ruiz"),
        ("Mary Ann Smith", "Mary Ann", "Smith"),
        ("John F. Keller", "John F.", "Keller"),
        ("Anne-Sophie Le Goff", "Anne-Sophie", "Le Goff"),
        ("Jean-Pierre McDonald", "Jean-Pierre", "McDonald"),
        ("O'Brien, Pat", "Pat", "O'Brien"),
        ("Jack Ma", "Jack", "Ma"),
        ("Dr. Jane Doe", "Jane", "Doe"),
        ("Prof. Dr. med. Hans Müller", "Hans", "Müller"),
        ("M. Jean Dupont", "Jean", "Dupont"),
        ("Sr. Juan López", "Juan", "López"),
        ("Mme Claire Fontaine", "Claire", "Fontaine"),
        ("Jane Doe, MBA, PhD", "Jane", "Doe"),
        ("Doe, Jane, PhD", "Jane", "Doe"),
        ("Müller, Dr. Hans", "Hans", "Müller"),
        ("Jane Doe Jr.", "Jane", "Doe"),
        ("🚀 Jane Doe ✨", "Jane", "Doe"),
        ("Jane Doe (She/Her)", "Jane", "Doe"),
        ("Jane Doe | Growth & Sales", "Jane", "Doe"),
        ("田中 太郎", "田中 太郎", ""),
        ("김민준", "김민준", ""),
    ],
)
def test_first_and_last_name(full: str, first: str, last: str) -> None:
    assert split_name(full) == (first, last)


def test_what_is_taken_off_is_told() -> None:
    assert name_parts("Prof. Dr. Jane Doe, MBA (she/her)") == PersonName("Jane", "Doe", "Prof. Dr.", "MBA (she/her)")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Jane 🚀", "Jane"),
        ("Dr. Jane", "Jane"),
        ("Doe, PhD", "Doe"),
        ("Doe (Smith)", "Doe"),
        ("Jean-Paul", "Jean-Paul"),
        ("de la Tour", "de la Tour"),
        ("Dr", "Dr"),
        ("", ""),
    ],
)
def test_a_name_of_a_column_of_its_own(text: str, plain: str) -> None:
    assert plain_name(text) == plain


def test_marks_and_joiners_of_a_script_are_no_pictures() -> None:
    for name in ("ක්‍රිෂාන්", "می‌نا", "José"):
        assert without_pictures(name) == name
    assert without_pictures("👩‍💻 Ann 👍🏽") == "Ann"


WORDS = st.one_of(
    st.text(min_size=1, max_size=12),
    st.sampled_from(sorted(TITLES | SUFFIXES | PARTICLES)),
    st.sampled_from(["Jane", "DOE", "García", "Müller", ",", "|", "(she)", "Dr.", "🚀", "田中", "José", "Maria"]),
)
NAMES = st.lists(WORDS, max_size=8).map(" ".join)


def letters(text: str) -> list[str]:
    return sorted(char for char in without_pictures(text) if char.isalpha())


@given(NAMES)
def test_no_letter_is_lost(full: str) -> None:
    parts = name_parts(full)
    assert letters(" ".join((parts.title, parts.first, parts.last, parts.rest))) == letters(full)


@given(NAMES)
@example(",0 |")
def test_a_name_that_is_apart_stays_as_it_is(full: str) -> None:
    plain = plain_name(full)
    assert plain_name(plain) == plain
    assert without_pictures(without_pictures(full)) == without_pictures(full)


@given(
    st.sampled_from(["", "Dr. ", "Mme "]),
    st.lists(st.sampled_from(["Ann", "Keller", "van", "Prior", "KELLER", "José"]), min_size=2, max_size=5),
    st.sampled_from(["", ", MBA", " Jr."]),
)
def test_a_split_name_is_split_the_same_again(title: str, words: list[str], behind: str) -> None:
    first, last = split_name(f"{title}{' '.join(words)}{behind}")
    assert first and last
    assert split_name(f"{last}, {first}") == (first, last)
