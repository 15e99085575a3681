"""What clean-ups make of texts, and what texts are for sorting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.cell_kinds import Kind, day_in, kind_of, number_in
from rowcall.model.clean_ups import CleanUp, CleanUpChoice, first_name, joining, last_name, rewriting, splitting
from rowcall.model.finding import Find, replacing
from rowcall.model.patterns import PatternProblem, Patterns


@pytest.mark.parametrize(
    ("clean_up", "before", "after"),
    [
        (CleanUp.SPACES, "  a\u00a0 b \n c\u200b ", "a b\nc"),
        (CleanUp.PROPER, "jean-paul DE LA TOUR", "Jean-Paul de la Tour"),
        (CleanUp.PROPER, "MARIA MCDONALD", "Maria McDonald"),
        (CleanUp.PROPER, "o'brien", "O'Brien"),
        (CleanUp.PROPER, "JEAN D'ORMESSON", "Jean d'Ormesson"),
        (CleanUp.PROPER, "IBM France", "IBM France"),
        (CleanUp.LEGAL, "Holt GmbH & Co. KG", "Holt"),
        (CleanUp.LEGAL, "Acme Co., Ltd.", "Acme"),
        (CleanUp.LEGAL, "Casa S.L.", "Casa"),
        (CleanUp.LEGAL, "Kebab", "Kebab"),
        (CleanUp.LEGAL, "SA", "SA"),
        (CleanUp.PHONE, "06 12 34 56 78", "+33612345678"),
        (CleanUp.PHONE, "call me", "call me"),
        (CleanUp.DOMAIN, "https://www.norvane.example/x", "norvane.example"),
        (CleanUp.DOMAIN, "ines@norvane.example", "norvane.example"),
        (CleanUp.LINKEDIN, "linkedin.com/in/Jane-Doe?x=1", "https://www.linkedin.com/in/jane-doe"),
        (CleanUp.ACCENTS, "Łódź Straße Müller", "Lodz Strasse Muller"),
        (CleanUp.NOTHING, "n/a", ""),
        (CleanUp.FILL, " ", "none yet"),
    ],
)
def test_a_clean_up_makes_one_form_of_many(clean_up: CleanUp, before: str, after: str) -> None:
    assert rewriting(CleanUpChoice(clean_up, country="FR", text="none yet"))(before) == after


@given(st.sampled_from([how for how in CleanUp if how is not CleanUp.ABOVE]), st.text(max_size=30))
def test_a_clean_up_is_done_once_and_for_all(clean_up: CleanUp, text: str) -> None:
    rewrite = rewriting(CleanUpChoice(clean_up, country="FR", text="x"))
    once = rewrite(text)
    if clean_up not in (CleanUp.PROPER, CleanUp.UPPER, CleanUp.LOWER):  # letters that grow when their case changes
        assert rewrite(once) == once


def test_parts_and_wholes() -> None:
    assert [splitting(",", part, 3)("a, b,c,d") for part in range(3)] == ["a", "b", "c,d"]
    assert [splitting("", part, 2)("Jane  van Doe") for part in range(2)] == ["Jane", "van Doe"]
    assert splitting(";", 1, 2)("alone") == ""
    assert (first_name("Dr. Jane van Doe"), last_name("Dr. Jane van Doe")) == ("Jane", "van Doe")
    assert joining(", ")("a", " ", "b") == "a, b"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("1 200,50 €", 1200.5), ("$1.2M", 1.2e6), ("51-200", 51), ("10,001+", 10001), ("1,234", 1234), ("1,5", 1.5)),
        *(("-3", -3), ("1.234.567", 1234567), ("+33612345678", None), ("12 rue", None), ("2026-01", None)),
    ],
)
def test_numbers_in_cells(text: str, number: float | None) -> None:
    assert number_in(text) == number


def test_days_in_cells_and_what_a_column_is() -> None:
    assert day_in("22 de noviembre de 2026") == day_in("22/11/2026") == day_in("Nov 22, 2026") == "2026-11-22"
    assert day_in("5/6/2026") == "2026-06-05"
    assert day_in("5/6/2026", month_first=True) == "2026-05-06"
    assert day_in("2026-13-01") is None
    assert kind_of(["5/6/2026", "5/26/2026", ""]) is Kind.MONTH_FIRST
    assert kind_of(["1", "2,5", "n/a", "3", "4", "5"]) is Kind.NUMBER
    assert kind_of(["", "Lyon"]) is Kind.TEXT


def test_replacing_with_groups_and_what_is_wrong_in_words() -> None:
    patterns = Patterns()
    assert replacing(Find(r"(\w+) (\w+)", is_pattern=True), r"$2, \1", patterns)("Jane Doe") == "Doe, Jane"
    assert replacing(Find("a.b"), "$1", patterns)("xA.Bx acb") == "x$1x acb"
    assert replacing(Find("", is_pattern=True, whole_cell=True), "-", patterns)("") == "-"
    for find, replacement in ((Find("(", is_pattern=True), ""), (Find("a", is_pattern=True), "$1")):
        with pytest.raises(PatternProblem):
            replacing(find, replacement, patterns)
