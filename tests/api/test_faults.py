"""What the client makes of a bad network and of servers that misbehave; the numbers are those of the fault matrix."""

import asyncio
import gzip
import json
import time
import tracemalloc
from dataclasses import replace

import pytest
from tests.support import cut_answers
from tests.support.clients import ENRICH, FOUND, KEY, QUICK, Intent, client_for, send_once, wired
from tests.support.wire import JSON, Asked, Line, WireServer, always, black_hole, closed_port, head, playing

from rowcall.model.exchange import Refusal, Wire
from rowcall.model.request import Request

WHOLE = json.dumps(FOUND).encode()
HALF = WHOLE[: len(WHOLE) // 2]


def whole(_asked: Asked) -> bytes:
    return WHOLE


async def nobody(_asked: Asked, _line: Line) -> None:
    raise AssertionError("this server must not be asked")


async def not_sent(url: str) -> str:
    """Send a paid call that cannot reach its server; return the sentence for people."""
    async with playing(nobody) as server:
        client, intent = client_for(url), Intent(server)
        exchange = await client.send(ENRICH, before_first_byte=intent)
        await client.aclose()
        assert (exchange.wire, exchange.status, exchange.raw) == (Wire.NOT_SENT, None, b"")
        assert intent.times == 0
        return exchange.message


async def test_n01_connection_refused() -> None:
    port = closed_port()
    assert await not_sent(f"http://127.0.0.1:{port}") == f"127.0.0.1:{port} could not be reached."


async def test_n02_no_such_host() -> None:
    assert await not_sent("https://no-such-host.invalid") in (
        "The address no-such-host.invalid could not be found.",
        "no-such-host.invalid did not answer within 0.5 seconds.",  # a resolver that takes its time
    )


async def test_n05_black_hole() -> None:
    with black_hole() as port:
        started = time.monotonic()
        assert await not_sent(f"http://127.0.0.1:{port}") == f"127.0.0.1:{port} did not answer within 0.5 seconds."
        assert time.monotonic() - started >= 0.5


@pytest.mark.parametrize("script", [cut_answers.close, cut_answers.reset, cut_answers.reset_in_headers])
async def test_n06_n07_broken_before_the_answer(script: object) -> None:
    exchange, server = await send_once(script)  # type: ignore[arg-type]
    assert (exchange.wire, exchange.status, exchange.wrong_answer) == (Wire.AMBIGUOUS, None, False)
    assert exchange.message.endswith("broke before an answer came.")
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "script",
    [
        cut_answers.reset_in_body(whole),
        cut_answers.shorter_than_said(whole),
        cut_answers.chunks_without_end(whole),
    ],
)
async def test_n07_n10_broken_in_the_body_keeps_what_came(script: object) -> None:
    exchange, server = await send_once(script)  # type: ignore[arg-type]
    assert (exchange.wire, exchange.status, exchange.wrong_answer) == (Wire.AMBIGUOUS, 200, False)
    assert exchange.raw == HALF
    assert exchange.message.endswith("broke before the answer was complete.")
    assert len(server.asked) == 1


@pytest.mark.parametrize("script", [cut_answers.no_length(whole), cut_answers.right_length(whole)])
async def test_n09_n10_truncated_without_a_sign_of_it(script: object) -> None:
    exchange, _ = await send_once(script)  # type: ignore[arg-type]
    assert (exchange.wire, exchange.wrong_answer, exchange.raw) == (Wire.AMBIGUOUS, True, HALF)


async def whole_but_connection_reset(_asked: Asked, line: Line) -> None:
    await line.write(head(200, {**JSON, "Content-Length": str(len(WHOLE) + 1)}) + WHOLE)
    await asyncio.sleep(0.05)
    await line.reset()


async def test_an_answer_that_is_there_is_never_thrown_away() -> None:
    exchange, _ = await send_once(whole_but_connection_reset)
    assert (exchange.wire, exchange.body) == (Wire.RESULT, FOUND)


async def silence(_asked: Asked, _line: Line) -> None:
    await asyncio.sleep(60)


async def test_silence_ends_at_the_total() -> None:
    started = time.monotonic()
    exchange, _ = await send_once(silence)
    assert (exchange.wire, exchange.status) == (Wire.AMBIGUOUS, None)
    assert exchange.message.endswith("gave no complete answer within 0.6 seconds.")
    assert time.monotonic() - started >= 0.6


async def late(_asked: Asked, line: Line) -> None:
    await asyncio.sleep(0.45)
    await line.answer(200, FOUND)


async def test_a_long_silence_before_the_first_byte_is_no_fault() -> None:
    exchange, _ = await send_once(late, replace(ENRICH, total_seconds=30.0))
    assert exchange.wire is Wire.RESULT


async def drip(_asked: Asked, line: Line) -> None:
    await line.write(head(200, {**JSON, "Content-Length": "100000"}))
    while True:
        await line.write(b"[")
        await asyncio.sleep(0.1)


async def test_n08_slow_drip_ends_at_the_total_and_others_go_on() -> None:
    async def script(asked: Asked, line: Line) -> None:
        await (drip(asked, line) if asked.method == "POST" else line.answer(200, {"credits": 1}))

    async with wired(script, at_once=2) as (client, _server):
        dripping = asyncio.create_task(client.send(ENRICH))
        await asyncio.sleep(0.1)
        assert (await client.send(Request("GET", "/api/v2/credits"))).wire is Wire.RESULT
        assert not dripping.done()
        exchange = await dripping
        assert (exchange.wire, exchange.status) == (Wire.AMBIGUOUS, 200)
        assert exchange.raw.startswith(b"[[")
        assert exchange.message.endswith("within 0.6 seconds.")


async def stalls_in_the_body(_asked: Asked, line: Line) -> None:
    await line.write(head(200, {**JSON, "Content-Length": "1000"}) + HALF)
    await asyncio.sleep(60)


async def test_an_answer_that_stops_coming_is_given_up_before_the_total() -> None:
    exchange, _ = await send_once(stalls_in_the_body, replace(ENRICH, total_seconds=30.0))
    assert (exchange.wire, exchange.raw) == (Wire.AMBIGUOUS, HALF)
    assert exchange.message.endswith("stopped coming after it had begun.")


async def test_n11_login_page() -> None:
    page = b"<html><body>Hotel Norvane: room number?</body></html>"
    exchange, _ = await send_once(always(200, page, {"Content-Type": "text/html; charset=utf-8"}))
    assert (exchange.wire, exchange.wrong_answer, exchange.raw) == (Wire.AMBIGUOUS, True, page)
    assert "web page" in exchange.message


async def test_n12_empty_answer() -> None:
    exchange, _ = await send_once(always(204))
    assert (exchange.wire, exchange.wrong_answer) == (Wire.AMBIGUOUS, True)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_n13_nothing_follows_a_redirect(status: int) -> None:
    async with playing(nobody) as elsewhere:
        exchange, _ = await send_once(always(status, None, {"Location": f"{elsewhere.url}/v2/contacts/single_enrich"}))
        assert exchange.wire is (Wire.AMBIGUOUS if status == 303 else Wire.REFUSED)
        assert exchange.wrong_answer
        assert (elsewhere.connections, elsewhere.bytes_in) == (0, 0)


async def test_n14_429_says_how_long() -> None:
    exchange, server = await send_once(always(429, {"error": "Too fast"}, {"Retry-After": "7"}))
    assert (exchange.wire, exchange.refusal, exchange.retry_after) == (Wire.REFUSED, Refusal.THROTTLED, 7.0)
    assert len(server.asked) == 1


async def test_408_after_the_whole_request_is_unknown() -> None:
    exchange, _ = await send_once(always(408))
    assert exchange.wire is Wire.AMBIGUOUS


async def test_n22_gzip_bomb_is_stopped_at_the_cap() -> None:
    bomb = gzip.compress(bytes(100_000_000))
    tracemalloc.start()
    exchange, _ = await send_once(always(200, bomb, {"Content-Encoding": "gzip"}), replace(ENRICH, total_seconds=10.0))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (exchange.wire, exchange.wrong_answer) == (Wire.AMBIGUOUS, True)
    assert len(exchange.raw) == ENRICH.most_bytes
    assert peak < 20_000_000


async def test_n22_endless_body_is_stopped_at_the_cap() -> None:
    sent = 0

    async def endless(_asked: Asked, line: Line) -> None:
        nonlocal sent
        await line.write(head(200, {**JSON, "Content-Length": "5000000000"}))
        while True:
            await line.write(b" " * 65_536)
            sent += 65_536

    exchange, _ = await send_once(endless, replace(ENRICH, total_seconds=10.0))
    assert (exchange.wire, exchange.wrong_answer) == (Wire.AMBIGUOUS, True)
    assert exchange.message.startswith("The answer was larger than 2 MB")
    assert sent < 20_000_000


async def test_compressed_answers_are_read_though_not_asked_for() -> None:
    packed = gzip.compress(WHOLE)
    exchange, _ = await send_once(always(200, packed, {"Content-Encoding": "gzip"}))
    assert (exchange.wire, exchange.body, exchange.raw) == (Wire.RESULT, FOUND, WHOLE)


async def test_broken_compression_is_not_the_contract() -> None:
    async def script(_asked: Asked, line: Line) -> None:
        await line.write(head(200, {**JSON, "Content-Encoding": "gzip", "Content-Length": "100"}) + b"no gzip")
        await asyncio.sleep(60)

    exchange, _ = await send_once(script)
    assert (exchange.wire, exchange.wrong_answer, exchange.raw) == (Wire.AMBIGUOUS, True, b"")


async def test_n23_a_connection_that_was_closed_while_idle_is_not_used() -> None:
    async def answer_and_close(_asked: Asked, line: Line) -> None:
        await line.answer(200, FOUND)
        await line.close()

    async with wired(answer_and_close) as (client, server):
        for _ in range(3):
            assert (await client.send(ENRICH)).wire is Wire.RESULT
            await asyncio.sleep(0.02)
        assert (len(server.asked), server.connections) == (3, 3)


async def test_n23_a_connection_that_closes_on_the_request_is_unknown_and_not_repeated() -> None:
    async def second_breaks(_asked: Asked, line: Line) -> None:
        await (line.answer(200, FOUND) if len(server.asked) == 1 else line.reset())

    async with wired(second_breaks) as (client, wire_server):
        server: WireServer = wire_server
        assert (await client.send(ENRICH)).wire is Wire.RESULT
        assert (await client.send(ENRICH)).wire is Wire.AMBIGUOUS
        assert (len(server.asked), server.connections) == (2, 1)


async def test_a_good_connection_is_used_again_but_not_an_old_one() -> None:
    async with playing(always(200, FOUND)) as server:
        client = client_for(server.url, replace(QUICK, idle=0.2))
        await client.send(ENRICH)
        await client.send(ENRICH)
        assert server.connections == 1
        await asyncio.sleep(0.3)
        await client.send(ENRICH)
        assert server.connections == 2
        await client.aclose()


async def test_not_http_at_all() -> None:
    async def gibberish(_asked: Asked, line: Line) -> None:
        await line.write(b"\x00\x01\x02 SSH-2.0\r\n\r\n")

    exchange, _ = await send_once(gibberish)
    assert exchange.wire is Wire.AMBIGUOUS


async def test_an_answer_that_repeats_the_key_is_kept_without_it() -> None:
    exchange, _ = await send_once(always(401, {"error": f"Invalid key {KEY}"}))
    assert exchange.refusal is Refusal.AUTH
    assert "Invalid key [the key]" in exchange.message
    assert KEY.encode() not in exchange.raw


async def test_no_sentence_shows_the_key() -> None:
    for script in (cut_answers.close, cut_answers.reset_in_body(whole), silence):
        exchange, _ = await send_once(script)
        assert KEY not in repr(exchange)
