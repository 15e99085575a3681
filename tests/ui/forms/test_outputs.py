"""Where what is found goes, as it is chosen in the form."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named, start

from rowcall.model.plans import Placement
from rowcall.session import Session
from rowcall.ui import tasks
from rowcall.ui.task_pane.pane import TaskPane

LIST = (
    "First name,Last name,Company,E-mail,Dial\nMara,Keld,Norvane,,\nOle,Brandt,Norvane,ole@norvane.example,\n"
    "Ida,Lund,Norvane,,\n"
)
NAME = "enrich_contact-output-email"


async def opened_pane(session: Session) -> TaskPane:
    pane = TaskPane(session)
    pane.resize(376, 760)
    pane.show()
    pane.set_sheet(session.imported_sheet())
    pane.set_scope(3, None, ())
    pane.target.choose("enrich_contact")
    return pane


async def gone(pane: TaskPane) -> None:
    tasks.cancel_below(pane)
    pane.close()
    pane.deleteLater()


@pytest_asyncio.fixture
async def mails(session: Session, tmp_path: Path) -> AsyncIterator[TaskPane]:
    path = tmp_path / "people.csv"
    path.write_text(LIST, encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    pane = await opened_pane(session)
    yield pane
    await gone(pane)


def by_keyboard(box: QComboBox, qtbot: QtBot, wanted: str) -> None:
    """Go down to a choice, as one does with the arrow keys."""
    box.setFocus()
    while box.currentText() != wanted:
        before = box.currentIndex()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before


async def test_an_output_is_led_into_a_column_of_the_list_and_back(mails: TaskPane, qtbot: QtBot) -> None:
    named(mails, QPushButton, "enrich_contact-outputs").click()
    where = named(mails, QComboBox, NAME)
    over = named(mails, QCheckBox, f"{NAME}-over")
    assert [where.itemText(n) for n in range(where.count())][1:3] == ["Into “First name”", "Into “Last name”"]
    assert mails.target.choice().steps[0].outputs == ()
    by_keyboard(where, qtbot, "Into “E-mail”")
    assert over.isVisible()
    assert mails.target.choice().steps[0].outputs == (Placement("email", "E-mail"),)
    over.click()
    assert mails.target.choice().steps[0].outputs == (Placement("email", "E-mail", over=True),)
    told = named(mails, QLabel, "enrich_contact-outputsTold")
    assert told.text() == "E-mail → E-mail, also over filled cells"
    by_keyboard(where, qtbot, "Leave out")
    assert mails.target.choice().steps[0].outputs == (Placement("email"),)
    assert not over.isVisible()


async def test_what_was_chosen_is_chosen_again_when_the_list_is_opened_again(
    mails: TaskPane, session: Session, qtbot: QtBot
) -> None:
    named(mails, QPushButton, "enrich_contact-outputs").click()
    by_keyboard(named(mails, QComboBox, NAME), qtbot, "Into “E-mail”")
    named(mails, QPushButton, "toCheck").click()
    await eventually(start(mails).isEnabled)
    start(mails).click()
    await eventually(lambda: session.run is not None and session.run.over)
    sheet = session.imported_sheet()
    header = next(column for column in sheet.columns if column.header == "E-mail")
    values = [cells[0] for cells in session.reader.rows(sheet.id, [header.id])]
    assert values[1] == "ole@norvane.example"
    assert all(values)
    again = await opened_pane(session)
    assert again.target.choice().steps[0].outputs == (Placement("email", "E-mail"),)
    await gone(again)
