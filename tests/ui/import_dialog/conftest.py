"""A session without an account, and import dialogs on real files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui.import_dialog.column_model import Part
from rowcall.ui.import_dialog.column_table import ColumnTable
from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.import_dialog.preview_table import PreviewTable
from rowcall.ui.import_dialog.top_table import TopTable
from rowcall.ui.widgets.banner import Banner

APOLLO = (
    "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Email Confidence,"
    "Primary Email Source,Person Linkedin Url,Website,Work Direct Phone,Corporate Phone,# Employees\n"
    "Mara,Keld,VP Sales,Norvane,Norvane,mara.keld@norvane.example,Verified,,Apollo,"
    "https://www.linkedin.com/in/mara-keld-example,https://norvane.example,,,120\n"
)
"""An invented person, as that tool would export her."""

OpenDialog = Callable[[Path], Awaitable[ImportDialog]]


@pytest_asyncio.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    """A session with nothing open; importing needs no service."""
    session = Session(make_setup("http://127.0.0.1:9", projects_folder=tmp_path / "projects"))
    yield session
    await session.close()


@pytest_asyncio.fixture
async def open_dialog(session: Session, qtbot: QtBot) -> AsyncIterator[OpenDialog]:
    """Open the dialog on a file and wait until the file was read, or could not be."""
    dialogs: list[ImportDialog] = []

    async def open_(path: Path) -> ImportDialog:
        dialog = ImportDialog(session, path)
        dialogs.append(dialog)
        dialog.open()
        await settled(dialog)
        return dialog

    yield open_
    for dialog in dialogs:
        dialog.reject()
        dialog.deleteLater()
    await asyncio.sleep(0)


async def settled(dialog: ImportDialog) -> None:
    """Wait until the file was read, or could not be."""
    await eventually(lambda: button(dialog).isEnabled() or problem(dialog))


def written(tmp_path: Path, text: str, name: str = "list.csv", encoding: str = "utf-8") -> Path:
    """A file with this text."""
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def button(dialog: ImportDialog) -> QPushButton:
    """The button that imports."""
    return named(dialog, QPushButton, "import")


def table(dialog: ImportDialog) -> ColumnTable:
    """The columns of the file."""
    return named(dialog, ColumnTable, "columnTable")


def place(view: QAbstractItemView, row: int, column: int) -> QModelIndex:
    """A cell of a view."""
    return view.model().index(row, column)


def shown(view: QAbstractItemView, row: int, column: int) -> str:
    """What a cell of a view says."""
    return str(place(view, row, column).data() or "")


def row_of(dialog: ImportDialog, header: str) -> int:
    """The row in which a column of the file stands."""
    view = table(dialog)
    return next(row for row in range(view.model().rowCount()) if shown(view, row, Part.HEADER) == header)


def taken_for(dialog: ImportDialog, header: str) -> str:
    """What a column is taken for, as the table says."""
    return shown(table(dialog), row_of(dialog, header), Part.FIELD)


def certainty(dialog: ImportDialog, header: str) -> str:
    """How sure it is, as the table says."""
    return shown(table(dialog), row_of(dialog, header), Part.SURE)


def click(view: QAbstractItemView, row: int, column: int, qtbot: QtBot) -> None:
    """Click a cell."""
    index = place(view, row, column)
    view.scrollTo(index)
    middle: QPoint = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def choose(dialog: ImportDialog, header: str, title: str, qtbot: QtBot) -> None:
    """Take a column for something else, as a person does: unfold, type, Enter."""
    view = table(dialog)
    click(view, row_of(dialog, header), Part.FIELD, qtbot)
    qtbot.keyClicks(view.fields.search, title)
    first = view.fields.list.item(0)
    assert first is not None, f"nothing is called {title}"
    qtbot.keyClick(view.fields.search, Qt.Key.Key_Return)


def pick(dialog: ImportDialog, combo_name: str, value: object) -> None:
    """Choose something in one of the inputs above the columns."""
    combo = named(dialog, QComboBox, combo_name)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def rows_of(dialog: ImportDialog) -> PreviewTable:
    """The first rows as they will be."""
    return named(dialog, PreviewTable, "previewTable")


def top_of(dialog: ImportDialog) -> TopTable:
    """The first rows as they stand in the file."""
    return named(dialog, TopTable, "topTable")


def told(dialog: ImportDialog, name: str) -> str:
    """What a label says."""
    return named(dialog, QLabel, name).text()


def problem(dialog: ImportDialog) -> str:
    """What the dialog says is wrong."""
    return named(dialog, Banner, "importProblem").words
