"""How a run behaves towards the service, as the service sees it: pace, places, polls, overlap."""

import time
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, FIND, KEY, Desk
from tests.support.sandbox import Sandbox, sandbox
from tests.support.wire import most_within

from rowcall.api.gate import Gate
from rowcall.model.call import Request

POST = "POST /v2/contacts/single_enrich"
SEARCH = "POST /api/v2/leads/search"
LISTING = "GET /api/v2/searches"
ONE_SEARCH = "GET /api/v2/searches/{id}"
CHAIN = FIND.format(more="limit = 2") + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


def most_at_once(service: Sandbox) -> int:
    """The most requests that were under way at one moment."""
    moments = [(entry["arrived"], 1) for entry in service.journal()]
    moments += [(entry["ended"], -1) for entry in service.journal() if entry["ended"] is not None]
    under_way = most = 0
    for _moment, change in sorted(moments):
        under_way += change
        most = max(most, under_way)
    return most


def assert_polite(service: Sandbox) -> None:
    assert all(entry["status"] != 429 for entry in service.journal())
    assert most_at_once(service) <= 5
    for endpoint, limit in ((POST, 50), (SEARCH, 1), ("POST /api/v2/accounts/single_enrich", 20)):
        assert most_within([entry["arrived"] for entry in service.journal(endpoint)], 1.0) <= limit


def test_people_are_asked_while_searches_are_started_and_one_listing_tells_of_all(tmp_path: Path) -> None:
    with sandbox(speed=2.0, latency=0.2, credits=10**6, disqualified_rate=0.0) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(CHAIN)
        assert desk.run(desk.write_companies(6)).code == 0
        assert_polite(service)
        first_contact = min(entry["arrived"] for entry in service.journal(POST))
        assert first_contact < max(entry["arrived"] for entry in service.journal(SEARCH))
        times = [entry["arrived"] for entry in service.journal(LISTING)]
        assert all(after - before >= 1.9 for before, after in pairwise(times))
        # Once for its first people, once for the rest, once for its end: that is all a listing leaves to be asked.
        assert len(service.journal(ONE_SEARCH)) <= 3 * 6


def test_a_listing_without_status_leaves_each_search_to_be_asked_rarely(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rowcall.engine.calling.poller.LISTING_EVERY", 0.2)
    with sandbox(speed=1.0, credits=10**6) as service:
        service.fault("listing_without_status", LISTING)
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(FIND.format(more="limit = 2"))
        assert desk.run(desk.write_companies(2)).code == 0
        assert_polite(service)
        asked: dict[str, list[float]] = defaultdict(list)
        for entry in service.journal(ONE_SEARCH):
            asked[entry["path"]].append(entry["arrived"])
        assert len(asked) == 2
        for times in asked.values():
            assert all(after - before >= 1.9 for before, after in pairwise(times))
            assert 2 <= len(times) <= 4


def test_a_bare_listing_is_read_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rowcall.engine.calling.poller.LISTING_EVERY", 0.2)
    with sandbox(credits=10**6) as service:
        service.fault("listing_bare", LISTING)
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(FIND.format(more="limit = 2"))
        assert desk.run(desk.write_companies(1)).code == 0
        assert len(service.journal(ONE_SEARCH)) == 1


def test_contacts_keep_the_pace_and_the_places(tmp_path: Path) -> None:
    with sandbox(latency=0.03, credits=10**6, concurrency=50) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(ENRICH.format(types='["email"]', more=""))
        assert desk.run(desk.write_people(130)).code == 0
        assert_polite(service)
        assert len(service.journal(POST)) == 130


def test_fifty_at_a_time_still_keep_the_pace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By when calls left: how far apart a busy machine lets its own server see them says nothing of the pace."""
    left: list[float] = []
    has_left = Gate.has_left

    def noted(gate: Gate, request: Request, left_at: float) -> None:
        if request.paid:
            left.append(time.monotonic())
        has_left(gate, request, left_at)

    monkeypatch.setattr(Gate, "has_left", noted)
    with sandbox(latency=0.05, credits=10**6, concurrency=50) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(ENRICH.format(types='["email"]', more="[run]\nat_once = 50\n"))
        assert desk.run(desk.write_people(130)).code == 0
        assert len(left) == len(service.journal(POST)) >= 130
        assert most_within(left, 1.0) <= 50
        assert sum(entry["status"] == 200 for entry in service.journal(POST)) == 130
