"""GET .../sales-navigator/saved-searches and .../lead-lists: what jobs of that source can be told."""

from rowcall.sandbox.endpoint import Answer, Call, Endpoint
from rowcall.sandbox.sonarly import VENDOR, answer, group_of
from rowcall.sandbox.sonarly_sources import LEAD_LISTS, SAVED_SEARCHES


async def _saved_searches(call: Call) -> Answer:
    group_of(call, "prospecting:read")
    return answer({"items": list(SAVED_SEARCHES)})


async def _lead_lists(call: Call) -> Answer:
    group_of(call, "prospecting:read")
    return answer({"items": list(LEAD_LISTS)})


_PATH = "/v1/accounts/{accountGroupId}/sales-navigator"
ENDPOINTS = (
    Endpoint("GET", f"{_PATH}/saved-searches", _saved_searches, vendor=VENDOR),
    Endpoint("GET", f"{_PATH}/lead-lists", _lead_lists, vendor=VENDOR),
)
