"""What a rep finds at Sonarly beside new prospects: jobs, audiences, saved searches, and how a job is cancelled."""

import json
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from tests.support.operations import Bench, bench_on
from tests.support.sonarly import GROUP, IN_GROUP, TRACE, ask, refuse, search_row, start
from tests.support.waiting import until

IN = f'account_group = "{GROUP}"\n'
READING = {
    "list_workspaces": ("GET /v1/accounts", ""),
    "list_prospecting_jobs": (f"GET {IN_GROUP}/prospecting", IN),
    "list_navigator_searches": (f"GET {IN_GROUP}/sales-navigator/saved-searches", IN),
    "list_navigator_lead_lists": (f"GET {IN_GROUP}/sales-navigator/lead-lists", IN),
    "list_audiences": (f"GET {IN_GROUP}/audiences", IN),
    "audience_prospects": (
        f"GET {IN_GROUP}/audiences/{{audienceId}}/prospects",
        IN + 'audience = "6650a1f2c3d4e5f60123dd01"\n',
    ),
    "open_prospecting_job": (f"GET {IN_GROUP}/prospecting/{{jobId}}", IN + 'job = "6650a1f2c3d4e5f60123abcd"\n'),
    "find_prospect": (
        f"GET {IN_GROUP}/prospects/by-provider-id/{{providerId}}",
        IN + 'provider_id = "ACwAA0123456789"\n',
    ),
}


def step(action: str, more: str = IN) -> str:
    return f'[[step]]\naction = "{action}"\n{more}'


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[Bench]:
    with bench_on(tmp_path, speed=20.0, prospect_price=0) as made:
        yield made


def finish(bench: Bench, job: str) -> None:
    until(lambda: ask(bench, "GET", f"prospecting/{job}")["status"] == "completed")


def test_account_groups(bench: Bench) -> None:
    ran = bench.run(step("list_workspaces", ""))
    assert (ran.code, ran.charged, ran.headers[:3]) == (0, 0, ["group_id", "group_name", "group_created"])
    assert [row["group_name"] for row in ran.rows] == ["Client growth", "Own pipeline"]


@pytest.mark.parametrize(
    ("action", "header", "names"),
    [
        ("list_navigator_searches", "saved_search", ["DACH CTOs", "French sales leaders"]),
        ("list_navigator_lead_lists", "lead_list", ["Event attendees", "Webinar guests"]),
    ],
)
def test_what_jobs_can_start_from(bench: Bench, action: str, header: str, names: list[str]) -> None:
    ran = bench.run(step(action, 'account_group = "client GROWTH"\n'))
    assert (ran.code, ran.charged) == (0, 0)
    assert [row[header] for row in ran.rows] == names


def test_jobs_and_their_prospects_are_read_again_without_a_credit(bench: Bench) -> None:
    for most in (3, 5):
        finish(bench, start(bench, most))
    ran = bench.run(step("list_prospecting_jobs") + step("open_prospecting_job"))
    assert (ran.code, ran.charged, ran.credits) == (1, 0, 0), ran.err
    assert ran.sheets() == ["searches", "prospecting_jobs", "prospects"]
    jobs = ran.sheet("prospecting_jobs")
    assert [row["job_state"] for row in jobs] == ["completed", "completed"]
    assert jobs[0]["prospects_found"] == "5", "one audience was made since the newest job"
    assert "Several audiences" in jobs[1]["open_prospecting_job_note"], "two since the older one: neither is guessed"


def test_only_jobs_of_one_state(bench: Bench) -> None:
    finish(bench, start(bench))
    assert len(bench.run(step("list_prospecting_jobs", IN + 'status = "completed"\n')).rows) == 1
    none = bench.run(step("list_prospecting_jobs", IN + 'status = "failed"\n'))
    assert none.rows == [] and search_row(none)["list_prospecting_jobs_note"] == "There are no jobs at Sonarly."


def test_audiences_and_who_is_in_them(bench: Bench) -> None:
    finish(bench, start(bench, 4))
    ran = bench.run(step("list_audiences") + step("audience_prospects"))
    assert (ran.code, ran.charged, len(ran.rows)) == (0, 0, 4)
    (audience,) = ran.sheet("audiences")
    assert (audience["audience_size"], audience["prospects_found"]) == ("4", "4")
    by_name = bench.run(step("audience_prospects", IN + f'audience = "{audience["audience_name"]}"\n'))
    assert len(by_name.rows) == 4


def test_an_audience_is_made_once(bench: Bench) -> None:
    recipe = step("create_audience", IN + 'name = "Board members"\n')
    first, second = bench.run(recipe), bench.run(recipe)
    assert (first.code, second.code, first.charged) == (0, 0, 0)
    assert search_row(first)["audience_id"] == search_row(second)["audience_id"] != ""
    assert len(ask(bench, "GET", "audiences")["items"]) == 1
    assert "there already" in search_row(second)["create_audience_note"]


def test_a_lost_answer_makes_no_second_audience(bench: Bench) -> None:
    bench.service.fault("disconnect_after", f"POST {IN_GROUP}/audiences", next=1)
    ran = bench.run(step("create_audience", IN + 'name = "Board members"\n'))
    assert search_row(ran)["create_audience_status"] == "unknown"
    assert len(ask(bench, "GET", "audiences")["items"]) == 1


def test_a_job_is_cancelled_and_costs_nothing_more(slow: Bench) -> None:
    job = start(slow, 400)
    until(lambda: ask(slow, "GET", f"prospecting/{job}")["status"] == "running")
    recipe = step("cancel_prospecting", IN + f'job = "{job}"\nagreed = true\n')
    assert slow.run(recipe.replace("agreed = true\n", "")).code == 2
    ran = slow.run(recipe)
    assert (ran.code, search_row(ran)["job_state"]) == (0, "cancelled")
    again = slow.run(recipe)
    assert (again.code, search_row(again)["job_state"]) == (0, "cancelled")
    (audience,) = ask(slow, "GET", "audiences")["items"]
    assert 0 < audience["prospectCount"] < 300, "nothing more is imported, and so paid for"


def test_a_job_that_is_over_cannot_be_cancelled(bench: Bench) -> None:
    job = start(bench)
    finish(bench, job)
    ran = bench.run(step("cancel_prospecting", IN + f'job = "{job}"\nagreed = true\n'))
    assert ran.code == 1
    assert search_row(ran)["cancel_prospecting_note"] == "The job is completed already; nothing was cancelled."
    assert ran.sent(f"POST {IN_GROUP}/prospecting/{{jobId}}/cancel") == []


def test_a_job_that_ends_just_before_it_is_cancelled(slow: Bench) -> None:
    job = start(slow, 400)
    refuse(slow, f"POST {IN_GROUP}/prospecting/{{jobId}}/cancel", 422, "VALIDATION_ERROR", "Job is already completed")
    ran = slow.run(step("cancel_prospecting", IN + f'job = "{job}"\nagreed = true\n'))
    assert ran.code == 1 and "nothing was cancelled" in search_row(ran)["cancel_prospecting_note"]


def test_a_prospect_by_the_number_of_linkedin(bench: Bench) -> None:
    finish(bench, start(bench, 2))
    audience = ask(bench, "GET", "audiences")["items"][0]["id"]
    prospect = ask(bench, "GET", f"audiences/{audience}/prospects")["items"][0]
    member = f"ACwAA{prospect['publicIdentifier'].rpartition('-')[2]}"
    rows = [
        {"Profile": f"https://www.linkedin.com/sales/lead/{member},NAME_SEARCH,x1"},
        {"Profile": "https://www.linkedin.com/sales/lead/ACwAAnobodyknown,NAME_SEARCH,x2"},
        {"Profile": "https://www.linkedin.com/in/ines-caldeira/"},
    ]
    recipe = '[mapping]\nProfile = "linkedin_url"\n' + step("find_prospect")
    ran = bench.run(recipe, rows)
    assert [row["find_prospect_status"] for row in ran.rows] == ["found", "not_found", "failed"]
    assert ran.rows[0]["prospect_name"] == prospect["name"]
    assert "has no LinkedIn number" in ran.rows[2]["find_prospect_note"]


@pytest.mark.parametrize(("action", "status"), list(zip(READING, cycle((401, 403)), strict=False)))
def test_a_refused_key_stops_the_run_and_is_quoted(bench: Bench, action: str, status: int) -> None:
    endpoint, more = READING[action]
    code, words = {401: ("UNAUTHORIZED", "API key is invalid"), 403: ("FORBIDDEN", "audiences:read")}[status]
    refuse(bench, endpoint, status, code, words)
    ran = bench.run(step(action, more))
    assert (ran.code, ran.report["stopped"]) == (3, "auth")
    assert "Sonarly refused the API key" in ran.err and f"Sonarly says: {words} (trace id {TRACE})" in ran.err


@pytest.mark.parametrize(("action", "status"), list(zip(READING, cycle((429, 500, 502)), strict=False)))
def test_passing_trouble_is_waited_out(bench: Bench, action: str, status: int) -> None:
    endpoint, more = READING[action]
    bench.service.fault(str(status), endpoint, next=1, **({"retry_after": 0} if status == 429 else {}))
    ran = bench.run(step(action, more))
    statuses = [entry["status"] for entry in ran.journal if entry["endpoint"] == endpoint]
    assert (statuses[0] == status and 200 in statuses) or 404 in statuses
    assert ran.report["stopped"] is None


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("open_prospecting_job", "Sonarly knows no such job in this account group."),
        ("audience_prospects", "Sonarly knows no such audience in this account group."),
        ("find_prospect", "Sonarly has nobody of this number."),
    ],
)
def test_what_is_not_there(bench: Bench, action: str, said: str) -> None:
    ran = bench.run(step(action, READING[action][1]))
    row = search_row(ran)
    assert (row[f"{action}_status"], row[f"{action}_note"]) == ("not_found", said)


@pytest.mark.parametrize(
    ("action", "status", "code", "words"),
    [
        ("list_prospecting_jobs", 400, "VALIDATION_ERROR", "cursor is not one of ours"),
        ("open_prospecting_job", 400, "VALIDATION_ERROR", "jobId is none"),
        ("list_audiences", 400, "VALIDATION_ERROR", "limit must be from 1 to 200"),
        ("audience_prospects", 400, "VALIDATION_ERROR", "audienceId is none"),
    ],
)
def test_a_refused_question_is_quoted(bench: Bench, action: str, status: int, code: str, words: str) -> None:
    endpoint, more = READING[action]
    refuse(bench, endpoint, status, code, words)
    ran = bench.run(step(action, more))
    assert (ran.code, ran.report["stopped"]) == (1, None)
    assert search_row(ran)[f"{action}_note"] == f"{words} (trace id {TRACE})"


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [(400, "VALIDATION_ERROR", "name is taken"), (409, "CONFLICT", "It cannot be made with this configuration")],
)
def test_an_audience_that_cannot_be_made(bench: Bench, status: int, code: str, words: str) -> None:
    refuse(bench, f"POST {IN_GROUP}/audiences", status, code, words)
    ran = bench.run(step("create_audience", IN + 'name = "Board"\n'))
    assert (ran.code, search_row(ran)["create_audience_note"]) == (1, f"{words} (trace id {TRACE})")


def test_an_answer_that_is_not_sonarlys_stops_the_run(bench: Bench) -> None:
    bench.service.fault("raw", "GET /v1/accounts", status=200, text=json.dumps({"credits": 5}))
    ran = bench.run(step("list_workspaces", ""))
    assert (ran.code, ran.report["stopped"]) == (3, "wrong_answer")
    assert "did not come from Sonarly" in ran.err
