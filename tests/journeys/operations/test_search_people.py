"""People anywhere, from a recipe without a list: by filters, by the address of a search, and free previews."""

import pytest
from tests.support.command_line import KEY
from tests.support.operations import Bench, Refused, meet, of_credits, of_key, of_row, too_fast

SEARCH, PREVIEW = "POST /api/v2/leads/advanced_search", "POST /api/v2/leads/advanced_search/preview"
FROM_URL, LOOK_UP = "POST /api/v2/leads", "POST /api/v2/accounts/single_enrich"
FILTERS = '[[step]]\naction = "search_people"\nfunctions = ["Sales"]\nseniority_levels = ["CXO", "Vice President"]\n'
RECIPE = FILTERS + "limit = 8\n"
FREE = FILTERS + "free_preview = true\n"
ADDRESS = "https://www.linkedin.com/sales/search/people?query=(keywords%3Asales)"
URL_RECIPE = f'[[step]]\naction = "people_from_url"\nsearch_url = "{ADDRESS}"\nlimit = 5\n'
REFUSALS = [
    of_key(401, "Unauthorized: credentials missing or expired"),
    of_key(403, "Forbidden: this API key has no access to this endpoint"),
    of_row(422, "Invalid functions: 99"),
]


def test_people_by_filters(bench: Bench) -> None:
    ran = bench.run(RECIPE)
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["searches", "people"]
    assert ran.headers[:6] == ["first_name", "last_name", "full_name", "title", "company_name", "company_domain"]
    assert len(ran.rows) == 8 == ran.charged and {row["source_row"] for row in ran.rows} == {"1"}
    assert all(row["linkedin_url"] and row["full_name"] for row in ran.rows)
    (body,) = ran.sent(SEARCH)
    assert (body["functions"], body["seniority_levels"], body["limit"]) == (["25"], ["310", "300"], 8)
    assert body["webhook_url"] and "live" not in body and "scale" not in body
    (search,) = ran.sheet("searches")
    assert (search["search_people_status"], search["people_found"]) == ("found", "8")
    assert "Sales" in search["search"]


def test_a_page_is_looked_up_for_its_number(bench: Bench) -> None:
    page = "https://www.linkedin.com/company/norvane"
    ran = bench.run(f'[[step]]\naction = "search_people"\nincluded_companies = ["{page}"]\nlimit = 3\n')
    assert ran.code == 0, ran.err
    assert len(ran.sent(LOOK_UP)) == 1 and ran.sent(SEARCH)[0]["included_companies"][0].isdigit()
    assert ran.charged == 1 + len(ran.rows) > 1


def test_a_free_preview_costs_nothing(bench: Bench) -> None:
    ran = bench.run(FREE)
    assert (ran.code, ran.charged, ran.credits) == (0, 0, 0)
    (search,) = ran.sheet("searches")
    assert int(search["people_in_all"]) >= len(ran.rows) == int(search["people_found"]) <= 25
    assert all(row["full_name"] and row["title"] and row["linkedin_url"] for row in ran.rows)
    assert ran.sent(SEARCH) == [] and len(ran.sent(PREVIEW)) == 1


def test_previewed_people_can_be_asked_for_their_mail(bench: Bench) -> None:
    ran = bench.run(FREE + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n[run]\nfirst = 3\n')
    assert ran.code == 0, ran.err
    assert {row["enrich_contact_status"] for row in ran.rows} == {"found"}


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("", "at least one filter"),
        ('company_size = ["51-200"]\nrelationship = ["F"]\nlive = false\n', "Connected with you"),
        ('functions = ["Ventes"]\n', "Ventes"),
        ('included_industries = ["Wine"]\n', "Wine"),
        ('included_companies = ["Norvane"]\n', "Norvane"),
        ('connections_of_profile = "Ines"\n', "Ines"),
        ('included_companies = ["linkedin.com/company/norvane"]\nfree_preview = true\n', "costs a credit"),
        ('keyword = "sales"\n[run]\nbudget = 10\n', "limit"),
    ],
)
def test_what_cannot_be_asked_is_told_before_anything_is_sent(bench: Bench, more: str, words: str) -> None:
    ran = bench.run(f'[[step]]\naction = "search_people"\n{more}')
    assert ran.code == 2 and words in ran.err and ran.journal == ()


@pytest.mark.parametrize(
    "refusal",
    [*REFUSALS, of_row(400, "At least one filter is required"), of_credits(422, "Insufficient credits")],
    ids=str,
)
def test_each_documented_refusal_of_a_search(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, SEARCH, RECIPE)


@pytest.mark.parametrize("refusal", REFUSALS, ids=str)
def test_each_documented_refusal_of_a_preview(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, PREVIEW, FREE)


@pytest.mark.parametrize(
    ("endpoint", "recipe", "count"), [(SEARCH, RECIPE, 8), (PREVIEW, FREE, 25), (FROM_URL, URL_RECIPE, 5)]
)
def test_too_fast(bench: Bench, endpoint: str, recipe: str, count: int) -> None:
    assert len(too_fast(bench, endpoint, recipe).rows) == count


@pytest.mark.parametrize("state", ["RATE_LIMITED", "ERROR", "UNAUTHORIZED", "FORBIDDEN"])
def test_a_search_that_ends_badly_keeps_its_people(bench: Bench, state: str) -> None:
    bench.service.fault("search_end", SEARCH, state=state, leads=2)
    ran = bench.run(RECIPE)
    assert ran.code == (3 if state in ("UNAUTHORIZED", "FORBIDDEN") else 1)
    assert len(ran.rows) == 2 and state in ran.sheet("searches")[0]["search_people_note"]


@pytest.mark.parametrize(("endpoint", "recipe", "count"), [(SEARCH, RECIPE, 8), (FROM_URL, URL_RECIPE, 5)])
def test_a_search_whose_answer_is_lost_is_found_again_and_not_bought_twice(
    bench: Bench, endpoint: str, recipe: str, count: int
) -> None:
    bench.service.fault("disconnect_after", endpoint, next=1)
    ran = bench.run(recipe)
    assert ran.code == 0, ran.err
    assert len(ran.sent(endpoint)) == 1 and len(ran.rows) == count == ran.charged == ran.credits


def test_lists_of_the_account_by_their_names(bench: Bench) -> None:
    companies = [{"name": "Norvane", "linkedin_url": "https://www.linkedin.com/company/norvane"}]
    made = bench.service.call("POST", "/api/v2/lists", {"name": "Q3 targets", "companies": companies}, key=KEY).json()
    recipe = '[[step]]\naction = "search_people"\nincluded_account_lists = ["q3 targets"]\nlimit = 3\n'
    ran = bench.run(recipe)
    assert ran.code == 0, ran.err
    assert ran.sent(SEARCH)[0]["included_account_lists"] == [str(made["linkedin_id"])]
    unknown = bench.run(recipe.replace("q3 targets", "Nobody's"))
    assert unknown.code == 2 and "Nobody's" in unknown.err and "Q3 targets" in unknown.err
    assert unknown.sent(SEARCH) == []


def test_linkedin_that_is_not_connected_is_no_fault_of_the_key(bench: Bench) -> None:
    bench.service.set_account(integration=False)
    ran = bench.run(RECIPE)
    assert (ran.code, ran.report["stopped"], ran.charged) == (3, "auth", 0)
    assert "LinkedIn account" in ran.err and "API key" not in ran.err
    assert bench.run(RECIPE + "live = false\n").code == 0, "its own database needs no LinkedIn account"


# ------------------------------------------------------------------ by address


def test_people_of_a_search_by_its_address(bench: Bench) -> None:
    ran = bench.run(URL_RECIPE)
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["searches", "people"] and len(ran.rows) == 5 == ran.charged
    (body,) = ran.sent(FROM_URL)
    assert body["search_url"] == ADDRESS and body["limit"] == 5 and body["name"].startswith("Rowcall")


def test_people_of_the_searches_of_a_list(bench: Bench) -> None:
    rows = [{"Team": "A", "Sales Navigator search": ADDRESS}, {"Team": "B", "Sales Navigator search": "norvane"}]
    recipe = '[mapping]\n"Sales Navigator search" = "search_url"\n'
    ran = bench.run(recipe + '[[step]]\naction = "people_from_url"\nlimit = 3\ncarry = ["Team"]\n', rows)
    assert ran.code == 1 and {row["Team"] for row in ran.rows} == {"A"} and len(ran.rows) == 3
    assert "Copy it from the browser" in ran.sheet(ran.sheets()[0])[1]["people_from_url_note"]


@pytest.mark.parametrize(
    "refusal",
    [*REFUSALS[:2], of_row(400, "Missing required keys: name"), of_row(422, "search_url is not a search")],
    ids=str,
)
def test_each_documented_refusal_of_an_address(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, FROM_URL, URL_RECIPE)


def test_an_address_that_is_no_search_is_told_at_once(bench: Bench) -> None:
    ran = bench.run(
        '[[step]]\naction = "people_from_url"\nsearch_url = "https://www.linkedin.com/sales/search/company"\n'
    )
    assert ran.code == 2 and "finds companies" in ran.err and ran.journal == ()


def test_what_is_free_needs_no_limit_under_a_cap(bench: Bench) -> None:
    recipe = '[[step]]\naction = "search_people"\njob_titles = ["VP Sales"]\n{more}[run]\nbudget = 0\n'
    assert bench.run(recipe.format(more="free_preview = true\n")).code == 0
    refused = bench.run(recipe.format(more=""))
    assert (refused.code, "needs limit" in refused.err) == (2, True)
