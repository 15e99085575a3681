"""The main job in the real window on the practice service: drop, import, choose, start, edit meanwhile, export."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.support.windows import find, practice_sessions, press, window_on

from rowcall.practice import open_session, sample_list
from rowcall.ui import problems
from rowcall.ui.export_dialog.dialog import ExportDialog
from rowcall.ui.grid.cell_editor import CellEditor
from rowcall.ui.grid.looks import Nature
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.theme import theme
from rowcall.ui.window.main_window import MainWindow

pytestmark = pytest.mark.timeout(240)

LEFT = Qt.MouseButton.LeftButton
COMPANIES = 4
LIMIT = 2
SPEED = 60.0
PATIENCE = 90.0


@pytest.fixture
def companies(tmp_path: Path) -> Path:
    """The first companies of the sample list."""
    lines = sample_list().read_text(encoding="utf-8-sig").splitlines(keepends=True)
    path = tmp_path / "fair.csv"
    path.write_text("".join(lines[: COMPANIES + 1]), encoding="utf-8")
    return path


@pytest_asyncio.fixture
async def window(tmp_path: Path, qapp: QApplication) -> AsyncIterator[MainWindow]:
    theme.apply(qapp, "light")
    async with window_on(practice_sessions(tmp_path, SPEED), PATIENCE) as window:
        yield window


def drop(window: MainWindow, path: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    copy, no_key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), copy, carried, LEFT, no_key))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, carried, LEFT, no_key))


async def imported(window: MainWindow, path: Path, qtbot: QtBot) -> SheetPage:
    drop(window, path)
    await eventually(lambda: window.findChild(ImportDialog))
    await press(find(window, ImportDialog, "importDialog"), "import", PATIENCE)
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == COMPANIES)
    assert window.workspace is not None
    return window.workspace.page


async def started(window: MainWindow, qtbot: QtBot) -> None:
    """Choose people by the column of departments, so many for each company, with e-mail and phone; then start."""
    assert window.workspace is not None
    pane = window.workspace.pane
    await eventually(lambda: pane.findChild(QAbstractButton, "find_people-functions-fromColumn"))
    find(pane, QAbstractButton, "find_people-functions-fromColumn").click()
    find(pane, QCheckBox, "find_people-limitNone").setChecked(False)
    find(pane, QSpinBox, "find_people-limit").setValue(LIMIT)
    find(pane, QCheckBox, "then-enrich_contact").setChecked(True)
    await press(pane, "toCheck", PATIENCE)
    await press(pane, "startRun", PATIENCE)
    await eventually(lambda: window.session.run)


def column(page: SheetPage, title: str) -> int:
    return next(place for place, look in enumerate(page.model.looks) if look.column.title == title)


def states(page: SheetPage) -> set[str]:
    places = [place for place, look in enumerate(page.model.looks) if look.nature is Nature.STATUS]
    return {page.model.text(row, place) for row in range(page.model.rowCount()) for place in places}


async def test_from_a_dropped_list_to_a_workbook(
    window: MainWindow, companies: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = await imported(window, companies, qtbot)
    assert first.model.text(0, 0) == "Norvane"
    await started(window, qtbot)
    await eventually(lambda: window.workspace and window.workspace.page is not first, PATIENCE)
    assert window.workspace is not None
    people = window.workspace.page
    await eventually(lambda: people.model.rowCount() > 0)
    assert window.session.run is not None
    assert not window.session.run.over

    title = column(people, "Job title")
    edited = people.model.ids[0]
    people.view.setCurrentIndex(people.model.index(0, title))
    people.view.setFocus()
    qtbot.keyClick(people.view, Qt.Key.Key_F2)
    editor = find(people.view, CellEditor, "cellEditor")
    qtbot.keyClicks(editor, "Head of Everything")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    await eventually(lambda: window.session.run and window.session.run.over, PATIENCE)
    await eventually(lambda: not people.model.live)
    assert states(first) <= {"found", "not_found"}
    assert states(people) <= {"found", "not_found", "skipped_duplicate", "not_run"}
    row = list(people.model.ids).index(edited)
    assert people.model.text(row, title) == "Head of Everything"
    assert people.model.face(row, title).typed

    target = tmp_path / "people.xlsx"
    await press(window.workspace.pane, "exportResults", PATIENCE)
    await eventually(lambda: window.findChild(ExportDialog))
    dialog = find(window, ExportDialog, "exportDialog")
    find(dialog, QLineEdit, "exportPath").setText(str(target))
    await press(dialog, "export", PATIENCE)
    await eventually(lambda: dialog.written)
    dialog.reject()
    from openpyxl import load_workbook

    book = load_workbook(target)
    titles = [cell.value for cell in book["People"][1]]
    exported = [row[titles.index("Job title")] for row in book["People"].iter_rows(min_row=2, values_only=True)]
    assert len(exported) == people.model.rowCount()
    assert "Head of Everything" in exported
    book.close()


async def test_closing_in_a_run_asks_finishes_calls_and_offers_to_go_on(
    window: MainWindow, companies: Path, qtbot: QtBot
) -> None:
    await imported(window, companies, qtbot)
    await started(window, qtbot)
    window.close()
    await eventually(lambda: window.findChild(problems.Message, "closeQuestion"))
    await press(find(window, problems.Message, "closeQuestion"), "answer0", PATIENCE)
    await eventually(lambda: window.findChild(problems.Message, "closeQuestion") is None)
    assert window.isVisible()
    assert window.session.run is not None
    project = window.session.project
    assert project is not None
    gone = asyncio.Event()
    window.gone.connect(gone.set)
    if not window.session.run.over:
        window.close()
        await eventually(lambda: window.findChild(problems.Message, "closeQuestion"))
        await press(find(window, problems.Message, "closeQuestion"), "answer1", PATIENCE)
    else:
        window.close()
    await asyncio.wait_for(gone.wait(), PATIENCE)
    assert window.session.project is None
    again = await open_session(speed=SPEED)
    try:
        await again.open_project(project.path)
        assert again.project is not None
        assert again.project.recovered.unknown == 0
    finally:
        await again.close()
