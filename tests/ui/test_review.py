"""The review in the window, by keyboard: one key a decision, all of a kind at once, and back again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot
from tests.likeness.conftest import COMPANIES, LOOKED_FOR, Reviewed
from tests.likeness.test_doubtful import FITTING
from tests.support.projects import begin, fill
from tests.support.screens import cut_off, keep, raw_words
from tests.support.waiting import eventually
from tests.support.windows import sessions, window_on

from rowcall.project.file import Project
from rowcall.project.verdicts import taken_out
from rowcall.ui.review_dialog.dialog import ReviewDialog
from rowcall.ui.window.main_window import MainWindow

COOKS = 3


def make(path: Path) -> None:
    """A project in which somebody is of another company, three have another title, and one is in order."""
    project = Project.create(path, host="127.0.0.1:9", practice=False)
    fill(project, COMPANIES, [("Norvane", "norvane.example"), ("Ostrel", "ostrel.example")], "companies")
    begin(project, LOOKED_FOR)
    reviewed = Reviewed(project)
    reviewed.found(1, "jane", FITTING)
    reviewed.found(1, "mara", FITTING | {"full_name": "Mara Keld", "company_name": "Kelmar", "company_domain": ""})
    for number in range(COOKS):
        reviewed.found(2, f"cook-{number}", {"full_name": f"Cook {number}", "title": "Cook", "company_name": "Ostrel"})
    project.close()


@asynccontextmanager
async def reviewed(tmp_path: Path) -> AsyncIterator[MainWindow]:
    """The window on that project, from its opening to its end within one test: it always has something under way."""
    path = tmp_path / "people.rowcall"
    make(path)
    async with window_on(sessions("http://127.0.0.1:9", tmp_path / "projects")) as window:
        await window.session.open_project(path)
        window.show_project()
        await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == 2)
        yield window


async def opened(window: MainWindow) -> ReviewDialog:
    window.actions_by_key["review"].trigger()
    await eventually(lambda: window.findChild(ReviewDialog))
    dialog: ReviewDialog = window.findChild(ReviewDialog)
    await eventually(lambda: dialog.left is not None and (not dialog.left or said(dialog)))
    return dialog


def said(dialog: ReviewDialog) -> str:
    label = dialog.findChild(QLabel, "reviewSentence")
    assert isinstance(label, QLabel)
    return label.text()


def people(window: MainWindow) -> int:
    sheet = window.session.reader.sheet("people")
    assert sheet is not None
    return sheet.rows


async def test_one_key_decides_and_the_next_one_stands_there(tmp_path: Path, qtbot: QtBot) -> None:
    async with reviewed(tmp_path) as window:
        dialog = await opened(window)
        assert dialog.left == 1 + COOKS
        assert said(dialog) == "Mara Keld was found for Norvane, and is at Kelmar."
        assert cut_off(dialog) == []
        assert raw_words(dialog) == []
        keep(dialog, "review")
        qtbot.keyClick(dialog, Qt.Key.Key_R)
        await eventually(lambda: "Cook 0" in said(dialog))
        await eventually(lambda: people(window) == 1 + COOKS)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        await eventually(lambda: "Cook 1" in said(dialog))
        assert window.status.findChild(QPushButton, "toReview").text().startswith("2")
        qtbot.keyClick(dialog, Qt.Key.Key_S)
        await eventually(lambda: "Cook 2" in said(dialog))
        assert dialog.left == 2
        qtbot.keyClick(dialog, Qt.Key.Key_U)
        await eventually(lambda: "Cook 0" in said(dialog))
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: said(dialog).startswith("Mara Keld"))
        await eventually(lambda: people(window) == 2 + COOKS)
        assert dialog.left == 1 + COOKS
        dialog.reject()
        await eventually(lambda: window.findChild(ReviewDialog) is None)


async def test_when_it_is_closed_the_keys_go_to_the_sheet(tmp_path: Path) -> None:
    async with reviewed(tmp_path) as window:
        await eventually(window.status.findChild(QPushButton, "toReview").isVisible)
        window.status.findChild(QPushButton, "toReview").setFocus()
        dialog = await opened(window)
        dialog.reject()
        await eventually(lambda: window.findChild(ReviewDialog) is None)
        assert window.workspace is not None
        assert window.focusWidget() is window.workspace.page.view


async def test_all_of_a_kind_are_one_step_of_the_history_and_are_not_asked_twice(tmp_path: Path, qtbot: QtBot) -> None:
    async with reviewed(tmp_path) as window:
        dialog = await opened(window)
        qtbot.keyClick(dialog, Qt.Key.Key_3)
        await eventually(lambda: "Cook 0" in said(dialog))
        button = dialog.findChild(QPushButton, "reviewRejectAll")
        assert button.text().strip() == "Reject all 3 of this kind"
        button.click()
        await eventually(lambda: people(window) == 2)
        await eventually(lambda: said(dialog).startswith("Mara Keld"))
        qtbot.keyClick(dialog, Qt.Key.Key_A)
        await eventually(lambda: said(dialog) == "Nothing is left to look at.")
        dialog.reject()
        await eventually(lambda: window.findChild(ReviewDialog) is None)
        sheet = window.session.reader.sheet("people")
        assert sheet is not None
        assert window.workspace is not None
        window.workspace.tabs.setCurrentIndex(1)
        told = window.status.findChild(QLabel, "takenOut")
        await eventually(lambda: told.text() == "− 3 rejected")
        dialog = await opened(window)
        assert said(dialog) == "No answer is doubtful."
        dialog.reject()
        await eventually(lambda: window.findChild(ReviewDialog) is None)
        page = window.workspace.page
        await eventually(lambda: page.model.rowCount() == 2)
        await window.session.undo()
        await window.session.undo()
        await eventually(lambda: page.model.rowCount() == 2 + COOKS)
        assert taken_out(window.session.reader, sheet.id) == (0, 0)


async def test_one_kind_is_looked_at_alone_by_mouse_and_by_key(tmp_path: Path, qtbot: QtBot) -> None:
    async with reviewed(tmp_path) as window:
        dialog = await opened(window)
        kinds = dialog.findChild(QListWidget, "reviewKinds")
        place = dialog.findChild(QLabel, "reviewProgress")
        click = kinds.visualItemRect(kinds.item(2)).center()
        qtbot.mouseClick(kinds.viewport(), Qt.MouseButton.LeftButton, pos=click)
        await eventually(lambda: "Cook 0" in said(dialog))
        assert (kinds.currentRow(), place.text()) == (2, f"1 of {COOKS}")
        qtbot.keyClick(dialog, Qt.Key.Key_1)
        await eventually(lambda: said(dialog).startswith("Mara Keld"))
        assert (kinds.currentRow(), place.text()) == (1, "1 of 1")
        qtbot.keyClick(dialog, Qt.Key.Key_0)
        await eventually(lambda: place.text() == f"1 of {1 + COOKS}")
        assert kinds.currentRow() == 0
        dialog.reject()
        await eventually(lambda: window.findChild(ReviewDialog) is None)


async def test_what_was_decided_is_told_of_the_row_in_the_sheet(tmp_path: Path, qtbot: QtBot) -> None:
    async with reviewed(tmp_path) as window:
        dialog = await opened(window)
        qtbot.keyClick(dialog, Qt.Key.Key_A)
        await eventually(lambda: dialog.left == COOKS)
        dialog.reject()
        await eventually(lambda: window.findChild(ReviewDialog) is None)
        assert window.workspace is not None
        window.workspace.tabs.setCurrentIndex(1)
        model = window.workspace.page.model
        await eventually(lambda: model.rowCount() == 2 + COOKS)
        tip = model.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
        assert "Accepted in the review: Another company" in tip


async def test_the_status_line_says_how_many_there_are_and_opens_them(tmp_path: Path, qtbot: QtBot) -> None:
    async with reviewed(tmp_path) as window:
        badge = window.status.findChild(QPushButton, "toReview")
        await eventually(lambda: badge.text().startswith("4") and badge.text().endswith("in other sheets"))
        assert window.workspace is not None
        window.workspace.tabs.setCurrentIndex(1)
        assert badge.text() == "4 to review"
        badge.click()
        await eventually(lambda: window.findChild(ReviewDialog))
        dialog: ReviewDialog = window.findChild(ReviewDialog)
        await eventually(lambda: dialog.left == 1 + COOKS)
        dialog.reject()
        await eventually(lambda: window.findChild(ReviewDialog) is None)
