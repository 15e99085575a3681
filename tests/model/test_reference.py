"""The value lists against the documents' own ids, written down here once more."""

import pytest

from rowcall.model import reference
from rowcall.model.reference import Choice

DOCUMENTED = {
    "FUNCTIONS": " ".join(map(str, range(1, 27))),
    "SENIORITY_LEVELS": "100 110 120 130 200 210 220 300 310 320",
    "COMPANY_SIZES": "1-10 11-50 51-200 201-500 501-1000 1001-5000 5001-10000 10001+",
    "COMPANY_TYPES": "C E G N P S X",
    "TENURES": "1 2 3 4 5",
    "RELATIONSHIPS": "F S O A",
    "INDUSTRIES": "4 6 12 43 96",
    "MIN_REVENUES": "0 0.5 1 2.5 5 10 20 50 100 500 1000",
    "MAX_REVENUES": "0.5 1 2.5 5 10 20 50 100 500 1000 1001",
    "CURRENCIES": "USD EUR GBP CAD AUD JPY CNY INR BRL SEK NOK DKK SGD HKD NZD THB IDR TRY TWD ILS AED RUB",
    "PUBLISHED_DATES": " ".join(
        f"last_{days}" for days in ("24_hours", "7_days", "15_days", "30_days", "90_days", "180_days", "360_days")
    ),
    "POSTED_WITHIN": "last_24_hours last_7_days last_30_days",
    "ENGAGEMENT_TYPES": "all reactions comments",
    "LEAD_STATUSES": "qualified disqualified",
}


@pytest.mark.parametrize("name", DOCUMENTED)
def test_a_list_has_the_documented_ids_each_with_a_name_of_its_own(name: str) -> None:
    choices: tuple[Choice, ...] = getattr(reference, name)
    assert [choice.id for choice in choices] == DOCUMENTED[name].split()
    labels = [choice.label.casefold() for choice in choices]
    assert len(set(labels)) == len(labels)
    ids = {choice.id.casefold(): choice.id for choice in choices}
    assert all(ids.get(choice.label.casefold(), choice.id) == choice.id for choice in choices), (
        "a label is another's id"
    )


def test_no_list_is_forgotten() -> None:
    there = {name for name, value in vars(reference).items() if name.isupper() and isinstance(value, tuple)}
    assert there == set(DOCUMENTED)
    assert reference.RECENTLY_CHANGED_JOBS.id == "RPC"
