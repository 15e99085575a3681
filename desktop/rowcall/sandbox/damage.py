"""Answers that go wrong on the wire: cut, dripping, misplaced, or never sent."""

import asyncio
import os
import socket
import struct
from typing import Any

from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from rowcall.sandbox.endpoint import Vendor
from rowcall.sandbox.faults import Fault

_CODES = {"422_credits": 422, "422_plan": 422, "422_consent": 422, "422_delete": 422}
_STATUS_FAULTS = {
    "401",
    "402",
    "403",
    "404",
    "422_credits",
    "422_plan",
    "422_consent",
    "422_delete",
    "429",
    "500",
    "502",
    "503",
    "504",
}


async def hang_up(scope: Scope, receive: Receive, *, reset: bool = False) -> None:
    """Close the connection without another byte, by a reset if asked, and wait until it is closed."""
    transport: asyncio.Transport = scope["state"]["transport"]
    if reset:
        connection = transport.get_extra_info("socket")
        # Lingering for no time at all makes the system send a reset; Windows has shorter numbers in this structure.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if os.name == "nt" else "ii", 1, 0))
        transport.abort()
    else:
        transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass


class NoAnswer(Response):
    """Hangs up in place of an answer."""

    def __init__(self, *, reset: bool) -> None:
        super().__init__()
        self._reset = reset

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send nothing."""
        await hang_up(scope, receive, reset=self._reset)


class HalfAnswer(Response):
    """Announces the whole body, sends its beginning and hangs up."""

    def __init__(self, whole: Response, sent_bytes: int | None) -> None:
        super().__init__(bytes(whole.body), whole.status_code, media_type=whole.media_type)
        self._sent = len(self.body) // 2 if sent_bytes is None else sent_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the beginning."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": bytes(self.body)[: self._sent], "more_body": True})
        await hang_up(scope, receive)


class DrippingAnswer(Response):
    """Sends the body one byte at a time."""

    def __init__(self, whole: Response, pause: float) -> None:
        super().__init__(bytes(whole.body), whole.status_code, media_type=whole.media_type)
        self._pause = pause

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send byte after byte."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        for byte in bytes(self.body):
            await send({"type": "http.response.body", "body": bytes((byte,)), "more_body": True})
            await asyncio.sleep(self._pause)
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def answer_instead(fault: Fault, vendor: Vendor) -> Response | None:
    """The answer that the fault gives in place of the service's; None for a fault that spoils the real one."""
    options = fault.options
    if fault.name in _STATUS_FAULTS:
        code = _CODES.get(fault.name) or int(fault.name)
        headers = {} if options.get("retry_after") is None else {"Retry-After": str(options["retry_after"])}
        return JSONResponse(vendor.error_body(code, options["message"]), code, headers)
    if fault.name == "html":
        return Response(options["text"], options["status"], media_type="text/html")
    if fault.name == "empty":
        return Response(status_code=options["status"])
    if fault.name == "redirect":
        return RedirectResponse(options["location"], options["status"])
    if fault.name == "raw":
        return Response(options["text"], options["status"], media_type=options["content_type"])
    return NoAnswer(reset=options["reset"]) if fault.name == "disconnect_before" else None


def spoil(fault: Fault, answer: Response) -> Response:
    """The service's own answer as it arrives under the fault."""
    options = fault.options
    if fault.name == "disconnect_after":
        return NoAnswer(reset=options["reset"])
    if fault.name == "disconnect_mid_body":
        return HalfAnswer(answer, options["bytes"])
    if fault.name == "truncated":
        kept = len(answer.body) // 2 if options["bytes"] is None else options["bytes"]
        return Response(bytes(answer.body)[:kept], answer.status_code, media_type=answer.media_type)
    if fault.name == "drip":
        return DrippingAnswer(answer, options["seconds"])
    return answer


def change_body(fault: Fault, body: Any) -> Any:
    """The body of the service's answer as the fault falsifies it."""
    if fault.name == "wrong_custom" and isinstance(body, dict) and "custom" in body:
        return {**body, "custom": fault.options["custom"]}
    return body
