from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions import companies_from_url, growing_companies, hiring_companies, lookalikes, search_companies
from rowcall.errors import WrongAnswer
from rowcall.model.action import Counted
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended

PREVIEW = {
    "company_name": "Norvane Analytics",
    "industry": "Software Development",
    "linkedin_id": "90412277",
    "linkedin_url": "https://www.linkedin.com/company/90412277",
}
URL = "https://www.linkedin.com/sales/search/company?query=(filters%3AList(x))"
BEGUN = {"id": "i", "total": 1}


def ask(values: dict[str, str] | None = None, **options: Any) -> Ask:
    return Ask(values or {}, options, ("companies",))


# ------------------------------------------------------------------ by filters

EVERYTHING: dict[str, Any] = {
    "included_industries": ("96", "6"),
    "excluded_industries": ("4",),
    "included_locations": ("105015875",),
    "excluded_locations": ("103644278",),
    "company_size": ("51-200",),
    "keyword": "saas",
    "min_revenue": "2.5",
    "max_revenue": "1001",
    "revenue_currency": "EUR",
}


def test_every_filter_is_sent_under_the_services_own_name() -> None:
    (request,) = drive(search_companies.ACTION, ask(**EVERYTHING, limit=50, streaming=True), []).requests
    assert (request.path, request.named) == ("/api/v2/accounts/search", True)
    assert request.body == {
        "included_industries": ["96", "6"],
        "excluded_industries": ["4"],
        "included_locations": ["105015875"],
        "excluded_locations": ["103644278"],
        "company_size": ["51-200"],
        "keyword": "saas",
        "min_revenue": 2.5,
        "max_revenue": 1001,
        "revenue_currency": "EUR",
        "limit": 50,
        "streaming": True,
    }
    keys = {option.key for option in search_companies.ACTION.options}
    assert keys == EVERYTHING.keys() | {"limit", "streaming", "free_preview"}


@pytest.mark.parametrize(("limit", "most"), [(None, 1000), (50, 50), (5000, 1000)])
def test_no_import_is_larger_than_a_thousand(limit: int | None, most: int) -> None:
    (charge,) = search_companies.ACTION.charges(ask(keyword="saas", limit=limit))
    assert (dict(charge.units), charge.unbounded) == ({"company_listed": most}, False)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "Nothing says which companies"),
        ({"revenue_currency": "EUR", "limit": 5}, "Nothing says which companies"),
        ({"min_revenue": "10", "max_revenue": "2.5"}, "greater than the greatest"),
        ({"min_revenue": "0"}, ""),
        ({"min_revenue": "1000", "max_revenue": "1001"}, ""),
        ({"company_size": ("1-10",)}, ""),
    ],
)
def test_filters_that_make_no_search(options: dict[str, Any], words: str) -> None:
    said = search_companies.ACTION.wrong(options)
    assert said.startswith(words) or words in said
    assert bool(said) is bool(words)
    assert search_companies.ACTION.counter is not None
    assert (search_companies.ACTION.counter.ask(options) is None) is bool(words)


def test_a_free_look_at_the_first_ones() -> None:
    look = ask(keyword="saas", free_preview=True, limit=50)
    driven = drive(search_companies.ACTION, look, [{"total_count": 512, "preview": [PREVIEW, {"linkedin_id": "7"}]}])
    (request,) = driven.requests
    assert (request.path, request.paid, dict(request.units), request.body) == (
        "/api/v2/accounts/search/preview",
        False,
        {},
        {"keyword": "saas"},
    )
    assert not search_companies.ACTION.hears_only(look.options)
    assert [dict(charge.units) for charge in search_companies.ACTION.charges(look)] == [{}]
    assert [row.values["company_linkedin_id"] for row in driven.people] == ["90412277", "7"]
    assert driven.ended == Ended({"companies": JobState.DONE}, "The first 2 of 512 companies.")
    assert search_companies.ACTION.identity(look) != search_companies.ACTION.identity(ask(keyword="saas", limit=50))


def test_a_free_look_that_finds_nothing() -> None:
    driven = drive(search_companies.ACTION, ask(keyword="x", free_preview=True), [{"total_count": 0, "preview": []}])
    assert driven.ended == Ended({"companies": JobState.NOT_FOUND}, "No company fits.")


def test_companies_are_counted_for_free() -> None:
    counter = search_companies.ACTION.counter
    assert counter is not None
    request = counter.ask({"keyword": "saas"})
    assert request is not None
    assert (request.path, request.paid, request.body) == ("/api/v2/accounts/search/preview", False, {"keyword": "saas"})
    assert counter.read({"total_count": 512, "preview": [PREVIEW, {}]}) == Counted(512, ("Norvane Analytics",))
    for body in ({}, [], {"total_count": None}):
        with pytest.raises(WrongAnswer):
            counter.read(body)


# ------------------------------------------------------------------ from an address


def test_a_search_by_its_address() -> None:
    (request,) = drive(companies_from_url.ACTION, ask(search_url=URL, limit=20), []).requests
    assert (request.path, request.body, request.named) == (
        "/api/v2/accounts/",
        {"search_url": URL, "limit": 20},
        True,
    )
    assert companies_from_url.ACTION.needs_no_list({"search_url": URL})
    assert not companies_from_url.ACTION.needs_no_list({})


def test_a_search_by_the_address_of_its_row() -> None:
    (request,) = drive(companies_from_url.ACTION, ask({"search_url": URL}), []).requests
    assert request.body == {"search_url": URL}
    (charge,) = companies_from_url.ACTION.charges(ask({"search_url": URL}))
    assert charge.unbounded


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (URL, ""),
        ("www.linkedin.com/sales/lists/company/7", ""),
        ("https://www.linkedin.com/sales/search/people?query=x", "finds people"),
        ("https://www.linkedin.com/company/norvane", "not the address"),
        ("norvane.example", "not the address"),
    ],
)
def test_what_is_an_address_of_a_search(url: str, words: str) -> None:
    (option,) = (option for option in companies_from_url.ACTION.options if option.key == "search_url")
    said = option.check(url)
    assert words in said
    assert bool(said) is bool(words)
    assert companies_from_url.ACTION.lacks(ask({"search_url": url})) == said


# ------------------------------------------------------------------ like others

PAGES = tuple(f"https://www.linkedin.com/company/{slug}" for slug in ("norvane", "brumatel", "quasen"))


def test_companies_like_some_together() -> None:
    like = ask(company_linkedin_urls=PAGES, company_size=("51-200",), excluded_locations=("1",), limit=20)
    (request,) = drive(lookalikes.ACTION, like, []).requests
    assert request.path == "/api/v2/intents/accounts/lookalikes"
    assert request.body == {
        "company_linkedin_urls": list(PAGES),
        "company_size": ["51-200"],
        "excluded_locations": ["1"],
        "limit": 20,
    }
    assert lookalikes.ACTION.needs_no_list(like.options)
    assert lookalikes.ACTION.wrong({"company_linkedin_urls": PAGES}) == ""
    assert "3 companies at most; 4" in lookalikes.ACTION.wrong({"company_linkedin_urls": (*PAGES, PAGES[0])})


def test_companies_like_each_of_a_list() -> None:
    like = ask({"company_linkedin_id": "90412277"}, limit=20)
    driven = drive(lookalikes.ACTION, like, [])
    assert driven.requests[0].body == {
        "company_linkedin_url": "https://www.linkedin.com/company/90412277",
        "limit": 20,
    }
    assert len(driven.claims) == 1
    assert not lookalikes.ACTION.needs_no_list(like.options)


def test_companies_like_one_that_is_looked_up_first() -> None:
    like = ask({"company_name": "Norvane"}, limit=20)
    driven = drive(lookalikes.ACTION, like, [{"name": "Norvane", "linkedin_id": "90412277"}])
    assert [dict(charge.units) for charge in lookalikes.ACTION.charges(like)] == [
        {"company": 1},
        {"company_listed": 20},
    ]
    assert driven.requests[1].body is not None
    assert driven.requests[1].body["company_linkedin_url"] == "https://www.linkedin.com/company/90412277"


def test_only_the_page_of_a_company_can_be_likened() -> None:
    assert lookalikes.why_no_page(PAGES[0]) == lookalikes.why_no_page("linkedin.com/company/7") == ""
    assert "not the address" in lookalikes.why_no_page("norvane.example")


# ------------------------------------------------------------------ that grow

BY_WHOLE = {"min_headcount_growth_percentage": 10, "max_headcount_growth_percentage": 50}
BY_DEPARTMENT = {"department": "25", "min_department_headcount": 5, "max_department_headcount_growth_percentage": 90}


def test_the_text_is_followed_first_and_the_examples_where_that_is_refused() -> None:
    growing = ask(**BY_WHOLE, company_size=("51-200",), limit=30)
    body = {**BY_WHOLE, "company_size": ["51-200"], "limit": 30}
    first, second = drive(growing_companies.ACTION, growing, [(422, {"error": "Unknown key: account"})]).requests
    assert (first.body, first.wrapper, first.answers) == (body, "account", frozenset({422}))
    assert (second.body, second.wrapper, second.answers) == (body, "", frozenset())
    driven = drive(growing_companies.ACTION, growing, [(422, None), BEGUN])
    assert driven.used == [{}], "what was refused has cost nothing"
    assert len(drive(growing_companies.ACTION, growing, [BEGUN]).requests) == 1


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (BY_WHOLE, ""),
        ({"max_headcount_growth_percentage": 0}, ""),
        (BY_DEPARTMENT, ""),
        ({}, "Say by how much"),
        ({"company_size": ("1-10",)}, "Say by how much"),
        ({**BY_WHOLE, "department": "25"}, "not both"),
        ({**BY_WHOLE, "min_department_headcount": 5}, "not both"),
        ({"department": "25"}, "Say how large"),
        ({"min_department_headcount": 0}, "Say in which department"),
        ({"min_headcount_growth_percentage": 50, "max_headcount_growth_percentage": 10}, "more than what is wanted"),
        ({**BY_DEPARTMENT, "max_department_headcount": 4}, "more than what is wanted"),
    ],
)
def test_exactly_one_way_to_grow(options: dict[str, Any], words: str) -> None:
    said = growing_companies.ACTION.wrong(options)
    assert words in said
    assert bool(said) is bool(words)


def test_a_growth_of_nothing_is_a_number_too() -> None:
    (request,) = drive(growing_companies.ACTION, ask(max_headcount_growth_percentage=0), []).requests
    assert request.body == {"max_headcount_growth_percentage": 0}


def test_growth_of_a_department() -> None:
    (request,) = drive(growing_companies.ACTION, ask(**BY_DEPARTMENT, included_industries=("96",)), []).requests
    assert request.body == {**BY_DEPARTMENT, "included_industries": ["96"]}
    (charge,) = growing_companies.ACTION.charges(ask(**BY_DEPARTMENT))
    assert (dict(charge.units), charge.unbounded) == ({"company_listed": 1000}, False)


# ------------------------------------------------------------------ that hire


def test_every_word_about_the_jobs_is_sent() -> None:
    hiring: dict[str, Any] = {
        "selected_keywords": ("kubernetes",),
        "excluded_keywords": ("php",),
        "selected_titles": ("Data Engineer",),
        "excluded_titles": ("Intern",),
        "included_locations": ("Paris", "101282230"),
        "excluded_locations": ("Lyon",),
        "company_size": ("51-200",),
        "included_industries": ("96",),
        "published_date": "last_7_days",
        "exclude_consulting_recruiting": True,
        "exclude_internships": False,
        "limit": 20,
    }
    (request,) = drive(hiring_companies.ACTION, ask(**hiring), []).requests
    sent = {key: list(value) if isinstance(value, tuple) else value for key, value in hiring.items() if value}
    assert request.body == sent, "what is off is left out: the service refuses keys that it does not know"
    keys = {option.key for option in hiring_companies.ACTION.options}
    assert keys == hiring.keys() | {"streaming"}
    assert hiring_companies.ACTION.wrong(hiring) == ""
    assert hiring_companies.ACTION.wrong({"exclude_internships": True, "published_date": "last_7_days"})


def test_no_more_than_a_hundred_come() -> None:
    message = "More than 100 results returned, we will only fetch the first 100 results and return it to your webhook"
    begun = {"preview_count": 100, "message": message, "id": "i"}
    final = {"id": "i", "status": "FINISHED", "companies": [PREVIEW]}
    hiring = ask(selected_titles=("SDR",))
    driven = drive(hiring_companies.ACTION, hiring, [begun, (404, None), (404, None), final])
    assert driven.ended == Ended({"companies": JobState.DONE}, message)
    (charge,) = hiring_companies.ACTION.charges(hiring)
    assert (dict(charge.units), charge.unbounded) == ({"company_listed": 100}, False)


def test_a_count_of_postings_is_no_count_of_companies() -> None:
    part = {"id": "i", "status": "ONGOING", "companies": [PREVIEW]}
    begun = {"preview_count": 1, "message": None, "id": "i"}
    driven = drive(hiring_companies.ACTION, ask(selected_titles=("SDR",)), [begun, (404, None), (404, None), part])
    assert driven.ended is None, "one of two postings' companies has come"
