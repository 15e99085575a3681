"""Results that are sent to an address of the caller's, on this machine alone."""

import asyncio
import json
import ssl
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import urlsplit

# Choice: the documents say nothing of timeouts and retries.
_ANSWER_WITHIN = 10.0
_PAUSES = (1.0, 5.0, 25.0)
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


@dataclass
class Delivery:
    """One message and what became of it."""

    url: str
    body: Any
    tries: int = 0
    delivered: bool = False
    problem: str = ""


class Webhooks:
    """Sends messages and notes every delivery.

    A message counts as delivered with any 2xx. Otherwise it is sent again after 1, 5 and 25 seconds, divided by the
    speed.
    Addresses outside this machine are noted and not called: practice data stay here.
    """

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._deliveries: list[Delivery] = []

    async def send(self, url: str, body: Any) -> None:
        """Deliver one message; returns when it is delivered or given up."""
        delivery = Delivery(url, body)
        self._deliveries.append(delivery)
        if urlsplit(url).hostname not in _LOOPBACK:
            delivery.problem = "not sent: not an address of this machine"
            return
        for pause in (*_PAUSES, None):
            delivery.tries += 1
            delivery.problem = await _try_once(url, body)
            if not delivery.problem:
                delivery.delivered = True
                return
            if pause is not None:
                await asyncio.sleep(pause / self._speed)

    def lines(self) -> list[dict[str, Any]]:
        """All deliveries, the oldest first."""
        return [asdict(delivery) for delivery in self._deliveries]


async def _try_once(url: str, body: Any) -> str:
    try:
        async with asyncio.timeout(_ANSWER_WITHIN):
            status = await _post(url, json.dumps(body).encode())
    except TimeoutError:
        return "no answer in time"
    except (OSError, ValueError) as error:
        return f"not delivered: {error}"
    return "" if 200 <= status < 300 else f"answered {status}"


async def _post(url: str, content: bytes) -> int:
    parts = urlsplit(url)
    secure = ssl.create_default_context() if parts.scheme == "https" else None
    port = parts.port or (443 if secure else 80)
    reader, writer = await asyncio.open_connection(parts.hostname, port, ssl=secure)
    try:
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        head = (
            f"POST {target} HTTP/1.1\r\nHost: {parts.hostname}:{port}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(content)}\r\nConnection: close\r\n\r\n"
        )
        writer.write(head.encode("ascii") + content)
        await writer.drain()
        line = await reader.readline()
        return int(line.split()[1]) if len(line.split()) > 1 else 0
    finally:
        writer.transport.abort()
