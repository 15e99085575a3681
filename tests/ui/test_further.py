"""A second file is dropped while a list is open: a list of its own, more rows, or a newer version."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.support.windows import open_list, sessions, window_on
from tests.ui.import_dialog.conftest import button, written

from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.update_dialog.dialog import FurtherDialog
from rowcall.ui.window.list_question import ListQuestion
from rowcall.ui.window.main_window import MainWindow

HEAD = "First name,Last name,E-mail,Company\n"
ANA, OLE, IDA = (
    f"{first},{last},{first.lower()}@norvane.example,Norvane\n"
    for first, last in (("Ana", "Souza"), ("Ole", "Brandt"), ("Ida", "Lund"))
)


@pytest_asyncio.fixture
async def window(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[MainWindow]:
    """The window with a list of two people open."""
    async with window_on(sessions("http://127.0.0.1:9", tmp_path / "projects")) as window:
        await open_list(window, written(tmp_path, HEAD + ANA + OLE, "fair.csv"))
        yield window


async def question(window: MainWindow, path: Path) -> ListQuestion:
    """Open a second file; what is asked."""
    window.bring.open_path(path)
    await eventually(lambda: window.findChild(ListQuestion))
    found: ListQuestion = window.findChild(ListQuestion)
    return found


async def agree(window: MainWindow, path: Path, meant: str) -> FurtherDialog:
    """Say what a second file is, and agree to its columns; what is then shown."""
    asked = await question(window, path)
    asked.findChild(QPushButton, f"meant-{meant}").click()
    await eventually(lambda: window.findChild(ImportDialog))
    dialog: ImportDialog = window.findChild(ImportDialog)
    await eventually(lambda: button(dialog).isEnabled())
    button(dialog).click()
    await eventually(lambda: window.findChild(FurtherDialog))
    found: FurtherDialog = window.findChild(FurtherDialog)
    return found


def apply(dialog: FurtherDialog) -> None:
    """Agree to what is shown."""
    dialog.findChild(QPushButton, "furtherApply").click()


def said(window: MainWindow, name: str) -> str:
    """What a label of the window says."""
    return window.findChild(QLabel, name).text()


def cells(window: MainWindow) -> list[list[str]]:
    """What the open list holds."""
    assert window.workspace is not None
    model = window.workspace.page.model
    return [[model.text(row, column) for column in range(4)] for row in range(model.rowCount())]


async def test_esc_leaves_everything_as_it_was(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    asked = await question(window, written(tmp_path, HEAD + IDA, "more.csv"))
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    await eventually(lambda: window.findChild(ListQuestion) is None)
    assert window.findChild(ImportDialog) is None
    assert len(cells(window)) == 2


async def test_enter_opens_it_as_a_list_of_its_own(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    asked = await question(window, written(tmp_path, HEAD + IDA, "more.csv"))
    qtbot.keyClick(asked.focusWidget(), Qt.Key.Key_Return)
    await eventually(lambda: window.findChild(ImportDialog))
    dialog: ImportDialog = window.findChild(ImportDialog)
    await eventually(lambda: button(dialog).isEnabled())
    assert button(dialog).text() == "Import"
    button(dialog).click()
    await eventually(lambda: window.windowTitle().startswith("more"))


async def test_more_rows_are_added_after_a_look_at_them(window: MainWindow, tmp_path: Path) -> None:
    dialog = await agree(window, written(tmp_path, HEAD + OLE + IDA, "more.csv"), "more_rows")
    assert said(window, "furtherSum") == "2 rows in the file = 1 new + 1 already there"
    assert said(window, "consequence") == "1 row is added; the list then has 3 rows."
    apply(dialog)
    await eventually(lambda: len(cells(window)) == 3)
    assert cells(window)[2][:2] == ["Ida", "Lund"]
    assert said(window, "remark") == "more.csv: 1 row added."


async def test_a_newer_version_changes_what_changed_and_deletes_nothing(window: MainWindow, tmp_path: Path) -> None:
    newer = HEAD + ANA.replace(",Norvane", ",Brumeval") + IDA
    dialog = await agree(window, written(tmp_path, newer, "fair 2.csv"), "newer_version")
    apply(dialog)
    await eventually(lambda: len(cells(window)) == 3)
    assert [row[3] for row in cells(window)] == ["Brumeval", "Norvane", "Norvane"]


async def test_what_is_not_wanted_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    newer = HEAD + ANA.replace(",Norvane", ",Brumeval") + IDA
    dialog = await agree(window, written(tmp_path, newer, "fair 2.csv"), "newer_version")
    dialog.findChild(QCheckBox, "addNew").click()
    apply(dialog)
    await eventually(lambda: cells(window) and cells(window)[0][3] == "Brumeval")
    assert len(cells(window)) == 2


async def test_esc_takes_nothing_in(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = await agree(window, written(tmp_path, HEAD + IDA, "more.csv"), "more_rows")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    await eventually(lambda: window.findChild(FurtherDialog) is None)
    assert len(cells(window)) == 2


async def test_a_file_that_brings_nothing_says_so(window: MainWindow, tmp_path: Path) -> None:
    dialog = await agree(window, written(tmp_path, HEAD + OLE, "again.csv"), "more_rows")
    assert said(window, "consequence") == "Nothing in the list changes."
    assert not dialog.findChild(QPushButton, "furtherApply").isEnabled()
    dialog.findChild(QPushButton, "furtherCancel").click()
    await eventually(lambda: window.findChild(FurtherDialog) is None)
    assert len(cells(window)) == 2


async def test_during_a_run_it_can_only_be_a_list_of_its_own(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    asked = ListQuestion(owner, "more.csv", "fair", "A run is going on. Wait for its end, or stop it.")
    assert asked.findChild(QPushButton, "meant-new_list").isEnabled()
    for other in ("meant-more_rows", "meant-newer_version"):
        assert not asked.findChild(QPushButton, other).isEnabled()
        assert "Wait for its end" in asked.findChild(QPushButton, other).accessibleDescription()
