"""An action whose calls go out as one for many rows, and a service on a real socket that answers them."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tests.support.clients import client_for
from tests.support.projects import PRICES
from tests.support.wire import Asked, Line, playing

from rowcall.engine.run import Run
from rowcall.engine.start import kept_plan, new_run, resumed_run
from rowcall.engine.world import World
from rowcall.memory.vault import Vault
from rowcall.model.action import Action, Charge, Option, Output, Part
from rowcall.model.action import Kind as Holds
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Steps, Used
from rowcall.model.fields import Field
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.request import TOKEN_KEY, Batch, Request
from rowcall.project.file import Project

MANY, ONE = "/api/v2/contacts/bulk_enrich", "/api/v2/contacts/single_enrich"
FOUND = {"id": "b-1", "status": "queued"}
STEP = StepPlan("together", {"most": 10}, ("email",))


def _request(ask: Ask) -> Request:
    body = {"firstname": ask.value(Field.FIRST_NAME), "linkedin_url": ask.value(Field.LINKEDIN_URL)}
    request = Request("POST", ONE, body, units={"email": 1}, paid=True, total_seconds=1.5)
    batch = Batch("people", ask.option("most"), lambda bodies: {"contacts": list(bodies)}, alone=request)
    batch = replace(batch, divisible=not ask.option("whole"))
    if not ask.option("alone"):
        batch = replace(batch, alone=None)
    return replace(request, path=MANY, batch=batch)


def _steps(ask: Ask) -> Steps:
    reply = yield _request(ask)
    assert reply is not None
    yield Used({"email": 1})
    yield Cells({"email": f"{ask.value(Field.FIRST_NAME)}@{reply.body['id']}.example"})
    return Ended({"email": JobState.DONE})


TOGETHER = Action(
    key="together",
    title="Together",
    help="Asks many rows with one call.",
    parts=(Part("email", "E-mail", (Output("email", "E-mail"),)),),
    options=(
        Option("most", "Most", Holds.NUMBER),
        Option("alone", "Alone", Holds.SWITCH),
        Option("whole", "Whole", Holds.SWITCH),
    ),
    steps=_steps,
    charges=lambda ask: (Charge("look-ups", None, dict.fromkeys(ask.parts, 1)),),
    identity=lambda ask: ask.value(Field.LINKEDIN_URL),
    lacks=lambda _ask: "",
)


def names_in(asked: Asked) -> list[str]:
    """Whom a call is about, in its order."""
    return [person["firstname"] for person in asked.json.get("contacts", [asked.json])]


def tokens_in(asked: Asked) -> list[str]:
    """The marks of its rows."""
    return [person["custom"][TOKEN_KEY] for person in asked.json.get("contacts", [asked.json])]


Judge = Callable[[Asked], Any]
"""From a call to what is done with it: a status, a pair of status and body, or a coroutine function of the line."""
SOLD = (200, 500, Line.reset)
"""After these the service has taken its price, whether the answer came or not."""


@dataclass
class Answering:
    """A service that answers each call as a test says, and notes what it was asked."""

    judge: Judge = lambda _asked: 200
    calls: list[Asked] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    """Whom it has been paid for, once for each time."""

    async def __call__(self, asked: Asked, line: Line) -> None:
        if asked.method == "GET":
            await line.answer(200, {"credits": 10_000})
            return
        self.calls.append(asked)
        said = self.judge(asked)
        if said in SOLD:
            self.taken += names_in(asked)
        if callable(said):
            await said(line)
            return
        status, body = said if isinstance(said, tuple) else (said, FOUND if said == 200 else {"error": "no"})
        await line.answer(status, body)

    @property
    def groups(self) -> list[list[str]]:
        """Whom each call was about."""
        return [names_in(asked) for asked in self.calls]


async def carried_out(
    project: Project,
    service: Answering,
    step: StepPlan = STEP,
    *,
    action: Action = TOGETHER,
    vault: Vault | None = None,
    resume: bool = False,
    begun: Callable[[Run], Any] | None = None,
    **plan: Any,
) -> Any:
    """Carry a run out to its end; `begun` is given it as soon as it goes."""
    async with playing(service) as server:
        client = client_for(server.url)
        world = World(project, client, {action.key: action}, PRICES, lambda _event: None, vault=vault, patience=0.5)
        try:
            kept = kept_plan(project.reader) if resume else None
            run = await (resumed_run(world, *kept) if kept else new_run(world, RunPlan((step,), **plan), 1))
            going = asyncio.ensure_future(run.go())
            if begun is not None:
                await begun(run)
            return await going
        finally:
            await client.aclose()


def shown(project: Project, key: str) -> list[str]:
    """One column of the list."""
    sheet = project.reader.sheets()[0]
    ids = [column.id for column in sheet.columns if column.key == key]
    return [text for (text,) in project.reader.rows(sheet.id, ids)]


def attempts(project: Project) -> Mapping[int, list[str]]:
    """What became of each row's calls."""
    found: dict[int, list[str]] = {}
    for row_id, outcome in project.reader.fetch("SELECT row_id, outcome FROM attempt ORDER BY row_id, n"):
        found.setdefault(row_id, []).append(outcome)
    return found
