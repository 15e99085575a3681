"""POST /api/v2/locations: ids of countries, regions and cities for a name."""

from rowcall.sandbox import checks
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, RefusalError
from rowcall.sandbox.places import search_places


async def _answer(call: Call) -> Answer:
    # The vendor's own client sends `query`; two others that were seen to work send `name`.
    names = [checks.text(call.body, key) for key in ("name", "query")]
    name = names[0] or names[1]
    checks.flag(call.body, "hiring")
    if name is None:
        raise RefusalError(400, "Missing required keys: name")
    return Answer([{"id": place.id, "name": place.name, "type": place.type} for place in search_places(name)])


ENDPOINTS = (Endpoint("POST", "/api/v2/locations", _answer),)
