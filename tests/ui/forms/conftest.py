"""A session on a practice service with the sample list open, and the task pane on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TypeVar

import pytest_asyncio
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from tests.support.ended_tasks import all_ended
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually

from rowcall import practice
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui import tasks
from rowcall.ui.task_pane.option_row import OptionRow
from rowcall.ui.task_pane.pane import TaskPane

FIND = "find_people"
W = TypeVar("W", bound=QWidget)
PAID = "POST /v2/contacts/single_enrich"
E_MAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
THREE = "First name,Last name,Company\nMara,Keld,Norvane\nOle,Brandt,Norvane\nIda,Lund,Norvane\n"


def named(parent: QWidget, kind: type[W], name: str) -> W:
    """The widget of that name inside another."""
    found = [widget for widget in parent.findChildren(kind) if widget.objectName() == name]
    assert len(found) == 1, f"{len(found)} widgets are called {name}"
    return found[0]


def start(pane: TaskPane) -> QPushButton:
    return named(pane, QPushButton, "startRun")


def label(pane: TaskPane, name: str) -> str:
    return named(pane, QLabel, name).text()


def number(pane: TaskPane, name: str) -> int:
    return int(label(pane, name).replace(",", ""))


@pytest_asyncio.fixture
async def session(service: Sandbox, tmp_path: Path) -> AsyncIterator[Session]:
    """A practice session with nothing open."""
    session = Session(make_setup(service.base_url, practice_key=practice.KEY, projects_folder=tmp_path / "projects"))
    yield session
    await session.close()


@pytest_asyncio.fixture
async def ended(session: Session) -> AsyncIterator[None]:
    """What a dialog has begun comes to its end before its session is closed."""
    yield
    await all_ended()


@pytest_asyncio.fixture
async def opened(session: Session) -> Session:
    """A practice session with the sample list open."""
    await session.import_list(session.plan_import(await session.preview(practice.sample_list())))
    return session


async def ask_three(session: Session, service: Sandbox, folder: Path, *, lost: int) -> None:
    """Ask for the e-mail of three people; the first answers are lost after they were paid."""
    path = folder / "people.csv"
    path.write_text(THREE, encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    service.fault("disconnect_after", PAID, next=lost)
    await (await session.start(E_MAIL, session.imported_sheet().id)).wait()


@pytest_asyncio.fixture
async def pane(opened: Session) -> AsyncIterator[TaskPane]:
    """The task pane on the sample list."""
    assert opened.project is not None
    sheet = opened.project.reader.sheets()[0]
    pane = TaskPane(opened)
    pane.resize(376, 760)
    pane.show()
    pane.set_sheet(sheet)
    pane.set_scope(sheet.rows, None, ())
    yield pane
    if opened.run is not None:
        opened.run.stop()
        await opened.run.wait()
    tasks.cancel_below(pane)
    pane.close()
    pane.deleteLater()
    await all_ended()


@pytest_asyncio.fixture
async def chosen(pane: TaskPane, qtbot: QtBot) -> TaskPane:
    """Three companies, everybody, at most two people each."""
    pane.set_scope(42, None, (1, 2, 3))
    named(pane, QPushButton, "scope-selected").click()
    qtbot.keyClicks(named(pane, QLineEdit, f"{FIND}-job_titlesInput"), "*,")
    named(pane, QCheckBox, f"{FIND}-limitNone").setChecked(False)
    named(pane, QSpinBox, f"{FIND}-limit").setValue(2)
    return pane


async def checked(pane: TaskPane) -> None:
    """Go to the second step and wait for the price."""
    named(pane, QPushButton, "toCheck").click()
    await eventually(start(pane).isEnabled)


def option_row(pane: QWidget, key: str) -> OptionRow:
    """The row of an option."""
    return next(row for row in pane.findChildren(OptionRow) if row.option.key == key and row.isVisible())


def note(row: OptionRow) -> str:
    """What is said under an input."""
    return " ".join(label.text() for label in row.findChildren(QLabel) if label.property("role") == "small")
