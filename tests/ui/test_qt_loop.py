"""The loop that tests of the window run on."""

from __future__ import annotations

import asyncio

from pytestqt.qtbot import QtBot
from tests.support.qt_loop import new_qt_loop


def test_what_is_to_be_called_while_the_loop_stands_still_waits_for_it(qtbot: QtBot) -> None:
    loop = new_qt_loop()
    called: list[int] = []
    try:
        loop.call_soon(called.append, 1)
        qtbot.wait(30)  # Qt looks at its events; no coroutine is at work
        assert called == []
        loop.run_until_complete(asyncio.sleep(0.05))
        assert called == [1]
    finally:
        loop.close()
