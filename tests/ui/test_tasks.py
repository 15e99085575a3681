"""Coroutines started from slots: kept, reported, cancelled with their owner; dialogs that are awaited."""

from __future__ import annotations

import asyncio
import sys
from types import TracebackType

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually

from rowcall.errors import RowcallError
from rowcall.ui import problems, tasks


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


async def fail(error: BaseException) -> None:
    await asyncio.sleep(0)
    raise error


async def test_a_problem_is_shown_over_its_owner_and_nothing_stands_still(owner: QWidget, qtbot: QtBot) -> None:
    tasks.start(fail(RowcallError("The file is locked.", "Close it in Excel.")), owner=owner)
    await eventually(lambda: owner.findChild(problems.Message))
    box = owner.findChild(problems.Message)
    assert box.findChild(QLabel, "messageTitle").text() == "The file is locked."
    assert box.findChild(QLabel, "messageAdvice").text() == "Close it in Excel."
    assert box.findChild(QLabel, "messageTitle").textFormat() is Qt.TextFormat.PlainText
    qtbot.mouseClick(box.findChild(QPushButton, "answer0"), Qt.MouseButton.LeftButton)
    await eventually(lambda: owner.findChild(problems.Message) is None)


async def test_whoever_starts_a_task_may_take_its_problem(owner: QWidget) -> None:
    taken: list[RowcallError] = []
    tasks.start(fail(RowcallError("No.")), owner=owner, on_error=lambda _owner, error: taken.append(error))
    await eventually(lambda: taken)
    assert owner.findChild(problems.Message) is None


async def test_a_bug_goes_where_every_bug_goes(owner: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    bugs: list[BaseException] = []

    def take(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        bugs.append(error)

    monkeypatch.setattr(sys, "excepthook", take)
    tasks.start(fail(ZeroDivisionError("ours")), owner=owner)
    await eventually(lambda: bugs)
    assert str(bugs[0]) == "ours"


async def test_a_task_ends_with_its_owner() -> None:
    widget = QWidget()
    task = tasks.start(asyncio.sleep(60), owner=widget)
    inner = QWidget(widget)
    below = tasks.start(asyncio.sleep(60), owner=inner)
    await asyncio.sleep(0)
    tasks.cancel_below(inner)
    await eventually(below.done)
    assert not task.done()
    widget.deleteLater()
    await eventually(task.done)
    assert task.cancelled()


async def test_a_problem_that_comes_in_the_turn_in_which_its_owner_goes_is_told_to_nobody() -> None:
    widget, told = QWidget(), list[RowcallError]()
    task = tasks.start(fail(RowcallError("No.")), owner=widget, on_error=lambda _owner, error: told.append(error))
    task.add_done_callback(lambda _task: after.set_result(None))
    after: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    while not task.done():
        await asyncio.sleep(0)
        if task.done():
            shiboken6.delete(widget)
    await after
    assert told == []


async def test_an_awaited_dialog_lets_everything_else_go_on(owner: QWidget) -> None:
    dialog = QDialog(owner)
    beats = 0

    async def close_later() -> None:
        nonlocal beats
        for _ in range(5):
            await asyncio.sleep(0.01)
            beats += 1
        dialog.done(7)

    tasks.start(close_later(), owner=owner)
    assert await tasks.finished(dialog) == 7
    assert beats == 5


async def test_a_question_gives_the_answer_and_escape_changes_nothing(owner: QWidget, qtbot: QtBot) -> None:
    for press, expected in (
        (lambda box: qtbot.mouseClick(box.findChild(QPushButton, "answer1"), LEFT), 1),
        (escape, 0),
    ):
        box = problems.question(owner, "Stop the run?", "Answers are kept.", ("Keep running", "Stop"))
        asyncio.get_running_loop().call_later(0.02, press, box)
        assert await tasks.finished(box) == expected


LEFT = Qt.MouseButton.LeftButton


def escape(box: QDialog) -> None:
    box.reject()
