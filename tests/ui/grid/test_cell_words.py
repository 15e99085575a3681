"""Words for machines are read as words; what people wrote stays as it is."""

import pytest

from rowcall.model.sheets import Column, Origin
from rowcall.ui.grid.cell_words import in_words


def column(key: str, action: str = "find_people", origin: Origin = Origin.ADDED) -> Column:
    return Column(1, key, key, None, origin, key=key, action=action)


@pytest.mark.parametrize(
    ("key", "text", "read"),
    [
        ("lead_status", "QUALIFIED", "Fits"),
        ("lead_status", "DISQUALIFIED", "Does not fit"),
        ("lead_status", "SOMETHING_NEW", "SOMETHING_NEW"),
        ("rejection_reasons", "COMPANY_MISMATCH; TITLE_MISMATCH", "Another company; another job title"),
        ("rejection_reasons", "NEVER_SEEN", "Never seen"),
        ("rejection_reasons", "", ""),
        ("find_people_status", "not_run", "Not asked"),
        ("find_people_note", "Left out (COMPANY_MISMATCH).", "Left out (another company)."),
        ("company_name", "ACME", "ACME"),
        ("company_name", "Acme GmbH", "Acme GmbH"),
    ],
)
def test_words(key: str, text: str, read: str) -> None:
    assert in_words(column(key), text) == read


def test_an_imported_cell_is_somebodys_own_word() -> None:
    assert in_words(column("reason", "", Origin.IMPORTED), "COMPANY_MISMATCH") == "COMPANY_MISMATCH"
