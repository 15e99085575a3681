"""Rows that an import set aside: each with its line and why; they can be taken in, copied, written to a file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.events import Event, RowsAdded
from rowcall.model.list_changes import Way
from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui.set_aside_dialog.dialog import SetAsideDialog
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.paged_rows import PagedTable
from rowcall.ui.widgets.segmented import Segmented

LIST = 'Name;City\nNorvane;Porto\nNorvane;Porto\n;\nOstrel;Gent\n"Veltan;Lyon\nNorvane;Porto\n'
"""Two rows, two duplicates, one blank, one broken."""


@pytest_asyncio.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    session = Session(make_setup("http://127.0.0.1:9", projects_folder=tmp_path / "projects"))
    path = tmp_path / "fair.csv"
    path.write_text(LIST, encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    yield session
    await session.close()


@pytest_asyncio.fixture
async def dialog(session: Session, qtbot: QtBot) -> AsyncIterator[SetAsideDialog]:
    dialog = SetAsideDialog(session, session.imported_sheet())
    dialog.open()
    await eventually(lambda: lines(dialog))
    yield dialog
    dialog.close()
    dialog.deleteLater()
    await asyncio.sleep(0)


def table(dialog: SetAsideDialog) -> PagedTable:
    return named(dialog, PagedTable, "setAsideRows")


def lines(dialog: SetAsideDialog) -> list[tuple[str, ...]]:
    """What is shown: the line of each row, why it is there, its cells."""
    model = table(dialog).model()
    side = Qt.Orientation.Vertical
    return [
        (model.headerData(row, side), *(model.index(row, n).data() for n in range(1, model.columnCount())))
        for row in range(model.rowCount())
    ]


def button(dialog: SetAsideDialog, name: str) -> QPushButton:
    return named(dialog, QPushButton, name)


def said(dialog: SetAsideDialog) -> str:
    return named(dialog, Banner, "setAsideBanner").words


async def test_every_row_has_its_line_and_says_why(dialog: SetAsideDialog) -> None:
    assert lines(dialog) == [
        ("3", "Equal to an earlier row", "Norvane", "Porto"),
        ("4", "Blank", "", ""),
        ("6", "Its cells do not fit the columns", "Veltan", "Lyon"),
        ("7", "Equal to an earlier row", "Norvane", "Porto"),
    ]
    assert table(dialog).isColumnHidden(0), "one file needs no name"
    whole = "6 rows = 2 in the list + 2 duplicates + 1 broken + 1 blank"
    assert named(dialog, QLabel, "sourceSum-0").text() == whole
    named(dialog, Segmented, "setAsideKinds").set_value("broken")
    assert [line[0] for line in lines(dialog)] == ["6"]


async def test_it_opens_at_the_rows_that_were_asked_for(session: Session) -> None:
    dialog = SetAsideDialog(session, session.imported_sheet(), "duplicate")
    dialog.open()
    await eventually(lambda: [line[0] for line in lines(dialog)] == ["3", "7"])
    dialog.close()
    dialog.deleteLater()
    await asyncio.sleep(0)


async def test_what_is_selected_is_taken_in_and_undo_sets_it_aside_again(
    dialog: SetAsideDialog, session: Session
) -> None:
    told: list[Event] = []
    session.subscribe(told.append)
    assert button(dialog, "takeInAnyway").text() == "Take in 3 rows anyway"
    table(dialog).selectRow(2)
    assert button(dialog, "takeInAnyway").text() == "Take in 1 row anyway"
    button(dialog, "takeInAnyway").click()
    await eventually(lambda: "1 row was taken in." in said(dialog))
    assert [line[0] for line in lines(dialog)] == ["3", "4", "7"]
    assert named(dialog, QLabel, "sourceSum-0").text() == "6 rows = 3 in the list + 2 duplicates + 1 blank"
    assert told == [RowsAdded(1, (3,))]
    count = session.reader.import_count(1)
    assert count
    assert (count.rows_in, count.rows, count.broken) == (6, 3, 0)
    undone = await session.undo()
    assert undone
    assert undone.rows_gone == 1
    assert session.imported_sheet().rows == 2


async def test_blank_rows_cannot_be_taken_in(dialog: SetAsideDialog) -> None:
    named(dialog, Segmented, "setAsideKinds").set_value("blank")
    assert not button(dialog, "takeInAnyway").isEnabled()
    assert "nothing to take in" in button(dialog, "takeInAnyway").toolTip()


async def test_rows_are_copied_as_cells(dialog: SetAsideDialog, qtbot: QtBot) -> None:
    table(dialog).selectRow(2)
    table(dialog).setFocus()
    qtbot.keyClick(table(dialog), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await eventually(lambda: "1 row copied" in said(dialog))
    assert QGuiApplication.clipboard().text() == "Name\tCity\r\nVeltan\tLyon\r\n"


@pytest.mark.parametrize("name", ["aside.csv", "aside.xlsx"])
async def test_what_is_shown_is_written_to_a_file(
    dialog: SetAsideDialog, session: Session, tmp_path: Path, name: str
) -> None:
    named(dialog, Segmented, "setAsideKinds").set_value("duplicate")
    button(dialog, "exportSetAside").click()
    await eventually(lambda: dialog.findChild(QFileDialog))
    files = dialog.findChild(QFileDialog)
    named(files, QLineEdit, "fileNameEdit").setText(str(tmp_path / name))
    files.accept()
    await eventually(lambda: f"Written to {name}." in said(dialog))
    found = await session.preview(tmp_path / name)
    assert [guess.header for guess in found.columns] == ["file", "line", "why", "Name", "City"]
    assert [tuple(row) for row in found.rows] == [
        ("fair.csv", line, "duplicate", "Norvane", "Porto") for line in ("3", "7")
    ]


async def test_of_several_files_each_row_names_its_own(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "more.csv"
    path.write_text("Name;City\nOstrel;Gent\nDuvane;Braga\n", encoding="utf-8")
    plan = session.plan_import(await session.preview(path))
    further = await session.further.compare(plan, session.imported_sheet(), Way.APPEND)
    await session.further.take_in(further)
    further.close()
    dialog = SetAsideDialog(session, session.imported_sheet())
    dialog.open()
    await eventually(lambda: len(lines(dialog)) == 5)
    assert lines(dialog)[-1] == ("2", "Equal to a row of the list", "Ostrel", "Gent")
    assert table(dialog).model().index(4, 0).data() == "more.csv"
    assert not table(dialog).isColumnHidden(0)
    assert named(dialog, QLabel, "sourceSum-1").text() == "2 rows = 1 in the list + 1 duplicate"
    dialog.close()
    dialog.deleteLater()
    await asyncio.sleep(0)
