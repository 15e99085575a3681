import asyncio
from pathlib import Path

import pytest
from tests.support.certificates import HERE, UNTRUSTED, server_context
from tests.support.clients import ENRICH, KEY, Intent, client_for, wired
from tests.support.wire import Asked, Line, always, head, playing

from rowcall.model.exchange import Wire


@pytest.mark.parametrize("why", UNTRUSTED)
async def test_n03_a_certificate_that_cannot_be_verified_ends_it(tmp_path: Path, why: str) -> None:
    async with playing(always(200, {}), server_context(tmp_path, *UNTRUSTED[why])) as server:
        client, intent = client_for(f"https://{HERE}:{server.port}"), Intent(server)
        exchange = await client.send(ENRICH, before_first_byte=intent)
        await client.aclose()
        assert exchange.wire is Wire.NOT_SENT
        assert "certificate could not be verified" in exchange.message
        assert (intent.times, server.bytes_in, server.asked) == (0, 0, [])


async def test_n04_a_stalled_handshake_is_not_sent() -> None:
    async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        received.append(await reader.read(65_536))
        await reader.read()
        writer.close()

    received: list[bytes] = []
    server = await asyncio.start_server(stall, "127.0.0.1", 0)
    client = client_for(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    exchange = await client.send(ENRICH)
    await client.aclose()
    server.close()
    await asyncio.sleep(0.05)
    assert exchange.wire is Wire.NOT_SENT
    assert exchange.message.endswith("did not answer within 0.5 seconds.")
    assert KEY.encode() not in b"".join(received)


class Proxy:
    """Notes what a proxy would see of a call, and answers every CONNECT alike."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer
        self.seen: list[Asked] = []

    async def __call__(self, asked: Asked, line: Line) -> None:
        self.seen.append(asked)
        await line.write(self.answer)
        if b" 200 " in self.answer:
            await line.reader.read(1)  # the first byte of TLS
        await line.close()


@pytest.mark.parametrize("answer", [head(200, {}), head(407, {"Content-Length": "0"}), head(502, {})])
async def test_a_proxy_sees_neither_key_nor_intent(monkeypatch: pytest.MonkeyPatch, answer: bytes) -> None:
    proxy = Proxy(answer)
    async with playing(proxy) as server:
        monkeypatch.setenv("HTTPS_PROXY", server.url)
        client, intent = client_for("https://pronto.example"), Intent(server)
        exchange = await client.send(ENRICH, before_first_byte=intent)
        await client.aclose()
    assert exchange.wire is Wire.NOT_SENT
    assert "pronto.example" in exchange.message
    assert intent.times == 0
    assert [asked.method for asked in proxy.seen] == ["CONNECT"]
    assert KEY not in repr(proxy.seen)


async def test_this_machine_is_reached_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async def nobody(_asked: Asked, _line: Line) -> None:
        raise AssertionError("the proxy must not be asked")

    async with playing(nobody) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        async with wired(always(200, {"enrichment_id": "1"})) as (client, server):
            assert (await client.send(ENRICH)).wire is Wire.RESULT
            assert server.asked[0].headers["x-api-key"] == KEY
        assert proxy.connections == 0


def test_nothing_in_the_package_turns_verification_off() -> None:
    sources = Path(__file__).parents[2].joinpath("desktop/rowcall/api").glob("*.py")
    text = "".join(source.read_text("utf-8") for source in sources)
    assert text
    assert "CERT_NONE" not in text
    assert "verify=False" not in text
