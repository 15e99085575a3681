import json
from pathlib import Path
from typing import Any

from tests.support.clients import client_for
from tests.support.projects import CONTACTS, PRICES, contact, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.catalogue import catalogue
from rowcall.engine.start import new_run
from rowcall.engine.world import World
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.project.file import Project
from rowcall.project.reader import Reader

EMAIL = StepPlan("enrich_contact", {"delivery": "sync"}, ("email",))
NOBODY = {"enrichment_id": "e", "status": "error", "message": "nothing", "email": None}


def on_disk(path: Path) -> list[Any]:
    """What another program would read in the journal at this moment."""
    reader = Reader(path)
    try:
        return reader.fetch("SELECT token, outcome FROM attempt ORDER BY t_intent")
    finally:
        reader.close()


async def run(project: Project, script: Any) -> Any:
    async with playing(script) as server:
        client = client_for(server.url)
        world = World(project, client, catalogue(), PRICES, lambda _event: None, patience=1.0)
        try:
            return await (await new_run(world, RunPlan((EMAIL,), at_once=1), 1)).go()
        finally:
            await client.aclose()


async def test_when_the_service_sees_a_call_its_intent_is_on_disk(tmp_path: Path) -> None:
    seen: list[bool] = []
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines"), contact("tomas")]) as project:

        async def script(asked: Asked, line: Line) -> None:
            token = asked.json["custom"]["rowcall"]
            seen.append((token, "open") in on_disk(project.path))
            await line.answer(200, NOBODY)

        await run(project, script)
    assert seen == [True, True]


async def test_every_answer_is_kept_raw(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines"), contact("tomas")]) as project:

        async def script(_asked: Asked, line: Line) -> None:
            await line.answer(200, NOBODY)

        await run(project, script)
        bodies = [json.loads(body) for (body,) in project.reader.fetch("SELECT body FROM receipt")]
        assert (bodies, [outcome for _token, outcome in on_disk(project.path)]) == ([NOBODY] * 2, ["result"] * 2)
