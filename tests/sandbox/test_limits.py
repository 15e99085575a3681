"""The sliding window and the places, alone and as a crowd of clients meets them."""

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.sandbox import Sandbox, sandbox

from rowcall.sandbox.limits import SlidingWindow

SYNC = "POST /v2/contacts/single_enrich"
BODY = {"firstname": "Ines", "lastname": "Caldeira", "domain": "norvane.example", "enrichment_type": ["email"]}


@given(st.lists(st.floats(0, 0.4), max_size=80), st.integers(1, 6))
def test_no_window_ever_holds_more(gaps: list[float], allowed: int) -> None:
    now = 0.0
    window = SlidingWindow(allowed, 1.0, lambda: now)
    taken: list[float] = []
    for gap in gaps:
        now += gap
        wait = window.enter()
        inside = [moment for moment in taken if moment > now - 1.0]
        assert (wait is None) == (len(inside) < allowed), "refused without need, or let in too many"
        if wait is None:
            taken.append(now)
        else:
            assert wait >= 1


def test_the_wait_is_long_enough() -> None:
    now = 10.0
    window = SlidingWindow(2, 60.0, lambda: now)
    assert [window.enter(), window.enter(), window.enter()] == [None, None, 60]
    now = 69.5
    assert window.enter() == 1
    now = 70.0
    assert window.enter() is None


def send(box: Sandbox, key: str = "practice") -> tuple[int, str | None]:
    answer = box.call("POST", "/v2/contacts/single_enrich", BODY, key=key)
    return answer.status_code, answer.headers.get("retry-after")


def test_a_burst_is_cut_at_the_limit_and_each_key_has_its_own() -> None:
    with sandbox(latency=0.0, concurrency=50) as box:
        with ThreadPoolExecutor(4) as crowd:
            answers = list(crowd.map(lambda _: send(box), range(56)))
        times = [entry["arrived"] for entry in box.journal(SYNC)]
        if times[-1] - times[0] >= 1.0:
            pytest.skip("this machine is too busy to send a burst")
        assert sorted(status for status, _ in answers) == [200] * 50 + [429] * 6
        assert {wait for status, wait in answers if status == 429} == {"1"}
        assert send(box, "other") == (200, None)
        assert box.stats()["worst_second"][SYNC] == 57


@pytest.mark.parametrize(
    ("path", "body", "bucket"),
    [
        ("/api/v2/accounts/single_enrich", {"name": "Norvane"}, "accounts_single_enrich"),
        ("/api/v2/leads/search", {"company_linkedin_id": "90412277", "job_titles": ["*"]}, "leads_search"),
        ("/v2/contacts/single_enrich", BODY, "sync_enrich"),
    ],
)
def test_limits_can_be_changed_and_switched_off(path: str, body: dict[str, object], bucket: str) -> None:
    with sandbox(speed=1_000_000.0, rates={bucket: 2}) as box:
        statuses = [box.call("POST", path, body).status_code for _ in range(3)]
        assert [status < 300 for status in statuses] == [True, True, False]
        assert statuses[-1] == 429
    with sandbox(speed=1_000_000.0, rates={bucket: 0}) as box:
        assert all(box.call("POST", path, body).status_code < 300 for _ in range(60))


_NUMBER = {"company_linkedin_id": "90412277"}
_HOOK = {"webhook_url": "https://hooks.example.com/x"}
SLOW = [
    ("/api/v2/accounts/headcount", _NUMBER, 2, range(58, 61)),
    ("/api/v2/accounts/count_profiles", _NUMBER, 2, range(58, 61)),
    ("/api/v2/accounts/search", {**_HOOK, "keyword": "cloud"}, 1, range(1, 2)),
    ("/api/v2/accounts/search/preview", {"keyword": "cloud"}, 1, range(1, 2)),
    ("/api/v2/leads", {"name": "x", "search_url": "https://www.linkedin.com/sales/search/people"}, 1, range(1, 2)),
    ("/api/v2/leads/advanced_search", {**_HOOK, "functions": ["25"], "limit": 1}, 1, range(1, 2)),
    ("/api/v2/leads/advanced_search/preview", {"functions": ["25"]}, 1, range(1, 2)),
]


@pytest.mark.parametrize(("path", "body", "allowed", "wait"), SLOW)
def test_documented_limits_of_the_slow_operations(path: str, body: dict[str, Any], allowed: int, wait: range) -> None:
    with sandbox(speed=1_000_000.0, market=20) as box:
        first = [box.call("POST", path, body).status_code for _ in range(allowed)]
        assert all(status < 300 for status in first)
        refused = box.call("POST", path, body)
        assert (refused.status_code, int(refused.headers["retry-after"]) in wait) == (429, True)
        assert box.call("POST", path, body, key="other").status_code < 300


def test_five_hundred_profiles_a_day() -> None:
    body = {"linkedin_url": "https://www.linkedin.com/in/ines-caldeira-4f2a9c1b0/"}
    with sandbox(speed=1_000_000.0, market=20, rates={"leads_single_enrich": 3}) as box:
        statuses = [box.call("POST", "/api/v2/leads/single_enrich", body) for _ in range(4)]
        assert [answer.status_code for answer in statuses] == [200, 200, 200, 429]
        assert 86_000 < int(statuses[-1].headers["retry-after"]) <= 86_400


def test_the_credits_of_a_day_for_profiles() -> None:
    body = {"company_linkedin_id": "90412277", "job_titles": ["*"], "limit": 3}
    with sandbox(speed=1_000_000.0, rates={"*": 0}, daily_extraction=7) as box:
        answers = [box.call("POST", "/api/v2/leads/search", body) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [201, 201, 429]
        assert "Daily limit of 7" in answers[-1].json()["error"]
        assert 86_000 < int(answers[-1].headers["retry-after"]) <= 86_400
        assert box.call("POST", "/api/v2/leads/search", {**body, "limit": 1}).status_code == 201
        assert box.call("POST", "/api/v2/leads/search", body, key="other").status_code == 201


def test_a_window_can_be_shortened_and_all_limits_switched_off() -> None:
    with sandbox(speed=1_000_000.0, windows={"headcount": 0.2}) as box:
        path = "/api/v2/accounts/headcount"
        assert [box.call("POST", path, _NUMBER).status_code for _ in range(3)] == [200, 200, 429]
        time.sleep(0.25)
        assert box.call("POST", path, _NUMBER).status_code == 200
    with sandbox(speed=1_000_000.0, rates={"*": 0}) as box:
        assert {box.call("POST", "/api/v2/accounts/headcount", _NUMBER).status_code for _ in range(5)} == {200}


def test_the_default_of_lead_searches_is_one_a_second() -> None:
    with sandbox() as box:
        body = {"company_linkedin_id": "90412277", "job_titles": ["*"]}
        assert [box.call("POST", "/api/v2/leads/search", body).status_code for _ in range(2)] == [201, 429]


def most_inside(entries: list[dict[str, Any]]) -> int:
    """The most requests that were worked on at one moment."""
    starts = [(entry["started"], 1) for entry in entries]
    ends = [(entry["ended"], -1) for entry in entries]
    inside = most = 0
    for _, step in sorted(starts + ends):
        inside += step
        most = max(most, inside)
    return most


def test_five_at_a_time_and_the_others_wait() -> None:
    with sandbox(latency=0.3) as box:
        with ThreadPoolExecutor(12) as crowd:
            answers = list(crowd.map(lambda _: send(box), range(12)))
        assert {status for status, _ in answers} == {200}
        assert box.stats()["most_at_once"] == 5
        assert most_inside(box.journal(SYNC)) == 5


def test_another_key_does_not_wait() -> None:
    with sandbox(latency=0.5) as box:
        with ThreadPoolExecutor(6) as crowd:
            crowd.map(lambda _: send(box), range(5))
            while len(box.journal(SYNC)) < 5:
                time.sleep(0.01)
            last = crowd.submit(send, box, "other")
            assert last.result() == (200, None)
        assert most_inside(box.journal(SYNC)) == 6
