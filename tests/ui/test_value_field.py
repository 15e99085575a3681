"""The field of a card: long words fade out at its end."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rowcall.ui.row_card.value_field import ValueField
from rowcall.ui.theme import theme

WIDTH = 160


def inked(field: ValueField) -> int:
    """How many of the last pixels before the field's end are not of its ground."""
    picture = field.grab().toImage()
    ground = picture.pixelColor(WIDTH - 3, 2)
    last = range(WIDTH - 4, WIDTH - 2)
    return sum(picture.pixelColor(x, y) != ground for x in last for y in range(2, picture.height() - 2))


def test_long_words_fade_and_short_ones_do_not(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light")
    field = ValueField()
    field.setProperty("role", "cardValue")
    qtbot.addWidget(field)
    field.setFixedWidth(WIDTH)
    field.setText("short")
    assert not field.too_long
    field.setText("M" * 60)
    field.setCursorPosition(0)
    field.show()
    field.clearFocus()
    assert field.too_long
    assert inked(field) == 0
