"""A running practice server for tests, with a hand on its faults, its ledger and its journal."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from rowcall.sandbox.server import SandboxServer
from rowcall.sandbox.settings import SandboxSettings

TRUSTS_NOBODY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""For clients of plain HTTP: without it each of them reads the certificates of all authorities first."""


class Sandbox:
    """The control page of one running practice server."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self._http = httpx.Client(base_url=f"{base_url}/control", trust_env=False, timeout=10, verify=TRUSTS_NOBODY)

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        key: str = "practice",
        content: bytes | None = None,
        **query: Any,
    ) -> httpx.Response:
        """Send one request to the API, or to the control page; `content` goes out as it is in place of `body`."""
        url = f"{self.base_url}{path}"
        headers = {"X-API-KEY": key}
        if content is not None:
            return self._http.request(method, url, content=content, headers=headers)
        return self._http.request(method, url, json=body, headers=headers, params=query or None)

    def _get(self, page: str, **query: Any) -> Any:
        return self._http.get(page, params=query).raise_for_status().json()

    def fault(self, name: str, endpoint: str = "*", **choice: Any) -> None:
        """Switch one fault on; `choice` is at, every, next, probability, charge or an option of that fault."""
        rule = {"fault": name, "endpoint": endpoint, **choice}
        self._http.post("faults", json=rule).raise_for_status()

    def faults(self) -> list[dict[str, Any]]:
        """The faults that are on, each with how many requests it has `seen` and how many it met (`fired`)."""
        return list(self._get("faults")["on"])

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self._http.delete("faults").raise_for_status()

    def reset(self) -> None:
        """Forget searches, contacts, charges, journal and faults."""
        self._http.post("reset").raise_for_status()

    def set_account(self, **change: Any) -> None:
        """`key` and `credits`, or `consent`, `integration`, `lists_hold_imports`."""
        self._http.post("account", json=change).raise_for_status()

    def ledger(self) -> list[dict[str, Any]]:
        """Every charge, the oldest first."""
        return list(self._get("ledger"))

    def charged(self) -> int:
        """The sum of all charges."""
        return sum(line["amount"] for line in self.ledger())

    def journal(self, endpoint: str | None = None) -> list[dict[str, Any]]:
        """Every request to the API, the oldest first; only those to `endpoint` ("GET /api/v2/searches") if given."""
        return [entry for entry in self._get("journal") if endpoint in {None, entry["endpoint"]}]

    def asked(self, method: str = "") -> int:
        """How many requests with that method, or with any, were answered."""
        by_endpoint = self.stats()["requests"].items()
        return sum(sum(by_status.values()) for endpoint, by_status in by_endpoint if endpoint.startswith(method))

    def stats(self) -> dict[str, Any]:
        """Requests by endpoint and status, the worst second of each endpoint, the most at once, the sum charged."""
        return dict(self._get("stats"))

    def webhooks(self) -> list[dict[str, Any]]:
        """Every delivery to a webhook."""
        return list(self._get("webhooks"))

    def tasks(self) -> list[dict[str, Any]]:
        """Every tracking task, the oldest first."""
        return list(self._get("tasks"))

    def close(self) -> None:
        """Close the connection to the control page."""
        self._http.close()


@contextmanager
def sandbox(**settings: Any) -> Iterator[Sandbox]:
    """A practice server on a free port of 127.0.0.1; the arguments are those of `SandboxSettings`.

    Waits are cut to a thousandth unless `speed` says otherwise.
    """
    with SandboxServer(SandboxSettings(**{"speed": 1000.0, **settings})) as server:
        control = Sandbox(server.base_url)
        try:
            yield control
        finally:
            control.close()
