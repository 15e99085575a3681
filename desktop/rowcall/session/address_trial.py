"""Tries whether what is sent to an address comes out at this computer, before anything is sent there in earnest."""

from __future__ import annotations

import asyncio
import json
import secrets
import threading

from rowcall.api import probe
from rowcall.errors import AddressProblem
from rowcall.inbox.receiver import Receiver
from rowcall.inbox.tunnel import open_tunnel
from rowcall.model.address import HERE, Address
from rowcall.model.messages import Message

PATIENCE = 10.0
"""Seconds that a message may take through a relay."""
TOKEN = "trial"  # noqa: S105 - the end of an address, no secret
ARRIVES = "It works: what is sent there comes to this computer."
ANSWERS = "It answers. What is sent there is not passed on to this computer: save it there, and take it in from a file."


class _Waiting:
    """Is given the message of a trial, and no other one."""

    def __init__(self) -> None:
        self.secret = secrets.token_hex(32)
        self._came = threading.Event()

    def admits(self, secret: str, token: str) -> bool:
        """Whether it is the trial's own address."""
        return token == TOKEN and secrets.compare_digest(secret, self.secret)

    async def take(self, _message: Message) -> bool:
        """The message has come."""
        self._came.set()
        return True

    def refused(self, _token: str) -> None:
        """A message was too large, which a trial's own is not."""

    def came(self, seconds: float) -> bool:
        """Wait for the message; whether it has come."""
        return self._came.wait(seconds)


async def try_address(address: Address) -> str:
    """Send a message there as the service would, and say what came of it.

    Raises:
        AddressProblem: If nobody answers there, it does not come out at this computer, or the port cannot be had.
    """
    waiting = _Waiting()
    if not address.port:
        await _send(address.url, waiting)
        return ANSWERS
    receiver = Receiver(waiting, port=address.port, hosts=[address.host])
    await asyncio.to_thread(receiver.start)
    try:
        await _arrive(address.url, waiting)
    finally:
        await asyncio.to_thread(receiver.stop)
    return ARRIVES


async def try_tunnel(authtoken: str) -> str:
    """Open a tunnel by ngrok, and send a message through it.

    Raises:
        AddressProblem: If no tunnel can be opened, or nothing comes through it.
    """
    waiting = _Waiting()
    receiver = Receiver(waiting)
    await asyncio.to_thread(receiver.start)
    try:
        tunnel = await asyncio.to_thread(open_tunnel, receiver.port, authtoken)
        try:
            receiver.also_called(tunnel.host)
            await _arrive(tunnel.url, waiting)
        finally:
            await asyncio.to_thread(tunnel.close)
    finally:
        await asyncio.to_thread(receiver.stop)
    return ARRIVES


async def _arrive(base: str, waiting: _Waiting) -> None:
    status = await _send(base, waiting)
    if not await asyncio.to_thread(waiting.came, PATIENCE if status < 400 else 0):
        raise AddressProblem(
            f"What is sent there does not come to this computer (it answered {status}).",
            "Let the relay or tunnel pass on everything, path and all, to the port given here.",
        )


async def _send(base: str, waiting: _Waiting) -> int:
    url = f"{base.rstrip('/')}/{waiting.secret}/{TOKEN}"
    content = json.dumps({"rowcall": "trial"}).encode()
    return await probe.post(url, content, direct=Address(base).host.rsplit(":", 1)[0].strip("[]") in HERE)
