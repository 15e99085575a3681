from typing import Any

import pytest
from tests.support.clients import KEY, client_for, wired
from tests.support.wire import Asked, Line, Script, always, closed_port

from rowcall.api.account import Account, account, balance, personas, places, resolve_place
from rowcall.errors import RecipeProblem, ServiceProblem
from rowcall.model.account import Persona, Place

FRANCE = Place("105015875", "France", "country")
ILE = Place("104246759", "Île-de-France, France", "region")


def one_after_another(*answers: tuple[Any, ...]) -> Script:
    """A script that gives each request the next answer, the last one for ever."""
    left = list(answers)

    async def script(_asked: Asked, line: Line) -> None:
        await line.answer(*(left.pop(0) if len(left) > 1 else left[0]))

    return script


@pytest.mark.parametrize(
    ("body", "credits_left"),
    [
        ({"credits": 4312, "credits_used": 688}, 4312),
        ({"remaining_credits": 7}, 7),
        ({"credits": None, "balance": 12.0}, 12),
        ({"remaining": 0}, 0),
        ({"credits": True}, None),
        ({"credits": "many"}, None),
        ({}, None),
        ([], None),
    ],
)
async def test_balance(body: Any, credits_left: int | None) -> None:
    async with wired(always(200, body)) as (client, server):
        assert await balance(client) == credits_left
        assert (server.asked[0].method, server.asked[0].path) == ("GET", "/api/v2/credits")


async def test_balance_that_is_no_number_json_knows() -> None:
    async with wired(always(200, b'{"credits": NaN, "remaining": 3}')) as (client, _server):
        assert await balance(client) == 3


@pytest.mark.parametrize("wrap", [lambda inner: inner, lambda inner: {"account": inner}])
async def test_account(wrap: Any) -> None:
    body = wrap({"email": "mara@norvane.example", "name": "Mara", "organization": {"id": 1}, "credits": 3})
    async with wired(always(200, body)) as (client, server):
        assert await account(client) == Account("Mara", "mara@norvane.example", 3)
        assert server.asked[0].path == "/api/v2/account"


@pytest.mark.parametrize("wrap", [lambda inner: inner, lambda inner: {"personas": inner}])
async def test_personas(wrap: Any) -> None:
    listed = [
        {"uuid": "0f3e", "name": "Sales leadership", "job_titles": ["VP"], "excluded_job_titles": ["Intern"]},
        {"id": 17, "name": "Finance"},
        {"name": "Without an id"},
        "no persona",
    ]
    async with wired(always(200, wrap(listed))) as (client, server):
        found = await personas(client)
        assert found == (Persona("0f3e", "Sales leadership", ("VP",), ("Intern",)), Persona("17", "Finance"))
        assert server.asked[0].path == "/api/v2/personas"


async def test_places() -> None:
    listed = [{"id": "105015875", "name": "France", "type": "country"}, {"_id": 104305776, "name": "Emirates"}]
    async with wired(always(200, listed)) as (client, server):
        assert await places(client, "Fr") == (FRANCE, Place("104305776", "Emirates"))
        assert (server.asked[0].method, server.asked[0].path) == ("POST", "/api/v2/locations")
        assert server.asked[0].json == {"name": "Fr", "hiring": False}


@pytest.mark.parametrize(
    ("name", "found", "place"),
    [
        (" 105015875 ", (), Place("105015875", "105015875")),
        ("france", (FRANCE, ILE), FRANCE),
        ("ILE-DE-FRANCE,  FRANCE", (FRANCE, ILE), ILE),
        ("Frankreich", (FRANCE,), FRANCE),
    ],
)
def test_the_place_that_is_meant(name: str, found: tuple[Place, ...], place: Place) -> None:
    assert resolve_place(name, found) == place


@pytest.mark.parametrize(
    ("name", "found", "named"),
    [
        ("Atlantis", (), ("Atlantis",)),
        ("Fran", (FRANCE, ILE), ("France (country, 105015875)", "Île-de-France, France (region, 104246759)")),
        ("France", (FRANCE, ILE, Place("9", "FRANCE", "city")), ("France (country, 105015875)", "FRANCE (city, 9)")),
        ("x", tuple(Place(str(number), f"Place {number}") for number in range(20)), ("and 12 more",)),
    ],
)
def test_a_place_that_is_not_clear_is_asked_about(name: str, found: tuple[Place, ...], named: tuple[str, ...]) -> None:
    with pytest.raises(RecipeProblem) as caught:
        resolve_place(name, found)
    assert all(text in caught.value.title for text in named)
    assert caught.value.advice


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("body", [None, {"error": "Invalid API key."}])
async def test_a_refused_key(status: int, body: Any) -> None:
    async with wired(always(status, body)) as (client, server):
        with pytest.raises(ServiceProblem) as caught:
            await account(client)
        assert caught.value.title.startswith("Pronto refused the API key")
        assert caught.value.title.endswith(": Invalid API key." if body else "API key.")
        assert caught.value.exit_code == 3
        assert KEY not in str(caught.value)
        assert len(server.asked) == 1


async def test_no_network_names_the_host_and_no_number_of_an_error() -> None:
    port = closed_port()
    client = client_for(f"http://127.0.0.1:{port}")
    with pytest.raises(ServiceProblem) as caught:
        await balance(client)
    await client.aclose()
    assert caught.value.title == f"127.0.0.1:{port} could not be reached."
    assert "Errno" not in str(caught.value)


@pytest.mark.parametrize("trouble", [(500,), (503,), (429,), (429, None, {"Retry-After": "0"}), (200, b"<html>")])
async def test_passing_trouble_is_tried_again(trouble: tuple[Any, ...]) -> None:
    async with wired(one_after_another(trouble, trouble, (200, {"credits": 5}))) as (client, server):
        assert await balance(client) == 5
        assert len(server.asked) == 3


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ((500, {"error": "Oops"}), "No usable answer came from"),
        ((429, {"error": "Slow down"}), ""),
        ((200, b"<html>login</html>"), "web page"),
    ],
)
async def test_lasting_trouble_ends_after_a_few_tries(answer: tuple[Any, ...], says: str) -> None:
    async with wired(one_after_another(answer)) as (client, server):
        with pytest.raises(ServiceProblem) as caught:
            await balance(client)
        assert says in caught.value.title
        assert caught.value.advice
        assert len(server.asked) == client.timing.free_tries


async def test_no_credits_is_said_as_such() -> None:
    async with wired(always(402, {"error": "Insufficient credits"})) as (client, server):
        with pytest.raises(ServiceProblem, match="out of credits"):
            await places(client, "France")
        assert len(server.asked) == 1


async def test_a_wait_that_is_too_long_is_told_and_not_waited_for() -> None:
    async with wired(always(429, None, {"Retry-After": "3600"})) as (client, server):
        with pytest.raises(ServiceProblem, match="Pronto asked us to wait until"):
            await balance(client)
        assert len(server.asked) == 1
