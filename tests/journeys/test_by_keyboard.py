"""A new user's first run from the start page to an exported file, without a mouse, led by the guide."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from tests.support import keyboard
from tests.support.waiting import eventually
from tests.support.windows import closed, forget, sessions

from rowcall.importing.guess import preview
from rowcall.practice import PracticeSession, open_session
from rowcall.ui.export_dialog.dialog import ExportDialog
from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.theme import theme
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.window.main_window import MainWindow

pytestmark = pytest.mark.timeout(240)

SPEED = 200.0
PATIENCE = 90.0
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest_asyncio.fixture
async def window(tmp_path: Path, qapp: QApplication) -> AsyncIterator[MainWindow]:
    """The window as somebody sees it who has just installed the program: no key, no list."""

    async def practise() -> PracticeSession:
        return await open_session(projects_folder=tmp_path, speed=SPEED)

    theme.apply(qapp, "light")
    real = sessions("http://127.0.0.1:9", tmp_path)
    window = MainWindow(open_real=real, open_practice=practise)
    window.show()
    window.adopt(await real())
    window.activateWindow()
    yield window
    if window.isVisible():
        await closed(window, PATIENCE)
    await forget(window)


def hint(window: MainWindow) -> str:
    """What the guide says now; empty where it says nothing."""
    titles = [label for label in QApplication.allWidgets() if label.objectName() == "guideTitle" and label.isVisible()]
    return titles[0].text() if titles and isinstance(titles[0], QLabel) else ""


async def told(window: MainWindow, step: str) -> None:
    """Wait until the guide shows that step beside its control."""
    await eventually(lambda: window.guidance.guide.step == step and hint(window), PATIENCE)


async def says_how_many_people(window: MainWindow) -> None:
    """The end of the run tells of people, not of the companies they were found at, and what to do with them next."""
    assert window.workspace is not None
    sheets = {sheet.key: sheet for sheet in window.session.reader.sheets()}
    people = sheets["people"].rows
    watch = window.workspace.pane.watch
    await eventually(lambda: watch.findChild(Banner, "runBanner").words.startswith(f"{people} people found at "))
    assert f"{people} people" in watch.findChild(QPushButton, "followUp").text()


async def points_at_what_is_seen(window: MainWindow, name: str) -> None:
    """The hint stands beside the control that it speaks of, also where more has come above that since."""
    target = window.findChild(QWidget, name)
    ring, bubble = (window.findChild(QWidget, part) for part in ("guideRing", "guideHint"))
    await eventually(lambda: window.findChild(QWidget, "strengthCard").isVisible() and target.isVisible())
    await eventually(lambda: target.visibleRegion().boundingRect() == target.rect())
    middle = target.mapTo(window, target.rect().center())
    await eventually(lambda: ring.isVisible() and ring.geometry().contains(middle))
    assert not bubble.geometry().intersects(ring.geometry())


async def holds_the_people(window: MainWindow, target: Path) -> None:
    """The workbook has everybody who is on the screen, as they stand there; read again, its columns are understood."""
    assert window.workspace is not None
    model = window.workspace.page.model
    from openpyxl import load_workbook

    book = await asyncio.to_thread(load_workbook, target)
    rows = list(book["People"].iter_rows(values_only=True))
    book.close()
    assert len(rows) == model.rowCount() + 1 > 1
    across = range(model.columnCount())
    assert list(rows[0]) == [model.headerData(place, Qt.Orientation.Horizontal) for place in across]
    for at in (0, model.rowCount() - 1):
        on_screen = [model.data(model.index(at, place)) for place in across]
        assert [f"{cell:g}" if isinstance(cell, float | int) else cell or "" for cell in rows[at + 1]] == on_screen
    fields = {column.field for column in window.workspace.page.sheet.columns if column.field}
    read = await asyncio.to_thread(preview, target)
    assert fields <= {guess.field for guess in read.columns}


async def leads_to_the_next_choice(window: MainWindow) -> None:
    """One press of the next step chooses it for the people that were found; nothing runs and nothing is spent."""
    assert window.workspace is not None
    pane = window.workspace.pane
    before = window.session.run
    pane.watch.findChild(QPushButton, "followUp").click()
    await eventually(lambda: pane.step == "target")
    assert window.workspace.page.sheet.key == "people"
    assert pane.target.sheet_id == window.workspace.page.sheet.id
    assert [step.action for step in pane.target.choice().steps] == ["enrich_contact"]
    assert window.session.run is before


async def leads_to_what_is_to_be_done(window: MainWindow) -> None:
    """What comes next is not there before this step is done: the key leads to its control, and the hint stays."""
    before = await keyboard.focus()
    await keyboard.press(Qt.Key.Key_F8)
    assert (await keyboard.focus()).objectName() == "find_people-functions-fromColumn"
    assert window.guidance.guide.step == "target"
    assert hint(window)
    before.setFocus()


async def test_a_first_run_from_the_start_page_to_a_file(window: MainWindow, tmp_path: Path) -> None:
    await keyboard.tab_to("startPractice")
    await keyboard.press(Qt.Key.Key_Space)
    await told(window, "columns")
    dialog = window.findChild(ImportDialog)
    await eventually(lambda: dialog.findChild(QWidget, "import").isEnabled())
    await keyboard.press(Qt.Key.Key_Return, CONTROL)

    await told(window, "sheet")
    assert "those before are done" in window.findChild(QLabel, "guidePlace").text()
    window.resize(1280, 720)
    assert window.workspace is not None
    companies = window.workspace.page
    assert await keyboard.focus() is companies.view
    await eventually(companies.model.rowCount)
    await keyboard.press(Qt.Key.Key_Down)
    assert companies.view.currentIndex().row() == 1
    await keyboard.press(Qt.Key.Key_F8)

    await told(window, "target")
    await points_at_what_is_seen(window, "find_people-functions-fromColumn")
    await leads_to_what_is_to_be_done(window)
    await keyboard.press(Qt.Key.Key_F6)
    await keyboard.tab_to("find_people-functions-fromColumn")
    await keyboard.press(Qt.Key.Key_Space)
    go_on = await keyboard.tab_to("toCheck")
    await eventually(go_on.isEnabled)
    await keyboard.press(Qt.Key.Key_Space)

    await told(window, "price")
    await eventually(window.workspace.pane.findChild(QWidget, "tryRun").isVisible, PATIENCE)
    assert window.session.run is None
    await keyboard.tab_to("tryRun")
    await keyboard.press(Qt.Key.Key_Space)
    await eventually(lambda: window.session.run and window.session.run.over, PATIENCE)

    await told(window, "cell")
    await says_how_many_people(window)
    await keyboard.press(Qt.Key.Key_F8)
    await told(window, "export")
    await keyboard.press(Qt.Key.Key_E, CONTROL)
    await eventually(lambda: window.findChild(ExportDialog))
    await eventually(lambda: not window.guidance.guide.step)
    target = tmp_path / "people.xlsx"
    await keyboard.tab_to("exportPath")
    await keyboard.press(Qt.Key.Key_A, CONTROL)
    await keyboard.write(str(target))
    export = window.findChild(ExportDialog)
    await keyboard.tab_to("export")
    await keyboard.press(Qt.Key.Key_Space)
    await eventually(lambda: export.written, PATIENCE)
    await keyboard.press(Qt.Key.Key_Escape)
    await eventually(lambda: not export.isVisible())

    await holds_the_people(window, target)
    await leads_to_the_next_choice(window)


async def test_the_guide_can_be_left_at_any_time_and_takes_no_keys(window: MainWindow) -> None:
    window.actions_by_key["guide"].trigger()
    await told(window, "columns")
    dialog = window.findChild(ImportDialog)
    assert "guide" not in (await keyboard.focus()).objectName().lower()
    await keyboard.press(Qt.Key.Key_F8)
    await told(window, "import")
    assert hint(window) == "Now press Import"
    await eventually(lambda: dialog.findChild(QWidget, "import").isEnabled())
    await keyboard.press(Qt.Key.Key_F8)
    assert (await keyboard.focus()).objectName() == "import"
    assert hint(window) == "Now press Import"
    await keyboard.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert not window.guidance.guide.step
    assert not hint(window)
    await keyboard.press(Qt.Key.Key_Escape)
    await eventually(lambda: not dialog.isVisible())
    await eventually(lambda: window.stack.currentWidget() is window.start_page)
