"""Whatever is replaced or cleaned up, an undo gives back exactly the sheet that was there."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.projects import project_with

from rowcall.model.clean_ups import CleanUp, CleanUpChoice, rewriting
from rowcall.model.finding import Find, replacing
from rowcall.model.patterns import PatternProblem, Patterns
from rowcall.project.edits import Step, redo, undo
from rowcall.project.file import Project
from rowcall.project.writer import Connection
from rowcall.session.cell_work import CellWork, Change

CELL = st.one_of(st.sampled_from(["", " ", "n/a", "ACME SAS", "jean dupont", "a.b"]), st.text(max_size=5))
ROWS = st.lists(st.tuples(CELL, CELL), min_size=1, max_size=6)
HOWS = st.sampled_from([how for how in CleanUp if how is not CleanUp.ABOVE])


def cells(project: Project, ids: Sequence[int]) -> list[tuple[str, ...]]:
    return list(project.reader.rows(project.reader.sheets()[0].id, ids))


@settings(max_examples=12, deadline=None)
@given(ROWS, st.one_of(HOWS, st.sampled_from(["a", ".", "[A-Z]+"])), st.booleans())
def test_a_change_is_what_was_previewed_and_is_undone_and_done_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], how: CleanUp | str, some: bool
) -> None:
    with project_with(tmp_path_factory.mktemp("work") / "l.rowcall", [("A", None), ("B", None)], rows) as project:
        sheet = project.reader.sheets()[0]
        ids = [column.id for column in sheet.columns]
        before = cells(project, ids)
        within = dict.fromkeys(ids[:1] if some else ids, [1] if some else None)
        if isinstance(how, CleanUp):
            choice = CleanUpChoice(how, text="filled")
            change, rewrite = Change(within, clean_up=choice), rewriting(choice)
        else:
            find = Find(how, is_pattern=True)
            change, rewrite = Change(within, find, "_"), replacing(find, "_", Patterns())
        touched = [ids.index(column_id) for column_id in within]
        wanted = [
            tuple(rewrite(text) if at in touched and (row == 0 or not some) else text for at, text in enumerate(line))
            for row, line in enumerate(before)
        ]
        work = CellWork(lambda: project, lambda _event: None)
        preview = asyncio.run(work.preview(sheet, change))
        differing = sum(one != two for one, two in zip(chain(*before), chain(*wanted), strict=True))
        assert preview.cells == differing
        asyncio.run(work.carry_out(sheet, change, "Change"))
        assert cells(project, ids) == wanted
        if differing:
            project.write_now(undo)
            assert cells(project, ids) == before
            project.write_now(redo)
            assert cells(project, ids) == wanted


async def test_a_pattern_that_never_ends_changes_nothing(tmp_path_factory: pytest.TempPathFactory) -> None:
    rows = [("b", ""), ("a" * 60 + "!", "")]
    with project_with(tmp_path_factory.mktemp("endless") / "l.rowcall", [("A", None), ("B", None)], rows) as project:
        sheet = project.reader.sheets()[0]
        ids = [column.id for column in sheet.columns]
        endless = Change({ids[0]: None}, Find(r"b|^(a|aa|a?)+(a|b)*\1$", is_pattern=True), "x")
        work = CellWork(lambda: project, lambda _event: None)
        with pytest.raises(PatternProblem):
            await work.preview(sheet, endless)
        with pytest.raises(PatternProblem):
            await work.carry_out(sheet, endless, "Change")
        assert cells(project, ids) == rows


async def test_rows_that_were_deleted_meanwhile_are_not_filled_from_above(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    rows = [("a",), ("b",), ("",)]
    with project_with(tmp_path_factory.mktemp("above") / "l.rowcall", [("A", None)], rows) as project:
        sheet = project.reader.sheets()[0]

        def delete(connection: Connection) -> None:
            with Step(connection, "Delete", 1.0) as step:
                step.delete_rows(sheet.id, [2])

        project.write_now(delete)
        work = CellWork(lambda: project, lambda _event: None)
        change = Change({sheet.columns[0].id: [1, 2, 3]}, clean_up=CleanUpChoice(CleanUp.ABOVE))
        assert (await work.preview(sheet, change)).cells == 1
        await work.carry_out(sheet, change, "Fill")
        assert cells(project, [sheet.columns[0].id]) == [("a",), ("a",)]
