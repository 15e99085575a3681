from collections.abc import AsyncIterator

import pytest
from tests.support.wire import Asked, Line, WireServer, playing

from rowcall.errors import KeyProblem, ServiceProblem
from rowcall.model.exchange import Refusal, Wire
from rowcall.model.request import PRONTO, SONARLY, Request
from rowcall.session.accounts import Accounts
from rowcall.setups import make_setup

BALANCE = Request("GET", "/api/v2/credits")
GROUPS = Request("GET", "/v1/accounts", provider=SONARLY)


async def play(asked: Asked, line: Line) -> None:
    if asked.path == "/v1/accounts":
        await line.answer(429, {"error": {"message": "Slow down"}}, {"Retry-After": "60"})
    else:
        await line.answer(200, {"credits": 5})


@pytest.fixture
async def server() -> AsyncIterator[WireServer]:
    async with playing(play) as playing_server:
        yield playing_server


@pytest.fixture
async def accounts(server: WireServer, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Accounts]:
    monkeypatch.setenv("PRONTO_API_KEY", "pk_live_0123456789")
    monkeypatch.setenv("SONARLY_API_KEY", "sk_live_9876543210")
    found = Accounts(make_setup(server.url), lambda _sentence: None)
    yield found
    await found.close()


async def test_each_request_goes_to_its_own_providers_account(accounts: Accounts, server: WireServer) -> None:
    await accounts.send(BALANCE)
    await accounts.send(GROUPS)
    pronto, sonarly = server.asked
    assert pronto.headers["x-api-key"] == "pk_live_0123456789"
    assert "authorization" not in pronto.headers
    assert sonarly.headers["authorization"] == "Bearer sk_live_9876543210"
    assert "x-api-key" not in sonarly.headers


async def test_a_hold_of_one_does_not_hold_the_other(accounts: Accounts) -> None:
    assert (await accounts.send(GROUPS)).refusal is Refusal.THROTTLED
    assert accounts.hold_of(SONARLY) > 50
    assert accounts.hold_of(PRONTO) == 0
    assert accounts.waiting_for.startswith("Sonarly asked us to wait until ")
    assert (await accounts.send(BALANCE)).wire is Wire.RESULT


async def test_a_missing_key_names_its_vendor_and_sends_nothing(
    server: WireServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", "pk_live_0123456789")
    accounts = Accounts(make_setup(server.url), lambda _sentence: None)
    with pytest.raises(KeyProblem, match="no Sonarly key") as caught:
        accounts.open(SONARLY)
    assert "SONARLY_API_KEY" in caught.value.advice
    exchange = await accounts.send(GROUPS)
    assert (exchange.wire, exchange.refusal) == (Wire.REFUSED, Refusal.AUTH)
    assert server.asked == []
    assert (await accounts.send(BALANCE)).wire is Wire.RESULT, "the other account has its key"
    await accounts.close()


async def test_a_key_that_is_entered_is_used_from_the_next_call_on(
    server: WireServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PRONTO_API_KEY", raising=False)
    accounts = Accounts(make_setup(server.url), lambda _sentence: None)
    await accounts.keep_key(SONARLY, "sk_live_first_0001")
    await accounts.send(GROUPS)
    await accounts.keep_key(SONARLY, "sk_live_other_0002")
    await accounts.drop()
    accounts.open(SONARLY).try_now()
    assert accounts.key(SONARLY) == "sk_live_other_0002"
    assert accounts.key(PRONTO) is None
    await accounts.forget_key(SONARLY)
    assert accounts.key(SONARLY) is None
    await accounts.close()
    with pytest.raises(ServiceProblem):
        accounts.open(SONARLY)


async def test_practice_has_one_key_for_everybody(server: WireServer) -> None:
    accounts = Accounts(make_setup(server.url, practice_key="practice-key"), lambda _sentence: None)
    await accounts.send(BALANCE)
    await accounts.send(GROUPS)
    assert server.asked[0].headers["x-api-key"] == "practice-key"
    assert server.asked[1].headers["authorization"] == "Bearer practice-key"
    await accounts.close()
