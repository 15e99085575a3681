"""A service that is never asked: for what is carried on from what has come already."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from rowcall.model.exchange import Exchange, Wire
from rowcall.model.prices import Units
from rowcall.model.request import Request


class NoService:
    """Sends nothing, whatever it is told."""

    keep_one_free = False
    waiting_for = ""

    def hold_of(self, _provider: str) -> float:
        """Nothing leaves anyway."""
        return 0.0

    def hold(self, seconds: float, why: str) -> None:
        """Nothing leaves anyway."""

    async def settle(self, request: Request, units: Units) -> None:
        """The limits for a day have counted the most that the call could deliver; it stays at that."""

    async def send(
        self,
        request: Request,
        *,
        token: str = "",
        address: str = "",
        before_first_byte: Callable[[], Awaitable[None]] | None = None,
        priority: int = 1,
    ) -> Exchange:
        """Nothing is sent."""
        return Exchange(Wire.NOT_SENT, message="Nothing is asked while saved results are taken in.")
