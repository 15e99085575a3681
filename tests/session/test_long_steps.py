"""Steps of very many cells: given up on the way they have never been, and others write between their pieces."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.projects import project_with

from rowcall.model.clean_ups import CleanUp, CleanUpChoice
from rowcall.model.events import Event, SheetsChanged
from rowcall.project.file import Project
from rowcall.project.history import keep_event
from rowcall.project.undo import long_steps
from rowcall.project.undo.history import history
from rowcall.session.cell_work import CellWork, Change
from rowcall.session.structure import Structure

ROWS = 6_000
UPPER = Change({1: None}, clean_up=CleanUpChoice(CleanUp.UPPER))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    monkeypatch.setattr(long_steps, "_FIRST_ROWS", 200)
    monkeypatch.setattr(long_steps, "_MOST_ROWS", 200)
    rows = [(f"person {number}",) for number in range(ROWS)]
    with project_with(tmp_path / "list.rowcall", [("A", None)], rows) as project:
        yield project


def shown(project: Project) -> set[bool]:
    """Whether cells are in capital letters: both, where only some are."""
    return {text.isupper() for (text,) in project.reader.rows(1, [1])}


async def test_a_rewrite_that_is_given_up_has_never_been(project: Project) -> None:
    events: list[Event] = []
    work = CellWork(lambda: project, events.append)
    begun = asyncio.Event()
    doing = asyncio.ensure_future(
        work.carry_out(project.reader.sheets()[0], UPPER, "Capital letters", lambda _cells: begun.set())
    )
    await begun.wait()
    doing.cancel()
    await asyncio.gather(doing, return_exceptions=True)
    await asyncio.wrap_future(project.turns.settled())
    assert shown(project) == {False}
    assert history(project.reader) == []
    assert events == [SheetsChanged(1)]


async def test_what_is_small_is_written_while_a_rewrite_its_undo_and_its_redo_go_on(project: Project) -> None:
    work = CellWork(lambda: project, lambda _event: None)
    structure = Structure(lambda: project, lambda _event: None)
    sheet = project.reader.sheets()[0]
    steps = [(lambda: work.carry_out(sheet, UPPER, "Capital letters"), True), (structure.undo, False)]
    for number, (do, upper) in enumerate([*steps, (structure.redo, True)]):
        doing = asyncio.ensure_future(do())
        await asyncio.sleep(0)
        between = 0
        while not doing.done():
            await project.write(lambda connection: keep_event(connection, 0.0, "small", {}))
            between += not doing.done()
        await doing
        assert between > 5, f"nothing came between the pieces of step {number}"
        assert shown(project) == {upper}
        assert len([step for step in history(project.reader) if not step.undone]) == upper


async def test_an_undo_that_is_asked_for_meanwhile_comes_after_it(project: Project) -> None:
    work = CellWork(lambda: project, lambda _event: None)
    structure = Structure(lambda: project, lambda _event: None)
    doing = asyncio.ensure_future(work.carry_out(project.reader.sheets()[0], UPPER, "Capital letters"))
    await asyncio.sleep(0)
    undone = await structure.undo()
    await doing
    assert undone is not None
    assert undone.title == "Capital letters"
    assert shown(project) == {False}
    assert [step.undone for step in history(project.reader)] == [True]
