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


def test_rows_that_are_only_looked_at_change_no_choice(qtbot: QtBot) -> None:
    card = ScopeCard()
    qtbot.addWidget(card)
    told: list[bool] = []
    card.set_rows(10, None, (4, 6))
    card.changed.connect(lambda: told.append(True))
    card.hold()
    card.set_rows(10, (3, 5), ())
    assert (card.row_ids, card.count, told) == (None, 10, [])
    card.let_go()
    assert (card.row_ids, told) == (None, [])
    button(card, "Filtered").click()
    assert card.row_ids == (3, 5)


def test_selected_rows_stay_chosen_while_others_are_looked_at(qtbot: QtBot) -> None:
    card = ScopeCard()
    qtbot.addWidget(card)
    card.set_rows(10, None, (4, 6))
    button(card, "Selected").click()
    card.hold()
    card.set_rows(10, (3, 5), ())
    assert card.row_ids == (4, 6)
    assert button(card, "Selected").isChecked()
    button(card, "Filtered").click()
    assert card.row_ids == (3, 5), "what a person picks counts at once"


def button(card: ScopeCard, begins: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text().startswith(begins))
