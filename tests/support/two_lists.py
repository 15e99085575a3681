"""Holds two long lists against each other in the real window, and one against itself; prints how late the loop got."""

from __future__ import annotations

import asyncio
import csv
import gc
import json
import os
import random
import sys
import time
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from tests.support.million import BEAT, SERVICE, shown_window, told
from tests.support.waiting import eventually

from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui.app import TURN_SECONDS
from rowcall.ui.duplicates_dialog.dialog import DuplicatesDialog
from rowcall.ui.elsewhere_dialog.dialog import ElsewhereDialog
from rowcall.ui.theme import theme
from rowcall.ui.window.main_window import MainWindow

HEADERS = ("First name", "Last name", "Company", "Website", "Email", "LinkedIn")
_SYLLABLES = (
    "ba",
    "dor",
    "el",
    "fin",
    "gar",
    "hol",
    "is",
    "jun",
    "kel",
    "lor",
    "mar",
    "nor",
    "os",
    "per",
    "qui",
    "ras",
)
_PATIENCE = 300


def _word(number: int, syllables: int) -> str:
    """An invented name; every number has another one."""
    parts = []
    for _ in range(syllables):
        number, part = divmod(number, len(_SYLLABLES))
        parts.append(_SYLLABLES[part])
    return "".join(parts).capitalize()


def people(count: int, *, seed: int) -> Iterator[list[str]]:
    """Invented people; a number is one person in every list, and the seed decides who is misspelt or lacks what."""
    dice = random.Random(seed)  # noqa: S311 - repeatable, no secret
    for number in range(count):
        first, last, company = _word(number * 7919, 3), _word(number, 5), f"{_word(number // 5, 5)} Group"
        if number % 3 == 0 and dice.random() < 0.5:
            last = last[:-1]
        site = f"{_word(number // 5, 5).lower()}.example"
        mail = f"{first}.{last}@{site}".lower() if dice.random() < 0.3 else ""
        profile = _profile(number) if dice.random() < 0.5 else ""
        yield [first, last, company, site if dice.random() < 0.7 else "", mail, profile]


def _profile(number: int) -> str:
    return f"https://www.linkedin.com/in/person-{number}"


def write(path: Path, count: int, *, seed: int, twice: bool = False) -> Path:
    """A list of people as a file, each of them once or twice."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        writer.writerows(people(count, seed=seed))
        if twice:
            writer.writerows(people(count, seed=seed + 1))
    return path


class Beats:
    """How late the loop got, step by step."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, float]] = {}

    async def during(self, step: str, doing: Coroutine[Any, Any, None]) -> None:
        """Note by how much each beat comes too late while something goes on.

        On a machine that others use as well, a beat is also late because this program does not get its turn. So a beat
        counts as held up by no more than this program was at work meanwhile, in any of its threads.
        """
        task = asyncio.ensure_future(doing)
        late, held = [0.0], [0.0]
        began = time.perf_counter()
        while not task.done():
            before, worked = time.perf_counter(), time.process_time()
            await asyncio.sleep(BEAT)
            late.append(time.perf_counter() - before - BEAT)
            held.append(min(late[-1], time.process_time() - worked))
        await task
        seconds = time.perf_counter() - began
        self.found[step] = {"seconds": seconds, "held": max(held) * 1000, "late": max(late) * 1000, **told(held)}


async def elsewhere(window: MainWindow, theirs: Path, beats: Beats, name: str) -> None:
    """Look in another list, tick, delete, undo."""
    assert window.workspace is not None
    dialog = ElsewhereDialog(window.session, window.workspace.page.sheet, window)
    dialog.open()
    await asyncio.sleep(0.3)
    await beats.during(f"{name}: read and look", _looked(dialog, theirs))
    rows = window.workspace.page.model
    before = rows.rowCount()
    everything = dialog.findChild(QCheckBox, "elsewhereAll")
    await beats.during(f"{name}: tick all", _clicked(everything))
    await beats.during(f"{name}: tick none", _clicked(everything))
    await beats.during(f"{name}: tick all again", _clicked(everything))
    delete = dialog.findChild(QPushButton, "elsewhereDelete")

    async def deleted() -> None:
        delete.click()
        await eventually(lambda: rows.rowCount() < before, _PATIENCE)
        await asyncio.sleep(1)

    async def undone() -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: rows.rowCount() == before, _PATIENCE)
        await asyncio.sleep(1)
        await eventually(lambda: not dialog._search.goes_on, _PATIENCE)

    await beats.during(f"{name}: delete", deleted())
    await beats.during(f"{name}: undo", undone())
    await beats.during(f"{name}: close", _closed(dialog))


async def _looked(dialog: ElsewhereDialog, theirs: Path) -> None:
    await dialog.look_in(theirs)
    await asyncio.sleep(0.5)


async def _clicked(button: QCheckBox | QPushButton) -> None:
    await asyncio.sleep(0.05)
    button.click()
    await asyncio.sleep(0.5)


async def _closed(dialog: ElsewhereDialog | DuplicatesDialog) -> None:
    dialog.reject()
    dialog.deleteLater()
    await asyncio.sleep(0.5)


async def duplicates(window: MainWindow, beats: Beats) -> None:
    """Look for rows about the same, tick, merge, undo."""
    assert window.workspace is not None
    rows = window.workspace.page.model
    before = rows.rowCount()
    dialog: list[DuplicatesDialog] = []

    async def looked() -> None:
        await asyncio.sleep(0.05)
        dialog.append(DuplicatesDialog(window.session, window.workspace.page.sheet, window))
        dialog[0].open()
        await asyncio.sleep(0.1)
        await eventually(lambda: not dialog[0]._search.goes_on, _PATIENCE)
        await asyncio.sleep(0.5)

    await beats.during("duplicates: look", looked())
    everything = dialog[0].findChild(QCheckBox, "duplicatesAll")
    await beats.during("duplicates: tick all", _clicked(everything))
    await beats.during("duplicates: tick none", _clicked(everything))
    await beats.during("duplicates: tick all again", _clicked(everything))

    async def merged() -> None:
        dialog[0].findChild(QPushButton, "duplicatesMerge").click()
        await eventually(lambda: rows.rowCount() < before, _PATIENCE)
        await asyncio.sleep(1)

    async def undone() -> None:
        QTest.keyClick(dialog[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: rows.rowCount() == before, _PATIENCE)
        await asyncio.sleep(1)
        await eventually(lambda: not dialog[0]._search.goes_on, _PATIENCE)

    await beats.during("duplicates: merge", merged())
    await beats.during("duplicates: undo", undone())
    await beats.during("duplicates: close", _closed(dialog[0]))


async def measure(folder: Path, count: int, parts: str) -> dict[str, Any]:
    """All figures of two lists of so many rows."""
    session = Session(make_setup(SERVICE))
    window = await shown_window(session)
    gc.freeze()  # as the program does
    beats = Beats()
    mine = write(folder / "mine.csv", count // 2, seed=1, twice=True)
    await session.import_list(session.plan_import(await session.preview(mine)), folder / "mine.rowcall")
    window.adopt(session)
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount(), _PATIENCE)
    await asyncio.sleep(8)
    if "e" in parts:
        theirs = write(folder / "theirs.csv", count, seed=3)
        await elsewhere(window, theirs, beats, "elsewhere")
    if "d" in parts:
        await duplicates(window, beats)
    gone = asyncio.Event()
    window.gone.connect(gone.set)
    window.close()
    await gone.wait()
    await session.close()
    return beats.found


def main() -> None:
    """Arguments: a folder to work in, how many rows each list has, and which parts: `e`lsewhere, `d`uplicates."""
    os.environ["PRONTO_API_KEY"] = "benchmark-key"
    app = QApplication([])
    sys.setswitchinterval(TURN_SECONDS)
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, "light")
    with qasync.QEventLoop(app) as loop:
        found = loop.run_until_complete(measure(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
    sys.stdout.write(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
