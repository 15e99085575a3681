"""Add the companies of a sheet to one of the account's lists, or give it another name (PUT /lists/{id})."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping
from dataclasses import replace
from typing import Any

from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.company_lists import LIST_LISTS, LISTS_PATH, list_meant, lists_in
from rowcall.model.company_look_up import COMPANY_NEEDS, company_identity
from rowcall.model.dialogue import Ask, Cells, Ended, Said, Steps, Used
from rowcall.model.exchange import Reply
from rowcall.model.leads import answered_object, text_of
from rowcall.model.list_companies import (
    CHARGE,
    LIST_COMPANY,
    LIST_ID,
    LIST_LINKEDIN_ID,
    MOST_COMPANIES,
    ON_LIST,
    SECONDS,
    company_body,
    is_among,
    joined,
)
from rowcall.model.request import Batch, Request

LIST_NAME = Output("list_name", "List")
NO_SUCH_LIST = "Your Pronto account has no list of that name or number, or several of that name."
NOT_ADDED = "Pronto did not put this company on the list."
_OWN_NUMBER = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
"""The service's own number of a list is a UUID; anything else is looked for among the lists first."""


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One company added; a new name costs nothing that is known of."""
    return (Charge("lists renamed", None, {}),) if _only_renames(ask.options) else (CHARGE,)


def _only_renames(options: Mapping[str, Any]) -> bool:
    return bool(options.get("rename_only"))


def wrong(options: Mapping[str, Any]) -> str:
    """It has to be said which list, and what is to become of it."""
    if not str(options.get("list") or "").strip():
        return "Say which list: its name or its number."
    if _only_renames(options) and not str(options.get("name") or "").strip():
        return "Give the list its new name."
    return ""


def _text(ask: Ask, key: str) -> str:
    return str(ask.option(key, "")).strip()


def identity(ask: Ask) -> str:
    """The list, its new name, and the company that is added."""
    about = f"{normal.fold(_text(ask, 'list'))}|{normal.fold(_text(ask, 'name'))}"
    return about if _only_renames(ask.options) else f"{company_identity(ask)}|{about}"


def steps(ask: Ask) -> Steps:
    """Find the list where it is given by name, and change it."""
    said = _text(ask, "list")
    list_id = said if _OWN_NUMBER.fullmatch(said) else (yield from _find(said))
    if not list_id:
        return Ended({ON_LIST: JobState.FAILED_PERMANENT}, NO_SUCH_LIST)
    company = {} if _only_renames(ask.options) else company_body(ask)
    reply = yield _change(list_id, _text(ask, "name"), company)
    if reply is None or reply.status == 404:
        yield Used({})
        return Ended({ON_LIST: JobState.FAILED_PERMANENT}, NO_SUCH_LIST)
    changed = answered_object(reply)
    added = not company or is_among(company, changed.get("companies"))
    yield Used({LIST_COMPANY: int(added)} if company else {})
    if not added:
        return Ended({ON_LIST: JobState.NOT_FOUND}, NOT_ADDED)
    yield Cells(
        {
            LIST_ID.key: list_id,
            LIST_LINKEDIN_ID.key: text_of(changed, "linkedin_id"),
            LIST_NAME.key: text_of(changed, "name") or _text(ask, "name"),
        }
    )
    return Ended({ON_LIST: JobState.DONE})


def _change(list_id: str, name: str, company: Mapping[str, str]) -> Request:
    request = Request(
        "PUT",
        f"{LISTS_PATH}/{list_id}",
        company or {"name": name},
        units={LIST_COMPANY: 1} if company else {},
        paid=True,
        takes_custom=False,
        total_seconds=SECONDS,
        most_bytes=50_000_000,
        answers=frozenset({404}),
    )
    if not company:
        return request
    batch = Batch(f"{list_id} {name}", MOST_COMPANIES, lambda companies: joined(companies, name))
    return replace(request, batch=batch)


def _find(said: str) -> Generator[Said, Reply | None, str]:
    """The service's own number of the list that is meant, asked for once for all rows; empty where there is none.

    An answer that is kept from an earlier run may be older than the list, so that the question is then asked anew.
    """
    for known_as in (f"list {normal.fold(said)}", ""):
        reply = yield replace(LIST_LISTS, known_as=known_as)
        found = list_meant(lists_in(reply.body if reply else None), said)
        if found:
            return text_of(found, "id")
    return ""


ACTION = Action(
    key="update_list",
    title="Add to a list",
    help="Adds the companies of the sheet to one of your lists, or gives the list another name.",
    parts=(Part(ON_LIST, "On the list", outputs=(LIST_ID, LIST_LINKEDIN_ID, LIST_NAME), needs=COMPANY_NEEDS),),
    options=(
        Option("list", "Which list", Kind.TEXT, help="Its name, or its number."),
        Option("name", "New name", Kind.TEXT, help="What the list is called from then on. Empty: it keeps its name."),
        Option(
            "rename_only",
            "Only the new name",
            Kind.SWITCH,
            default=False,
            help="Gives the list its new name and adds no company.",
            advanced=True,
        ),
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    same_note="Same company as row {row}",
    order=155,
    icon="list-checks",
    operations=(f"PUT {LISTS_PATH}/{{id}}", f"GET {LISTS_PATH}"),
    group=Group.COMPANIES,
    needs_no_list=_only_renames,
    wrong=wrong,
    in_one_go=True,
)
