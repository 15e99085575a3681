"""Which rows a run is about, as the list is filtered."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rowcall.ui.task_pane.scope import ScopeCard


def test_a_fresh_filter_is_followed_until_a_person_chooses_otherwise(qtbot: QtBot) -> None:
    card = ScopeCard()
    qtbot.addWidget(card)
    card.set_rows(10, None, ())
    assert card.row_ids is None
    card.set_rows(10, (3, 5), ())
    assert card.row_ids == (3, 5)
    next(button for button in card.findChildren(QPushButton) if button.text().startswith("All")).click()
    card.set_rows(10, (3, 5, 7), ())
    assert card.row_ids is None
    card.set_rows(10, None, ())
    card.set_rows(10, (9,), ())
    assert card.row_ids == (9,)
