"""GET /api/v2/searches, GET and DELETE /api/v2/searches/{id}: searches, their states and their leads."""

from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, RefusalError
from rowcall.sandbox.searches import detail, summary

_FILTERS = ("qualified", "disqualified")


async def _list(call: Call) -> Answer:
    own = [summary(record) for record in call.service.state.all("search") if record["key"] == call.key]
    own.reverse()
    if call.fault_options("listing_without_status") is not None:
        own = [{key: value for key, value in item.items() if key != "status"} for item in own]
    return Answer(own if call.fault_options("listing_bare") is not None else {"searches": own})


def _own_search(call: Call) -> Json:
    record = call.service.state.get("search", call.path["id"])
    if record is None or record["key"] != call.key:
        raise RefusalError(404, "Search not found")
    return record


async def _show(call: Call) -> Answer:
    wanted = call.query.get("status")
    if wanted is not None and wanted not in _FILTERS:
        raise RefusalError(422, f"Invalid status: {wanted}. Valid values: {', '.join(_FILTERS)}")
    body = detail(_own_search(call))
    if wanted is not None:
        body["leads"] = [pair for pair in body["leads"] if pair["lead"]["status"] == wanted.upper()]
    return Answer(body)


async def _delete(call: Call) -> Answer:
    record = call.service.state.get("search", call.path["id"])
    if record is None:
        raise RefusalError(404, "Search not found")
    if record["key"] != call.key:
        raise RefusalError(401, "Unauthorized")
    call.service.state.remove("search", record["id"])
    return Answer({"message": "Search deleted successfully"})


ENDPOINTS = (
    Endpoint("GET", "/api/v2/searches", _list),
    Endpoint("GET", "/api/v2/searches/{id}", _show),
    Endpoint("DELETE", "/api/v2/searches/{id}", _delete),
)
