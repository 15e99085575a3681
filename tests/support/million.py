"""Opens a project in the real window and measures what a person would feel; prints the figures as JSON."""

from __future__ import annotations

import asyncio
import json
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import psutil
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.waiting import eventually

from rowcall.model.events import CellsChanged
from rowcall.project.rows import write_cells
from rowcall.project.writer import Connection
from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui.app import TURN_SECONDS
from rowcall.ui.grid.cell_editor import CellEditor
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.theme import theme
from rowcall.ui.window.main_window import MainWindow

SERVICE = "http://127.0.0.1:9"
"""Nobody answers there: nothing is asked."""
BEAT = 0.005
"""Seconds between two looks at the event loop's clock."""
JUMPS = 400
EDITS = 60
STREAM_SECONDS = 8


async def shown_window(session: Session) -> MainWindow:
    """The window with its first page, quiet."""

    async def same() -> Session:
        return session

    window = MainWindow(open_real=same, open_practice=same)
    window.resize(1280, 800)
    window.show()
    window.adopt(session)
    window.grab()
    await asyncio.sleep(0.5)
    return window


async def opened(window: MainWindow, path: Path) -> tuple[SheetPage, float]:
    """The sheet of a project, and the seconds until it was painted."""
    began = time.perf_counter()
    await window.session.open_project(path)
    window.show_project()
    assert window.workspace is not None
    page = window.workspace.page
    await eventually(page.model.rowCount)
    window.grab()
    return page, time.perf_counter() - began


async def scrolled(page: SheetPage) -> list[float]:
    """Seconds that each picture takes while a person scrolls by the wheel, by pages and by jumps."""
    bar, frames = page.view.verticalScrollBar(), []
    dice = random.Random(5)  # noqa: S311 - repeatable, no secret
    for step in range(JUMPS):
        began = time.perf_counter()
        if step % 4 == 0:
            bar.setValue(dice.randrange(bar.maximum()))
        else:
            bar.setValue(bar.value() + (theme.current().row_height * 3 if step % 4 != 1 else page.view.height()))
        page.view.viewport().repaint()
        frames.append(time.perf_counter() - began)
        await asyncio.sleep(0.002)
    return frames


async def edited(window: MainWindow, page: SheetPage) -> list[float]:
    """Seconds from Enter in a cell until the commit of what was typed is queued."""
    project = window.session.project
    assert project is not None
    hand_in, queued, took = project.writer.call, [], []

    def noted(function: Callable[[Connection], Any], *, vital: bool = False) -> Future[Any]:
        queued.append(time.perf_counter())
        return hand_in(function, vital=vital)

    project.writer.call = noted  # type: ignore[method-assign]  # it only looks at the clock on the way
    for number in range(EDITS):
        page.view.setCurrentIndex(page.model.index(number * 7, 1))
        page.view.setFocus()
        QTest.keyClick(page.view, Qt.Key.Key_F2)
        editor = page.view.findChildren(CellEditor, "cellEditor")[-1]  # the former one waits for its deletion
        QTest.keyClicks(editor, f"typed {number}")
        await asyncio.sleep(0.05)
        queued.clear()
        began = time.perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await eventually(lambda: queued)
        took.append(queued[0] - began)
    return took


async def streamed(window: MainWindow, page: SheetPage, per_second: int, at_once: int) -> list[float]:
    """How late the event loop gets, in seconds, while results come into rows all over the sheet and it is scrolled."""
    project, sheet = window.session.project, page.sheet
    assert project is not None
    columns = [column.id for column in sheet.columns[-3:]]
    dice = random.Random(9)  # noqa: S311 - repeatable, no secret
    lags, bar = [], page.view.verticalScrollBar()
    over = asyncio.Event()

    async def stream() -> None:
        for _ in range(STREAM_SECONDS * per_second // at_once):
            first = page.view.visible_rows()[0]
            rows = [page.model.ids[min(first + dice.randrange(40), len(page.model.ids) - 1)] for _ in range(at_once)]
            rows = [row if n % 2 else dice.randrange(1, len(page.model.ids)) for n, row in enumerate(rows)]
            text = f"found {dice.random()}"

            def write(connection: Connection, rows: Sequence[int] = tuple(rows), text: str = text) -> None:
                for row in rows:
                    write_cells(connection, sheet.id, row, dict.fromkeys(columns, text))

            await project.write(write)
            window.bridge.take(CellsChanged(sheet.id, tuple(rows)))
            await asyncio.sleep(at_once / per_second)
        over.set()

    streaming, beat = asyncio.ensure_future(stream()), 0
    while not over.is_set():
        began = time.perf_counter()
        await asyncio.sleep(BEAT)
        lags.append(max(0.0, time.perf_counter() - began - BEAT))
        beat += 1
        if beat % 6 == 0:
            bar.setValue(bar.value() + theme.current().row_height * 2)
    await streaming
    return lags


def told(seconds: list[float]) -> dict[str, float]:
    """The middle, the 99th of a hundred and the worst, in milliseconds."""
    seconds = sorted(seconds)
    return {
        "p50": seconds[len(seconds) // 2] * 1000,
        "p99": seconds[len(seconds) * 99 // 100] * 1000,
        "worst": seconds[-1] * 1000,
    }


async def measure(path: Path, *, only_open: bool) -> dict[str, object]:
    """All figures of a project."""
    session = Session(make_setup(SERVICE))
    window = await shown_window(session)
    memory = psutil.Process().memory_info().rss
    page, seconds = await opened(window, path)
    figures: dict[str, object] = {"rows": page.model.rowCount(), "open": seconds}
    await asyncio.sleep(1 if only_open else 8)  # what is counted about the rows is counted by then
    if not only_open:
        figures["frame"] = told(await scrolled(page))
        figures["edit"] = told(await edited(window, page))
        figures["50 a second"] = told(await streamed(window, page, 50, 5))
        figures["bursts of 500"] = told(await streamed(window, page, 500, 500))
    figures["memory"] = (psutil.Process().memory_info().rss - memory) / 1e6
    gone = asyncio.Event()
    window.gone.connect(gone.set)
    window.close()
    await gone.wait()
    await session.close()
    return figures


async def make(source: Path) -> None:
    """Import a list, as it is recognised, into a project beside it."""
    session = Session(make_setup(SERVICE))
    plan = session.plan_import(await session.preview(source))
    await session.import_list(plan, source.with_suffix(".rowcall"))
    await session.close()


def main() -> None:
    """Make a project of the list that is named, or measure the project; with `open` behind it, only how it opens."""
    os.environ["PRONTO_API_KEY"] = "benchmark-key"
    path = Path(sys.argv[1])
    if path.suffix == ".csv":
        asyncio.run(make(path))
        return
    app = QApplication([])
    sys.setswitchinterval(TURN_SECONDS)
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, "light")
    with qasync.QEventLoop(app) as loop:
        figures = loop.run_until_complete(measure(path, only_open="open" in sys.argv))
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main()
