"""Forms of every kind of option, from a declaration that no operation has."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.action import Action, Kind, NewSheet, Option, Part
from rowcall.model.reference import Choice
from rowcall.session import Session
from rowcall.ui import tasks
from rowcall.ui.task_pane.action_form import ActionForm
from rowcall.ui.task_pane.editors import Surroundings
from rowcall.ui.widgets.chips import Chip
from rowcall.ui.widgets.picker import Picker

SIZES = (Choice("1-10", "1-10 employees"), Choice("11-50", "11-50 employees"))
MANY = tuple(Option(f"more{number}", f"More {number}", Kind.TEXTS, group="More of it") for number in range(8))


def _no_address(text: str) -> str:
    return "" if text.startswith("https://") else "This is no address."


def _wrong(options: Mapping[str, Any]) -> str:
    return "" if options.get("post") or options.get("words") else "Say what to look for."


ACTION = Action(
    key="invented",
    title="Invented",
    help="",
    parts=(Part("found", "Found", ()),),
    options=(
        Option("post", "Post", Kind.TEXT, help="Its address.", check=_no_address),
        Option("words", "Words", Kind.TEXTS, group="Who", replaces=("size",)),
        Option("size", "Size", Kind.CHOICES, choices=SIZES, free=True, group="Who"),
        Option("days", "Days", Kind.NUMBER, least=1, greatest=30, group="When"),
        Option("order", "Order", Kind.CHOICE, choices=SIZES * 3, group="When"),
        Option("lists", "Lists", Kind.LISTS, group="When"),
        *MANY,
        Option("limit", "At most", Kind.NUMBER, suggested=25, least=1, group="When"),
    ),
    steps=lambda _ask: iter(()),  # type: ignore[arg-type, return-value]  # it is drawn, never carried out
    charges=lambda _ask: (),
    identity=lambda _ask: "",
    lacks=lambda _ask: "",
    wrong=_wrong,
    new_sheet=NewSheet("found", "Found", ()),
)


@pytest_asyncio.fixture
async def form(session: Session) -> AsyncIterator[ActionForm]:
    form = ActionForm(ACTION, Surroundings(session, None, "form", "limit"), first=True)
    form.resize(340, 900)
    form.show()
    yield form
    tasks.cancel_below(form)
    form.close()
    form.deleteLater()
    await asyncio.sleep(0)


def chips(form: ActionForm) -> list[str]:
    """The chips that stand beside folded headings."""
    return [chip.label for chip in form.findChildren(Chip) if chip.isVisible()]


async def test_what_is_missing_is_said_until_it_is_there(form: ActionForm, qtbot: QtBot) -> None:
    assert form.problem == "Say what to look for."
    line = named(form, QLineEdit, "form-post")
    qtbot.keyClicks(line, "example")
    assert form.problem == "This is no address."
    assert any(label.text() == "This is no address." and label.isVisible() for label in form.findChildren(QLabel))
    line.setText("https://posts.example/1")
    assert form.problem == ""
    assert form.options()["post"] == "https://posts.example/1"
    assert any(label.text() == "Its address." and label.isVisible() for label in form.findChildren(QLabel))


async def test_headings_of_many_options_are_folded_and_say_what_is_in_use(form: ActionForm, qtbot: QtBot) -> None:
    fold = named(form, QPushButton, "form-group-words")
    words = named(form, QLineEdit, "form-wordsInput")
    assert not words.isVisible()
    fold.click()
    qtbot.keyClicks(words, "growth,hiring,")
    assert "Words: growth, hiring" not in chips(form)
    fold.click()
    assert "Words: growth, hiring" in chips(form)
    chip = next(chip for chip in form.findChildren(Chip) if chip.isVisible() and chip.label.startswith("Words:"))
    chip.click()
    assert "words" not in form.options()
    assert chips(form) == []


async def test_an_option_takes_the_place_of_another(form: ActionForm, qtbot: QtBot) -> None:
    named(form, QPushButton, "form-group-words").click()
    named(form, Picker, "form-size").set_values(["11-50"])
    assert form.options()["size"] == ("11-50",)
    qtbot.keyClicks(named(form, QLineEdit, "form-wordsInput"), "growth,")
    assert "size" not in form.options()
    assert not named(form, Picker, "form-size").isEnabled()


async def test_numbers_have_their_bounds_and_a_choice_begins_with_none(form: ActionForm) -> None:
    named(form, QPushButton, "form-group-days").click()
    days = named(form, QSpinBox, "form-days")
    assert (days.minimum(), days.maximum()) == (1, 30)
    assert "days" not in form.options()
    combo = named(form, QComboBox, "form-order")
    assert combo.currentText() == "Any"
    assert "order" not in form.options()
    combo.setCurrentIndex(2)
    assert form.options()["order"] == "11-50"


async def test_the_limit_is_seen_without_unfolding(form: ActionForm) -> None:
    assert named(form, QSpinBox, "form-limit").isVisible()
    assert form.options()["limit"] == 25


async def test_lists_come_from_the_account_and_their_numbers_can_be_typed(form: ActionForm, qtbot: QtBot) -> None:
    named(form, QPushButton, "form-group-days").click()
    picker = named(form, Picker, "form-lists")
    qtbot.mouseClick(named(form, QToolButton, "form-listsAdd"), Qt.MouseButton.LeftButton)
    await eventually(lambda: "no lists" in picker.popup.remark)
    qtbot.keyClicks(picker.popup.search, "7001")
    picker.popup.list.itemClicked.emit(picker.popup.list.item(0))
    assert form.options()["lists"] == ("7001",)
    picker.popup.hide()
