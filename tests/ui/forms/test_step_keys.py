"""Each step of the task pane has a key: who watches a run comes back to the first page without the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.ui.task_pane.pane import TaskPane


async def test_each_step_has_a_key_and_says_so(chosen: TaskPane, qtbot: QtBot) -> None:
    chosen.activateWindow()
    chosen.show_run()
    named(chosen.watch, QPushButton, "stopRun").setFocus()
    for key, step in ((Qt.Key.Key_1, "target"), (Qt.Key.Key_2, "check"), (Qt.Key.Key_3, "watch")):
        qtbot.keyClick(chosen, key, Qt.KeyboardModifier.AltModifier)
        await eventually(lambda step=step: chosen.step == step)
        button = named(chosen, QPushButton, f"step{step.capitalize()}")
        assert button.toolTip() == button.shortcut().toString()
        assert chosen.window().focusWidget() is button, "Tab goes on from there"
