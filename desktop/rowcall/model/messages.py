"""A message that the service sends to our address, and what whoever receives it may do with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

USUAL_BYTES = 1_000_000
"""Messages up to this size are received many at once."""
MOST_BYTES = 8_000_000
"""The largest message that is received, at an address that was given out; a larger one can be taken in from a file.

A search that sends its companies all together sends up to 1,000 of them (POST /accounts/search), each with a
description of some thousand letters: more than a usual message may be, and paid for. What is larger than usual is
received one at a time. Whoever does not know an address of ours is refused before anything of a body is read.
"""


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it came."""

    token: str
    """The call that it is about."""
    raw: bytes
    body: Any
    """The same, parsed."""
    content_type: str = "application/json"


class Recipient(Protocol):
    """All that a receiver is given; it is called from the receiver's own thread."""

    def admits(self, secret: str, token: str) -> bool:
        """Whether this is an address that was given out."""

    async def take(self, message: Message) -> bool:
        """Keep a message that came to such an address; it is on disk when this returns.

        Returns:
            Whether it is about a call of ours.

        Raises:
            RowcallError: If it cannot be kept now.
        """

    def refused(self, token: str) -> None:
        """A message to such an address was too large to be received."""
