"""Where results can be sent: an address that the user gives."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from rowcall.errors import AddressProblem

HERE = frozenset({"127.0.0.1", "::1", "localhost"})
GREATEST_PORT = 65_535
WHAT_IT_IS = "It must be a whole web address such as https://relay.example/rowcall, without a question mark."


@dataclass(frozen=True, slots=True)
class Address:
    """A web address that leads to this computer, or to a place where what is sent there is saved.

    Raises:
        AddressProblem: If it is none, or nobody but this computer could use it safely.
    """

    url: str
    port: int = 0
    """The port of this computer to which what is sent there is passed on; 0: to none, it is saved elsewhere."""

    def __post_init__(self) -> None:
        if not is_web_address(self.url):
            raise AddressProblem(f"{self.url!r} cannot be where results are sent.", WHAT_IT_IS)
        if not 0 <= self.port <= GREATEST_PORT:
            raise AddressProblem(f"{self.port} is no port.", f"A port is a whole number from 1 to {GREATEST_PORT}.")

    @property
    def host(self) -> str:
        """The name by which whoever passes on what is sent may call this computer."""
        return urlsplit(self.url).netloc.lower()


def is_web_address(text: str) -> bool:
    """Whether results could be sent there: https, or http to this very computer."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in HERE)
    plain = not (parts.query or parts.fragment or "?" in text or "#" in text or "@" in parts.netloc)
    return (
        bool(parts.hostname)
        and safe
        and plain
        and port != 0
        and text.isascii()
        and text.isprintable()
        and " " not in text
    )
