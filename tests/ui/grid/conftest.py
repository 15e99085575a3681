"""The real window, open on a sheet that is made for trying out keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from tests.support.desk import ROWS, Desk, write_list
from tests.support.keyboard import focus
from tests.support.waiting import eventually
from tests.support.windows import sessions, window_on


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    path = tmp_path / "keys.rowcall"
    write_list(path)
    async with window_on(sessions("http://127.0.0.1:9", tmp_path)) as window:
        window.resize(1280, 720)
        window.bring.open_path(path)
        await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == ROWS)
        desk = Desk(window)
        desk.page.view.setFocus()
        assert await focus() is desk.page.view
        yield desk
        await desk.settled()
