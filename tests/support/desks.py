"""One wallet, one service that finds everybody's e-mail, and runs of lists with both, at the level of the engine."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.clients import client_for
from tests.support.projects import CONTACTS, PRICES, contact, project_with
from tests.support.wire import Asked, Line, WireServer

from rowcall.catalogue import catalogue
from rowcall.engine.planning.known import DAY, Known
from rowcall.engine.start import kept_plan, new_run, resumed_run
from rowcall.engine.world import World
from rowcall.memory.wallet import Wallet
from rowcall.model.events import RunEnded
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.project.file import Project
from rowcall.report import run_report

HOST = "norvane.example"
EMAIL = RunPlan((StepPlan("enrich_contact", {"delivery": "sync"}, ("email",)),))
BOTH = RunPlan((StepPlan("enrich_contact", {"delivery": "sync"}, ("email", "phone")),))
START = 1_000 * DAY


class Service:
    """Finds everybody's e-mail and no company; notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []
        self.look_up: tuple[int, Any] = (404, {"error": "Not found"})
        self.came = asyncio.Event()
        self.wait = asyncio.Event()
        self.wait.set()

    async def __call__(self, asked: Asked, line: Line) -> None:
        if asked.method == "GET":
            await line.answer(200, {"credits": 1000})
            return
        self.asked.append((asked.path, asked.json))
        self.came.set()
        await self.wait.wait()
        if asked.path.endswith("/accounts/single_enrich"):
            await line.answer(*self.look_up)
        else:
            email = f"{asked.json['firstname'].lower()}@norvane.example"
            body = {"enrichment_id": asked.json["firstname"], "status": "success", "email": email, "phones": []}
            await line.answer(200, body)


class Desk:
    """One wallet, one service, and a wall clock that tests may set."""

    def __init__(self, folder: Path, server: WireServer, service: Service) -> None:
        self.folder = folder
        self.url = server.url
        self.service = service
        self.wallet = Wallet(folder / "wallet.sqlite", HOST)
        self.now = START
        self.said: list[str] = []

    def known(self, days: int = 180) -> Known:
        return Known(self.wallet, days, lambda: self.now)

    async def run(
        self, project: Project, plan: RunPlan = EMAIL, *, days: int = 180, resume: bool = False, stop: bool = False
    ) -> RunEnded:
        client = client_for(self.url)
        world = World(
            project,
            client,
            catalogue(),
            PRICES,
            lambda _event: None,
            patience=1.0,
            known=self.known(days),
            warn=self.said.append,
        )
        try:
            kept = kept_plan(project.reader)
            run = await resumed_run(world, *kept) if resume and kept else await new_run(world, plan, 1)
            if stop:
                run.stop()
            return await run.go()
        finally:
            await client.aclose()

    async def list_of(
        self,
        name: str,
        *people: str,
        plan: RunPlan = EMAIL,
        days: int = 180,
        then: Callable[[Project], None] = lambda _project: None,
    ) -> dict[str, Any]:
        """Run a new list; its step in the report."""
        with project_with(self.folder / f"{name}.rowcall", CONTACTS, map(contact, people)) as project:
            await self.run(project, plan, days=days)
            then(project)
            step: dict[str, Any] = run_report(project.reader)["steps"][0]
            return step
