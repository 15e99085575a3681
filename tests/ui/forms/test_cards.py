"""The cards of the pages Check and Results, each by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot
from tests.ui.forms.conftest import FIND, named

from rowcall.model.chance import Range
from rowcall.model.estimates import RunEstimate, StepEstimate, Way
from rowcall.model.gauges import Gauge
from rowcall.ui.task_pane.care_card import CareCard
from rowcall.ui.task_pane.cost_card import CostCard
from rowcall.ui.task_pane.estimate_card import EstimateCard
from rowcall.ui.task_pane.pace_card import PaceCard
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.optional_number import OptionalNumber


def test_what_was_bought_before_is_offered_with_what_it_saves(qtbot: QtBot) -> None:
    card = CareCard(180)
    qtbot.addWidget(card)
    card.show()
    use = named(card, QCheckBox, "useKnown")
    assert use.text() == "Use answers bought in the last 180 days"
    assert card.known_days is None
    known = StepEstimate(FIND, "Find people", 9, False, {}, 4, 0, 0, {}, 4, False, 1.0, known=5)
    card.show_estimate(RunEstimate((known,), 4, 1.0))
    assert "5 rows known already" in named(card, QLabel, "knownSaved").text()
    use.click()
    assert card.known_days == 0
    assert "bought anew" in named(card, QLabel, "knownSaved").text()


def test_where_no_answers_are_kept_nothing_is_said_of_them(qtbot: QtBot) -> None:
    card = CareCard(0)
    qtbot.addWidget(card)
    card.show()
    assert not named(card, QCheckBox, "useKnown").isVisible()
    assert card.known_days is None


def test_a_step_names_what_is_free_who_is_left_alone_and_both_ways(qtbot: QtBot) -> None:
    ways = (Way("At once", 60.0, "Five rows.", chosen=True), Way("In the background", 600.0, "One row.", chosen=False))
    step_known = StepEstimate(FIND, "E", 9, False, {}, 4, 0, 0, {}, 4, False, 1.0, known=3, suppressed=2, ways=ways)
    card = EstimateCard(step_known, "Pronto")
    qtbot.addWidget(card)
    said = [shown.accessibleName() or shown.text() for shown in card.findChildren(QLabel)]
    assert "Known already, filled without a call: 3" in said
    assert "Do not contact, never asked: 2" in said
    assert len(card.findChildren(IconLabel)) == 1  # nothing there looks as if it could be pressed
    assert "Another way is chosen in step 1, Target." in said
    assert {"At once (chosen)", "In the background", "about 1 min", "about 10 min", "Five rows.", "One row."} <= set(
        said
    )


def test_the_pace_of_the_account_is_told_in_figures_and_words(qtbot: QtBot) -> None:
    card = PaceCard()
    qtbot.addWidget(card)
    card.show_gauges((Gauge("calls", 41, 50, 1.0, 1.0, "enrich"), Gauge("people", 700, 2_500, 86_400.0, 0.5, "day")))
    assert card.isVisible()
    assert named(card, QLabel, "pace-enrich").text() == "41 of 50 this second"
    assert named(card, QLabel, "pace-day").text() == "700 of 2,500 in 24 hours"
    assert "Slowed down to 50 %" in named(card, QLabel, "pace-day-slowed").text()
    assert not named(card, QLabel, "pace-enrich-slowed").isVisibleTo(card)
    card.show_gauges((Gauge("calls", 3, 50, 1.0, 1.0, "enrich"),))
    assert named(card, QLabel, "pace-enrich").text() == "3 of 50 this second"
    card.show_gauges(())
    assert not card.isVisible()


def test_the_large_figure_is_what_the_cap_leaves_and_a_trial_tells_how_far_that_comes(qtbot: QtBot) -> None:
    card = CostCard(practice=False)
    qtbot.addWidget(card)
    card.show()
    card.show_estimate(RunEstimate((), 1_716, 60.0), Range(800, 1_000, 1_200))
    assert named(card, QLabel, "mostCredits").text() == "Up to 1,716 credits"
    assert not named(card, QLabel, "uncappedCredits").isVisible()
    foretold = named(card, QLabel, "foretoldCredits")
    assert foretold.text() == "Probably about 1,000 credits (800–1,200)."
    named(card, QCheckBox, "capNone").click()
    named(card, QSpinBox, "cap").setValue(500)
    assert named(card, QLabel, "mostCredits").text() == "Up to 500 credits"
    assert named(card, QLabel, "uncappedCredits").text() == "Without the cap up to 1,716 credits."
    assert foretold.text().endswith("The cap will probably stop it after about 50 of 100 rows.")
    card.show_nothing()
    assert not foretold.isVisible()


def test_a_cap_that_lets_nothing_be_asked_is_said_so(qtbot: QtBot) -> None:
    card = CostCard(practice=False)
    qtbot.addWidget(card)
    card.show()
    step = StepEstimate(FIND, "E", 3, False, {}, 3, 0, 0, {}, None, True, 1.0, reserves=2_500)
    estimate = RunEstimate((step,), None, 1.0)
    card.show_estimate(estimate)
    warning = named(card, Banner, "costWarning")
    assert warning.words.startswith("Nothing limits what this can cost.")
    cap = next(iter(card.findChildren(OptionalNumber)))
    cap.set_value(500)
    card.show_estimate(estimate)
    assert "nothing can be asked" in warning.words and "2,500 credits" in warning.words
    cap.set_value(5_000)
    card.show_estimate(estimate)
    assert not warning.isVisible()


def test_one_search_has_no_rows_to_be_judged_by(qtbot: QtBot) -> None:
    card = CareCard(30)
    qtbot.addWidget(card)
    card.show()
    floor = next(iter(card.findChildren(OptionalNumber)))
    floor.set_value(20)
    step = StepEstimate(FIND, "E", 1, False, {}, 1, 0, 0, {}, 5, False, 1.0)
    estimate = RunEstimate((step,), 5, 1.0)
    card.show_estimate(estimate, alone=True)
    assert not floor.isVisible() and card.hit_rate_floor is None
    card.show_estimate(estimate)
    assert floor.isVisible() and card.hit_rate_floor == 20
