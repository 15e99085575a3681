"""What was chosen in the pane is chosen again when the list is opened again, as far as it still can be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton
from tests.support.waiting import eventually
from tests.ui.forms.conftest import FIND, named

from rowcall.model.plans import FromColumn, StepChoice
from rowcall.project.last_look import LastLook
from rowcall.session import Session
from rowcall.ui import tasks
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.widgets.chips_editor import ChipsEditor
from rowcall.ui.widgets.optional_number import OptionalNumber
from rowcall.ui.widgets.picker import Picker

ENRICH = "enrich_contact"


@asynccontextmanager
async def once_more(pane: TaskPane, opened: Session) -> AsyncIterator[TaskPane]:
    """The pane of the same list after the project was closed and opened."""
    assert opened.project is not None
    path = opened.project.path
    opened.looks.follow(lambda: pane.chosen(LastLook()))
    await opened.close_project()
    await opened.open_project(path)
    again = TaskPane(opened)
    again.resize(376, 760)
    again.show()
    again.set_sheet(opened.imported_sheet())
    yield again
    tasks.cancel_below(again)
    again.close()
    again.deleteLater()
    await asyncio.sleep(0)


def first(pane: TaskPane) -> StepChoice:
    return pane.target.choice().steps[0]


async def test_titles_numbers_and_choices_are_there_again(pane: TaskPane, opened: Session) -> None:
    pane.target.choose(FIND)
    named(pane, ChipsEditor, f"{FIND}-job_titles").set_values(("Sales Manager", "Head of Marketing"))
    levels = named(pane, Picker, f"{FIND}-seniority_levels")
    levels.set_values([levels.items[0].id])
    pane.target.findChild(OptionalNumber)
    chosen = first(pane)
    async with once_more(pane, opened) as again:
        assert first(again).action == FIND
        assert first(again) == chosen
        assert first(again).options["job_titles"] == ("Sales Manager", "Head of Marketing")


async def test_the_column_of_an_option_and_what_its_cells_mean_are_there_again(pane: TaskPane, opened: Session) -> None:
    pane.target.choose(FIND)
    named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
    chosen = named(pane, QComboBox, f"{FIND}-functions-column").currentData()
    await asyncio.sleep(0.05)  # the values are read
    async with once_more(pane, opened) as again:
        assert first(again).options["functions"] == FromColumn(chosen)
        await asyncio.sleep(0.05)
        named(again, QPushButton, f"{FIND}-functions-fromColumn").click()
        async with once_more(again, opened) as third:
            assert "functions" not in first(third).options


async def test_a_next_step_that_was_ticked_is_ticked_again(pane: TaskPane, opened: Session) -> None:
    pane.target.choose(FIND)
    named(pane, QCheckBox, f"then-{ENRICH}").setChecked(True)
    steps = pane.target.choice().steps
    assert len(steps) == 2
    async with once_more(pane, opened) as again:
        assert again.target.choice().steps == steps


async def test_what_no_longer_fits_falls_back_to_what_is_usual(pane: TaskPane, opened: Session) -> None:
    sheet = opened.imported_sheet()
    usual = first(pane)
    options = {
        "functions": {"column": "Gone", "means": {"x": 3}, "names": []},
        "seniority_levels": {"set": [["no such level", "Boss"], "broken", ["a"]]},
        "job_titles": {"set": 7},
        "number_of_people": {"set": "many"},
    }
    forms = {f"{sheet.key}/{FIND}": {"form": {"options": options, "parts": 3, "outputs": []}, "then": {"gone": {}}}}
    look = LastLook(sheet.id, "target", chosen={sheet.id: "no_such_action"}, forms=forms)
    opened.looks.follow(lambda: look)
    assert opened.project is not None
    path = opened.project.path
    await opened.close_project()
    await opened.open_project(path)
    again = TaskPane(opened)
    again.set_sheet(opened.imported_sheet())
    again.show()
    assert first(again).action == usual.action
    again.target.choose(FIND)
    assert not {"functions", "seniority_levels", "job_titles"} & first(again).options.keys()
    await eventually(again.target.isVisible)
    tasks.cancel_below(again)
    again.close()
    again.deleteLater()
    await asyncio.sleep(0)
