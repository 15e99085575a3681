"""How a run behaves towards the service: pace, places, polls, overlap.

Times are those at which calls left: how far apart a busy machine lets its own server see them says nothing of the pace.
"""

import time
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, FIND, KEY, Desk
from tests.support.sandbox import Sandbox, sandbox
from tests.support.wire import most_within

from rowcall.api.gate import Gate
from rowcall.model.request import Request

POST = "POST /v2/contacts/single_enrich"
SEARCH = "POST /api/v2/leads/search"
LISTING = "GET /api/v2/searches"
ONE_SEARCH = "GET /api/v2/searches/{id}"
LIMITS = {POST: 50, SEARCH: 1, "POST /api/v2/accounts/single_enrich": 20}
"""What each endpoint takes in a second, by the documents."""
CHAIN = FIND.format(more="limit = 2") + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


Left = Mapping[str, list[float]]
"""When calls left, by method and path."""


@pytest.fixture
def left(monkeypatch: pytest.MonkeyPatch) -> Left:
    """When calls leave while the test runs."""
    moments: dict[str, list[float]] = defaultdict(list)
    has_left = Gate.has_left

    def noted(gate: Gate, request: Request, left_at: float) -> None:
        moments[f"{request.method} {request.path.partition('?')[0]}"].append(time.monotonic())
        has_left(gate, request, left_at)

    monkeypatch.setattr(Gate, "has_left", noted)
    return moments


def most_at_once(service: Sandbox) -> int:
    """The most requests that were under way at one moment."""
    moments = [(entry["arrived"], 1) for entry in service.journal()]
    moments += [(entry["ended"], -1) for entry in service.journal() if entry["ended"] is not None]
    under_way = most = 0
    for _moment, change in sorted(moments):
        under_way += change
        most = max(most, under_way)
    return most


def assert_polite(service: Sandbox, left: Left) -> None:
    """The documented limits are kept, and nothing is refused but what the machine itself has let arrive too close."""
    assert most_at_once(service) <= 5
    assert any(left[endpoint] for endpoint in LIMITS)
    for endpoint, limit in LIMITS.items():
        assert most_within(left[endpoint], 1.0) <= limit
        arrived = service.journal(endpoint)
        crowded = most_within([entry["arrived"] for entry in arrived], 1.0) > limit
        assert crowded or all(entry["status"] != 429 for entry in arrived)


def assert_far_apart(times: list[float]) -> None:
    """The same is not asked for more often than every two seconds."""
    assert all(after - before >= 1.9 for before, after in pairwise(times))


def test_people_are_asked_while_searches_are_started_and_one_listing_tells_of_all(tmp_path: Path, left: Left) -> None:
    with sandbox(speed=6.0, latency=0.2, credits=10**6, disqualified_rate=0.0) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(CHAIN)
        assert desk.run(desk.write_companies(7)).code == 0
        assert_polite(service, left)
        assert left[POST][0] < left[SEARCH][-1]
        assert_far_apart(left[LISTING])
        # Once for its first people, once for the rest, once for its end: that is all a listing leaves to be asked.
        assert len(service.journal(ONE_SEARCH)) <= 3 * 7


def test_a_listing_without_status_leaves_each_search_to_be_asked_rarely(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: Left
) -> None:
    monkeypatch.setattr("rowcall.engine.calling.poller.LISTING_EVERY", 0.2)
    with sandbox(speed=1.0, credits=10**6) as service:
        service.fault("listing_without_status", LISTING)
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(FIND.format(more="limit = 2"))
        assert desk.run(desk.write_companies(2)).code == 0
        assert_polite(service, left)
        asked = [times for endpoint, times in left.items() if endpoint.startswith(f"{LISTING}/")]
        assert len(asked) == 2
        assert sum(map(len, asked)) == len(service.journal(ONE_SEARCH))
        for times in asked:
            assert_far_apart(times)
            assert 2 <= len(times) <= 4


def test_a_bare_listing_is_read_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rowcall.engine.calling.poller.LISTING_EVERY", 0.2)
    with sandbox(credits=10**6) as service:
        service.fault("listing_bare", LISTING)
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(FIND.format(more="limit = 2"))
        assert desk.run(desk.write_companies(1)).code == 0
        assert len(service.journal(ONE_SEARCH)) == 1


def test_contacts_keep_the_pace_and_the_places(tmp_path: Path, left: Left) -> None:
    with sandbox(latency=0.03, credits=10**6, concurrency=50) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(ENRICH.format(types='["email"]', more=""))
        assert desk.run(desk.write_people(130)).code == 0
        assert_polite(service, left)
        assert len(left[POST]) == len(service.journal(POST))
        assert sum(entry["status"] == 200 for entry in service.journal(POST)) == 130


def test_fifty_at_a_time_still_keep_the_pace(tmp_path: Path, left: Left) -> None:
    with sandbox(latency=0.05, credits=10**6, concurrency=50) as service:
        desk = Desk(tmp_path, service.base_url)
        desk.write_recipe(ENRICH.format(types='["email"]', more="[run]\nat_once = 50\n"))
        assert desk.run(desk.write_people(130)).code == 0
        assert len(left[POST]) == len(service.journal(POST)) >= 130
        assert most_within(left[POST], 1.0) <= 50
        assert sum(entry["status"] == 200 for entry in service.journal(POST)) == 130
