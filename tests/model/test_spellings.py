"""Spellings of one thing are one, and the one that says most is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.duplicates import Keep, differ, kept
from rowcall.model.fields import Field
from rowcall.model.spellings import one_thing


@pytest.mark.parametrize(
    ("field", "texts", "result"),
    [
        (Field.COMPANY_NAME, ("Alpine Tools", "Alpine Tools AG"), "Alpine Tools AG"),
        (Field.COMPANY_NAME, ("Zed Ltd", "Zed Limited"), "Zed Limited"),
        (Field.COMPANY_NAME, ("Zed S.A.", "ZED SA"), "Zed S.A."),
        (Field.EMAIL, ("rita+news@x.example", "Rita Roe <Rita+News@x.example>"), "rita+news@x.example"),
        (Field.COMPANY_NAME, ("ALPINE TOOLS", "Alpine  Tools", "alpine tools"), "Alpine  Tools"),
        (Field.COMPANY_NAME, ("Cafe Norvane", "Café Norvane"), "Café Norvane"),
        (Field.FULL_NAME, ("Jane Caldeira", "Jane M. Caldeira"), "Jane M. Caldeira"),
        (Field.PHONE, ("0033 6 12 34 56 78", "+33612345678"), "+33612345678"),
        (
            Field.LINKEDIN_URL,
            ("linkedin.com/in/jane-example", "https://www.linkedin.com/in/jane-example/?utm=1"),
            "linkedin.com/in/jane-example",
        ),
        (Field.COMPANY_DOMAIN, ("norvane.example", "https://www.norvane.example/de"), "norvane.example"),
        (None, ("", "  ", "note"), "note"),
        (None, ("VP Sales", "vp  sales"), "VP Sales"),
    ],
)
def test_of_spellings_the_fullest_is_kept(field: Field | None, texts: tuple[str, ...], result: str) -> None:
    assert kept(texts, Keep.BOTH, field) == result
    assert not differ(texts, field)


@pytest.mark.parametrize(
    ("field", "texts", "result"),
    [
        (Field.COMPANY_NAME, ("Norvane", "Norvane Logistics"), "Norvane; Norvane Logistics"),
        (Field.FULL_NAME, ("Jane Caldeira", "Mark Caldeira"), "Jane Caldeira; Mark Caldeira"),
        (Field.EMAIL, ("jane@norvane.example", "j@norvane.example"), "jane@norvane.example; j@norvane.example"),
        (Field.PHONE, ("+33612345678", "+33612345679"), "+33612345678; +33612345679"),
        (Field.EMAIL, ("rita+news@x.example", "rita@x.example"), "rita+news@x.example; rita@x.example"),
        (Field.COMPANY_NAME, ("Zed GmbH", "Zed Ltd"), "Zed GmbH; Zed Ltd"),
        (Field.COMPANY_NAME, ("Zed GmbH", "Zed GmbH & Co. KG"), "Zed GmbH; Zed GmbH & Co. KG"),
        (Field.PHONE, ("+4930123456", "+4930123456; +4930999999"), "+4930123456; +4930999999"),
        (None, ("Alpine AG", "Alpine"), "Alpine AG; Alpine"),
        (None, ("a; b", "B", "c"), "a; b; c"),
    ],
)
def test_real_differences_are_all_kept(field: Field | None, texts: tuple[str, ...], result: str) -> None:
    assert kept(texts, Keep.BOTH, field) == result
    assert differ(texts, field)


@given(st.text("aÀä .", max_size=8), st.text("aÀä .", max_size=8), st.sampled_from([None, *Field]))
def test_whether_two_are_one_does_not_depend_on_which_comes_first(one: str, other: str, field: Field | None) -> None:
    assert one_thing(one, other, field) == one_thing(other, one, field)
    assert one_thing(one, one, field)
