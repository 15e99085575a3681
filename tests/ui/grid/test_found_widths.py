"""Columns that a run fills become as wide as what it brings needs, within bounds, and never against a person's will."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QFontMetrics
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.model.action import Output
from rowcall.model.events import CellsChanged, SheetsChanged
from rowcall.model.fields import Field
from rowcall.project.columns import add_columns
from rowcall.project.rows import write_cells
from rowcall.ui.grid.page import SheetPage

ADDRESS = "ruben.verhagen@brumeval-du-nord.example"


async def with_found_columns(page: SheetPage) -> tuple[int, int]:
    """Add a column for e-mails and one for notes of any kind; their places."""
    session = page._session
    assert session.project is not None
    outputs = [Output("email", "E-mail", field=Field.EMAIL), Output("about", "About")]
    await session.project.write(lambda connection: add_columns(connection, 1, outputs, "enrich_contact"))
    session._tell(SheetsChanged(1))
    await eventually(lambda: page.model.columnCount() == 6)
    return 4, 5


async def bring(page: SheetPage, row_id: int, *texts: str) -> None:
    """Let a run write into the columns that came last."""
    session = page._session
    assert session.project is not None
    ids = [column.id for column in page.sheet.columns[-len(texts) :]]
    cells = dict(zip(ids, texts, strict=True))
    await session.project.write(lambda connection: write_cells(connection, 1, row_id, cells))
    session._tell(CellsChanged(1, (row_id,)))


async def test_a_column_grows_with_what_a_run_finds_and_within_bounds(make_page: MakePage) -> None:
    page = await make_page(20)
    email, about = await with_found_columns(page)
    page.set_live(True)
    before = page.view.columnWidth(email)
    await bring(page, 2, ADDRESS, "x" * 500)
    metrics: QFontMetrics = page.view._delegate.painter.metrics
    await eventually(lambda: page.view.columnWidth(email) > metrics.horizontalAdvance(ADDRESS) > before)
    assert page.view.columnWidth(about) == 184
    wide = page.view.columnWidth(email)
    await bring(page, 2, "a@b.example", "")
    page.set_live(False)
    page.view.widths._grow()
    assert page.view.columnWidth(email) == wide  # nothing becomes narrower under one's eyes
    assert page._session.reader.layout(1).widths == {}


async def test_a_width_that_a_person_gave_stays(make_page: MakePage) -> None:
    page = await make_page(20)
    email, _about = await with_found_columns(page)
    page.view.titles.resizeSection(email, 100)
    await eventually(lambda: page.sheet.layout.widths)
    page.set_live(True)
    await bring(page, 2, ADDRESS, "")
    await eventually(lambda: page.model.text(1, email) == ADDRESS)
    page.view.widths._grow()
    assert page.view.columnWidth(email) == 100


async def test_a_column_of_the_list_grows_where_a_run_writes_into_it(make_page: MakePage) -> None:
    page = await make_page(20)
    email, _about = await with_found_columns(page)
    columns = page.sheet.columns
    city, found = columns[2], replace(columns[email], goes_to=columns[2].id)
    page.model.sheet = replace(page.sheet, columns=(*columns[:email], found, *columns[email + 1 :]))
    before = page.view.columnWidth(2)
    await page._session.project.write(lambda connection: write_cells(connection, 1, 3, {city.id: ADDRESS}))  # type: ignore[union-attr]  # it is open
    page.cells_changed([3])
    page.view.widths._grow()
    assert page.view.columnWidth(2) > before
