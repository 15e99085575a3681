"""A person without a mouse: keys go to whatever has the focus, and Tab leads from control to control."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from tests.support.waiting import eventually

MOST_TABS = 120
_NO = Qt.KeyboardModifier.NoModifier


async def focus() -> QWidget:
    """What keys go to now."""
    await eventually(_focus)
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _focus() -> QWidget | None:
    """The widget with the focus; a closed dialog gives it back to its window, as desktops see to it."""
    if QApplication.activeWindow() is None:
        windows = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
        top = QApplication.activeModalWidget() or next((window for window in windows if window.isVisible()), None)
        if top is not None:
            top.activateWindow()
    return QApplication.focusWidget()


async def press(key: Qt.Key, modifier: Qt.KeyboardModifier = _NO) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(await focus(), key, modifier)
    await asyncio.sleep(0)


async def write(words: str) -> None:
    """Type where the focus is."""
    QTest.keyClicks(await focus(), words)


async def tab_to(name: str) -> QWidget:
    """Press Tab until the control of that name has the focus; fails where Tab never gets there."""
    passed: list[str] = []
    for _press in range(MOST_TABS):
        here = await focus()
        if here.objectName() == name:
            return here
        passed.append(here.objectName() or type(here).__name__)
        await press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}; it passes {passed}.")
