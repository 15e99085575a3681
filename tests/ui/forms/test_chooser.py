"""What can be done: found by group and by word, priced, and where it cannot be asked, with the reason."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.catalogue import catalogue
from rowcall.errors import ServiceProblem
from rowcall.model.action import Counted
from rowcall.model.plans import StepChoice
from rowcall.settings.prices import shipped_prices
from rowcall.ui.task_pane.action_card import ActionCard
from rowcall.ui.task_pane.counter_line import CounterLine
from rowcall.ui.task_pane.glance import price_of
from rowcall.ui.task_pane.pane import TaskPane


def offered(pane: TaskPane) -> set[str]:
    """The actions whose cards are seen."""
    cards = pane.target.findChildren(ActionCard)
    return {card.action.key for card in cards if card.isVisible() and card.objectName() != "chosenAction"}


async def test_the_others_unfold_and_are_found_by_a_word(pane: TaskPane, qtbot: QtBot) -> None:
    assert offered(pane) == set()
    named(pane, QPushButton, "otherActions").click()
    assert "find_people" in offered(pane)
    qtbot.keyClicks(named(pane, QLineEdit, "searchActions"), "Technologies")
    assert offered(pane) == {"company_stack"}
    named(pane, QPushButton, "action-company_stack").click()
    assert offered(pane) == set()
    assert pane.target.choice().steps[0].action == "company_stack"
    named(pane, QPushButton, "chosenAction").click()
    qtbot.keyClicks(named(pane, QLineEdit, "searchActions"), "no such thing")
    assert named(pane, QLabel, "noSuchAction").isVisible()


async def test_what_the_columns_do_not_allow_says_what_it_needs(pane: TaskPane, qtbot: QtBot) -> None:
    named(pane, QPushButton, "otherActions").click()
    qtbot.keyClicks(named(pane, QLineEdit, "searchActions"), "reactions")
    card = named(pane, QPushButton, "action-reactions")
    assert card.isVisible()
    assert not card.isEnabled()
    assert "LinkedIn profile" in card.accessibleDescription()


async def test_without_a_list_only_searches_are_offered(pane: TaskPane, qtbot: QtBot) -> None:
    pane.target.begin_with_search()
    named(pane, QPushButton, "otherActions").click()
    qtbot.keyClicks(named(pane, QLineEdit, "searchActions"), "search")
    assert {"search_people", "search_companies"} <= offered(pane)
    assert not pane.target.scope.isVisible()


@pytest.mark.parametrize(
    ("key", "price"),
    [
        ("company_stack", "3 credits a company"),
        ("find_people", "≈ 1 credit a person"),
        ("enrich_contact", "3 to 30 credits"),
        ("read_credits", "free"),
    ],
)
def test_prices_are_said_at_a_glance(key: str, price: str) -> None:
    assert price_of(catalogue()[key], shipped_prices()) == price


def test_every_price_says_what_it_is_for() -> None:
    assert [price.key for price in shipped_prices().prices.values() if not price.each] == []


def step(number: int) -> StepChoice:
    return StepChoice("search_people", {"limit": number})


class Service:
    """Answers each question when it is told to."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self._answers: dict[int, asyncio.Future[Counted | None]] = {}

    async def count(self, choice: StepChoice) -> Counted | None:
        number = choice.options["limit"]
        self.asked.append(number)
        return await self._answer(number)

    def _answer(self, number: int) -> asyncio.Future[Counted | None]:
        return self._answers.setdefault(number, asyncio.get_running_loop().create_future())

    def answer(self, number: int, total: int) -> None:
        self._answer(number).set_result(Counted(total, ("Mara Keld", "Ole Brandt")))

    def refuse(self, number: int) -> None:
        self._answer(number).set_exception(ServiceProblem("Pronto cannot be reached."))


async def test_only_the_newest_choice_is_counted_and_shown(qtbot: QtBot) -> None:
    service = Service()
    line = CounterLine(service.count)
    qtbot.addWidget(line)
    counted = named(line, QLabel, "counted")
    for number in range(1, 6):  # typed without a rest
        line.follow(step(number), "people")
    await eventually(lambda: service.asked == [5])
    line.follow(step(6), "people")
    line.follow(step(7), "people")
    service.answer(5, 555)
    await eventually(lambda: service.asked == [5, 7])
    assert "555" not in counted.text()
    service.answer(7, 1318)
    await eventually(lambda: counted.text() == "About 1,318 people")
    assert named(line, QLabel, "countedExamples").text() == "Mara Keld, Ole Brandt"
    line.follow(None)
    assert line.isHidden()


async def test_what_cannot_be_counted_is_a_quiet_sentence(qtbot: QtBot) -> None:
    service = Service()
    line = CounterLine(service.count)
    qtbot.addWidget(line)
    line.follow(step(1), "people")
    service.refuse(1)
    told = named(line, QLabel, "countedExamples")
    await eventually(lambda: told.text() == "Cannot be counted now: Pronto cannot be reached.")
    line.follow(step(2), "people")
    service.answer(2, 0)
    await eventually(lambda: named(line, QLabel, "counted").text().startswith("0 people: take a filter away"))
    assert line.finds_nobody
