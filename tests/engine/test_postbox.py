"""Messages to our address, from their keeping to the rows that they make; the sockets are tested with the inbox."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from tests.support.heard import PATH, found
from tests.support.staged import ADDRESS, LOST, Stage, begun, stage, until, waiting
from tests.support.wire import Asked

from rowcall.engine.start import kept_plan, resumed_run
from rowcall.model.events import RowsAdded, RunEnded
from rowcall.model.messages import Message
from rowcall.project import messages


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


async def test_a_message_is_evidence_for_a_call_whose_answer_was_lost(tmp_path: Path) -> None:
    async with stage(tmp_path, lambda _asked: LOST) as scene:
        await (await scene.begin()).go()
        assert scene.states() == ["unknown_outcome"]
        await scene.message(found("Norvane"))
        await scene.message(found("Tellmar", status="FINISHED"))
        assert scene.states() == ["unknown_outcome"]
        assert (await scene.resume()).stopped is None
        assert (scene.states(), scene.companies()) == (["done"], ["Norvane", "Tellmar"])
        assert len(scene.tokens()) == 1


async def test_what_names_something_else_is_left_out_and_told_once(tmp_path: Path) -> None:
    async with stage(tmp_path, begun) as scene:
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        for name in ("Forged", "Forged too"):
            assert await scene.message(found(name, status="FINISHED", id_="import-2"))
        assert (scene.receipts(), scene.noted()) == ([], ["message_dropped"] * 2)
        flat = {"id": 77, "name": "Norvane", "linkedin_url": "https://www.linkedin.com/company/77"}
        assert await scene.message(json.dumps({"companies": [flat], "status": "ONGOING"}).encode())
        assert await scene.message(found("Tellmar", status="FINISHED"))
        await run
        assert scene.companies() == ["Norvane", "Tellmar"]
        assert len([event for event in scene.events if "names another search" in str(event)]) == 1


async def test_what_came_before_the_answer_is_judged_when_it_is_known_what_was_begun(tmp_path: Path) -> None:
    scenes: list[Stage] = []

    async def early(asked: Asked) -> Any:
        await scenes[0].message(found("Forged", status="FINISHED", id_="import-2"))
        await scenes[0].message(found("Norvane", status="FINISHED"))
        return begun(asked)

    async with stage(tmp_path, early) as scene:
        scenes.append(scene)
        await (await scene.begin()).go()
        assert (scene.companies(), scene.states()) == (["Norvane"], ["done"])
        assert (len(scene.receipts()), scene.noted()) == (1, ["message_dropped"])


async def test_large_messages_are_read_few_at_a_time_and_none_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rowcall.project.messages.MOST_TOGETHER", 300)
    async with stage(tmp_path, begun) as scene:
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        for name in "ABCDEF":
            await scene.message(found(name, note="x" * (400 if name == "C" else 40)))
        (token,) = scene.tokens()
        sizes = [len(messages.kept(scene.project.reader, token, seen, 50)) for seen in range(7)]
        assert sizes == [2, 1, 1, 2, 2, 1, 0]
        assert len(messages.kept(scene.project.reader, token, 0, -1)) == 6
        await scene.message(found(status="FINISHED"))
        await run
        assert scene.companies() == list("ABCDEF")
