"""The cases of results that are sent to us, over real sockets, from the first byte to the row."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.support.heard import found
from tests.support.raw_http import exchange, post, read_all, said, status_of
from tests.support.staged import Stage, begun, stage, staged_again, until, waiting
from tests.support.wire import Asked

from rowcall.inbox.receiver import Manners, Receiver

TWO_HOURS_LATER = "UPDATE attempt SET t_intent = t_intent - 7200"
ROOT = Path(__file__).resolve().parents[2]


@asynccontextmanager
async def received(folder: Path, answer: Any, manners: Manners | None = None, **more: Any) -> AsyncIterator[Any]:
    """A stage whose messages come by a real receiver, and how to send them."""
    async with stage(folder, answer, **more) as scene:
        receiver = Receiver(scene.postbox, manners=manners)
        await asyncio.to_thread(receiver.start)
        scene.postbox.base = f"http://127.0.0.1:{receiver.port}"
        try:
            yield scene, Sender(scene, receiver.port)
        finally:
            await asyncio.to_thread(receiver.stop)


class Sender:
    """The service, as far as it sends messages."""

    def __init__(self, scene: Stage, port: int) -> None:
        self.scene = scene
        self.port = port

    def path(self, number: int = 0) -> str:
        token = self.scene.tokens()[number]
        return self.scene.postbox.address(token, 1).removeprefix(f"http://127.0.0.1:{self.port}")

    async def send(self, raw: bytes, path: str | None = None) -> int:
        target = path or self.path()
        return status_of(await asyncio.to_thread(post, self.port, target, raw))


async def test_w1_the_same_message_five_times_is_one_result(tmp_path: Path) -> None:
    async with received(tmp_path, begun) as (scene, sender):
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        statuses = [await sender.send(found("Norvane", "Tellmar")) for _ in range(5)]
        last = [await sender.send(found(status="FINISHED")) for _ in range(5)]
        await run
        assert statuses == last == [202] * 5
        assert (len(scene.receipts()), scene.companies(), scene.states()) == (2, ["Norvane", "Tellmar"], ["done"])


async def test_w2_a_message_before_the_answer_of_its_own_call_is_kept_and_the_row_ends_once(tmp_path: Path) -> None:
    senders: list[Sender] = []

    async def early(asked: Asked) -> Any:
        path = "/" + asked.json["webhook_url"].split("/", 3)[3]
        assert await senders[0].send(found("Norvane", status="FINISHED"), path) == 202
        return begun(asked)

    async with received(tmp_path, early) as (scene, sender):
        senders.append(sender)
        ended = await (await scene.begin()).go()
        assert (ended.stopped, scene.companies(), scene.states()) == (None, ["Norvane"], ["done"])
        assert len(scene.receipts()) == 1


@pytest.mark.parametrize(
    "order",
    [
        pytest.param([found("A"), found("B", status="FINISHED"), found("C")], id="W3-old-after-done"),
        pytest.param([found("B", "C", status="FINISHED"), found("A")], id="W3-finished-before-pending"),
    ],
)
async def test_w3_out_of_order_no_state_goes_back_and_no_row_is_lost(tmp_path: Path, order: list[bytes]) -> None:
    async with received(tmp_path, begun) as (scene, sender):
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        seen = []
        for raw in order:
            assert await sender.send(raw) == 202
            await asyncio.sleep(0.2)
            seen += scene.states()
        await run
        await until(lambda: sorted(scene.companies()) == ["A", "B", "C"])
        assert seen == sorted(seen, key=["waiting", "done"].index)
        assert scene.states() == ["done"]


async def test_w4_forged_messages_change_nothing(tmp_path: Path) -> None:
    def answer(asked: Asked) -> Any:
        if asked.method == "POST":
            return {"enrichment_id": "e-1"}
        return {"enrichment_id": "e-1", "status": "finished", "email": "right@norvane.example"}

    async with received(tmp_path, answer) as (scene, sender):
        run = asyncio.create_task((await scene.begin("polling")).go())
        await waiting(scene)
        await asyncio.sleep(0.3)
        secret, token = sender.path()[1:].split("/")
        forged = json.dumps({"enrichment_id": "e-2", "status": "finished", "email": "forged@evil.example"}).encode()
        assert await sender.send(forged, f"/{token}") == 404
        assert await sender.send(forged, f"/{'0' * 64}/{token}") == 404
        assert await sender.send(forged, f"/{secret}/{'x' * 32}") == 404
        assert (scene.receipts(), scene.noted()) == ([], [])
        assert await sender.send(forged) == 202
        assert (scene.receipts(), scene.noted()) == ([], ["message_dropped"])
        assert await sender.send(forged.replace(b"e-2", b"e-1")) == 202
        await run
        columns = [column.id for column in scene.project.reader.sheets()[0].columns]
        (cells,) = scene.project.reader.rows(1, columns)
        assert "right@norvane.example" in cells
        assert not [cell for cell in cells if "evil" in cell]


async def test_w5_a_crowd_of_callers_keeps_no_message_out(tmp_path: Path) -> None:
    async with received(tmp_path, begun, Manners(seconds=2.0)) as (scene, sender):
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        big = b"[" + b"1," * 5_000_000 + b"1]"
        with ExitStack() as stack:
            crowd = [stack.enter_context(socket.create_connection(("127.0.0.1", sender.port), 20)) for _ in range(200)]
            for caller in crowd[:100]:
                caller.sendall(b"POST ")
            closed = await asyncio.to_thread(lambda: [read_all(caller) for caller in crowd])
        assert closed == [b""] * 200
        assert await sender.send(big) == 413
        headers = said("POST", sender.path(), "x", b"", [f"X-{n}: 1" for n in range(10_000)])
        assert status_of(await asyncio.to_thread(exchange, sender.port, headers)) == 431
        assert await sender.send(found("Norvane", status="FINISHED")) == 202
        await run
        assert scene.companies() == ["Norvane"]
        assert [event for event in scene.events if "larger than 8 MB" in str(event)]


async def test_w6_a_page_in_a_browser_finds_a_closed_door(tmp_path: Path) -> None:
    async with received(tmp_path, begun) as (scene, sender):
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        path, here, as_json = sender.path(), f"127.0.0.1:{sender.port}", "Content-Type: application/json"
        tries = [
            said("OPTIONS", path, here, None, ["Origin: https://evil.example", "Access-Control-Request-Method: POST"]),
            said("POST", path, here, b"{}", [as_json, "Origin: https://evil.example"]),
            said("POST", path, here, b"{}", [as_json, "Sec-Fetch-Site: cross-site"]),
            said("POST", path, here, b"a=1", ["Content-Type: application/x-www-form-urlencoded", "Origin: null"]),
            said("POST", path, f"evil.example:{sender.port}", b"{}", [as_json]),
            said("GET", path, here),
        ]
        answers = [await asyncio.to_thread(exchange, sender.port, request) for request in tries]
        assert [status_of(answer) for answer in answers] == [403, 403, 403, 403, 404, 404]
        assert not [answer for answer in answers if b"access-control" in answer.lower() or b"server" in answer.lower()]
        assert (scene.receipts(), scene.noted()) == ([], [])
        await sender.send(found(status="FINISHED"))
        await run


def finished(asked: Asked) -> Any:
    return {"enrichment_id": "e-1", "status": "finished", "email": "late@norvane.example"}


async def test_w8_closed_for_hours_nothing_that_can_be_fetched_is_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pending(_asked: Asked) -> Any:
        return {"enrichment_id": "e-1", "status": "pending"}

    async with stage(tmp_path, pending) as scene:
        going = await scene.begin("polling")
        run = asyncio.create_task(going.go())
        await waiting(scene)
        going.stop()
        await run
        await scene.project.write(lambda connection: connection.execute(TWO_HOURS_LATER).rowcount)
    monkeypatch.setattr("tests.support.heard.FIRST_LOOK_AFTER", 0.1)
    async with staged_again(tmp_path, finished) as scene:
        assert scene.states() == ["waiting"]
        assert (await scene.resume()).stopped is None
        assert (scene.states(), scene.receipts()) == (["done"], [])


@pytest.mark.skipif(sys.platform == "win32", reason="ends itself as only POSIX systems can")
async def test_w7_killed_between_receiving_and_keeping_the_sender_is_told_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await asyncio.to_thread(_kill_while_it_receives, tmp_path)
    monkeypatch.setattr("tests.support.heard.FIRST_LOOK_AFTER", 0.1)
    async with staged_again(tmp_path, finished) as scene:
        assert (scene.states(), scene.receipts()) == (["waiting"], [])
        await scene.resume()
        assert scene.states() == ["done"]


def _kill_while_it_receives(folder: Path) -> None:
    command = [sys.executable, "-m", "tests.support.killed_receiver", str(folder)]
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=paths) as process:  # noqa: S603 - our own program
        assert process.stdout is not None
        port, path = json.loads(process.stdout.readline())
        message = json.dumps({"enrichment_id": "e-1", "status": "finished"}).encode()
        assert post(port, path, message) == b""
        assert process.wait(20) == -signal.SIGKILL
