"""What all endpoints of the second vendor have in common: bearer keys, envelopes, account groups, pages."""

import base64
import binascii
import time
from collections.abc import Mapping, Sequence
from typing import Any

from starlette.datastructures import Headers

from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Answer, Call, Json, RefusalError, Vendor
from rowcall.sandbox.moments import iso_exact

PLANS = {"tester": 100, "starter": 1_000, "scale": 2_000, "enterprise": 2_000}
"""Plans, and how many results a job has at most with each."""
GROUPS = (
    {"id": "6650a1f2c3d4e5f601234567", "name": "Client growth"},
    {"id": "6650a1f2c3d4e5f601234568", "name": "Own pipeline"},
)
_CODES = {
    400: "VALIDATION_ERROR",
    401: "UNAUTHORIZED",
    402: "INSUFFICIENT_CREDITS",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    409: "CONFLICT",
    422: "VALIDATION_ERROR",
    429: "RATE_LIMITED",
    500: "INTERNAL_ERROR",
    502: "UPSTREAM_ERROR",
}
_PAGE = 50
_LARGEST_PAGE = 200


def new_id(*words: object) -> str:
    """24 hexadecimal digits, as every id of the vendor has."""
    dice = Dice("sonarly", *words)
    return dice.hex("first", 16) + dice.hex("second", 8)


def _read_key(headers: Headers) -> str | None:
    scheme, _, key = headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else None


def _error_body(status: int, text: str, code: str | None = None, details: Any = None) -> Json:
    error = {"code": code or _CODES.get(status, "ERROR"), "message": text, "details": details}
    return {"success": False, "data": None, "error": error, "traceId": new_id("trace", time.time_ns())}


VENDOR = Vendor(_read_key, _error_body)


def refusal(status: int, text: str, *, code: str | None = None, details: Any = None) -> RefusalError:
    """A refusal in the vendor's envelope."""
    return RefusalError(status, text, _error_body(status, text, code, details))


def answer(data: Json, status: int = 200) -> Answer:
    """Data in the vendor's envelope."""
    return Answer({"success": True, "data": data, "error": None, "traceId": new_id("trace", time.time_ns())}, status)


def payer(call: Call) -> str:
    """Whose credits are used: an account at this vendor has nothing to do with one at the other."""
    return f"sonarly {call.key}"


def group_of(call: Call, permission: str) -> str:
    """The account group of the path, if the key may do this in it.

    Raises:
        RefusalError: 403 for a permission that the key lacks, or a group that it cannot use.
    """
    if permission in call.service.settings.sonarly_lacks:
        raise refusal(403, f"{permission} is required")
    group = call.path["accountGroupId"]
    if group not in {known["id"] for known in GROUPS}:
        raise refusal(403, "This key has no access to the account group")
    return group


def page(call: Call, items: Sequence[Mapping[str, Any]], *filters: str) -> Answer:
    """One page of a listing, as `cursor` and `limit` ask.

    Raises:
        RefusalError: 400 for a cursor or limit that is none, and for a parameter that is neither nor a filter.
    """
    strange = sorted(call.query.keys() - {"cursor", "limit", *filters})
    if strange:
        raise refusal(400, f"Unknown parameter: {strange[0]!r}")
    limit = _number(call.query.get("limit", str(_PAGE)), "limit")
    if not 1 <= limit <= _LARGEST_PAGE:
        raise refusal(400, f"limit must be from 1 to {_LARGEST_PAGE}")
    start = _offset(call.query["cursor"]) if "cursor" in call.query else 0
    end = start + limit
    more = end < len(items)
    return answer({"items": list(items[start:end]), "nextCursor": _cursor(end) if more else None, "hasMore": more})


def moment(seconds: float) -> str:
    """A moment as the vendor writes it."""
    return iso_exact(seconds)


def _cursor(offset: int) -> str:
    return base64.urlsafe_b64encode(f"from {offset}".encode()).decode()


def _offset(cursor: str) -> int:
    try:
        word, _, number = base64.b64decode(cursor, b"-_", validate=True).decode("ascii").partition(" ")
    except (binascii.Error, ValueError) as error:
        raise refusal(400, "cursor is not one of ours") from error
    if word != "from":
        raise refusal(400, "cursor is not one of ours")
    return _number(number, "cursor")


def _number(text: str, name: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise refusal(400, f"{name} must be a whole number")
    return int(text)
