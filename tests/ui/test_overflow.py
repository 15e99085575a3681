"""What stands out of what holds it is noticed; what may be scrolled, or just fits, is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.support.overflow import overflowing

from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.page_parts import page_column, scrolled
from rowcall.ui.widgets.texts import text

LONG = "What keeps a page from being as narrow as the pane that it stands in"
WIDTH = 300


def page(part: QWidget) -> QWidget:
    inside = QWidget()
    page_column(inside).addWidget(part)
    return scrolled(inside)


def outside() -> QWidget:
    frame = QWidget()
    part = QLabel("moved", frame)
    part.setGeometry(WIDTH - 20, 0, 60, 20)
    return frame


def dialog_with(part: QWidget) -> QWidget:
    dialog = QDialog()
    QVBoxLayout(dialog).addWidget(part)
    return dialog


def narrow() -> QWidget:
    label = text("Donaudampfschifffahrtsgesellschaftskapitänswitwe", wrap=True)
    label.setMaximumWidth(100)
    return label


def table() -> QWidget:
    rows = QTableWidget(3, 40)
    rows.setHorizontalHeaderLabels([LONG] * 40)
    return rows


@pytest.mark.parametrize(
    ("make", "found"),
    [
        (lambda: page(text(LONG)), "wider than it, for"),
        (outside, "out of QWidget on the right"),
        (
            lambda: dialog_with(narrow()),
            "a word of it is",
        ),
    ],
)
def test_what_stands_out_is_noticed(make: Callable[[], QWidget], found: str, qtbot: QtBot) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(WIDTH, 200)
    widget.show()
    assert [fault for fault in overflowing(widget) if found in fault] != []


@pytest.mark.parametrize(
    "make",
    [
        lambda: page(text(LONG, wrap=True)),
        lambda: page(Card("A title that needs more than its line beside", "a note that is long")),
        lambda: page(table()),
        lambda: dialog_with(text("well-known and hyphenated-words-may-be-broken-where-they-have-hyphens", wrap=True)),
    ],
)
def test_what_wraps_or_may_be_scrolled_is_right(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(WIDTH, 200)
    widget.show()
    assert overflowing(widget) == []


def test_a_dialog_larger_than_the_screen_is_noticed(qtbot: QtBot) -> None:
    dialog = QDialog()
    row = QHBoxLayout(dialog)
    wide = QWidget()
    wide.setMinimumWidth(dialog.screen().availableGeometry().width() + 1)
    row.addWidget(wide)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("on a screen of" in fault for fault in overflowing(dialog))
