"""A list of texts that is typed, pasted and taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.forms.conftest import named

from rowcall.ui.widgets.chips_editor import ChipsEditor

KEY = Qt.Key


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[ChipsEditor]:
    editor = ChipsEditor("titles", "Job titles", "Type")
    qtbot.addWidget(editor)
    editor.resize(300, 40)
    editor.show()
    yield editor
    editor.close()


@pytest.fixture
def line(editor: ChipsEditor) -> QLineEdit:
    return named(editor, QLineEdit, "titlesInput")


def test_enter_ends_a_text(qtbot: QtBot, editor: ChipsEditor, line: QLineEdit) -> None:
    qtbot.keyClicks(line, "VP  Sales")
    qtbot.keyClick(line, KEY.Key_Return)
    assert (editor.values(), line.text()) == (("VP Sales",), "")


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_separator_ends_a_text(qtbot: QtBot, editor: ChipsEditor, line: QLineEdit, separator: str) -> None:
    qtbot.keyClicks(line, f"CEO{separator}CTO")
    assert (editor.values(), line.text()) == (("CEO",), "CTO")


def test_a_pasted_column_becomes_one_text_a_line(qtbot: QtBot, editor: ChipsEditor, line: QLineEdit) -> None:
    QGuiApplication.clipboard().setText("CEO\r\nVP Sales\r\nCEO\r\n\r\nChief of Staff")
    qtbot.keyClick(line, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.values() == ("CEO", "VP Sales", "Chief of Staff")


def test_one_pasted_word_can_still_be_edited(qtbot: QtBot, editor: ChipsEditor, line: QLineEdit) -> None:
    QGuiApplication.clipboard().setText("CEO")
    qtbot.keyClick(line, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (editor.values(), line.text()) == ((), "CEO")


def test_backspace_takes_the_last_one_back_only_where_nothing_is_typed(
    qtbot: QtBot, editor: ChipsEditor, line: QLineEdit
) -> None:
    editor.set_values(("CEO", "CTO"))
    qtbot.keyClicks(line, "X")
    qtbot.keyClick(line, KEY.Key_Backspace)
    assert editor.values() == ("CEO", "CTO")
    qtbot.keyClick(line, KEY.Key_Backspace)
    assert editor.values() == ("CEO",)


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Space, KEY.Key_Backspace])
def test_a_chip_is_removed_by_key_and_its_neighbour_gets_the_focus(qtbot: QtBot, editor: ChipsEditor, key: KEY) -> None:
    editor.set_values(("CEO", "CTO", "CFO"))
    chip = editor.chips[1]
    chip.setFocus()
    qtbot.keyClick(chip, key)
    assert editor.values() == ("CEO", "CFO")
    assert QWidget.focusWidget(editor.window()) is editor.chips[1]


def test_a_click_on_a_chip_removes_it_and_is_told(qtbot: QtBot, editor: ChipsEditor) -> None:
    editor.set_values(("CEO",))
    with qtbot.waitSignal(editor.changed, timeout=1000):
        qtbot.mouseClick(editor.chips[0], Qt.MouseButton.LeftButton)
    assert editor.values() == ()


def test_many_chips_need_more_lines(editor: ChipsEditor) -> None:
    low = editor.minimumHeight()
    editor.set_values(tuple(f"A rather long job title {number}" for number in range(6)))
    assert editor.minimumHeight() > 3 * low
    editor.clear()
    assert editor.minimumHeight() == low


def test_markup_in_a_text_stays_text(qtbot: QtBot, editor: ChipsEditor, line: QLineEdit) -> None:
    qtbot.keyClicks(line, "<b>R&D</b>")
    qtbot.keyClick(line, KEY.Key_Return)
    assert editor.values() == ("<b>R&D</b>",)
    assert editor.chips[0].text() == "<b>R&&D</b>"  # two for a button show as one
