"""What an answer means: from status, headers and body to the outcome that the journal keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rowcall.api import messages
from rowcall.api.dialects import DIALECTS
from rowcall.api.retry import parse_retry_after
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.json_text import parse_json
from rowcall.model.providers import title_of
from rowcall.model.request import PRONTO, TOKEN_KEY, Request

LONGEST_WORDS = 500
"""Characters of the service's own words that are kept for people; the raw body has the rest."""

REFUSALS: Mapping[int, Refusal] = {
    301: Refusal.WRONG_ANSWER,
    302: Refusal.WRONG_ANSWER,
    307: Refusal.WRONG_ANSWER,
    308: Refusal.WRONG_ANSWER,
    400: Refusal.ROW,
    401: Refusal.AUTH,
    402: Refusal.CREDITS,
    403: Refusal.AUTH,
    404: Refusal.ROW,
    407: Refusal.WRONG_ANSWER,
    409: Refusal.ROW,
    413: Refusal.ROW,
    415: Refusal.ROW,
    422: Refusal.ROW,
    425: Refusal.BUSY,
    429: Refusal.THROTTLED,
}
"""Statuses that prove that nothing was begun, and whom they concern. Every other 4xx is about the row as well."""

GOOD = 200
FAILED_WORDS = frozenset({"error", "failed"})
KEYS_OF_ERRORS = frozenset({"error", "errors", "message", "code", "status"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for a call, before anybody judged it."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes = b""
    cut_off: str = ""
    """Why the body is not whole, one sentence; empty where it is."""
    too_large: bool = False
    """Whether the body was longer than is read."""
    request_sent: bool = True
    """Whether the whole request had left when the answer came."""

    @property
    def content_type(self) -> str:
        """The declared type, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def judge(request: Request, answer: Answer, token: str = "") -> Exchange:
    """Decide what an answer means for the record, for the row and for the run.

    A JSON object is whole once it closes, so an answer whose connection broke after that still counts.

    Args:
        request: The call.
        answer: What came back.
        token: Ours; an answer that echoes another one under `custom` belongs to another call.
    """
    body = parse_json(answer.content)
    status = answer.status if answer.status >= 300 else _status_in_body(body)
    if status is not None:
        return _judge_status(request, answer, status, body)
    if not isinstance(body, dict | list):
        return _unreadable(request, answer)
    if _lacks_credits(request.provider, body):
        return _exchange(request, answer, body, Wire.REFUSED, Refusal.CREDITS)
    if _is_error_body(body):
        return _wrong(request, answer, body, words(body, request.provider) or messages.SAYS_FAILED)
    if _echoes_other_token(body, token):
        return _wrong(request, answer, body, messages.OTHER_TOKEN)
    accepted = request.paid and request.accepted
    return _exchange(request, answer, body, Wire.ACCEPTED if accepted else Wire.RESULT)


def words(body: Any, provider: str = PRONTO) -> str:
    """The service's own words in the parsed body of a refusal, not too many of them; empty where there are none."""
    return DIALECTS[provider].words(body)[:LONGEST_WORDS]


def _judge_status(request: Request, answer: Answer, status: int, body: Any) -> Exchange:
    """Judge by a status of 300 and more, found on the answer or inside its body."""
    refusal = _refusal(request, answer, status, body)
    if status in request.answers and refusal in (Refusal.ROW, Refusal.AUTH):
        return _exchange(request, answer, body, Wire.RESULT)
    if refusal is not None:
        return _exchange(request, answer, body, Wire.REFUSED, refusal)
    message = words(body, request.provider) or messages.STATUS.format(vendor=title_of(request.provider), status=status)
    wrong_answer = status < 500 and status != 408
    return _exchange(request, answer, body, Wire.AMBIGUOUS, message=message, wrong_answer=wrong_answer)


def _refusal(request: Request, answer: Answer, status: int, body: Any) -> Refusal | None:
    """Whom a refusal concerns; None where the status does not prove that nothing was begun."""
    if status == 503:
        return Refusal.BUSY if parse_retry_after(answer.headers) is not None else None
    if status == 408:
        return None if answer.request_sent else Refusal.BUSY
    if 400 <= status < 500:
        said = DIALECTS[request.provider].meaning(status, body, words(body, request.provider))
        return said or _meaning_of_4xx(answer, status, body)
    return REFUSALS.get(status)


def _meaning_of_4xx(answer: Answer, status: int, body: Any) -> Refusal:
    """A page for a browser at a path of the API is a wrong address, not a row that nobody knows."""
    if status == 404 and _is_web_page(answer, body):
        return Refusal.WRONG_ANSWER
    return REFUSALS.get(status, Refusal.ROW)


def _status_in_body(body: Any) -> int | None:
    """The status that a body of 200 carries as its `error`, such as {"error": 402, "message": ...}."""
    error = body.get("error") if isinstance(body, dict) else None
    if isinstance(error, str) and error.isascii() and error.isdigit():
        error = int(error)
    return error if isinstance(error, int) and 400 <= error < 600 else None


def _lacks_credits(provider: str, body: Any) -> bool:
    """Tell a good status whose body says that the account cannot pay."""
    if not isinstance(body, dict):
        return False
    says_failed = _is_error_body(body) or str(body.get("status", "")).lower() in FAILED_WORDS
    if not says_failed and not body.keys() <= KEYS_OF_ERRORS:
        return False
    return DIALECTS[provider].meaning(GOOD, body, words(body, provider)) is Refusal.CREDITS


def _is_error_body(body: Any) -> bool:
    """Tell an error body that is no documented answer; `"status": "error"` is one and means that nothing was found."""
    return isinstance(body, dict) and (bool(body.get("error")) or body.get("success") is False)


def _echoes_other_token(body: Any, token: str) -> bool:
    """Tell an answer that echoes what another call has sent; one that echoes nothing tells nothing."""
    custom = body.get("custom") if isinstance(body, dict) else None
    return bool(token) and isinstance(custom, dict) and bool(custom) and custom.get(TOKEN_KEY) != token


def _unreadable(request: Request, answer: Answer) -> Exchange:
    """A good status with a body that is not the service's: cut off on the way, or somebody else's."""
    if answer.cut_off:
        cut_off, too_large = answer.cut_off, answer.too_large
        return _exchange(request, answer, None, Wire.AMBIGUOUS, message=cut_off, wrong_answer=too_large)
    if _is_web_page(answer, None):
        return _wrong(request, answer, None, messages.WEB_PAGE)
    return _wrong(request, answer, None, messages.NOT_THE_CONTRACT if answer.content.strip() else messages.EMPTY)


def _is_web_page(answer: Answer, body: Any) -> bool:
    start = answer.content[:200].lstrip().lower()
    return body is None and ("html" in answer.content_type or start.startswith((b"<!doctype", b"<html")))


def _wrong(request: Request, answer: Answer, body: Any, message: str) -> Exchange:
    return _exchange(request, answer, body, Wire.AMBIGUOUS, message=message, wrong_answer=True)


def _exchange(
    request: Request,
    answer: Answer,
    body: Any,
    wire: Wire,
    refusal: Refusal | None = None,
    *,
    message: str = "",
    wrong_answer: bool = False,
) -> Exchange:
    own_words = words(body, request.provider)
    return Exchange(
        wire=wire,
        status=answer.status,
        raw=answer.content,
        content_type=answer.content_type,
        body=body,
        refusal=refusal,
        message=message or own_words or _default_message(request, answer, wire, refusal, body),
        retry_after=parse_retry_after(answer.headers),
        wrong_answer=wrong_answer or refusal is Refusal.WRONG_ANSWER,
    )


def _default_message(request: Request, answer: Answer, wire: Wire, refusal: Refusal | None, body: Any) -> str:
    """What to say where the service said nothing."""
    if wire in (Wire.RESULT, Wire.ACCEPTED):
        return ""
    vendor = title_of(request.provider)
    if refusal is Refusal.WRONG_ANSWER and 300 <= answer.status < 400:
        return messages.REDIRECT.format(vendor=vendor)
    template = messages.WEB_PAGE_STATUS if _is_web_page(answer, body) else messages.STATUS
    return template.format(vendor=vendor, status=answer.status)
