"""Judges a request by its first lines: who may not speak here, and to which call the others speak."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from rowcall.model.messages import MOST_BYTES

MOST_HEAD_BYTES = 16_384
_ADDRESS = re.compile(r"/([0-9a-f]{64})/([A-Za-z0-9_-]{1,64})")
_BROWSERS = ("origin", "sec-fetch-site", "sec-fetch-mode")
"""Headers that only browsers send. A page in the user's browser reaches this machine, and has no business here."""


@dataclass(frozen=True, slots=True)
class Head:
    """The first lines of a request."""

    method: str
    target: str
    headers: Mapping[str, tuple[str, ...]]
    """By their names in small letters."""

    @classmethod
    def of(cls, method: bytes, target: bytes, headers: Iterable[tuple[bytes, bytes]]) -> Head:
        """From the bytes that came."""
        found: dict[str, tuple[str, ...]] = {}
        for name, value in headers:
            key = name.decode("latin-1").lower()
            found[key] = (*found.get(key, ()), value.decode("latin-1"))
        return cls(method.decode("latin-1"), target.decode("latin-1"), found)

    def only(self, name: str) -> str:
        """The one header of that name; empty where there is none, or more than one."""
        values = self.headers.get(name, ())
        return values[0].strip() if len(values) == 1 else ""

    @property
    def size(self) -> int:
        """About so many bytes."""
        return len(self.target) + sum(
            len(name) + len(value) + 4 for name, values in self.headers.items() for value in values
        )


@dataclass(frozen=True, slots=True)
class Judged:
    """What is to be done with a request."""

    status: int
    """What it is answered without its body being read; 0: it may go on."""
    token: str = ""
    """The call that it is about, where its address is one of ours."""


class Doorman:
    """Knows by which names this machine may be called, and asks whether an address is one of ours.

    Args:
        hosts: What may stand in `Host`, in small letters: whoever calls us by another name was sent by that name's
            owner, not by the service.
        admits: Whether an address was given out: its secret and its token.
    """

    def __init__(self, hosts: frozenset[str], admits: Callable[[str, str], bool]) -> None:
        self.hosts = hosts
        self._admits = admits

    def judge(self, head: Head) -> Judged:
        """What is to be done with a request, by its first lines."""
        if head.size > MOST_HEAD_BYTES:
            return Judged(431)
        if head.method == "OPTIONS" or any(name in head.headers for name in _BROWSERS):
            return Judged(403)
        address = _ADDRESS.fullmatch(head.target)
        host_is_ours = head.only("host").lower() in self.hosts
        if head.method != "POST" or not host_is_ours or address is None or not self._admits(*address.groups()):
            return Judged(404)
        token = address.group(2)
        if not _is_plain_json(head):
            return Judged(415, token)
        length = head.only("content-length")
        if length.isdigit() and int(length) > MOST_BYTES:
            return Judged(413, token)
        return Judged(0, token)


def _is_plain_json(head: Head) -> bool:
    """Whether the body is said to be JSON as it is, not packed."""
    kind, _, more = head.only("content-type").lower().partition(";")
    charset = more.strip().removeprefix("charset=").strip('"')
    return kind.strip() == "application/json" and charset in ("", "utf-8", "utf8") and _is_unpacked(head)


def _is_unpacked(head: Head) -> bool:
    return (
        head.only("content-encoding").lower() in ("", "identity") and len(head.headers.get("content-encoding", ())) <= 1
    )
