"""What a front end can tell of the answers that are kept across files."""

from pathlib import Path

from tests.support.sandbox import sandbox

from rowcall.model.answers import KeptSize
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

EMAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))


async def worked(session: Session, folder: Path) -> int:
    """Ask for two people; how many calls it took."""
    source = folder / "list.csv"
    source.write_text(
        "First name,Last name,Website\nInes,Caldeira,norvane.example\nTomas,Riedl,norvane.example\n", encoding="utf-8"
    )
    await session.import_list(session.plan_import(await session.preview(source)))
    sheet_id = session.imported_sheet().id
    estimate = (await session.estimate(EMAIL, sheet_id)).steps[0]
    await (await session.start(EMAIL, sheet_id)).wait()
    calls = int(session.report()["steps"][0]["calls"])
    assert (estimate.asked, estimate.known) == (calls, 2 - calls)
    return calls


async def test_answers_are_counted_and_can_be_forgotten(tmp_path: Path) -> None:
    with sandbox(email_rate=1.0, credits=1000) as service:
        session = Session(make_setup(service.base_url, projects_folder=tmp_path))
        await session.keep_key("pk_test_1")
        try:
            assert (await session.kept_answers()).answers == 0
            assert await worked(session, tmp_path) == 2
            size = await session.kept_answers()
            assert size == KeptSize(2, size.bytes) and size.bytes > 0
            assert await worked(session, tmp_path) == 0
            assert await session.forget_kept_answers() == 2
            assert (await session.kept_answers()).answers == 0
            assert await worked(session, tmp_path) == 2
        finally:
            await session.close()


async def test_practice_has_none(tmp_path: Path) -> None:
    with sandbox(email_rate=1.0, credits=1000) as service:
        session = Session(make_setup(service.base_url, practice_key="k", projects_folder=tmp_path))
        try:
            assert await worked(session, tmp_path) == 2
            assert await session.kept_answers() == KeptSize(0, 0)
            assert await session.forget_kept_answers() == 0
        finally:
            await session.close()
