"""A scripted service in a thread of its own, for commands that are carried out in this process or another one."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Container, Iterator
from contextlib import contextmanager
from typing import Any

from tests.support.wire import Asked, Line, Script, WireServer, playing

from rowcall.model.request import TOKEN_KEY

Fault = Callable[[Asked, Line], Awaitable[None]]


@contextmanager
def played(script: Script, ssl_context: Any = None) -> Iterator[WireServer]:
    """Play a script on a free port of 127.0.0.1 while the block runs."""
    ready: list[tuple[WireServer, asyncio.AbstractEventLoop, asyncio.Event]] = []
    listening = threading.Event()

    async def play() -> None:
        async with playing(script, ssl_context) as server:
            over = asyncio.Event()
            ready.append((server, asyncio.get_running_loop(), over))
            listening.set()
            await over.wait()

    thread = threading.Thread(target=lambda: asyncio.run(play()), name="played service")
    thread.start()
    assert listening.wait(10)
    server, loop, over = ready[0]
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()


class Provider:
    """Finds everybody, but answers the chosen calls in its own way.

    Args:
        fault: What it does with those.
        at: Their numbers among the paid calls, counted from 1.
    """

    def __init__(self, fault: Fault | None = None, at: Container[int] = (2,)) -> None:
        self._fault = fault
        self._at = at
        self.paid: list[Asked] = []

    async def __call__(self, asked: Asked, line: Line) -> None:
        if asked.method == "GET":
            await line.answer(200, {"credits": 10_000})
            return
        self.paid.append(asked)
        if self._fault is not None and len(self.paid) in self._at:
            await self._fault(asked, line)
        else:
            await line.answer(200, found(asked))

    @property
    def asked_twice(self) -> int:
        """How many questions came under two tokens."""
        questions = [_question(asked) for asked in self.paid]
        return len(questions) - len(set(questions))


def found(asked: Asked) -> dict[str, Any]:
    """A whole answer to a call."""
    person = asked.json
    return {
        "enrichment_id": f"e-{person['custom'][TOKEN_KEY]}",
        "status": "success",
        "email": f"{person['firstname'].lower()}@norvane.example",
        "email_status": "valid",
        "custom": person["custom"],
    }


def _question(asked: Asked) -> str:
    return repr(sorted((key, value) for key, value in asked.json.items() if key != "custom"))
