"""Calls of many rows that go out as one: each row has its own intent, its own answer and its own end."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.in_batches import (
    MANY,
    ONE,
    STEP,
    TOGETHER,
    Answering,
    attempts,
    carried_out,
    names_in,
    shown,
    tokens_in,
)
from tests.support.projects import CONTACTS, contact, project_with
from tests.support.waiting import eventually
from tests.support.wire import Asked, Line

from rowcall.engine.run import Run
from rowcall.memory.vault import Vault
from rowcall.model.contact_keys import subject_of_text
from rowcall.model.do_not_contact import Why
from rowcall.model.plans import StepPlan
from rowcall.project.file import Project
from rowcall.project.reader import Reader

BIG = StepPlan("together", {"most": 100}, ("email",))


def people(count: int) -> list[tuple[str, str, str, str]]:
    return [contact(f"p{number}") for number in range(1, count + 1)]


def called(*numbers: int) -> list[str]:
    return [f"P{number}" for number in numbers]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", CONTACTS, people(16)) as project:
        yield project


async def test_rows_go_out_together_up_to_what_one_call_takes(tmp_path: Path) -> None:
    service = Answering()
    with project_with(tmp_path / "list.rowcall", CONTACTS, people(25)) as project:
        assert (await carried_out(project, service)).stopped is None
        assert sorted(map(len, service.groups)) == [5, 10, 10]
        assert sorted(service.taken) == sorted(called(*range(1, 26)))
        assert shown(project, "together_status") == ["found"] * 25
        assert shown(project, "email")[24] == "P25@b-1.example"
        assert {asked.path for asked in service.calls} == {MANY}


async def test_rows_stand_in_list_order_in_a_call(project: Project) -> None:
    service = Answering()
    await carried_out(project, service, BIG)
    assert service.groups == [called(*range(1, 17))]


async def test_every_row_has_its_own_intent_on_disk_when_the_service_sees_the_call(project: Project) -> None:
    seen: list[bool] = []

    def judge(asked: Asked) -> int:
        reader = Reader(project.path)
        open_calls = reader.fetch("SELECT token FROM attempt WHERE outcome = 'open'")
        reader.close()
        seen.append({token for (token,) in open_calls} >= set(tokens_in(asked)))
        return 200

    service = Answering(judge)
    await carried_out(project, service, BIG)
    assert seen == [True]
    assert len(set(tokens_in(service.calls[0]))) == 16
    by_token = dict(project.reader.fetch("SELECT token, row_id FROM attempt"))
    assert [by_token[token] for token in tokens_in(service.calls[0])] == list(range(1, 17))


async def test_the_raw_answer_is_kept_for_every_row(project: Project) -> None:
    await carried_out(project, Answering(), BIG)
    kept = project.reader.fetch("SELECT row_id, body FROM attempt JOIN receipt USING(token) WHERE source = 'post'")
    assert sorted(kept) == [(number, b'{"id": "b-1", "status": "queued"}') for number in range(1, 17)]


async def test_the_cap_makes_a_batch_smaller_and_is_never_passed(project: Project) -> None:
    service = Answering()
    ended = await carried_out(project, service, BIG, budget=3 * 7 + 2)
    assert (ended.stopped, service.groups) == ("budget", [called(*range(1, 8))])
    assert ended.steps[0].cost.total == 21
    assert shown(project, "together_status") == ["found"] * 7 + ["not_run"] * 9


async def test_a_cap_without_room_for_one_row_sends_nothing(project: Project) -> None:
    service = Answering()
    ended = await carried_out(project, service, BIG, budget=2)
    assert (ended.stopped, service.calls) == ("budget", [])
    assert attempts(project) == {}


def put(vault: Vault, *names: str) -> None:
    subjects = [subject_of_text(f"linkedin.com/in/{name}-example") for name in names]
    vault.add([subject for subject in subjects if subject], Why.HAND, "2026-08-14")


async def test_rows_that_must_not_be_contacted_leave_a_batch_before_it_goes(project: Project, tmp_path: Path) -> None:
    """They are put on the list while the batch waits for its turn."""
    vault = Vault(tmp_path / "memory")
    put(vault, "p3")
    service = Answering()

    async def begun(run: Run) -> None:
        run.pause()
        await eventually(lambda: project.reader.fetch("SELECT count(*) FROM job") == [(15,)])
        put(vault, "p5", "p16")
        run.resume()

    await carried_out(project, service, BIG, vault=vault, begun=begun)
    left = [number for number in range(1, 17) if number not in (3, 5, 16)]
    assert service.groups == [called(*left)]
    assert [number for number, status in enumerate(shown(project, "together_status"), 1) if status == "suppressed"] == [
        3,
        5,
        16,
    ]
    assert set(attempts(project)) == set(left)
    vault.close()


@pytest.mark.parametrize("bad", [1, 7, 16])
async def test_a_refused_batch_is_halved_until_the_bad_row_is_found(project: Project, bad: int) -> None:
    service = Answering(lambda asked: 422 if f"P{bad}" in names_in(asked) else 200)
    ended = await carried_out(project, service, BIG)
    assert ended.stopped is None
    statuses = shown(project, "together_status")
    assert [number for number, status in enumerate(statuses, 1) if status != "found"] == [bad]
    assert statuses[bad - 1] == "failed"
    assert sorted(service.taken) == sorted(called(*(number for number in range(1, 17) if number != bad)))
    assert len(service.calls) == 2 * 4 + 1  # one whole, and for each of four steps the half with it and the other half
    assert ended.steps[0].cost.total == 15 * 3


async def test_where_every_row_is_refused_the_run_stops_soon(tmp_path: Path) -> None:
    service = Answering(lambda _asked: (422, {"error": "webhook_url is not taken"}))
    with project_with(tmp_path / "list.rowcall", CONTACTS, people(100)) as project:
        ended = await carried_out(project, service, BIG)
        assert ended.stopped == "wrong_answer"
        assert "webhook_url is not taken" in ended.message
        assert len(service.calls) <= 16
        assert service.taken == []


@pytest.mark.parametrize(
    ("status", "text", "reason"),
    [
        (422, "insufficient credits", "credits"),
        (422, "You can't use it without consenting with our terms of use", "consent"),
        (401, "Invalid API key", "auth"),
    ],
)
async def test_a_refusal_of_all_stops_the_run_and_leaves_every_row_to_be_asked(
    project: Project, status: int, text: str, reason: str
) -> None:
    refused = Answering(lambda _asked: (status, {"error": text}))
    ended = await carried_out(project, refused, BIG)
    assert (ended.stopped, len(refused.calls)) == (reason, 1)
    assert shown(project, "together_status") == ["not_run"] * 16
    assert ended.steps[0].cost.total == 0
    service = Answering()
    await carried_out(project, service, resume=True)
    assert shown(project, "together_status") == ["found"] * 16
    assert len(service.taken) == 16


async def test_a_lost_answer_leaves_all_its_rows_in_doubt_and_none_is_sent_again(project: Project) -> None:
    service = Answering(lambda _asked: Line.reset)
    ended = await carried_out(project, service, BIG)
    assert shown(project, "together_status") == ["unknown"] * 16
    assert attempts(project) == {number: ["ambiguous"] for number in range(1, 17)}
    assert ended.steps[0].cost.possible == 48
    again = Answering()
    await carried_out(project, again, resume=True)
    assert again.calls == []


async def test_a_lost_batch_ends_the_sending_until_somebody_has_looked(tmp_path: Path) -> None:
    """Sixteen rows in doubt are more than a storm may make: no further batch is tried by itself."""
    service = Answering(lambda _asked: Line.reset)
    step = StepPlan("together", {"most": 16}, ("email",))
    with project_with(tmp_path / "list.rowcall", CONTACTS, people(64)) as project:
        ended = await carried_out(project, service, step, at_once=1)
        assert ended.stopped == "server_trouble"
        assert len(service.calls) <= 5  # those that were under way beside it


@pytest.mark.parametrize("answer", [(429, {"error": "slow down"}), (503, {"error": "busy"})])
async def test_a_batch_that_is_put_off_goes_again_as_it_was(project: Project, answer: Any) -> None:
    async def put_off(line: Line) -> None:
        await line.answer(*answer, {"Retry-After": "0"})

    service = Answering(lambda _asked: put_off if len(service.calls) == 1 else 200)
    await carried_out(project, service, BIG)
    assert service.groups == [called(*range(1, 17))] * 2
    assert attempts(project) == {number: ["refused", "result"] for number in range(1, 17)}
    assert shown(project, "together_status") == ["found"] * 16


async def test_a_row_without_company_goes_alone_and_is_not_asked_again(tmp_path: Path) -> None:
    step = StepPlan("together", {"most": 10, "alone": True}, ("email",))
    service = Answering()
    with project_with(tmp_path / "list.rowcall", CONTACTS, people(11)) as project:
        await carried_out(project, service, step, at_once=1)
        assert sorted((asked.path, len(names_in(asked))) for asked in service.calls) == [(MANY, 10), (ONE, 1)]
        assert tokens_in(service.calls[-1])
        project.write_now(lambda connection: connection.execute("UPDATE job SET state = 'sending' WHERE row_id = 11"))
        project.write_now(lambda connection: connection.execute("UPDATE step_row SET outcome = NULL"))
        again = Answering()
        await carried_out(project, again, resume=True)
        assert again.calls == []
        assert shown(project, "email")[10] == "P11@b-1.example"


async def test_a_stop_while_rows_wait_for_company_sends_nothing(project: Project) -> None:
    service = Answering()

    async def begun(run: Run) -> None:
        run.stop()

    ended = await carried_out(project, service, BIG, begun=begun)
    assert (ended.stopped, service.calls, attempts(project)) == ("user", [], {})
    assert shown(project, "together_status") == ["not_run"] * 16


async def test_a_pause_holds_a_batch_back_and_loses_none_of_its_rows(project: Project) -> None:
    service = Answering()

    async def begun(run: Run) -> None:
        run.pause()
        await eventually(lambda: project.reader.fetch("SELECT count(*) FROM job") == [(16,)])
        await asyncio.sleep(0.4)
        assert service.calls == []
        run.resume()

    assert (await carried_out(project, service, BIG, begun=begun)).stopped is None
    assert service.groups == [called(*range(1, 17))]


async def test_what_goes_in_one_go_waits_for_every_row(tmp_path: Path) -> None:
    """More rows than are read ahead or judged at a time."""
    service = Answering()
    action = replace(TOGETHER, in_one_go=True)
    step = StepPlan("together", {"most": 1000}, ("email",))
    with project_with(tmp_path / "list.rowcall", CONTACTS, people(620)) as project:
        ended = await carried_out(project, service, step, action=action, hit_rate_floor=50)
        assert (ended.stopped, len(service.calls), len(service.taken)) == (None, 1, 620)


async def test_duplicates_share_one_place_in_a_batch(tmp_path: Path) -> None:
    service = Answering()
    with project_with(tmp_path / "list.rowcall", CONTACTS, people(3) * 2) as project:
        await carried_out(project, service, STEP)
        assert service.groups == [called(1, 2, 3)]
        assert shown(project, "email") == [f"P{number}@b-1.example" for number in (1, 2, 3)] * 2


async def test_what_makes_one_thing_is_never_divided(project: Project) -> None:
    """A list of which half would be made has not been asked for."""
    service = Answering(lambda asked: (422, {"error": "P7 is unknown"}) if "P7" in names_in(asked) else 200)
    step = StepPlan("together", {"most": 100, "whole": True}, ("email",))
    ended = await carried_out(project, service, step)
    assert (ended.stopped, service.groups) == (None, [called(*range(1, 17))])
    assert shown(project, "together_status") == ["failed"] * 16
    assert set(shown(project, "together_note")) == {"P7 is unknown"}
    assert ended.steps[0].cost.total == 0
