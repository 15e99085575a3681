"""The places that were looked up: each name is asked for once, by all windows and for a month."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence

from rowcall.errors import MemoryProblem
from rowcall.memory.place_names import PlaceNames
from rowcall.model.account import Place
from rowcall.model.learned import text_key

Ask = Callable[[str], Awaitable[Sequence[Place]]]


class Gazetteer:
    """What is known of places, without and with asking the service.

    Args:
        ask: Asks the service for places of a name, the best first.
        kept: Remembers the answers beyond this session; None: nothing does.
        warn: Is told what a person should know.
    """

    def __init__(self, ask: Ask, kept: PlaceNames | None, warn: Callable[[str], None]) -> None:
        self._ask = ask
        self._kept = kept
        self._warn = warn
        self._known: dict[str, tuple[Place, ...]] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def places(self, name: str) -> tuple[Place, ...]:
        """The places of a name, the best first.

        Raises:
            ServiceProblem: It has to be asked for, and the service cannot be reached.
        """
        key = text_key(name)
        async with self._asking.setdefault(key, asyncio.Lock()):  # whoever asks the same waits for the answer
            if await self.unknown((name,)):
                found = self._known[key] = tuple(await self._ask(name))
                await self._keep(name, found)
            return self._known[key]

    async def unknown(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those of some names that the service has to be asked for."""
        wanted = {key: name for name in names if (key := text_key(name)) not in self._known}
        if wanted and self._kept is not None:
            await self._try(lambda: self._recall(wanted.values()))
        return tuple(name for key, name in wanted.items() if key not in self._known)

    def _recall(self, names: Iterable[str]) -> None:
        if self._kept is not None:
            for name, found in self._kept.known(names).items():
                self._known[text_key(name)] = tuple(Place(*place) for place in found)

    async def _keep(self, name: str, found: Sequence[Place]) -> None:
        kept = self._kept
        if kept is not None:
            await self._try(lambda: kept.keep(name, [(place.id, place.name, place.kind) for place in found]))

    async def _try(self, do: Callable[[], None]) -> None:
        """Places can always be asked for anew: what cannot be remembered stops nobody."""
        try:
            await asyncio.to_thread(do)
        except MemoryProblem as problem:
            self._warn(str(problem))
