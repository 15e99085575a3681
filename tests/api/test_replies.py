import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.api.replies import REFUSALS, Answer, judge, words
from rowcall.model.exchange import Refusal, Wire
from rowcall.model.json_text import parse_json
from rowcall.model.request import Request

PAID = Request("POST", "/v2/contacts/single_enrich", body={}, paid=True)
STARTING = Request("POST", "/api/v2/leads/search", body={}, paid=True, accepted=True, named=True)
LOOK_UP = Request("POST", "/api/v2/accounts/single_enrich", body={}, paid=True, answers=frozenset({404}))
FREE = Request("GET", "/api/v2/contacts/6a1f")
OURS = "ours"
CONSENT = "You can't use the personal email enrichment feature without consenting with our terms of use"
NOTHING_FOUND = {"enrichment_id": "e2", "status": "error", "message": "No email or phone found for this profile"}
HTML = b"<!DOCTYPE html><html><body>Welcome to Hotel Norvane. Please log in.</body></html>"


def answer(status: int, body: Any = None, **headers: str) -> Answer:
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    return Answer(status, {"content-type": "application/json", **headers}, content)


@pytest.mark.parametrize("status", [200, 201, 202])
def test_good_answers(status: int) -> None:
    assert judge(PAID, answer(status, {"enrichment_id": "6a1f"})).wire is Wire.RESULT
    assert judge(STARTING, answer(status, {"id": "8f2d"})).wire is Wire.ACCEPTED
    assert judge(FREE, answer(status, [])).wire is Wire.RESULT


@pytest.mark.parametrize(
    ("status", "refusal"),
    [
        (301, Refusal.WRONG_ANSWER),
        (302, Refusal.WRONG_ANSWER),
        (307, Refusal.WRONG_ANSWER),
        (308, Refusal.WRONG_ANSWER),
        (400, Refusal.ROW),
        (401, Refusal.AUTH),
        (402, Refusal.CREDITS),
        (403, Refusal.AUTH),
        (404, Refusal.ROW),
        (405, Refusal.ROW),
        (409, Refusal.ROW),
        (413, Refusal.ROW),
        (415, Refusal.ROW),
        (418, Refusal.ROW),
        (422, Refusal.ROW),
        (425, Refusal.BUSY),
        (429, Refusal.THROTTLED),
    ],
)
@pytest.mark.parametrize("request_", [PAID, STARTING, FREE])
def test_refusals(request_: Request, status: int, refusal: Refusal) -> None:
    exchange = judge(request_, answer(status, {"error": "Something about it"}))
    assert (exchange.wire, exchange.refusal, exchange.status) == (Wire.REFUSED, refusal, status)
    assert exchange.message == "Something about it"
    assert exchange.wrong_answer is (refusal is Refusal.WRONG_ANSWER)


@pytest.mark.parametrize("status", [500, 501, 502, 503, 504, 520, 599])
@pytest.mark.parametrize("request_", [PAID, STARTING, FREE])
def test_trouble_of_the_server_is_unknown(request_: Request, status: int) -> None:
    exchange = judge(request_, answer(status, {"message": "Internal error, insufficient credits"}))
    assert (exchange.wire, exchange.refusal, exchange.wrong_answer) == (Wire.AMBIGUOUS, None, False)


@pytest.mark.parametrize(("asked", "wire"), [("7", Wire.REFUSED), ("abc", Wire.AMBIGUOUS), ("-1", Wire.AMBIGUOUS)])
def test_503_is_a_refusal_only_if_it_says_when_to_come_back(asked: str, wire: Wire) -> None:
    exchange = judge(PAID, answer(503, None, **{"retry-after": asked}))
    assert exchange.wire is wire
    assert exchange.retry_after == (7.0 if wire is Wire.REFUSED else None)
    assert exchange.refusal is (Refusal.BUSY if wire is Wire.REFUSED else None)


@pytest.mark.parametrize(("sent", "wire"), [(False, Wire.REFUSED), (True, Wire.AMBIGUOUS)])
def test_408_is_a_refusal_only_while_the_request_was_on_its_way(sent: bool, wire: Wire) -> None:
    assert judge(PAID, Answer(408, {}, b"", request_sent=sent)).wire is wire


@pytest.mark.parametrize("status", [300, 303, 304, 305])
def test_other_redirects_may_have_acted(status: int) -> None:
    exchange = judge(PAID, answer(status))
    assert (exchange.wire, exchange.wrong_answer) == (Wire.AMBIGUOUS, True)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (402, None),
        (401, {"error": "Insufficient credits"}),
        (401, {"error": 401, "message": "Your credit balance is too low"}),
        (403, {"message": "Insufficient credits for this call"}),
        (422, {"errors": ["You do not have enough enrichment credits"]}),
        (422, {"error": "You reached the import limits of your plan"}),
        (422, {"error": "Plan limit reached"}),
        (400, {"error": {"code": "x", "message": "insufficient_credits"}}),
        (200, {"error": 402, "message": "Payment required"}),
        (200, {"error": "402"}),
        (200, {"success": False, "message": "Not enough credits"}),
        (200, {"enrichment_id": "e2", "status": "error", "message": "Insufficient credits"}),
        (200, {"message": "Insufficient credits"}),
        (200, {"error": "insufficient_credits"}),
    ],
)
def test_no_credits(status: int, body: Any) -> None:
    exchange = judge(LOOK_UP, answer(status, body))
    assert (exchange.wire, exchange.refusal) == (Wire.REFUSED, Refusal.CREDITS)
    assert exchange.message


@pytest.mark.parametrize(
    "body",
    [{"enrichment_id": "e1", "status": "success", "message": "3 enrichment credits used", "email": "a@b.example"}],
)
def test_a_good_answer_that_only_speaks_of_credits_is_one(body: Any) -> None:
    assert judge(PAID, answer(200, body)).wire is Wire.RESULT


def test_consent() -> None:
    exchange = judge(PAID, answer(422, {"error": CONSENT}))
    assert (exchange.wire, exchange.refusal, exchange.message) == (Wire.REFUSED, Refusal.CONSENT, CONSENT)


def test_401_about_the_connected_account_is_no_matter_of_credits() -> None:
    assert judge(PAID, answer(401, {"error": "LinkedIn credentials are missing"})).refusal is Refusal.AUTH
    assert judge(PAID, answer(401, {"error": "Invalid API key"})).refusal is Refusal.AUTH


def test_status_error_of_the_synchronous_call_is_an_answer() -> None:
    exchange = judge(PAID, answer(200, NOTHING_FOUND))
    assert (exchange.wire, exchange.message) == (Wire.RESULT, NOTHING_FOUND["message"])


@pytest.mark.parametrize(
    ("status", "content_type", "content"),
    [
        (200, "text/html; charset=utf-8", HTML),
        (200, "application/json", HTML),
        (200, "", b"OK"),
        (200, "application/json", b'{"enrichment_id": "6a1f", "em'),
        (200, "application/json", b""),
        (200, "application/json", b"null"),
        (200, "application/json", b'"fine"'),
        (200, "application/json", b"\xff\xfe\x00"),
        (200, "application/json", b"[" * 100_000),
        (204, "", b""),
        (200, "application/json", b'{"success": false}'),
        (200, "application/json", b'{"error": "Something is odd"}'),
        (200, "application/json", b'{"error": {"code": 17}}'),
    ],
)
@pytest.mark.parametrize("request_", [PAID, STARTING])
def test_what_is_not_the_contract_is_unknown_and_said(
    request_: Request, status: int, content_type: str, content: bytes
) -> None:
    exchange = judge(request_, Answer(status, {"content-type": content_type}, content))
    assert (exchange.wire, exchange.refusal, exchange.wrong_answer) == (Wire.AMBIGUOUS, None, True)
    assert exchange.message
    assert exchange.raw == content


@pytest.mark.parametrize(("inner", "refusal"), [(401, Refusal.AUTH), (429, Refusal.THROTTLED), (422, Refusal.ROW)])
def test_a_status_inside_a_good_answer_counts(inner: int, refusal: Refusal) -> None:
    assert judge(PAID, answer(200, {"error": inner, "message": "no"})).refusal is refusal


def test_a_server_error_inside_a_good_answer_is_unknown() -> None:
    assert judge(PAID, answer(200, {"error": 500, "message": "no"})).wire is Wire.AMBIGUOUS


@pytest.mark.parametrize("error", [None, False, "", 0, []])
def test_an_empty_error_is_none(error: Any) -> None:
    assert judge(PAID, answer(200, {"enrichment_id": "e1", "error": error})).wire is Wire.RESULT


def test_statuses_that_are_answers() -> None:
    assert judge(LOOK_UP, answer(404, {"error": "Company not found"})).wire is Wire.RESULT
    assert judge(LOOK_UP, answer(404)).wire is Wire.RESULT
    assert judge(LOOK_UP, answer(400, {"error": "Bad name"})).refusal is Refusal.ROW


def test_a_browser_page_at_a_path_of_the_api_is_no_company_that_nobody_knows() -> None:
    exchange = judge(LOOK_UP, Answer(404, {"content-type": "text/html"}, HTML))
    assert (exchange.wire, exchange.refusal) == (Wire.REFUSED, Refusal.WRONG_ANSWER)


@pytest.mark.parametrize("request_", [PAID, STARTING, FREE])
def test_the_token_that_comes_back(request_: Request) -> None:
    for custom in ({"rowcall": OURS}, {"rowcall": OURS, "crm_id": "C-1"}, {}, None, "text"):
        assert judge(request_, answer(200, {"id": "1", "custom": custom}), OURS).wire is not Wire.AMBIGUOUS
    assert judge(request_, answer(200, {"id": "1"}), OURS).wire is not Wire.AMBIGUOUS
    for custom in ({"rowcall": "theirs"}, {"crm_id": "C-1"}):
        exchange = judge(request_, answer(200, {"id": "1", "custom": custom}), OURS)
        assert (exchange.wire, exchange.wrong_answer) == (Wire.AMBIGUOUS, True)


def test_cut_off_is_unknown_unless_the_object_closed() -> None:
    cut = Answer(200, {}, b'{"enrichment_id": "6a1f"', cut_off="The connection broke.")
    exchange = judge(PAID, cut)
    assert (exchange.wire, exchange.wrong_answer, exchange.message) == (Wire.AMBIGUOUS, False, "The connection broke.")
    assert exchange.raw == cut.content
    whole = Answer(200, {}, b'{"enrichment_id": "6a1f"}', cut_off="The connection broke.")
    assert judge(PAID, whole).wire is Wire.RESULT


def test_too_large_is_somebody_elses_answer() -> None:
    exchange = judge(PAID, Answer(200, {}, b"[1, 1, 1", cut_off="Too large.", too_large=True))
    assert (exchange.wire, exchange.wrong_answer, exchange.message) == (Wire.AMBIGUOUS, True, "Too large.")


def test_a_refusal_whose_text_was_cut_off_is_one_all_the_same() -> None:
    assert judge(PAID, Answer(422, {}, b'{"err', cut_off="The connection broke.")).wire is Wire.REFUSED


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"error": 400, "message": "No company"}, "No company"),
        ({"error": "No search"}, "No search"),
        ({"message": "Slow down"}, "Slow down"),
        ({"errors": ["a", {"message": "b"}, 3]}, "a; b"),
        ({"errors": {"name": ["is missing", "is short"]}}, "is missing; is short"),
        ({"error": {"code": "X", "message": "From the vendor"}}, "From the vendor"),
        ({"error": "", "message": "  two\n lines "}, "two lines"),
        ({"message": {"id": 3}}, ""),
        ([], ""),
        (None, ""),
    ],
)
def test_words_in_every_shape(body: Any, text: str) -> None:
    assert words(body) == text


def test_words_are_kept_short() -> None:
    assert len(words({"error": "x" * 10_000})) == 500


def test_half_a_character_is_replaced_so_that_every_file_can_hold_it() -> None:
    assert parse_json(b'{"name": "In\\ud83des"}') == {"name": "In?es"}
    assert parse_json(b'{"name": "\\ud83d\\ude00"}') == {"name": "\U0001f600"}


@given(
    st.integers(200, 599),
    st.binary(max_size=60)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=10),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["error", "message", "errors", "custom", "status", "success", "id"]), inner
            )
        ),
    ).map(lambda body: json.dumps(body).encode()),
    st.dictionaries(st.sampled_from(["content-type", "retry-after", "date"]), st.text(max_size=20)),
    st.sampled_from([PAID, STARTING, LOOK_UP, FREE]),
    st.booleans(),
)
def test_every_answer_gets_a_verdict_that_holds_together(
    status: int, content: bytes, headers: dict[str, str], request_: Request, request_sent: bool
) -> None:
    exchange = judge(request_, Answer(status, headers, content, request_sent=request_sent), OURS)
    assert exchange.wire is not Wire.NOT_SENT
    assert (exchange.refusal is not None) == (exchange.wire is Wire.REFUSED)
    assert exchange.message or exchange.wire in (Wire.RESULT, Wire.ACCEPTED)
    assert exchange.raw == content
    if status >= 500 and "retry-after" not in headers:
        assert exchange.wire is Wire.AMBIGUOUS
    if exchange.wire is Wire.ACCEPTED:
        assert request_.accepted


def test_every_refusal_in_the_table_is_below_500() -> None:
    assert all(300 <= status < 500 for status in REFUSALS)
