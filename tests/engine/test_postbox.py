"""Messages to our address, from their keeping to the rows that they make; the sockets are tested with the inbox."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from tests.support.clients import client_for
from tests.support.heard import CATALOGUE, HEARING, PART, PATH, found
from tests.support.projects import CONTACTS, PRICES, contact, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.engine.rows.postbox import Postbox
from rowcall.engine.run import Run
from rowcall.engine.start import kept_plan, new_run, resumed_run
from rowcall.engine.world import World
from rowcall.model.events import Event, RowsAdded, RunEnded
from rowcall.model.messages import Message
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.project.file import Project

ADDRESS = "http://127.0.0.1:4711"


@dataclass
class Stage:
    """A project, a scripted service and the address that its messages go to."""

    project: Project
    postbox: Postbox
    world: World
    events: list[Event] = field(default_factory=list)

    async def message(self, raw: bytes, number: int = 0) -> bool:
        """Deliver a message to the call of that number, as the receiver does after its own checks."""
        return await self.postbox.take(Message(self.tokens()[number], raw, json.loads(raw)))

    def tokens(self) -> list[str]:
        return [token for (token,) in self.project.reader.fetch("SELECT token FROM attempt ORDER BY t_intent")]

    def receipts(self) -> list[bytes]:
        found = self.project.reader.fetch("SELECT body FROM receipt WHERE source = 'webhook' ORDER BY id")
        return [body for (body,) in found]

    def companies(self) -> list[str]:
        sheet = self.project.reader.sheet("companies_found")
        assert sheet is not None
        column = next(column.id for column in sheet.columns if column.key == "name")
        return [name for (name,) in self.project.reader.rows(sheet.id, [column])]

    def states(self) -> list[str]:
        return [state for (state,) in self.project.reader.fetch("SELECT state FROM job ORDER BY id")]

    def noted(self) -> list[str]:
        return [kind for (kind,) in self.project.reader.fetch("SELECT kind FROM event")]

    async def begin(self, action: str = HEARING.key) -> Run:
        return await new_run(self.world, RunPlan((StepPlan(action, {}, (PART,)),), at_once=2), 1)


@asynccontextmanager
async def stage(tmp_path: Path, answer: Callable[[Asked], Any], *, names: int = 1) -> AsyncIterator[Stage]:
    rows = [contact(f"ines{number}") for number in range(names)]

    async def script(asked: Asked, line: Line) -> None:
        said = answer(asked)
        await line.answer(200, await said if isinstance(said, Awaitable) else said)

    with project_with(tmp_path / "list.rowcall", CONTACTS, rows) as project:
        async with playing(script) as server:
            client = client_for(server.url)
            events: list[Event] = []
            postbox = Postbox(project, CATALOGUE, events.append, lambda: 5.0)
            postbox.base, postbox.open = ADDRESS, True
            world = World(project, client, CATALOGUE, PRICES, events.append, patience=1.0, postbox=postbox)
            try:
                yield Stage(project, postbox, world, events)
            finally:
                await client.aclose()


def begun(_asked: Asked) -> Any:
    return {"id": "import-1", "status": "ONGOING", "total": 3}


async def until(ready: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not ready():  # noqa: ASYNC110 - what is waited for is on disk
            await asyncio.sleep(0.01)


async def waiting(stage: Stage, count: int = 1) -> None:
    await until(lambda: stage.states().count("waiting") == count)


async def test_the_address_goes_with_the_call_and_is_no_part_of_its_question(tmp_path: Path) -> None:
    asked: list[Any] = []

    def answer(call: Asked) -> Any:
        asked.append(call.json)
        return begun(call)

    async with stage(tmp_path, answer) as scene:
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        await scene.message(found(status="FINISHED"))
        await run
        (token,) = scene.tokens()
        (body,) = asked
        base, secret, last = body["webhook_url"].rsplit("/", 2)
        assert (base, last, body["custom"]) == (ADDRESS, token, {"rowcall": token})
        assert len(bytes.fromhex(secret)) == 32
        assert scene.postbox.admits(secret, token)
        assert not scene.postbox.admits(secret[:-1] + "x", token)
        assert not scene.postbox.admits(secret, token[:-1] + "x")


async def test_messages_become_rows_as_they_come(tmp_path: Path) -> None:
    async with stage(tmp_path, begun) as scene:
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        assert await scene.message(found("Norvane", "Tellmar"))
        await until(lambda: scene.companies() == ["Norvane", "Tellmar"])
        assert scene.states() == ["waiting"]
        assert await scene.message(found("Oskbrook", status="FINISHED"))
        ended = await run
        assert ended.stopped is None
        assert scene.companies() == ["Norvane", "Tellmar", "Oskbrook"]
        assert scene.states() == ["done"]
        (cost,) = scene.project.reader.fetch("SELECT confirmed, possible FROM attempt")
        assert cost == (0, 3)


async def test_the_same_message_counts_once(tmp_path: Path) -> None:
    async with stage(tmp_path, begun) as scene:
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        taken = [await scene.message(found("Norvane")) for _ in range(5)]
        await scene.message(found(status="FINISHED"))
        await run
        assert (taken, scene.companies(), len(scene.receipts())) == ([True] * 5, ["Norvane"], 2)


async def test_a_message_may_come_before_the_answer_of_its_own_call(tmp_path: Path) -> None:
    scenes: list[Stage] = []

    async def early(asked: Asked) -> Any:
        await scenes[0].message(found("Norvane", status="FINISHED"))
        return begun(asked)

    async with stage(tmp_path, early) as scene:
        scenes.append(scene)
        await (await scene.begin()).go()
        assert (scene.companies(), scene.states()) == (["Norvane"], ["done"])


async def test_what_comes_after_the_end_adds_rows_and_takes_nothing_back(tmp_path: Path) -> None:
    async with stage(tmp_path, begun) as scene:
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        await scene.message(found("Norvane", status="FINISHED"))
        await run
        scene.events.clear()
        await scene.message(found("Tellmar", "Norvane", status="ONGOING"))
        await until(lambda: any(isinstance(event, RowsAdded) for event in scene.events))
        assert (scene.companies(), scene.states()) == (["Norvane", "Tellmar"], ["done"])


async def test_messages_that_nobody_listened_to_are_read_when_the_row_ends(tmp_path: Path) -> None:
    scenes: list[Stage] = []

    async def early(_asked: Asked) -> Any:
        await scenes[0].message(found("Norvane"))
        return {"id": "task-1"}

    async with stage(tmp_path, early) as scene:
        scenes.append(scene)
        await (await scene.begin("task")).go()
        assert (scene.companies(), scene.states()) == (["Norvane"], ["done"])
        await scene.message(found("Tellmar"))
        await until(lambda: scene.companies() == ["Norvane", "Tellmar"])


async def test_a_row_without_its_messages_stays_and_all_messages_come_again_after_a_restart(tmp_path: Path) -> None:
    calls: list[str] = []

    def answer(asked: Asked) -> Any:
        calls.append(asked.path)
        return begun(asked)

    async with stage(tmp_path, answer) as scene:
        going = await scene.begin()
        run = asyncio.create_task(going.go())
        await waiting(scene)
        await scene.message(found("Norvane"))
        await until(lambda: scene.companies() == ["Norvane"])
        going.stop()
        assert (await run).stopped == "user"
        assert scene.states() == ["waiting"]
        await scene.message(found("Tellmar", status="FINISHED"))
        scene.postbox.open = False
        kept = kept_plan(scene.project.reader)
        assert kept is not None
        ended: RunEnded = await (await resumed_run(scene.world, *kept)).go()
        assert (ended.stopped, scene.states(), scene.companies()) == (None, ["done"], ["Norvane", "Tellmar"])
        assert calls == [PATH]


async def test_where_nothing_can_come_the_row_is_left_at_once(tmp_path: Path) -> None:
    async with stage(tmp_path, begun) as scene:
        scene.postbox.open = False
        ended = await (await scene.begin()).go()
        assert (ended.stopped, scene.states()) == (None, ["waiting"])


async def test_without_an_address_a_call_that_needs_one_is_never_sent(tmp_path: Path) -> None:
    calls: list[str] = []
    async with stage(tmp_path, lambda asked: calls.append(asked.path)) as scene:
        scene.postbox.base = ""
        ended = await (await scene.begin()).go()
        assert (ended.stopped, calls, scene.tokens()) == ("wrong_answer", [], [])


async def test_news_of_a_result_that_can_be_fetched_only_make_it_be_fetched_sooner(tmp_path: Path) -> None:
    looks: list[float] = []

    def answer(asked: Asked) -> Any:
        if asked.method == "POST":
            return {"enrichment_id": "e-1"}
        looks.append(asked.at)
        return {"status": "finished", "email": "right@norvane.example"}

    async with stage(tmp_path, answer) as scene:
        run = asyncio.create_task((await scene.begin("polling")).go())
        await waiting(scene)
        await until(lambda: bool(scene.world.postbox and scene.postbox._confirmed))
        await scene.message(json.dumps({"id": "e-2", "status": "finished", "email": "wrong@forged.example"}).encode())
        assert (scene.receipts(), scene.noted()) == ([], ["message_dropped"])
        await scene.message(json.dumps({"id": "e-1", "status": "finished", "email": "wrong@forged.example"}).encode())
        async with asyncio.timeout(30):  # its first look would be after a minute
            await run
        columns = [column.id for column in scene.project.reader.sheets()[0].columns]
        (cells,) = scene.project.reader.rows(1, columns)
        assert len(looks) == 1
        assert "right@norvane.example" in cells
        assert "wrong@forged.example" not in cells


@pytest.mark.parametrize("raw", [found("X", id_="import-2"), found("X", custom={"rowcall": "elsewhere"})])
async def test_a_message_about_another_call_is_not_used(tmp_path: Path, raw: bytes) -> None:
    ids = iter(["import-1", "import-2"])
    async with stage(tmp_path, lambda _asked: {"id": next(ids)}, names=2) as scene:
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene, 2)
        tokens = dict(scene.project.reader.fetch("SELECT remote_id, token FROM attempt"))
        await scene.postbox.take(Message(tokens["import-1"], raw, json.loads(raw)))
        assert scene.receipts() == []
        for remote_id, token in tokens.items():
            raw = found(remote_id, status="FINISHED", id_=remote_id)
            assert await scene.postbox.take(Message(token, raw, json.loads(raw)))
        await run
        assert sorted(scene.companies()) == ["import-1", "import-2"]
