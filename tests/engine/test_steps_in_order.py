"""Steps on one sheet: a row goes to the next step when it has ended in the one before, with what was filled there."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.support.clients import client_for
from tests.support.projects import PRICES, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.catalogue import catalogue
from rowcall.engine.planning.estimate import estimate_run
from rowcall.engine.run import Run
from rowcall.engine.start import kept_plan, new_run, resumed_run
from rowcall.engine.world import World
from rowcall.model.action import Action, Charge, NewSheet, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Look, NewRow, NewRows, Steps
from rowcall.model.fields import Field
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.request import Request
from rowcall.project.file import Project
from rowcall.project.searches import add_search

NAMES = (("First", Field.FIRST_NAME), ("Last", Field.LAST_NAME))
PEOPLE = [("Ana", "Moro"), ("Uwe", "Lind"), ("Ivo", "Sand"), ("Eva", "Kern")]
PROFILE = "/api/v2/profile"
CONTACT = "/v2/contacts/single_enrich"


def _find_profile(ask: Ask) -> Steps:
    reply = yield Request("POST", PROFILE, {"name": ask.value(Field.FIRST_NAME)}, units={"company": 1}, paid=True)
    found = reply.body["url"] if reply else ""
    yield Cells({"profile": found})
    return Ended({"profile": JobState.DONE if found else JobState.NOT_FOUND})


PROFILES = Action(
    key="profiles",
    title="Profiles",
    help="",
    parts=(
        Part("profile", "Profile", (Output("profile", "Profile", Field.LINKEDIN_URL),), (frozenset(NAMES[0][1:]),)),
    ),
    options=(),
    steps=_find_profile,
    charges=lambda _ask: (Charge("profiles", None, {"company": 1}),),
    identity=lambda ask: ask.value(Field.FIRST_NAME),
    lacks=lambda _ask: "",
)
ACTIONS: Mapping[str, Action] = {**catalogue(), PROFILES.key: PROFILES}
FIND = StepPlan("profiles", {}, ("profile",))
PHONE = StepPlan("enrich_contact", {"delivery": "sync"}, ("phone",))


class Service:
    """Knows a profile for everybody but Uwe, and notes in which order it was asked what."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.open = asyncio.Event()
        self.open.set()
        self.was_asked = asyncio.Condition()

    async def __call__(self, asked: Asked, line: Line) -> None:
        if asked.path == PROFILE:
            name = asked.json["name"]
            await self._note(f"profile {name}")
            if name == "Ivo":
                await self.open.wait()
            url = "" if name == "Uwe" else f"https://www.linkedin.com/in/{name.lower()}-example"
            await line.answer(200, {"url": url})
        else:
            await self._note(f"phone {asked.json['linkedin_url'].rsplit('/', 1)[-1]}")
            await line.answer(200, {"enrichment_id": "e", "status": "success", "phones": ["+33639980123"]})

    async def _note(self, call: str) -> None:
        async with self.was_asked:
            self.asked.append(call)
            self.was_asked.notify_all()

    async def until(self, call: str) -> None:
        async with asyncio.timeout(10), self.was_asked:
            await self.was_asked.wait_for(lambda: call in self.asked)


def _world(project: Project, url: str) -> World:
    return World(project, client_for(url), ACTIONS, PRICES, lambda _event: None, patience=1.0)


async def _carry_out(world: World, run: Run) -> None:
    try:
        await run.go()
    finally:
        await world.service.aclose()  # type: ignore[attr-defined]  # the client itself


def _ended(project: Project) -> dict[str, str]:
    sheet = project.reader.sheets()[0]
    ids = [column.id for column in sheet.columns if column.header in ("First", "enrich_contact_status")]
    return {row[0]: row[1] for row in project.reader.rows(sheet.id, ids, range(1, len(PEOPLE) + 1))}


async def test_a_row_goes_on_with_what_the_step_before_has_filled(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", NAMES, PEOPLE) as project:
        service = Service()
        async with playing(service) as server:
            world = _world(project, server.url)
            await _carry_out(world, await new_run(world, RunPlan((FIND, PHONE), at_once=2), 1))
        assert sorted(call for call in service.asked if call.startswith("phone")) == [
            "phone ana-example",
            "phone eva-example",
            "phone ivo-example",
        ]
        assert _ended(project) == {"Ana": "found", "Uwe": "failed", "Ivo": "found", "Eva": "found"}


async def test_a_row_does_not_wait_for_those_behind_it(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", NAMES, PEOPLE) as project:
        service = Service()
        service.open.clear()
        async with playing(service) as server:
            world = _world(project, server.url)
            running = asyncio.create_task(_carry_out(world, await new_run(world, RunPlan((FIND, PHONE), at_once=3), 1)))
            await service.until("phone ana-example")
            assert "phone ivo-example" not in service.asked
            service.open.set()
            await running
        assert _ended(project)["Ivo"] == "found"


async def test_a_stop_between_two_steps_leaves_the_rows_to_the_second_one(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", NAMES, PEOPLE) as project:
        service = Service()
        service.open.clear()
        async with playing(service) as server:
            world = _world(project, server.url)
            run = await new_run(world, RunPlan((FIND, PHONE), at_once=2, row_ids=(1, 2, 3, 4)), 1)
            running = asyncio.create_task(_carry_out(world, run))
            await service.until("profile Ivo")
            run.stop()
            service.open.set()
            await running
            assert "failed" not in {_ended(project)[name] for name in ("Ivo", "Eva")}
            again = _world(project, server.url)
            kept = kept_plan(project.reader)
            assert kept is not None
            await _carry_out(again, await resumed_run(again, *kept))
        assert _ended(project) == {"Ana": "found", "Uwe": "failed", "Ivo": "found", "Eva": "found"}
        assert len(service.asked) == len(set(service.asked)) == 7


def test_what_an_earlier_step_may_fill_counts_as_askable_at_most(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", NAMES, PEOPLE) as project:
        reader = project.reader
        sheet = reader.sheets()[0]
        found = estimate_run(ACTIONS, RunPlan((FIND, PHONE)), sheet, reader, PRICES)
        alone = estimate_run(ACTIONS, RunPlan((PHONE,)), sheet, reader, PRICES)
    first, second = found.estimate.steps
    assert (first.asked, first.most, second.asked, second.most, second.grows) == (4, 4, 4, 120, True)
    assert not found.hopeless
    assert "LinkedIn profile" in alone.hopeless


def test_a_step_whose_sheet_lacks_what_it_asks_with_is_hopeless(tmp_path: Path) -> None:
    nothing = replace(PROFILES, key="nothing", parts=(replace(PROFILES.parts[0], outputs=()),))
    with project_with(tmp_path / "list.rowcall", NAMES, PEOPLE) as project:
        reader, plan = project.reader, RunPlan((replace(FIND, action="nothing"), PHONE))
        found = estimate_run({**ACTIONS, "nothing": nothing}, plan, reader.sheets()[0], reader, PRICES)
    assert "LinkedIn profile" in found.hopeless


async def test_a_free_look_takes_any_answer_and_none(tmp_path: Path) -> None:
    seen: list[Any] = []

    def look(_ask: Ask) -> Steps:
        for path in ("/api/v2/there", "/api/v2/gone", "/api/v2/silent"):
            reply = yield Look(Request("GET", path))
            seen.append((reply.status, reply.body) if reply else None)
        return Ended({"profile": JobState.DONE})

    async def script(asked: Asked, line: Line) -> None:
        if asked.path.endswith("there"):
            await line.answer(200, {"here": 1})
        elif asked.path.endswith("gone"):
            await line.answer(404, {"error": "No such list"})
        else:
            await line.reset()

    with project_with(tmp_path / "list.rowcall", NAMES, PEOPLE[:1]) as project:
        async with playing(script) as server:
            world = replace(_world(project, server.url), catalogue={PROFILES.key: replace(PROFILES, steps=look)})
            await _carry_out(world, await new_run(world, RunPlan((FIND,)), 1))
    assert seen == [(200, {"here": 1}), (404, {"error": "No such list"}), (0, None)]


async def test_a_free_call_whose_answer_was_lost_is_asked_again(tmp_path: Path) -> None:
    def read(_ask: Ask) -> Steps:
        reply = yield Request("GET", "/api/v2/lists")
        yield Cells({"profile": str(reply.body["lists"]) if reply else ""})
        return Ended({"profile": JobState.DONE})

    asked_for: list[str] = []

    async def script(asked: Asked, line: Line) -> None:
        asked_for.append(asked.path)
        await (line.reset() if len(asked_for) == 1 else line.answer(200, {"lists": 7}))

    with project_with(tmp_path / "list.rowcall", NAMES, PEOPLE[:1]) as project:
        async with playing(script) as server:
            world = replace(_world(project, server.url), catalogue={PROFILES.key: replace(PROFILES, steps=read)})
            await _carry_out(world, await new_run(world, RunPlan((FIND,)), 1))
        assert project.reader.fetch("SELECT state FROM job") == [("done",)]
    assert asked_for == ["/api/v2/lists"] * 2


async def test_what_is_found_under_row_one_of_two_sheets_is_two_rows(tmp_path: Path) -> None:
    def find(_ask: Ask) -> Steps:
        yield NewRows((NewRow("ana", {"profile": "https://www.linkedin.com/in/ana-example"}),))
        return Ended({"profile": JobState.DONE})

    sheet = NewSheet("people", "People", (Output("profile", "Profile"), Output("source_row", "Row")))
    part = replace(PROFILES.parts[0], needs=())
    actions = {"profiles": replace(PROFILES, parts=(part,), steps=find, new_sheet=sheet, identity=lambda _ask: "")}
    with project_with(tmp_path / "list.rowcall", NAMES, PEOPLE[:1]) as project:
        async with playing(Service()) as server:
            for sheet_id in (1, (await project.write(lambda connection: add_search(connection, "Ana")))[0]):
                world = replace(_world(project, server.url), catalogue=actions)
                await _carry_out(world, await new_run(world, RunPlan((FIND,)), sheet_id))
        (people,) = [there for there in project.reader.sheets() if there.key == "people"]
    assert people.rows == 2
