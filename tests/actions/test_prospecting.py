from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.actions.steps import Driven, drive

from rowcall.actions.prospecting import ACTION
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask
from rowcall.model.request import SONARLY
from rowcall.model.sonarly import read_job, read_prospect

GROUP = "6650a1f2c3d4e5f601234567"
AUDIENCE = "6650a1f2c3d4e5f60123dd01"
BEGAN = "2026-05-12T09:30:00.000Z"
SEARCH = {"source": "linkedin_search", "search_url": "https://www.linkedin.com/search/results/people/?keywords=cto"}


def envelope(data: Any) -> dict[str, Any]:
    return {"success": True, "data": data, "error": None, "traceId": "6650a1f2c3d4e5f60123eeee"}


def job(status: str, **more: Any) -> dict[str, Any]:
    return envelope({"jobId": "j1", "status": status, "createdAt": BEGAN, **more})


def page(*items: Any, cursor: str | None = None) -> dict[str, Any]:
    return envelope({"items": list(items), "nextCursor": cursor, "hasMore": cursor is not None})


def audience(id_: str = AUDIENCE, made: str = "2026-05-12T09:31:00.000Z", name: str = "CTOs") -> dict[str, Any]:
    return {"id": id_, "name": name, "createdAt": made}


def person(name: str) -> dict[str, Any]:
    return {
        "id": f"p-{name}",
        "firstName": name,
        "lastName": "Caldeira",
        "linkedinUrl": f"https://www.linkedin.com/in/{name}/",
        "company": {"name": "Norvane Analytics", "website": "https://norvane.example"},
    }


def run(*replies: Any, **options: Any) -> Driven:
    return drive(ACTION, Ask({}, {**SEARCH, "account_group": GROUP, **options}, ("prospects",)), replies)


def test_a_job_from_start_to_end() -> None:
    driven = run(
        job("queued"),
        job("running", stages={"import": {"status": "running", "progress": 0.4}}),
        job("completed"),
        page(audience("old", "2026-05-12T09:00:00.000Z"), audience()),
        page(person("ines"), person("tomas"), cursor="next"),
        page(person("ada"), person("ines")),
    )
    (start,) = driven.requests
    assert start.path == f"/v1/accounts/{GROUP}/prospecting"
    assert (start.provider, start.idempotent, start.paid, start.accepted) == (SONARLY, True, True, True)
    assert start.content("token") == start.content(), "the token travels in the header"
    assert [poll.request.path.rpartition("/")[2] for poll in driven.polls] == [
        "j1",
        "j1",
        "audiences",
        "prospects",
        "prospects?cursor=next",
    ]
    assert AUDIENCE in driven.polls[-1].request.path
    assert len(driven.people) == 3 and driven.used == [{"prospect": 3}]
    assert driven.cells["job_status"] == "completed" and driven.cells["prospects_found"] == "3"
    assert driven.ended is not None and driven.ended.states == {"prospects": JobState.DONE}


def test_progress_is_told_while_the_job_goes_on() -> None:
    stages = {"import": {"status": "running", "progress": 0.825}, "enrichment": {"status": "queued", "progress": 0}}
    driven = run(job("queued"), job("running", stages=stages))
    assert driven.cells["job_progress"] == "imported 82 %"


def test_the_status_in_the_body_counts_whatever_the_status_of_the_answer() -> None:
    driven = run((200, job("queued")), job("completed"), page(audience()), page(person("ines")))
    assert driven.used == [{"prospect": 1}]


def test_the_only_audience_since_the_job_is_taken() -> None:
    others = [audience("a", "2026-05-12T09:00:00Z"), audience("b", "2026-05-12T10:40:00+00:00"), audience("c", "soon")]
    driven = run(job("queued"), job("completed"), page(*others), page(person("ines")))
    assert driven.cells["audience_id"] == "b"
    assert driven.cells["audience_taken"] == "the only one made since the job began"


@pytest.mark.parametrize("status", ["completed", "failed"])
def test_of_several_audiences_since_the_job_none_is_taken(status: str) -> None:
    both = page(audience("a", name="Mine"), audience("b", "2026-05-12T10:40:00Z", name="A colleague's"))
    driven = run(job("queued"), job(status), both)
    assert (driven.people, driven.used) == ([], []), "credits stay possible"
    assert driven.ended is not None and driven.ended.states == {"prospects": JobState.FAILED_PERMANENT}
    assert all(text in driven.ended.note for text in ("Mine (a)", "A colleague's (b)", "j1", "audience named"))


@pytest.mark.parametrize("named", ["ctos", AUDIENCE])
def test_the_user_may_name_the_audience(named: str) -> None:
    listed = [] if named == AUDIENCE else [page(audience(), audience("other", name="Others"))]
    driven = run(job("queued"), job("completed"), *listed, page(person("ines")), audience=named)
    assert (driven.cells["audience_id"], driven.cells["audience_taken"]) == (AUDIENCE, "you named it")


def test_an_audience_that_never_comes_leaves_what_the_job_took_possible() -> None:
    driven = run(job("queued"), job("completed"), *[page(audience("old", "2026-05-12T09:00:00.000Z"))] * 7)
    assert driven.used == [] and driven.ended is not None
    assert driven.ended.states == {"prospects": JobState.NOT_FOUND}


@pytest.mark.parametrize(
    ("status", "error", "note"),
    [
        ("failed", {"code": "UPSTREAM_ERROR", "message": "LinkedIn refused it"}, "The job failed: LinkedIn refused it"),
        ("failed", None, "The job failed at Sonarly."),
        ("cancelled", None, "The job was cancelled at Sonarly."),
    ],
)
def test_what_a_job_has_imported_before_it_ended_badly_is_taken_in(status: str, error: Any, note: str) -> None:
    driven = run(job("queued"), job(status, error=error), page(audience()), page(person("ines")))
    assert driven.used == [{"prospect": 1}] and len(driven.people) == 1
    assert driven.ended is not None and driven.ended.note == note
    assert driven.ended.states == {"prospects": JobState.FAILED_PERMANENT}


def test_an_audience_that_is_still_filled_is_asked_again() -> None:
    not_ready = (409, {"success": False, "error": {"code": "AUDIENCE_NOT_READY"}})
    driven = run(job("queued"), job("completed"), page(audience()), not_ready, not_ready, page(person("ines")))
    assert len(driven.people) == 1


@pytest.mark.parametrize(
    ("options", "body"),
    [
        ({"max_results": 20, "search_emails": True}, {"maxResults": 20, "searchEmails": True}),
        (
            {"source": "post_commenters", "post_url": "https://www.linkedin.com/posts/x-1", "search_url": None},
            {"postUrl": "https://www.linkedin.com/posts/x-1"},
        ),
        ({"source": "sales_navigator", "saved_search": "50551234"}, {"savedSearchId": "50551234"}),
        ({"source": "sales_navigator", "lead_list": "70112345"}, {"leadListId": "70112345"}),
        (
            {"source": "url_upload", "profile_urls": ("linkedin.com/in/ines", "linkedin.com/in/ines")},
            {"urls": ["https://linkedin.com/in/ines"]},
        ),
    ],
)
def test_what_each_source_sends(options: dict[str, Any], body: dict[str, Any]) -> None:
    (start,) = run(**options).requests
    assert start.body is not None and start.body.items() >= body.items()
    assert "custom" not in start.body


def test_names_are_looked_up_before_anything_costs() -> None:
    groups = page({"id": GROUP, "name": "Client growth"}, {"id": "g2", "name": "Own"})
    driven = run(
        groups,
        envelope({"items": [{"id": "50551234", "name": "DACH CTOs"}]}),
        account_group="CLIENT growth",
        source="sales_navigator",
        saved_search="dach ctos",
    )
    assert [request.paid for request in driven.requests] == [False, False, True]
    assert driven.requests[-1].body is not None and driven.requests[-1].body["savedSearchId"] == "50551234"


@pytest.mark.parametrize(
    ("options", "most"),
    [
        ({}, {"prospect": 2000}),
        ({"max_results": 50}, {"prospect": 50}),
        ({"max_results": 50, "search_emails": True}, {"prospect_with_email": 50}),
        ({"source": "url_upload", "profile_urls": ("a", "b")}, {"prospect": 2}),
    ],
)
def test_the_plan_counts_the_most_that_a_job_can_import(options: dict[str, Any], most: dict[str, int]) -> None:
    (charge,) = ACTION.charges(Ask({}, {**SEARCH, **options}, ("prospects",)))
    assert dict(charge.units) == most and not charge.unbounded


@pytest.mark.parametrize("body", [None, {}, {"data": None}, envelope({}), envelope({"jobId": "j1"}), []])
def test_an_answer_that_names_no_job_is_wrong(body: Any) -> None:
    with pytest.raises(WrongAnswer):
        read_job(body)


@pytest.mark.parametrize(
    ("found", "email"),
    [
        ({"email": "ines@norvane.example"}, "ines@norvane.example"),
        ({"emails": ["ines@norvane.example"]}, "ines@norvane.example"),
        ({"emails": [{"address": "ines@norvane.example"}]}, "ines@norvane.example"),
        ({"workEmail": {"email": "ines@norvane.example"}}, "ines@norvane.example"),
        ({"email": None}, ""),
        ({"email": "not found"}, ""),
    ],
)
def test_the_email_is_found_wherever_it_stands(found: dict[str, Any], email: str) -> None:
    assert read_prospect({**person("ines"), **found}).values["prospect_email"] == email


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(item=st.dictionaries(st.sampled_from(["id", "name", "firstName", "company", "emails", "linkedinUrl"]), values))
def test_any_object_makes_a_row_of_texts(item: dict[str, Any]) -> None:
    row = read_prospect(item)
    assert all(isinstance(text, str) for text in row.values.values())


@given(stages=values, error=values)
def test_a_job_is_read_whatever_its_stages_say(stages: Any, error: Any) -> None:
    read = read_job(envelope({"jobId": "j1", "status": "Running", "stages": stages, "error": error}))
    assert (read.status, isinstance(read.progress, str), isinstance(read.problem, str)) == ("running", True, True)
