"""The way of one request: journal, key, rate limit, a place, faults, the endpoint, the answer."""

import asyncio
import json
import time
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from rowcall.sandbox.damage import NoAnswer, answer_instead, change_body, spoil
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, RefusalError
from rowcall.sandbox.journal import Entry
from rowcall.sandbox.service import Service

_BODYLESS = {"GET", "DELETE"}


class Pipeline:
    """Leads the requests of one endpoint through the service."""

    def __init__(self, service: Service, endpoint: Endpoint) -> None:
        self._service = service
        self._endpoint = endpoint

    async def __call__(self, request: Request) -> Response:
        """Answer one request."""
        key = self._endpoint.vendor.read_key(request.headers) or ""
        entry = self._service.journal.open(self._endpoint.name, request.url.path, key, dict(request.query_params))
        entry.idempotency_key = request.headers.get("idempotency-key")
        try:
            response = await self._respond(request, key, entry)
        except ClientDisconnect:
            response = NoAnswer(reset=False)
        except RefusalError as refusal:
            response = self._refused(refusal)
        entry.status = None if isinstance(response, NoAnswer) else response.status_code
        entry.ended = time.monotonic()
        return response

    async def _respond(self, request: Request, key: str, entry: Entry) -> Response:
        content = await request.body()
        self._check_key(key)
        refused = self._over_rate(key)
        if refused is not None:
            return refused
        await self._service.places.enter(key)
        entry.started = time.monotonic()
        try:
            return await self._under_faults(request, key, content, entry)
        finally:
            self._service.places.leave(key)

    def _check_key(self, key: str) -> None:
        settings = self._service.settings
        unknown = bool(settings.accepted_keys) and key not in settings.accepted_keys
        if unknown or not key.strip() or key in settings.refused_keys:
            raise RefusalError(401, "Unauthorized: invalid or missing API key")
        if key in settings.forbidden_keys:
            raise RefusalError(403, "Forbidden: this API key has no access to this endpoint")

    def _over_rate(self, key: str) -> Response | None:
        limit = self._endpoint.limit
        if limit is None:
            return None
        settings = self._service.settings
        allowed = settings.rates.get(limit.bucket, settings.rates.get("*", limit.requests))
        if allowed == 0:
            return None
        seconds = settings.windows.get(limit.bucket, limit.seconds)
        wait = self._service.windows.enter(key, limit.bucket, allowed, seconds)
        if wait is None:
            return None
        body = self._endpoint.vendor.error_body(429, "Too many requests")
        return JSONResponse(body, 429, {"Retry-After": str(wait)})

    async def _under_faults(self, request: Request, key: str, content: bytes, entry: Entry) -> Response:
        fault = self._service.faults.for_request(self._endpoint.name)
        instead = None
        if fault is not None:
            entry.fault = fault.name
            instead = answer_instead(fault, self._endpoint.vendor)
            if fault.name == "slow":
                await asyncio.sleep(fault.options["seconds"])
        if instead is not None and fault is not None and not fault.charge:
            entry.body = _lenient(content)
            return instead
        body = _parse(content, may_be_empty=self._endpoint.method in _BODYLESS or not self._endpoint.takes_body)
        entry.body = body
        call = Call(
            self._service,
            self._endpoint,
            key,
            body,
            dict(request.query_params),
            request.path_params,
            fault,
            dict(request.headers),
        )
        answer = await self._endpoint.answer(call)
        if fault is None:
            return _json(answer)
        changed = Answer(change_body(fault, answer.body), answer.status)
        return instead or spoil(fault, _json(changed))

    def _refused(self, refusal: RefusalError) -> Response:
        body = refusal.body or self._endpoint.vendor.error_body(refusal.status, refusal.text)
        headers = None if refusal.retry_after is None else {"Retry-After": str(refusal.retry_after)}
        return JSONResponse(body, refusal.status, headers)


def _json(answer: Answer) -> Response:
    return JSONResponse(answer.body, answer.status)


def _lenient(content: bytes) -> Any:
    try:
        return json.loads(content) if content else {}
    except ValueError:
        return None


def _parse(content: bytes, *, may_be_empty: bool) -> dict[str, Any]:
    if may_be_empty and not content:
        return {}
    try:
        body = json.loads(content, parse_constant=_no_constant)
        # Half of a surrogate pair is valid JSON and no text: it could not be echoed.
        json.dumps(body, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise RefusalError(400, "The request body is not valid JSON") from error
    if not isinstance(body, dict):
        raise RefusalError(400, "The request body must be a JSON object")
    return body


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
