"""N01 to N25: a bad network and a misbehaving service, as someone at the command line meets them.

N26, a service that takes the same call twice under one key of ours, has no case: no provider of that kind is supported.
"""

import asyncio
import gzip
import json
import re
import socket
import time
from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests.support import cut_answers
from tests.support.certificates import UNTRUSTED, server_context
from tests.support.command_line import ENRICH, FIND, KEY, Desk, Done
from tests.support.ledger_join import judge
from tests.support.played import Fault, Provider, found, played
from tests.support.sandbox import Sandbox
from tests.support.wire import JSON, Asked, Line, black_hole, closed_port, head

from rowcall import headless
from rowcall.api.timing import Timing
from rowcall.model.request import Request

EMAIL = ENRICH.format(types='["email"]', more="")
POST, QUEUE = "POST /v2/contacts/single_enrich", "POST /api/v2/contacts/single_enrich"
RAW = re.compile(r"Traceback|\w+Error\b|[Ee]rrno|<class|httpx|SSL:|\[Errno|HTTP \d")
QUICK = Timing(connect=0.6, write=0.5, between_bytes=0.4, throttle_backoff=0.05)
PATIENCE = 1.8
TOTAL = 0.8


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every wait of the program is shorter; what it waits for and how often stays."""
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    monkeypatch.setattr(headless, "PATIENCE", PATIENCE)
    monkeypatch.setattr("rowcall.engine.calling.breaker.WAITS", (0.5, 0.8))
    monkeypatch.setattr("rowcall.engine.calling.outage.WAITS", (0.2, 0.4))
    monkeypatch.setattr("rowcall.api.client.Timing", lambda: QUICK)


@pytest.fixture
def short_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that may take two minutes may take less than a second."""
    monkeypatch.setattr(
        "rowcall.model.contact_questions.Request",
        lambda *words, **more: Request(*words, **{**more, "total_seconds": TOTAL}),
    )


@dataclass(frozen=True)
class Case:
    """A fault at some of the calls, and what has to come of a list."""

    fault: Fault
    code: int
    stopped: str | None = None
    unknown: int = 0
    at: Container[int] = (2,)
    rows: int = 8
    calls: tuple[int, int] | None = None
    """The fewest and most paid calls; None: one for each row."""
    says: str = ""
    """What is said on standard error, or of the row that met it."""
    warnings: int = 0
    """Sentences on standard error where the run went on."""


def run(folder: Path, provider: Provider, rows: int, recipe: str = EMAIL) -> tuple[Desk, Done]:
    with played(provider) as server:
        desk = Desk(folder, server.url)
        desk.write_recipe(recipe)
        return desk, desk.run(desk.write_people(rows))


def check(case: Case, desk: Desk, done: Done, provider: Provider) -> None:
    step = desk.step()
    assert (done.code, desk.report()["stopped"], step["unknown"]) == (case.code, case.stopped, case.unknown)
    assert provider.asked_twice == 0 or case.calls, "somebody was asked for twice"
    fewest, most = case.calls or (case.rows, case.rows)
    assert fewest <= len(provider.paid) <= most
    assert step["credits"]["possible"] == 3 * case.unknown
    assert done.err.count("\n") == (1 if case.code == 3 else case.warnings)
    notes = [row["enrich_contact_note"] for row in desk.rows() if row["enrich_contact_status"] != "found"]
    assert case.says in done.err or any(case.says in note for note in notes), (done.err, notes)
    assert not RAW.search(done.err + " ".join(notes))


# ------------------------------------------------------------------ nothing can have left


@pytest.mark.parametrize("number", ["N01", "N02"])
def test_no_connection(tmp_path: Path, number: str) -> None:
    host = f"127.0.0.1:{closed_port()}" if number == "N01" else "no-such-host.invalid"
    desk = Desk(tmp_path, f"{'http' if number == 'N01' else 'https'}://{host}")
    desk.write_recipe(EMAIL)
    done = desk.run(desk.write_people(6))
    step = desk.step()
    assert (done.code, desk.report()["stopped"], step["calls"], step["not_run"]) == (3, "offline", 0, 6)
    assert "No connection to Pronto" in done.err
    assert host in done.err
    assert not RAW.search(done.err)


@pytest.mark.parametrize("why", UNTRUSTED)
def test_n03_a_certificate_that_cannot_be_trusted(tmp_path: Path, why: str) -> None:
    provider = Provider()
    with played(provider, server_context(tmp_path, *UNTRUSTED[why])) as server:
        desk = Desk(tmp_path, f"https://127.0.0.1:{server.port}")
        desk.write_recipe(EMAIL)
        done = desk.run(desk.write_people(4))
        assert (server.bytes_in, provider.paid) == (0, [])
    assert (done.code, desk.report()["stopped"], desk.step()["not_run"]) == (3, "offline", 4)
    assert "certificate could not be verified" in done.err
    assert not RAW.search(done.err)


def test_n04_a_handshake_that_stalls(tmp_path: Path) -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(64)
        desk = Desk(tmp_path, f"https://127.0.0.1:{deaf.getsockname()[1]}")
        desk.write_recipe(EMAIL)
        done = desk.run(desk.write_people(3))
    assert (done.code, desk.report()["stopped"], desk.step()["calls"]) == (3, "offline", 0)
    assert "did not answer within 0.6 seconds" in done.err


def test_n05_a_black_hole(tmp_path: Path) -> None:
    with black_hole() as port:
        desk = Desk(tmp_path, f"http://127.0.0.1:{port}")
        desk.write_recipe(EMAIL)
        done = desk.run(desk.write_people(3))
    assert (done.code, desk.report()["stopped"], desk.step()["calls"]) == (3, "offline", 0)
    assert "did not answer within 0.6 seconds" in done.err


# ------------------------------------------------------------------ one call meets it


def whole(asked: Asked) -> bytes:
    return json.dumps(found(asked)).encode()


async def drip(_asked: Asked, line: Line) -> None:
    await line.write(head(200, {**JSON, "Content-Length": "100000"}))
    while True:
        await line.write(b"[")
        await asyncio.sleep(0.1)


async def answered(
    _asked: Asked, line: Line, status: int, body: Any = None, headers: Mapping[str, str] | None = None
) -> None:
    await line.answer(status, body, headers)


def answer(status: int, body: Any = None, **headers: str) -> Fault:
    return partial(answered, status=status, body=body, headers={key.replace("_", "-"): v for key, v in headers.items()})


async def endless(_asked: Asked, line: Line) -> None:
    await line.write(head(200, {**JSON, "Content-Length": "5000000000"}))
    while True:
        await line.write(b" " * 65_536)


BOMB = gzip.compress(bytes(50_000_000))
EVER = range(2, 1000)
LOST = Case(cut_answers.reset, code=1, unknown=1, says="It may have used 3 credits. It has not been sent again.")
STRANGE = Case(
    cut_answers.reset, code=3, stopped="wrong_answer", unknown=1, calls=(2, 2), says="did not come from Pronto"
)

ONE_CALL = {
    "N06 reset before any byte": LOST,
    "N06 closed before any byte": replace(LOST, fault=cut_answers.close),
    "N07 reset in the headers": replace(LOST, fault=cut_answers.reset_in_headers),
    "N07 reset in the body": replace(LOST, fault=cut_answers.reset_in_body(whole)),
    "N08 a byte now and then": replace(LOST, fault=drip, says="gave no complete answer"),
    "N09 cut JSON with the right length": replace(STRANGE, fault=cut_answers.right_length(whole)),
    "N10 shorter than it said": replace(LOST, fault=cut_answers.shorter_than_said(whole)),
    "N10 chunks without an end": replace(LOST, fault=cut_answers.chunks_without_end(whole)),
    "N10 no length, cut": replace(STRANGE, fault=cut_answers.no_length(whole)),
    "N11 a login page": replace(STRANGE, fault=answer(200, b"<html>room?</html>", Content_Type="text/html")),
    "N12 nothing, said to be all": replace(STRANGE, fault=answer(204)),
    "N13 303": replace(STRANGE, fault=answer(303, Location="http://127.0.0.1:9/")),
    "N20 a body that says: no credits": Case(
        answer(200, {"error": 402, "message": "Insufficient credits"}), 3, "credits", calls=(2, 2), says="credits"
    ),
    "N20 a body that says: failed": replace(STRANGE, fault=answer(200, {"success": False})),
    "N20 a body that says something": replace(LOST, fault=answer(200, {"fault": "yes"}), says="enrichment", warnings=1),
    "N22 an endless body": replace(STRANGE, fault=endless, says="larger than 2 MB"),
    "N22 a packed bomb": replace(STRANGE, fault=answer(200, BOMB, Content_Encoding="gzip"), says="larger than 2 MB"),
    "N23 closed when it is written to": replace(LOST, at=(4,)),
}


@pytest.mark.usefixtures("short_calls")
@pytest.mark.parametrize("name", ONE_CALL)
def test_one_call_meets(tmp_path: Path, name: str) -> None:
    case = ONE_CALL[name]
    at_once = "\n[run]\nat_once = 1\n"
    provider = Provider(case.fault, case.at)
    desk, done = run(tmp_path, provider, case.rows, EMAIL + at_once)
    check(case, desk, done, provider)
    with played(Provider()) as server:
        more = desk.resume("--base-url", server.url)
    assert more.code == (1 if case.unknown else 0)
    assert desk.step()["found"] == case.rows - case.unknown


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_n13_nobody_follows_elsewhere(tmp_path: Path, status: int) -> None:
    elsewhere = Provider()
    with played(elsewhere) as other:
        provider = Provider(answer(status, Location=f"{other.url}/v2/contacts/single_enrich"))
        desk, done = run(tmp_path, provider, 8)
        assert (other.bytes_in, other.connections) == (0, 0)
    assert (done.code, desk.report()["stopped"], desk.step()["unknown"]) == (3, "wrong_answer", 0)


# ------------------------------------------------------------------ the service asks to wait


def gap(provider: Provider, refused: int) -> float:
    """Seconds from the refused call to the next one of any row."""
    return provider.paid[refused].at - provider.paid[refused - 1].at


def test_n14_a_wait_in_seconds(tmp_path: Path) -> None:
    provider = Provider(answer(429, {"error": "Too fast"}, Retry_After="2"), at=(1,))
    desk, done = run(tmp_path, provider, 6)
    assert (done.code, desk.step()["found"], len(provider.paid)) == (0, 6, 7)
    assert 2.0 <= gap(provider, 1) <= 2.2 + 0.5


async def busy_until(_asked: Asked, line: Line) -> None:
    """By a clock that is two hours ahead of ours."""
    now = datetime.now(UTC) + timedelta(hours=2)
    until = format_datetime(now + timedelta(seconds=3), usegmt=True)
    await line.answer(429, {"error": "Too fast"}, {"Date": format_datetime(now, usegmt=True), "Retry-After": until})


def test_n15_a_wait_until_a_time_by_another_clock(tmp_path: Path) -> None:
    provider = Provider(busy_until, at=(1,))
    desk, done = run(tmp_path, provider, 4)
    assert (done.code, desk.step()["found"]) == (0, 4)
    assert 2.9 <= gap(provider, 1) <= 3.3 + 0.5


@pytest.mark.parametrize("said", [None, "-5", "abc", "99999999"])
def test_n16_a_wait_that_is_none(tmp_path: Path, said: str | None) -> None:
    fault = answer(429, {"error": "Too fast"}, **({} if said is None else {"Retry_After": said}))
    provider = Provider(fault, at=(1,))
    began = time.monotonic()
    desk, done = run(tmp_path, provider, 4)
    assert (done.code, desk.step()["found"], len(provider.paid)) == (0, 4, 5)
    assert time.monotonic() - began < 60


def test_n17_asked_to_wait_for_ever(tmp_path: Path) -> None:
    provider = Provider(answer(429, {"error": "Too fast"}, Retry_After="1"), at=range(1, 10_000))
    desk, done = run(tmp_path, provider, 30)
    step = desk.step()
    assert (done.code, desk.report()["stopped"], step["unknown"], step["not_run"]) == (3, "rate_limited", 0, 30)
    assert step["credits"] == {"confirmed": 0, "possible": 0}
    assert len(provider.paid) <= 10


# ------------------------------------------------------------------ storms


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_n18_a_storm_of_errors(tmp_path: Path, status: int) -> None:
    provider = Provider(answer(status, {"error": "Internal error"}), at=range(1, 10_000))
    desk, done = run(tmp_path, provider, 50)
    assert (done.code, desk.report()["stopped"]) == (3, "server_trouble")
    assert 3 <= desk.step()["unknown"] <= 8
    assert len(provider.paid) == desk.step()["unknown"]
    assert "answers lost" in done.err


def test_n18_after_a_storm_one_row_tries_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headless, "PATIENCE", 20.0)
    provider = Provider(answer(500, {"error": "Internal error"}), at=range(1, 6))
    desk, done = run(tmp_path, provider, 30)
    assert (done.code, desk.report()["stopped"]) == (1, None)
    unknown = desk.step()["unknown"]
    assert 3 <= unknown <= 5 and desk.step()["found"] == 30 - unknown
    trial, after = provider.paid[5].at, provider.paid[6].at
    assert trial - provider.paid[4].at >= 0.4, "the first after the storm waits"
    assert after > trial


def test_n19_busy_with_a_time_makes_nothing_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headless, "PATIENCE", 20.0)
    provider = Provider(answer(503, {"error": "Busy"}, Retry_After="1"), at=range(3, 6))
    desk, done = run(tmp_path, provider, 12)
    assert (done.code, desk.step()["found"], desk.step()["unknown"]) == (0, 12, 0)


@pytest.mark.parametrize(("status", "word"), [(401, "auth"), (402, "credits"), (403, "auth")])
def test_n21_refused_in_the_middle(tmp_path: Path, status: int, word: str) -> None:
    provider = Provider(answer(status, {"error": "Refused"}), at=range(20, 10_000))
    desk, done = run(tmp_path, provider, 60)
    step = desk.step()
    assert (done.code, desk.report()["stopped"], step["unknown"]) == (3, word, 0)
    assert len(provider.paid) <= 20 + 4
    assert step["found"] == 19 and step["not_run"] == 41
    assert done.err.count("\n") == 1
    with played(Provider()) as server:
        assert desk.resume("--base-url", server.url).code == 0
    assert desk.step()["found"] == 60


# ------------------------------------------------------------------ free questions, and searches


def test_n24_a_result_that_is_not_known_at_first(desk: Desk, service: Sandbox) -> None:
    service.fault("404", "GET /api/v2/contacts/{id}", next=3)
    desk.write_recipe(ENRICH.format(types='["email"]', more='delivery = "background"'))
    assert desk.run(desk.write_people(3)).code == 0
    assert desk.step()["found"] == len(service.journal(QUEUE)) == 3


def test_n24_a_result_of_somebody_else_is_not_taken(desk: Desk, service: Sandbox) -> None:
    service.fault("wrong_custom", "GET /api/v2/contacts/{id}")
    desk.write_recipe(ENRICH.format(types='["email"]', more='delivery = "background"'))
    done = desk.run(desk.write_people(3))
    assert (done.code, desk.report()["stopped"]) == (3, "wrong_answer")
    assert all(row["email"] == "" for row in desk.rows())
    service.clear_faults()
    assert desk.resume("--base-url", service.base_url).code == 0
    assert desk.step()["found"] == len(service.journal(QUEUE)) == 3


def test_an_account_without_credits_is_named_also_where_a_free_question_meets_it(desk: Desk, service: Sandbox) -> None:
    service.fault("402", "GET /api/v2/contacts/{id}")
    desk.write_recipe(ENRICH.format(types='["email"]', more='delivery = "background"'))
    done = desk.run(desk.write_people(3))
    assert (done.code, desk.report()["stopped"]) == (3, "credits")
    assert done.err.startswith("The Pronto account is out of credits. ")
    assert "(" not in done.err, "the service's own words add nothing"
    service.clear_faults()
    assert desk.resume("--base-url", service.base_url).code == 0
    assert desk.step()["found"] == len(service.journal(QUEUE)) == 3


def test_n24_finished_with_nothing(tmp_path: Path, desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(ENRICH.format(types='["email"]', more='delivery = "background"'))
    source = desk.write_list(("First name", "Last name", "Company"), [("Ana", "Nobody", "Norvane")])
    assert desk.run(source).code == 0
    assert desk.step()["not_found"] == 1


def search_that_is_lost(desk: Desk, service: Sandbox, fault: str) -> Done:
    service.fault(fault, "POST /api/v2/leads/search", at=[1])
    desk.write_recipe(FIND.format(more="limit = 2"))
    return desk.run(desk.write_companies(2))


def test_n25_a_lost_search_that_the_service_knows_nothing_of(desk: Desk, service: Sandbox) -> None:
    done = search_that_is_lost(desk, service, "disconnect_before")
    assert done.code == 1
    assert desk.step()["unknown"] == 1
    assert len(service.journal("POST /api/v2/leads/search")) == 2


def test_n25_a_lost_search_that_the_service_did_begin(desk: Desk, service: Sandbox) -> None:
    done = search_that_is_lost(desk, service, "disconnect_after")
    assert done.code == 0
    assert desk.step()["unknown"] == 0
    assert len(service.journal("POST /api/v2/leads/search")) == 2
    assert judge(desk.project, service.ledger(), service.journal()).is_clean()
