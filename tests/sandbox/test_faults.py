"""Every fault as a client meets it, when it strikes, and whether it was paid."""

import json
import socket
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from tests.support.sandbox import Sandbox, sandbox

from rowcall.sandbox.faults import FAULTS, BadFaultError, Faults

SYNC = "POST /v2/contacts/single_enrich"
BODY = {
    "firstname": "Ines",
    "lastname": "Caldeira",
    "domain": "norvane.example",
    "enrichment_type": ["email"],
    "custom": {"row": 1},
}
PAGE = "https://www.linkedin.com/company/norvane"


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with sandbox(speed=1_000_000.0, rates={"leads_search": 0}, company_rate=1.0, email_rate=1.0) as running:
        yield running


def enrich(box: Sandbox) -> httpx.Response:
    return box.call("POST", "/v2/contacts/single_enrich", BODY)


def raw_answer(box: Sandbox, fault_timeout: float = 5.0) -> bytes:
    """All bytes that come back until the server hangs up."""
    content = json.dumps(BODY).encode()
    host, port = box.base_url.removeprefix("http://").split(":")
    head = (
        f"POST /v2/contacts/single_enrich HTTP/1.1\r\nHost: x\r\nX-API-KEY: k\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    with socket.create_connection((host, int(port)), timeout=fault_timeout) as connection:
        connection.sendall(head.encode() + content)
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    return received


STATUS_FAULTS = [
    ("401", 401),
    ("402", 402),
    ("403", 403),
    ("404", 404),
    ("422_credits", 422),
    ("422_plan", 422),
    ("422_consent", 422),
    ("429", 429),
    ("500", 500),
    ("502", 502),
    ("503", 503),
    ("504", 504),
]


@pytest.mark.parametrize(("name", "status"), STATUS_FAULTS)
def test_a_status_in_place_of_the_answer_is_not_paid(box: Sandbox, name: str, status: int) -> None:
    box.fault(name, SYNC)
    answer = enrich(box)
    assert answer.status_code == status
    assert answer.json() == {"error": FAULTS[name]["message"]}
    assert box.charged() == 0
    (seen,) = box.journal(SYNC)
    assert (seen["status"], seen["fault"], seen["body"]) == (status, name, BODY)
    assert box.call("GET", "/api/v2/credits").status_code == 200


def test_the_texts_that_clients_tell_apart() -> None:
    assert "enrichment credits" in FAULTS["422_credits"]["message"]
    assert "import limits" in FAULTS["422_plan"]["message"]


def test_a_lost_answer_can_have_been_paid(box: Sandbox) -> None:
    box.fault("500", SYNC, charge=True)
    assert enrich(box).status_code == 500
    assert box.charged() == 3


@pytest.mark.parametrize("name", ["429", "503"])
@pytest.mark.parametrize("wait", [7, "abc", "-5", "Wed, 21 Oct 2015 07:28:00 GMT", None])
def test_retry_after_in_any_form(box: Sandbox, name: str, wait: object) -> None:
    box.fault(name, SYNC, retry_after=wait)
    assert enrich(box).headers.get("retry-after") == (None if wait is None else str(wait))


def test_a_page_nothing_and_a_redirect(box: Sandbox) -> None:
    box.fault("html", SYNC, at=[1])
    box.fault("empty", SYNC, at=[2])
    box.fault("redirect", SYNC, at=[3], status=302, location="http://127.0.0.1:9/x")
    box.fault("raw", SYNC, at=[4], text='{"success": false}')
    page = enrich(box)
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    nothing = enrich(box)
    assert (nothing.status_code, nothing.content) == (204, b"")
    elsewhere = enrich(box)
    assert (elsewhere.status_code, elsewhere.headers["location"]) == (302, "http://127.0.0.1:9/x")
    assert enrich(box).json() == {"success": False}
    assert box.charged() == 0
    assert enrich(box).json()["status"] == "success"


@pytest.mark.parametrize(("name", "paid"), [("disconnect_before", 0), ("disconnect_after", 3)])
def test_a_connection_that_is_closed_without_an_answer(box: Sandbox, name: str, paid: int) -> None:
    box.fault(name, SYNC, at=[1])
    box.fault(name, SYNC, at=[2], reset=True)
    assert raw_answer(box) == b""
    assert box.charged() == paid
    with pytest.raises(ConnectionResetError):
        raw_answer(box)
    assert [entry["status"] for entry in box.journal(SYNC)] == [None, None]
    assert enrich(box).status_code == 200


def test_a_connection_that_breaks_inside_the_body(box: Sandbox) -> None:
    box.fault("disconnect_mid_body", SYNC, at=[1])
    box.fault("disconnect_mid_body", SYNC, at=[2], bytes=5)
    head, _, body = raw_answer(box).partition(b"\r\n\r\n")
    promised = int(head.lower().partition(b"content-length: ")[2].split()[0])
    assert 0 < len(body) < promised
    assert raw_answer(box).endswith(b'\r\n\r\n{"enr')
    assert box.charged() == 6


def test_truncated_json_with_a_right_length(box: Sandbox) -> None:
    box.fault("truncated", SYNC, at=[1])
    answer = enrich(box)
    assert answer.status_code == 200
    assert int(answer.headers["content-length"]) == len(answer.content)
    with pytest.raises(json.JSONDecodeError):
        answer.json()
    assert box.charged() == 3


def test_slow_and_dripping(box: Sandbox) -> None:
    box.fault("slow", SYNC, at=[1], seconds=0.3)
    box.fault("drip", SYNC, at=[2], seconds=0.001)
    began = time.monotonic()
    assert enrich(box).json()["status"] == "success"
    assert time.monotonic() - began >= 0.3
    assert enrich(box).json()["status"] == "success"
    entries = box.journal(SYNC)
    assert entries[0]["ended"] - entries[0]["started"] >= 0.3


def test_a_wrong_custom_comes_back(box: Sandbox) -> None:
    box.fault("wrong_custom", SYNC, custom={"row": 2})
    assert enrich(box).json()["custom"] == {"row": 2}
    assert box.ledger()[0]["custom"] == {"row": 1}


@pytest.mark.parametrize("state", ["RATE_LIMITED", "UNAUTHORIZED", "FORBIDDEN", "ERROR"])
def test_a_search_that_ends_badly_keeps_its_leads(box: Sandbox, state: str) -> None:
    box.fault("search_end", "/api/v2/leads/search", state=state, leads=2)
    body = {"company_linkedin_url": PAGE, "job_titles": ["*"], "limit": 5}
    record = box.call("POST", "/api/v2/leads/search", body).json()
    assert record["expected_profiles_count"] == 5
    detail = box.call("GET", f"/api/v2/searches/{record['id']}").json()
    assert (detail["search"]["status"], len(detail["leads"])) == (state, 2)
    assert box.charged() == 2


def test_listings_in_other_forms(box: Sandbox) -> None:
    box.call("POST", "/api/v2/leads/search", {"company_linkedin_url": PAGE, "job_titles": ["*"]})
    box.fault("listing_without_status", at=[1])
    box.fault("listing_bare", at=[2])
    assert "status" not in box.call("GET", "/api/v2/searches").json()["searches"][0]
    assert box.call("GET", "/api/v2/searches").json()[0]["status"] == "FINISHED"
    assert box.call("GET", "/api/v2/searches").json()["searches"][0]["status"] == "FINISHED"


# When a fault strikes


def strikes(rule: dict[str, Any], requests: int = 12) -> list[int]:
    faults = Faults()
    faults.add({"fault": "500", **rule})
    return [number for number in range(1, requests + 1) if faults.for_request(SYNC)]


def test_when_a_rule_strikes() -> None:
    assert strikes({}) == list(range(1, 13))
    assert strikes({"at": [3, 5]}) == [3, 5]
    assert strikes({"every": 4}) == [4, 8, 12]
    assert strikes({"next": 2}) == [1, 2]
    by_chance = strikes({"probability": 0.3, "seed": 5}, 1000)
    assert 240 < len(by_chance) < 360
    assert by_chance == strikes({"probability": 0.3, "seed": 5}, 1000)
    assert by_chance != strikes({"probability": 0.3, "seed": 6}, 1000)


@pytest.mark.parametrize(
    ("endpoint", "met"),
    [("*", True), (SYNC, True), ("/v2/contacts/single_enrich", True), ("/api/v2/contacts/single_enrich", False)],
)
def test_a_rule_is_about_its_endpoint(endpoint: str, met: bool) -> None:
    faults = Faults()
    faults.add({"fault": "500", "endpoint": endpoint})
    assert (faults.for_request(SYNC) is not None) == met


def test_the_first_of_two_rules_wins_and_both_count(box: Sandbox) -> None:
    box.fault("500", SYNC, every=2)
    box.fault("502", SYNC, every=3)
    assert [enrich(box).status_code for _ in range(6)] == [200, 500, 502, 500, 200, 500]
    box.clear_faults()
    assert enrich(box).status_code == 200


@pytest.mark.parametrize(
    "rule",
    [
        {},
        None,
        {"fault": "499"},
        {"fault": "500", "when": 3},
        {"fault": "500", "every": 0},
        {"fault": "500", "at": "x"},
        {"fault": "500", "at": 3},
        {"fault": "slow", "retry_after": 1},
        {"fault": "500", "probability": "often"},
    ],
)
def test_a_rule_that_cannot_be_understood(box: Sandbox, rule: object) -> None:
    with pytest.raises(BadFaultError):
        Faults().add(rule)
    assert box.call("POST", "/control/faults", rule or [None]).status_code == 400


def test_faults_of_the_start_return_with_a_reset() -> None:
    with sandbox(speed=1_000_000.0, faults=({"fault": "500", "endpoint": SYNC, "next": 1},)) as box:
        assert enrich(box).status_code == 500
        assert enrich(box).status_code == 200
        box.reset()
        assert box.journal() == []
        assert box.charged() == 0
        assert enrich(box).status_code == 500
