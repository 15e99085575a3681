"""Countries in cells that say where somebody is."""

import pytest

from rowcall.model.countries import country_in, country_of_domain, is_country


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("France", "FR"),
        ("Paris, Île-de-France, France", "FR"),
        ("Deutschland", "DE"),
        ("ALEMANIA", "DE"),
        ("Pays-Bas", "NL"),
        ("UK", "GB"),
        ("FR", "FR"),
        ("Zürich (Schweiz)", "CH"),
        ("Estados Unidos", "US"),
        ("Atlanta, Georgia", ""),
        ("in", ""),
        ("Paris", ""),
        ("", ""),
    ],
)
def test_the_country_of_a_place(text: str, code: str) -> None:
    assert country_in(text) == code


@pytest.mark.parametrize(
    ("domain", "code"),
    [("norvane.fr", "FR"), ("norvane.co.uk", "GB"), ("norvane.com", ""), ("norvane.io", ""), ("", "")],
)
def test_the_country_of_a_domain(domain: str, code: str) -> None:
    assert country_of_domain(domain) == code


def test_a_code_of_two_letters() -> None:
    assert is_country("FR")
    assert not is_country("fr") and not is_country("EU")
