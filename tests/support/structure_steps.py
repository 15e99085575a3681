"""Deletes, inserts, undoes and sorts in a project of very many rows, in the real window; prints the lags as JSON."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication
from tests.support.million import BEAT, SERVICE, opened, shown_window, told
from tests.support.waiting import eventually

from rowcall.model.areas import Area
from rowcall.model.sheets import Sort
from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui import tasks
from rowcall.ui.app import TURN_SECONDS
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.theme import theme

AFTERWARDS = 1.5
"""Seconds for which one looks on: what follows from a step belongs to it."""


async def lags_of(do: Callable[[], object], is_over: Callable[[], object]) -> tuple[list[float], float]:
    """How late the event loop gets while something is done, in seconds, and how long that takes."""
    lags: list[float] = []
    over = asyncio.Event()

    async def beat() -> None:
        while not over.is_set():
            began = time.perf_counter()
            await asyncio.sleep(BEAT)
            lags.append(max(0.0, time.perf_counter() - began - BEAT))

    beating = asyncio.ensure_future(beat())
    await asyncio.sleep(BEAT)
    began = time.perf_counter()
    do()
    await eventually(is_over, 120)
    took = time.perf_counter() - began
    await asyncio.sleep(AFTERWARDS)
    over.set()
    await beating
    return lags, took


async def measure(path: Path) -> dict[str, object]:
    """The lags of each step."""
    session = Session(make_setup(SERVICE))
    window = await shown_window(session)
    page, _seconds = await opened(window, path)
    await asyncio.sleep(8)  # what is counted about the rows is counted by then
    figures: dict[str, object] = {}
    for name, do, is_over in steps(page, session):
        lags, took = await lags_of(do, is_over)
        figures[name] = {**told(lags), "seconds": took}
    gone = asyncio.Event()
    window.gone.connect(gone.set)
    window.close()
    await gone.wait()
    await session.close()
    return figures


def steps(page: SheetPage, session: Session) -> list[tuple[str, Callable[[], object], Callable[[], object]]]:
    """What is done, how, and how one sees that it is over."""
    rows, width, view = page.model.rowCount(), page.model.columnCount(), page.view
    half = rows // 2

    def undo() -> None:
        tasks.start(session.undo(), owner=page)

    def choose(first: int, count: int) -> Callable[[], object]:
        return lambda: view.selected.select([Area(first, 0, first + count - 1, width - 1)])

    def count(wanted: int) -> Callable[[], object]:
        return lambda: page.model.rowCount() == wanted

    first, column = page.model.ids[:100], page.sheet.columns[1].id
    return [
        ("select all", view.selectAll, view.selected.count),
        ("select a row", choose(500, 1), view.selected.count),
        ("insert a row", page.rows.insert, count(rows + 1)),
        ("undo that", undo, count(rows)),
        ("select half", choose(half // 2, half), view.selected.count),
        ("delete half", page.rows.delete, count(rows - half)),
        ("undo the deletion", undo, count(rows)),
        ("sort", lambda: page.state.set_sort(Sort(column, descending=True)), lambda: page.model.ids[:100] != first),
    ]


def main() -> None:
    """Measure a project, which is changed."""
    os.environ["PRONTO_API_KEY"] = "benchmark-key"
    app = QApplication([])
    sys.setswitchinterval(TURN_SECONDS)
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, "light")
    with qasync.QEventLoop(app) as loop:
        figures = loop.run_until_complete(measure(Path(sys.argv[1])))
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main()
