"""Which addresses calls go to, and so the only ones that are ever given the key."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from rowcall.errors import RowcallError
from rowcall.model.request import PRONTO, SONARLY

APP_PREFIX = "/api/v2"
SYNC_PREFIX = "/v2"
DEFAULT_APP = "https://app.prontohq.com/api/v2"
DEFAULT_SYNC = "https://api.prontohq.com/v2"
"""The synchronous enrichment has a host of its own (POST /v2/contacts/single_enrich)."""
SONARLY_PREFIX = "/v1"
PREFIXES: Mapping[str, tuple[str, ...]] = {PRONTO: (APP_PREFIX, SYNC_PREFIX), SONARLY: (SONARLY_PREFIX,)}
"""What the documented paths of each provider begin with."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """The addresses of one provider's service: for each prefix of a path scheme, host and port."""

    origins: tuple[tuple[str, str], ...]

    @classmethod
    def default(cls) -> Hosts:
        """Pronto's own addresses."""
        return cls.from_settings(DEFAULT_APP, DEFAULT_SYNC)

    @classmethod
    def from_settings(cls, app: str, sync: str) -> Hosts:
        """Pronto's two addresses as a person writes them, each with or without its documented path.

        Raises:
            RowcallError: An address is none, or is not encrypted.
        """
        return cls(((APP_PREFIX, _origin(app, APP_PREFIX)), (SYNC_PREFIX, _origin(sync, SYNC_PREFIX))))

    @classmethod
    def at(cls, base_url: str, provider: str = PRONTO) -> Hosts:
        """One address for every call to a provider.

        Raises:
            RowcallError: It is more than scheme, host and port, or is not encrypted.
        """
        origin = _origin(base_url, "")
        return cls(tuple((prefix, origin) for prefix in PREFIXES[provider]))

    @property
    def name(self) -> str:
        """What a project remembers, and what people are told: host and port."""
        names = dict.fromkeys(urlsplit(origin).netloc for _prefix, origin in self.origins)
        return " and ".join(names)

    @property
    def loopback(self) -> bool:
        """Whether calls stay on this machine."""
        return all(_is_loopback(urlsplit(origin).hostname or "") for _prefix, origin in self.origins)

    def url(self, path: str) -> str:
        """The full address of a documented path.

        Raises:
            ValueError: The path begins with none of the prefixes.
        """
        return self._origin_of(path) + path

    def host_of(self, path: str) -> str:
        """Host and port that a call to this path goes to, for messages."""
        return urlsplit(self._origin_of(path)).netloc

    def _origin_of(self, path: str) -> str:
        for prefix, origin in self.origins:
            if path.startswith(f"{prefix}/"):
                return origin
        raise ValueError(f"{path} begins with none of {', '.join(f'{prefix}/' for prefix, _origin in self.origins)}")


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
