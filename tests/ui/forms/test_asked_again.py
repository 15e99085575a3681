"""Rows that have a result to another search: it is said before the price is agreed to, and they can be left out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox, sandbox
from tests.support.screens import keep
from tests.support.waiting import eventually
from tests.ui.forms.conftest import FIND, checked, label, named

from rowcall import practice
from rowcall.model.cells import Outcome
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.widgets.chips_editor import ChipsEditor

ROWS = tuple(range(1, 9))


@pytest.fixture
def service() -> Iterator[Sandbox]:
    """A service without limits, with the world of practice."""
    with sandbox(seed=practice.SEED, speed=1e6, rates={"*": 0}) as service:
        yield service


async def found_for(session: Session, title: str, row_ids: tuple[int, ...]) -> int:
    """Look for people of that title; how many rows have any."""
    step = StepChoice(FIND, {"job_titles": (title,), "limit": 2, "only": "empty"})
    ended = await (await session.start(RunChoice((step,), row_ids=row_ids), session.imported_sheet().id)).wait()
    return ended.steps[0].outcomes[Outcome.FOUND]


async def test_rows_with_a_result_of_another_search_are_told_of_and_can_be_left_out(
    pane: TaskPane, opened: Session, qtbot: QtBot
) -> None:
    found = await found_for(opened, "Sales Manager", ROWS[:4])
    assert found
    pane.set_scope(42, None, ROWS)
    named(pane, QPushButton, "scope-selected").click()
    named(pane, ChipsEditor, f"{FIND}-job_titles").set_values(("Head of Marketing",))
    named(pane, QCheckBox, f"{FIND}-limitNone").setChecked(False)
    await eventually(lambda: f"{found} of them" in label(pane, "targetRows"))
    assert label(pane, "targetRows").startswith("8 of 8 rows to ask")

    await checked(pane)
    card = named(pane, QWidget, "askedAgain")
    assert card.isVisible()
    assert label(pane, "askedAgainWords").startswith(f"{found} row")
    assert pane.check._choice().row_ids == ROWS
    keep(pane, "asked-again")
    tick = named(pane, QCheckBox, "leaveOutFound")
    tick.click()
    await eventually(lambda: pane.check._estimate and pane.check._estimate.steps[0].asked == 8 - found)
    assert len(pane.check._choice().row_ids or ()) == 8 - found
    assert set(pane.check._choice().row_ids or ()) >= set(ROWS[4:])

    named(pane, QPushButton, "stepTarget").click()
    named(pane, ChipsEditor, f"{FIND}-job_titles").set_values(("Sales Manager",))
    assert not tick.isChecked(), "what is left out belongs to the choice that it was said of"
    await checked(pane)
    await eventually(lambda: not card.isVisible())
    assert pane.check._estimate is not None
    assert pane.check._estimate.steps[0].left_out == found, "whom the same search has found is not asked again"
