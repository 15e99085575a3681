import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.clients import KEY, QUICK, TOKEN
from tests.support.wire import Asked, Line, playing

from rowcall.api.client import Client
from rowcall.api.hosts import Hosts
from rowcall.api.replies import Answer, judge, words
from rowcall.model.exchange import Refusal, Wire
from rowcall.model.request import SONARLY, Request

START = Request(
    "POST",
    "/v1/accounts/6650/prospecting",
    {"source": "post_commenters"},
    provider=SONARLY,
    paid=True,
    accepted=True,
    idempotent=True,
    takes_custom=False,
)
READ = Request("GET", "/v1/accounts", provider=SONARLY)
TRACE = "6650a1f2c3d4e5f60123eeee"


def envelope(code: str, message: str, details: Any = None) -> dict[str, Any]:
    error = {"code": code, "message": message, "details": details}
    return {"success": False, "data": None, "error": error, "traceId": TRACE}


def answer(status: int, body: Any) -> Answer:
    return Answer(status, {"content-type": "application/json"}, json.dumps(body).encode())


@pytest.mark.parametrize(
    ("details", "said"),
    [
        (None, f"Slow down (trace id {TRACE})"),
        ("Ten a minute", f"Slow down: Ten a minute (trace id {TRACE})"),
        ([{"message": "a"}, {"message": "b"}], f"Slow down: a; b (trace id {TRACE})"),
        ({"limit": "ten"}, f"Slow down: ten (trace id {TRACE})"),
        ("Slow down.", f"Slow down (trace id {TRACE})"),
    ],
)
def test_a_refusal_is_told_with_its_details_and_trace_id(details: Any, said: str) -> None:
    exchange = judge(START, answer(429, envelope("RATE_LIMITED", "Slow down.", details)))
    assert (exchange.refusal, exchange.message) == (Refusal.THROTTLED, said)


@pytest.mark.parametrize(
    ("status", "code", "refusal"),
    [
        (400, "VALIDATION_ERROR", Refusal.ROW),
        (401, "UNAUTHORIZED", Refusal.AUTH),
        (402, "INSUFFICIENT_CREDITS", Refusal.CREDITS),
        (403, "FORBIDDEN", Refusal.AUTH),
        (404, "NOT_FOUND", Refusal.ROW),
        (409, "AUDIENCE_NOT_READY", Refusal.ROW),
        (422, "VALIDATION_ERROR", Refusal.ROW),
        (422, "INSUFFICIENT_CREDITS", Refusal.CREDITS),
        (429, "RATE_LIMITED", Refusal.THROTTLED),
    ],
)
def test_every_documented_refusal_means_what_it_says(status: int, code: str, refusal: Refusal) -> None:
    exchange = judge(START, answer(status, envelope(code, "This job needs 400 credits")))
    assert (exchange.wire, exchange.refusal) == (Wire.REFUSED, refusal)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_trouble_behind_the_service_proves_nothing(status: int) -> None:
    exchange = judge(START, answer(status, envelope("UPSTREAM_ERROR", "LinkedIn did not answer")))
    assert (exchange.wire, exchange.message) == (Wire.AMBIGUOUS, f"LinkedIn did not answer (trace id {TRACE})")


@pytest.mark.parametrize("status", [200, 202])
def test_a_started_job_and_a_replayed_one_are_answers(status: int) -> None:
    body = {"success": True, "data": {"jobId": "j1", "status": "queued"}, "error": None, "traceId": TRACE}
    assert judge(START, answer(status, body)).wire is Wire.ACCEPTED


def test_a_good_status_that_says_it_failed_is_not_believed() -> None:
    exchange = judge(START, answer(200, envelope("INTERNAL_ERROR", "Unexpected")))
    assert (exchange.wire, exchange.wrong_answer) == (Wire.AMBIGUOUS, True)
    short = judge(START, answer(200, envelope("INSUFFICIENT_CREDITS", "This job needs 400")))
    assert (short.wire, short.refusal) == (Wire.REFUSED, Refusal.CREDITS)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(error=json_values, trace=json_values)
def test_words_are_found_in_any_envelope(error: Any, trace: Any) -> None:
    assert isinstance(words({"success": False, "error": error, "traceId": trace}, SONARLY), str)


async def test_the_key_goes_as_a_bearers_and_the_token_as_the_idempotency_key() -> None:
    async def play(_asked: Asked, line: Line) -> None:
        await line.answer(202, {"success": True, "data": {"jobId": "j1"}, "error": None})

    async with playing(play) as server:
        client = Client(Hosts.at(server.url, SONARLY), KEY, provider=SONARLY, timing=QUICK)
        started = await client.send(START, token=TOKEN)
        read = await client.send(READ, token=TOKEN)
        await client.aclose()
    assert (started.wire, read.wire) == (Wire.ACCEPTED, Wire.RESULT)
    first, second = server.asked
    assert first.headers["authorization"] == second.headers["authorization"] == f"Bearer {KEY}"
    assert "x-api-key" not in first.headers
    assert first.headers["idempotency-key"] == TOKEN
    assert "idempotency-key" not in second.headers
    assert first.json == {"source": "post_commenters"}, "our token travels in the header alone"


def test_only_its_own_paths_are_called() -> None:
    with pytest.raises(ValueError, match="/v1/"):
        Hosts.at("http://127.0.0.1:9", SONARLY).url("/api/v2/credits")
