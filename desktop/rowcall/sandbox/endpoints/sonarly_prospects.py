"""GET .../prospects/by-provider-id/{providerId}: prospects by the id that LinkedIn has for a person."""

import re

from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json
from rowcall.sandbox.prospecting import JOB, imported_so_far
from rowcall.sandbox.sonarly import VENDOR, answer, group_of, new_id, refusal

_PROVIDER_ID = re.compile(r"^AC[A-Za-z0-9_-]+$")


async def _find(call: Call) -> Answer:
    group, wanted = group_of(call, "prospects:read"), call.path["providerId"]
    if not _PROVIDER_ID.match(wanted):
        raise refusal(422, "providerId must be a LinkedIn member id such as ACwAAB...")
    matches = [_match(prospect) for prospect in _imported(call, group) if _member_id(prospect) == wanted]
    # More values than `none` are not known; these two are a choice.
    resolution = "none" if not matches else "unique" if len(matches) == 1 else "duplicates"
    return answer({"providerId": wanted, "resolution": resolution, "matches": matches})


def _imported(call: Call, group: str) -> list[Json]:
    jobs = (job for job in call.service.state.all(JOB) if job["key"] == call.key and job["group"] == group)
    return [prospect for job in jobs for prospect in imported_so_far(job)]


def _member_id(prospect: Json) -> str:
    return f"ACwAA{prospect['publicIdentifier'].rpartition('-')[2]}"


def _match(prospect: Json) -> Json:
    return {
        "prospectId": prospect["id"],
        "personId": new_id("person", prospect["linkedinUrl"]),
        "publicIdentifier": prospect["publicIdentifier"],
        "linkedinUrl": prospect["linkedinUrl"],
        "name": prospect["name"],
        "companyName": prospect["company"]["name"],
        "title": prospect["headline"].partition(" at ")[0],
    }


ENDPOINTS = (
    Endpoint("GET", "/v1/accounts/{accountGroupId}/prospects/by-provider-id/{providerId}", _find, vendor=VENDOR),
)
