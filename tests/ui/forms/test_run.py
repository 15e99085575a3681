"""From the price over the run to its results, against a practice service with a ledger of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QProgressBar, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox, sandbox
from tests.support.waiting import eventually
from tests.ui.forms.conftest import E_MAIL, FIND, THREE, checked, label, named, number, start

from rowcall.model.cells import Outcome
from rowcall.model.events import RunAction, RunEnded, RunProgressed, StepProgress
from rowcall.model.ledger import Balance
from rowcall.model.prices import Cost
from rowcall.model.request import Limit
from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.task_pane.care_card import CareCard
from rowcall.ui.task_pane.forecast_card import ForecastCard
from rowcall.ui.task_pane.pace_card import PaceCard
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.task_pane.step_card import StepCard
from rowcall.ui.widgets import words
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.stat_tile import StatTile
from rowcall.ui.window.status_line import StatusLine


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox(rates={"leads_search": 0}) as control:
        yield control


@pytest.fixture
def quick_searches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Searches are started and looked at more often than in earnest."""
    monkeypatch.setattr("rowcall.actions.find_people.SEARCH", Limit("lead_search", 10, 1.0))
    monkeypatch.setattr("rowcall.engine.calling.poller.LISTING_EVERY", 0.2)


async def test_a_run_is_watched_to_its_end_and_the_books_agree(
    chosen: TaskPane, opened: Session, service: Sandbox, qtbot: QtBot
) -> None:
    named(chosen, QCheckBox, "then-enrich_contact").click()
    await checked(chosen)
    with qtbot.waitSignal(chosen.started, timeout=0, raising=False) as begun:
        start(chosen).click()
        start(chosen).click()  # an impatient second click starts nothing
        await eventually(lambda: begun.signal_triggered)
    assert named(chosen, QPushButton, "stepWatch").isChecked()
    assert opened.run is not None
    ended = await opened.run.wait()
    assert ended.stopped is None
    assert "finished" in named(chosen, Banner, "runBanner").words
    figures = ("found", "not_found", "failed", "unknown")
    assert sum(number(chosen, f"step-{FIND}-{name}Figure") for name in figures) == 3
    used = label(chosen, "run-credits").replace(",", "").split("–")[-1]
    assert int(used) == await asyncio.to_thread(service.charged)
    exports: list[bool] = []
    chosen.export_asked.connect(lambda: exports.append(True))
    named(chosen, QPushButton, "exportResults").click()
    assert exports == [True]
    named(chosen, QPushButton, "runAgain").click()
    assert named(chosen, QPushButton, "stepTarget").isChecked()


async def test_a_run_can_be_paused_stopped_and_carried_on(chosen: TaskPane, opened: Session) -> None:
    await checked(chosen)
    start(chosen).click()
    await eventually(lambda: opened.run is not None)
    assert opened.run is not None
    pause = named(chosen, QPushButton, "pauseRun")
    pause.click()
    assert opened.run.paused
    await eventually(lambda: "Paused" in named(chosen, Banner, "runBanner").words)
    assert pause.text() == "Go on"
    pause.click()
    assert not opened.run.paused
    named(chosen, QPushButton, "stopRun").click()
    stopped = await opened.run.wait()
    assert stopped.stopped == "user"
    assert "stopped" in named(chosen, Banner, "runBanner").words
    first = opened.run
    named(chosen, QPushButton, "resumeRun").click()
    await eventually(lambda: opened.run is not first)
    assert (await opened.run.wait()).stopped is None


async def test_without_a_key_the_run_does_not_start_and_the_key_can_be_entered(
    service: Sandbox, qtbot: QtBot, tmp_path: Path
) -> None:
    session = Session(make_setup(service.base_url, projects_folder=tmp_path))
    path = tmp_path / "people.csv"
    path.write_text("First name,Last name,Company\nMara,Keld,Norvane\n", encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    assert session.project is not None
    pane = TaskPane(session)
    qtbot.addWidget(pane)
    pane.show()
    sheet = session.project.reader.sheets()[0]
    pane.set_sheet(sheet)
    pane.set_scope(sheet.rows, None, ())
    await checked(pane)
    start(pane).click()
    banner = named(pane, Banner, "checkProblem")
    await eventually(lambda: "no Pronto key" in banner.words)
    named(pane, QPushButton, "checkProblemAction").click()
    await eventually(lambda: pane.findChildren(SettingsDialog))
    (dialog,) = pane.findChildren(SettingsDialog)
    qtbot.keyClicks(named(dialog, QLineEdit, "apiKey"), "a-good-key")
    named(dialog, QPushButton, "checkKey").click()
    await eventually(lambda: session.has_key)
    named(dialog, QPushButton, "closeSettings").click()
    await eventually(start(pane).isEnabled)
    start(pane).click()
    await eventually(lambda: session.run is not None)
    assert session.run is not None
    assert (await session.run.wait()).stopped is None
    await session.close()


def step(rows: int, outcomes: dict[Outcome, int], active: int = 0) -> StepProgress:
    ended, left_out = sum(outcomes.values()), outcomes.get(Outcome.NOT_RUN, 0)
    return StepProgress(FIND, "Find people", 1, rows, ended, active, outcomes, Cost(), complete=True, left_out=left_out)


async def test_rows_that_are_not_asked_are_no_progress(chosen: TaskPane) -> None:
    chosen.show_run()
    chosen.watch.show_progress(RunProgressed((step(42, {Outcome.NOT_RUN: 32}, active=5),), 1.0, 1.0, None))
    card = named(chosen, StepCard, f"step-{FIND}")
    assert any(label.text() == "0 of 10 · 5 at work" for label in card.findChildren(QLabel))
    assert named(card, QPushButton, f"step-{FIND}-not_run").text() == "32 not asked"
    bar = named(chosen, QProgressBar, f"step-{FIND}-bar")
    assert (bar.value(), bar.maximum()) == (0, 10)
    status = StatusLine()
    status.show_progress(RunProgressed((step(42, {Outcome.NOT_RUN: 32, Outcome.FOUND: 1}),), 1.0, 1.0, None))
    assert named(status, QLabel, "runState").text() == "1 of 10 done"
    status.deleteLater()


async def test_an_end_without_a_find_is_no_success(chosen: TaskPane) -> None:
    chosen.show_run()
    banner = named(chosen, Banner, "runBanner")
    chosen.watch.show_end(RunEnded((step(3, {Outcome.NOT_FOUND: 3}),), None))
    assert "Nothing was found" in banner.words
    assert banner.property("tone") == "running"
    chosen.watch.show_end(RunEnded((step(3, {Outcome.NOT_FOUND: 2, Outcome.FOUND: 1}),), None))
    assert banner.property("tone") == "found"


@pytest.mark.usefixtures("quick_searches")
async def test_after_a_trial_the_rest_is_one_button_away(chosen: TaskPane, opened: Session) -> None:
    chosen.set_scope(42, None, tuple(range(1, 13)))
    await checked(chosen)
    before = chosen.target.choice()
    named(chosen, QPushButton, "tryRun").click()
    await eventually(lambda: opened.run is not None)
    assert opened.run is not None
    rest = named(chosen, QPushButton, "nowTheRest")
    assert not rest.isVisible()
    assert (await opened.run.wait()).stopped is None
    assert rest.isVisible()
    assert rest.property("role") == "primary"
    chosen.set_scope(42, None, ())  # looking at other rows meanwhile changes nothing
    rest.click()
    await eventually(named(chosen, QPushButton, "stepCheck").isChecked)
    await eventually(start(chosen).isEnabled)
    assert "The rest: 2 rows" in named(chosen, Banner, "checkNote").words
    assert label(chosen, "foretoldCredits").startswith("Probably about ")
    tried = opened.run
    start(chosen).click()
    await eventually(lambda: opened.run is not tried)
    ended = await opened.run.wait()
    assert before.row_ids == tuple(range(1, 13))
    assert ended.steps[0].rows - ended.steps[0].outcomes.get(Outcome.NOT_RUN, 0) == 2
    assert not named(chosen, Banner, "checkNote").words
    chosen.watch.show_end(RunEnded((), None))
    assert not rest.isVisible()


@pytest.mark.usefixtures("quick_searches")
async def test_the_rest_of_a_whole_list_leaves_the_first_rows_out(chosen: TaskPane, opened: Session) -> None:
    named(chosen, QPushButton, "scope-all").click()
    await checked(chosen)
    named(chosen, QPushButton, "tryRun").click()
    await eventually(lambda: opened.run is not None)
    assert opened.run is not None
    await opened.run.wait()
    named(chosen, QPushButton, "nowTheRest").click()
    await eventually(lambda: "The rest: 32 rows" in named(chosen, Banner, "checkNote").words)
    await eventually(start(chosen).isEnabled)
    named(chosen, QPushButton, "stepTarget").click()
    named(chosen, QPushButton, "stepCheck").click()
    assert not named(chosen, Banner, "checkNote").words
    await eventually(start(chosen).isEnabled)


async def test_a_run_that_ends_early_says_why_and_offers_to_go_on(chosen: TaskPane, opened: Session) -> None:
    chosen.show_run()
    chosen.watch.show_end(RunEnded((), "auth", "Pronto refused the API key. Check the key, then resume."))
    assert "refused the API key" in named(chosen, Banner, "runBanner").words
    assert named(chosen, QPushButton, "resumeRun").isVisible()
    assert not named(chosen, QPushButton, "pauseRun").isVisible()


async def test_at_its_cap_a_run_is_checked_anew_and_nothing_is_alarming(chosen: TaskPane) -> None:
    chosen.show_run()
    chosen.watch.show_end(RunEnded((), "budget", "The 500 credits are used up.", action=RunAction.PLAN_AGAIN))
    assert named(chosen, Banner, "runBanner").property("tone") == "waiting"
    assert not named(chosen, QPushButton, "resumeRun").isVisible()
    assert not named(chosen, QPushButton, "runBannerAction").isVisible()
    check = named(chosen, QPushButton, "checkCapAgain")
    assert check.isVisible()
    assert check.property("role") == "primary"
    asked: list[RunAction] = []
    chosen.action_asked.connect(asked.append)
    check.click()
    assert asked == [RunAction.PLAN_AGAIN]
    chosen.watch.show_end(RunEnded((), "auth", "The key was refused.", action=RunAction.ENTER_KEY))
    assert named(chosen, Banner, "runBanner").property("tone") == "failed"
    assert named(chosen, QPushButton, "resumeRun").isVisible()
    assert not check.isVisible()


async def test_a_pane_that_is_gone_hears_nothing(pane: TaskPane, opened: Session, qtbot: QtBot) -> None:
    other = TaskPane(opened)
    other.show()
    other.close()
    other.deleteLater()
    await asyncio.sleep(0.05)
    assert opened.project is not None
    await opened.edit(opened.project.reader.sheets()[0].id, [], "nothing")


async def test_each_number_opens_its_rows(chosen: TaskPane, qtbot: QtBot) -> None:
    chosen.show_run()
    chosen.watch.show_end(RunEnded((step(3, {Outcome.NOT_FOUND: 2, Outcome.NOT_RUN: 1}),), None))
    asked: list[tuple[int, str, Outcome]] = []
    chosen.rows_asked.connect(lambda *rows: asked.append(rows))
    tile = named(chosen, StatTile, f"step-{FIND}-not_found")
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    await eventually(lambda: asked == [(1, FIND, Outcome.NOT_FOUND)])
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    await eventually(lambda: asked == [(1, FIND, Outcome.NOT_FOUND)] * 2)
    named(chosen, QPushButton, f"step-{FIND}-not_run").click()
    await eventually(lambda: asked[2:] == [(1, FIND, Outcome.NOT_RUN)])
    nobody = named(chosen, StatTile, f"step-{FIND}-found")
    qtbot.mouseClick(nobody, Qt.MouseButton.LeftButton)
    assert len(asked) == 3
    assert nobody.focusPolicy() is Qt.FocusPolicy.NoFocus


async def test_of_presses_one_upon_the_other_the_newest_counts(chosen: TaskPane) -> None:
    chosen.show_run()
    chosen.watch.show_end(RunEnded((step(3, {Outcome.NOT_FOUND: 2, Outcome.NOT_RUN: 1}),), None))
    asked: list[Outcome] = []
    chosen.rows_asked.connect(lambda _sheet, _action, outcome: asked.append(outcome))
    for _again in range(10):
        named(chosen, StatTile, f"step-{FIND}-not_found").pressed.emit()
        named(chosen, QPushButton, f"step-{FIND}-not_run").click()
    await eventually(lambda: bool(asked))
    named(chosen, StatTile, f"step-{FIND}-not_found").pressed.emit()
    await eventually(lambda: asked[-1] is Outcome.NOT_FOUND)
    assert asked == [Outcome.NOT_RUN, Outcome.NOT_FOUND]


async def test_the_balance_stands_beside_what_was_used_as_far_as_it_is_known(chosen: TaskPane) -> None:
    chosen.show_run()
    chosen.watch.figures.show_balance(Balance(100))
    assert not named(chosen, QLabel, "run-balance").isVisible()
    chosen.watch.figures.show_balance(Balance(1_200, 1_140, 60))
    assert label(chosen, "run-balance") == "1,200 → 1,140"
    assert label(chosen, "run-balanceMeaning") == "60 credits less, if nobody else used this account"


async def test_the_floor_of_what_must_be_found_goes_into_the_run_but_not_into_a_trial(chosen: TaskPane) -> None:
    named(chosen, QPushButton, "scope-all").click()
    await checked(chosen)
    assert chosen.check._choice().hit_rate_floor is None
    named(chosen, QCheckBox, "hitRateFloorNone").click()
    assert not start(chosen).isEnabled()
    named(chosen, QSpinBox, "hitRateFloor").setValue(35)
    assert chosen.check._choice().hit_rate_floor == 35
    assert (chosen.check._sample().sample, chosen.check._sample().hit_rate_floor) == (10, None)
    card = named(chosen, CareCard, "careCard")
    assert any("fewer than 35 of 100 rows" in shown.text() for shown in card.findChildren(QLabel))
    await eventually(start(chosen).isEnabled)


@pytest.mark.usefixtures("quick_searches")
async def test_after_a_trial_the_rest_is_foretold(chosen: TaskPane, opened: Session) -> None:
    named(chosen, QPushButton, "scope-all").click()
    await checked(chosen)
    named(chosen, QPushButton, "tryRun").click()
    await eventually(lambda: opened.run is not None)
    card = named(chosen, ForecastCard, "forecastCard")
    assert opened.run is not None
    assert not card.isVisible()
    await opened.run.wait()
    await eventually(card.isVisible)
    rest = await chosen.check.rest()
    assert rest is not None
    forecast = await opened.forecast(*rest)
    assert forecast.credits.likely is not None
    assert label(chosen, "forecastCredits") == f"About {words.credits_of(forecast.credits.likely)}"
    assert "for 32 rows that are left" in label(chosen, "forecastFacts")
    assert "told from 10 rows tried" in label(chosen, "forecastFacts")
    said = [shown.text() for shown in card.findChildren(QLabel)]
    assert words.span(forecast.credits.low, forecast.credits.high) in label(chosen, "forecastFacts")
    assert "10 of 10" in said or any(text.endswith(" of 10") for text in said)


async def test_while_a_run_goes_on_the_pace_is_shown(chosen: TaskPane, opened: Session) -> None:
    await checked(chosen)
    start(chosen).click()
    await eventually(lambda: opened.run is not None)
    card = named(chosen, PaceCard, "paceCard")
    await eventually(card.isVisible)
    assert opened.run is not None
    await opened.run.wait()
    assert not card.isVisible()


async def test_a_list_whose_answers_are_all_known_can_be_filled_without_a_call(
    service: Sandbox, qtbot: QtBot, tmp_path: Path
) -> None:
    session = Session(make_setup(service.base_url, projects_folder=tmp_path / "projects"))
    await session.keep_key("a-good-key")
    path = tmp_path / "people.csv"
    path.write_text(THREE, encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    await (await session.start(E_MAIL, session.imported_sheet().id)).wait()
    await session.import_list(session.plan_import(await session.preview(path)))
    pane = TaskPane(session)
    qtbot.addWidget(pane)
    pane.show()
    sheet = session.imported_sheet()
    pane.set_sheet(sheet)
    pane.set_scope(sheet.rows, None, ())
    paid = await asyncio.to_thread(service.charged)
    await checked(pane)
    assert start(pane).text() == "Start · no credits"
    start(pane).click()
    await eventually(lambda: session.run is not None)
    assert session.run is not None
    ended = await session.run.wait()
    assert sum(ended.steps[0].outcomes.get(outcome, 0) for outcome in (Outcome.FOUND, Outcome.NOT_FOUND)) == 3
    assert await asyncio.to_thread(service.charged) == paid
    await session.close()
