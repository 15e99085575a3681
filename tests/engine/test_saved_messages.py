"""Messages from files: how they may be saved, whose they are, and that nothing is asked for them."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from tests.support.heard import found
from tests.support.staged import Stage, begun, stage, waiting
from tests.support.wire import Asked

from rowcall.engine.saved_messages import call_of_row, read_saved, take_saved, waiting_calls
from rowcall.errors import FileProblem, RecipeProblem

ONE = {"id": "import-1", "status": "ONGOING", "companies": [{"name": "Norvane"}]}
TWO = {"id": "import-1", "status": "FINISHED", "companies": [{"name": "Tellmar"}]}
LEAD = {"full_name": "Ines Caldeira", "search_id": "s-1", "custom": {"rowcall": "t"}}
OTHER = {**LEAD, "search_id": "s-2"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        pytest.param(json.dumps(ONE), [ONE], id="one"),
        pytest.param(json.dumps(ONE, indent=2), [ONE], id="one-over-lines"),
        pytest.param(json.dumps([ONE, TWO]), [ONE, TWO], id="list"),
        pytest.param(f"{json.dumps(ONE)}\n\n{json.dumps(TWO)}\n", [ONE, TWO], id="lines"),
        pytest.param(f"\ufeff{json.dumps([ONE])}", [ONE], id="marked"),
        pytest.param(json.dumps([LEAD, LEAD]), [[LEAD, LEAD]], id="a-list-that-is-one-message"),
        pytest.param(json.dumps([LEAD, OTHER]), [LEAD, OTHER], id="two-searches"),
    ],
)
def test_the_ways_in_which_messages_are_saved(tmp_path: Path, text: str, bodies: list[Any]) -> None:
    path = tmp_path / "saved.json"
    path.write_text(text, encoding="utf-8")
    assert [message.body for message in read_saved(path)] == bodies


@pytest.mark.parametrize(
    "content", [b"", b"a,b\n1,2\n", b"12", b'"text"', b"[1, 2]", b'{"a": 1}\nnonsense', b"\xff\xfe"]
)
def test_what_holds_no_messages_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "saved.json"
    path.write_bytes(content)
    with pytest.raises(FileProblem, match=r"saved\.json holds no saved messages"):
        read_saved(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="cannot be read"):
        read_saved(tmp_path / "saved.json")


async def left_waiting(scene: Stage, count: int) -> None:
    scene.postbox.open = False
    await (await scene.begin()).go()
    await waiting(scene, count)


def saved(folder: Path, *bodies: bytes) -> list[Path]:
    path = folder / "saved.jsonl"
    path.write_bytes(b"\n".join(bodies))
    return [path]


async def test_by_the_name_of_what_was_begun_and_only_once(tmp_path: Path) -> None:
    asked: list[str] = []

    def answer(call: Asked) -> Any:
        asked.append(call.path)
        return {"id": f"import-{len(asked)}"}

    async with stage(tmp_path, answer, names=3) as scene:
        await left_waiting(scene, 3)
        sent = len(asked)
        files = saved(
            tmp_path,
            found("A", status="FINISHED", id_="import-1"),
            found("B", id_="import-2"),
            found("X", id_="import-9"),
        )
        received = await take_saved(scene.world, scene.postbox, files)
        assert received.sentence == (
            "2 messages taken in. 1 row has all results now. 2 rows still wait for more."
            " 1 message belongs to no request of this project."
        )
        assert sorted(scene.companies()) == ["A", "B"]
        again = await take_saved(scene.world, scene.postbox, saved(tmp_path, found("B", id_="import-2")))
        assert again.sentence == "Nothing new: all of it was taken in before."
        assert (len(asked), sorted(scene.companies())) == (sent, ["A", "B"])


async def test_by_our_token_and_by_the_users_choice(tmp_path: Path) -> None:
    ids = iter(["import-1", "import-2"])
    async with stage(tmp_path, lambda _asked: {"id": next(ids)}, names=2) as scene:
        await left_waiting(scene, 2)
        calls = waiting_calls(scene.project.reader, scene.world.catalogue)
        assert [(call.row_number, call.about) for call in sorted(calls, key=lambda call: call.row_id)] == [
            (1, "Ines0 Caldeira"),
            (2, "Ines1 Caldeira"),
        ]
        first, second = call_of_row(calls, 1), call_of_row(calls, 2)
        echoing = found("A", status="FINISHED", id_="unknown", custom={"rowcall": first.token})
        nameless = json.dumps({"status": "FINISHED", "companies": [{"name": "B"}]}).encode()
        assert (await take_saved(scene.world, scene.postbox, saved(tmp_path, echoing, nameless))).foreign == 1
        assert scene.companies() == ["A"]
        received = await take_saved(scene.world, scene.postbox, saved(tmp_path, nameless), second.token)
        assert (received.messages, received.ended, received.waiting) == (1, 1, 0)
        assert sorted(scene.companies()) == ["A", "B"]
        with pytest.raises(RecipeProblem, match="There is no row 1 that waits"):
            call_of_row(waiting_calls(scene.project.reader, scene.world.catalogue), 1)


async def test_a_message_for_a_row_that_has_ended_adds_its_rows(tmp_path: Path) -> None:
    async with stage(tmp_path, begun) as scene:
        run = asyncio.create_task((await scene.begin()).go())
        await waiting(scene)
        await scene.message(found("Norvane", status="FINISHED"))
        await run
        received = await take_saved(scene.world, scene.postbox, saved(tmp_path, found("Tellmar")))
        assert (received.messages, received.waiting, scene.companies()) == (1, 0, ["Norvane", "Tellmar"])
