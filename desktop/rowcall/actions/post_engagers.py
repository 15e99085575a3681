"""Find the people who engaged with a post (POST /intents/leads/posts_engagers, read with GET /searches/{id})."""

from __future__ import annotations

import hashlib
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.dialogue import Ask, Cells, Steps
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.json_text import same_always
from rowcall.model.leads import MOST_LEADS, PERSON_OUTPUTS, answered_object, extraction, follow_search, id_in, text_of
from rowcall.model.reference import COMPANY_SIZES, ENGAGEMENT_TYPES
from rowcall.model.request import Hook, Limit, Request
from rowcall.model.signals import post_key, why_no_post

ENGAGERS = "engagers"
PATH = "/api/v2/intents/leads/posts_engagers"
SEARCH = Limit("post_engagers", 1, 1.0)
"""The documents give a limit for other searches only; the same is kept here, to be careful."""
FILTERS = ("persona", "lead_list_name", "company_size", "exclude_people_from_same_company")


def _post(ask: Ask) -> str:
    given = str(ask.option("post_url", "")) or ask.value(Field.POST_URL)
    return normal.web_address(given) if given else ""


def lacks(ask: Ask) -> str:
    """Anything but the address of a post would be refused."""
    return why_no_post(_post(ask))


def _question(ask: Ask) -> dict[str, Any]:
    """What is asked about the post."""
    found = {key: ask.option(key) for key in FILTERS if ask.option(key)}
    lists = {key: list(value) for key, value in found.items() if isinstance(value, tuple)}
    return {"engagement_type": ask.option("engagement_type", "all"), **found, **lists}


def identity(ask: Ask) -> str:
    """The post together with what is asked about it."""
    text = same_always(_question(ask))
    return f"{post_key(_post(ask))}|{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def charges(_ask: Ask) -> tuple[Charge, ...]:
    """One search for each post; the service takes no limit."""
    return (Charge("searches", SEARCH, {"lead": MOST_LEADS}, unbounded=True, quota=extraction(None)),)


def steps(ask: Ask) -> Steps:
    """Start the search and take its people in as they come."""
    reply = yield Request(
        "POST",
        PATH,
        {"post_url": _post(ask), **_question(ask)},
        limit=SEARCH,
        quota=extraction(None),
        units={"lead": MOST_LEADS},
        paid=True,
        accepted=True,
        takes_custom=False,
        hook=Hook.REQUIRED,
        total_seconds=60.0,
    )
    search_id, expected = _begun(reply)
    if expected:
        yield Cells({"engagers_expected": expected})
    return (yield from follow_search(search_id, ENGAGERS, "engagers_found"))


def _begun(reply: Reply | None) -> tuple[str, str]:
    """The service's id of the search, and how many people it expects."""
    body = answered_object(reply)
    search_id = id_in(body, "search_id", "id")
    if not search_id:
        raise WrongAnswer("The answer does not name the search that was started.")
    return search_id, text_of(body, "expected_profiles_count")


ACTION = Action(
    key="post_engagers",
    title="Find post engagers",
    help="The people who reacted to a post or commented on it.",
    parts=(Part(ENGAGERS, "Engagers", outputs=(), needs=(frozenset({Field.POST_URL}),)),),
    options=(
        Option(
            "post_url",
            "Address of the post",
            Kind.TEXT,
            help="The Share button of the post gives it.",
            check=why_no_post,
        ),
        Option("engagement_type", "Who did what", Kind.CHOICE, choices=ENGAGEMENT_TYPES, default="all"),
        Option("persona", "Persona", Kind.PERSONA, help="A saved set of job titles from your Pronto account."),
        Option("company_size", "Size of their company", Kind.CHOICES, choices=COMPANY_SIZES),
        Option("exclude_people_from_same_company", "Leave the author's colleagues out", Kind.SWITCH, default=False),
        Option(
            "lead_list_name",
            "Name of the list in Pronto",
            Kind.TEXT,
            help="Under this name Pronto keeps the people found.",
            advanced=True,
        ),
        Option("carry", "Columns to copy to each person", Kind.COLUMNS, advanced=True),
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lacks,
    outputs=(Output("engagers_found", "Engagers found"), Output("engagers_expected", "Engagers expected")),
    new_sheet=NewSheet("people", "People", PERSON_OUTPUTS),
    fills_duplicates=False,
    same_note="Same post as row {row}",
    order=250,
    icon="megaphone",
    operations=(f"POST {PATH}", "GET /api/v2/searches", "GET /api/v2/searches/{id}"),
    group=Group.SIGNALS,
    needs_no_list=lambda options: bool(options.get("post_url")),
)
