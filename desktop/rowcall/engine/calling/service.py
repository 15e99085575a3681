"""What the engine needs of the wire; it is given one and never makes one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from rowcall.model.exchange import Exchange
from rowcall.model.prices import Units
from rowcall.model.request import Request


class Service(Protocol):
    """An account at each provider whose service is called; what holds one of them does not hold another."""

    keep_one_free: bool
    """Whether slow calls leave one place to quick ones."""

    def hold_of(self, provider: str) -> float:
        """Seconds until calls to this provider may leave again; 0 while nothing holds them."""

    @property
    def waiting_for(self) -> str:
        """Why nothing leaves, one sentence; empty while nothing holds calls."""

    def hold(self, seconds: float, why: str) -> None:
        """Let no call to anybody leave for so many seconds."""

    async def settle(self, request: Request, units: Units) -> None:
        """Tell what the result of a call has delivered: the limits for a day count that, not what was possible."""

    async def send(
        self,
        request: Request,
        *,
        token: str = "",
        address: str = "",
        before_first_byte: Callable[[], Awaitable[None]] | None = None,
        priority: int = 1,
    ) -> Exchange:
        """Make one call, once; `before_first_byte` is awaited with the connection open and before any byte leaves.

        Its results may be sent to `address`.
        """
