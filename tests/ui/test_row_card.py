"""The card of a row, the history of a cell, and why cells are empty, by keys in the real window."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot
from tests.support import screens
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.support.windows import W, find, open_list, sessions, window_on

from rowcall import practice
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.ui.blanks_dialog.dialog import BlanksDialog
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.history_dialog.dialog import HistoryDialog
from rowcall.ui.row_card.card import RowCard
from rowcall.ui.row_card.value_line import ValueLine
from rowcall.ui.task_pane.action_chooser import ActionChooser
from rowcall.ui.theme import theme
from rowcall.ui.window.main_window import MainWindow

BOTH = RunChoice((StepChoice("enrich_contact", {"types": ["email", "phone"]}),))
PEOPLE = """First name,Last name,Job title,Company,Website,LinkedIn,Notes
Mara,Keld,Head of Sales,Norvane,norvane.example,https://www.linkedin.com/in/mara-keld-example,met in Lyon
Ole,Brandt,CTO,Norvane,norvane.example,,
Ida,Lund,Buyer,Torva,torva.example,https://www.linkedin.com/in/ida-lund-example,
Mara,Keld,Head of Sales,Norvane,norvane.example,https://www.linkedin.com/in/mara-keld-example,twice
"""
KEY = Qt.Key


@pytest_asyncio.fixture
async def window(service: Sandbox, tmp_path: Path) -> AsyncIterator[MainWindow]:
    async with window_on(sessions(service.base_url, tmp_path / "projects", practice.KEY)) as window:
        yield window


async def asked(window: MainWindow, folder: Path) -> SheetPage:
    """Four people, after e-mail and phone were asked for; the keys are in their sheet."""
    window.resize(1280, 720)
    path = folder / "fair.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    await open_list(window, path)
    run = await window.session.start(BOTH, window.session.imported_sheet().id)
    await run.wait()
    await eventually(lambda: place(page_of(window), "Status") >= 0)
    await focus(window)
    window.reviews.stop()  # what is counted must not outlive a short test
    return page_of(window)


def page_of(window: MainWindow) -> SheetPage:
    assert window.workspace is not None
    return window.workspace.page


async def focus(window: MainWindow) -> None:
    """Put the keys into the sheet; without a screen a window does not stay active by itself."""
    window.activateWindow()
    page_of(window).view.setFocus()
    await eventually(page_of(window).view.hasFocus)


def place(page: SheetPage, title: str) -> int:
    return next((at for at, look in enumerate(page.model.looks) if look.column.title == title), -1)


def go(page: SheetPage, row: int, title: str) -> None:
    page.view.setCurrentIndex(page.model.index(row, place(page, title)))


def line(window: MainWindow, title: str) -> ValueLine:
    card = find(window, RowCard, "rowCard")
    return next(one for one in card.findChildren(ValueLine) if one.look.column.title == title)


async def dialog(window: MainWindow, kind: type[W]) -> W:
    await eventually(lambda: window.findChild(kind))
    found = window.findChild(kind)
    assert found is not None
    return found


async def test_space_opens_the_card_that_follows_the_keys(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = await asked(window, tmp_path)
    go(page, 0, "First name")
    qtbot.keyClick(page.view, KEY.Key_Space)
    card = find(window, RowCard, "rowCard")
    assert card.isVisible()
    assert window.workspace is not None
    assert not window.workspace.pane.isVisible()
    assert find(card, QLabel, "cardTitle").text() == "Mara Keld"
    assert find(card, QLabel, "cardUnder").text() == "Head of Sales · Norvane"
    await eventually(lambda: line(window, "First name").source.text() == "From fair.csv, line 2")
    await eventually(
        lambda: "Pronto, " in line(window, "E-mail").source.text() or not line(window, "E-mail").value.text()
    )
    screens.keep(window, "card-light")
    assert screens.cut_off(card) == []
    qtbot.keyClick(page.view, KEY.Key_Down)
    await eventually(lambda: find(card, QLabel, "cardTitle").text() == "Ole Brandt")
    await eventually(lambda: line(window, "LinkedIn").source.text().startswith("The list has nothing here"))
    await focus(window)
    qtbot.keyClick(page.view, KEY.Key_Escape)
    assert not card.isVisible()
    assert window.workspace.pane.isVisible()
    qtbot.keyClick(page.view, KEY.Key_Space)
    qtbot.keyClick(page.view, KEY.Key_Space)
    assert not card.isVisible()


async def test_the_card_is_worn_dark_as_well(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    page = await asked(window, tmp_path)
    go(page, 2, "First name")
    qtbot.keyClick(page.view, KEY.Key_Space)
    await eventually(line(window, "First name").source.text)
    theme.apply(qapp, "dark")
    screens.keep(window, "card-dark")
    assert screens.raw_words(find(window, RowCard, "rowCard")) == []


async def test_values_are_edited_in_the_card_of_their_row(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = await asked(window, tmp_path)
    go(page, 1, "Notes")
    qtbot.keyClick(page.view, KEY.Key_Space)
    note = line(window, "Notes").value
    note.setFocus()
    qtbot.keyClicks(note, "call back")
    qtbot.keyClick(note, KEY.Key_Down)  # the next row, before what was typed was left
    await eventually(lambda: find(window, QLabel, "cardTitle").text() == "Ida Lund")
    await eventually(lambda: page.model.text(1, place(page, "Notes")) == "call back")
    assert page.model.text(2, place(page, "Notes")) == ""
    assert note.text() == ""
    qtbot.keyClick(note, KEY.Key_Up)
    await eventually(lambda: line(window, "Notes").source.text().startswith("By you: Edit Notes"))


async def test_a_value_is_put_back_from_its_history(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = await asked(window, tmp_path)
    go(page, 0, "Job title")
    page.edits.type(persistent(page, 0, "Job title"), "Director")
    await eventually(lambda: page.model.block(0).edited)
    window.actions_by_key["cell_history"].trigger()
    told = await dialog(window, HistoryDialog)
    values = find(told, QListWidget, "pastValues")
    await eventually(lambda: values.count() == 2)
    assert values.item(0).text().startswith("Director\nNow · By you: Edit Job title")
    assert values.item(1).text() == "Head of Sales\nFrom fair.csv, line 2"
    back = find(told, QPushButton, "putBack")
    assert not back.isEnabled()
    values.setCurrentRow(1)
    back.click()
    await eventually(lambda: values.count() == 3)
    told.reject()
    await eventually(lambda: page.model.text(0, place(page, "Job title")) == "Head of Sales")
    window.actions_by_key["undo"].trigger()
    await eventually(lambda: page.model.text(0, place(page, "Job title")) == "Director")


def persistent(page: SheetPage, row: int, title: str) -> QPersistentModelIndex:
    return QPersistentModelIndex(page.model.index(row, place(page, title)))


async def test_the_history_has_the_answer_as_it_came(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = await asked(window, tmp_path)
    column = place(page, "E-mail")
    row = next(row for row in range(4) if page.model.text(row, column))
    page.view.setCurrentIndex(page.model.index(row, column))
    qtbot.keyClick(page.view, KEY.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    told = await dialog(window, HistoryDialog)
    body = find(told, QPlainTextEdit, "answerBody")
    await eventually(lambda: page.model.text(row, column) in body.toPlainText())
    assert body.isReadOnly()
    assert "Mark of the call: " in find(told, QLabel, "historyFacts").text()
    qtbot.keyClicks(find(told, QLineEdit, "answerSearch"), page.model.text(row, column))
    assert body.textCursor().selectedText() == page.model.text(row, column)
    find(told, QPushButton, "copyAnswer").click()
    assert page.model.text(row, column) in QGuiApplication.clipboard().text()
    screens.keep(told, "history")
    assert screens.cut_off(told) == []
    told.reject()


async def test_reasons_are_counted_and_show_their_rows(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = await asked(window, tmp_path)
    window.actions_by_key["why_empty"].trigger()
    told = await dialog(window, BlanksDialog)
    tree = find(told, QTreeWidget, "blankReasons")
    await eventually(tree.topLevelItemCount)
    screens.keep(told, "blanks")
    assert screens.cut_off(told) == []
    tops = {tree.topLevelItem(at).text(0): tree.topLevelItem(at) for at in range(tree.topLevelItemCount())}
    for title, top in tops.items():
        empty = sum(not page.model.text(row, place(page, title)) for row in range(4))
        assert top.text(1) == str(empty)
        assert sum(int(top.child(at).text(1)) for at in range(top.childCount())) == empty
    item = tree.topLevelItem(0).child(0)
    rows = int(item.text(1))
    tree.setCurrentItem(item)
    find(told, QPushButton, "showBlanks").click()
    await eventually(lambda: page.model.rowCount() == rows)


async def test_the_card_leads_from_an_empty_value_to_what_helps(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = await asked(window, tmp_path)
    empty = next(row for row in range(4) if not page.model.text(row, place(page, "Phone")))
    go(page, empty, "First name")
    qtbot.keyClick(page.view, KEY.Key_Space)
    column = page.model.looks[place(page, "Phone")].column
    find(window, QToolButton, f"cardWhy-{column.id}").click()
    told = await dialog(window, BlanksDialog)
    tree = find(told, QTreeWidget, "blankReasons")
    await eventually(tree.topLevelItemCount)
    assert tree.topLevelItemCount() == 1
    reasons = [tree.topLevelItem(0).child(at) for at in range(tree.topLevelItem(0).childCount())]
    tree.setCurrentItem(next(item for item in reasons if item.text(0) == "Not found"))
    helps = find(told, QPushButton, "helpBlanks")
    assert helps.text() == "Ask for these rows…"
    helps.click()
    assert window.workspace is not None
    pane = window.workspace.pane
    await eventually(pane.isVisible)
    assert not find(window, RowCard, "rowCard").isVisible()
    assert find(pane, ActionChooser, "actionChooser").value() == "enrich_contact"
    await eventually(lambda: page.model.rowCount() == 1)
    window.reviews.stop()


async def test_the_status_bar_and_the_tip_tell_of_single_cells(window: MainWindow, tmp_path: Path) -> None:
    page = await asked(window, tmp_path)
    found = next(row for row in range(4) if page.model.text(row, place(page, "E-mail")))
    tip = page.model.data(page.model.index(found, place(page, "E-mail")), Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith(page.model.text(found, place(page, "E-mail")))
    assert "Pronto, E-mail and phone · " in tip
    empty = next(row for row in range(4) if not page.model.text(row, place(page, "Phone")))
    go(page, empty, "Phone")
    assert find(window, QLabel, "why").toolTip() == page.model.why(empty, place(page, "Phone")) != ""
    assert page.model.state_of_row(0) is not None


async def test_the_card_opens_at_the_cell_that_has_the_keys(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = await asked(window, tmp_path)
    empty = next(
        (row, look.column.title)
        for row in range(page.model.rowCount())
        for at, look in reversed(list(enumerate(page.model.looks)))
        if look.column.title in ("E-mail", "Phone", "Mobile") and not page.model.text(row, at)
    )
    go(page, *empty)
    qtbot.keyClick(page.view, KEY.Key_Space)
    why = line(window, empty[1])
    await eventually(why.source.text)
    await eventually(lambda: why.value.visibleRegion().contains(why.value.rect().center()))
    assert why.source.isVisible()
    assert why.source.property("role") == "strong"
    assert page.view.hasFocus()
    assert line(window, "First name").source.property("role") == "small"
