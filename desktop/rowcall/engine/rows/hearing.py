"""Reads what the service sends about one call, message by message, and waits for the next one."""

from __future__ import annotations

import asyncio

from rowcall.engine.calling.poller import StillAtTheService
from rowcall.engine.control import Stopped
from rowcall.engine.rows.tools import Tools
from rowcall.model.exchange import Exchange, Wire
from rowcall.model.json_text import parse_json
from rowcall.project import doubts, messages

AT_A_TIME = 50
"""Messages that are read together; a search may send thousands."""


class Hearing:
    """The messages of one call.

    Args:
        tools: Of the run.
        token: The call.
    """

    def __init__(self, tools: Tools, token: str) -> None:
        self._tools = tools
        self._token = token
        self._first = 0
        self._read: list[bytes] = []
        self._waited = 0.0
        self._was_quiet = False

    async def message(self, number: int, quiet: float = 0.0) -> Exchange | None:
        """The message of that number, counted from 0 in the order in which they came.

        Args:
            number: Which.
            quiet: After so many seconds without one there is None, where they are not 0.

        Raises:
            StillAtTheService: If it did not come in time, or the run stops, or nothing can come to us.
        """
        while (found := self._kept(number)) is None:
            if not await self._next(quiet):
                self._was_quiet = True
                return None
        self._was_quiet = False
        return Exchange(Wire.RESULT, 200, found, "application/json", parse_json(found))

    async def _next(self, quiet: float) -> bool:
        """Wait for any message; False where it was quiet for so long.

        Raises:
            StillAtTheService: If nothing came in time, or the run stops, or nothing can come to us.
        """
        postbox, left = self._tools.postbox, self._tools.poller.give_up_after - self._waited
        if postbox is None or not postbox.open:
            if quiet and not self._was_quiet:
                return False
            raise StillAtTheService
        wait = min(self._seconds_of_quiet(quiet), left) if quiet else left
        began = self._tools.wall()
        try:
            async with asyncio.timeout(wait):
                await self._tools.control.unless_over(postbox.arrival(self._token))
        except Stopped as stopped:
            raise StillAtTheService from stopped
        except TimeoutError as nothing:
            self._waited += max(wait, self._tools.wall() - began)
            if wait >= left:
                raise StillAtTheService from nothing
            return False
        return True

    def _seconds_of_quiet(self, quiet: float) -> float:
        """At first the time since the call counts, which may be of an earlier stretch of the run."""
        if self._was_quiet:
            return quiet
        sent_at = doubts.attempt_of(self._tools.project.reader, self._token).sent_at
        return max(0.0, quiet - (self._tools.wall() - sent_at))

    def _kept(self, number: int) -> bytes | None:
        at = number - self._first
        if not 0 <= at < len(self._read):
            self._first, at = number, 0
            self._read = messages.kept(self._tools.project.reader, self._token, number, AT_A_TIME)
        return self._read[at] if self._read else None
