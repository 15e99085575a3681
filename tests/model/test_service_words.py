"""Words for machines become words for people, and words for people stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.service_words import readable, reasons_in_words


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("full_time", "Full-time"),
        ("FULL_TIME", "Full-time"),
        ("part_time", "Part-time"),
        ("on_site", "On-site"),
        ("contract", "Contract"),
        ("fixed_term_contract", "Fixed term contract"),
        ("SEASONAL_WORK", "Seasonal work"),
        ("CDI", "CDI"),
        ("Temps plein", "Temps plein"),
        ("Contract (6 months)", "Contract (6 months)"),
        ("vollzeit, unbefristet", "vollzeit, unbefristet"),
        ("", ""),
    ],
)
def test_no_word_for_machines_is_left(said: str, shown: str) -> None:
    assert readable(said) == shown


@given(st.from_regex(r"[a-z]+(_[a-z]+)*", fullmatch=True))
def test_a_word_of_small_letters_and_lines_begins_with_a_capital_and_has_no_line(word: str) -> None:
    shown = readable(word)
    assert "_" not in shown
    assert shown[0].isupper()
    assert readable(shown) == shown


def test_reasons_in_brackets_are_said_in_words() -> None:
    told = reasons_in_words("Left out (COMPANY_MISMATCH; SOMETHING_NEW). See MY_LIST.csv (ACME_EU.csv).")
    assert told == "Left out (another company; something new). See MY_LIST.csv (ACME_EU.csv)."
