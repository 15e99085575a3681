"""Filters of a search for people: which there are, what is sent of them, and which do not go together."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from rowcall.model.action import Kind
from rowcall.model.people_filters import (
    COMPANIES,
    FILTERS,
    ONLY_LIVE,
    filters_of,
    unknown_numbers,
    with_numbers,
    wrong_filters,
)

DOCUMENTED = yaml.safe_load((Path(__file__).parents[1] / "data" / "people_filters.yaml").read_text("utf-8"))

GOOD_COMPANIES = ("1441", "linkedin.com/company/x", "https://www.linkedin.com/sales/company/5")


def a_value(key: str) -> Any:
    """Something that can be chosen for a filter."""
    option = next(option for option in FILTERS if option.key == key)
    match option.kind:
        case Kind.SWITCH:
            return True
        case Kind.TEXT:
            return "https://www.linkedin.com/in/ines-caldeira-example" if option.check("x") else "cybersecurity"
        case Kind.CHOICES:
            return tuple(choice.id for choice in option.choices[:2])
        case _:
            return ("1441", "162479")


def test_there_is_every_documented_filter_and_no_other() -> None:
    assert len(DOCUMENTED) == 32
    assert {option.key for option in FILTERS} == set(DOCUMENTED)
    assert len({option.key for option in FILTERS}) == len(FILTERS) == 32
    assert all(option.title and option.group for option in FILTERS)


def test_options_of_one_heading_stand_together() -> None:
    headings = [option.group for option in FILTERS]
    changes = sum(1 for before, after in pairwise(headings) if before != after)
    assert changes == len(set(headings)) - 1


@pytest.mark.parametrize(("key", "shape"), DOCUMENTED.items())
def test_each_filter_is_sent_in_its_documented_shape(key: str, shape: str) -> None:
    sent = filters_of({key: a_value(key)})
    assert list(sent) == [key]
    value = sent[key]
    match shape:
        case "texts":
            assert isinstance(value, list) and value and all(isinstance(item, str) for item in value)
        case "text":
            assert isinstance(value, str) and value
        case "true":
            assert value is True
        case _:
            assert value == [shape]
    assert wrong_filters({key: a_value(key)}) == ""


def test_what_is_not_chosen_is_not_sent() -> None:
    nothing = {option.key: False if option.kind is Kind.SWITCH else () for option in FILTERS}
    assert filters_of(nothing) == {}
    assert "at least one filter" in wrong_filters(nothing)
    assert wrong_filters({"limit": 5, "keyword": ""}) != ""


@pytest.mark.parametrize("key", ONLY_LIVE)
def test_some_filters_need_linkedin_itself(key: str) -> None:
    title = next(option.title for option in FILTERS if option.key == key)
    assert title in wrong_filters({key: a_value(key), "live": False})
    assert wrong_filters({key: a_value(key), "live": True}) == ""
    assert wrong_filters({"job_titles": ("CEO",), key: (), "live": False}) == ""


def test_companies_are_sent_by_their_numbers() -> None:
    sent = filters_of(
        {
            "included_companies": ("https://www.linkedin.com/company/90412277/about", "162479"),
            "excluded_companies": ("linkedin.com/company/Balthea", "https://fr.linkedin.com/company/balthea/"),
            "past_companies": ("https://www.linkedin.com/company/kestrel",),
        }
    )
    assert unknown_numbers(sent) == (
        "https://fr.linkedin.com/company/balthea/",
        "https://www.linkedin.com/company/kestrel",
    )
    assert with_numbers(sent, {"balthea": "7", "kestrel": "162479"}) == {
        "included_companies": ["90412277", "162479"],
        "excluded_companies": ["7"],
        "past_companies": ["162479"],
    }


@pytest.mark.parametrize(
    ("key", "good", "bad"),
    [
        *((key, GOOD_COMPANIES, ("Norvane", "norvane.example")) for key in COMPANIES),
        (
            "connections_of_profile",
            (
                "https://www.linkedin.com/in/williamhgates",
                "linkedin.com/in/ACwAAEXAMPLE01",
                "https://www.linkedin.com/sales/lead/ACwAAEXAMPLE01,NAME_SEARCH,x",
            ),
            ("Ines Caldeira", "https://www.linkedin.com/company/x", "https://www.linkedin.com/pub/jane-doe/1/2/3"),
        ),
        ("included_industries", ("118",), ("Wine", "-4")),
    ],
)
def test_what_cannot_be_sent_is_told_in_a_sentence(key: str, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    option = next(option for option in FILTERS if option.key == key)
    assert [option.check(text) for text in good] == [""] * len(good)
    for text in bad:
        assert text in option.check(text) and option.check(text).endswith(".")


def test_a_profile_is_sent_with_its_scheme() -> None:
    sent = filters_of({"connections_of_profile": "linkedin.com/in/ines-caldeira-example"})
    assert sent == {"connections_of_profile": "https://linkedin.com/in/ines-caldeira-example"}
