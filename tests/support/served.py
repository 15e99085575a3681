"""The practice service in a process of its own, so that it shares no time with what is measured."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

from tests.support.processes import in_process

from rowcall.sandbox.server import SandboxServer
from rowcall.sandbox.settings import SandboxSettings


def _serve(settings: SandboxSettings, pipe: Connection) -> None:
    with SandboxServer(settings) as server:
        pipe.send(server.base_url)
        pipe.recv()


@contextmanager
def served(**settings: Any) -> Iterator[str]:
    """Serve until the block ends; gives the address."""
    with in_process(_serve, SandboxSettings(**settings)) as other:
        try:
            yield other.pipe.recv()
        finally:
            other.pipe.send("end")


def control(base_url: str, page: str) -> Any:
    """What a page of the service's control side says."""
    with urllib.request.urlopen(f"{base_url}/control/{page}", timeout=30) as answer:  # noqa: S310 - loopback only
        return json.load(answer)


def most_in_a_second(times: list[float]) -> int:
    """The most requests that any window of one second has seen."""
    times = sorted(times)
    most = first = 0
    for last, moment in enumerate(times):
        while moment - times[first] >= 1.0:
            first += 1
        most = max(most, last - first + 1)
    return most
