"""What each column is on the screen, how states are said, and columns that come in while the sheet is shown."""

from __future__ import annotations

import asyncio
from sqlite3 import Connection

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.catalogue import catalogue
from rowcall.model.action import Action
from rowcall.model.cells import JobState, Outcome
from rowcall.model.sheets import Sheet
from rowcall.project import columns, edits, rows
from rowcall.ui.grid import states
from rowcall.ui.grid.column_menu import ColumnMenu
from rowcall.ui.grid.looks import Nature, looks
from rowcall.ui.grid.page import SheetPage

FINDER = next(action for action in catalogue().values() if action.new_sheet is not None)
ENRICHER = next(action for action in catalogue().values() if action.new_sheet is None)


async def add_columns(page: SheetPage, action: Action) -> Sheet:
    """What a run does first: the columns that the action fills."""
    project = page._session.project
    assert project is not None
    outputs = action.columns(tuple(part.key for part in action.parts), occasional=False)
    return await project.write(lambda connection: columns.add_columns(connection, 1, outputs, action.key))


async def finish(page: SheetPage, sheet: Sheet, row_id: int, outcome: Outcome, note: str, cell: str) -> None:
    """What a run does last with a row."""
    project = page._session.project
    assert project is not None
    by_key = {column.key: column.id for column in sheet.columns if column.action == ENRICHER.key}
    first = ENRICHER.parts[0].outputs[0].key
    cells = {by_key[f"{ENRICHER.key}_status"]: outcome, by_key[f"{ENRICHER.key}_note"]: note, by_key[first]: cell}
    await project.write(lambda connection: rows.write_cells(connection, sheet.id, row_id, cells))


def begin_run(connection: Connection) -> None:
    """A run that sends the first row and has the second in its queue."""
    connection.execute("INSERT INTO run(id, started, plan) VALUES(1, 0, '')")
    connection.execute(
        "INSERT INTO step(id, run_id, position, action, sheet_id, after_row) VALUES(1, 1, 0, ?, 1, 0)",
        (ENRICHER.key,),
    )
    jobs = [(1, "sending"), (2, "queued")]
    connection.executemany("INSERT INTO job(step_id, row_id, part, state) VALUES(1, ?, 'email', ?)", jobs)


def titles(page: SheetPage) -> list[str]:
    return [page.model.headerData(place, Qt.Orientation.Horizontal) for place in range(page.model.columnCount())]


async def test_new_columns_stand_behind_the_files_own_with_the_state_first(make_page: MakePage) -> None:
    page = await make_page(5)
    page.view.setColumnWidth(1, 333)
    page.view.setCurrentIndex(page.model.index(2, 1))
    page.columns_changed(await add_columns(page, ENRICHER))
    shown = titles(page)
    assert shown[:5] == ["Company", "Website", "City", "Notes", "Status"]
    assert shown[-2:] == ["Note", "Pronto's reference"], "what only the service understands stands last"
    assert page.view.columnWidth(1) == 333
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (2, 1)
    page.columns_changed(await add_columns(page, FINDER))
    assert [look.nature for look in page.model.looks].count(Nature.STATUS) == 2
    assert titles(page)[: len(shown) - 1] == shown[:-1]


async def test_a_title_is_the_files_own_and_its_meaning_a_tip(make_page: MakePage) -> None:
    page = await make_page(1)
    assert titles(page)[:3] == ["Company", "Website", "City"]
    tips = [page.model.headerData(n, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) for n in range(3)]
    assert tips == ["Company", "Website · Company website", "City"]


async def test_in_a_sheet_of_people_found_results_stand_beside_who_it_is(make_page: MakePage) -> None:
    page = await make_page(1)
    project = page._session.project
    assert project is not None
    assert FINDER.new_sheet is not None
    new = FINDER.new_sheet
    made = await project.write(
        lambda connection: columns.make_found(connection, new.key, new.title, new.outputs, FINDER.key)
    )
    outputs = ENRICHER.columns(("email",), occasional=False)
    sheet = await project.write(lambda connection: columns.add_columns(connection, made.id, outputs, ENRICHER.key))
    drawn = [look.column.title for look in looks(sheet, {})]
    assert drawn[:6] == ["Full name", "Job title", "Company", "Status", "E-mail", "E-mail check"]
    assert drawn.index("First name") < drawn.index("Note") < drawn.index("Pronto's reference") == len(drawn) - 1
    assert sorted(look.place for look in looks(sheet, {})) == list(range(len(sheet.columns)))


async def test_states_are_said_in_words_and_a_mark_tells_who_wrote_a_cell(make_page: MakePage) -> None:
    page = await make_page(5)
    sheet = await add_columns(page, ENRICHER)
    page.columns_changed(sheet)
    await finish(page, sheet, 1, Outcome.FOUND, "", "ana@norvane.example")
    await finish(page, sheet, 2, Outcome.SKIPPED_DUPLICATE, "Same as row 1", "ana@norvane.example")
    await finish(page, sheet, 3, Outcome.NOT_FOUND, "Nobody of that name.", "")
    status = next(place for place, look in enumerate(page.model.looks) if look.nature is Nature.STATUS)
    value = status + 1
    page.model._cache.clear()
    said = [page.model.data(page.model.index(row, status)) for row in range(4)]
    assert said == ["Found", "Same as row 1", "Not found", ""]
    assert page.model.face(0, value).found
    assert not page.model.face(0, value).typed
    empty = page.model.index(2, value)
    assert page.model.data(empty, Qt.ItemDataRole.ToolTipRole) == "Nobody of that name."
    assert not page.model.flags(page.model.index(0, status)) & Qt.ItemFlag.ItemIsEditable


async def test_a_row_that_is_asked_shows_it_only_while_a_run_goes_on(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(3)
    sheet = await add_columns(page, ENRICHER)
    project = page._session.project
    assert project is not None
    await project.write(begin_run)
    page.columns_changed(sheet)
    status = next(place for place, look in enumerate(page.model.looks) if look.nature is Nature.STATUS)
    assert page.model.face(0, status).chip is None
    page.set_live(True)
    assert page.model.face(0, status).chip == states.LIVE[JobState.SENDING]
    assert page.model.face(1, status).chip == states.LIVE[JobState.QUEUED]
    assert page.model.face(0, status + 1).busy
    assert not page.model.face(1, status + 1).busy
    page.view.horizontalScrollBar().setValue(page.view.horizontalScrollBar().maximum())
    await eventually(page.view.shimmer.active)
    page.set_live(False)
    await eventually(lambda: not page.view.shimmer.active())


async def test_the_signs_beside_the_numbers_follow_what_becomes_of_the_rows(make_page: MakePage) -> None:
    page = await make_page(3)
    page.columns_changed(await add_columns(page, ENRICHER))
    numbers = page.view.verticalHeader().viewport()
    await asyncio.sleep(0.05)
    painted: list[QEvent] = []

    class Watching(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                painted.append(event)
            return False

    watching = Watching(page)
    numbers.installEventFilter(watching)
    page.cells_changed([page.model.ids[0]])
    await eventually(lambda: painted)


async def test_a_sheet_that_is_read_anew_stays_where_it_is_looked_at(make_page: MakePage) -> None:
    page = await make_page(60)
    page.resize(330, 300)
    across = page.view.horizontalScrollBar()
    await eventually(lambda: across.maximum() > 100)
    page.view.setCurrentIndex(page.model.index(0, 0))
    across.setValue(across.maximum())
    page.view.verticalScrollBar().setValue(900)
    shown = across.value(), page.view.verticalScrollBar().value()
    page.rows_moved()
    await eventually(lambda: not page.view.place.kept)
    assert (across.value(), page.view.verticalScrollBar().value()) == shown


async def test_a_typed_cell_wears_its_mark_until_it_is_undone(make_page: MakePage) -> None:
    page = await make_page(2)
    await page._session.edit(1, [edits.CellText(1, page.sheet.columns[0].id, "Norvane")], "Edit")
    await eventually(lambda: page.model.face(0, 0).typed)
    await page._session.undo()
    await eventually(lambda: not page.model.face(0, 0).typed)


async def test_the_keyboard_opens_the_menu_of_a_column(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(4)
    page.view.setCurrentIndex(page.model.index(0, 2))
    qtbot.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    await eventually(lambda: page.findChild(ColumnMenu))
    assert page.findChild(ColumnMenu).accessibleName() == "Sort and filter City"
    qtbot.keyClick(page.findChild(ColumnMenu), Qt.Key.Key_Escape)
    await eventually(lambda: page.findChild(ColumnMenu) is None)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_a_word_and_an_icon(outcome: Outcome) -> None:
    chip = states.of_outcome(outcome, "")
    assert chip is not None
    assert chip.text
    assert chip.icon


async def test_the_cell_with_the_focus_says_why_it_is_as_it_is(make_page: MakePage) -> None:
    page = await make_page(5)
    sheet = await add_columns(page, ENRICHER)
    page.columns_changed(sheet)
    await finish(page, sheet, 1, Outcome.FOUND, "", "ana@norvane.example")
    await finish(page, sheet, 2, Outcome.NOT_FOUND, "", "")
    await finish(page, sheet, 3, Outcome.SUPPRESSED, "Objected in May.", "")
    await finish(page, sheet, 4, Outcome.UNKNOWN, "The answer was lost.", "")
    page.model._cache.clear()
    status = next(place for place, look in enumerate(page.model.looks) if look.nature is Nature.STATUS)
    said: list[str] = []
    page.pointed.connect(said.append)
    for row in range(5):
        page.view.setCurrentIndex(page.model.index(row, status + 1))
    assert said == ["", "Asked, and nothing was found.", "Objected in May.", "The answer was lost.", ""]
    page.view.setCurrentIndex(page.model.index(3, status))
    page.set_doubts({4: "It was sent at noon."})
    assert said[-1] == "It was sent at noon."
    page.view.setCurrentIndex(page.model.index(3, 0))
    assert said[-1] == ""


async def test_the_rows_of_one_outcome_can_be_shown_alone(make_page: MakePage) -> None:
    page = await make_page(5)
    sheet = await add_columns(page, ENRICHER)
    page.columns_changed(sheet)
    await finish(page, sheet, 1, Outcome.FOUND, "", "ana@norvane.example")
    await finish(page, sheet, 4, Outcome.NOT_FOUND, "", "")
    page.state.set_search("Company")
    page.state.show_outcome(ENRICHER.key, Outcome.NOT_FOUND)
    await eventually(lambda: list(page.model.ids) == [4])
    assert page.state.search == ""
    (chip,) = page.strip._chips
    assert chip.text() == "Status is “Not found”"


async def test_a_sheet_that_can_only_be_read_is_not_typed_into(make_page: MakePage) -> None:
    page = await make_page(2)
    assert page.model.flags(page.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    page.set_locked(locked=True)
    assert not page.model.flags(page.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


async def test_the_rows_that_are_touched_are_the_selected_or_the_one_with_the_focus(make_page: MakePage) -> None:
    page = await make_page(4)
    assert page.touched_ids() == (1,)
    page.view.selectRow(2)
    assert page.touched_ids() == (3,)
