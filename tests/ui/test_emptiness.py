"""What stands where there is nothing to show, and where the keys begin in a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from rowcall.ui.widgets.emptiness import Emptiness
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.segmented import Segmented


def test_it_stands_in_the_middle_also_when_the_list_grows(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(500, 300)
    over.show()
    nothing = Emptiness(over, "nothing")
    assert nothing.words == ""
    nothing.say("search-x", "No row fits.", "Take a filter away.", "Show all")
    assert nothing.words == "No row fits. Take a filter away."
    over.resize(900, 500)
    assert nothing.geometry().center().x() in (449, 450)
    assert abs(nothing.geometry().center().y() - 250) <= 1
    assert over.rect().contains(nothing.geometry())


def test_its_button_is_there_where_something_can_be_done(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    nothing = Emptiness(over, "nothing")
    button = nothing.findChild(QPushButton, "nothingAction")
    nothing.say("search-x", "No row fits.")
    assert button.isHidden()
    nothing.say("search-x", "No row fits.", action="Show all")
    with qtbot.waitSignal(nothing.acted):
        button.click()
    nothing.hide()
    assert nothing.words == ""


def test_a_dialog_begins_with_what_it_is_about_and_not_with_its_help(qtbot: QtBot) -> None:
    dialog = FormDialog("exportDialog", "banner")
    qtbot.addWidget(dialog)
    field = QLineEdit()
    dialog.column().addWidget(field)
    dialog.show()
    assert dialog.findChild(QToolButton, "askHelp") is not None
    assert dialog.focusWidget() is field


def test_the_chosen_one_of_some_choices_has_another_ground_than_the_others(qtbot: QtBot) -> None:
    choices = Segmented("which", "Which", (("one", "One"), ("two", "Two")))
    qtbot.addWidget(choices)
    choices.show()
    picture = choices.grab().toImage()
    grounds = [
        picture.pixelColor(button.geometry().left() + 6, button.geometry().center().y()).name()
        for button in choices.findChildren(QPushButton)
    ]
    assert len(set(grounds)) == len(grounds)
