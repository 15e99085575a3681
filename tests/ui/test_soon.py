"""Timers that may begin coroutines: they wait for a loop that runs, and for nobody who is gone."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.support.qt_loop import new_qt_loop
from tests.support.waiting import eventually

from rowcall.ui import tasks
from rowcall.ui.soon import Soon


class Counted(QWidget):
    """Begins a coroutine whenever it is time."""

    told = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.begun = self.times = 0

    def begin(self) -> None:
        self.begun += 1
        tasks.start(self._count(), owner=self)

    async def _count(self) -> None:
        self.times += 1


@pytest.fixture
def widget(qtbot: QtBot) -> Counted:
    made = Counted()
    qtbot.addWidget(made)
    return made


async def test_it_calls_once_a_while_after_it_was_started_last(widget: Counted) -> None:
    soon = Soon(widget, 20, widget.begin)
    for _time in range(3):
        soon.start()
    await eventually(lambda: widget.times)
    await asyncio.sleep(0.05)
    assert widget.times == 1
    assert not soon.isActive()


async def test_repeated_it_calls_until_it_is_stopped(widget: Counted) -> None:
    soon = Soon(widget, 1, widget.begin, repeated=True)
    soon.start()
    await eventually(lambda: widget.times > 2)
    soon.stop()
    begun = widget.begun
    await asyncio.sleep(0.02)
    assert widget.begun == begun


async def test_a_signal_may_be_told_instead(widget: Counted) -> None:
    told: list[bool] = []
    widget.told.connect(lambda: told.append(True))
    Soon(widget, 1, widget.told).start()
    await eventually(lambda: told)


@pytest.mark.parametrize("repeated", [False, True])
def test_what_falls_due_while_the_loop_stands_still_waits_for_it(
    widget: Counted, qtbot: QtBot, *, repeated: bool
) -> None:
    loop = new_qt_loop()
    soon = Soon(widget, 5, widget.begin, repeated=repeated)
    soon.start()
    try:
        qtbot.wait(30)  # Qt looks at its timers; a coroutine could not be begun
        assert widget.times == 0
        loop.run_until_complete(eventually(lambda: widget.times))
        soon.stop()
        loop.run_until_complete(asyncio.sleep(0))
    finally:
        loop.close()


async def test_with_its_owner_gone_it_calls_nobody(qtbot: QtBot) -> None:
    owner, called = QObject(), []
    Soon(owner, 5, lambda: called.append(True)).start()
    owner.deleteLater()
    later = asyncio.get_running_loop().create_future()
    QTimer.singleShot(30, lambda: later.set_result(None))
    await later
    assert called == []
