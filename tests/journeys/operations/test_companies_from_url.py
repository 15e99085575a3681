"""Companies of a Sales Navigator search, as a rep meets them: one search, or the searches of a list."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_key, of_row, too_fast

EXTRACT = "POST /api/v2/accounts/"
URL = "https://www.linkedin.com/sales/search/company?savedSearchId="
RECIPE = f'[[step]]\naction = "companies_from_url"\nsearch_url = "{URL}7"\nlimit = 3\n'


def test_one_search(bench: Bench) -> None:
    ran = bench.run(RECIPE)
    assert (ran.code, ran.sheets()) == (0, ["searches", "companies_found"])
    assert len(ran.rows) == ran.charged == 3
    assert all(row["company_domain"] for row in ran.rows)
    (body,) = ran.sent(EXTRACT)
    assert (body["search_url"], body["limit"]) == (f"{URL}7", 3)
    assert "custom" not in body and body["name"].startswith("Rowcall ")


def test_the_searches_of_a_list(bench: Bench) -> None:
    urls = [*(f"{URL}{number}" for number in (7, 8, 7)), "norvane.example"]
    rows = [{"Name": f"Search {number}", "Search URL": url} for number, url in enumerate(urls)]
    recipe = '[mapping]\n"Search URL" = "search_url"\n[[step]]\naction = "companies_from_url"\nlimit = 2\n'
    ran = bench.run(recipe, rows)
    assert len(ran.sent(EXTRACT)) == 2
    first, second, again, wrong = ran.sheet(ran.sheets()[0])
    assert first["companies_found"] == second["companies_found"] == "2"
    assert again["companies_from_url_note"] == "Same search as row 1"
    assert "not the address of a Sales Navigator search" in wrong["companies_from_url_note"]
    assert ran.charged == 4


@pytest.mark.parametrize("url", ["https://www.linkedin.com/sales/search/people?query=x", "norvane.example"])
def test_what_is_no_search_of_companies(bench: Bench, url: str) -> None:
    ran = bench.run(f'[[step]]\naction = "companies_from_url"\nsearch_url = "{url}"\nlimit = 3\n')
    assert (ran.code, ran.journal) == (2, ())


@pytest.mark.parametrize("refusal", [of_row(400, "search_url is required"), of_key(401)], ids=str)
def test_each_documented_refusal(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, EXTRACT, RECIPE)


def test_too_fast(bench: Bench) -> None:
    assert len(too_fast(bench, EXTRACT, RECIPE).rows) == 3
