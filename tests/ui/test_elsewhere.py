"""Rows that are also in another list, in the real window: chosen, shown, deleted in one step, shown alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.list_files.workbooks import workbook
from tests.support.projects import CONTACTS, contact, fill
from tests.support.screens import cut_off, keep, raw_words
from tests.support.waiting import eventually
from tests.support.windows import find, press, sessions, window_on

from rowcall.project.file import Project
from rowcall.ui.duplicates_dialog.dialog import DuplicatesDialog
from rowcall.ui.elsewhere_dialog.dialog import ElsewhereDialog
from rowcall.ui.elsewhere_dialog.match_table import MatchTable
from rowcall.ui.elsewhere_dialog.sheet_box import SheetBox
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.window.main_window import MainWindow

NAMES = ("jane", "mark", "ida", "ole", "eva")


@asynccontextmanager
async def listed(tmp_path: Path) -> AsyncIterator[MainWindow]:
    """The window on five people; two of them, and one almost, are in customers.csv beside it."""
    project = Project.create(tmp_path / "people.rowcall", host="127.0.0.1:9", practice=False)
    fill(project, CONTACTS, [*map(contact, NAMES), ("Liv", "Arnhem", "", "kelmar.example")])
    project.close()
    lines = ["First name,Last name,LinkedIn,Website"]
    lines += [",".join(contact(name)) for name in ("ole", "jane", "somebody")]
    lines.append("Liv,Arnheim,,kelmar.example")
    (tmp_path / "customers.csv").write_text("\n".join(lines), encoding="utf-8")
    async with window_on(sessions("http://127.0.0.1:9", tmp_path / "projects")) as window:
        await window.session.open_project(tmp_path / "people.rowcall")
        window.show_project()
        await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == len(NAMES) + 1)
        yield window


async def opened(window: MainWindow, path: Path, rows: int = 3) -> ElsewhereDialog:
    """From the dialog for duplicates to the rows that are also in another file."""
    window.actions_by_key["duplicates"].trigger()
    await eventually(lambda: window.findChild(DuplicatesDialog))
    await press(window.findChild(DuplicatesDialog), "duplicatesElsewhere")
    await eventually(lambda: window.findChild(ElsewhereDialog))
    dialog: ElsewhereDialog = window.findChild(ElsewhereDialog)
    await eventually(lambda: dialog.findChild(QFileDialog, "elsewhereFileDialog"))
    choice = find(dialog, QFileDialog, "elsewhereFileDialog")
    await eventually(choice.isVisible)
    find(choice, QLineEdit, "fileNameEdit").setText(str(path))
    choice.accept()
    await eventually(lambda: table(dialog).model().rowCount() == rows)
    return dialog


def table(dialog: ElsewhereDialog) -> MatchTable:
    return find(dialog, MatchTable, "elsewhereRows")


def shown(dialog: ElsewhereDialog) -> list[list[str]]:
    model = table(dialog).model()
    return [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]


async def test_who_is_also_there_is_deleted_in_one_step(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        assert window.workspace is not None
        rows = window.workspace.page.model
        before = (tmp_path / "customers.csv").read_bytes()
        dialog = await opened(window, tmp_path / "customers.csv")
        assert cut_off(dialog) == []
        assert raw_words(dialog) == []
        keep(dialog, "elsewhere")
        assert [line[1:5] for line in shown(dialog)] == [
            ["Jane Caldeira", "Jane Caldeira", "Row 3", "LinkedIn profile, Same name"],
            ["Ole Caldeira", "Ole Caldeira", "Row 2", "LinkedIn profile, Same name"],
            ["Liv Arnhem", "Liv Arnheim", "Row 5", "Almost the same name"],
        ]
        assert find(dialog, QCheckBox, "elsewhereAll").text() == "2 of 3 rows chosen"
        assert find(dialog, QPushButton, "elsewhereDelete").text() == "Delete 2 rows from this sheet"
        await press(dialog, "elsewhereDelete")
        await eventually(lambda: rows.rowCount() == len(NAMES) - 1)
        await eventually(lambda: table(dialog).model().rowCount() == 1)
        dialog.activateWindow()
        await eventually(dialog.isActiveWindow)
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: rows.rowCount() == len(NAMES) + 1)
        await eventually(lambda: table(dialog).model().rowCount() == 3)
        dialog.reject()
        await eventually(lambda: window.findChild(ElsewhereDialog) is None)
        assert (tmp_path / "customers.csv").read_bytes() == before


async def test_undo_takes_back_only_what_was_done_here(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        assert window.workspace is not None
        page = window.workspace.page
        await window.session.structure.delete_rows(page.sheet.id, [1], "Delete a row")
        await eventually(lambda: page.model.rowCount() == len(NAMES))
        dialog = await opened(window, tmp_path / "customers.csv", 2)
        banner = find(dialog, Banner, "elsewhereBanner")
        dialog.activateWindow()
        await eventually(dialog.isActiveWindow)
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: banner.words.startswith("Nothing was changed here"))
        assert page.model.rowCount() == len(NAMES)
        await press(dialog, "elsewhereDelete")
        await eventually(lambda: page.model.rowCount() == len(NAMES) - 1)
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: page.model.rowCount() == len(NAMES))
        await eventually(lambda: banner.words.startswith("Taken back: Delete 1 row"))
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: banner.words.startswith("Nothing was changed here"))
        assert page.model.rowCount() == len(NAMES)
        dialog.reject()
        await eventually(lambda: window.findChild(ElsewhereDialog) is None)


async def test_enter_does_what_harms_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        assert window.workspace is not None
        page = window.workspace.page
        dialog = await opened(window, tmp_path / "customers.csv")
        table(dialog).setFocus()
        qtbot.keyClick(table(dialog), Qt.Key.Key_Return)
        await eventually(lambda: page.model.rowCount() == 2)
        assert list(page.model.ids) == [1, 4]
        assert page.sheet.rows == len(NAMES) + 1


def two_sheets(path: Path) -> Path:
    head = ("First name", "Last name", "LinkedIn", "Website")
    customers, leads = [head, contact("ole")], [head, contact("jane"), contact("eva")]
    return workbook(path, {"Customers": customers, "Leads": leads, "Notes": [("a note",)]})


async def test_one_sheet_of_a_workbook_is_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        dialog = await opened(window, two_sheets(tmp_path / "book.xlsx"))
        sheets = find(dialog, SheetBox, "elsewhereSheet")
        titles = [sheets.itemText(place) for place in range(sheets.count())]
        assert titles == ["All sheets", "Customers", "Leads", "Notes (no list in it)"]
        assert {line[3] for line in shown(dialog)} == {"Customers, row 2", "Leads, row 2", "Leads, row 3"}
        assert cut_off(dialog) == []
        keep(dialog, "elsewhere_sheets")
        sheets.setFocus()
        qtbot.keyClick(sheets, Qt.Key.Key_Down)
        await eventually(lambda: table(dialog).model().rowCount() == 1)
        assert find(dialog, QLabel, "elsewhereFile").text() == "book.xlsx · 1 row"
        dialog.reject()
        await eventually(lambda: window.findChild(ElsewhereDialog) is None)


async def test_what_cannot_be_read_leaves_the_list_before(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        dialog = await opened(window, tmp_path / "customers.csv")
        broken = tmp_path / "broken.xlsx"
        broken.write_bytes(b"PK\x03\x04 and nothing that follows")
        dialog.begin(dialog.look_in(broken))
        banner = find(dialog, Banner, "elsewhereBanner")
        await eventually(lambda: "broken.xlsx" in banner.words and "Reading" not in banner.words)
        assert find(dialog, QLabel, "elsewhereFile").text() == "customers.csv · 4 rows"
        assert len(shown(dialog)) == 3
        await press(dialog, "elsewhereDelete")
        await eventually(lambda: len(shown(dialog)) == 1)
        dialog.reject()
        await eventually(lambda: window.findChild(ElsewhereDialog) is None)


async def test_they_are_shown_alone_or_never_contacted(tmp_path: Path, qtbot: QtBot) -> None:
    async with listed(tmp_path) as window:
        assert window.workspace is not None
        page = window.workspace.page
        dialog = await opened(window, tmp_path / "customers.csv")
        table(dialog).selectRow(2)
        qtbot.keyClick(table(dialog), Qt.Key.Key_Space)
        assert find(dialog, QCheckBox, "elsewhereAll").text() == "3 of 3 rows chosen"
        find(dialog, QPushButton, "elsewhereNever").click()
        await eventually(lambda: dialog.findChild(object, "elsewhereNeverQuestion"))
        dialog.findChild(object, "elsewhereNeverQuestion").done(1)
        banner = find(dialog, Banner, "elsewhereBanner")
        await eventually(lambda: "put on the list" in banner.words)
        find(dialog, QPushButton, "elsewhereShow").click()
        await eventually(lambda: page.model.rowCount() == 3)
        assert list(page.model.ids) == [1, 4, 6]
