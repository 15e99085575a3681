"""The line at the bottom speaks of the sheet on the screen, and of no other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.projects import fill
from tests.support.screens import keep
from tests.support.waiting import eventually
from tests.support.windows import sessions, window_on

from rowcall.model.fields import Field
from rowcall.project.file import Project
from rowcall.ui.widgets.short_label import ShortLabel
from rowcall.ui.window.status_line import StatusLine

COLUMNS = (("Name", Field.COMPANY_NAME), ("Employees", None))


def make(path: Path) -> None:
    project = Project.create(path, host="127.0.0.1:9", practice=False)
    fill(project, COLUMNS, [("Norvane", "12"), ("Ostrel", "30")], "companies")
    fill(project, COLUMNS, [("Kelmar", ""), ("Durrel", "7")], "others")
    project.close()


async def test_what_is_selected_and_why_is_told_of_the_sheet_on_the_screen(tmp_path: Path) -> None:
    path = tmp_path / "two.rowcall"
    make(path)
    async with window_on(sessions("http://127.0.0.1:9", tmp_path / "projects")) as window:
        await window.session.open_project(path)
        window.show_project()
        space = window.workspace
        assert space is not None
        sums = window.status.findChild(QLabel, "selectionSums")
        why = window.status.findChild(QLabel, "why")
        await eventually(lambda: space.page.model.rowCount() == 2)
        page = space.page
        both = QItemSelection(page.model.index(0, 1), page.model.index(1, 1))
        page.view.selectionModel().select(both, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        await eventually(lambda: "sum 42" in sums.text())
        space.tabs.setCurrentIndex(1)
        assert sums.text() == ""
        await eventually(lambda: space.page.model.rowCount() == 2)
        space.page.view.setCurrentIndex(space.page.model.index(0, 1))
        told = why.toolTip()
        page.view.setCurrentIndex(page.model.index(0, 0))  # another sheet's cells go on changing meanwhile
        page.sums.told.emit("of the other sheet")
        page.pointed.emit("of the other sheet")
        assert (sums.text(), why.toolTip()) == ("", told)
        page.view.selectionModel().select(both, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        space.tabs.setCurrentIndex(0)
        await eventually(lambda: "sum 42" in sums.text())


async def test_a_sum_that_does_not_fit_is_shortened_visibly_and_whole_in_its_tool_tip(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(700, line.height())
    line.show_rows(13, 71, 13)
    line.show_doubtful(24)
    whole = "13 cells · sum 2,871.23 · average 220.863846 · min 43.38 · max 1,234.5"
    line.show_sums(whole)
    line.show()
    sums = line.findChild(QLabel, "selectionSums")
    assert sums.fontMetrics().horizontalAdvance(whole) > sums.width(), "there is no room for it"
    assert isinstance(sums, ShortLabel)
    assert sums.toolTip() == whole
    shown = [part for part in line.findChildren(QPushButton) if part.isVisibleTo(line)]
    assert not any(part.geometry().intersects(sums.geometry()) for part in shown)
    keep(line, "status-line-narrow")
