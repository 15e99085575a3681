"""List the comments that a person left on LinkedIn (POST /intents/leads/comments)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.fields import Field
from rowcall.model.signals import (
    LINKING_OUTPUTS,
    PROFILE_OPTION,
    key_of,
    limit_missing,
    list_charge,
    list_profile,
    one_profile,
    profile_identity,
    values_of,
)

COMMENTS = "comments"
PATH = "/api/v2/intents/leads/comments"
COMMENT_OUTPUTS = (
    Output("author", "Who commented", Field.FULL_NAME),
    Output("author_url", "LinkedIn profile", Field.LINKEDIN_URL),
    Output("comment_text", "Comment"),
    Output("commented_at", "Commented at"),
    Output("comment_url", "Comment's address"),
    Output("post_url", "Post", Field.POST_URL),
    Output("id", "Post number"),
    Output("urn", "LinkedIn reference"),
)
"""The keys of the documented answer, and the address of the post that was commented on."""


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One call, which lists no more than was asked for."""
    return (list_charge(ask, "lists of comments", "comment", 5.0),)


def steps(ask: Ask) -> Steps:
    """Ask once; the list comes at once."""
    return list_profile(ask, PATH, COMMENTS, "comment", _row, "No comments.")


def _row(comment: Mapping[str, Any], name: str) -> NewRow:
    """One comment; its address leads to the post, with the comment named after the question mark."""
    values = values_of(comment, COMMENT_OUTPUTS)
    values["post_url"] = values["comment_url"].split("?")[0]
    return NewRow(key_of(values, "urn", "comment_url"), {**values, "source_name": name})


ACTION = Action(
    key="comments",
    title="List comments",
    help="What each person commented on LinkedIn lately.",
    parts=(Part(COMMENTS, "Comments", outputs=(), needs=(frozenset({Field.LINKEDIN_URL}),)),),
    options=(
        Option("limit", "Comments for each person", Kind.NUMBER, suggested=10, least=1),
        PROFILE_OPTION,
        Option("carry", "Columns to copy to each comment", Kind.COLUMNS, advanced=True),
    ),
    steps=steps,
    charges=charges,
    identity=profile_identity,
    lacks=lambda _ask: "",
    outputs=(Output("comments_found", "Comments found"),),
    new_sheet=NewSheet("comments", "Comments", COMMENT_OUTPUTS + LINKING_OUTPUTS),
    fills_duplicates=False,
    same_note="Same person as row {row}",
    order=220,
    icon="message-square",
    budget_needs=("limit",),
    operations=(f"POST {PATH}",),
    group=Group.SIGNALS,
    needs_no_list=one_profile,
    wrong=limit_missing,
)
