"""What was chosen for a list is taken over for the next one like it, and can be taken back."""

from dataclasses import replace
from pathlib import Path

import pytest

from rowcall.importing.agree import plan_import
from rowcall.importing.guess import preview
from rowcall.importing.remembered import to_remember, with_remembered, without_remembered
from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, ImportPlan, Preview, Tidy
from rowcall.model.learned import RememberedMapping

ROWS = "Norvane;ana@norvane.example;x1;+33612345678\nTalmora;ben@talmora.example;x2;+33612345679\n"


@pytest.fixture
def first(tmp_path: Path) -> Preview:
    path = tmp_path / "first.csv"
    path.write_text(f"Company;Email;Code;Phone\n{ROWS}", encoding="utf-8")
    return preview(path)


def fields(found: Preview) -> dict[str, Field | None]:
    return {guess.header: guess.field for guess in found.columns}


def agreed(found: Preview, plan: ImportPlan) -> RememberedMapping:
    remembered = to_remember(found, plan)
    assert remembered is not None
    return remembered


def test_only_what_a_person_chose_counts_as_chosen(first: Preview) -> None:
    remembered = agreed(first, plan_import(first, {"Code": Field.CRM_ID}, None))
    assert [(column.header, column.chosen) for column in remembered.columns] == [
        ("Company", False), ("Email", False), ("Code", True), ("Phone", False),
    ]  # fmt: skip
    assert remembered.says_something
    assert not agreed(first, plan_import(first, {}, None)).says_something


def test_a_choice_is_taken_over_and_named(first: Preview) -> None:
    remembered = agreed(first, plan_import(first, {"Code": Field.CRM_ID, "Phone": None}, None))
    again = with_remembered(first, remembered)
    assert fields(again) == fields(first) | {"Code": Field.CRM_ID, "Phone": None}
    assert [guess.header for guess in again.columns if guess.why == "memory"] == ["Code", "Phone"]
    assert again.remembered is not None
    assert again.remembered.headers == ("Code", "Phone")
    assert without_remembered(again) == first


def test_a_guess_gives_way_to_a_choice(first: Preview) -> None:
    remembered = agreed(first, plan_import(first, {"Code": Field.EMAIL}, None))
    narrowed = replace(remembered, columns=tuple(column for column in remembered.columns if column.header != "Email"))
    again = with_remembered(first, narrowed)
    assert fields(again)["Code"] is Field.EMAIL
    assert fields(again)["Email"] is None
    assert next(guess for guess in again.columns if guess.header == "Email").second is Field.EMAIL
    assert plan_import(again, {}, None).mapping["Code"] is Field.EMAIL


def test_fallbacks_country_and_what_stands_beside_come_along(first: Preview) -> None:
    plan = replace(
        plan_import(first, {}, True),
        fallbacks={"Code": Field.PHONE},
        tidy=(Beside("Phone", Tidy.PHONE), Beside("Email", Tidy.DOMAIN)),
        country="FR",
    )
    again = with_remembered(first, agreed(first, plan))
    assert again.remembered is not None
    assert again.remembered.headers == ()
    assert again.remembered.fallbacks == {"Code": Field.PHONE}
    assert set(again.remembered.tidy) == set(plan.tidy)
    assert again.remembered.country == "FR"
    assert again.contacts is True
    assert first.contacts is False


def test_choosing_as_guessed_forgets_the_choice(first: Preview) -> None:
    again = with_remembered(first, agreed(first, plan_import(first, {"Code": Field.CRM_ID}, None)))
    assert agreed(again, plan_import(again, {}, None)).says_something
    assert not agreed(again, plan_import(again, {"Code": None}, None)).says_something


def test_nothing_remembered_changes_nothing(first: Preview) -> None:
    assert with_remembered(first, None) is first
    assert with_remembered(first, agreed(first, plan_import(first, {}, None))) is first
    assert without_remembered(first) is first


def test_a_list_without_headers_is_never_taken_for_another(first: Preview) -> None:
    remembered = agreed(first, plan_import(first, {"Code": Field.CRM_ID}, None))
    headless = replace(first, dialect=replace(first.dialect, header_row=0))
    assert with_remembered(headless, remembered) is headless
    assert to_remember(headless, plan_import(headless, {}, None)) is None


@pytest.fixture
def twice(tmp_path: Path) -> Preview:
    path = tmp_path / "twice.csv"
    path.write_text(
        "Company;Email;Email 2;Phone;Mobile Phone;Phone 2\n"
        "Norvane;ana@norvane.example;a@norvane.example;+49 30 901820;0171 2233445;030 901821\n"
        "Talmora;ben@talmora.example;b@talmora.example;030 901822;0171 2233446;030 901823\n",
        encoding="utf-8",
    )
    return preview(path)


def test_second_choices_that_were_recognised_are_not_chosen(twice: Preview) -> None:
    plan = plan_import(twice, {}, None)
    assert plan.fallbacks
    assert plan.country
    remembered = agreed(twice, plan)
    assert not remembered.says_something
    assert with_remembered(twice, remembered) is twice


def test_of_second_choices_the_chosen_ones_are_remembered_beside_those_that_are_recognised(twice: Preview) -> None:
    plan = plan_import(twice, {}, None)
    fewer = {header: field for header, field in plan.fallbacks.items() if header != "Email 2"}
    assert fewer != plan.fallbacks
    assert fewer
    remembered = agreed(twice, replace(plan, fallbacks=fewer))
    assert [column.header for column in remembered.columns if column.chosen or column.fallback] == ["Email 2"]
    again = with_remembered(twice, remembered)
    assert again.remembered is not None
    assert again.remembered.fallbacks == fewer
