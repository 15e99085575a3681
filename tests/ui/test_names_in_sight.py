"""Results are brought into sight with whose they are; what vanishes under the keys gives them to the sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.support.sandbox import Sandbox
from tests.support.waiting import eventually
from tests.support.windows import find, open_list, sessions, window_on
from tests.ui.forms.conftest import E_MAIL

from rowcall import practice
from rowcall.model.sheets import Sort
from rowcall.ui.grid.view import SheetView
from rowcall.ui.window.main_window import MainWindow

WIDE = ("First name", "Last name", "Company", *(f"Remark {number}" for number in range(1, 9)))


def wide_list(folder: Path, rows: int = 3) -> Path:
    path = folder / "people.csv"
    lines = [
        WIDE,
        *((f"Mara{n}", f"Keld{n}", "Norvane", *(f"remark {k} of {n}" for k in range(8))) for n in range(rows)),
    ]
    path.write_text("\n".join(",".join(line) for line in lines), encoding="utf-8")
    return path


def sheet(window: MainWindow) -> SheetView:
    assert window.workspace is not None
    return window.workspace.page.view


def in_sight(view: SheetView, header: str) -> bool:
    place = next(n for n, look in enumerate(view.sheet_model().looks) if look.column.header == header)
    left, width = view.column_left(place), view.columnWidth(place)
    covered = view.frozen_width() if place >= view.frozen_count() else 0
    return left >= covered and left + width <= view.viewport().width() + 1


async def test_names_stay_beside_the_results_until_a_person_lets_them_go(service: Sandbox, tmp_path: Path) -> None:
    async with window_on(sessions(service.base_url, tmp_path, practice.KEY)) as window:
        await open_list(window, wide_list(tmp_path))
        assert window.workspace is not None
        window.workspace.pane.hide()
        view = sheet(window)
        await eventually(lambda: view.viewport().width() > 600)
        assert not in_sight(view, "Remark 8")
        handle = await window.session.start(E_MAIL, window.session.imported_sheet().id)
        window.workspace.run_resumed()
        await handle.wait()
        await eventually(lambda: in_sight(view, "enrich_contact_status"))
        assert in_sight(view, "First name")
        assert in_sight(view, "Last name")
        assert window.session.imported_sheet().layout.frozen == 0, "nobody has frozen anything"
        view.setCurrentIndex(view.model().index(0, view.held - 1))
        window.workspace.page.columns.freeze()
        assert view.frozen_count() == 0


async def test_the_keys_of_a_stop_that_was_pressed_go_to_the_sheet(service: Sandbox, tmp_path: Path) -> None:
    async with window_on(sessions(service.base_url, tmp_path, practice.KEY)) as window:
        await open_list(window, wide_list(tmp_path, 40))
        assert window.workspace is not None
        handle = await window.session.start(E_MAIL, window.session.imported_sheet().id)
        window.workspace.run_resumed()
        stop = find(window, QPushButton, "stopRun")
        stop.setFocus()
        QTest.keyClick(stop, Qt.Key.Key_Space)
        assert window.focusWidget() is sheet(window)
        await handle.wait()


async def test_titles_have_room_for_the_arrows_of_a_sort(service: Sandbox, tmp_path: Path) -> None:
    async with window_on(sessions(service.base_url, tmp_path, practice.KEY)) as window:
        await open_list(window, wide_list(tmp_path))
        page = window.workspace.page if window.workspace is not None else None
        assert page is not None
        page.state.set_sorts([Sort(look.column.id) for look in page.model.looks[:3]])
        for place in range(3):
            assert page.view.columnWidth(place) >= page.view.titles.title_width(place)
