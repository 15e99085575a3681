"""What a second run on the same list would cost: nothing that the first one has bought is counted again."""

from pathlib import Path

from tests.support.sandbox import sandbox

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

FIND = RunChoice((StepChoice("find_people", {"job_titles": ["*"], "limit": 2}),))
OTHERS = RunChoice((StepChoice("find_people", {"functions": ["Sales"], "limit": 2}),))


async def test_a_company_that_was_searched_is_neither_counted_nor_asked_again(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Company,Website\nNorvane,norvane.example\nBrumeval,brumeval.example\n", encoding="utf-8")
    with sandbox(rates={"leads_search": 0}) as service:
        session = Session(make_setup(service.base_url, practice_key="k", projects_folder=tmp_path))
        try:
            await session.import_list(session.plan_import(await session.preview(source)))
            sheet_id = session.imported_sheet().id
            before = (await session.estimate(FIND, sheet_id)).steps[0]
            await (await session.start(FIND, sheet_id)).wait()
            charged = service.charged()
            again = (await session.estimate(FIND, sheet_id)).steps[0]
            assert (before.asked, before.left_out, again.asked, again.left_out) == (2, 0, 0, 2)
            assert again.most == 0
            assert (await session.estimate(OTHERS, sheet_id)).steps[0].asked == 2
            await (await session.start(FIND, sheet_id)).wait()
            assert service.charged() == charged
        finally:
            await session.close()


async def test_an_estimate_is_shown_although_the_service_cannot_tell_the_balance(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Company,Website\nNorvane,norvane.example\n", encoding="utf-8")
    with sandbox() as service:
        base_url = service.base_url
    session = Session(make_setup(base_url, practice_key="k", projects_folder=tmp_path))
    try:
        await session.import_list(session.plan_import(await session.preview(source)))
        found = await session.estimate(FIND, session.imported_sheet().id)
        assert (found.steps[0].asked, found.balance) == (1, None)
    finally:
        await session.close()
