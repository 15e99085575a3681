"""However many cells are cut: all of them move, or none does; what is refused is still cut and stands where it was."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage
from tests.ui.grid.test_large_steps import stored

from rowcall.model.areas import Area
from rowcall.model.sheets import Sort
from rowcall.ui import problems
from rowcall.ui.grid import cell_edits, pasting
from rowcall.ui.grid.page import SheetPage

ROWS = 2500
MOST = 3000


@pytest.fixture(autouse=True)
def limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that a small list can exceed."""
    for module in (cell_edits, pasting):
        monkeypatch.setattr(module, "MOST_CELLS", MOST)
    monkeypatch.setattr(pasting, "MOST_INSERTED", 100)


@pytest.fixture(params=[pasting.LETTERS_AT_ONCE, 10], ids=["read at once", "read beside the window"])
def letters(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether what is pasted is read before the key is up again."""
    monkeypatch.setattr(pasting, "LETTERS_AT_ONCE", request.param)


def select(page: SheetPage, top: int, left: int, bottom: int, right: int) -> None:
    page.view.selected.select([Area(top, left, bottom, right)])


def texts(page: SheetPage) -> list[list[str]]:
    return [stored(page, column) for column in range(4)]


async def refused(page: SheetPage) -> None:
    await eventually(lambda: page.findChild(problems.Message))
    page.findChild(problems.Message).close()
    await eventually(lambda: page.findChild(problems.Message) is None)


@pytest.mark.usefixtures("letters")
async def test_a_whole_column_moves_though_its_old_and_new_cells_are_more_than_one_step_may_write(
    make_page: MakePage,
) -> None:
    page = await make_page(ROWS)
    before = texts(page)
    select(page, 0, 0, ROWS - 1, 0)
    page.clipboard.cut()
    select(page, 0, 3, 0, 3)
    page.clipboard.paste()
    await eventually(lambda: stored(page, 3) == before[0])
    assert stored(page, 0) == [""] * ROWS
    await eventually(lambda: page.model.text(0, 3) == before[0][0])
    await page._session.undo()
    assert texts(page) == before


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize(("cut", "there"), [((0, 0, 1600, 1), (0, 2)), ((0, 0, 200, 0), (ROWS - 1, 1))])
async def test_more_than_may_be_pasted_stays_and_is_still_cut(
    make_page: MakePage, cut: tuple[int, int, int, int], there: tuple[int, int]
) -> None:
    page = await make_page(ROWS)
    before = texts(page)
    select(page, *cut)
    page.clipboard.cut()
    text = QGuiApplication.clipboard().text()
    page.view.selected.go(there)
    page.clipboard.paste()
    await refused(page)
    assert texts(page) == before
    assert QGuiApplication.clipboard().text() == text


@pytest.mark.usefixtures("letters")
async def test_what_was_cut_is_copied_after_the_rows_were_sorted(make_page: MakePage) -> None:
    page = await make_page(ROWS)
    before = texts(page)
    select(page, 0, 0, 1200, 0)
    page.clipboard.cut()
    page.state.set_sorts([Sort(page.sheet.columns[0].id, descending=True)])
    last = page.model.ids[-1]
    await eventually(lambda: page.model.ids[0] == last)
    page.view.selected.go((0, 3))
    page.clipboard.paste()
    await eventually(lambda: stored(page, 3)[-1201:] == before[0][1200::-1])
    assert stored(page, 0) == before[0]


@pytest.mark.usefixtures("letters")
async def test_undo_between_cutting_and_pasting_leaves_what_was_cut_to_be_moved(make_page: MakePage) -> None:
    page = await make_page(ROWS)
    page.view.selected.go((5, 0))
    page.edits.type_for_all("typed")
    await eventually(lambda: stored(page, 0)[5] == "typed")
    select(page, 0, 0, ROWS - 1, 0)
    page.clipboard.cut()
    await page._session.undo()
    await eventually(lambda: page.model.text(5, 0) == "Company 0006")
    page.view.selected.go((0, 3))
    page.clipboard.paste()
    await eventually(lambda: stored(page, 3)[-1] != "")
    assert stored(page, 3)[5] == "Company 0006"
    assert stored(page, 0) == [""] * ROWS
