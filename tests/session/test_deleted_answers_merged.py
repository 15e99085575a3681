"""Answers in a deleted column stay with the person: no row that is made one with another, or goes, takes them away."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.session.test_columns_changed_before_resume import cells, column, imported, spent
from tests.session.test_deleted_answers import E_MAIL, delete, run
from tests.support.command_line import KEY

from rowcall.model.duplicates import Alike, Keep, Merge
from rowcall.model.finds import GroupsFound, bits_of
from rowcall.model.plans import RunChoice
from rowcall.project.edits import CellText
from rowcall.session import Session

RITAS = """First name,Last name,LinkedIn,Company
Rita,Roe,https://www.linkedin.com/in/rita-example,Zed
Tom,Hay,https://www.linkedin.com/in/tom-hay-example,Yod
Rita,Roe,,Zed
"""
"""Rows 1 and 3 are one person, whom the service is asked about in two ways."""
ZOE = {"First name": "Zoe", "Last name": "Quux", "LinkedIn": "https://www.linkedin.com/in/zoe-quux-example"}


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


@asynccontextmanager
async def bought(folder: Path, *rows: int, text: str = RITAS) -> AsyncIterator[tuple[Session, int, list[int]]]:
    """E-mails for some rows, in a column that is deleted since; the session, the column, and what was spent."""
    async with imported(folder, text) as (session, _service):
        handle = await session.start(RunChoice((E_MAIL,), known_days=0, row_ids=rows), 1)
        await handle.wait()
        found, paid = column(session, "email"), await spent(session)
        await delete(session, "email", "email_status")
        yield session, found, paid


async def type_over(session: Session, row_id: int, cells_by_header: dict[str, str]) -> None:
    typed = [CellText(row_id, column(session, header), text) for header, text in cells_by_header.items()]
    await session.edit(1, typed, "Paste")


async def merge(session: Session, keeper: int, other: int, keep: Keep = Keep.FIRST) -> None:
    groups = GroupsFound()
    groups.add(((1, min(keeper, other)), (1, max(keeper, other))), bits_of([Alike.NAME]), 90)
    chosen = {groups[0]: Merge((1, keeper), ((1, other),))}
    assert await session.merging.merge(groups, chosen, keep, "Merge") == (1, 0)


async def asked(session: Session) -> int:
    (step,) = (await session.estimate(RunChoice((E_MAIL,), known_days=0), 1)).steps
    return step.asked


@pytest.mark.parametrize("keep", list(Keep))
@pytest.mark.parametrize(("keeper", "other"), [(1, 3), (3, 1)])
@pytest.mark.parametrize("typed", [False, True])
async def test_the_kept_row_has_the_answer_of_the_one_that_goes(
    tmp_path: Path, keep: Keep, keeper: int, other: int, *, typed: bool
) -> None:
    async with bought(tmp_path, 2, other) as (session, found, paid):
        if typed:  # a word put right beside it is no other person
            await type_over(session, keeper, {"Company": "Zed Ltd"})
        await merge(session, keeper, other, keep)
        assert await asked(session) == 0
        await run(session)
        assert await spent(session) == paid
        assert all(cells(session, found))
        assert all(text != "N/A" for text in cells(session, column(session, "email_status")))


async def test_undo_gives_the_answer_back_to_its_row(tmp_path: Path) -> None:
    async with bought(tmp_path, 2, 3) as (session, found, paid):
        await merge(session, 1, 3)
        await session.undo()
        assert [bool(text) for text in cells(session, found)] == [False, True, True]
        assert await asked(session) == 1
        await run(session)
        assert len(await spent(session)) == len(paid) + 1


async def test_what_was_bought_for_somebody_else_is_not_taken_over(tmp_path: Path) -> None:
    async with bought(tmp_path, 3) as (session, found, paid):
        of_rita = cells(session, found)[2]
        for row_id in (1, 3):
            await type_over(session, row_id, ZOE)
        await merge(session, 1, 3)
        assert cells(session, found)[0] == ""
        await run(session)
        assert len(await spent(session)) == len(paid) + 2
        assert cells(session, found)[0] not in ("", of_rita)


async def test_the_kept_rows_answer_about_somebody_else_gives_way(tmp_path: Path) -> None:
    async with bought(tmp_path, 1, 3) as (session, found, paid):
        of_other = cells(session, found)[2]
        await type_over(session, 1, {"LinkedIn": "", "Company": "Zed", "First name": "Zoe", "Last name": "Quux"})
        await type_over(session, 1, {"First name": "Rita", "Last name": "Roe"})
        await type_over(session, 1, {"LinkedIn": ZOE["LinkedIn"]})
        await merge(session, 1, 3)
        assert cells(session, found)[0] == of_other
        assert await asked(session) == 1  # Tom
        await run(session)
        assert len(await spent(session)) == len(paid) + 1
        assert cells(session, found)[0] == of_other


async def test_somebody_else_typed_over_the_kept_row_is_asked_about(tmp_path: Path) -> None:
    async with bought(tmp_path, 2, 3) as (session, found, paid):
        await merge(session, 1, 3)
        of_rita = cells(session, found)[0]
        await type_over(session, 1, ZOE)
        assert await asked(session) == 1
        await run(session)
        assert len(await spent(session)) == len(paid) + 1
        assert cells(session, found)[0] not in ("", of_rita)


async def test_a_word_put_right_after_the_merge_leaves_the_answer(tmp_path: Path) -> None:
    async with bought(tmp_path, 1, 2) as (session, _found, paid):
        await merge(session, 3, 1)
        await type_over(session, 3, {"Company": "Zed Ltd"})
        assert await asked(session) == 0
        assert await spent(session) == paid


async def test_a_check_goes_with_the_value_that_it_is_about(tmp_path: Path) -> None:
    async with imported(tmp_path, RITAS) as (session, _service):
        await run(session)
        mail, check = column(session, "email"), column(session, "email_status")
        await session.edit(1, [CellText(1, mail, ""), CellText(1, check, "N/A")], "Edit")
        of_other = [cells(session, each)[2] for each in (mail, check)]
        assert of_other[1] != "N/A"
        await merge(session, 1, 3)
        assert [cells(session, each)[0] for each in (mail, check)] == of_other


@pytest.mark.parametrize("known_days", [0, None])
async def test_a_duplicate_that_stays_has_the_answer_of_the_deleted_row(tmp_path: Path, known_days: int | None) -> None:
    twice = RITAS.replace("Rita,Roe,,Zed", "Rita,Roe,https://www.linkedin.com/in/rita-example,Zed Ltd")
    async with bought(tmp_path, 1, 2, 3, text=twice) as (session, found, paid):
        await session.structure.delete_rows(1, [1], "Delete")
        choice = RunChoice((E_MAIL,), known_days=known_days)
        (step,) = (await session.estimate(choice, 1)).steps
        assert step.most == 0
        handle = await session.start(choice, 1)
        await handle.wait()
        assert await spent(session) == paid
        assert all(cells(session, found))


async def test_what_a_person_typed_stays_though_the_row_became_one_with_another_and_was_typed_over(
    tmp_path: Path,
) -> None:
    async with imported(tmp_path, RITAS) as (session, _service):
        await run(session)
        found, paid = column(session, "email"), await spent(session)
        await session.edit(1, [CellText(1, found, ""), CellText(3, found, "rita@typed.example")], "Type")
        await delete(session, "email", "email_status")
        await merge(session, 1, 3)
        await type_over(session, 1, ZOE)
        await run(session)
        assert await spent(session) == paid
        assert cells(session, found)[0] == "rita@typed.example"
