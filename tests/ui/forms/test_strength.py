"""What the rows are known by, in the pane and in the sheet."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.sheets import Filter, Test, View
from rowcall.model.strength import Identifier
from rowcall.project.edits import CellText
from rowcall.session import Session
from rowcall.ui import tasks
from rowcall.ui.bridge import Bridge
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.task_pane.strength_card import StrengthCard
from rowcall.ui.task_pane.strength_meter import StrengthMeter
from rowcall.ui.task_pane.strength_teller import StrengthTeller

ROWS = """First name,Last name,LinkedIn,Email,Company
Mara,Keld,https://www.linkedin.com/in/mara-keld,,Norvane
Ole,Brandt,,ole@norvane.example,Norvane
Ida,Lund,,,Norvane
Noa,Holt,,,Norvane
,,,,Duvalier
"""
PROFILE_AT = 2


@pytest_asyncio.fixture
async def people(session: Session, tmp_path: Path) -> Session:
    path = tmp_path / "people.csv"
    path.write_text(ROWS, encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    return session


@pytest_asyncio.fixture
async def shown(people: Session) -> AsyncIterator[TaskPane]:
    pane = TaskPane(people)
    pane.resize(376, 900)
    pane.show()
    sheet = people.imported_sheet()
    pane.set_sheet(sheet)
    pane.set_scope(sheet.rows, None, ())
    await eventually(lambda: card(pane).isVisible() or None)
    yield pane
    tasks.cancel_below(pane)
    pane.close()
    pane.deleteLater()
    await asyncio.sleep(0)


@pytest_asyncio.fixture
async def page(people: Session) -> AsyncIterator[SheetPage]:
    assert people.project is not None
    page = SheetPage(people, people.project, people.imported_sheet())
    page.resize(900, 500)
    page.show()
    bridge = Bridge(page)
    bridge.cells_changed.connect(lambda _sheet, ids: page.cells_changed(ids))
    bridge.listen(people)
    await eventually(lambda: page.model.rowCount() == 5 or None)
    yield page
    bridge.stop()
    tasks.cancel_below(page)
    page.close()
    page.deleteLater()
    await asyncio.sleep(0)


def card(pane: TaskPane) -> StrengthCard:
    return named(pane, StrengthCard, "strengthCard")


def said(pane: TaskPane, name: str) -> str:
    return named(pane, QLabel, name).text()


def tips(page: SheetPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [page.model.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole) for row in rows]


async def test_the_pane_tells_what_rows_are_known_by_and_what_one_more_column_would_bring(shown: TaskPane) -> None:
    assert said(shown, "strengthSummary") == "LinkedIn profile 1 · E-mail 1 · Name and company 2 · Nothing 1"
    assert named(shown, StrengthMeter, "strengthMeter").accessibleName() == said(shown, "strengthSummary")
    more = said(shown, "strengthMore")
    assert more.startswith(
        "With “LinkedIn profile” in every row, you could ask 4 more rows for phone or personal e-mail"
    )
    assert more.endswith(", 1 more row for e-mail.")


async def test_a_count_opens_its_rows(shown: TaskPane, qtbot: QtBot) -> None:
    asked: list[tuple[int, object]] = []
    shown.known_asked.connect(lambda sheet_id, identifier: asked.append((sheet_id, identifier)))
    fold = named(shown, QPushButton, "strengthFold")
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert said(shown, "strengthEnough") == "Enough to ask for: e-mail 3 · phone 1 · personal e-mail 1"
    assert not named(shown, QLabel, "strengthSummary").isVisible()
    link = named(shown, QPushButton, "known-name_and_company")
    assert (link.text(), link.accessibleName()) == ("2", "Name and company: 2 rows")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert asked == [(1, Identifier.NAME_AND_COMPANY)]


async def test_it_follows_what_is_typed(shown: TaskPane, people: Session) -> None:
    sheet = people.imported_sheet()
    cell = CellText(3, sheet.columns[PROFILE_AT].id, "https://www.linkedin.com/in/ida-lund")
    await people.edit(sheet.id, [cell], "Type")
    await eventually(lambda: said(shown, "strengthSummary").startswith("LinkedIn profile 2 ·") or None)


async def test_it_is_of_the_rows_that_are_asked_for(shown: TaskPane, people: Session) -> None:
    shown.target.scope.set_rows(5, (1,), ())
    await eventually(lambda: said(shown, "strengthSummary") == "LinkedIn profile 1" or None)
    shown.target.scope.set_rows(5, None, ())
    await eventually(lambda: said(shown, "strengthSummary").endswith("Nothing 1") or None)
    await people.structure.delete_rows(people.imported_sheet().id, [1], "Delete")
    await eventually(lambda: said(shown, "strengthSummary").startswith("E-mail 1") or None)


async def test_the_sheet_shows_the_rows_that_are_known_so(page: SheetPage, qtbot: QtBot) -> None:
    page.state.set_search("norvane")
    page.state.show_known_by(Identifier.NAME_AND_COMPANY)
    await eventually(lambda: [page.model.number(row) for row in range(page.model.rowCount())] == ["3", "4"] or None)
    chip = next(button for button in page.strip.findChildren(QPushButton) if button.property("role") == "chip")
    assert chip.text() == "Known by: Name and company"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    await eventually(lambda: page.model.rowCount() == 5 or None)
    page.state.show_known_by(Identifier.NOTHING)
    await eventually(lambda: page.model.rowCount() == 1 or None)
    page.state.clear_filters()
    await eventually(lambda: page.model.rowCount() == 5 or None)


async def test_it_goes_together_with_other_filters_and_any_sort(people: Session) -> None:
    sheet = people.imported_sheet()
    first = sheet.columns[0].id
    known = Filter(Test.KNOWN_BY, values=(Identifier.NAME_AND_COMPANY, Identifier.EMAIL))
    by_email = Filter(Test.KNOWN_BY, values=(Identifier.EMAIL,))
    holt = Filter(Test.CONTAINS, first, "o")
    assert list(await people.order(sheet.id, View(filters=(known, holt)))) == [2, 4]
    assert list(await people.order(sheet.id, View(filters=(by_email, known)))) == [2]


async def test_the_number_of_a_row_tells_what_it_is_known_by(page: SheetPage, people: Session) -> None:
    assert tips(page) == [
        "●●●●  Known by: LinkedIn profile",
        "●●●○  Known by: E-mail",
        "●○○○  Known by: Name and company",
        "●○○○  Known by: Name and company",
        "○○○○  Nothing in this row says whom it is about.",
    ]
    sheet = people.imported_sheet()
    await people.edit(sheet.id, [CellText(5, sheet.columns[PROFILE_AT].id, "linkedin.com/in/awa-sund")], "Type")
    await eventually(lambda: tips(page)[4] == "●●●●  Known by: LinkedIn profile" or None)


async def test_rows_are_counted_once_at_a_time_and_once_more_after_that(people: Session, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    teller, told, outdated = StrengthTeller(people, owner), list[int](), list[int]()
    teller.told.connect(lambda strength, _seconds: told.append(sum(strength.counts.values())))
    teller.outdated.connect(lambda: outdated.append(len(told)))
    sheet = people.imported_sheet().id
    for _ in range(3):
        teller.count(sheet, None)
    await eventually(lambda: outdated)
    assert (told, outdated) == ([5], [1])
    teller.count(sheet, None)
    await eventually(lambda: len(told) == 2)
    assert (told, outdated) == ([5, 5], [1])


async def test_other_rows_end_the_counting_of_the_former_ones(people: Session, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    teller, told = StrengthTeller(people, owner), list[int]()
    teller.told.connect(lambda strength, _seconds: told.append(sum(strength.counts.values())))
    sheet = people.imported_sheet().id
    teller.count(sheet, None)
    teller.count(sheet, (1, 2))
    await eventually(lambda: told)
    teller.count(sheet, None)
    teller.stop()
    teller.count(sheet, (3,))
    await eventually(lambda: len(told) == 2)
    assert told == [2, 1]
