"""How late the window's event loop gets while a run fills the sheet that is being scrolled."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.support.served import control, served
from tests.support.waiting import eventually

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.theme import theme
from rowcall.ui.window.main_window import MainWindow

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]

ROWS = 100_000
ASKED = 700
BEAT = 0.005
MOST_LAG = 0.016


def write_people(path: Path) -> Path:
    lines = [f"First{n},Last{n},company{n}.example,https://www.linkedin.com/in/person-{n}" for n in range(ROWS)]
    path.write_text("First name,Last name,Website,LinkedIn\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


async def shown(session: Session) -> MainWindow:
    """Show the whole window with the session's list in it."""

    async def same() -> Session:
        return session

    window = MainWindow(open_real=same, open_practice=same)
    window.resize(1280, 800)
    window.show()
    window.adopt(session)
    assert window.workspace is not None
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == ROWS)
    return window


async def lags_while(over: asyncio.Task[object], page: SheetPage) -> list[float]:
    """Scroll to and fro, and note by how much each beat comes too late."""
    lags, bar, beat = [], page.view.verticalScrollBar(), 0
    while not over.done():
        began = time.perf_counter()
        await asyncio.sleep(BEAT)
        lags.append(time.perf_counter() - began - BEAT)
        beat += 1
        if beat % 6 == 0:
            bar.setValue((beat * 9) % (ASKED * theme.current().row_height))
    return lags


def steady_rate(times: list[float]) -> float:
    """Answers a second between the first tenth and the last."""
    times = sorted(times)
    first, last = len(times) // 10, len(times) * 9 // 10
    return (last - first) / (times[last] - times[first])


async def measure(source: Path, base_url: str) -> tuple[list[float], float]:
    session = Session(make_setup(base_url))
    try:
        await session.import_list(session.plan_import(await session.preview(source)), source.with_suffix(".rowcall"))
        window = await shown(session)
        assert window.workspace is not None
        page = window.workspace.page
        step = StepChoice("enrich_contact", {"types": ["email"]})
        handle = await session.start(RunChoice((step,), first=ASKED, at_once=50), page.sheet.id)
        window.workspace.run_resumed()
        lags = await lags_while(asyncio.ensure_future(handle.wait()), page)
        rate = steady_rate([entry["ended"] for entry in control(base_url, "journal")])
        window.close_for_good()
        window.deleteLater()
        return lags, rate
    finally:
        await session.close()


def test_the_loop_keeps_its_beat_while_fifty_results_a_second_stream_in(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", "benchmark-key")
    qapp.setQuitOnLastWindowClosed(False)
    theme.apply(qapp, "light")
    source = write_people(tmp_path / "people.csv")
    with served(latency=0.2, concurrency=50, credits=10**7) as base_url:
        loop = qasync.QEventLoop(qapp)
        asyncio.set_event_loop(loop)
        try:
            lags, rate = loop.run_until_complete(measure(source, base_url))
        finally:
            asyncio.set_event_loop(None)
            loop.close()
    lags.sort()
    p50, p99 = lags[len(lags) // 2], lags[len(lags) * 99 // 100]
    print(f"{rate:.1f} results/s on {ROWS:,} rows: lag p50 {p50 * 1000:.1f} ms, p99 {p99 * 1000:.1f} ms,", end=" ")
    print(f"worst {lags[-1] * 1000:.1f} ms of {len(lags)} beats")
    assert rate > 40
    assert p99 <= MOST_LAG
