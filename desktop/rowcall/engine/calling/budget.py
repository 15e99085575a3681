"""What a run has spent so far, in the worst case; the cap itself is kept inside the intent's transaction."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Mapping

from rowcall.model.prices import Cost


class Budget:
    """The credits of each step, and whether calls are still out whose cost may turn out lower."""

    def __init__(self, spent: Mapping[int, Cost]) -> None:
        self._steps: defaultdict[int, Cost] = defaultdict(Cost, spent)
        self._calls: dict[str, tuple[int, Cost]] = {}
        self._open: set[str] = set()
        self._changed = asyncio.Event()
        self.settled = 0
        """How many calls have come to their end so far."""

    def cost(self, step_id: int) -> Cost:
        """What a step has taken so far, in the worst case."""
        return self._steps[step_id]

    def reserve(self, token: str, step_id: int, most: int) -> None:
        """A call is about to be sent: all that it can take counts."""
        self._calls[token] = (step_id, Cost())
        if most:  # of a call that costs nothing nothing can become free
            self._open.add(token)
        self._set(token, Cost(possible=most))

    def adopt(self, token: str, step_id: int, cost: Cost) -> None:
        """A call of an earlier stretch of this run, as it stands in the journal."""
        self._calls[token] = (step_id, cost)
        if cost.total:
            self._open.add(token)

    def settle(self, token: str, cost: Cost) -> None:
        """A call's answer tells what it took."""
        self._set(token, cost)
        self.close(token)

    def close(self, token: str) -> None:
        """Nothing more will be learned about this call."""
        self._open.discard(token)
        self._calls.pop(token, None)
        self.settled += 1
        self._changed.set()
        self._changed = asyncio.Event()

    async def freed(self, settled: int) -> bool:
        """Wait until more calls have settled than at that count; False where none is out, so nothing becomes free."""
        if self.settled == settled:
            if not self._open:
                return False
            await self._changed.wait()
        return True

    def _set(self, token: str, cost: Cost) -> None:
        step_id, before = self._calls[token]
        now = self._steps[step_id]
        self._steps[step_id] = Cost(
            now.confirmed - before.confirmed + cost.confirmed, now.possible - before.possible + cost.possible
        )
        self._calls[token] = (step_id, cost)
