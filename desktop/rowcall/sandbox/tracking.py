"""Tracking tasks: they look again and again and send each find, until the service ends; no call ends them."""

import asyncio
import time
import uuid
from collections.abc import Callable, Sequence

from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Call, Json
from rowcall.sandbox.leads import lead_pair
from rowcall.sandbox.moments import iso
from rowcall.sandbox.person import Person
from rowcall.sandbox.service import Service
from rowcall.sandbox.titles import all_titles

DAY = 86_400.0
WEEK = 7 * DAY
# The first look comes soon (choice); a test at a great speed is not flooded.
_FIRST_LOOK = 60.0
_SHORTEST_PAUSE = 0.05
_MOST_FINDS = 3
_CHANGES_WITHIN = 5


def start_task(call: Call, kind: str, every: float, tracked: int, look: Callable[[str, int], Sequence[Json]]) -> Json:
    """Charge for what is tracked, keep the task, and let it look.

    Args:
        call: The request; its `webhook_url` is where finds go.
        kind: `new_hires` or `job_changes`.
        every: Seconds of the real service between two looks.
        tracked: How many companies or people are charged for.
        look: The messages of one look, by the task's id and how many looks there were before.

    Raises:
        RefusalError: 422 where the credits do not cover them.
    """
    price = call.service.settings.tracking_price * tracked
    call.needs_credits(price)
    call.charge(price, "tracking", kind)
    record: Json = {
        "id": str(uuid.uuid4()),
        "key": call.key,
        "kind": kind,
        "created_at": iso(time.time()),
        "seconds_between_looks": every,
        "request": call.body,
        "looks": 0,
        "finds": 0,
    }
    call.service.state.put("task", record["id"], record)
    call.service.start(_keep_looking(call.service, record, look))
    return {"id": record["id"], "message": "Tracking started"}


async def _keep_looking(service: Service, record: Json, look: Callable[[str, int], Sequence[Json]]) -> None:
    pause = _FIRST_LOOK
    while True:
        await asyncio.sleep(max(_SHORTEST_PAUSE, service.scaled(pause)))
        messages = look(record["id"], record["looks"])
        for message in messages:
            await service.webhooks.send(record["request"]["webhook_url"], message)
        record["looks"] += 1
        record["finds"] += len(messages)
        service.state.put("task", record["id"], record)
        pause = record["seconds_between_looks"]


def new_hires(service: Service, people: Sequence[Person], task: str, looks: int) -> list[Json]:
    """Up to three of the people at each look, others each time, as if they had just begun; then no more."""
    count = Dice(service.settings.seed, "hires", looks).number("count", 1, _MOST_FINDS)
    chosen = people[looks * _MOST_FINDS : looks * _MOST_FINDS + count]
    messages = []
    for person in chosen:
        service.people.remember(person)
        pair = lead_pair(service.companies, person, disqualified=False, scale=False)
        fresh = dict.fromkeys(("years_in_position", "months_in_position", "years_in_company", "months_in_company"), 0)
        messages.append(
            {
                "id": task,
                "event": "new_hire",
                "detected_at": iso(time.time()),
                "lead": {**pair["lead"], **fresh},
                "company": pair["company"],
            }
        )
    return messages


def job_changes(service: Service, people: Sequence[Person], task: str, looks: int) -> list[Json]:
    """Those of the people who changed jobs since the last look, each once; at the first look the first one did."""
    market = service.companies.market.companies
    messages = []
    for place, person in enumerate(people):
        dice = Dice(service.settings.seed, "change", person.token)
        changes = place == 0 or dice.chance("change", service.settings.job_change_rate)
        if not changes or looks != (0 if place == 0 else dice.number("look", 0, _CHANGES_WITHIN - 1)):
            continue
        messages.append(
            {
                "id": task,
                "event": "job_change",
                "detected_at": iso(time.time()),
                "contact": {"full_name": person.full_name, "linkedin_url": person.linkedin_url},
                "previous": {"title": person.title.text, "company_name": person.company.name},
                "current": {
                    "title": dice.pick("title", all_titles()).text,
                    "company_name": dice.pick("company", market).company.name,
                },
            }
        )
    return messages
