"""Audiences of an account group, and the prospects in one."""

import time

from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json
from rowcall.sandbox.prospecting import AUDIENCE, JOB, OPEN, audience_of, imported_so_far, settle, status_of
from rowcall.sandbox.sonarly import VENDOR, answer, group_of, moment, new_id, page, refusal

TYPES = ("on_demand", "monitoring")


async def _list(call: Call) -> Answer:
    group = group_of(call, "audiences:read")
    jobs = [settle(call, record) for record in _own(call, JOB, group)]
    filled = [audience for record in jobs if (audience := audience_of(record)) is not None]
    made = [record["audience"] for record in _own(call, AUDIENCE, group)]
    return page(call, sorted([*filled, *made], key=lambda audience: str(audience["createdAt"]), reverse=True))


async def _create(call: Call) -> Answer:
    group = group_of(call, "audiences:write")
    name, kind, description = (call.body.get(key) for key in ("name", "type", "description"))
    if not isinstance(name, str) or not name.strip():
        raise refusal(400, "name is required", details="name")
    if kind not in TYPES:
        raise refusal(400, f"type must be one of {', '.join(TYPES)}", details="type")
    if description is not None and not isinstance(description, str):
        raise refusal(400, "description must be a text", details="description")
    now = time.time()
    audience: Json = {
        "id": new_id("audience", call.key, now, name),
        "name": name,
        "type": kind,
        "description": description,
        "folderId": None,
        "prospectCount": 0,
        "createdAt": moment(now),
    }
    call.service.state.put(AUDIENCE, audience["id"], {"key": call.key, "group": group, "audience": audience})
    return answer(audience, 201)


async def _prospects(call: Call) -> Answer:
    group, wanted = group_of(call, "prospects:read"), call.path["audienceId"]
    if any(record["audience"]["id"] == wanted for record in _own(call, AUDIENCE, group)):
        return page(call, [])
    for record in _own(call, JOB, group):
        if record["audience"] == wanted:
            job = settle(call, record)
            if status_of(job) in OPEN:
                raise refusal(409, "Audience is still being populated", code="AUDIENCE_NOT_READY")
            return page(call, imported_so_far(job))
    raise refusal(404, "Audience not found")


def _own(call: Call, kind: str, group: str) -> list[Json]:
    everybody = call.service.state.all(kind)
    return [record for record in everybody if record["key"] == call.key and record["group"] == group]


_PATH = "/v1/accounts/{accountGroupId}/audiences"
ENDPOINTS = (
    Endpoint("GET", _PATH, _list, vendor=VENDOR),
    Endpoint("POST", _PATH, _create, vendor=VENDOR),
    Endpoint("GET", f"{_PATH}/{{audienceId}}/prospects", _prospects, vendor=VENDOR),
)
