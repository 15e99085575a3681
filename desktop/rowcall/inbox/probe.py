"""Tries out an address: sends a message to it and sees whether that comes here."""

from __future__ import annotations

import hmac
import http.client
import json
import secrets
import ssl
import threading
import time
from urllib.parse import urlsplit

from rowcall.errors import AddressProblem
from rowcall.inbox.receiver import Receiver
from rowcall.inbox.tunnel import open_tunnel
from rowcall.model.messages import Message

SECONDS = 20.0
"""So long a message may take to whoever passes it on, and from there to us."""


class _Probe:
    """Waits for the one message that was sent."""

    def __init__(self) -> None:
        self.secret = secrets.token_hex(32)
        self.token = secrets.token_urlsafe(24)
        self.came = threading.Event()

    def admits(self, secret: str, token: str) -> bool:
        return hmac.compare_digest(f"{secret}/{token}", f"{self.secret}/{self.token}")

    async def take(self, _message: Message) -> bool:
        self.came.set()
        return True

    def refused(self, token: str) -> None:
        """The one message is small."""


def try_address(url: str, port: int, host: str) -> float:
    """Send a message to an address that leads to a port of this computer; blocks; returns the seconds it took.

    Raises:
        AddressProblem: If the port or the address cannot be used, or the message does not come.
    """
    probe = _Probe()
    receiver = Receiver(probe, port=port, hosts=[host])
    receiver.start()
    try:
        return _try(probe, url)
    finally:
        receiver.stop()


def try_tunnel(authtoken: str) -> float:
    """The same through a tunnel that is opened for it.

    Raises:
        AddressProblem: If no tunnel can be opened, or the message does not come.
    """
    probe = _Probe()
    receiver = Receiver(probe)
    receiver.start()
    try:
        tunnel = open_tunnel(receiver.port, authtoken)
        try:
            receiver.also_called(tunnel.host)
            return _try(probe, tunnel.url)
        finally:
            tunnel.close()
    finally:
        receiver.stop()


def _try(probe: _Probe, url: str) -> float:
    began = time.monotonic()
    status = _post(f"{url.rstrip('/')}/{probe.secret}/{probe.token}")
    if not probe.came.wait(max(0.0, began + SECONDS - time.monotonic())):
        raise AddressProblem(
            f"The test message was sent to {urlsplit(url).netloc} (answered {status}), but it did not come here.",
            "See to it that whoever answers there passes on the whole path, the body and the content type.",
        )
    return time.monotonic() - began


def _post(url: str) -> int:
    """The status that a message is answered."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context()
        connection = http.client.HTTPSConnection(host, port, timeout=SECONDS, context=context)
    else:
        connection = http.client.HTTPConnection(host, port, timeout=SECONDS)
    try:
        body = json.dumps({"rowcall": "test"})
        connection.request("POST", parts.path, body, {"Content-Type": "application/json"})
        return connection.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        raise AddressProblem(
            f"The test message could not be sent to {parts.netloc}: {error}.", "Check the address and the connection."
        ) from error
    finally:
        connection.close()
