"""Prospecting jobs of an account group: start, list, show, cancel."""

import hashlib
import json
import re
import time

from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json
from rowcall.sandbox.person import Person
from rowcall.sandbox.prospecting import (
    JOB,
    OPEN,
    detail,
    item,
    people_found,
    settle,
    settle_all,
    start_job,
    status_of,
)
from rowcall.sandbox.sonarly import PLANS, VENDOR, answer, group_of, moment, page, payer, refusal
from rowcall.sandbox.sonarly_sources import LEAD_LISTS, SAVED_SEARCHES

SOURCES = ("linkedin_search", "sales_navigator", "post_commenters", "url_upload")
MOST_URLS = 1_000
MOST_RESULTS = 2_000
STATUSES = (*OPEN, "completed", "failed", "cancelled")
_OF_NAVIGATOR = {
    "savedSearchId": [search["id"] for search in SAVED_SEARCHES],
    "leadListId": [leads["id"] for leads in LEAD_LISTS],
}
_ADDRESS = re.compile(r"^https://[^\s]+$")
_PROFILE = re.compile(r"^https://([a-z]+\.)?linkedin\.com/in/[^/\s]+/?$")


async def _start(call: Call) -> Answer:
    group = group_of(call, "prospecting:write")
    again = _replay(call, group)
    if again is not None:
        return again
    source, people = _asked(call)
    emails = call.body.get("searchEmails", False)
    if not isinstance(emails, bool):
        raise refusal(400, "searchEmails must be a boolean")
    settle_all(call)
    cost = call.service.settings.prospect_price * (2 if emails else 1) * len(people)
    if call.service.ledger.balance(payer(call)) < cost:
        raise refusal(402, f"This job needs {cost} credits")
    record = start_job(call, group, source, people, emails=emails)
    key = call.headers.get("idempotency-key")
    if key:
        call.service.state.put(_KEYS, f"{call.key} {group} {key}", {"job": record["id"], "body": _hash(call.body)})
    return answer(_started(record), 202)


_KEYS = "sonarly key"


def _replay(call: Call, group: str) -> Answer | None:
    """What a request with a key that was used before gets."""
    kept = call.service.state.get(_KEYS, f"{call.key} {group} {call.headers.get('idempotency-key')}")
    record = call.service.state.get(JOB, kept["job"]) if kept else None
    if kept is None or record is None:
        return None
    if kept["body"] != _hash(call.body):
        raise refusal(409, "This Idempotency-Key was used for another request")
    if status_of(record) in OPEN:
        raise refusal(409, "A job for this key is still running")
    return answer(_started(settle(call, record)))


def _hash(body: Json) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _started(record: Json) -> Json:
    return {"jobId": record["id"], "status": status_of(record), "createdAt": moment(record["created"])}


def _asked(call: Call) -> tuple[str, list[Person]]:
    """The source of a job, and whom it finds.

    Raises:
        RefusalError: 400 for what is missing or has the wrong shape.
    """
    body, service = call.body, call.service
    source = body.get("source")
    if source not in SOURCES:
        raise refusal(400, f"source must be one of {', '.join(SOURCES)}")
    most = min(_most(body), PLANS[service.settings.sonarly_plan])
    if source == "url_upload":
        found = (service.directory.by_url(url) for url in dict.fromkeys(_urls(body)))
        people = [person for person in found if person is not None]
        for person in people:
            service.people.remember(person)
        return source, people
    if source == "linkedin_search":
        asked = _address(body, "searchUrl", source)
    elif source == "post_commenters":
        asked = _address(body, "postUrl", source)
    else:
        asked = _navigator(body)
    return source, people_found(service, source, asked, most)


def _most(body: Json) -> int:
    most = body.get("maxResults", MOST_RESULTS)
    whole = isinstance(most, int) or (isinstance(most, float) and most.is_integer())
    if not whole or isinstance(most, bool) or not 1 <= most <= MOST_RESULTS:
        raise refusal(400, f"maxResults must be an integer from 1 to {MOST_RESULTS}")
    return int(most)


def _address(body: Json, key: str, source: str) -> str:
    found = body.get(key)
    if found is None:
        raise refusal(400, f"{key} is required for {source}", details=key)
    if not isinstance(found, str) or not _ADDRESS.match(found):
        raise refusal(400, f"{key} must be a URL", details=key)
    return found


def _navigator(body: Json) -> str:
    given = [(key, known) for key, known in _OF_NAVIGATOR.items() if key in body]
    if not given:
        raise refusal(400, "savedSearchId or leadListId is required for sales_navigator")
    for key, known in given:
        if body[key] not in known:
            raise refusal(400, f"{key} is not known", details=key)
    return str(body[given[0][0]])


def _urls(body: Json) -> list[str]:
    urls = body.get("urls")
    if not isinstance(urls, list) or not 1 <= len(urls) <= MOST_URLS:
        raise refusal(400, f"urls must be a list of 1 to {MOST_URLS} LinkedIn profile URLs", details="urls")
    bad = [url for url in urls if not isinstance(url, str) or not _PROFILE.match(url)]
    if bad:
        raise refusal(400, f"No LinkedIn profile URL: {bad[0]!r}", details="urls")
    return urls


async def _list(call: Call) -> Answer:
    group = group_of(call, "prospecting:read")
    wanted = call.query.get("status")
    if wanted is not None and wanted not in STATUSES:
        raise refusal(400, f"status must be one of {', '.join(STATUSES)}")
    own = [settle(call, record) for record in call.service.state.all(JOB) if _is_own(call, group, record)]
    items = [item(record) for record in reversed(own)]
    return page(call, [entry for entry in items if wanted in (None, entry["status"])], "status")


def _is_own(call: Call, group: str, record: Json) -> bool:
    return bool(record["key"] == call.key and record["group"] == group)


def _own(call: Call, group: str) -> Json:
    record = call.service.state.get(JOB, call.path["jobId"])
    if record is None or not _is_own(call, group, record):
        raise refusal(404, "Job not found")
    return settle(call, record)


async def _show(call: Call) -> Answer:
    return answer(detail(_own(call, group_of(call, "prospecting:read"))))


async def _cancel(call: Call) -> Answer:
    record = _own(call, group_of(call, "prospecting:write"))
    status = status_of(record)
    if status not in OPEN:
        raise refusal(422, f"Job is already {status}", code="VALIDATION_ERROR")
    record = {**record, "cancelled": time.time()}
    call.service.state.put(JOB, record["id"], record)
    settle(call, record)
    return answer({"jobId": record["id"], "status": "cancelled"})


_PATH = "/v1/accounts/{accountGroupId}/prospecting"
ENDPOINTS = (
    Endpoint("POST", _PATH, _start, vendor=VENDOR),
    Endpoint("GET", _PATH, _list, vendor=VENDOR),
    Endpoint("GET", f"{_PATH}/{{jobId}}", _show, vendor=VENDOR),
    Endpoint("POST", f"{_PATH}/{{jobId}}/cancel", _cancel, vendor=VENDOR, takes_body=False),
)
