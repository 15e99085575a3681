"""Requests as bytes over a plain socket, to say what no client library would say."""

from __future__ import annotations

import contextlib
import json
import socket
from collections.abc import Iterable
from typing import Any

SECONDS = 15.0


def said(method: str, target: str, host: str, body: bytes | None = None, more: Iterable[str] = ()) -> bytes:
    """The bytes of a request."""
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}", *more]
    if body is not None:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + (body or b"")


def exchange(port: int, request: bytes) -> bytes:
    """All that comes back until the other side closes; nothing where it hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=SECONDS) as connection:
        with contextlib.suppress(ConnectionError):
            connection.sendall(request)
        return read_all(connection)


def read_all(connection: socket.socket) -> bytes:
    """All that comes until the other side closes."""
    pieces = []
    with contextlib.suppress(ConnectionError):
        while piece := connection.recv(65_536):
            pieces.append(piece)
    return b"".join(pieces)


def status_of(answer: bytes) -> int:
    """The status of an answer; 0 where none came."""
    return int(answer.split(b" ", 2)[1]) if answer else 0


def post(port: int, target: str, body: Any, *more: str, kind: str = "application/json") -> bytes:
    """Send a message as the service does; the whole answer."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return exchange(port, said("POST", target, f"127.0.0.1:{port}", raw, [f"Content-Type: {kind}", *more]))
