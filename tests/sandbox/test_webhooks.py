"""Results that come to a receiver on loopback: one by one, all at the end, and again when the receiver fails."""

import time
from collections.abc import Iterator
from typing import Any

import pytest
from tests.support.receiver import receiver
from tests.support.sandbox import Sandbox, sandbox

PAGE = "https://www.linkedin.com/company/norvane"
SEARCH = "/api/v2/leads/search"


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with sandbox(speed=100.0, rates={"leads_search": 0}, company_rate=1.0, email_rate=1.0) as running:
        yield running


@pytest.mark.parametrize("streaming", [True, False])
def test_a_search_reports_its_leads_and_its_end(box: Sandbox, streaming: bool) -> None:
    with receiver() as hook:
        body = {
            "company_linkedin_url": PAGE,
            "job_titles": ["*"],
            "limit": 3,
            "webhook_url": hook.url,
            "streaming": streaming,
            "custom": {"crm_id": "C-1"},
        }
        record = box.call("POST", SEARCH, body).json()
        messages = hook.wait_for(4 if streaming else 1)
        detail = box.call("GET", f"/api/v2/searches/{record['id']}").json()
        assert messages[-1] == {**detail, "custom": {"crm_id": "C-1"}}
        assert messages[-1]["search"]["status"] == "FINISHED"
        flat = sorted(messages[:-1], key=lambda lead: lead["full_name"])
        polled = sorted((pair["lead"] for pair in detail["leads"]), key=lambda lead: lead["full_name"])
        assert len(flat) == (3 if streaming else 0)
        for lead, expected in zip(flat, polled, strict=False):
            assert expected.items() <= lead.items()
            assert lead["linkedin_url"] == expected["linkedin_profile_url"]
            assert lead["company"]["cleaned_name"] == lead["company_name"]
            assert (lead["search_id"], lead["custom"]) == (record["id"], {"crm_id": "C-1"})
            assert {"linkedin_id", "rejection_reasons"} <= lead.keys()


def test_a_queued_contact_reports_what_a_poll_gives(box: Sandbox) -> None:
    with receiver() as hook:
        body = {
            "firstname": "Ines",
            "lastname": "Caldeira",
            "domain": "norvane.example",
            "enrichment_type": ["email"],
            "webhook_url": hook.url,
            "custom": {"row": 4},
        }
        id_ = box.call("POST", "/api/v2/contacts/single_enrich", body).json()["enrichment_id"]
        (message,) = hook.wait_for(1)
        assert message == box.call("GET", f"/api/v2/contacts/{id_}").json()
        assert message["custom"] == {"row": 4}


def delivery(box: Sandbox) -> dict[str, Any]:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        lines = box.webhooks()
        if lines and (lines[0]["delivered"] or lines[0]["problem"].startswith("not sent") or lines[0]["tries"] == 4):
            return dict(lines[0])
        time.sleep(0.02)
    raise AssertionError("no delivery came to its end")


def start(box: Sandbox, url: str) -> None:
    body = {"company_linkedin_url": PAGE, "job_titles": ["*"], "limit": 1, "webhook_url": url}
    assert box.call("POST", SEARCH, body).status_code == 201


def test_a_receiver_that_fails_is_tried_again(box: Sandbox) -> None:
    with receiver(500, 404, 302) as hook:
        start(box, hook.url)
        messages = hook.wait_for(4)
        assert messages[0] == messages[3]
        sent = delivery(box)
        assert (sent["tries"], sent["delivered"], sent["problem"]) == (4, True, "")


def test_a_receiver_that_is_gone_is_given_up_after_four_tries(box: Sandbox) -> None:
    with receiver() as hook:
        url = hook.url
    start(box, url)
    sent = delivery(box)
    assert (sent["tries"], sent["delivered"]) == (4, False)
    assert "not delivered" in sent["problem"]


def test_nothing_leaves_this_machine(box: Sandbox) -> None:
    start(box, "https://hooks.example.com/leads")
    sent = delivery(box)
    assert (sent["tries"], sent["delivered"]) == (0, False)
    assert sent["problem"].startswith("not sent")


def test_a_server_stops_while_messages_are_under_way() -> None:
    with receiver(*[500] * 4) as hook, sandbox(speed=1.0) as box:
        body = {"firstname": "A", "lastname": "B", "domain": "x.example", "enrichment_type": ["email"]}
        box.call("POST", "/api/v2/contacts/single_enrich", {**body, "webhook_url": hook.url})
        start(box, hook.url)
