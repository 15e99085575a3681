"""Companies that are like others, that grow, and that hire, as a rep meets them."""

import pytest
from tests.support.command_line import KEY
from tests.support.operations import Bench, Refused, meet, of_credits, of_key, of_row, too_fast

LIKE = "POST /api/v2/intents/accounts/lookalikes"
GROWTH = "POST /api/v2/intents/accounts/growth"
HIRING = "POST /api/v2/intents/accounts/hiring"
PAGES = [f"https://www.linkedin.com/company/{slug}" for slug in ("norvane", "brumatel")]
LIKE_TWO = f'[[step]]\naction = "lookalikes"\ncompany_linkedin_urls = {PAGES}\nlimit = 3\n'.replace("'", '"')
GROWING = '[[step]]\naction = "growing_companies"\nmin_headcount_growth_percentage = 1\nlimit = 3\n'
WHO_HIRE = '[[step]]\naction = "hiring_companies"\nselected_titles = ["Engineer"]\nlimit = 3\n'
RECIPES = {LIKE: LIKE_TWO, GROWTH: GROWING, HIRING: WHO_HIRE}


@pytest.mark.parametrize("endpoint", RECIPES)
def test_companies_are_sent_to_us(bench: Bench, endpoint: str) -> None:
    ran = bench.run(RECIPES[endpoint])
    assert (ran.code, ran.sheets()) == (0, ["searches", "companies_found"]), ran.err
    assert len(ran.rows) == ran.charged == 3
    assert all(row["company_domain"] and row["company_linkedin_id"] for row in ran.rows)
    assert len(ran.sent(endpoint)) == 1


def test_like_several_together_and_like_each(bench: Bench) -> None:
    together = bench.run(LIKE_TWO)
    (body,) = together.sent(LIKE)
    assert body["company_linkedin_urls"] == PAGES
    rows = [{"Company": "Norvane", "LinkedIn": PAGES[0]}, {"Company": "Brumatel", "LinkedIn": ""}]
    each = bench.run('[[step]]\naction = "lookalikes"\nlimit = 2\ncompany_size = ["51-200"]\n', rows)
    assert each.code == 0
    assert [set(body) & {"company_linkedin_url", "company_linkedin_urls"} for body in each.sent(LIKE)] == [
        {"company_linkedin_url"}
    ] * 2
    assert {row["source_row"] for row in each.rows} == {"1", "2"}
    assert {row["company_size"] for row in each.rows} == {"51-200"}
    assert each.charged == len(each.rows) + 1, "one of them was looked up first"


def test_four_are_too_many(bench: Bench) -> None:
    pages = [*PAGES, *PAGES]
    ran = bench.run(f'[[step]]\naction = "lookalikes"\ncompany_linkedin_urls = {pages}\nlimit = 3\n'.replace("'", '"'))
    assert (ran.code, ran.journal) == (2, ())
    assert "Give 3 companies at most; 4 are given." in ran.err


def test_growth_in_the_form_of_the_text_and_else_of_the_examples(bench: Bench) -> None:
    ran = bench.run(GROWING)
    (body,) = ran.sent(GROWTH)
    assert body.keys() == {"account"}
    assert body["account"].keys() == {"min_headcount_growth_percentage", "limit", "streaming", "webhook_url"}
    bench.service.fault("raw", GROWTH, status=422, text='{"error": "Unknown key: account"}', next=1)
    flat = bench.run(GROWING)
    first, second = flat.sent(GROWTH)
    assert (first.keys(), second.keys()) == ({"account"}, body["account"].keys())
    assert (flat.code, len(flat.rows), flat.charged) == (0, 3, 3)


def test_growth_of_a_department(bench: Bench) -> None:
    ran = bench.run(
        '[[step]]\naction = "growing_companies"\ndepartment = "Sales"\nmin_department_headcount = 2\nlimit = 2\n'
    )
    (body,) = ran.sent(GROWTH)
    assert (body["account"]["department"], body["account"]["min_department_headcount"]) == ("25", 2)
    assert (ran.code, len(ran.rows)) == (0, 2)
    both = bench.run(f'{GROWING}department = "Sales"\n')
    assert (both.code, both.journal) == (2, ())
    assert "not both" in both.err


def test_credits_that_do_not_cover_the_companies_are_no_matter_of_the_key(bench: Bench) -> None:
    bench.service.set_account(key=KEY, credits=2)
    ran = bench.run(GROWING)
    assert [entry["status"] for entry in ran.journal if entry["endpoint"] == GROWTH] == [401]
    assert (ran.code, ran.report["stopped"], ran.charged) == (3, "credits", 0)
    assert "out of credits" in ran.err and "key" not in ran.err


def test_an_account_without_sales_navigator_is_no_matter_of_the_key_either(bench: Bench) -> None:
    ran = meet(bench, of_key(401, "Sales Navigator is required"), GROWTH, GROWING)
    assert "“Sales Navigator is required” Connect it again" in ran.err and "key" not in ran.err


def test_only_the_first_hundred(bench: Bench) -> None:
    ran = bench.run('[[step]]\naction = "hiring_companies"\nselected_titles = ["Engineer"]\n')
    (search,) = ran.sheet("searches")
    assert "only fetch the first 100 results" in search["hiring_companies_note"]
    assert search["companies_found"] == "100"
    assert len(ran.rows) == ran.charged == 100


def test_nobody_hires(bench: Bench) -> None:
    ran = bench.run('[[step]]\naction = "hiring_companies"\nselected_titles = ["Lighthouse keeper of the moon"]\n')
    (search,) = ran.sheet("searches")
    assert (ran.code, search["hiring_companies_status"], ran.charged) == (0, "not_found", 0)
    assert search["hiring_companies_note"] == "No company fits."


@pytest.mark.parametrize(
    ("endpoint", "refusal"),
    [
        (LIKE, of_row(400, "company_linkedin_url or company_linkedin_urls is required")),
        (LIKE, of_key(401)),
        (GROWTH, of_credits(401)),
        (GROWTH, of_row(422, "department must be one of the allowed ids")),
        (HIRING, of_row(400, "webhook_url is required")),
        (HIRING, of_key(401)),
        (HIRING, of_row(422, "Unknown key: streaming")),
    ],
    ids=str,
)
def test_each_documented_refusal(bench: Bench, endpoint: str, refusal: Refused) -> None:
    meet(bench, refusal, endpoint, RECIPES[endpoint])


@pytest.mark.parametrize("endpoint", RECIPES)
def test_too_fast(bench: Bench, endpoint: str) -> None:
    assert len(too_fast(bench, endpoint, RECIPES[endpoint]).rows) == 3
