"""Changes to a million cells: how long what comes meanwhile, an answer or a typed cell, waits for its commit."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Awaitable, Callable, Iterator

import pytest
from tests.benchmarks.test_sheet_order import HEADERS, cells

from rowcall.model.areas import Area
from rowcall.model.cell_blocks import Piece
from rowcall.model.clean_ups import CleanUp, CleanUpChoice
from rowcall.model.finding import Find
from rowcall.model.sheets import NewColumn, Sheet, View
from rowcall.project.file import Project
from rowcall.project.history import keep_event
from rowcall.project.loader import load_sheet
from rowcall.project.pasting import Paste, Target
from rowcall.session.blocks import Blocks
from rowcall.session.cell_work import CellWork, Change, MadeColumn
from rowcall.session.structure import Structure

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

ROWS = int(os.environ.get("ROWCALL_LONG_STEP_ROWS", "1000000"))
MOST_WAIT = 0.25
"""Seconds that a small write may wait while a step over all rows is made, undone or made again."""
BETWEEN = 0.02
"""Seconds between two small writes."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    dice = random.Random(1)  # noqa: S311 (repeatable, no secret)
    project = Project.create(tmp_path_factory.mktemp("long") / "list.rowcall", host="127.0.0.1:9", practice=False)
    columns = [NewColumn(header) for header in HEADERS]
    load_sheet(project, "people", "People", columns, ((n, cells(n, dice)) for n in range(1, ROWS + 1)))
    yield project
    project.close()


@pytest.fixture(scope="module")
def sheet(project: Project) -> Sheet:
    return project.reader.sheets()[0]


async def longest_wait(project: Project, do: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Seconds that something takes, and the longest that a small write waits meanwhile."""
    began, worst = time.perf_counter(), 0.0
    doing = asyncio.ensure_future(do())
    while not doing.done():
        handed_in = time.perf_counter()
        await project.write(lambda connection: keep_event(connection, 0.0, "small", {}))
        worst = max(worst, time.perf_counter() - handed_in)
        await asyncio.sleep(BETWEEN)
    await doing
    return time.perf_counter() - began, worst


async def test_nothing_waits_long_while_a_million_cells_change(project: Project, sheet: Sheet) -> None:
    work = CellWork(lambda: project, lambda _event: None)
    structure = Structure(lambda: project, lambda _event: None)
    blocks = Blocks(lambda: project, lambda _event: None)
    ids = [column.id for column in sheet.columns]
    target = Target(sheet.id, project.reader.order(sheet, View()), tuple(ids))
    upper = Change({ids[2]: None}, clean_up=CleanUpChoice(CleanUp.UPPER))
    replace = Change({ids[9]: None}, Find("example"), "test")
    halves = [
        MadeColumn(title, (ids[2],), lambda text, part=part: [*text.split(" "), "", ""][part])
        for part, title in enumerate(("Kind", "Number"))
    ]

    def fill(column: int, text: str) -> Callable[[], Awaitable[object]]:
        piece = Piece(Area(0, column, ROWS - 1, column), ((text,),))
        return lambda: blocks.write(Paste(target, (piece,)), "Fill")

    kinds: list[tuple[str, Callable[[], Awaitable[object]]]] = [
        ("clean up a column", lambda: work.carry_out(sheet, upper, "Capital letters")),
        ("undo", structure.undo),
        ("redo", structure.redo),
        ("replace in a column", lambda: work.carry_out(sheet, replace, "Replace")),
        ("undo", structure.undo),
        ("redo", structure.redo),
        ("fill a column with a text", fill(10, "typed")),
        ("undo", structure.undo),
        ("clear a column", fill(11, "")),
        ("undo", structure.undo),
        ("split a column in two", lambda: work.add_columns(sheet, halves, "Split", ids)),
        ("undo", structure.undo),
        ("redo", structure.redo),
    ]
    waits: dict[str, float] = {}
    for number, (name, do) in enumerate(kinds):
        took, wait = await longest_wait(project, do)
        waits[f"{number} {name}"] = wait
        print(f"{name}: {took:.1f} s, a small write waited {wait * 1000:.0f} ms at most", flush=True)
    assert max(waits.values()) <= MOST_WAIT, waits
