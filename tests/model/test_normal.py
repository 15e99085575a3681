import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model import normal
from rowcall.model.fields import Field


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/ines-caldeira-example/",
        "http://linkedin.com/in/ines-caldeira-example",
        "linkedin.com/in/Ines-Caldeira-Example",
        "www.linkedin.com/in/ines-caldeira-example?trk=people-guest",
        "https://fr.linkedin.com/in/ines-caldeira-example/fr",
        "https://www.linkedin.com/mwlite/in/ines-caldeira-example",
        "https://www.linkedin.com/in/ines-caldeira-example/#about",
        "HTTPS://WWW.LINKEDIN.COM/IN/INES-CALDEIRA-EXAMPLE/",
        "  https://www.linkedin.com/in/ines%2Dcaldeira%2Dexample/  ",
        "https://www.linkedin.com/pub/ines-caldeira-example",
    ],
)
def test_one_person_in_every_spelling_of_the_profile_address(url: str) -> None:
    assert normal.person_key(url) == "ines-caldeira-example"


def test_a_sales_navigator_address_names_the_person_by_a_number_whose_case_counts() -> None:
    lead = "https://www.linkedin.com/sales/lead/ACwAAEXAMPLE01,NAME_SEARCH,aB1c"
    assert normal.person_key(lead) == "ACwAAEXAMPLE01"
    assert normal.person_key("https://www.linkedin.com/sales/people/ACwAAEXAMPLE01,x") == "ACwAAEXAMPLE01"
    assert normal.person_key("linkedin.com/in/ACoAAeXample_-1") != normal.person_key("linkedin.com/in/ACoAAEXAMPLE_-1")


def test_two_people_of_one_name_differ_in_the_old_form() -> None:
    first, second = "linkedin.com/pub/ines-caldeira/12/345/67a", "linkedin.com/pub/ines-caldeira/9/8b/765"
    assert normal.person_key(first) != normal.person_key(second)
    assert normal.person_key(first) == normal.person_key(f"https://www.{first}?trk=x")


def test_an_accent_is_the_same_however_it_is_written_in_the_address() -> None:
    composed = "linkedin.com/in/jos\u00e9-example"
    written = {composed, unicodedata.normalize("NFD", composed), "https://linkedin.com/in/jos%C3%A9-example"}
    assert {normal.person_key(url) for url in written} == {"jos\u00e9-example"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "n/a",
        "Ines Caldeira",
        "https://www.linkedin.com/company/90412277",
        "https://norvane.example/in/ines",
        "/in/",
    ],
)
def test_what_is_no_profile_address_names_nobody(text: str) -> None:
    assert normal.person_key(text) == ""


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("90412277", "90412277"),
        (" 0090412277 ", "90412277"),
        ("https://www.linkedin.com/company/90412277", "90412277"),
        ("https://www.linkedin.com/company/90412277/people/", "90412277"),
        ("https://www.linkedin.com/sales/company/90412277?trk=x", "90412277"),
        ("linkedin.com/company/Norvane-Analytics/about", "norvane-analytics"),
        ("https://www.linkedin.com/school/norvane-academy/", "norvane-academy"),
        ("https://www.linkedin.com/showcase/norvane-labs", "norvane-labs"),
        ("https://de.linkedin.com/company/caf%C3%A9-norvane", "caf\u00e9-norvane"),
        ("https://www.linkedin.com/in/ines-caldeira", ""),
        ("https://norvane.example", ""),
        ("\u00b2", ""),
        ("", ""),
    ],
)
def test_a_company_by_its_address_or_number(text: str, key: str) -> None:
    assert normal.company_key(text) == key


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("norvane.example", "norvane.example"),
        ("www.norvane.example", "norvane.example"),
        ("https://www.Norvane.example/en/contact?x=1#y", "norvane.example"),
        ("http://user:secret@norvane.example:8080/", "norvane.example"),
        ("//norvane.example", "norvane.example"),
        ("ines@norvane.example", "norvane.example"),
        ("mailto:ines@norvane.example", "norvane.example"),
        (" norvane.example. ", "norvane.example"),
        ("shop.norvane.co.example", "shop.norvane.co.example"),
        ("m\u00fcller.example", "m\u00fcller.example"),
        ("mylinkedin.com", "mylinkedin.com"),
        ("https://www.linkedin.com/company/norvane", ""),
        ("de.linkedin.com", ""),
        ("Norvane Analytics", ""),
        ("norvane", ""),
        ("127.0.0.1", ""),
        ("http://[::1", ""),
        ("", ""),
    ],
)
def test_the_bare_domain(text: str, domain: str) -> None:
    assert normal.domain(text) == domain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ren\u00e9 Dupont", "rene  DUPONT"),
        ("Wei\u00dfbach", "WEISSBACH"),
        ("\u00c9lan", unicodedata.normalize("NFD", "\u00c9lan")),
        ("\uff2e\uff4f\uff52vane", "Norvane"),
        (" Norvane\u00a0Analytics\t", "norvane analytics"),
        ("\ud55c\uae00", unicodedata.normalize("NFD", "\ud55c\uae00")),
    ],
)
def test_spellings_of_one_name_are_the_same(one: str, other: str) -> None:
    assert normal.fold(one) == normal.fold(other)


@pytest.mark.parametrize(("one", "other"), [("\u30ca\u30ac\u30bf", "\u30ca\u30ab\u30bf"), ("Norvane", "Norvana")])
def test_different_names_stay_different_where_a_mark_makes_another_letter(one: str, other: str) -> None:
    assert normal.fold(one) != normal.fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert normal.fold(normal.fold(text)) == normal.fold(text)


@given(st.text())
def test_no_text_breaks_the_normal_forms(text: str) -> None:
    for function in (normal.domain, normal.person_key, normal.company_key, normal.web_address):
        function(text)
    found = normal.domain(text)
    assert normal.domain(found) == found


@pytest.mark.parametrize("nothing", ["", " ", "-", "--", "N/A", "n/a", "NA", "None", "NULL", "unknown", "?", "#N/A"])
def test_placeholders_count_as_empty(nothing: str) -> None:
    assert normal.cleaned({Field.EMAIL: nothing, Field.COMPANY_NAME: "Norvane"}) == {Field.COMPANY_NAME: "Norvane"}


def test_what_a_row_says_is_made_ready_to_be_asked_with() -> None:
    row = {
        Field.LINKEDIN_URL: "linkedin.com/in/ines-example",
        Field.COMPANY_LINKEDIN_URL: "linkedin.com/company/norvane",
        Field.COMPANY_DOMAIN: "https://www.norvane.example/",
        Field.COMPANY_LINKEDIN_ID: "90412277.0",
        Field.FULL_NAME: "Ines Caldeira",
    }
    assert normal.cleaned(row) == {
        Field.LINKEDIN_URL: "https://linkedin.com/in/ines-example",
        Field.COMPANY_LINKEDIN_URL: "https://linkedin.com/company/norvane",
        Field.COMPANY_DOMAIN: "norvane.example",
        Field.COMPANY_LINKEDIN_ID: "90412277",
        Field.FULL_NAME: "Ines Caldeira",
        Field.FIRST_NAME: "Ines",
        Field.LAST_NAME: "Caldeira",
    }


def test_unusable_addresses_are_left_out_rather_than_sent() -> None:
    row = {
        Field.LINKEDIN_URL: "https://norvane.example/ines",
        Field.COMPANY_LINKEDIN_URL: "linkedin.com/in/ines-example",
        Field.COMPANY_DOMAIN: "Norvane Analytics",
        Field.COMPANY_LINKEDIN_ID: "9,04E+07",
    }
    assert normal.cleaned(row) == {}


def test_names_that_are_there_are_not_replaced_by_those_of_a_full_name() -> None:
    row = {Field.FULL_NAME: "I. Caldeira", Field.FIRST_NAME: "Ines", Field.LAST_NAME: "Caldeira"}
    assert normal.cleaned(row) == row
    assert Field.LAST_NAME not in normal.cleaned({Field.FULL_NAME: "Ines"})


@pytest.mark.parametrize("name", ["Na", "NULL", "None", "Unknown"])
def test_a_word_for_nothing_may_be_a_name(name: str) -> None:
    values = {Field.FIRST_NAME: name, Field.COMPANY_NAME: name, Field.EMAIL: name}
    assert normal.cleaned(values) == {Field.FIRST_NAME: name, Field.COMPANY_NAME: name}
