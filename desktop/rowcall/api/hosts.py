"""Which addresses calls go to, and so the only ones that are ever given the key."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from rowcall.errors import RowcallError

APP_PREFIX = "/api/v2"
SYNC_PREFIX = "/v2"
DEFAULT_APP = "https://app.prontohq.com/api/v2"
DEFAULT_SYNC = "https://api.prontohq.com/v2"
"""The synchronous enrichment has a host of its own (POST /v2/contacts/single_enrich)."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """The two addresses of the service, each as scheme, host and port."""

    app: str
    """For paths that begin with `/api/v2/`."""
    sync: str
    """For paths that begin with `/v2/`."""

    @classmethod
    def default(cls) -> Hosts:
        """The service's own addresses."""
        return cls.from_settings(DEFAULT_APP, DEFAULT_SYNC)

    @classmethod
    def from_settings(cls, app: str, sync: str) -> Hosts:
        """Two addresses as a person writes them, each with or without its documented path.

        Raises:
            RowcallError: An address is none, or is not encrypted.
        """
        return cls(_origin(app, APP_PREFIX), _origin(sync, SYNC_PREFIX))

    @classmethod
    def at(cls, base_url: str) -> Hosts:
        """One address for every call.

        Raises:
            RowcallError: It is more than scheme, host and port, or is not encrypted.
        """
        origin = _origin(base_url, "")
        return cls(origin, origin)

    @property
    def name(self) -> str:
        """What a project remembers, and what people are told: host and port."""
        names = dict.fromkeys(urlsplit(origin).netloc for origin in (self.app, self.sync))
        return " and ".join(names)

    @property
    def loopback(self) -> bool:
        """Whether calls stay on this machine."""
        return all(_is_loopback(urlsplit(origin).hostname or "") for origin in (self.app, self.sync))

    def url(self, path: str) -> str:
        """The full address of a documented path.

        Raises:
            ValueError: The path begins with neither prefix.
        """
        return self._origin_of(path) + path

    def host_of(self, path: str) -> str:
        """Host and port that a call to this path goes to, for messages."""
        return urlsplit(self._origin_of(path)).netloc

    def _origin_of(self, path: str) -> str:
        if path.startswith(f"{APP_PREFIX}/"):
            return self.app
        if path.startswith(f"{SYNC_PREFIX}/"):
            return self.sync
        raise ValueError(f"{path} begins with neither {APP_PREFIX}/ nor {SYNC_PREFIX}/")


def _origin(address: str, prefix: str) -> str:
    """Check an address and reduce it to scheme, host and port."""
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError as problem:
        raise _bad_address(address) from problem
    extra = parts.path.rstrip("/") not in ("", prefix) or parts.query or parts.fragment or "@" in parts.netloc
    if parts.scheme not in ("http", "https") or not parts.hostname or extra or port == 0:
        raise _bad_address(address)
    if not _is_host(parts.hostname):
        raise _bad_address(address)
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise RowcallError(
            f"{address} is not encrypted, so the API key would be readable on the way.",
            "Use https; http is accepted for this machine only (127.0.0.1).",
        )
    return f"{parts.scheme}://{_netloc(parts)}"


def _netloc(parts: SplitResult) -> str:
    host = parts.hostname or ""
    bracketed = f"[{host}]" if ":" in host else host
    default = {"http": 80, "https": 443}[parts.scheme]
    return bracketed if parts.port in (None, default) else f"{bracketed}:{parts.port}"


def _is_host(host: str) -> bool:
    """Tell whether a resolver could be asked for this name at all."""
    try:
        host.encode("idna")
    except UnicodeError:
        return False
    return not any(char.isspace() for char in host)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _bad_address(address: str) -> RowcallError:
    return RowcallError(
        f"{address!r} is no address of a server.",
        "Write scheme, host and port alone, such as https://pronto.example or http://127.0.0.1:8765.",
    )
