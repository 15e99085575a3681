"""Prospecting at Sonarly, as a rep meets it: the four sources, credits, refusals, and what a lost answer costs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.command_line import call
from tests.support.operations import Bench, Ran, bench_on
from tests.support.sonarly import KEY, START, TRACE, refuse, search_row

PROSPECTS = "GET /v1/accounts/{accountGroupId}/audiences/{audienceId}/prospects"
POST = "https://www.linkedin.com/posts/norvane_v4-activity-7300000000000000004-cd34"
SOURCES = {
    "linkedin_search": 'search_url = "https://www.linkedin.com/search/results/people/?keywords=cto"\nmax_results = 7\n',
    "sales_navigator": 'saved_search = "DACH CTOs"\nmax_results = 7\n',
    "post_commenters": f'post_url = "{POST}"\nmax_results = 4\n',
    "url_upload": 'profile_urls = ["https://www.linkedin.com/in/ines-caldeira/", "https://www.linkedin.com/in/tomas/"]\n',
}


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_on(tmp_path, speed=100.0) as made:
        yield made


def recipe(source: str = "linkedin_search", more: str = "", group: str = "Client growth") -> str:
    head = f'[[step]]\naction = "prospecting"\nsource = "{source}"\n'
    return head + SOURCES[source] + (f'account_group = "{group}"\n' if group else "") + more


@pytest.mark.parametrize(("source", "most"), [(source, 2 if source == "url_upload" else 7) for source in SOURCES])
def test_each_source(bench: Bench, source: str, most: int) -> None:
    ran = bench.run(recipe(source))
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["searches", "prospects"]
    assert ran.headers[:4] == ["first_name", "last_name", "full_name", "headline"]
    assert 0 < len(ran.rows) <= most
    assert ran.charged == ran.credits == len(ran.rows)
    assert all(row["linkedin_url"] and row["company_domain"].endswith(".example") for row in ran.rows)
    row = search_row(ran)
    assert (row["prospecting_status"], row["job_status"], row["prospects_found"]) == (
        "found",
        "completed",
        str(len(ran.rows)),
    )
    assert row["audience_taken"] == "the only one made since the job began"
    (body,) = ran.sent(START)
    assert body["source"] == source and "custom" not in body


def test_the_most_prospects_say_nothing_of_profiles(bench: Bench) -> None:
    ran = bench.run(recipe("url_upload", "max_results = 1\n"))
    assert (len(ran.rows), ran.charged) == (2, 2) and "maxResults" not in ran.sent(START)[0]


def test_the_ledger_names_whose_credits_they_are(bench: Bench) -> None:
    ran = bench.run(recipe())
    path = ran.desk.folder / "ledger.csv"
    assert call(["ledger", str(ran.desk.project), "-o", str(path)]).code == 0
    assert {(line["what"], line["service"]) for line in ran.desk.rows(path)} == {("Find prospects", "Sonarly")}


def test_emails_cost_twice(bench: Bench) -> None:
    ran = bench.run(recipe(more="search_emails = true\n"))
    assert ran.charged == ran.credits == 2 * len(ran.rows) == 14
    assert any("@" in row["prospect_email"] for row in ran.rows)
    assert "imported 100 %" in search_row(ran)["job_progress"]


def test_two_providers_in_one_recipe(bench: Bench) -> None:
    ran = bench.run(recipe() + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n')
    assert ran.code == 0, ran.err
    by_key = {line["key"]: 0 for line in ran.ledger}
    for line in ran.ledger:
        by_key[line["key"]] += line["amount"]
    assert by_key.pop(f"sonarly {KEY}") == len(ran.rows) == 7
    assert sum(by_key.values()) == 3 * sum(bool(row["email"]) for row in ran.rows) > 0
    assert [sum(step["credits"].values()) for step in ran.report["steps"]] == [7, ran.charged - 7]


def test_pages_are_read_to_the_end(bench: Bench) -> None:
    ran = bench.run(recipe().replace("max_results = 7", "max_results = 120"))
    asked = [entry for entry in ran.journal if entry["endpoint"] == PROSPECTS]
    assert len(ran.rows) == 120 == ran.charged and len(asked) == 3


def test_an_audience_that_is_not_ready_is_waited_for(bench: Bench) -> None:
    refuse(bench, PROSPECTS, 409, "AUDIENCE_NOT_READY", "Audience is still being populated", next=2)
    ran = bench.run(recipe())
    assert (ran.code, len(ran.rows)) == (0, 7)


@pytest.mark.parametrize(
    ("status", "code", "words", "ends"),
    [
        (400, "VALIDATION_ERROR", "searchUrl is not a people search", None),
        (401, "UNAUTHORIZED", "API key is invalid", "auth"),
        (402, "INSUFFICIENT_CREDITS", "This job needs 7 credits", "credits"),
        (403, "FORBIDDEN", "prospecting:write is required", "auth"),
        (409, "CONFLICT", "Another job of this account group is running", None),
    ],
)
def test_each_documented_refusal(bench: Bench, status: int, code: str, words: str, ends: str | None) -> None:
    refuse(bench, START, status, code, words)
    ran = bench.run(recipe())
    assert (ran.code, ran.report["stopped"], ran.charged, ran.credits) == (3 if ends else 1, ends, 0, 0)
    told = ran.err if ends else search_row(ran)["prospecting_note"]
    assert f"{words} (trace id {TRACE})" in told


@pytest.mark.parametrize("status", [429, 503])
def test_too_fast_is_repeated(bench: Bench, status: int) -> None:
    bench.service.fault(str(status), START, next=1, retry_after=0)
    ran = bench.run(recipe())
    assert (ran.code, ran.charged) == (0, 7)


@pytest.mark.parametrize("fault", ["500", "502"])
def test_trouble_of_the_service_starts_no_second_job(bench: Bench, fault: str) -> None:
    bench.service.fault(fault, START, next=1, charge=True)
    ran = bench.run(recipe())
    assert (ran.code, ran.charged, len(ran.rows)) == (0, 7, 7)


@pytest.mark.parametrize("fault", ["disconnect_before", "disconnect_after", "disconnect_mid_body", "truncated", "html"])
def test_a_lost_answer_is_found_with_the_same_key_and_paid_once(bench: Bench, fault: str) -> None:
    charge = {"charge": True} if fault == "html" else {}
    bench.service.fault(fault, START, next=1, **charge)
    ran = bench.run(recipe())
    assert (ran.code, ran.charged, len(ran.rows)) == (0, 7, 7), ran.err
    assert len(ran.sent(START)) >= 2


def lose_every_answer(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Ran:
    """A run that never hears of its job; the service has carried it out."""
    monkeypatch.setattr("rowcall.engine.calling.same_key.PAUSES", (0.1,))
    bench.service.fault("disconnect_after", START, at=[1])
    bench.service.fault("disconnect_before", START, at=list(range(2, 50)))
    ran = bench.run(recipe())
    bench.service.clear_faults()
    assert search_row(ran)["prospecting_status"] == "unknown"
    return ran


@pytest.mark.parametrize("more", [(), ("--on-unknown", "retry")])
def test_what_was_lost_is_found_when_the_run_goes_on(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...]
) -> None:
    ran = lose_every_answer(bench, monkeypatch)
    assert ran.desk.resume("--base-url", bench.service.base_url, *more).code == 0
    assert len(ran.desk.rows()) == 7
    assert bench.service.charged() == 7
    tokens = {entry["idempotency_key"] for entry in bench.service.journal(START)}
    assert len(tokens) == 1


def test_a_key_is_relied_on_for_a_day_only(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = lose_every_answer(bench, monkeypatch)
    asked = len(bench.service.journal(START))
    monkeypatch.setattr("rowcall.engine.calling.same_key.KEY_LIFE", 0.0)
    assert ran.desk.resume("--base-url", bench.service.base_url).code == 1
    assert len(bench.service.journal(START)) == asked
    assert search_row(ran)["prospecting_status"] == "unknown"


def test_a_job_that_fails_still_brings_what_was_paid_for(bench: Bench) -> None:
    bench.service.fault("job_end", START, imported=3)
    ran = bench.run(recipe())
    assert (ran.code, ran.charged, ran.credits, len(ran.rows)) == (1, 3, 3, 3)
    assert search_row(ran)["prospecting_note"] == "The job failed: LinkedIn refused the search"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('source = "linkedin_search"\n', "This source needs: address of the search."),
        ('source = "sales_navigator"\n', "saved search or lead list"),
        (
            'source = "url_upload"\nprofile_urls = ["https://norvane.example"]\n',
            "not the address of a LinkedIn profile",
        ),
        (f'source = "post_commenters"\npost_url = "{POST}"\nsearch_url = "{POST}"\n', "takes no address of the search"),
        (f'source = "post_commenters"\npost_url = "{POST}"\nmax_results = 2001\n', "at most 2000"),
        (f'post_url = "{POST}"\n', "Choose where the prospects come from."),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_sent(bench: Bench, text: str, said: str) -> None:
    ran = bench.run('[[step]]\naction = "prospecting"\n' + text)
    assert ran.code == 2 and said in ran.err, ran.err
    assert ran.journal == ()


def test_a_missing_key_names_the_vendor(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SONARLY_API_KEY")
    ran = bench.run(recipe())
    assert ran.code == 2 and "no Sonarly key" in ran.err and "SONARLY_API_KEY" in ran.err


def test_pronto_needs_no_key_for_it(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PRONTO_API_KEY")
    assert bench.run(recipe()).code == 0


@pytest.mark.parametrize(("group", "said"), [("", "Name one"), ("Norvane", "no account group 'Norvane'")])
def test_the_account_group_is_asked_for(bench: Bench, group: str, said: str) -> None:
    ran = bench.run(recipe(group=group))
    assert (ran.code, ran.charged) == (1, 0)
    note = search_row(ran)["prospecting_note"]
    assert said in note and "Client growth" in note and "Own pipeline" in note


def test_a_saved_search_that_is_not_there_is_named(bench: Bench) -> None:
    ran = bench.run(recipe("sales_navigator").replace("DACH CTOs", "Nordic CTOs"))
    assert "no saved search 'Nordic CTOs'. There is: DACH CTOs (50551234)" in search_row(ran)["prospecting_note"]


def test_the_cap_counts_the_most_a_job_can_cost(bench: Bench) -> None:
    ran = bench.run(recipe(more="search_emails = true\n") + "[run]\nbudget = 13\n")
    assert (ran.code, ran.report["stopped"], ran.charged) == (3, "budget", 0)
