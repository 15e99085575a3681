"""List what a person reacted to on LinkedIn (POST /intents/leads/reactions)."""

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

REACTIONS = "reactions"
PATH = "/api/v2/intents/leads/reactions"
REACTION_OUTPUTS = (
    Output("reaction_type", "Reaction"),
    Output("reacted_at", "Reacted on"),
    Output("post_url", "Post", Field.POST_URL),
    Output("author", "Author of the post"),
    Output("author_url", "Author's LinkedIn page", Field.LINKEDIN_URL),
    Output("id", "Post number"),
    Output("urn", "LinkedIn reference"),
)
"""The keys of the documented answer; the author is whoever wrote the post."""


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One call, which lists no more than was asked for."""
    return (list_charge(ask, "lists of reactions", "reaction", 5.0),)


def steps(ask: Ask) -> Steps:
    """Ask once; the list comes at once."""
    return list_profile(ask, PATH, REACTIONS, "reaction", _row, "No reactions.")


def _row(reaction: Mapping[str, Any], name: str) -> NewRow:
    values = values_of(reaction, REACTION_OUTPUTS)
    return NewRow(key_of(values, "urn", "id", "post_url"), {**values, "source_name": name})


ACTION = Action(
    key="reactions",
    title="List reactions",
    help="What each person liked or otherwise reacted to on LinkedIn lately.",
    parts=(Part(REACTIONS, "Reactions", outputs=(), needs=(frozenset({Field.LINKEDIN_URL}),)),),
    options=(
        Option("limit", "Reactions for each person", Kind.NUMBER, suggested=10, least=1),
        PROFILE_OPTION,
        Option("carry", "Columns to copy to each reaction", Kind.COLUMNS, advanced=True),
    ),
    steps=steps,
    charges=charges,
    identity=profile_identity,
    lacks=lambda _ask: "",
    outputs=(Output("reactions_found", "Reactions found"),),
    new_sheet=NewSheet("reactions", "Reactions", REACTION_OUTPUTS + LINKING_OUTPUTS),
    fills_duplicates=False,
    same_note="Same person as row {row}",
    order=230,
    icon="heart",
    budget_needs=("limit",),
    operations=(f"POST {PATH}",),
    group=Group.SIGNALS,
    needs_no_list=one_profile,
    wrong=limit_missing,
)
