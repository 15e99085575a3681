"""The screens that few people ever meet: calls in doubt, a second file, another list, a damaged project, other rows."""

from __future__ import annotations

import asyncio
import csv
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton, QScrollArea, QWidget
from tests.support.projects import CONTACTS, contact, project_with
from tests.support.waiting import eventually

from rowcall.errors import DamagedProject
from rowcall.model.action import Action
from rowcall.model.doubts import DoubtfulCall
from rowcall.practice import sample_list
from rowcall.project.problems import damaged as damage
from rowcall.session import Session
from rowcall.ui import tasks
from rowcall.ui.doubts_dialog.dialog import DoubtsDialog
from rowcall.ui.elsewhere_dialog.dialog import ElsewhereDialog
from rowcall.ui.elsewhere_dialog.match_table import MatchTable
from rowcall.ui.theme import theme
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.window.main_window import MainWindow
from rowcall.ui.window.rescue import rescued

PATIENCE = 60.0
YESTERDAY = 24 * 3600
GROUPS = ("new", "changed", "gone", "unclear", "same", "aside", "columns")
"""What a newer version may hold."""
HEIGHTS = {"compact": 24, "roomy": 38}
SCREENS = frozenset(
    (
        *("doubts", "doubts-none", "elsewhere-none", "elsewhere", "read-again", "clean-all", "charts"),
        *(f"rows-{height}" for height in HEIGHTS),
        *("import-newer", "further-more", *(f"further-{group}" for group in ("new", "changed", "gone", "same"))),
        *("further-aside", "further-columns", "damaged", "damaged-backup", "recovered"),
    )
)
"""What has to be seen of them."""


class Tour(Protocol):
    """What looks at screens."""

    window: MainWindow

    async def look(self, screen: str, widget: QWidget | None = None) -> None:
        """Look at a screen as it is now."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """What the dialog asks of a session: calls that no answer came for, more of them than a test could wait for."""

    session: Session
    calls: tuple[DoubtfulCall, ...]

    @property
    def actions(self) -> Mapping[str, Action]:
        """What is on offer."""
        return self.session.actions

    @property
    def run(self) -> object:
        """What runs."""
        return self.session.run

    def doubtful_calls(self) -> tuple[DoubtfulCall, ...]:
        """The calls in doubt."""
        return self.calls


async def doubts(tour: Tour) -> None:
    """Look at calls in doubt, and at what is left when there is none."""
    for screen, calls in (("doubts-none", 0), ("doubts", 14)):
        told = Doubtful(tour.window.session, tuple(_doubtful(number) for number in range(1, calls + 1)))
        dialog = DoubtsDialog(told, tour.window)  # type: ignore[arg-type]  # it has all that the dialog asks for
        dialog.open()
        await _settled()
        await tour.look(screen, dialog)
        await _close(dialog)


def _doubtful(number: int) -> DoubtfulCall:
    return DoubtfulCall(
        token=f"call-{number}",
        sheet_id=1,
        row_id=number,
        row_number=number,
        about=f"Norvane Holding {number}" if number % 3 else "Kelmar Bautechnik Verwaltungsgesellschaft mbH & Co. KG",
        action="find_people",
        parts=(),
        sent_at=time.time() - number * YESTERDAY,
        most=number * 6,
        why="The connection ended before the answer was there.",
    )


async def read_again(tour: Tour) -> None:
    """Look at what is told after the kept answers were read again."""
    tour.window.actions_by_key["read_again"].trigger()
    await eventually(lambda: _dialog("readAgain"), PATIENCE)
    await _settled()
    await tour.look("read-again", _dialog("readAgain"))
    await _close(_dialog("readAgain"))


async def row_heights(tour: Tour) -> None:
    """Look at a sheet with lower and with higher rows."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = theme.current()
    for name, height in HEIGHTS.items():
        theme._wear(app, replace(before, row_height=height))
        await _settled()
        await tour.look(f"rows-{name}")
    theme._wear(app, before)
    await _settled()


async def other_lists(tour: Tour) -> None:
    """Look at a second file and at another list beside the one that is open."""
    space = tour.window.workspace
    assert space is not None
    space.tabs.setCurrentIndex(0)
    await _settled()
    with TemporaryDirectory() as name:
        folder = Path(name)
        await _elsewhere(tour, _newer(folder / "customers.csv"))
        await _second_file(tour, _newer(folder / "fair leads, autumn.csv"))


def _newer(path: Path) -> Path:
    """The sample list as somebody else has it: some rows are gone, some are changed, some are new."""
    with sample_list().open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    changed = [[*row[:-1], f"{row[-1]} (new)"] if place % 4 == 0 else row for place, row in enumerate(rows[3:])]
    new = [[f"{cell} {number}".strip() for cell in rows[0]] for number in range(1, 4)]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *changed, *new, new[0], [""] * len(head)])
    return path


async def _elsewhere(tour: Tour, path: Path) -> None:
    window = tour.window
    assert window.workspace is not None
    dialog = ElsewhereDialog(window.session, window.workspace.page.sheet, window)
    dialog.open()
    await _settled()
    await tour.look("elsewhere-none", dialog)
    dialog.begin(dialog.look_in(path))
    table = dialog.findChild(MatchTable)
    assert table is not None
    await eventually(lambda: table.model().rowCount() > 0, PATIENCE)
    await _settled()
    await tour.look("elsewhere", dialog)
    await _close(dialog)


async def _second_file(tour: Tour, path: Path) -> None:
    for meant in ("more_rows", "newer_version"):
        tour.window.bring.open_path(path)
        await eventually(lambda: _dialog("listQuestion"), PATIENCE)
        _press(_dialog("listQuestion"), f"meant-{meant}")
        await eventually(lambda: _dialog("importDialog"), PATIENCE)
        looked_into = _dialog("importDialog")
        await eventually(looked_into.isVisible, PATIENCE)
        await eventually(lambda looked_into=looked_into: _child(looked_into, "import").isEnabled(), PATIENCE)
        await _settled()
        await tour.look("import-newer", looked_into)
        _press(looked_into, "import")
        await eventually(lambda: _dialog("furtherDialog"), PATIENCE)
        await _settled()
        await _groups(tour, _dialog("furtherDialog"), more=meant == "more_rows")
        await _close(_dialog("furtherDialog"))


async def _groups(tour: Tour, dialog: QDialog, *, more: bool) -> None:
    if more:
        await tour.look("further-more", dialog)
        return
    tabs = dialog.findChild(Segmented, "changeGroups")
    assert tabs is not None
    for group in GROUPS:
        if _child(tabs, f"changeGroups-{group}").isEnabled():
            _child(tabs, f"changeGroups-{group}").setFocus()
            tabs.set_value(group)
            await _settled()
            await tour.look(f"further-{group}", dialog)


async def charts(tour: Tour) -> None:
    """Look at the lower end of the page of a run that is over, with its pictures."""
    space = tour.window.workspace
    assert space is not None
    card = space.findChild(QWidget, "runCharts")
    assert card is not None
    await eventually(card.isVisible, PATIENCE)
    area = _area_of(card)
    area.ensureWidgetVisible(card)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    await _settled()
    await tour.look("charts")
    area.verticalScrollBar().setValue(0)


async def clean_up(tour: Tour) -> None:
    """Look at a clean-up of a whole sheet."""
    window = tour.window
    space = window.workspace
    assert space is not None
    space.tabs.setCurrentIndex(0)
    space.page.view.setFocus()
    space.page.view.selected.go((0, 0))
    await _settled()
    window.actions_by_key["clean_lower"].trigger()
    await eventually(lambda: _dialog("rewriteDialog"), PATIENCE)
    dialog = _dialog("rewriteDialog")
    where = dialog.findChild(QComboBox, "cleanUpWhere")
    assert where is not None
    where.setCurrentIndex(where.count() - 1)
    await _settled()
    await tour.look("clean-all", dialog)
    await _close(dialog)


async def damaged(tour: Tour) -> None:
    """Look at what is said of a damaged project, with and without a backup, and of what was saved of it."""
    with TemporaryDirectory() as name:
        path = Path(name) / "Conference leads.rowcall"
        with project_with(path, CONTACTS, [contact(f"ines{number}") for number in range(40)]):
            pass
        backup = path.with_name("backup.rowcall")
        backup.write_bytes(path.read_bytes())
        problem = damage(path)
        whole = tasks.start(rescued(tour.window, _with_backup(problem, backup)), owner=tour.window)
        await _question(tour, "damagedQuestion", "damaged-backup")
        _press(_dialog("damagedQuestion"), "answer0")
        await whole
        saving = tasks.start(rescued(tour.window, problem), owner=tour.window)
        await _question(tour, "damagedQuestion", "damaged")
        _press(_dialog("damagedQuestion"), "answer1")
        await _question(tour, "recoveredQuestion", "recovered")
        _press(_dialog("recoveredQuestion"), "answer0")
        await saving
    tour.window.show_start()


async def _question(tour: Tour, name: str, screen: str) -> None:
    """Wait for a question, and look at it."""
    await eventually(lambda: _dialog(name), PATIENCE)
    await _settled()
    await tour.look(screen, _dialog(name))


def _with_backup(problem: DamagedProject, backup: Path) -> DamagedProject:
    """The same with a backup."""
    return DamagedProject(problem.title, problem.advice, problem.path, backup)


def _area_of(widget: QWidget) -> QScrollArea:
    above = widget.parentWidget()
    while not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _dialog(name: str) -> QDialog:
    found = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog))
    return next((one for one in found if one.objectName() == name and one.isVisible()), None)  # type: ignore[return-value]


def _child(owner: QWidget, name: str) -> QPushButton:
    found = owner.findChild(QPushButton, name)
    if found is None:
        raise LookupError(f"{name} is not there.")
    return found


def _press(owner: QWidget, name: str) -> None:
    _child(owner, name).click()


async def _close(dialog: QDialog) -> None:
    dialog.reject()
    await eventually(lambda: not dialog.isVisible(), PATIENCE)


async def _settled() -> None:
    await asyncio.sleep(0.25)
