"""Companies by filters, as a rep meets them: looked at for free, then bought and sent to our address."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_key, of_row, too_fast

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
