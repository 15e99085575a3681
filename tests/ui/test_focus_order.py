"""Tab stops at every control once, in reading order, and what has the focus can be seen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.support import keyboard
from tests.support.all_screens import takes_focus
from tests.support.waiting import eventually
from tests.support.windows import sessions, window_on
from tests.ui.conftest import make_project

from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.theme import theme
from rowcall.ui.widgets import focus_order
from rowcall.ui.window.main_window import MainWindow

pytestmark = pytest.mark.timeout(120)


@pytest_asyncio.fixture
async def window(tmp_path: Path) -> AsyncIterator[MainWindow]:
    async with window_on(sessions("http://127.0.0.1:9", tmp_path)) as window:
        window.activateWindow()
        yield window


async def stops(window: QWidget) -> list[QWidget]:
    """Where Tab stops, once around."""
    first = await keyboard.focus()
    passed = [first]
    for _press in range(keyboard.MOST_TABS):
        await keyboard.press(Qt.Key.Key_Tab)
        here = await keyboard.focus()
        if here is first:
            return passed
        assert here not in passed, f"{here.objectName()} comes twice"
        passed.append(here)
    raise AssertionError("Tab never comes back.")


def expected(window: QWidget) -> set[QWidget]:
    return {widget for widget in window.findChildren(QWidget) if widget.isVisible() and takes_focus(widget)}


async def test_tab_stops_at_every_control_of_the_start_page_from_top_to_bottom(window: MainWindow) -> None:
    window.start_page.drop.findChild(QPushButton, "chooseFile").setFocus()
    passed = await stops(window)
    assert set(passed) >= expected(window) - {window.start_page}
    left = [w for w in passed if window.start_page.drop.isAncestorOf(w) or w.objectName().startswith("search-")]
    tops = [widget.mapTo(window, QPoint(0, 0)).y() for widget in left]
    assert len(left) > 3
    assert tops == sorted(tops)


async def test_tab_stops_at_every_control_of_the_settings(window: MainWindow) -> None:
    window.actions_by_key["settings"].trigger()
    await eventually(lambda: window.findChild(SettingsDialog))
    dialog = window.findChild(SettingsDialog)
    dialog.activateWindow()
    passed = await stops(dialog)
    assert {w.objectName() for w in expected(dialog)} <= {w.objectName() for w in passed}
    names = [widget.objectName() for widget in passed]
    wanted = ["searchSettings", "apiKey", "reset-look", "known_days", "at_once", "closeSettings", "saveSettings"]
    begin = names.index(wanted[0])
    assert [name for name in names[begin:] + names[:begin] if name in wanted] == wanted
    dialog.reject()
    await eventually(lambda: window.findChild(SettingsDialog) is None)


async def test_the_focus_can_be_seen_on_every_control(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "Fair in Lyon.rowcall"
    await asyncio.to_thread(make_project, path, 4)
    window.bring.open_path(path)
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == 4)
    assert window.workspace is not None
    await keyboard.focus()
    unseen = []
    for widget in focus_order.in_reading_order(window.workspace.pane):
        window.bar.search.setFocus()
        focus_order.bring_into_sight(widget)
        before = around(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if around(widget) == before:
            unseen.append(widget.objectName())
    assert unseen == []


def around(widget: QWidget) -> bytes:
    """A control with a little of what is around it, as a picture."""
    window = widget.window()
    corner = widget.mapTo(window, QPoint(-6, -6))
    image = window.grab(widget.rect().translated(corner).adjusted(0, 0, 12, 12)).toImage()
    return bytes(image.constBits())


def test_what_is_made_later_is_passed_where_it_stands(qtbot: QtBot) -> None:
    """Qt alone would go to it last."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setSpacing(theme.current().space_s)
    first, last, between = QLineEdit(), QPushButton(), QLineEdit()
    for place, widget in ((0, first), (1, last), (1, between)):
        column.insertWidget(place, widget)
    page.show()
    assert list(focus_order.in_reading_order(page)) == [first, between, last]
    first.setFocus()
    for wanted in (between, last, first):
        focus_order.move(page, forward=True)
        assert page.focusWidget() is wanted
    focus_order.move(page, forward=False)
    assert page.focusWidget() is last
