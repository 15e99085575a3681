"""Who deletes a column of answers and asks again gets them back from the project, and pays only for what is new."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.session.test_columns_changed_before_resume import INTO_EMAIL, PEOPLE, cells, column, imported, spent
from tests.support.command_line import KEY

from rowcall.errors import RecipeProblem
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.project.edits import CellText
from rowcall.session import Session

E_MAIL = StepChoice("enrich_contact", {"types": ["email"]})


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


async def run(session: Session, step: StepChoice = E_MAIL) -> None:
    """Without anything that is known from elsewhere."""
    handle = await session.start(RunChoice((step,), known_days=0), 1)
    await handle.wait()


async def delete(session: Session, *headers: str) -> None:
    await session.structure.delete_columns(1, [column(session, header) for header in headers], "Delete")


async def test_a_deleted_answer_is_not_bought_again(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session)
        found = column(session, "email")
        before, paid = cells(session, found), await spent(session)
        assert sum(map(bool, before)) == 2
        await delete(session, "email", "email_status")
        (step,) = (await session.estimate(RunChoice((E_MAIL,), known_days=0), 1)).steps
        assert (step.asked, step.left_out, step.columns_back, step.most) == (0, 3, 2, 0)
        assert await spent(session) == paid
        assert cells(session, found) == before


async def test_only_what_is_new_is_paid_for_and_the_column_is_back(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        handle = await session.start(RunChoice((E_MAIL,), first=1, known_days=0), 1)
        await handle.wait()
        found = column(session, "email")
        before, paid = cells(session, found), await spent(session)
        await delete(session, "email", "email_status")
        (step,) = (await session.estimate(RunChoice((E_MAIL,), known_days=0), 1)).steps
        assert step.asked == 1
        await run(session)
        assert column(session, "email") == found
        assert cells(session, found)[0] == before[0] != ""
        assert len(await spent(session)) == len(paid) + 1
        assert sum(map(bool, cells(session, found))) == 2


async def test_whoever_wants_everything_asked_again_pays_for_it(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session)
        paid = await spent(session)
        await delete(session, "email")
        await run(session, StepChoice("enrich_contact", {"types": ["email"], "only": "all"}))
        assert sum(await spent(session)) > sum(paid)


async def test_somebody_else_typed_over_a_row_does_not_get_its_deleted_answer(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session)
        found, paid = column(session, "email"), await spent(session)
        before = cells(session, found)
        await delete(session, "email", "email_status")
        zoe = {"First name": "Zoe", "Last name": "Quux", "LinkedIn": "https://www.linkedin.com/in/zoe-quux-example"}
        await session.edit(1, [CellText(1, column(session, name), text) for name, text in zoe.items()], "Paste")
        (step,) = (await session.estimate(RunChoice((E_MAIL,), known_days=0), 1)).steps
        assert (step.asked, step.left_out) == (1, 2)
        await run(session)
        assert len(await spent(session)) == len(paid) + 1
        after = cells(session, found)
        assert after[0] not in ("", before[0])
        assert after[1:] == before[1:]


async def test_a_word_put_right_beside_it_leaves_the_deleted_answer_in_place(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session)
        found, paid = column(session, "email"), await spent(session)
        before = cells(session, found)
        await delete(session, "email", "email_status")
        await session.edit(1, [CellText(1, column(session, "Company"), "Zed Ltd")], "Edit")
        (step,) = (await session.estimate(RunChoice((E_MAIL,), known_days=0), 1)).steps
        assert (step.asked, step.left_out) == (0, 3)
        assert (await spent(session), cells(session, found)) == (paid, before)


async def test_somebody_who_changed_since_and_is_not_found_has_no_answer(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session)
        found = column(session, "email")
        await delete(session, "email", "email_status")
        nobody = {"First name": "", "Last name": "", "LinkedIn": "", "Company": "Nowhere"}
        await session.edit(1, [CellText(1, column(session, name), text) for name, text in nobody.items()], "Paste")
        await run(session, StepChoice("enrich_contact", {"types": ["email"]}))
        assert cells(session, found)[0] == ""


async def test_undo_and_redo_leave_a_column_that_is_back_where_it_is(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session)
        await session.edit(1, [CellText(1, column(session, "Company"), "Zed Ltd")], "Type")
        found = column(session, "email")
        await session.structure.delete_columns(1, [found, column(session, "Email")], "Delete")
        await run(session)
        texts = cells(session, found)
        assert all(texts)
        for change in (session.undo, session.undo, session.redo, session.redo):
            await change()
            assert column(session, "email") == found
            assert cells(session, found) == texts
        assert session.reader.sheet_by_id(1).column("Email") is None


async def test_a_deletion_that_a_run_made_void_is_no_step_any_more(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session)
        company = column(session, "Company")
        await session.edit(1, [CellText(1, company, "Zed Ltd")], "Type")
        await delete(session, "email", "email_status")
        await run(session)
        undone = await session.undo()
        assert undone is not None
        assert undone.title == "Type"
        assert cells(session, company)[0] == "Zed"


@pytest.mark.parametrize("again", [INTO_EMAIL, E_MAIL], ids=["into the deleted column", "into its own"])
async def test_answers_that_went_into_a_deleted_column_come_to_sight_again(tmp_path: Path, again: StepChoice) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session, INTO_EMAIL)
        own, email, paid = column(session, "email"), column(session, "Email"), await spent(session)
        answers = cells(session, own)
        assert sum(map(bool, answers)) == 2
        await delete(session, "Email")
        for _time in range(2):
            (step,) = (await session.estimate(RunChoice((again,), known_days=0), 1)).steps
            assert step.columns_back == (own in session.reader.sheet_by_id(1).layout.hidden)
            await run(session, again)
            sheet = session.reader.sheet_by_id(1)
            assert own not in sheet.layout.hidden
            assert not next(each for each in sheet.columns if each.id == own).left_out
            assert cells(session, own)[:2] == answers[:2]
            assert (await spent(session))[: len(paid)] == paid
        (step,) = (await session.estimate(RunChoice((again,), known_days=0), 1)).steps
        assert (step.asked, step.columns_back) == (0, 0)
        assert email not in [each.id for each in session.reader.sheet_by_id(1).columns]


async def test_new_answers_go_into_the_deleted_column_as_well_for_the_case_that_it_is_back(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session, StepChoice("enrich_contact", {"types": ["email"]}, outputs=INTO_EMAIL.outputs))
        email = column(session, "Email")
        await delete(session, "Email")
        await session.structure.insert_rows(1, 1, "Insert")
        row_id = int(session.reader.ids(1)[-1])
        names = {"First name": "Zoe", "Last name": "Quux", "LinkedIn": "https://www.linkedin.com/in/zoe-quux-example"}
        await session.edit(1, [CellText(row_id, column(session, name), text) for name, text in names.items()], "Type")
        await run(session, INTO_EMAIL)
        assert cells(session, email)[-1] == cells(session, column(session, "email"))[-1] != ""


async def test_a_column_that_never_had_answers_is_still_not_there(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await delete(session, "Email")
        with pytest.raises(RecipeProblem, match="There is no column 'Email'"):
            await run(session, INTO_EMAIL)


async def test_what_a_person_typed_into_a_column_stays_when_it_is_deleted_and_comes_back(tmp_path: Path) -> None:
    async with imported(tmp_path, PEOPLE) as (session, _service):
        await run(session)
        mail, check = column(session, "email"), column(session, "email_status")
        paid = await spent(session)
        zoe = {"First name": "Zoe", "Last name": "Quux", "LinkedIn": "https://www.linkedin.com/in/zoe-quux-example"}
        texts = [CellText(1, column(session, name), text) for name, text in zoe.items()]
        await session.edit(1, [*texts, CellText(1, mail, "zoe@quux.example")], "Type")
        await delete(session, "email", "email_status")
        (step,) = (await session.estimate(RunChoice((E_MAIL,), known_days=0), 1)).steps
        assert step.asked == 0
        await run(session)
        assert await spent(session) == paid
        assert cells(session, mail)[0] == "zoe@quux.example"
        assert cells(session, check)[0] != "found"  # that was about somebody else's address
        await session.undo()
        await session.redo()
        assert cells(session, mail)[0] == "zoe@quux.example"
