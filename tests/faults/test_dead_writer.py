"""The thread that writes ends by a mistake of ours: the run stops, says so, and loses no answer."""

from pathlib import Path

import pytest
from tests.support.command_line import Desk
from tests.support.ledger_join import judge
from tests.support.sandbox import sandbox
from tests.support.waiting import eventually

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

POST = "POST /v2/contacts/single_enrich"
ENRICH = RunChoice((StepChoice("enrich_contact", {"types": ["email"], "delivery": "sync"}),))


class Mistake(BaseException):
    """What no function of ours raises."""


def die(_writer: object, _batch: object) -> None:
    raise Mistake


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_a_run_stops_and_its_answers_are_taken_in_later(tmp_path: Path) -> None:
    path = tmp_path / "list.rowcall"
    source = Desk(tmp_path).write_people(30)
    with sandbox(credits=10**6, latency=0.2, email_rate=1.0) as service:
        session = Session(make_setup(service.base_url, practice_key="k"))
        try:
            await session.import_list(session.plan_import(await session.preview(source)), path)
            run = await session.start(ENRICH, session.imported_sheet().id)
            await eventually(lambda: len(service.journal(POST)) >= 6)
            with pytest.MonkeyPatch.context() as patched:
                patched.setattr("rowcall.project.writer.Writer._commit", die)
                ended = await run.wait()
            assert ended.stopped == "disk"
            assert "cannot be written any more" in ended.message
            assert len(service.journal(POST)) < 30
            await session.close_project()
            await session.open_project(path)
            assert session.project
            assert session.project.recovered.unknown == 0
            going = await session.resume_run()
            assert going
            assert (await going.wait()).stopped is None
            assert len(service.journal(POST)) == 30
            assert judge(path, service.ledger(), service.journal()).is_clean()
        finally:
            await session.close()
