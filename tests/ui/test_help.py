"""Help on each screen: the topic is that of the screen, by key and by button, also over a dialog."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.support import keyboard
from tests.support.waiting import eventually
from tests.ui.conftest import make_project

from rowcall.ui.help.help_dialog import HelpDialog
from rowcall.ui.help.how_tos import HOW_TOS
from rowcall.ui.help.topics import TOPICS
from rowcall.ui.palette.entries import entries
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.window.main_window import MainWindow


async def told(owner: QWidget) -> str:
    """The title of the help that is shown, which is then closed."""
    await eventually(lambda: owner.findChild(HelpDialog))
    dialog = owner.findChild(HelpDialog)
    title = dialog.findChild(QLabel, "helpTitle").text()
    dialog.reject()
    await eventually(lambda: owner.findChild(HelpDialog) is None)
    return title


async def test_help_is_about_the_screen_that_one_is_on(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.actions_by_key["help"].trigger()
    assert await told(window) == "Start page"
    path = tmp_path / "Fair in Lyon.rowcall"
    await asyncio.to_thread(make_project, path, 4)
    window.bring.open_path(path)
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == 4)
    assert window.workspace is not None
    window.workspace.page.view.setFocus()
    window.actions_by_key["help"].trigger()
    assert await told(window) == "The sheet"
    window.actions_by_key["next_part"].trigger()
    window.actions_by_key["help"].trigger()
    assert await told(window) == "Target: what to find"


async def test_a_dialog_has_a_question_mark_and_the_same_key(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_key["settings"].trigger()
    await eventually(lambda: window.findChild(SettingsDialog))
    dialog = window.findChild(SettingsDialog)
    dialog.findChild(QToolButton, "askHelp").click()
    assert await told(dialog) == "Access key and settings"
    dialog.activateWindow()
    await eventually(dialog.isActiveWindow)
    await keyboard.press(Qt.Key.Key_F1)
    assert await told(dialog) == "Access key and settings"
    dialog.reject()
    await eventually(lambda: window.findChild(SettingsDialog) is None)


def test_every_topic_says_what_costs_money_and_which_keys_there_are() -> None:
    assert len({topic.key for topic in TOPICS}) == len(TOPICS)
    assert [topic.key for topic in TOPICS if not (topic.meaning and topic.cost and topic.keys)] == []


async def test_how_something_is_done_stands_on_its_screen_and_is_found_by_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.guidance.help("sheet")
    await eventually(lambda: window.findChild(HelpDialog))
    dialog = window.findChild(HelpDialog)

    def shown() -> list[str]:
        return [label.text() for label in dialog.findChildren(QLabel, "howTo") if label.isVisible()]

    assert "Sort by two columns" in shown()
    assert "Say what a column means" not in shown()
    search = dialog.findChild(QLineEdit, "helpSearch")
    search.setText("twice")
    await eventually(lambda: shown() == ["Find people or companies that stand there twice"])
    search.setText("zzzz")
    await eventually(lambda: shown() == [])
    search.clear()
    assert dialog.findChild(QLabel, "helpTitle").text() == "The sheet"
    dialog.reject()
    await eventually(lambda: window.findChild(HelpDialog) is None)
    entry = next(entry for entry in entries(window) if entry.title == "How to: Sort by two columns")
    entry.do()
    await eventually(lambda: window.findChild(HelpDialog))
    dialog = window.findChild(HelpDialog)
    await eventually(lambda: shown() == ["Sort by two columns"])
    dialog.reject()


def test_every_how_to_belongs_to_a_screen() -> None:
    assert {key for how in HOW_TOS for key in how.topics} <= {topic.key for topic in TOPICS}
