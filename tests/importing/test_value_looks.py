"""What single values look like by their signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.importing.value_looks import Look, is_mobile, look_of


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("a@x.example; b@x.example", Look.EMAIL),
        ("Ana Moro <ana@norvane.example>", Look.EMAIL),
        ("mailto:a@x.example", Look.EMAIL),
        ("ana@norvane", Look.WORDS),
        ("fr.linkedin.com/in/ana-moro", Look.PROFILE),
        ("https://www.linkedin.com/sales/people/ACwAAEXAMPLE,NAME_SEARCH", Look.PROFILE),
        ("https://www.linkedin.com/school/norvane", Look.COMPANY_PAGE),
        ("https://www.linkedin.com/sales/search/people?query=x", Look.OTHER_ADDRESS),
        ("https://twitter.com/norvane", Look.OTHER_ADDRESS),
        ("https://media.norvane.example/logo.png", Look.OTHER_ADDRESS),
        ("www.norvane.example/fr", Look.DOMAIN),
        ("01 23 45 67 89 / 06 12 34 56 78", Look.PHONE),
        ("+44 (0)20 7946 0123 ext. 12", Look.PHONE),
        ("33612345678", Look.LONG_NUMBER),
        ("2019-2020", Look.WORDS),
        ("12.03.2024", Look.DATE),
        ("2024-01-02T03:04:05Z", Look.DATE),
        ("Jan 2019", Look.DATE),
        ("51-200", Look.SIZE),
        ("1,001-5,000 employees", Look.SIZE),
        ("11 à 50", Look.SIZE),
        ("10.000+", Look.SIZE),
        ("732 829 320", Look.REGISTRY),
        ("73282932000074", Look.REGISTRY),
        ("FR44732829320", Look.REGISTRY),
        ("1 200 000 €", Look.MONEY),
        ("$1.2M", Look.MONEY),
        ("0035e00000AbCdEAAV", Look.CRM_ID),
        ("ad4a8d69-1171-1171-cd32-79c6579f74c7", Look.UUID),
        ("3,36E+10", Look.NUMBER),
        ("1,200", Look.NUMBER),
        ("Norvane 3000", Look.WORDS),
    ],
)
def test_look(text: str, look: Look) -> None:
    assert look_of(text) is look


@pytest.mark.parametrize(
    ("text", "mobile"),
    [
        ("+33 6 12 34 56 78", True),
        ("01 23 45 67 89", False),
        ("+49 (0)151 23456789", True),
        ("+44 20 7946 0123", False),
    ],
)
def test_mobile_numbers_are_told_by_their_beginning(text: str, mobile: bool) -> None:
    assert is_mobile(text) is mobile


@given(st.text(min_size=1))
def test_every_text_has_a_look(text: str) -> None:
    assert look_of(text) in Look
