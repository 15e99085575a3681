"""The web application: endpoints found in their folder, the control page, and HTML for a wrong path."""

import asyncio
from collections.abc import Iterable
from itertools import groupby

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import Receive, Scope, Send

from rowcall.sandbox.control import Control
from rowcall.sandbox.damage import hang_up
from rowcall.sandbox.endpoint import Endpoint
from rowcall.sandbox.endpoints import all_endpoints
from rowcall.sandbox.pipeline import Pipeline
from rowcall.sandbox.service import Service


class SandboxApp:
    """The application, with a way to end all requests that are under way."""

    def __init__(self, service: Service) -> None:
        self.service = service
        routes = [*Control(service).routes(), *_api_routes(service), Mount("/", _WrongPath(service))]
        self._app = Starlette(routes=routes)
        self._under_way: set[asyncio.Task[object]] = set()
        self._closing = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a request is answered inside a task")
        self._under_way.add(task)
        try:
            await self._app(scope, receive, send)
        except asyncio.CancelledError:
            if not self._closing:
                raise
            await hang_up(scope, receive)
        finally:
            self._under_way.discard(task)

    def close(self) -> None:
        """Hang up on all requests that are under way and end the service."""
        self._closing = True
        for task in self._under_way:
            task.cancel()
        self.service.close()


class _Path:
    """All methods of one path."""

    def __init__(self, service: Service, endpoints: Iterable[Endpoint]) -> None:
        self._pipelines = {endpoint.method: Pipeline(service, endpoint) for endpoint in endpoints}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        pipeline = self._pipelines.get(scope["method"])
        if pipeline is None:
            allowed = {"Allow": ", ".join(sorted(self._pipelines))}
            response: Response = JSONResponse({"error": "Method not allowed"}, 405, allowed)
        else:
            response = await pipeline(Request(scope, receive))
        await response(scope, receive, send)


class _WrongPath:
    """Answers a path that the API does not have with a page, as the real host may."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        entry = self._service.journal.open(f"{scope['method']} {path}", path, "", {})
        entry.status = 404
        page = "<!doctype html><title>Not found</title><p>The page you were looking for does not exist."
        await HTMLResponse(page, 404)(scope, receive, send)


def _api_routes(service: Service) -> Iterable[BaseRoute]:
    endpoints = sorted(all_endpoints(), key=lambda endpoint: endpoint.path)
    for path, group in groupby(endpoints, key=lambda endpoint: endpoint.path):
        yield Route(path, _Path(service, group))
