"""The one place where connections are configured: encryption, proxies, limits, and who is given the key."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

import httpx
import truststore

from rowcall.api import messages
from rowcall.api.dialects import DIALECTS, Dialect
from rowcall.api.hosts import Hosts
from rowcall.api.timing import Timing
from rowcall.errors import KeyProblem
from rowcall.model.request import PRONTO

MOST_CONNECTIONS = 60
"""httpx slows down sharply with more."""
HIDDEN = b"[the key]"
SHORTEST_KEY = 8
"""Anything shorter may stand in an answer by chance."""


class ClientClosed(httpx.ConnectError):
    """Whoever opened the client has closed it while a connection was being made."""


def open_http(hosts: Hosts, key: str, timing: Timing, provider: str = PRONTO) -> httpx.AsyncClient:
    """An HTTP client that follows nothing, repeats nothing, and trusts what the operating system trusts.

    The system's proxies are used, except for this machine itself. The client's places say how many connections there
    are, not httpx: it never gives back the place of a call that was cancelled in certain moments.

    Raises:
        KeyProblem: The key holds characters that no key has.
    """
    return httpx.AsyncClient(
        headers=_headers(key, DIALECTS[provider]),
        verify=encryption(),
        timeout=httpx.Timeout(None, connect=timing.connect, write=timing.write),
        limits=httpx.Limits(keepalive_expiry=timing.idle),
        http2=False,
        follow_redirects=False,
        trust_env=not hosts.loopback,
    )


def _headers(key: str, dialect: Dialect) -> dict[str, str]:
    if not key.isascii() or not key.isprintable() or key != key.strip():
        raise KeyProblem("The API key holds characters that no key has.", "Copy the key again and enter it anew.")
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "Rowcall"}
    return dict([*headers.items(), dialect.key_header(key)]) if key else headers


def without_key(content: bytes, key: str) -> bytes:
    """An answer in which a service repeats our key, without it: answers are kept in files, and a key never is."""
    return content.replace(key.encode(), HIDDEN) if len(key) >= SHORTEST_KEY else content


def encryption() -> ssl.SSLContext:
    """What the operating system trusts, and nothing weaker than TLS 1.2."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def why_unreachable(problem: BaseException, host: str, timing: Timing) -> str:
    """One sentence for a connection that was never made; it names the host and no error number."""
    if isinstance(problem, ClientClosed):
        return messages.CLOSED.format(host=host)
    if isinstance(problem, httpx.ProxyError):
        return messages.PROXY.format(host=host)
    if isinstance(problem, TimeoutError | httpx.TimeoutException):
        return messages.CONNECT_SLOW.format(host=host, seconds=timing.connect)
    causes = tuple(_causes(problem))
    for kind, sentence in (
        (ssl.SSLCertVerificationError, messages.NOT_TRUSTED),
        (ssl.SSLError, messages.NO_TLS),
        (socket.gaierror, messages.NOT_FOUND),
    ):
        if any(isinstance(cause, kind) for cause in causes):
            return sentence.format(host=host)
    return messages.UNREACHABLE.format(host=host)


def _causes(problem: BaseException) -> Iterator[BaseException]:
    """The error and everything that led to it."""
    seen: set[int] = set()
    current: BaseException | None = problem
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__
