"""Every request that the server has seen, with monotonic times, so that tests can judge a client by them."""

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass
class Entry:
    """One request."""

    number: int
    endpoint: str
    """Method and path as in the documents; the path asked for where nothing is served there."""
    path: str
    key: str
    """The last four characters of the key alone."""
    body: Any
    query: Mapping[str, str]
    arrived: float
    """Seconds of the machine's monotonic clock."""
    started: float | None = None
    """When it got one of the places; None if it was refused before."""
    ended: float | None = None
    status: int | None = None
    """None while it is under way, and where the connection was cut without an answer."""
    fault: str | None = None
    idempotency_key: str | None = None
    """What the request carries so that it is carried out once, where it does."""


class Journal:
    """The requests in the order of their arrival."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []

    def open(self, endpoint: str, path: str, key: str, query: Mapping[str, str]) -> Entry:
        """Note a request that has just arrived."""
        arrived = time.monotonic()
        entry = Entry(len(self._entries) + 1, endpoint, path, key[-4:], None, query, arrived)
        self._entries.append(entry)
        return entry

    def lines(self, since: int = 0) -> list[dict[str, Any]]:
        """All requests after that number."""
        return [asdict(entry) for entry in self._entries[since:]]

    def worst_windows(self, seconds: float = 1.0) -> dict[str, int]:
        """For each endpoint the most requests that arrived in any window of that length, refused ones included."""
        arrivals: dict[str, list[float]] = {}
        for entry in self._entries:
            arrivals.setdefault(entry.endpoint, []).append(entry.arrived)
        return {endpoint: _worst_window(times, seconds) for endpoint, times in arrivals.items()}

    def counts(self) -> dict[str, dict[str, int]]:
        """For each endpoint how often it answered with which status."""
        counted = Counter((entry.endpoint, str(entry.status)) for entry in self._entries)
        table: dict[str, dict[str, int]] = {}
        for (endpoint, status), count in sorted(counted.items()):
            table.setdefault(endpoint, {})[status] = count
        return table


def _worst_window(times: list[float], seconds: float) -> int:
    worst = first = 0
    for last, moment in enumerate(times):
        while times[first] <= moment - seconds:
            first += 1
        worst = max(worst, last - first + 1)
    return worst
