"""The price and what else is agreed to before a run: nothing is sent until then."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea, QSpinBox
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.ui.forms.conftest import E_MAIL, FIND, checked, label, named, start

from rowcall.model.estimates import RunEstimate
from rowcall.model.plans import RunChoice
from rowcall.session import Session
from rowcall.ui.task_pane.estimate_card import EstimateCard
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.optional_number import OptionalNumber


async def test_the_price_is_named_before_anything_is_sent(chosen: TaskPane, opened: Session, service: Sandbox) -> None:
    await checked(chosen)
    assert chosen.target.sheet is not None
    estimate = await opened.estimate(chosen.target.choice(), chosen.target.sheet.id)
    assert estimate.most is not None
    assert start(chosen).text() == f"Start · up to {estimate.most} credits (practice)"
    assert label(chosen, "mostCredits") == f"Up to {estimate.most} credits (practice)"
    assert "balance" in label(chosen, "estimateFacts")
    assert await asyncio.to_thread(service.charged) == 0


async def test_a_cap_lowers_the_price_on_the_button(chosen: TaskPane) -> None:
    await checked(chosen)
    cap = named(chosen, QSpinBox, "cap")
    named(chosen, QCheckBox, "capNone").click()
    cap.setValue(2)
    assert not start(chosen).isEnabled()  # there is no estimate for this choice yet
    await eventually(start(chosen).isEnabled)
    assert start(chosen).text() == "Start · up to 2 credits (practice)"


async def test_while_a_cap_is_typed_it_waits_with_the_whole_count(
    chosen: TaskPane, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    await checked(chosen)
    asked: list[int | None] = []
    estimate = opened.estimate

    async def counted(choice: RunChoice, sheet_id: int) -> RunEstimate:
        asked.append(choice.budget)
        return await estimate(choice, sheet_id)

    monkeypatch.setattr(opened, "estimate", counted)
    named(chosen, QCheckBox, "capNone").click()
    for most in (2, 20, 203):
        named(chosen, QSpinBox, "cap").setValue(most)
        await asyncio.sleep(0.01)
    await eventually(start(chosen).isEnabled)
    assert set(asked) == {203}


async def test_without_any_limit_one_has_to_say_so(chosen: TaskPane) -> None:
    named(chosen, QCheckBox, f"{FIND}-limitNone").setChecked(True)
    named(chosen, QPushButton, "toCheck").click()
    accept = named(chosen, QCheckBox, "acceptUnlimited")
    await eventually(accept.isVisible)
    assert not start(chosen).isEnabled()
    assert start(chosen).text() == "Start · no upper limit"
    accept.click()
    assert start(chosen).isEnabled()


async def test_a_choice_that_cannot_be_carried_out_is_told_in_words(chosen: TaskPane) -> None:
    named(chosen, QCheckBox, f"{FIND}-limitNone").setChecked(True)
    named(chosen, QPushButton, "toCheck").click()
    cap = next(child for child in chosen.findChildren(OptionalNumber) if child.findChild(QSpinBox, "cap"))
    cap.set_value(100)
    banner = named(chosen, Banner, "checkProblem")
    await eventually(lambda: banner.words)
    assert "limit" in banner.words
    assert not start(chosen).isEnabled()


async def test_rows_that_cannot_be_asked_are_told_with_the_reason(chosen: TaskPane, qtbot: QtBot) -> None:
    named(chosen, QPushButton, "scope-all").click()
    qtbot.keyClick(named(chosen, QLineEdit, f"{FIND}-job_titlesInput"), chr(8))
    named(chosen, QPushButton, "toCheck").click()
    await eventually(lambda: chosen.check.findChildren(QLabel, "whyCannotAsk"))
    (reason,) = chosen.check.findChildren(QLabel, "whyCannotAsk")
    assert "42 rows" in reason.text()
    assert not start(chosen).isEnabled()


async def test_a_trial_has_a_price_of_its_own(chosen: TaskPane) -> None:
    named(chosen, QPushButton, "scope-all").click()
    await checked(chosen)
    trial = named(chosen, QPushButton, "tryRun")
    assert trial.text().startswith("Try on 10 rows · up to ")
    assert trial.isEnabled()
    most = [int(button.text().split("up to ")[1].split()[0]) for button in (trial, start(chosen))]
    assert most[0] < most[1]


async def test_the_cap_is_explained_as_it_is(chosen: TaskPane) -> None:
    await checked(chosen)

    def said() -> str:
        return " ".join(shown.text() for shown in chosen.check.findChildren(QLabel) if shown.isVisible())

    assert "No cap: it may use up to the credits above." in said()
    assert "stops by itself before" not in said()
    named(chosen, QCheckBox, "capNone").click()
    assert "The run stops by itself before it could use more credits." in said()
    await eventually(start(chosen).isEnabled)


async def test_a_tick_at_the_end_of_the_page_leaves_the_page_where_it_is(chosen: TaskPane, qtbot: QtBot) -> None:
    chosen.resize(376, 420)
    await checked(chosen)
    bar = chosen.check.findChildren(QScrollArea)[0].verticalScrollBar()
    await eventually(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    lowest = bar.value()
    box = named(chosen, QCheckBox, "hitRateFloorNone")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert not start(chosen).isEnabled()
    await eventually(start(chosen).isEnabled)
    await asyncio.sleep(0.05)  # the new cards are laid out
    assert bar.value() == lowest


async def test_each_figure_opens_its_rows(chosen: TaskPane, qtbot: QtBot) -> None:
    await checked(chosen)
    shown: list[tuple[list[int], str]] = []
    chosen.ids_asked.connect(lambda _sheet, row_ids, title: shown.append((list(row_ids), title)))
    link = named(chosen, QPushButton, "rows-asked")
    assert link.text() == "3"
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert shown == [([1, 2, 3], "Will be asked")]


async def test_a_figure_that_is_only_looked_at_leaves_the_check_as_it_is(chosen: TaskPane) -> None:
    named(chosen, QPushButton, "scope-all").click()
    await checked(chosen)
    price = start(chosen).text()
    chosen.ids_asked.connect(lambda _sheet, row_ids, _title: chosen.set_scope(42, tuple(row_ids)[:5], ()))
    named(chosen, QPushButton, "rows-asked").click()
    assert start(chosen).isEnabled(), "nothing is counted anew"
    assert start(chosen).text() == price
    assert chosen.target.scope.row_ids is None
    assert "stays as chosen" in named(chosen, Banner, "checkNote").words
    named(chosen, QPushButton, "stepTarget").click()
    assert chosen.target.scope.row_ids is None
    named(chosen, QPushButton, "scope-filtered").click()
    await checked(chosen)
    assert named(chosen, QPushButton, "rows-asked").text() == "5"
    assert not named(chosen, Banner, "checkNote").words


async def test_people_who_are_left_out_are_told_with_the_reason(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("First name,Last name,Company,E-mail\nMara,Keld,Norvane,m@norvane.example\nOle,Brandt,Norvane,\n")
    await session.import_list(session.plan_import(await session.preview(path)))
    estimate = await session.estimate(E_MAIL, session.imported_sheet().id)
    (step,) = estimate.steps
    assert (step.left_out, dict(step.why_left)) == (1, {"Filled already: E-mail.": 1})
    card = EstimateCard(step, "Pronto")
    shown: list[tuple[list[int], str]] = []
    card.rows_asked.connect(lambda row_ids, title: shown.append((list(row_ids), title)))
    assert named(card, QLabel, "whyLeftOut").text() == "1 row: Filled already: E-mail."
    named(card, QPushButton, "showLeftOut").click()
    assert shown == [([1], "Filled already: E-mail.")]
    card.deleteLater()
