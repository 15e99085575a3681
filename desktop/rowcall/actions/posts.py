"""List what a person or a company has posted on LinkedIn (POST /intents/leads/posts)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.fields import Field
from rowcall.model.reference import POSTED_WITHIN, Choice
from rowcall.model.signals import (
    LINKING_OUTPUTS,
    ask_list,
    key_of,
    limit_missing,
    list_charge,
    source_name,
    take_in,
    values_of,
)

POSTS = "posts"
PATH = "/api/v2/intents/leads/posts"
COMPANY = "company"
NOTHING = "No posts: there are none from that time, or the page could not be found on LinkedIn."
"""The service answers with an empty list for a page that it cannot find, too."""


def why_no_page(url: str) -> str:
    """Why an address is neither a person's profile nor a company's page; empty where it is one."""
    if normal.person_key(url) or normal.company_page(url):
        return ""
    return f"“{url}” is not the address of a LinkedIn profile or company page."


def _page(ask: Ask) -> str:
    """Whose posts are listed: the page given for the step, else the row's person or company; empty where none is."""
    if given := str(ask.option("linkedin_url", "")):
        return normal.web_address(given)
    person = ask.value(Field.LINKEDIN_URL)
    number = ask.value(Field.COMPANY_LINKEDIN_ID)
    company = ask.value(Field.COMPANY_LINKEDIN_URL) or (normal.company_page(number) if number else "")
    return company if ask.option("whose") == COMPANY else person or company


def lacks(ask: Ask) -> str:
    """Where the company's posts are wanted, its page has to be known."""
    return "" if _page(ask) else "The company's LinkedIn page is missing."


def identity(ask: Ask) -> str:
    """The page, with how far back it is looked through."""
    page = _page(ask)
    name = normal.person_key(page) or f"company:{normal.company_key(page)}"
    return f"{name}|{ask.option('posted_within', '')}"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One call, which lists no more than was asked for."""
    return (list_charge(ask, "lists of posts", "post", 3.0),)


def steps(ask: Ask) -> Steps:
    """Ask once; the list comes at once."""
    page, limit = _page(ask), ask.option("limit", 1)
    body: dict[str, Any] = {"linkedin_url": page, "limit": limit}
    if within := ask.option("posted_within"):
        body["posted_within"] = within
    reply = yield ask_list(PATH, body, {"post": limit})
    name = source_name(ask, page)
    return (yield from take_in(reply, POSTS, "post", lambda post: _row(post, name), NOTHING))


def _row(post: Mapping[str, Any], name: str) -> NewRow:
    values = values_of(post, POST_OUTPUTS)
    values["post_url"] = values["post_url"] or values["base_url"]
    return NewRow(key_of(values, "urn", "id", "post_url"), {**values, "source_name": name})


POST_OUTPUTS = (
    Output("author", "Author"),
    Output("author_url", "Author's LinkedIn page", Field.LINKEDIN_URL),
    Output("content", "Text"),
    Output("published_at", "Posted on"),
    Output("post_url", "Post", Field.POST_URL),
    Output("engagement_count", "Engagement"),
    Output("reactions_count", "Reactions"),
    Output("comments_count", "Comments"),
    Output("id", "Post number"),
    Output("urn", "LinkedIn reference"),
    Output("base_url", "Short address"),
)
"""The keys of the documented answer."""

ACTION = Action(
    key="posts",
    title="List posts",
    help="What each person or company posted on LinkedIn lately.",
    parts=(
        Part(
            POSTS,
            "Posts",
            outputs=(),
            needs=(
                frozenset({Field.LINKEDIN_URL}),
                frozenset({Field.COMPANY_LINKEDIN_URL}),
                frozenset({Field.COMPANY_LINKEDIN_ID}),
            ),
        ),
    ),
    options=(
        Option("limit", "Posts for each", Kind.NUMBER, suggested=5, least=1),
        Option("posted_within", "Posted within", Kind.CHOICE, choices=POSTED_WITHIN),
        Option(
            "whose",
            "Whose posts",
            Kind.CHOICE,
            choices=(Choice("person", "The person's, else the company's"), Choice(COMPANY, "The company's")),
            default="person",
            advanced=True,
        ),
        Option(
            "linkedin_url",
            "One page instead of a list",
            Kind.TEXT,
            help="The LinkedIn address of a person or a company.",
            check=why_no_page,
            advanced=True,
        ),
        Option("carry", "Columns to copy to each post", Kind.COLUMNS, advanced=True),
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lacks,
    outputs=(Output("posts_found", "Posts found"),),
    new_sheet=NewSheet("posts", "Posts", POST_OUTPUTS + LINKING_OUTPUTS),
    fills_duplicates=False,
    same_note="Same page as row {row}",
    order=210,
    icon="newspaper",
    budget_needs=("limit",),
    operations=(f"POST {PATH}",),
    group=Group.SIGNALS,
    needs_no_list=lambda options: bool(options.get("linkedin_url")),
    wrong=limit_missing,
)
