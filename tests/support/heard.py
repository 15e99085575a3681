"""An invented operation whose results are sent to our address alone, and one whose result is fetched."""

from __future__ import annotations

import json
from typing import Any

from rowcall.model.action import Action, Delivery, NewSheet, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Deliveries, Ended, NewRow, NewRows, Poll, Steps, Used
from rowcall.model.exchange import Reply
from rowcall.model.request import Hook, Request

PATH = "/api/v2/intents/accounts/lookalikes"
POLLED_PATH = "/api/v2/contacts/single_enrich"
PART = "companies"
FIRST_LOOK_AFTER = 60.0
"""So late that a look within a test has another reason."""


def found(*names: str, status: str = "ONGOING", id_: str = "import-1", **more: Any) -> bytes:
    """A message with companies."""
    return json.dumps({"id": id_, "status": status, "companies": [{"name": name} for name in names], **more}).encode()


def rows_of(body: Any) -> tuple[NewRow, ...]:
    """The companies of a message."""
    return tuple(NewRow(company["name"].lower(), {"name": company["name"]}) for company in body["companies"])


def _hear(ask: Ask) -> Steps:
    reply = yield Request(
        "POST",
        PATH,
        {"like": ask.value("company_domain"), "streaming": True},
        units={"company": 10},
        paid=True,
        accepted=True,
        hook=Hook.ONLY,
        total_seconds=5.0,
    )
    assert reply is not None
    remote_id, seen, count, last = str(reply.body["id"]), 0, 0, False
    while not last:
        message = yield Deliveries(remote_id, seen)
        assert message is not None
        seen += 1
        rows = rows_of(message.body)
        count += len(rows)
        yield NewRows(rows)
        last = message.body["status"] == "FINISHED"
    yield Used({"company": count})
    yield Cells({"companies_found": str(count)})
    return Ended({PART: JobState.DONE if count else JobState.NOT_FOUND})


def _poll(ask: Ask) -> Steps:
    reply = yield Request(
        "POST", POLLED_PATH, {"who": ask.value("first_name")}, units={"email": 1}, paid=True, accepted=True,
        hook=Hook.OPTIONAL, total_seconds=5.0,
    )  # fmt: skip
    assert reply is not None
    remote_id = str(reply.body["enrichment_id"])
    while True:
        polled = yield Poll(Request("GET", f"/api/v2/contacts/{remote_id}"), remote_id, first_after=FIRST_LOOK_AFTER)
        assert polled is not None
        if polled.body["status"] == "finished":
            break
    yield Used({"email": 1})
    yield Cells({"email": str(polled.body["email"])})
    return Ended({PART: JobState.DONE})


def _task(_ask: Ask) -> Steps:
    reply: Reply | None = yield Request(
        "POST", "/api/v2/intents/leads/find_new_hires", {}, units={"company": 1}, paid=True, hook=Hook.ONLY
    )
    assert reply is not None
    yield Used({"company": 1})
    return Ended({PART: JobState.DONE})


def _action(key: str, steps: Any, *, outputs: tuple[Output, ...], new_sheet: bool, hears: bool) -> Action:
    return Action(
        key=key,
        title=key.capitalize(),
        help="",
        parts=(Part(PART, "Companies", outputs),),
        options=(),
        steps=steps,
        charges=lambda _ask: (),
        identity=lambda ask: ask.value("linkedin_url"),
        lacks=lambda _ask: "",
        new_sheet=NewSheet("companies_found", "Companies", (Output("name", "Name"),)) if new_sheet else None,
        fills_duplicates=False,
        hears_only=lambda _options: hears,
        delivered=(lambda body: Delivery(rows_of(body))) if new_sheet else None,
    )


HEARING = _action("hearing", _hear, outputs=(Output("companies_found", "Companies"),), new_sheet=True, hears=True)
POLLING = _action("polling", _poll, outputs=(Output("email", "E-mail"),), new_sheet=False, hears=False)
TASK = _action("task", _task, outputs=(), new_sheet=True, hears=True)
CATALOGUE = {action.key: action for action in (HEARING, POLLING, TASK)}
