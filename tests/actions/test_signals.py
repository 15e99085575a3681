from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions.comments import ACTION as COMMENTS
from rowcall.actions.connections import ACTION as CONNECTIONS
from rowcall.actions.posts import ACTION as POSTS
from rowcall.actions.reactions import ACTION as REACTIONS
from rowcall.errors import WrongAnswer
from rowcall.model.action import Action
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended

PROFILE = "https://www.linkedin.com/in/ines-caldeira-example/"
PAGE = "https://www.linkedin.com/company/90412277"
PERSON = {"linkedin_url": PROFILE, "first_name": "Ines", "last_name": "Caldeira"}
POST = {
    "author": "Norvane Analytics",
    "author_url": PAGE,
    "content": "Version 4 is out.",
    "id": "7300000000000000004",
    "urn": "urn:li:activity:7300000000000000004",
    "base_url": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000004",
    "post_url": "https://www.linkedin.com/posts/norvane_v4-activity-7300000000000000004-cd34",
    "published_at": "2026-05-29",
    "engagement_count": 57,
    "reactions_count": 49,
    "comments_count": 8,
}
COMMENT = {
    "id": "7300000000000000001",
    "comment_url": "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001?commentUrn=urn%3Ali%3Ax",
    "author": "Ines Caldeira",
    "author_url": PROFILE,
    "comment_text": "We saw the same drop.",
    "commented_at": "2026-05-20T14:17:00Z",
    "urn": "urn:li:comment:(urn:li:activity:7300000000000000001,7300000000000000002)",
}
REACTION = {
    "id": "7300000000000000003",
    "reaction_type": "INSIGHTFUL",
    "post_url": "https://www.linkedin.com/posts/lea-fontane-example_launch-activity-7300000000000000003-ab12",
    "author": "Lea Fontane",
    "author_url": "https://www.linkedin.com/in/lea-fontane-example",
    "reacted_at": "2026-05-18",
    "urn": "urn:li:activity:7300000000000000003",
}
CONNECTION = {
    "full_name": "Lea Fontane",
    "headline": "Engineering Manager at Norvane Analytics",
    "linkedin_url": "https://www.linkedin.com/in/lea-fontane-example/",
}
LISTED = [(POSTS, POST), (COMMENTS, COMMENT), (REACTIONS, REACTION), (CONNECTIONS, CONNECTION)]
"""Each action with an entry of its documented answer."""


def ask(action: Action, values: dict[str, str] | None = None, **options: Any) -> Ask:
    parts = tuple(part.key for part in action.parts)
    return Ask(PERSON if values is None else values, {"limit": 5, **options}, parts)


@pytest.mark.parametrize(("action", "entry"), LISTED, ids=lambda found: getattr(found, "key", ""))
def test_every_documented_key_is_a_cell_and_the_row_says_of_whom_it_is(action: Action, entry: dict[str, Any]) -> None:
    driven = drive(action, ask(action), [{action.key: [entry, entry]}])
    (row,) = driven.people
    assert {key: str(value) for key, value in entry.items()}.items() <= row.values.items()
    assert row.values["source_name"] == "Ines Caldeira"
    assert action.new_sheet is not None
    assert row.values.keys() <= {output.key for output in action.new_sheet.outputs}
    assert driven.cells == {f"{action.key}_found": "1"}
    assert driven.ended == Ended({action.key: JobState.DONE})


@pytest.mark.parametrize(("action", "entry"), LISTED, ids=lambda found: getattr(found, "key", ""))
def test_it_costs_no_more_than_the_plan_says(action: Action, entry: dict[str, Any]) -> None:
    asked = ask(action)
    driven = drive(action, asked, [{action.key: [entry]}])
    (request,) = driven.requests
    (charge,) = action.charges(asked)
    assert (request.paid, request.takes_custom) == (True, False)
    assert dict(request.units) == dict(charge.units)
    (unit,) = charge.units
    assert driven.used == [{unit: 1}]


@pytest.mark.parametrize(("action", "_entry"), LISTED, ids=lambda found: getattr(found, "key", ""))
def test_an_empty_list_is_an_answer(action: Action, _entry: Any) -> None:
    driven = drive(action, ask(action), [{action.key: []}])
    assert driven.ended is not None
    assert driven.ended.states == {action.key: JobState.NOT_FOUND}
    assert driven.ended.note
    assert driven.cells == {f"{action.key}_found": "0"}


@pytest.mark.parametrize("body", [None, {}, {"posts": 5}, {"posts": ["text"]}, "posts", {"message": "later"}])
def test_an_answer_without_a_list_is_in_doubt(body: Any) -> None:
    with pytest.raises(WrongAnswer, match="holds no posts"):
        drive(POSTS, ask(POSTS), [body])


@pytest.mark.parametrize("body", [[POST], {"posts": [POST]}, {"message": {"posts": [POST]}}])
def test_a_list_alone_or_wrapped(body: Any) -> None:
    assert [row.key for row in drive(POSTS, ask(POSTS), [body]).people] == ["urn:li:activity:7300000000000000004"]


# ------------------------------------------------------------------ posts


@pytest.mark.parametrize(
    ("values", "options", "page"),
    [
        (PERSON, {}, PROFILE),
        ({**PERSON, "company_linkedin_url": PAGE}, {}, PROFILE),
        ({**PERSON, "company_linkedin_url": PAGE}, {"whose": "company"}, PAGE),
        ({"company_linkedin_id": "90412277"}, {}, PAGE),
        ({}, {"linkedin_url": "linkedin.com/company/norvane"}, "https://linkedin.com/company/norvane"),
    ],
)
def test_whose_posts_are_listed(values: dict[str, str], options: dict[str, Any], page: str) -> None:
    (request,) = drive(POSTS, ask(POSTS, values, posted_within="last_7_days", **options), []).requests
    assert (request.method, request.path) == ("POST", "/api/v2/intents/leads/posts")
    assert request.body == {"linkedin_url": page, "limit": 5, "posted_within": "last_7_days"}


def test_without_a_time_none_is_sent() -> None:
    (request,) = drive(POSTS, ask(POSTS), []).requests
    assert request.body == {"linkedin_url": PROFILE, "limit": 5}


def test_a_row_without_the_companys_page_is_not_asked_for_the_companys_posts() -> None:
    assert "LinkedIn page is missing" in POSTS.lacks(ask(POSTS, whose="company"))
    assert POSTS.lacks(ask(POSTS)) == ""


def test_a_post_without_its_address_is_known_by_the_short_one() -> None:
    (row,) = drive(POSTS, ask(POSTS), [{"posts": [{**POST, "post_url": None}]}]).people
    assert row.values["post_url"] == POST["base_url"]


def test_the_same_page_is_one_question_in_every_spelling() -> None:
    by_number = POSTS.identity(ask(POSTS, {"company_linkedin_id": "90412277"}))
    assert by_number == POSTS.identity(ask(POSTS, {"company_linkedin_url": f"{PAGE}/about"}))
    assert by_number != POSTS.identity(ask(POSTS, {"company_linkedin_id": "90412277"}, posted_within="last_7_days"))


# ------------------------------------------------------------------ comments, reactions


@pytest.mark.parametrize("action", [COMMENTS, REACTIONS])
def test_what_a_person_did(action: Action) -> None:
    (request,) = drive(action, ask(action), []).requests
    assert (request.method, request.path) == ("POST", f"/api/v2/intents/leads/{action.key}")
    assert request.body == {"linkedin_profile_url": PROFILE, "limit": 5}
    (of_one,) = drive(action, ask(action, {}, linkedin_profile_url="linkedin.com/in/lea"), []).requests
    assert of_one.body == {"linkedin_profile_url": "https://linkedin.com/in/lea", "limit": 5}
    assert action.needs_no_list({"linkedin_profile_url": "linkedin.com/in/lea"})
    assert not action.needs_no_list({})


@pytest.mark.parametrize("action", [POSTS, COMMENTS, REACTIONS])
def test_the_service_wants_a_limit(action: Action) -> None:
    assert "how many" in action.wrong({})
    assert action.wrong({"limit": 1}) == ""


def test_a_comment_leads_to_the_post_it_is_under() -> None:
    (row,) = drive(COMMENTS, ask(COMMENTS), [{"comments": [COMMENT]}]).people
    assert row.values["post_url"] == "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001"


# ------------------------------------------------------------------ connections


@pytest.mark.parametrize(
    ("values", "options", "sent"),
    [
        (PERSON, {}, PROFILE),
        ({"linkedin_url": "https://www.linkedin.com/sales/lead/ACwAAEXAMPLE01,NAME"}, {}, None),
        ({"linkedin_id": "urn:li:fsd_profile:ACoAAEXAMPLE01"}, {}, "urn:li:fsd_profile:ACoAAEXAMPLE01"),
        ({"linkedin_id": "ACoAAEXAMPLE01"}, {}, "urn:li:fsd_profile:ACoAAEXAMPLE01"),
        ({}, {"linkedin_profile_url": "urn:li:member:618"}, "urn:li:member:618"),
        ({}, {"linkedin_profile_url": "linkedin.com/in/lea"}, "https://linkedin.com/in/lea"),
    ],
)
def test_a_person_is_named_by_any_address_or_by_linkedins_own_name(
    values: dict[str, str], options: dict[str, Any], sent: str | None
) -> None:
    asked = ask(CONNECTIONS, values, **options)
    (request,) = drive(CONNECTIONS, asked, []).requests
    assert request.path == "/api/v2/intents/leads/connections"
    assert request.body == {"linkedin_profile_url": sent or values["linkedin_url"]}
    assert CONNECTIONS.lacks(asked) == ""


def test_a_number_alone_names_nobody() -> None:
    assert "missing" in CONNECTIONS.lacks(ask(CONNECTIONS, {"linkedin_id": "61880254"}))


@pytest.mark.parametrize(
    "entry",
    [
        {"name": "Lea Fontane", "title": "Engineering Manager", "profile_url": CONNECTION["linkedin_url"]},
        {"first_name": "Lea", "last_name": "Fontane", "lk_headline": "Engineering Manager"}
        | {"linkedin_profile_url": CONNECTION["linkedin_url"], "company": {"cleaned_name": "Norvane"}},
    ],
)
def test_a_connection_under_other_names(entry: dict[str, Any]) -> None:
    (row,) = drive(CONNECTIONS, ask(CONNECTIONS), [{"connections": [entry]}]).people
    assert row.key == "lea-fontane-example"
    assert (row.values["full_name"], row.values["headline"]) == ("Lea Fontane", "Engineering Manager")
    assert row.values["company_name"] == ("Norvane" if "company" in entry else "")


@pytest.mark.parametrize("action", [POSTS, COMMENTS, REACTIONS, CONNECTIONS])
def test_an_address_that_leads_nowhere_is_told_before_it_is_sent(action: Action) -> None:
    option = action.option("linkedin_url") or action.option("linkedin_profile_url")
    assert option is not None
    assert "https://norvane.example" in option.check("https://norvane.example")
    assert option.check(PROFILE) == ""
