import pytest

from rowcall.model.do_not_contact import Mark, OnList, mark_of


@pytest.mark.parametrize(
    "text", ["yes", "Y", " TRUE", "1", "1.0", "x", "Oui", "ja", "Sí", "sì", "Sim", "wahr", "Opted out", "✓"]
)
def test_yes_in_the_languages_of_lists(text: str) -> None:
    assert mark_of(text) is Mark.YES


@pytest.mark.parametrize(
    "text", ["2026-08-14", "14/08/2026", "14.8.26", "Aug 14, 2026", "2026-08-14T10:00:00Z", "14 août 2026"]
)
def test_a_date_is_when_somebody_objected(text: str) -> None:
    assert mark_of(text) is Mark.YES


@pytest.mark.parametrize(
    "text", ["", " ", "no", "N", "False", "0", "0.0", "Non", "nein", "nee", "Não", "-", "n/a", "None"]
)
def test_no_in_the_languages_of_lists(text: str) -> None:
    assert mark_of(text) is Mark.NO


@pytest.mark.parametrize("text", ["maybe", "ask Tomas first", "unknown", "2", "in"])
def test_anything_else_is_not_clear(text: str) -> None:
    assert mark_of(text) is Mark.UNCLEAR


def test_the_sentence_counts_people_or_companies_and_says_what_was_taken_as_yes() -> None:
    assert OnList(0, 0, "Opt out").sentence == ""
    assert OnList(1, 0).sentence == "1 person on this list must not be contacted."
    assert OnList(3, 2, "Opt out", ("maybe",)).sentence == (
        "3 people on this list must not be contacted (2 by the column Opt out). “maybe” in Opt out was taken as yes."
    )
    assert OnList(2, 0, companies=True).sentence == "2 companies on this list must not be contacted."
