"""Knows whether more rows of a step may still come to a call, so that those who wait for company know when to go."""

from __future__ import annotations

import asyncio


class Arrivals:
    """The rows of one step that are on their way to a call.

    A row is on its way from when it is begun until it waits for something (company, a result) or has ended.
    """

    def __init__(self) -> None:
        self._on_their_way = 0
        self._more_to_come = True
        self._moved = asyncio.Event()

    @property
    def over(self) -> bool:
        """Whether nobody can come any more, but rows that wait for something else."""
        return not self._more_to_come and not self._on_their_way

    def begun(self) -> None:
        """A row is on its way."""
        self._on_their_way += 1

    def waits(self) -> None:
        """A row that was on its way waits for something, or has ended."""
        self._on_their_way -= 1
        self.moved()

    def no_more(self) -> None:
        """All rows have been begun."""
        self._more_to_come = False
        self.moved()

    def moved(self) -> None:
        """Something has changed for those who wait for company."""
        self._moved.set()
        self._moved = asyncio.Event()

    @property
    def news(self) -> asyncio.Event:
        """Set by the next change from now on."""
        return self._moved
