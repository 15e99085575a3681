"""The screens that no command opens: the states of the sheet, of the task pane and of the pages around them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QWidget
from tests.support.waiting import eventually

from rowcall.model.areas import Area
from rowcall.model.events import RunAction, RunEnded, RunProgressed
from rowcall.project.edits import CellText
from rowcall.session.project_side import RecentList
from rowcall.ui.export_dialog.dialog import ExportDialog
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.widgets.watch import Watch
from rowcall.ui.window.list_question import ListQuestion
from rowcall.ui.window.main_window import MainWindow
from rowcall.ui.window.notice import Note
from rowcall.ui.window.wait_dialog import WaitDialog
from rowcall.ui.window.workspace import Workspace

PATIENCE = 60.0
LONG_AGO = 90 * 24 * 3600
SHEET_STATES = ("states", "selected", "filter-bar", "no-row-fits", "find-bar", "replace-bar", "row-card")
MENUS = ("column-menu", "cell-menu", "row-menu", "views-menu", "main-menu")
RUN_STATES = ("running", "paused", "stopped", "waiting", "trouble", "failed-run", "nothing-found")
START_STATES = ("start-recents", "busy", "notices")
DIALOGS = ("list-question", "wait", "export-csv", "settings-end")
SCREENS = frozenset((*SHEET_STATES, *MENUS, *RUN_STATES, *START_STATES, *DIALOGS))
"""What has to be seen of them."""


class Tour(Protocol):
    """What looks at screens."""

    window: MainWindow

    async def look(self, screen: str, widget: QWidget | None = None) -> None:
        """Look at a screen as it is now."""

    async def look_at_dialog(self, screen: str, open_it: Callable[[], object]) -> None:
        """Open a dialog, look at it, and leave it as with Esc."""


async def sheet_states(tour: Tour) -> None:
    """Look at a sheet with results in every state that it can be in."""
    space = _space(tour)
    space.tabs.setCurrentIndex(0)
    page = space.page
    page.view.setFocus()
    await _settled()
    first = next(place for place, look in enumerate(page.model.looks) if look.marked)
    page.view.selected.go((2, first))
    typed = [CellText(page.model.ids[row], page.model.looks[0].column.id, f"Typed {row}") for row in (1, 3)]
    await tour.window.session.edit(page.sheet.id, typed, "Set up")
    await _settled()
    await tour.look("states")
    page.view.selected.select([Area(1, 0, 4, 1), Area(7, 0, 9, 0)])
    await _settled()
    await tour.look("selected")
    page.view.selected.go((0, 0))
    await _filters(tour, space)
    for key, screen in (("find", "find-bar"), ("replace", "replace-bar")):
        tour.window.actions_by_key[key].trigger()
        await _settled()
        await tour.look(screen)
    page.finder.bar.hide()
    page.view.setFocus()
    tour.window.actions_by_key["row_card"].trigger()
    await _settled()
    await tour.look("row-card")
    space.card.close()
    await _settled()


async def _filters(tour: Tour, space: Workspace) -> None:
    page = space.page
    page.tools.build_filter()
    page.state.set_search("gmbh")
    await eventually(lambda: page.model.rowCount() != page.order.total, PATIENCE)
    await _settled()
    await tour.look("filter-bar")
    page.tools.close_builder()
    page.state.set_search("no such company")
    await eventually(lambda: page.model.rowCount() == 0, PATIENCE)
    await _settled()
    await tour.look("no-row-fits")
    page.state.clear_filters()
    await eventually(lambda: page.model.rowCount() == page.order.total, PATIENCE)


async def menus(tour: Tour) -> None:
    """Look at what unfolds over the sheet."""
    window, space = tour.window, _space(tour)
    page = space.page
    place = page.view.viewport().mapToGlobal(QPoint(60, 20))
    openers: tuple[tuple[str, Callable[[], object]], ...] = (
        ("column-menu", lambda: page.view.titles.ask_menu(1)),
        ("cell-menu", lambda: page.menu_asked.emit(place)),
        ("row-menu", lambda: page.row_menu_asked.emit(place)),
        ("views-menu", page.tools.open_views),
        ("main-menu", lambda: _main_menu(window)),
    )
    for screen, unfold in openers:
        unfold()
        await eventually(QApplication.activePopupWidget, PATIENCE)
        await _settled()
        popup = QApplication.activePopupWidget()
        await tour.look(screen, popup)
        popup.hide()
        await eventually(lambda: QApplication.activePopupWidget() is None, PATIENCE)


def _main_menu(window: MainWindow) -> None:
    button = _child(window.bar, "mainMenu")
    menu = window.bar.findChild(QWidget, "mainMenuList")
    assert menu is not None
    menu.popup(button.mapToGlobal(QPoint(-200, button.height())))  # type: ignore[attr-defined]  # it is a QMenu


async def run_states(tour: Tour) -> None:
    """Look at the page of a run in each of its states: a real run, and what one would say in trouble."""
    space = _space(tour)
    watch = space.pane.watch
    _child(space, "nowTheRest").click()
    await eventually(lambda: space.pane.checking and _child(space, "startRun").isEnabled(), PATIENCE)
    _child(space, "startRun").click()
    seen: list[RunProgressed] = []
    tour.window.bridge.progressed.connect(seen.append)
    await eventually(lambda: seen and seen[-1].steps[0].ended > 1, PATIENCE)
    await tour.look("running")
    _child(space, "pauseRun").click()
    await eventually(lambda: seen[-1].paused, PATIENCE)
    await tour.look("paused")
    ends: list[RunEnded] = []
    tour.window.bridge.ended.connect(ends.append)
    _child(space, "stopRun").click()
    await eventually(lambda: ends, PATIENCE)
    await _settled()
    await tour.look("stopped")
    waiting = replace(seen[-1], paused=False, waiting_for="Pronto asked us to wait until 14:32.", seconds_left=75.0)
    watch.begin()
    watch.show_progress(waiting)
    await tour.look("waiting")
    refused = replace(waiting, waiting_for="Pronto does not accept the access key.", action=RunAction.ENTER_KEY)
    watch.show_progress(refused)
    await tour.look("trouble")
    trouble = replace(ends[-1], stopped="credits", message="The account has no credits left.")
    watch.show_end(replace(trouble, action=RunAction.CHECK_BALANCE))
    await tour.look("failed-run")
    nothing = tuple(replace(step, outcomes={}) for step in ends[-1].steps)
    watch.show_end(replace(ends[-1], stopped=None, message="", steps=nothing))
    await tour.look("nothing-found")


async def dialogs(tour: Tour) -> None:
    """Look at the dialogs that ask something on the way, and at the other pages of those that have several."""
    window = tour.window
    await tour.look_at_dialog("list-question", ListQuestion(window, "march.csv", "companies").open)
    wait = WaitDialog(window, "Reading march.csv…", Watch(window))
    wait.open()
    await tour.look("wait", wait)
    wait.done(0)
    export = ExportDialog(window.session, _space(tour).page.sheet.key, None, (), parent=window)
    _child(export, "exportFormat-.csv").click()
    await tour.look_at_dialog("export-csv", export.open)
    settings = SettingsDialog(window.session, window)

    def at_its_end() -> None:
        settings.open()
        sections = settings.findChildren(QListWidget)[0]
        sections.setCurrentRow(sections.count() - 1)

    await tour.look_at_dialog("settings-end", at_its_end)


async def start_states(tour: Tour) -> None:
    """Look at the pages around a list."""
    window = tour.window
    now = time.time()
    lists = [
        RecentList(Path("/lists/Conference leads Berlin.rowcall"), now, 1240),
        RecentList(Path("/lists/A very long name of a list that does not fit on one line.rowcall"), now, 1_000_000),
        RecentList(Path("/lists/Old customers.rowcall"), now - LONG_AGO, 1),
        RecentList(Path("/lists/Gone.rowcall"), None, None),
    ]
    window.start_page.show_recent(lists)
    window.notices.say("toldNotice", Note("warn", "A run was interrupted.", "Go on", lambda: None, "Not now"))
    window.notices.say("failedNotice", Note("failed", "This list can only be read.", aside="Close"))
    await _settled()
    await tour.look("notices")
    window.notices.clear()
    await _settled()
    await tour.look("start-recents")
    window.stack.setCurrentWidget(window.busy_page)
    window.busy_page.say("Reading march.csv…", "120,000 rows so far", "Cancel")
    await tour.look("busy")
    window.stack.setCurrentWidget(window.start_page)


async def _settled() -> None:
    await asyncio.sleep(0.25)


def _space(tour: Tour) -> Workspace:
    space = tour.window.workspace
    assert space is not None
    return space


def _child(owner: QWidget, name: str) -> QPushButton:
    found = owner.findChild(QWidget, name)
    if found is None:
        raise LookupError(f"{name} is not there.")
    return found  # type: ignore[return-value]  # every one that is named here is a button
