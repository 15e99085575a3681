"""A mistake of ours in one row: the run ends by itself, is told, and keeps what was answered."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support.command_line import KEY, Desk
from tests.support.sandbox import sandbox

from rowcall.actions import enrich_contact
from rowcall.model.events import Event, RunEnded
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

POST = "POST /v2/contacts/single_enrich"


async def test_a_mistake_in_one_row_ends_the_run_and_lets_the_others_finish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    right = enrich_contact._take_over

    def wrong(parts: tuple[str, ...], body: dict[str, Any]) -> Iterator[Any]:
        if body["first_name"] == "Ana3":
            raise ZeroDivisionError
        return right(parts, body)

    monkeypatch.setattr(enrich_contact, "_take_over", wrong)
    events: list[Event] = []
    with sandbox(latency=0.1, credits=10**6) as service:
        session = Session(make_setup(service.base_url))
        session.subscribe(events.append)
        source = Desk(tmp_path).write_people(60)
        preview = await session.preview(source)
        await session.import_list(session.plan_import(preview), tmp_path / "p.rowcall")
        choice = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
        handle = await session.start(choice, session.imported_sheet().id)
        with pytest.raises(ZeroDivisionError):
            await handle.wait()
        ended = [event for event in events if isinstance(event, RunEnded)]
        assert [end.stopped for end in ended] == ["mistake"]
        step = session.report()["steps"][0]
        assert step["calls"] == len(service.journal(POST)) < 20
        assert step["found"] + step["not_found"] == step["calls"] - 1
        with pytest.raises(ZeroDivisionError):
            await session.close()
