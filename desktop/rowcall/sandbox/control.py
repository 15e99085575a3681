"""The page beside the API on which tests and people switch faults, and read ledger, journal and counts."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from rowcall.sandbox.contract import document
from rowcall.sandbox.faults import FAULTS, BadFaultError
from rowcall.sandbox.service import Service


class Control:
    """The routes below /control; they need no key and count nowhere."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def routes(self) -> list[Route]:
        """All routes of the page."""
        reads: dict[str, Callable[[Request], Any]] = {
            "ledger": lambda _request: self._service.ledger.lines(),
            "journal": lambda request: self._service.journal.lines(int(request.query_params.get("since", "0"))),
            "stats": lambda _request: self._stats(),
            "webhooks": lambda _request: self._service.webhooks.lines(),
            "tasks": lambda _request: self._service.state.all("task"),
            "faults": lambda _request: {"on": self._service.faults.report(), "known": FAULTS},
            "openapi.json": lambda _request: document(),
        }
        writes = {"faults": self._add_faults, "reset": self._reset, "account": self._change_account}
        return [
            *(Route(f"/control/{name}", _reader(read), methods=["GET"]) for name, read in reads.items()),
            *(Route(f"/control/{name}", write, methods=["POST"]) for name, write in writes.items()),
            Route("/control/faults", self._clear_faults, methods=["DELETE"]),
        ]

    def _stats(self) -> dict[str, Any]:
        return {
            "requests": self._service.journal.counts(),
            "worst_second": self._service.journal.worst_windows(),
            "most_at_once": self._service.places.most,
            "charged": sum(line["amount"] for line in self._service.ledger.lines()),
        }

    async def _add_faults(self, request: Request) -> Response:
        """Switch on one rule or a list of rules."""
        try:
            given = await request.json()
            for rule in given if isinstance(given, list) else [given]:
                self._service.faults.add(rule)
        except (BadFaultError, json.JSONDecodeError) as error:
            return JSONResponse({"error": str(error)}, 400)
        return JSONResponse({"on": self._service.faults.report()})

    async def _clear_faults(self, _request: Request) -> Response:
        self._service.faults.clear()
        return JSONResponse({"on": []})

    async def _reset(self, _request: Request) -> Response:
        self._service.reset()
        return JSONResponse({"message": "Everything is as after a first start"})

    async def _change_account(self, request: Request) -> Response:
        """Set the credits of a key, or one of the switches for all."""
        change = await request.json()
        if "credits" in change:
            self._service.ledger.set_balance(str(change["key"]), int(change["credits"]))
        for switch in ("consent", "integration", "lists_hold_imports"):
            if switch in change:
                setattr(self._service, switch, bool(change[switch]))
        return JSONResponse(change)


def _reader(read: Callable[[Request], Any]) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        return JSONResponse(read(request))

    return answer
