"""Which column fills an option is chosen again when the list is opened again."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QComboBox, QPushButton
from tests.support.waiting import eventually
from tests.ui.forms.conftest import FIND, named

from rowcall.model.plans import FromColumn
from rowcall.session import Session
from rowcall.ui import tasks
from rowcall.ui.task_pane.pane import TaskPane


async def test_the_column_of_an_option_is_kept_with_the_list(pane: TaskPane, opened: Session) -> None:
    named(pane, QPushButton, f"{FIND}-functions-fromColumn").click()
    chosen = named(pane, QComboBox, f"{FIND}-functions-column").currentData()
    sheet = opened.imported_sheet()
    await eventually(lambda: opened.kept_columns(sheet, FIND) == {"functions": chosen})
    again = TaskPane(opened)
    again.resize(376, 760)
    again.show()
    again.set_sheet(sheet)
    again.target.choose(FIND)
    assert again.target.choice().steps[0].options["functions"] == FromColumn(chosen)
    await asyncio.sleep(0.05)  # the values are read
    named(again, QPushButton, f"{FIND}-functions-fromColumn").click()
    await eventually(lambda: opened.kept_columns(sheet, FIND) == {})
    tasks.cancel_below(again)
    again.close()
    again.deleteLater()
    await asyncio.sleep(0)
