"""A bench for the operations of the service: everybody is known, and the documented waits are short."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.command_line import KEY
from tests.support.operations import Bench, bench_on
from tests.support.sonarly import KEY as SONARLY_KEY

from rowcall.api.client import Client
from rowcall.model.exchange import Exchange
from rowcall.model.request import Request
from rowcall.sandbox.limits import Windows

SHORTER = 50.0
"""By how much the windows of all limits are shorter; the practice service then keeps none (tests/api holds them)."""


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every call keeps its pace, of a window that is shorter; waiting results are looked at more often."""
    send = Client.send

    async def hurried(self: Client, request: Request, *args: Any, **more: Any) -> Exchange:
        if request.limit is not None:
            request = replace(request, limit=replace(request.limit, seconds=request.limit.seconds / SHORTER))
        return await send(self, request, *args, **more)

    monkeypatch.setattr(Client, "send", hurried)
    monkeypatch.setattr(Windows, "enter", lambda *_call: None)
    monkeypatch.setattr("rowcall.engine.calling.poller.LISTING_EVERY", 0.1)
    monkeypatch.setattr("rowcall.engine.calling.poller.TICK", 0.05)
    monkeypatch.setattr("rowcall.engine.calling.poller.SOON", 0.1)
    monkeypatch.setattr("rowcall.engine.calling.poller.YOUNG", tuple(n / 10 for n in range(1, 600)))


@pytest.fixture(autouse=True)
def prospecting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second vendor has a key too, and its jobs are looked at more often."""
    monkeypatch.setenv("SONARLY_API_KEY", SONARLY_KEY)
    monkeypatch.setattr("rowcall.model.sonarly_steps.FIRST_LOOK", 0.1)
    monkeypatch.setattr("rowcall.model.sonarly_steps.LOOKS", (0.0, 0.1, 0.1))
    monkeypatch.setattr("rowcall.engine.calling.same_key.PAUSES", (0.1,) * 50)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with bench_on(tmp_path) as made:
        yield made
