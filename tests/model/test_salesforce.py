"""Ids of Salesforce records in both forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.salesforce import long_id


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("0015g00000Xy1ZA", "0015g00000Xy1ZAAAZ"),
        ("001A0000006Vm9r", "001A0000006Vm9rIAC"),  # the example of the documentation's formula
        (" 001A0000006Vm9r ", "001A0000006Vm9rIAC"),
    ],
)
def test_the_signs_behind_tell_the_capitals(short: str, long: str) -> None:
    assert long_id(short) == long


@pytest.mark.parametrize("text", ["", "001A0000006Vm9rIAC", "123456789012345", "Norvane", "002 1234567890ab"])
def test_what_is_no_short_id_has_no_long_one(text: str) -> None:
    assert long_id(text) == ""


@given(st.from_regex(r"00[0-9A-Za-z]{13}", fullmatch=True))
def test_ids_that_differ_in_case_alone_stay_apart_without_it(short: str) -> None:
    if short.isascii() and not short.isdigit():
        other = short.swapcase()
        assert long_id(short)[:15] == short
        assert (long_id(short).lower() == long_id(other).lower()) is (short == other)
