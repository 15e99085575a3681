"""Sends one small message to an address of the user's own, to see where it comes out; no key goes along."""

from __future__ import annotations

import httpx

from rowcall.api.timing import Timing
from rowcall.api.transport import encryption, why_unreachable
from rowcall.errors import AddressProblem

SECONDS = 15.0


async def post(url: str, content: bytes, *, direct: bool) -> int:
    """Send a message as a service would, once; the status of the answer.

    Args:
        url: Where to.
        content: What is sent, as JSON.
        direct: Whether the system's proxies are passed by, for this very machine.

    Raises:
        AddressProblem: If nobody answers there.
    """
    try:
        async with httpx.AsyncClient(verify=encryption(), timeout=SECONDS, trust_env=not direct) as http:
            answer = await http.post(url, content=content, headers={"Content-Type": "application/json"})
    except httpx.HTTPError as problem:
        why = why_unreachable(problem, httpx.URL(url).host, Timing())
        raise AddressProblem(f"Nothing could be sent to that address. {why}", "Check it, and try again.") from problem
    return answer.status_code
