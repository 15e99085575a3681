"""Choosing from a list by mouse and by keys, and places that are looked up."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidget, QToolButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.errors import ServiceProblem
from rowcall.model.reference import FUNCTIONS, industry_problem
from rowcall.session import Session
from rowcall.ui.widgets.persona_picker import PersonaPicker
from rowcall.ui.widgets.pick_list import Item
from rowcall.ui.widgets.picker import Picker
from rowcall.ui.widgets.place_picker import PlacePicker

KEY = Qt.Key


def shown(picker: Picker) -> list[str]:
    """The labels in the list."""
    rows: QListWidget = picker.popup.list
    return [rows.item(place).text() for place in range(rows.count())]


@pytest.fixture
def picker(qtbot: QtBot) -> Iterator[Picker]:
    picker = Picker("functions", "Function", "Any")
    qtbot.addWidget(picker)
    picker.set_items([Item(choice.id, choice.label) for choice in FUNCTIONS])
    picker.resize(300, 40)
    picker.show()
    yield picker
    picker.popup.hide()
    picker.close()


def test_keys_alone_open_search_choose_and_close(qtbot: QtBot, picker: Picker) -> None:
    qtbot.keyClick(named(picker, QToolButton, "functionsAdd"), KEY.Key_Down)
    assert picker.popup.isVisible()
    qtbot.keyClicks(picker.popup.search, "sal")
    assert shown(picker) == ["Sales"]
    qtbot.keyClick(picker.popup.search, KEY.Key_Return)
    assert picker.popup.isVisible()  # several can be chosen
    qtbot.keyClick(picker.popup.search, KEY.Key_Escape)
    assert not picker.popup.isVisible()
    assert picker.values() == ("25",)


def test_what_is_chosen_is_ticked_and_a_second_time_takes_it_back(qtbot: QtBot, picker: Picker) -> None:
    picker.set_values(["25"])
    picker.unfold()
    qtbot.keyClicks(picker.popup.search, "sales")
    assert picker.popup.list.item(0).checkState() is Qt.CheckState.Checked
    place = picker.popup.list.visualItemRect(picker.popup.list.item(0)).center()
    qtbot.mouseClick(picker.popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picker.values() == ()
    assert picker.popup.list.item(0).checkState() is Qt.CheckState.Unchecked


def test_accents_and_case_do_not_matter(qtbot: QtBot, picker: Picker) -> None:
    picker.set_items([Item("1", "Île-de-France"), Item("2", "Bretagne")] * 5)
    picker.unfold()
    qtbot.keyClicks(picker.popup.search, "ile")
    assert set(shown(picker)) == {"Île-de-France"}


def test_a_search_without_a_result_says_so(qtbot: QtBot, picker: Picker) -> None:
    picker.unfold()
    qtbot.keyClicks(picker.popup.search, "zzz")
    assert shown(picker) == []
    assert picker.popup.remark == "Nothing fits “zzz”."


def test_a_list_without_room_below_stays_at_the_upper_edge_of_its_field(qtbot: QtBot, picker: Picker) -> None:
    picker.move(50, picker.screen().availableGeometry().bottom() - 60)
    picker.unfold()
    for typed in ("", "s", "sales"):
        qtbot.keyClicks(picker.popup.search, typed)
        gap = picker.mapToGlobal(QPoint(0, 0)).y() - picker.popup.geometry().bottom()
        assert 0 <= gap <= 4


def test_a_single_picker_changes_its_choice_and_closes(qtbot: QtBot) -> None:
    picker = Picker("one", "One", "None", single=True)
    qtbot.addWidget(picker)
    picker.set_items([Item("a", "Anna"), Item("b", "Bert")])
    picker.show()
    for key, value in ((0, ("a",)), (1, ("b",))):
        picker.unfold()
        for _ in range(key):
            qtbot.keyClick(picker.popup, KEY.Key_Down)
        qtbot.keyClick(picker.popup, KEY.Key_Return)
        assert picker.values() == value
        assert not picker.popup.isVisible()


async def test_a_place_is_looked_up_and_picked_among_its_namesakes(qtbot: QtBot, session: Session) -> None:
    picker = PlacePicker("places", "Where", session.places)
    qtbot.addWidget(picker)
    picker.show()
    picker.unfold()
    qtbot.keyClicks(picker.popup.search, "Paris")
    await eventually(lambda: len(shown(picker)) > 1)
    assert all("city" in label for label in shown(picker))
    qtbot.keyClick(picker.popup.search, KEY.Key_Return)
    found = await session.places("Paris")
    assert picker.values() == (found[0].id,)
    picker.popup.hide()


async def test_a_failed_look_up_says_what_happened(qtbot: QtBot) -> None:
    async def offline(_name: str) -> tuple[()]:
        raise ServiceProblem("Pronto cannot be reached.", "Check the network.")

    picker = PlacePicker("places", "Where", offline)
    qtbot.addWidget(picker)
    picker.show()
    picker.unfold()
    qtbot.keyClicks(picker.popup.search, "Paris")
    await eventually(lambda: "cannot be reached" in picker.popup.remark)
    picker.popup.hide()


async def test_only_the_last_name_typed_is_looked_up(qtbot: QtBot, session: Session) -> None:
    asked: list[str] = []

    async def look_up(name: str) -> tuple[()]:
        asked.append(name)
        await asyncio.sleep(0)
        return ()

    picker = PlacePicker("places", "Where", look_up)
    qtbot.addWidget(picker)
    picker.show()
    picker.unfold()
    qtbot.keyClicks(picker.popup.search, "Lisbon")
    await eventually(lambda: asked)
    assert asked == ["Lisbon"]
    await eventually(lambda: "No place" in picker.popup.remark)
    picker.popup.hide()


async def test_personas_come_from_the_account(qtbot: QtBot, session: Session) -> None:
    picker = PersonaPicker("persona", "Persona", session.personas)
    qtbot.addWidget(picker)
    picker.show()
    picker.unfold()
    await eventually(lambda: shown(picker))
    there = await session.personas()
    assert shown(picker) == [persona.name for persona in there]
    qtbot.keyClick(picker.popup, KEY.Key_Return)
    assert picker.values() == (there[0].uuid,)


def test_what_is_typed_can_be_taken_where_the_service_knows_more(qtbot: QtBot) -> None:
    picker = Picker("industry", "Industry", "Any", free=True)
    qtbot.addWidget(picker)
    picker.set_items([Item("4", "Automotive"), Item("12", "Education")])
    picker.show()
    picker.unfold()
    qtbot.keyClicks(picker.popup.search, "1862")
    assert shown(picker) == ["Use “1862”"]
    qtbot.keyClick(picker.popup.search, KEY.Key_Return)
    qtbot.keyClick(picker.popup.search, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(picker.popup.search, "automotive")
    assert shown(picker) == ["Automotive"]
    qtbot.keyClick(picker.popup.search, KEY.Key_Return)
    assert picker.values() == ("1862", "4")
    picker.popup.hide()
    picker.close()


def test_what_would_be_refused_is_not_offered_and_the_reason_is_said(qtbot: QtBot, picker: Picker) -> None:
    picker.popup.free, picker.popup.refuses = True, industry_problem
    picker.unfold()
    qtbot.keyClicks(picker.popup.search, "insurance")
    assert shown(picker) == []
    assert "type LinkedIn's number" in picker.popup.remark
    picker.popup.search.clear()
    qtbot.keyClicks(picker.popup.search, "4711")
    assert shown(picker) == ["Use “4711”"]
