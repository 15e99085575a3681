"""Each number of a run opens as many rows as it says: where rows were deleted too, and after the list was reopened."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.support.windows import find, open_list, sessions, window_on
from tests.ui.forms.conftest import E_MAIL
from tests.ui.test_end_kept import pane, reopened, run

from rowcall import practice
from rowcall.ui.task_pane.step_card import StepCard
from rowcall.ui.widgets.stat_tile import StatTile
from rowcall.ui.window.main_window import MainWindow

CARD = "step-enrich_contact"
LIST = "First name,Last name,Company,E-mail\n" + "".join(
    [
        *(f"Mara,Keld{number},Norvane,\n" for number in range(32)),
        *(f"Ole,Brandt{number},Norvane,ole{number}@norvane.example\n" for number in range(5)),
        ",,Norvane,\n" * 2,
    ]
)
"""Most are asked, some have an e-mail already, and some have no name to ask with."""


def said(number: QWidget) -> int:
    """How many rows a number of the page says that it opens."""
    words = find(number, QLabel, f"{number.objectName()}Figure").text() if isinstance(number, StatTile) else ""
    words = number.text() if isinstance(number, QPushButton) else words
    (count,) = re.findall(r"\d+", words)
    return int(count)


def numbers(window: MainWindow) -> list[str]:
    """The names of everything on the page that opens rows of the run, and says how many."""
    tiles = find(pane(window).watch, StepCard, CARD).findChildren(StatTile)
    openable = [tile.objectName() for tile in tiles if tile.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    return [*openable, f"{CARD}-not_run", "showFound"]


async def opened_rows(window: MainWindow) -> dict[str, tuple[int, int]]:
    """What each number says, and how many rows are shown once it is pressed."""
    assert window.workspace is not None
    page = window.workspace.page
    found: dict[str, tuple[int, int]] = {}
    for name in numbers(window):
        page.state.clear_filters()
        await eventually(lambda: page.model.rowCount() == page.order.total > 0)
        number = find(pane(window).watch, QWidget, name)
        await eventually(lambda number=number: not number.rect().isEmpty())  # nobody presses what is not laid out yet
        says = said(number)
        QTest.mouseClick(number, Qt.MouseButton.LeftButton)
        await eventually(lambda: page.model.rowCount() < page.order.total)
        found[name] = says, page.model.rowCount()
    return found


async def test_each_number_opens_as_many_rows_as_it_says(service: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(LIST, encoding="utf-8")
    async with window_on(sessions(service.base_url, tmp_path, practice.KEY)) as window:
        await open_list(window, path)
        sheet = window.session.imported_sheet()
        await window.session.structure.delete_rows(sheet.id, [4, 34], "Delete rows")
        await run(window, E_MAIL)
        await eventually(lambda: pane(window).watch.findChild(QPushButton, f"{CARD}-whyNot-0"))
        before = await opened_rows(window)
        assert {*before} >= {f"{CARD}-found", f"{CARD}-not_found", f"{CARD}-not_run", "showFound"}, before
        assert all(says == shows > 0 for says, shows in before.values()), before
        await reopened(window)
        await eventually(lambda: pane(window).step == "watch")
        await eventually(lambda: pane(window).watch.findChild(QPushButton, f"{CARD}-whyNot-0"))
        assert await opened_rows(window) == before
