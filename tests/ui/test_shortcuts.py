"""No key means two things: of all commands that can be on at once, and of what the sheet does with keys itself."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from tests.support.desk import write_list
from tests.support.waiting import eventually
from tests.support.windows import sessions, window_on

from rowcall.ui.commands import COMMANDS

SHIFTED = dict(zip('~!@#$%^&*()_+{}|:"<>?', "`1234567890-=[]\\;',./", strict=True))
"""What Shift makes of a key on the keyboard that most have: one press, whichever of both it is called by."""
Press = tuple[int, int]


def pressed(combination: QKeyCombination) -> Press:
    """The key as it is pressed, whatever it types."""
    key, modifiers = combination.key().value, combination.keyboardModifiers().value
    base = SHIFTED.get(chr(key)) if key < 0x7F else None
    shift = Qt.KeyboardModifier.ShiftModifier.value
    return (ord(base), modifiers | shift) if base is not None else (key, modifiers)


def presses(keys: QKeySequence) -> Press:
    assert keys.count() == 1
    return pressed(keys[0])


def test_one_press_has_one_name() -> None:
    assert presses(QKeySequence("Ctrl++")) == presses(QKeySequence("Ctrl+Shift+=")) != presses(QKeySequence("Ctrl+="))
    assert presses(QKeySequence("Ctrl+Shift++")) == presses(QKeySequence("Ctrl++"))


def test_no_two_commands_share_a_key() -> None:
    users: dict[Press, list[str]] = defaultdict(list)
    for command in COMMANDS:
        for keys in command.shortcuts:
            users[presses(QKeySequence(keys))].append(f"{command.key} {keys}")
    assert [sharing for sharing in users.values() if len(sharing) > 1] == []


async def test_no_two_parts_of_the_window_share_a_key(tmp_path: Path) -> None:
    path = tmp_path / "keys.rowcall"
    write_list(path)
    async with window_on(sessions("http://127.0.0.1:9", tmp_path)) as window:
        window.bring.open_path(path)
        await eventually(lambda: window.workspace and window.workspace.page.model.rowCount())
        assert window.workspace is not None
        users: dict[Press, set[str]] = defaultdict(set)
        for action in window.findChildren(QAction):
            for keys in action.shortcuts():
                users[presses(keys)].add(action.objectName() or action.text())
        for shortcut in window.findChildren(QShortcut):
            owner = shortcut.parent()
            if isinstance(owner, QWidget) and owner.isVisible() and shortcut.isEnabled():
                users[presses(shortcut.key())].add(str(owner))
        for key, modifiers in window.workspace.page.view.keys.combinations():
            users[pressed(QKeyCombination(modifiers, key))].add("the sheet")  # which layouts type differently
        assert len(users) > 60
        assert [sharing for sharing in users.values() if len(sharing) > 1] == []
