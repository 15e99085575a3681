"""Reads what the service sends about one call, message by message, and waits for the next one."""

from __future__ import annotations

import asyncio

from rowcall.engine.calling.poller import StillAtTheService
from rowcall.engine.control import Stopped
from rowcall.engine.rows.tools import Tools
from rowcall.model.call import Exchange, Wire
from rowcall.model.json_text import parse_json
from rowcall.project import messages

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

    async def message(self, number: int) -> Exchange:
        """The message of that number, counted from 0 in the order in which they came.

        Raises:
            StillAtTheService: If it did not come in time, or the run stops, or nothing can come to us.
        """
        postbox, deadline = self._tools.postbox, self._tools.poller.give_up_after
        while (found := self._kept(number)) is None:
            if postbox is None or not postbox.open:
                raise StillAtTheService
            try:
                async with asyncio.timeout(deadline):
                    await self._tools.control.unless_over(postbox.arrival(self._token))
            except (Stopped, TimeoutError) as nothing:
                raise StillAtTheService from nothing
        return Exchange(Wire.RESULT, 200, found, "application/json", parse_json(found))

    def _kept(self, number: int) -> bytes | None:
        at = number - self._first
        if not 0 <= at < len(self._read):
            self._first, at = number, 0
            self._read = messages.kept(self._tools.project.reader, self._token, number, AT_A_TIME)
        return self._read[at] if self._read else None
