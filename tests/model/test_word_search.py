"""What a few letters find, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.word_search import fit

TITLES = ("Export", "Rows set aside", "E-mail and phone", "Show or hide the task pane", "Société")


@pytest.mark.parametrize(
    ("searched", "title"),
    [
        ("exp", "Export"),
        ("aside rows", "Rows set aside"),
        ("email", "E-mail and phone"),
        ("task hide", "Show or hide the task pane"),
        ("societe", "Société"),
        ("exprt", "Export"),
    ],
)
def test_a_thing_is_found_by_letters_of_its_words(searched: str, title: str) -> None:
    assert [found for found in TITLES if fit(searched, found) is not None] == [title]


def test_a_title_that_begins_so_comes_first() -> None:
    titles = ["Reposition", "New position", "Position of a person", "Paste position"]
    assert min(titles, key=lambda title: fit("pos", title) or 0) == "Position of a person"
    ranks = [fit("pos", title) for title in titles]
    assert ranks == [2, 1, 0, 1]


def test_what_else_a_thing_is_called_finds_it_last() -> None:
    by_name, by_other = fit("key", "Key and settings"), fit("key", "Account", "the key of your account")
    assert by_name is not None
    assert by_other is not None
    assert by_name < by_other
    assert fit("stem", "Account", "as the system is set") is None


@given(st.text(max_size=20), st.text(max_size=40))
def test_every_title_is_found_by_its_own_words_and_nothing_breaks_it(searched: str, title: str) -> None:
    fit(searched, title)
    assert fit(title, title) is not None
    assert fit("", title) == 0
