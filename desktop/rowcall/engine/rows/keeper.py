"""Puts answers into the wallet before a project calls them done; a wallet that cannot be written holds nothing up."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from rowcall.engine import messages
from rowcall.errors import MemoryProblem
from rowcall.memory.wallet import Wallet
from rowcall.model.answers import Bought

REST_SECONDS = 30.0
"""After a failure nobody waits for the wallet for so long; what comes meanwhile is kept for the next try."""
MOST_UNWRITTEN = 5_000
"""Answers that wait for the next try; the project has them all the same."""


class Keeper:
    """The way of answers into the wallet, those that wait together in one commit."""

    def __init__(
        self, wallet: Wallet | None, warn: Callable[[str], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._wallet = wallet
        self._warn = warn
        self._clock = clock
        self._unwritten: list[Bought] = []
        self._writing: asyncio.Task[None] | None = None
        self._rest_until = -1.0

    async def keep(self, bought: Bought) -> None:
        """Return once the answer is on disk, or it is clear that it cannot be written now."""
        if self._wallet is None:
            return
        self._unwritten = [*self._unwritten[1 - MOST_UNWRITTEN :], bought]
        while self._clock() >= self._rest_until and any(one is bought for one in self._unwritten):
            if self._writing is None:
                self._writing = asyncio.create_task(self._write(self._wallet), name="keep answers")
            await asyncio.shield(self._writing)

    async def close(self) -> None:
        """Try once more what could not be written."""
        if self._writing is not None:
            await self._writing
        if self._wallet is not None and self._unwritten:
            await self._write(self._wallet)

    async def _write(self, wallet: Wallet) -> None:
        batch = self._unwritten
        try:
            await asyncio.to_thread(wallet.keep, batch)
        except MemoryProblem as problem:
            self._rest_until = self._clock() + REST_SECONDS
            self._warn(messages.NOT_KEPT.format(problem=problem))
        else:
            written = {id(one) for one in batch}
            self._unwritten = [one for one in self._unwritten if id(one) not in written]
        finally:
            self._writing = None
