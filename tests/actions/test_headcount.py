from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions import company_hiring, company_stack, count_profiles, headcount
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended
from rowcall.model.reference import FUNCTIONS

NUMBER = {"company_linkedin_id": "90412277", "company_name": "Norvane"}


def evolution(base: int, now: int, percent: int) -> dict[str, int]:
    return {
        "base_headcount": base,
        "current_headcount": now,
        "headcount_gain": now - base,
        "headcount_gain_percentage": percent,
    }


ANSWER = {
    "Engineering": {
        "3_months_evolution": evolution(40, 42, 5),
        "6_months_evolution": evolution(37, 42, 14),
        "12_months_evolution": evolution(30, 42, 40),
    },
    "Sales": {
        "3_months_evolution": evolution(18, 18, 0),
        "6_months_evolution": evolution(16, 18, 12),
        "12_months_evolution": evolution(20, 18, -10),
    },
    "Moonshots": {"12_months_evolution": evolution(0, 3, 0)},
}


def ask(values: dict[str, str] | None = None, **options: Any) -> Ask:
    chosen = {"departments": ("25",), "all_departments": True, **options}
    return Ask(NUMBER if values is None else values, chosen, ("headcount",))


def test_columns_of_the_departments_that_are_wanted() -> None:
    driven = drive(headcount.ACTION, ask(departments=("25", "15")), [ANSWER])
    (request,) = driven.requests
    assert (request.path, request.body) == ("/api/v2/accounts/headcount", {"company_linkedin_id": "90412277"})
    assert request.limit is not None
    assert (request.limit.calls, request.limit.seconds) == (2, 60.0)
    assert {key: text for key, text in driven.cells.items() if "sales" in key} == {
        "headcount_sales": "18",
        "headcount_sales_3m": "0",
        "headcount_sales_6m": "12",
        "headcount_sales_12m": "-10",
    }
    assert driven.cells["departments_known"] == "3"
    asked = {"departments": ("25", "15")}
    made = {output.key for output in headcount.ACTION.columns(("headcount",), occasional=False, options=asked)}
    assert driven.cells.keys() == made - {"headcount_status", "headcount_note"}
    assert driven.ended == Ended({"headcount": JobState.DONE}, "No headcount is known: Marketing.")
    assert driven.used == [{"headcount": 1}]


def test_a_row_for_each_department_that_is_named() -> None:
    rows = drive(headcount.ACTION, ask(), [ANSWER]).people
    assert [row.values["department"] for row in rows] == ["Engineering", "Sales", "Moonshots"]
    assert rows[0].values == {
        "company_name": "Norvane",
        "company_linkedin_id": "90412277",
        "department": "Engineering",
        "people_now": "42",
        "people_3m_ago": "40",
        "gain_3m": "2",
        "gain_3m_percent": "5",
        "people_6m_ago": "37",
        "gain_6m": "5",
        "gain_6m_percent": "14",
        "people_12m_ago": "30",
        "gain_12m": "12",
        "gain_12m_percent": "40",
    }
    assert rows[2].values["people_3m_ago"] == ""
    assert headcount.ACTION.new_sheet is not None
    assert rows[0].values.keys() < {output.key for output in headcount.ACTION.new_sheet.outputs}


def test_some_departments_alone_are_asked_for_by_name() -> None:
    some = ask(departments=("25", "26"), all_departments=False)
    (request,) = drive(headcount.ACTION, some, []).requests
    assert request.body == {
        "company_linkedin_id": "90412277",
        "departments": ["Sales", "Customer Success and Support"],
    }
    assert headcount.ACTION.identity(some) != headcount.ACTION.identity(ask())


def test_every_function_of_the_documents_can_have_columns() -> None:
    every = tuple(function.id for function in FUNCTIONS)
    made = headcount.ACTION.columns(("headcount",), occasional=False, options={"departments": every})
    assert len(made) == 26 * 4 + 3
    assert len({output.key for output in made}) == len(made)
    none = headcount.ACTION.columns(("headcount",), occasional=False, options={"departments": ()})
    assert [output.key for output in none] == ["departments_known", "headcount_status", "headcount_note"]


def test_at_least_one_department_is_asked_for() -> None:
    assert headcount.ACTION.wrong({"departments": (), "all_departments": False}) == "Choose at least one department."
    assert headcount.ACTION.wrong({"all_departments": True}) == headcount.ACTION.wrong({"departments": ("25",)}) == ""


def test_a_company_without_any_headcount() -> None:
    driven = drive(headcount.ACTION, ask(), [{}])
    assert driven.ended == Ended({"headcount": JobState.NOT_FOUND}, "No headcount is known.")
    assert driven.people == []


@pytest.mark.parametrize("body", [[], {"total": 5}, {"Sales": {"current": 5}}])
def test_an_answer_without_headcounts_is_in_doubt(body: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(headcount.ACTION, ask(), [body])


@pytest.mark.parametrize(
    ("values", "sent"),
    [
        ({"company_linkedin_url": "https://www.linkedin.com/company/7/"}, {"company_linkedin_id": "7"}),
        (
            {"company_linkedin_url": "https://www.linkedin.com/company/norvane"},
            {"company_linkedin_url": "https://www.linkedin.com/company/norvane"},
        ),
    ],
)
def test_the_number_is_sent_where_it_is_known(values: dict[str, str], sent: dict[str, str]) -> None:
    (request,) = drive(headcount.ACTION, ask(values), []).requests
    assert request.body == sent


def test_a_company_known_by_its_domain_is_looked_up_first() -> None:
    values = {"company_domain": "norvane.example"}
    for action, asked in ((headcount.ACTION, ask(values)), (count_profiles.ACTION, Ask(values, {}, ("count",)))):
        driven = drive(action, asked, [{"name": "Norvane", "linkedin_id": 90412277}])
        assert driven.requests[0].path == "/api/v2/accounts/single_enrich"
        assert driven.requests[1].body == {"company_linkedin_id": "90412277"}
        assert dict(action.charges(asked)[0].units) == {"company": 1}
        assert action.uses_occasional(asked)
        assert driven.cells["resolved_linkedin_id"] == "90412277"
        assert drive(action, Ask(NUMBER, asked.options, asked.parts), []).claims == driven.claims
        unknown = drive(action, asked, [(404, None)])
        assert unknown.ended == Ended(
            dict.fromkeys(asked.parts, JobState.NOT_FOUND), "The service knows no such company."
        )


def test_a_company_that_the_service_does_not_know_costs_nothing() -> None:
    row = {**NUMBER, "company_domain": "norvane.example"}
    for action, parts in (
        (headcount.ACTION, ("headcount",)),
        (count_profiles.ACTION, ("count",)),
        (company_stack.ACTION, ("technologies",)),
        (company_hiring.ACTION, ("jobs",)),
    ):
        driven = drive(action, Ask(row, {}, parts), [(404, {"error": "Company not found"})])
        assert driven.requests[0].answers == {404}
        assert driven.used == [{}]
        assert driven.ended == Ended(dict.fromkeys(parts, JobState.NOT_FOUND), "The service knows no such company.")


# ------------------------------------------------------------------ counting people


def test_people_are_counted() -> None:
    filters = {
        "title_to_include": ("Software Engineer", "Developer"),
        "title_to_exclude": ("Junior",),
        "included_locations": ("105015875",),
        "excluded_locations": ("103644278",),
    }
    asked = Ask(NUMBER, filters, ("count",))
    driven = drive(count_profiles.ACTION, asked, [{"total": 17, "title_to_include": ["Software Engineer"]}])
    (request,) = driven.requests
    assert request.body == {"company_linkedin_id": "90412277", **{key: list(value) for key, value in filters.items()}}
    assert request.limit is not None
    assert (request.path, request.limit.calls, request.limit.seconds) == (
        "/api/v2/accounts/count_profiles",
        2,
        60.0,
    )
    assert (driven.cells, driven.used) == ({"profiles_count": "17"}, [{"profile_count": 1}])
    assert driven.ended == Ended({"count": JobState.DONE})
    assert count_profiles.ACTION.identity(asked) != count_profiles.ACTION.identity(Ask(NUMBER, {}, ("count",)))


def test_nobody_is_a_count_too() -> None:
    driven = drive(count_profiles.ACTION, Ask(NUMBER, {}, ("count",)), [{"total": 0}])
    assert (driven.cells, driven.ended) == ({"profiles_count": "0"}, Ended({"count": JobState.DONE}))


@pytest.mark.parametrize("body", [{}, [], {"total": None}, {"total": "many"}])
def test_an_answer_without_a_count_is_in_doubt(body: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(count_profiles.ACTION, Ask(NUMBER, {}, ("count",)), [body])
