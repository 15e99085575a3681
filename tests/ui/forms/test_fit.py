"""What a list can be asked for, told from declarations alone."""

from __future__ import annotations

import pytest

from rowcall.catalogue import catalogue
from rowcall.model.fields import Field
from rowcall.ui.task_pane.fit import fields_made, fit

FIND, ENRICH = catalogue()["find_people"], catalogue()["enrich_contact"]


def test_a_company_is_matched_on_the_best_column_first() -> None:
    found = fit(FIND, {Field.COMPANY_NAME, Field.COMPANY_LINKEDIN_URL, Field.INDUSTRY})
    assert found.possible
    assert found.matched_on == "Company LinkedIn page or Company"


def test_what_is_missing_is_named() -> None:
    found = fit(ENRICH, {Field.COMPANY_NAME})
    assert not found.possible
    assert "LinkedIn profile" in found.missing
    assert "First name + Last name + Company website" in found.missing


def test_a_full_name_is_as_good_as_its_two_halves() -> None:
    assert fit(ENRICH, {Field.FULL_NAME, Field.COMPANY_DOMAIN}).parts == ("email",)


def test_a_part_that_needs_more_is_left_out() -> None:
    assert "phone" not in fit(ENRICH, {Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY_NAME}).parts
    assert "phone" in fit(ENRICH, {Field.LINKEDIN_URL}).parts


@pytest.mark.parametrize(("action", "follows"), [(FIND, True), (ENRICH, False)])
def test_only_what_makes_rows_can_be_followed(action: object, follows: bool) -> None:
    made = fields_made(action)  # type: ignore[arg-type]
    assert bool(made) is follows
    assert fit(ENRICH, made).possible is follows
