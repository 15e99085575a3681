"""Phones in the spellings of lists, and what spreadsheets have made of them."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.phones import bare_phone, calling_code, country_of_phone, international, is_phone_in

ONE = "+33612345678"


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (ONE, ()),
        ("'+33612345678", ()),
        ("’06 12 34 56 78", ("FR",)),
        ("06.12.34.56.78", ("FR",)),
        ("+33 (0)6 12 34 56 78", ()),
        ("0033 6 12 34 56 78", ()),
        ("612345678", ("FR",)),
        ("33612345678", ()),
        ("33612345678", ("FR",)),
        ("33612345678.0", ()),
        ("3.3612345678E+10", ()),
        ("3,3612345678E+10", ()),
        ("tel:+33612345678", ()),
        ("06 12 34 56 78", ("ES", "FR")),
    ],
)
def test_one_number_in_many_spellings(text: str, countries: tuple[str, ...]) -> None:
    assert international(text, countries) == ONE


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("3.36E+10", ("FR",)),
        ("06 12 34 56 78", ()),
        ("612345678", ()),
        ("call her", ("FR",)),
        ("12", ("FR",)),
        ("", ("FR",)),
        ("2024-01-10", ("FR",)),
        ("06 12 34 56 78; ask", ("FR",)),
        ("06 12 34 56 78", ("XX",)),
    ],
)
def test_what_is_no_certain_number_gets_none(text: str, countries: tuple[str, ...]) -> None:
    assert international(text, countries) == ""


def test_several_numbers_of_a_cell() -> None:
    assert international("06 12 34 56 78; +49 30 901820\n06 12 34 56 78", ("FR",)) == f"{ONE}; +4930901820"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("0711 / 12 34-56", "+49711123456"),
        ("0171 / 2233445", "+491712233445"),
        ("089 / 44 55 66", "+4989445566"),
        ("+49 711 / 12 34-56", "+49711123456"),
        ("0049 711 / 12 34-56", "+49711123456"),
        ("030 901820 / 0171 2233445", "+4930901820; +491712233445"),
        ("089 / 44 55 66 / 0171 / 2233445", "+4989445566; +491712233445"),
        ("030 901820 / +33 6 12 34 56 78", f"+4930901820; {ONE}"),
        ("030 901820 / 21", ""),
        ("0711 / 0171 2233445", ""),
        ("0711 / ask", ""),
    ],
)
def test_a_stroke_stands_behind_an_area_or_between_two_numbers(text: str, meant: str) -> None:
    assert international(text, ("DE",)) == meant


def test_a_number_with_its_code_need_not_be_in_use() -> None:
    assert international("+44 7700 900118") == "+447700900118"
    assert international("+44 12") == ""


def test_an_italian_number_keeps_its_zero() -> None:
    assert international("06 6982 0000", ("IT",)) == "+390669820000"


def test_where_a_number_is_from() -> None:
    assert country_of_phone("'+44 20 7946 0000") == "GB"
    assert country_of_phone("020 7946 0000") == ""
    assert is_phone_in("020 7946 0000", "GB")
    assert not is_phone_in("+442079460000", "GB")
    assert (calling_code("FR"), calling_code("??")) == ("33", "")


@given(st.sampled_from(["FR", "DE", "ES", "IT", "NL", "PT", "GB", "US", "CH", "BE"]), st.booleans())
def test_a_number_of_each_country_is_found_from_its_own_spelling(country: str, mobile: bool) -> None:
    kind = phonenumbers.PhoneNumberType.MOBILE if mobile else phonenumbers.PhoneNumberType.FIXED_LINE
    number = phonenumbers.example_number_for_type(country, kind)
    assert number is not None
    spelled = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    right = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    assert international(spelled, (country,)) == right
    assert international(right, ()) == right


@given(st.text(max_size=30))
def test_no_text_breaks_it(text: str) -> None:
    bare_phone(text)
    found = international(text, ("FR", "DE"))
    assert international(found, ("FR", "DE")) == found


NATIONAL = st.builds(
    lambda country, head, digits: (country, head + digits),
    st.sampled_from(["FR", "DE", "ES", "IT", "NL", "PT", "GB", "US", "CH", "BE", "BR", "MX", "AR"]),
    st.sampled_from(["", "0", "00", "1", "33", "15"]),
    st.text("0123456789", min_size=5, max_size=13),
)


@given(NATIONAL)
def test_numbers_that_begin_alike_are_written_as_each_on_its_own(spelled: tuple[str, str]) -> None:
    country, text = spelled
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return
    if phonenumbers.is_valid_number(number) and not text.startswith("00"):
        right = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        assert international(text, (country,)) == right
