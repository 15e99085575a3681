"""Looks for the answers of lost calls, in messages and by free questions; nothing that can cost is sent for it."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from rowcall.model.exchange import Exchange, Wire
from rowcall.model.json_text import parse_json
from rowcall.model.request import TOKEN_KEY, Evidence, Request
from rowcall.project import messages
from rowcall.project.reader import Reader

LOOKS = (0.0, 60.0, 600.0)
"""Seconds after a call was lost at which its answer is looked for: the service may still be at work on it."""
MOST_IDS = 3
"""More ids than this in one piece of an answer are somebody else's page."""
MOST_MESSAGES = 50
"""So many messages are looked through for a name."""
_ID = re.compile(rb"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")

Send = Callable[[Request, str], Awaitable[Exchange]]
"""Sends a free question; the text is our token, which its answer is judged by."""


@dataclass(frozen=True, slots=True)
class LostCall:
    """A call in doubt, as it is looked for."""

    token: str
    raw: bytes = b""
    """What came of its answer."""


def can_be_found(evidence: Evidence | None, raw: bytes) -> bool:
    """Whether looking has any prospect.

    The call left a name or our address with the service, or a piece of its answer holds an id.
    """
    if evidence is None:
        return False
    return evidence.listing is not None or evidence.heard or bool(evidence.by_id and _ids(raw))


def by_message(reader: Reader, token: str) -> Exchange | None:
    """What came to the address of a lost call, as if it had been the call's answer: it names what was begun.

    The address is known to nobody but the service, so the message proves that the call arrived. Nothing else of it is
    used here.
    """
    for body in messages.kept(reader, token, 0, MOST_MESSAGES):
        name = next(messages.named_ids(parse_json(body)), "")
        if name:
            answer = dict.fromkeys(("id", "enrichment_id", "search_id"), name)
            return Exchange(Wire.ACCEPTED, 200, json.dumps(answer).encode(), "application/json", answer)
    return None


async def look(send: Send, evidence: Evidence, lost: LostCall) -> Exchange | None:
    """Look once; the answer, as if it had just been accepted, or None where there is none or more than one."""
    return await _by_name(send, evidence, lost) or await _by_id(send, evidence, lost)


async def _by_name(send: Send, evidence: Evidence, lost: LostCall) -> Exchange | None:
    if evidence.listing is None:
        return None
    exchange = await send(evidence.listing, "")
    if exchange.wire is not Wire.RESULT:
        return None
    items = [item for name, item in evidence.listed(exchange.body) if lost.token in name]
    if len(items) != 1:
        return None
    return _accepted(items[0])


def _accepted(answer: Any) -> Exchange:
    """What stands for an answer, as if it had just come."""
    return Exchange(Wire.ACCEPTED, 200, json.dumps(answer, ensure_ascii=False).encode(), "application/json", answer)


async def _by_id(send: Send, evidence: Evidence, lost: LostCall) -> Exchange | None:
    """The salvage rule: an id in a piece of an answer is the call's own only if its result echoes our token."""
    if evidence.by_id is None:
        return None
    for found in _ids(lost.raw):
        exchange = await send(evidence.by_id(found), lost.token)
        if exchange.wire is Wire.RESULT and lost.token in _echoed(exchange.body):
            return replace(exchange, wire=Wire.ACCEPTED)
    return None


def _echoed(body: Any) -> set[Any]:
    """The tokens that an answer echoes: one, or where it is about many calls one in each of its parts."""
    parts = (
        [body, *(part for value in body.values() if isinstance(value, list) for part in value)]
        if isinstance(body, dict)
        else []
    )
    customs = [part.get("custom") for part in parts if isinstance(part, dict)]
    return {custom.get(TOKEN_KEY) for custom in customs if isinstance(custom, dict)}


def _ids(raw: bytes) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(match.decode() for match in _ID.findall(raw)))
    return found if len(found) <= MOST_IDS else ()
