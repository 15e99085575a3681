"""Companies by filters, as a rep meets them: looked at for free, then bought and sent to our address."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_credits, of_key, of_row, too_fast

SEARCH = "POST /api/v2/accounts/search"
PREVIEW = "POST /api/v2/accounts/search/preview"
FILTERS = (
    '[[step]]\naction = "search_companies"\nincluded_locations = ["France"]\nexcluded_industries = ["Education"]\n'
)
LOOK = f"{FILTERS}free_preview = true\n"


def test_a_free_look(bench: Bench) -> None:
    ran = bench.run(LOOK)
    assert (ran.code, ran.sheets(), ran.charged) == (0, ["searches", "companies_found"], 0)
    (search,) = ran.sheet("searches")
    assert search["search_companies_note"].startswith("The first 25 of ")
    assert len(ran.rows) == int(search["companies_found"]) == 25
    assert all(row["company_name"] and row["industry"] and row["company_linkedin_id"] for row in ran.rows)
    (body,) = ran.sent(PREVIEW)
    assert body.keys() == {"included_locations", "excluded_industries"}


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ('min_revenue = "10"\nmax_revenue = "1"\n', "The least revenue is greater than the greatest."),
        ("limit = 1001\n", "limit"),
        ('company_size = ["52-200"]\n', "52-200"),
        ('min_revenue = "11"\n', "11"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_sent(bench: Bench, more: str, words: str) -> None:
    ran = bench.run(f'[[step]]\naction = "search_companies"\nfree_preview = true\nkeyword = "saas"\n{more}')
    assert (ran.code, ran.journal) == (2, ())
    assert words in ran.err


def test_nothing_to_look_for(bench: Bench) -> None:
    ran = bench.run('[[step]]\naction = "search_companies"\nfree_preview = true\n')
    assert ran.code == 2
    assert "Nothing says which companies to look for" in ran.err


@pytest.mark.parametrize(
    "refusal",
    [
        of_row(400, "At least one filter is required"),
        of_key(401),
        of_row(422, "Invalid industry id: 7000"),
    ],
    ids=str,
)
def test_each_documented_refusal_of_a_free_look(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, PREVIEW, LOOK)


def test_too_fast_looking(bench: Bench) -> None:
    assert len(too_fast(bench, PREVIEW, LOOK).rows) == 25


# ------------------------------------------------------------------ bought


@pytest.mark.parametrize("streaming", [True, False])
def test_companies_are_sent_to_us(bench: Bench, streaming: bool) -> None:
    ran = bench.run(f"{FILTERS}limit = 30\nstreaming = {str(streaming).lower()}\n")
    assert (ran.code, ran.sheets()) == (0, ["searches", "companies_found"])
    assert len(ran.rows) == len({row["company_linkedin_id"] for row in ran.rows}) == ran.charged == 30
    assert all(row["company_domain"] and row["company_size"] and row["headquarters"] for row in ran.rows)
    (search,) = ran.sheet("searches")
    assert (search["search_companies_status"], search["companies_found"]) == ("found", "30")
    (body,) = ran.sent(SEARCH)
    assert body["webhook_url"].startswith("http://127.0.0.1:")
    assert (body["limit"], body.get("streaming", False)) == (30, streaming)
    looked = [entry["endpoint"] for entry in ran.journal if "{id}" in entry["endpoint"]]
    assert looked == ["GET /api/v2/lists/{id}", "GET /api/v2/searches/{id}"]
    assert ran.step()["credits"] == {"confirmed": 0, "possible": 30}, "the price is not published"


def test_an_import_that_is_kept_as_a_list_is_read_there(bench: Bench) -> None:
    bench.service.set_account(lists_hold_imports=True)
    ran = bench.run(f"{FILTERS}limit = 12\n")
    assert (ran.code, len(ran.rows), ran.charged) == (0, 12, 12)


def test_a_search_that_finds_nothing(bench: Bench) -> None:
    ran = bench.run('[[step]]\naction = "search_companies"\nkeyword = "no such word anywhere"\n')
    (search,) = ran.sheet("searches")
    assert (ran.code, search["search_companies_status"], ran.charged) == (0, "not_found", 0)


def test_an_answer_that_is_lost_is_found_in_what_is_sent(bench: Bench) -> None:
    bench.service.fault("disconnect_after", SEARCH)
    ran = bench.run(f"{FILTERS}limit = 12\n")
    assert (len(ran.sent(SEARCH)), ran.charged) == (1, 12)
    again = ran.desk.resume()
    assert again.code == 0, again.err
    (search,) = ran.sheet("searches")
    assert (search["search_companies_status"], search["companies_found"]) == ("found", "12")
    assert len(bench.service.journal(SEARCH)) == 1


def test_a_search_that_ends_badly_keeps_what_came(bench: Bench) -> None:
    bench.service.fault("search_end", SEARCH, state="RATE_LIMITED", leads=12)
    ran = bench.run(f"{FILTERS}limit = 20\n")
    (search,) = ran.sheet("searches")
    assert (ran.code, search["search_companies_status"]) == (1, "failed")
    assert search["search_companies_note"] == "The search ended with RATE_LIMITED."
    assert sum(bool(row["company_domain"]) for row in ran.rows) == ran.charged == 12


def test_a_session_that_has_ended_stops_the_run(bench: Bench) -> None:
    bench.service.fault("search_end", SEARCH, state="UNAUTHORIZED", leads=0)
    ran = bench.run(f"{FILTERS}limit = 20\n")
    assert (ran.code, ran.report["stopped"]) == (3, "auth")


def test_what_they_use_whom_they_look_for_and_who_leads_them(bench: Bench) -> None:
    recipe = f"""
{FILTERS}limit = 4
[[step]]
action = "company_stack"
[[step]]
action = "company_hiring"
sheet = "companies_found"
[[step]]
action = "find_people"
sheet = "companies_found"
job_titles = ["*"]
limit = 2
"""
    ran = bench.run(recipe)
    assert ran.code == 0
    assert ran.sheets() == ["searches", "companies_found", "job_postings", "people"]
    companies = ran.sheet("companies_found")
    assert len(companies) == 4
    assert all(row["technologies"] and row["company_hiring_status"] in ("found", "not_found") for row in companies)
    assert sum(int(row["open_jobs"]) for row in companies) == len(ran.sheet("job_postings"))
    assert {row["company_name"] for row in ran.sheet("people")} == {row["company_name"] for row in companies}
    assert ran.charged == 4 + 4 * 3 + 4 * 3 + len(ran.sheet("people"))
    assert ran.sent("POST /api/v2/accounts/single_enrich") == []


@pytest.mark.parametrize(
    "refusal",
    [
        of_row(400, "webhook_url is required"),
        of_key(401),
        of_row(422, "Invalid industry id: 7000"),
        of_credits(422, "You have reached your monthly import limits. Please upgrade your plan."),
    ],
    ids=str,
)
def test_each_documented_refusal(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, SEARCH, FILTERS)


def test_too_fast(bench: Bench) -> None:
    assert len(too_fast(bench, SEARCH, f"{FILTERS}limit = 2\n").rows) == 2
