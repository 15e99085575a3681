"""Duplicates in the window, by keyboard: shown side by side, merged, told apart, marked, and back again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from tests.likeness.test_duplicates import PEOPLE
from tests.support.projects import fill
from tests.support.screens import cut_off, keep, raw_words
from tests.support.waiting import eventually
from tests.support.windows import sessions, window_on

from rowcall.model.sheets import View
from rowcall.project.file import Project
from rowcall.ui.duplicates_dialog.dialog import DuplicatesDialog
from rowcall.ui.duplicates_dialog.group_list import GroupList
from rowcall.ui.duplicates_dialog.side_by_side import SideBySide
from rowcall.ui.help.help_dialog import HelpDialog
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.window.main_window import MainWindow

ROWS = [
    ("Jane Caldeira", "Norvane", "", "jane@norvane.example", "", "", ""),
    ("Jane M. Caldeira", "Norvane SAS", "", "jane@norvane.example", "", "+33612345678", ""),
    ("Mark Ostrander", "Ostrel", "", "", "", "", ""),
    ("Mark Ostrander", "OSTREL", "", "", "", "", "003"),
    ("Ida Lund", "Kelmar", "", "info@kelmar.example", "", "", ""),
    ("Ole Brandt", "Kelmar", "", "info@kelmar.example", "", "", ""),
]


@asynccontextmanager
async def listed(tmp_path: Path) -> AsyncIterator[MainWindow]:
    """The window on six rows, from its opening to its end within one test."""
    path = tmp_path / "people.rowcall"
    project = Project.create(path, host="127.0.0.1:9", practice=False)
    fill(project, PEOPLE, ROWS, "contacts")
    project.close()
    async with window_on(sessions("http://127.0.0.1:9", tmp_path / "projects")) as window:
        await window.session.open_project(path)
        window.show_project()
        await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == len(ROWS))
        yield window


async def opened(window: MainWindow, groups: int = 3) -> DuplicatesDialog:
    window.actions_by_key["duplicates"].trigger()
    await eventually(lambda: window.findChild(DuplicatesDialog))
    dialog: DuplicatesDialog = window.findChild(DuplicatesDialog)
    await eventually(lambda: there(dialog) == groups and (not groups or side(dialog).rowCount()))
    return dialog


def there(dialog: DuplicatesDialog) -> int:
    return dialog.findChild(GroupList).model().rowCount()


def side(dialog: DuplicatesDialog) -> SideBySide:
    found = dialog.findChild(SideBySide)
    assert isinstance(found, SideBySide)
    return found


def cells(window: MainWindow, column: int) -> list[str]:
    """A column of the sheet as it is kept."""
    reader = window.session.reader
    sheet = reader.sheets()[0]
    ids = list(reader.order(sheet, View()))
    return [row[0] for row in reader.rows(sheet.id, [sheet.columns[column].id], ids)]


async def gone(window: MainWindow, dialog: DuplicatesDialog) -> None:
    dialog.reject()
    await eventually(lambda: window.findChild(DuplicatesDialog) is None)


async def test_the_surest_are_merged_by_one_key_and_come_back_by_another(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        before = [cells(window, column) for column in range(7)]
        dialog = await opened(window)
        assert cut_off(dialog) == []
        assert raw_words(dialog) == []
        keep(dialog, "duplicates")
        assert dialog.findChild(QPushButton, "duplicatesMerge").text() == "Merge: 2 rows fewer"
        assert side(dialog).item(0, 2).text() == "Jane M. Caldeira"
        dialog.findChild(QToolButton, "askHelp").click()
        await eventually(lambda: dialog.findChild(HelpDialog))
        assert dialog.findChild(HelpDialog).findChild(QLabel, "helpTitle").text() == "Duplicates"
        dialog.findChild(HelpDialog).reject()
        await eventually(lambda: dialog.findChild(HelpDialog) is None)
        dialog.activateWindow()
        await eventually(dialog.isActiveWindow)
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert window.workspace is not None
        page = window.workspace.page
        await eventually(lambda: page.model.rowCount() == 4)
        assert cells(window, 0) == ["Jane M. Caldeira", "Mark Ostrander", "Ida Lund", "Ole Brandt"]
        await eventually(lambda: there(dialog) == 1)
        await eventually(lambda: window.status.sum.words == "6 in = 4 rows + 2 merged")
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: page.model.rowCount() == len(ROWS))
        await eventually(lambda: window.status.sum.words == "")
        assert [cells(window, column) for column in range(7)] == before
        await eventually(lambda: there(dialog) == 3)
        await gone(window, dialog)


async def test_undo_takes_back_only_what_was_done_here(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        assert window.workspace is not None
        page = window.workspace.page
        await window.session.structure.delete_rows(page.sheet.id, [6], "Delete a row")
        await eventually(lambda: page.model.rowCount() == len(ROWS) - 1)
        dialog = await opened(window, 2)
        banner = dialog.findChild(Banner)
        dialog.activateWindow()
        await eventually(dialog.isActiveWindow)
        qtbot.keyClick(dialog, Qt.Key.Key_D)
        await eventually(lambda: there(dialog) == 1)
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: there(dialog) == 2)
        assert banner.words == "Taken back: Not the same: Jane Caldeira"
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: banner.words.startswith("Nothing was changed here"))
        assert page.model.rowCount() == len(ROWS) - 1
        await gone(window, dialog)


async def test_another_row_and_another_value_are_kept_where_that_is_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        dialog = await opened(window)
        qtbot.keyClick(dialog, Qt.Key.Key_K)
        await eventually(lambda: side(dialog).horizontalHeaderItem(0).text() == "Row 1 (kept)")
        side(dialog).cellActivated.emit(1, 1)
        assert side(dialog).item(1, 2).text() == "Norvane SAS"
        dialog.findChild(QPushButton, "duplicatesKeep-first").click()
        await eventually(lambda: side(dialog).item(0, 2).text() == "Jane Caldeira")
        dialog.findChild(QPushButton, "duplicatesMerge").click()
        await eventually(lambda: len(cells(window, 0)) == 4)
        assert (cells(window, 0)[0], cells(window, 1)[0]) == ("Jane Caldeira", "Norvane SAS")
        await gone(window, dialog)


async def test_rows_that_are_different_are_not_shown_again(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        dialog = await opened(window)
        qtbot.keyClick(dialog, Qt.Key.Key_D)
        await eventually(lambda: there(dialog) == 2)
        await gone(window, dialog)
        dialog = await opened(window, 2)
        await gone(window, dialog)


async def test_they_are_marked_or_shown_alone(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        dialog = await opened(window)
        dialog.findChild(QPushButton, "duplicatesMark").click()
        await eventually(lambda: len(window.session.reader.sheets()[0].columns) == 8)
        assert cells(window, 7) == ["Same as row 2", "", "Same as row 4", "", "", ""]
        dialog.findChild(QPushButton, "duplicatesShow").click()
        await eventually(lambda: window.findChild(DuplicatesDialog) is None)
        assert window.workspace is not None
        page = window.workspace.page
        await eventually(lambda: page.model.rowCount() == 4)


async def test_what_counts_as_the_same_can_be_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        dialog = await opened(window)
        dialog.findChild(QCheckBox, "duplicatesBy-email").click()
        await eventually(lambda: there(dialog) == 1)
        dialog.findChild(QCheckBox, "duplicatesBy-name").click()
        await eventually(lambda: there(dialog) == 0)
        await gone(window, dialog)
