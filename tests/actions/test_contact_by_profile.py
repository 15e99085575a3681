"""A phone of people without a LinkedIn profile: the profile is looked up first, where the user wants that."""

from typing import Any

import pytest
from tests.actions.steps import Driven, drive

from rowcall.actions.enrich_contact import ACTION, NO_PROFILE
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask
from rowcall.model.fields import Field
from rowcall.model.profiles import A_DAY

NAMED = {"first_name": "Ines", "last_name": "Caldeira", "company_name": "Norvane"}
URL = "https://www.linkedin.com/in/ines-caldeira-example"
PROFILE = {"full_name": "Ines Caldeira", "linkedin_profile_url": URL}
ENRICHED = {"enrichment_id": "e1", "status": "success", "email": "i@norvane.example", "phones": ["+33639980123"]}
DONE, NOT_FOUND = JobState.DONE, JobState.NOT_FOUND
LOOK_UP, SYNC = "/api/v2/leads/single_enrich", "/v2/contacts/single_enrich"


def ask(*parts: str, values: dict[str, str] | None = None, **options: Any) -> Ask:
    return Ask(NAMED if values is None else values, {"find_profile": True, **options}, parts)


def states(driven: Driven) -> dict[str, JobState]:
    assert driven.ended is not None
    return dict(driven.ended.states)


def test_the_profile_is_looked_up_and_asked_with() -> None:
    driven = drive(ACTION, ask("email", "phone"), [PROFILE, ENRICHED])
    look_up, enrich = driven.requests
    assert (look_up.path, enrich.path) == (LOOK_UP, SYNC)
    assert look_up.body == NAMED and [quota.limit for quota in look_up.quota] == [A_DAY]
    assert enrich.body is not None
    assert enrich.body["linkedin_url"] == URL and enrich.body["enrichment_type"] == ["email", "phone"]
    assert driven.used == [{"profile": 1}, {"email": 1, "phone": 1}]
    assert driven.cells["profile_linkedin_url"] == URL and driven.cells["phone"] == "+33639980123"
    assert states(driven) == {"email": DONE, "phone": DONE}


def test_without_a_profile_the_rest_is_asked_all_the_same() -> None:
    driven = drive(ACTION, ask("email", "phone"), [(404, {"error": "Profile not found"}), ENRICHED])
    assert driven.requests[1].body is not None
    assert driven.requests[1].body["enrichment_type"] == ["email"] and "linkedin_url" not in driven.requests[1].body
    assert states(driven) == {"email": DONE, "phone": NOT_FOUND}
    assert driven.ended is not None and driven.ended.note == NO_PROFILE
    assert driven.used == [{}, {"email": 1}]


def test_a_phone_alone_is_not_asked_without_a_profile() -> None:
    driven = drive(ACTION, ask("phone"), [{"full_name": "Ines Caldeira"}])
    assert len(driven.requests) == 1 and states(driven) == {"phone": NOT_FOUND} and driven.used == [{"profile": 1}]


@pytest.mark.parametrize(
    ("parts", "values", "options"),
    [
        (("email",), NAMED, {}),
        (("phone",), {**NAMED, "linkedin_url": URL}, {}),
        (("email",), {"first_name": "I", "last_name": "C", "company_domain": "norvane.example"}, {}),
        (("email", "phone"), NAMED, {"find_profile": False}),
    ],
)
def test_nothing_is_looked_up_where_that_is_not_needed_not_possible_or_not_wanted(
    parts: tuple[str, ...], values: dict[str, str], options: dict[str, Any]
) -> None:
    asked = ask(*parts, values=values, **options)
    assert [request.path for request in drive(ACTION, asked, []).requests] == [SYNC]
    assert [charge.title for charge in ACTION.charges(asked)] == ["look-ups"]


def test_the_plan_counts_the_look_up() -> None:
    look_up, enrich = ACTION.charges(ask("email", "phone"))
    assert (dict(look_up.units), dict(enrich.units)) == ({"profile": 1}, {"email": 1, "phone": 1})
    assert look_up.known_as and [quota.limit for quota in look_up.quota] == [A_DAY]
    background = ACTION.charges(ask("email", "phone", delivery="background"))
    assert [charge.title for charge in background] == ["profile look-ups", "background look-ups", "background look-ups"]


def test_what_a_row_can_be_asked_for() -> None:
    on, off = {"find_profile": True}, {"find_profile": False}
    assert ACTION.finds_first(NAMED, on) == {Field.LINKEDIN_URL}
    assert ACTION.finds_first(NAMED, off) == ACTION.finds_first({"first_name", "last_name"}, on) == frozenset()
    assert ACTION.finds_first({*NAMED, "linkedin_url"}, on) == frozenset()


def test_an_answer_that_began_with_a_look_up_is_kept_under_a_name_of_its_own() -> None:
    """Whatever is asked for: the parts of one row may be asked apart."""
    names = {ACTION.known_as(ask(*parts)) for parts in (("email",), ("phone",), ("email", "phone"))}
    assert len(names) == 1 and ACTION.known_as(ask("email", find_profile=False)) not in names
    assert ACTION.identity(ask("phone")) == ACTION.identity(ask("phone", find_profile=False))
