"""What LinkedIn tells of a person: how they are asked about, and what is made of every form of the answer."""

from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions.enrich_profile import ACTION
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask
from rowcall.model.profiles import A_DAY

URL = "https://www.linkedin.com/in/ines-caldeira-example/"
NAMED = {"first_name": "Ines", "last_name": "Caldeira", "company_name": "Norvane"}
PROFILE = {
    "full_name": "Ines Caldeira",
    "title": "VP of Sales",
    "lk_headline": "VP of Sales at Norvane Analytics",
    "linkedin_profile_url": URL,
    "summary": "Fifteen years in B2B software sales.",
    "years_in_position": 2,
    "months_in_position": 4,
    "years_in_company": 5,
    "months_in_company": 0,
    "connection_degree": 2,
    "lk_connections_count": 812,
    "company_name": "Norvane Analytics",
    "company": {
        "name": "Norvane Analytics SAS",
        "cleaned_name": "Norvane Analytics",
        "website": "https://www.norvane.example/",
        "linkedin_url": "https://www.linkedin.com/company/90412277",
    },
}


def ask(values: dict[str, str]) -> Ask:
    return Ask(values, {}, ("profile",))


def cells(answer: Any) -> dict[str, str]:
    return {key: text for key, text in drive(ACTION, ask(NAMED), [answer]).cells.items() if text}


@pytest.mark.parametrize(
    ("values", "body"),
    [({**NAMED, "linkedin_url": URL}, {"linkedin_url": URL}), (NAMED, NAMED)],
)
def test_a_person_is_asked_by_the_best_that_is_known(values: dict[str, str], body: dict[str, str]) -> None:
    (request,) = drive(ACTION, ask(values), []).requests
    assert (request.method, request.path, request.paid) == ("POST", "/api/v2/leads/single_enrich", True)
    assert request.body == body and dict(request.units) == {"profile": 1}
    (charge,) = ACTION.charges(ask(values))
    assert [quota.limit for quota in request.quota] == [A_DAY] and charge.quota == request.quota
    assert (A_DAY.calls, A_DAY.seconds) == (500, 86_400.0)
    assert charge.known_as == request.known_as != ""


def test_without_the_company_a_name_is_not_enough() -> None:
    (part,) = ACTION.parts
    assert not part.can_be_asked({"first_name", "last_name", "company_domain"})
    assert part.can_be_asked({"linkedin_url"}) and part.can_be_asked(NAMED)


def test_everything_that_is_told_has_its_column() -> None:
    assert cells(PROFILE) == {
        "profile_linkedin_url": URL,
        "profile_full_name": "Ines Caldeira",
        "profile_title": "VP of Sales",
        "profile_headline": "VP of Sales at Norvane Analytics",
        "profile_summary": "Fifteen years in B2B software sales.",
        "profile_company": "Norvane Analytics",
        "profile_company_domain": "norvane.example",
        "profile_company_linkedin_url": "https://www.linkedin.com/company/90412277",
        "profile_years_in_position": "2.3",
        "profile_years_in_company": "5",
        "profile_connections": "812",
        "profile_connection_degree": "2",
    }
    assert set(cells(PROFILE)) < {output.key for output in ACTION.parts[0].outputs}


@pytest.mark.parametrize(
    "answer", [{"message": PROFILE}, {"lead": PROFILE}, {"lead": PROFILE, "company": PROFILE["company"]}]
)
def test_every_form_of_the_answer_says_the_same(answer: Any) -> None:
    assert cells(answer) == cells(PROFILE)


def test_other_names_for_the_same() -> None:
    told = {
        "first_name": "Ines",
        "last_name": "Caldeira",
        "linkedin_url": "linkedin.com/in/ines",
        "headline": "Sales",
        "current_position": {"companyName": "Norvane"},
        "connections_count": 3,
        "months_in_position": 6,
    }
    assert cells(told) == {
        "profile_linkedin_url": "https://linkedin.com/in/ines",
        "profile_full_name": "Ines Caldeira",
        "profile_headline": "Sales",
        "profile_company": "Norvane",
        "profile_connections": "3",
        "profile_years_in_position": "0.5",
    }


@pytest.mark.parametrize("answer", [(404, {"error": "Profile not found"}), {}, {"status": "error", "phones": []}])
def test_nobody_is_found_and_nothing_paid(answer: Any) -> None:
    driven = drive(ACTION, ask(NAMED), [answer])
    assert driven.used == [{}] and driven.cells == {}
    assert driven.ended is not None and driven.ended.states == {"profile": JobState.NOT_FOUND}


def test_whoever_does_not_fit_the_target_is_not_asked_about() -> None:
    out = Ask({**NAMED, "lead_status": "DISQUALIFIED", "rejection_reasons": "TITLE_MISMATCH"}, {})
    assert "(TITLE_MISMATCH)" in ACTION.left_out(out)
    assert ACTION.left_out(Ask(out.values, {"rejected": True})) == ""


def test_found_profiles_serve_what_comes_next() -> None:
    fields = {output.key: output.field for output in ACTION.parts[0].outputs if output.field}
    assert fields == {
        "profile_linkedin_url": "linkedin_url",
        "profile_company": "company_name",
        "profile_company_domain": "company_domain",
        "profile_company_linkedin_url": "company_linkedin_url",
    }
