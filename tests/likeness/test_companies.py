"""Names and websites of companies: which are spellings of one, and which are two."""

import pytest

from rowcall.likeness.companies import Company, alike, core_name, label, same_company


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Company("Norvane GmbH"), Company("NORVANE")),
        (Company("S.A.R.L. Dupin"), Company("Dupin & Cie")),
        (Company("The Kelmar Co."), Company("Kelmar Inc")),
        (Company("Bayerische Mühlen Werke AG"), Company("BMW")),
        (Company("Norvane"), Company("Norvane Logistics SAS")),
        (Company("Örstrand AB"), Company("Orstrand")),
        (Company("Norvane", "norvane.example"), Company("Something else", "www.norvane.co.uk")),
        (Company("", "norvane.example"), Company("Norvane SA")),
        (Company("Norvane S.L.", "norvane.example"), Company("Norvane Group", "norvane-group.example")),
        (Company("Norvane SA"), Company("", "norvane-group.example")),
        (Company("Norvane", "norvane.example"), Company("", "")),
        (Company("", ""), Company("Ostrel")),
    ],
)
def test_one_company_however_it_is_written(asked: Company, found: Company) -> None:
    assert same_company(asked, found)
    assert same_company(found, asked)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Company("Norvane"), Company("Ostrel")),
        (Company("Norvane", "norvane.example"), Company("Norvane", "ostrel.example")),
        (Company("", "norvane.example"), Company("Ostrel SA")),
        (Company("Norvane", "norvane.example"), Company("Kelmar", "norvane-kelmar.example")),
        (Company("Kelmar Foods"), Company("Kelstrand Foods")),
    ],
)
def test_two_companies(asked: Company, found: Company) -> None:
    assert not same_company(asked, found)
    assert not same_company(found, asked)


def test_a_name_of_legal_words_alone_is_still_a_name() -> None:
    assert core_name("SE") == "se"
    assert core_name("Holding AG") == "holding ag"


def test_a_mailbox_that_many_share_names_no_company() -> None:
    assert label("gmail.com") == ""
    assert label("shop.norvane.co.uk") == "norvane"


def test_nothing_is_like_nothing() -> None:
    assert alike("", "Norvane") == 0.0
