"""What counts as evidence for a lost call: our token, in one place only."""

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.engine.calling.evidence import LostCall, can_be_found, look
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.leads import LIST_SEARCHES, searches_by_name
from rowcall.model.request import TOKEN_KEY, Evidence, Request

TOKEN = "q3-kTz_8"  # noqa: S105 - marks a call, guards nothing
ID = "8f2d6c1a-4b7e-4f0c-9a55-2e1d7c3b6a90"
SEARCHES = Evidence("/search", listing=LIST_SEARCHES, listed=searches_by_name)
CONTACTS = Evidence("/enrich", by_id=lambda found: Request("GET", f"/api/v2/contacts/{found}"))
PIECE = f'{{"enrichment_id": "{ID}", "first_na'.encode()


class Service:
    """Gives one answer to every free question."""

    def __init__(self, body: Any, wire: Wire = Wire.RESULT) -> None:
        self.exchange = Exchange(wire, 200, json.dumps(body).encode(), "application/json", body)
        self.asked: list[Request] = []

    async def send(self, request: Request, _token: str) -> Exchange:
        self.asked.append(request)
        return self.exchange


def looked(service: Service, evidence: Evidence, raw: bytes = b"") -> Exchange | None:
    return asyncio.run(look(service.send, evidence, LostCall(TOKEN, raw)))


def named(*names: str) -> dict[str, Any]:
    return {"searches": [{"id": f"s-{place}", "name": name} for place, name in enumerate(names)]}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (named("My search", f"Rowcall {TOKEN}", "Rowcall another"), "s-1"),
        (named("My search"), None),
        (named(), None),
        (named(f"Rowcall {TOKEN}", f"Rowcall {TOKEN}"), None),
        (named(f"Rowcall {TOKEN}")["searches"], "s-0"),  # a bare list
        ({"error": "no"}, None),
        ("text", None),
    ],
)
def test_a_search_is_found_by_exactly_one_name(body: Any, found: str | None) -> None:
    exchange = looked(Service(body), SEARCHES)
    assert (exchange.body["id"] if exchange else None) == found
    assert exchange is None or (exchange.wire, json.loads(exchange.raw)) == (Wire.ACCEPTED, exchange.body)


def test_a_listing_that_does_not_answer_finds_nothing() -> None:
    assert looked(Service(named(f"Rowcall {TOKEN}"), Wire.AMBIGUOUS), SEARCHES) is None


@pytest.mark.parametrize(
    ("custom", "found"),
    [({TOKEN_KEY: TOKEN}, True), ({TOKEN_KEY: "another"}, False), ({}, False), (None, False), ("text", False)],
)
def test_an_id_in_a_piece_counts_only_if_its_result_echoes_our_token(custom: Any, found: bool) -> None:
    service = Service({"enrichment_id": ID, "status": "finished", "custom": custom})
    exchange = looked(service, CONTACTS, PIECE)
    assert (exchange is not None) == found
    assert [request.path for request in service.asked] == [f"/api/v2/contacts/{ID}"]


def test_without_an_id_nothing_is_asked() -> None:
    service = Service({"custom": {TOKEN_KEY: TOKEN}})
    for raw in (b"", b'{"enrichment_id": "8f2d6c1a-4b7e', b"<html>Sign in</html>"):
        assert not can_be_found(CONTACTS, raw)
        assert looked(service, CONTACTS, raw) is None
    assert service.asked == []


def test_a_page_full_of_ids_is_not_ours() -> None:
    page = b"".join(f"<a href=/{number:08d}-0000-4000-8000-000000000000>".encode() for number in range(9))
    assert not can_be_found(CONTACTS, page)


def test_a_call_without_evidence_cannot_be_found() -> None:
    assert not can_be_found(None, PIECE)


@given(st.binary(max_size=200), st.sampled_from(list(Wire)), st.sampled_from([None, *Refusal]))
def test_nothing_is_found_in_what_does_not_echo_us(raw: bytes, wire: Wire, refusal: Refusal | None) -> None:
    async def send(_request: Request, _token: str) -> Exchange:
        return Exchange(wire, 200, raw, refusal=refusal, body={"custom": {TOKEN_KEY: "another"}})

    for evidence in (SEARCHES, CONTACTS):
        assert asyncio.run(look(send, evidence, LostCall(TOKEN, PIECE + raw))) is None


def test_a_call_whose_results_are_sent_may_be_found() -> None:
    assert can_be_found(Evidence("/search", heard=True), b"")
