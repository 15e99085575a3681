"""GET /v1/accounts: the account groups that a key can use."""

from rowcall.sandbox.endpoint import Answer, Call, Endpoint
from rowcall.sandbox.sonarly import GROUPS, VENDOR, answer


async def _list(_call: Call) -> Answer:
    items = [{**group, "createdAt": "2026-05-01T12:00:00.000Z"} for group in GROUPS]
    return answer({"items": items, "nextCursor": None, "hasMore": False})


ENDPOINTS = (Endpoint("GET", "/v1/accounts", _list, vendor=VENDOR),)
