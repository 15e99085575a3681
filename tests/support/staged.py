"""A project, a scripted service and our address, for messages that come while a run goes on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.clients import client_for
from tests.support.heard import CATALOGUE, HEARING, PART
from tests.support.projects import CONTACTS, PRICES, contact, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.engine.rows.postbox import Postbox
from rowcall.engine.run import Run
from rowcall.engine.start import kept_plan, new_run, resumed_run
from rowcall.engine.world import World
from rowcall.model.events import Event, RunEnded
from rowcall.model.messages import Message
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.project.file import Project

LOST = object()
"""An answer that never arrives."""
ADDRESS = "http://127.0.0.1:4711"


@dataclass
class Stage:
    """A project, a scripted service and the address that its messages go to."""

    project: Project
    postbox: Postbox
    world: World
    events: list[Event] = field(default_factory=list)

    async def message(self, raw: bytes, number: int = 0) -> bool:
        """Deliver a message to the call of that number, as the receiver does after its own checks."""
        return await self.postbox.take(Message(self.tokens()[number], raw, json.loads(raw)))

    def tokens(self) -> list[str]:
        return [token for (token,) in self.project.reader.fetch("SELECT token FROM attempt ORDER BY t_intent")]

    def receipts(self) -> list[bytes]:
        found = self.project.reader.fetch("SELECT body FROM receipt WHERE source = 'webhook' ORDER BY id")
        return [body for (body,) in found]

    def companies(self) -> list[str]:
        sheet = self.project.reader.sheet("companies_found")
        assert sheet is not None
        column = next(column.id for column in sheet.columns if column.key == "name")
        return [name for (name,) in self.project.reader.rows(sheet.id, [column])]

    def states(self) -> list[str]:
        return [state for (state,) in self.project.reader.fetch("SELECT state FROM job ORDER BY id")]

    def noted(self) -> list[str]:
        return [kind for (kind,) in self.project.reader.fetch("SELECT kind FROM event")]

    async def begin(self, action: str = HEARING.key) -> Run:
        return await new_run(self.world, RunPlan((StepPlan(action, {}, (PART,)),), at_once=2), 1)

    async def resume(self) -> RunEnded:
        kept = kept_plan(self.project.reader)
        assert kept is not None
        return await (await resumed_run(self.world, *kept)).go()


@asynccontextmanager
async def stage(folder: Path, answer: Callable[[Asked], Any], *, names: int = 1) -> AsyncIterator[Stage]:
    """A project with so many people, and a service that answers each call so."""
    rows = [contact(f"ines{number}") for number in range(names)]
    with project_with(folder / "list.rowcall", CONTACTS, rows) as project:
        async with _on(project, answer) as scene:
            yield scene


@asynccontextmanager
async def staged_again(folder: Path, answer: Callable[[Asked], Any]) -> AsyncIterator[Stage]:
    """The same project, opened after whatever ended the last stage."""
    project = Project.open(folder / "list.rowcall")
    try:
        async with _on(project, answer) as scene:
            yield scene
    finally:
        project.close()


@asynccontextmanager
async def _on(project: Project, answer: Callable[[Asked], Any]) -> AsyncIterator[Stage]:
    async def script(asked: Asked, line: Line) -> None:
        said = answer(asked)
        said = await said if isinstance(said, Awaitable) else said
        await (line.reset() if said is LOST else line.answer(200, said))

    async with playing(script) as server:
        client = client_for(server.url)
        events: list[Event] = []
        postbox = Postbox(project, CATALOGUE, events.append, lambda: 5.0)
        postbox.base, postbox.open = ADDRESS, True
        world = World(project, client, CATALOGUE, PRICES, events.append, patience=1.0, postbox=postbox)
        try:
            yield Stage(project, postbox, world, events)
        finally:
            await client.aclose()


def begun(_asked: Asked) -> Any:
    return {"id": "import-1", "status": "ONGOING", "total": 3}


async def until(ready: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not ready():  # noqa: ASYNC110 - what is waited for is on disk
            await asyncio.sleep(0.01)


async def waiting(stage: Stage, count: int = 1) -> None:
    await until(lambda: stage.states().count("waiting") == count)
