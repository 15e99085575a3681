"""Job titles against what was looked for."""

import pytest

from rowcall.likeness.titles import Target, fits, fits_any, functions_of, levels_of

SALES = Target(("VP Sales", "Directeur commercial"))


@pytest.mark.parametrize(
    "title",
    ["VP Sales", "Vice President of Sales, EMEA", "Sales Vice President", "Directrice commerciale", "SVP Sales"],
)
def test_a_title_that_was_looked_for(title: str) -> None:
    assert fits(title, SALES)


@pytest.mark.parametrize("title", ["Head of Sales", "Software Engineer", "Vice President Finance"])
def test_a_title_that_was_not(title: str) -> None:
    assert not fits(title, SALES)


def test_an_excluded_word_counts_in_whatever_title() -> None:
    assert not fits("Assistant to the VP Sales", Target(("VP Sales",), ("Assistant",)))
    assert fits("VP Sales", Target((), ("Assistant",)))


def test_a_level_counts_where_the_title_names_one() -> None:
    directors = Target(levels=("220",))
    assert fits("Sales Director", directors)
    assert not fits("Sales Intern", directors)
    assert fits("Sales", directors)
    assert levels_of("Stagiaire vente") == {"100"}


def test_one_of_several_targets_is_enough_and_an_open_one_takes_everybody() -> None:
    assert fits_any("VP Finance", [SALES, Target(("VP Finance",))])
    assert not fits_any("Cook", [SALES, Target(("VP Finance",))])
    assert fits_any("Cook", [SALES, Target()])
    assert fits_any("Cook", [Target(("*",))])


def test_a_function_counts_where_the_title_names_one() -> None:
    (sales,) = functions_of("Head of Sales")
    target = Target(functions=(sales,))
    assert fits("Directrice commerciale", target)
    assert fits("Managing Partner", target)
    assert not fits("Marketing Manager", target)
    assert not fits_any("Marketing Manager", [target])
