"""Lets rows that work side by side decide one thing in their own order."""

from __future__ import annotations

import asyncio


class Turnstile:
    """Numbers are handed out in row order; a number's turn comes when every lower one has left.

    Companies are looked up side by side and may turn out to be one: the first row of the list has to get it, not
    the first answer.
    """

    def __init__(self) -> None:
        self._handed_out = 0
        self._next = 0
        self._left: set[int] = set()
        self._moved = asyncio.Event()

    def enter(self) -> int:
        """The next number."""
        number = self._handed_out
        self._handed_out += 1
        return number

    async def turn(self, number: int) -> None:
        """Wait until every lower number has left."""
        while self._next < number:
            await self._moved.wait()

    def leave(self, number: int) -> None:
        """This number has decided, or never will; leaving twice does no harm."""
        if number < self._next:
            return
        self._left.add(number)
        while self._next in self._left:
            self._left.remove(self._next)
            self._next += 1
        self._moved.set()
        self._moved = asyncio.Event()
