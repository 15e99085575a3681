"""The invented world: repeatable, of many scripts, and out of reach of real people."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.sandbox.company import Company
from rowcall.sandbox.contacts import Contact
from rowcall.sandbox.names import COUNTRIES, names_of
from rowcall.sandbox.places import all_places, cities_of
from rowcall.sandbox.service import Service
from rowcall.sandbox.settings import SandboxSettings
from rowcall.sandbox.titles import FUNCTIONS, SENIORITY_LEVELS, all_titles, guess_title, title_fits
from rowcall.sandbox.words import company_stem, domain_stem, plain


def world(seed: int = 1, **settings: float) -> Service:
    return Service(SandboxSettings(seed=seed, **settings))  # type: ignore[arg-type]  # rates alone


def company(place: Service, name: str) -> Company:
    found = place.companies.find(name=name)
    assert found is not None
    return found


def test_the_same_seed_gives_the_same_people_and_another_seed_others() -> None:
    def people(seed: int) -> list[tuple[str, str, str]]:
        place = world(seed, company_rate=1.0)
        firms = [company(place, f"Firm {number}") for number in range(5)]
        return [
            (person.full_name, person.title.text, person.linkedin_url)
            for firm in firms
            for person in place.people.of(firm)
        ]

    assert people(1) == people(1)
    assert not set(people(1)) & set(people(2))


def test_the_order_of_the_questions_does_not_matter() -> None:
    one, other = world(), world()
    names = [f"Firm {number}" for number in range(30)]
    first = {name: one.companies.find(name=name) for name in names}
    second = {name: other.companies.find(name=name) for name in reversed(names)}
    assert first == second


def test_companies_have_sizes_places_and_people_of_all_kinds() -> None:
    place = world(company_rate=1.0)
    firms = [company(place, f"Firm {number}") for number in range(300)]
    assert len({firm.id for firm in firms}) == 300
    assert {firm.country for firm in firms} == set(COUNTRIES)
    assert {place.companies.block(firm)["employee_range"] for firm in firms} >= {"11-50", "51-200", "1001-5000"}
    rosters = [place.people.of(firm) for firm in firms[:80]]
    everybody = [person for roster in rosters for person in roster]
    assert len({person.token for person in everybody}) == len(everybody)
    assert min(len(roster) for roster in rosters) > 0
    assert all(len({person.full_name for person in roster}) == len(roster) for roster in rosters)
    letters = "".join(person.full_name for person in everybody)
    for sample in ("田", "م", "А", "Ł", "é", "ü", "김", "ν", "נ"):
        assert sample.lower() in letters.lower()


def test_some_companies_and_addresses_are_not_known_about_as_often_as_set() -> None:
    place = world()
    known = [place.companies.find(domain=f"firm{number}.example") is not None for number in range(1000)]
    assert 0.91 < sum(known) / 1000 < 0.97
    contacts = [
        place.contacts.find(first_name="Zoé", last_name=f"Fontane{n}", domain="norvane.example") for n in range(1000)
    ]
    assert 0.75 < sum(contact.email is not None for contact in contacts) / 1000 < 0.85
    assert 0.5 < sum(bool(contact.phones) for contact in contacts) / 1000 < 0.6
    assert len({contact.email for contact in contacts if contact.email}) > 500
    assert Counter(contact.email_status for contact in contacts).keys() == {"valid", "catch-all", "N/A"}


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_no_address_can_reach_anybody(first: str, last: str, domain: str, name: str) -> None:
    place = world(company_rate=1.0, email_rate=1.0, phone_rate=1.0, personal_email_rate=1.0)
    found: Contact = place.contacts.find(first_name=first, last_name=last, domain=domain, company_name=name)
    for address in (found.email, found.personal_email):
        if address is not None:
            local, _, host = address.partition("@")
            assert local
            assert host.endswith(".example")
            assert address.isascii()
            assert " " not in address
    assert all(number.startswith("+") and number[1:].isdecimal() for number in found.phones)


def test_real_domains_get_addresses_that_end_nowhere() -> None:
    place = world(company_rate=1.0, email_rate=1.0)
    found = place.contacts.find(first_name="Ines", last_name="Caldeira", domain="www.acme.co.uk")
    assert found.email is not None
    assert found.email.endswith("@acme.example")
    again = place.contacts.find(first_name="ines", last_name="CALDEIRA", company_name="Acme Ltd")
    assert again.email == found.email


def test_a_profile_alone_is_somebody_and_stays_so() -> None:
    place = world(email_rate=1.0)
    profile = "https://fr.linkedin.com/in/jean-luc-béranger-9a8b7c/"
    found = place.contacts.find(linkedin_url=profile)
    assert (found.first_name, found.last_name) == ("Jean", "Luc Béranger")
    assert found.email is not None
    assert place.contacts.find(linkedin_url=profile.rstrip("/")) == found
    assert place.contacts.find(linkedin_url=profile, first_name="X", last_name="Y", domain="z.example") == found


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Acme GmbH", "acme"),
        ("ACME", "acme"),
        ("Société Générée S.A.S.", "societe-generee-s-a-s"),
        ("株式会社サンプル", "株式会社サンフル"),
        ("Group", "group"),
        ("---", ""),
    ],
)
def test_the_stem_of_a_company(name: str, stem: str) -> None:
    assert company_stem(name) == stem


@pytest.mark.parametrize(
    ("domain", "stem"),
    [
        ("acme.example", "acme"),
        ("https://www.acme.example/about?x=1", "acme"),
        ("shop.acme.co.uk", "acme"),
        ("ACME.example.", "acme"),
        ("acme", "acme"),
        ("", ""),
    ],
)
def test_the_stem_of_a_domain(domain: str, stem: str) -> None:
    assert domain_stem(domain) == stem


@pytest.mark.parametrize(
    ("title", "query", "fits"),
    [
        ("VP of Sales EMEA", "VP Sales", True),
        ("VP of Sales", "vice president, sales", True),
        ("Chief Executive Officer", "CEO", True),
        ("Sales Manager", "Sales Director", False),
        ("Anything", "*", True),
        ("Anything", "", False),
        ("Directeur commercial", "directeur commercial", True),
    ],
)
def test_what_fits_a_title(title: str, query: str, fits: bool) -> None:
    assert title_fits(title, query) == fits


def test_the_tables_are_whole() -> None:
    places = all_places()
    assert len(places) >= 60
    assert all(parent in places for place in places.values() for parent in place.parents)
    assert {place.type for place in places.values()} == {"continent", "country", "region", "city"}
    assert len({place.name for place in places.values()}) == len(places)
    for country in COUNTRIES:
        names = names_of(country)
        assert all(
            name.latin.replace("'", "").replace("-", "").isalpha() for name in (*names.men, *names.women, *names.family)
        )
        assert {city.country for city in cities_of(country)} == {country}
    assert all(title.function in FUNCTIONS and title.seniority in SENIORITY_LEVELS for title in all_titles())
    guessed = guess_title("Head of Sales Enablement")
    assert (guessed.function, guessed.seniority) == ("25", "220")


@given(st.text())
def test_no_text_breaks_the_plain_form(text: str) -> None:
    assert plain(text) == plain(text).casefold().strip()
