from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions.track_job_changes import ACTION as CHANGES
from rowcall.actions.track_new_hires import ACTION as HIRES
from rowcall.errors import WrongAnswer
from rowcall.model.action import Action, Delivery
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask
from rowcall.model.request import Hook

INES = "https://www.linkedin.com/in/ines-caldeira-example/"
PAGE = "https://www.linkedin.com/company/90412277"
TASK = {"id": "a95d3e70-6c1f-4280-b7d4-8e2f0c5a1b36", "message": "Tracking started"}
NAMED = {"first_name": "Tomas", "last_name": "Riedl", "company_name": "Norvane Analytics"}
CHANGE = {
    "id": TASK["id"],
    "event": "job_change",
    "detected_at": "2026-06-05T06:00:00Z",
    "contact": {"full_name": "Ines Caldeira", "linkedin_url": INES},
    "previous": {"title": "VP of Sales", "company_name": "Norvane Analytics"},
    "current": {"title": "Chief Revenue Officer", "company_name": "Bruma Robotics"},
}
HIRE = {
    "id": TASK["id"],
    "event": "new_hire",
    "detected_at": "2026-06-08T06:00:00Z",
    "lead": {"full_name": "Ines Caldeira", "title": "VP of Sales", "linkedin_profile_url": INES},
    "company": {"cleaned_name": "Norvane Analytics", "website": "https://norvane.example", "linkedin_url": PAGE},
}


def ask(values: dict[str, str], **options: Any) -> Ask:
    return Ask(values, options, ("tracking",))


def read(action: Action, body: Any) -> Delivery:
    assert action.delivered is not None
    return action.delivered(body)


BOTH = [(CHANGES, {"linkedin_url": INES}), (HIRES, {"company_linkedin_url": PAGE})]


@pytest.mark.parametrize(("action", "values"), BOTH)
def test_tracking_is_agreed_to_and_heard_of_only(action: Action, values: dict[str, str]) -> None:
    assert "no call of the service lists or ends it" in action.agree
    assert action.hears_only({})
    (request,) = drive(action, ask(values), []).requests
    assert (request.paid, request.hook, request.accepted, request.method) == (True, Hook.ONLY, False, "POST")
    assert dict(request.units) == dict(action.charges(ask(values))[0].units) == {"tracking": 1}


@pytest.mark.parametrize(("action", "values"), BOTH)
@pytest.mark.parametrize("answer", [TASK, {"message": TASK}, {"message": "ok"}])
def test_once_it_has_begun_the_row_has_its_answer(action: Action, values: dict[str, str], answer: Any) -> None:
    driven = drive(action, ask(values), [answer])
    assert driven.ended is not None
    assert driven.ended.states == {"tracking": JobState.DONE}
    assert driven.ended.note.startswith("Tracking began")
    assert driven.cells["tracking_id"] in (TASK["id"], "")
    assert driven.used == [{"tracking": 1}]


@pytest.mark.parametrize(("action", "values"), BOTH)
def test_an_answer_that_says_nothing_is_in_doubt(action: Action, values: dict[str, str]) -> None:
    with pytest.raises(WrongAnswer):
        drive(action, ask(values), [None])


# ------------------------------------------------------------------ job changes


def test_people_are_named_by_profile_or_by_name_and_company() -> None:
    by_profile = drive(CHANGES, ask({"linkedin_url": INES, **NAMED}), []).requests[0]
    by_name = drive(CHANGES, ask(NAMED), []).requests[0]
    assert by_profile.path == "/api/v2/intents/leads/track_job_changes"
    assert by_profile.body == {"contacts": [{"linkedin_url": INES}]}
    assert by_name.body == {"contacts": [NAMED]}
    assert by_profile.batch is not None
    assert by_name.batch is not None
    assert by_profile.batch.key == by_name.batch.key
    assert by_profile.batch.join((by_profile.body, by_name.body)) == {"contacts": [{"linkedin_url": INES}, NAMED]}


def test_a_change_of_job_is_a_row() -> None:
    (row,) = read(CHANGES, CHANGE).rows
    assert row.values == {
        "full_name": "Ines Caldeira",
        "title": "Chief Revenue Officer",
        "company_name": "Bruma Robotics",
        "company_domain": "",
        "company_linkedin_url": "",
        "previous_title": "VP of Sales",
        "previous_company": "Norvane Analytics",
        "linkedin_url": INES,
        "detected_at": "2026-06-05T06:00:00Z",
    }
    assert CHANGES.new_sheet is not None
    assert {output.key for output in CHANGES.new_sheet.outputs} == row.values.keys() | {"source_row"}


@pytest.mark.parametrize("wrap", [lambda one: [one], lambda one: {"changes": [one]}, lambda one: {"events": [one]}])
def test_several_in_a_message(wrap: Any) -> None:
    assert read(CHANGES, wrap(CHANGE)).rows == read(CHANGES, CHANGE).rows


def test_a_flat_message() -> None:
    flat = {"name": "Ines Caldeira", "linkedin_profile_url": INES, "new_title": "CRO", "new_company": "Bruma Robotics"}
    (row,) = read(CHANGES, flat | {"old_title": "VP of Sales", "old_company": "Norvane"}).rows
    assert [row.values[key] for key in ("title", "company_name", "previous_title", "previous_company")] == [
        "CRO",
        "Bruma Robotics",
        "VP of Sales",
        "Norvane",
    ]


@pytest.mark.parametrize("action", [CHANGES, HIRES])
@pytest.mark.parametrize("body", [None, "hello", [], ["x"], {}, {"id": "a95d3e70", "event": "ping"}])
def test_a_message_that_names_nobody_is_none(action: Action, body: Any) -> None:
    with pytest.raises(WrongAnswer):
        read(action, body)


def test_a_change_belongs_to_the_row_of_its_person() -> None:
    delivery = read(CHANGES, CHANGE)
    assert delivery.about is not None
    (row,) = delivery.rows
    assert delivery.about(row, ask({"linkedin_url": "https://linkedin.com/in/Ines-Caldeira-example"}))
    assert delivery.about(row, ask({**NAMED, "first_name": "Inès", "last_name": "Caldeira"}))
    assert not delivery.about(row, ask(NAMED))
    assert not delivery.about(row, ask({"linkedin_url": "https://linkedin.com/in/tomas", **NAMED}))
    elsewhere = {"first_name": "Ines", "last_name": "Caldeira", "company_name": "Another"}
    assert not delivery.about(row, ask(elsewhere))


# ------------------------------------------------------------------ new hires


def test_companies_of_the_list_or_given_ones() -> None:
    filters = {"job_titles": ("VP of Sales",), "excluded_job_titles": ("Intern",), "included_locations": ("105015875",)}
    (request,) = drive(HIRES, ask({"company_linkedin_id": "90412277"}, **filters, name="Leaders"), []).requests
    assert request.path == "/api/v2/intents/leads/find_new_hires"
    assert request.body == {
        "company_linkedin_urls": [PAGE],
        "job_titles": ["VP of Sales"],
        "excluded_job_titles": ["Intern"],
        "included_locations": ["105015875"],
        "name": "Leaders",
    }
    given = ask({}, company_linkedin_urls=("linkedin.com/company/norvane", "linkedin.com/company/bruma"))
    (several,) = drive(HIRES, given, []).requests
    assert dict(several.units) == dict(HIRES.charges(given)[0].units) == {"tracking": 2}
    assert HIRES.needs_no_list(given.options)
    assert not HIRES.needs_no_list({})


def test_only_rows_that_look_for_the_same_go_together() -> None:
    vps = drive(HIRES, ask({"company_linkedin_url": PAGE}, job_titles=("VP",)), []).requests[0]
    ctos = drive(HIRES, ask({"company_linkedin_url": PAGE}, job_titles=("CTO",)), []).requests[0]
    assert vps.batch is not None
    assert ctos.batch is not None
    assert vps.batch.key != ctos.batch.key
    assert vps.body is not None
    other = {**vps.body, "company_linkedin_urls": ["https://linkedin.com/company/bruma"]}
    assert vps.batch.join((vps.body, other)) == {
        "company_linkedin_urls": [PAGE, "https://linkedin.com/company/bruma"],
        "job_titles": ["VP"],
    }


def test_a_hire_is_a_row_that_the_next_action_can_use() -> None:
    (row,) = read(HIRES, HIRE).rows
    assert row.values["full_name"] == "Ines Caldeira"
    assert row.values["company_domain"] == "norvane.example"
    assert row.values["company_linkedin_url"] == PAGE
    assert row.values["detected_at"] == "2026-06-08T06:00:00Z"
    assert HIRES.new_sheet is not None
    assert {output.key for output in HIRES.new_sheet.outputs} == row.values.keys() | {"source_row"}


def test_a_hire_belongs_to_the_row_of_the_company() -> None:
    delivery = read(HIRES, HIRE)
    assert delivery.about is not None
    (row,) = delivery.rows
    assert delivery.about(row, ask({"company_linkedin_id": "90412277"}))
    assert delivery.about(
        row,
        ask(
            {"company_linkedin_url": "linkedin.com/company/norvane", "company_linkedin_id": "1"}
            | {"company_name": "NORVANE analytics"}
        ),
    )
    assert not delivery.about(row, ask({"company_linkedin_url": "linkedin.com/company/bruma"}))
    assert not delivery.about(row, ask({}))
