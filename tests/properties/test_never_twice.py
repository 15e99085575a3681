"""Whatever the lists and however people are spelled: everybody is asked for once, in this list and in later ones."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.clients import client_for
from tests.support.projects import CONTACTS, PRICES, fill, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.catalogue import catalogue
from rowcall.engine.planning.estimate import estimate_run
from rowcall.engine.planning.known import Known
from rowcall.engine.start import new_run
from rowcall.engine.world import World
from rowcall.memory.wallet import Wallet
from rowcall.model.cells import Outcome
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.project.file import Project
from rowcall.project.outcomes import step_reports

NAMES = ("inés", "tomas", "awa", "jun", "zoë")
SPELLINGS = (
    "https://www.linkedin.com/in/{name}-example",
    "linkedin.com/in/{NAME}-EXAMPLE/",
    "http://pt.linkedin.com/in/{name}-example?trk=x",
)
Person = tuple[str, str, str, str]


@st.composite
def people(draw: st.DrawFn) -> Person:
    """One of a few people, known by a profile or by name and website, spelled in one of many ways."""
    name = draw(st.sampled_from(NAMES))
    first = draw(st.sampled_from([name, name.upper(), f" {name.title()} "]))
    if draw(st.booleans()):
        return first, "Caldeira", draw(st.sampled_from(SPELLINGS)).format(name=name, NAME=name.upper()), ""
    return (
        first,
        draw(st.sampled_from(["Riedl", "RIEDL "])),
        "",
        draw(st.sampled_from(["norvane.example", "https://www.Norvane.example/team"])),
    )


def identity(person: Person) -> tuple[str, str]:
    """Who it is, as a person would say."""
    first, _last, profile, _site = person
    return first.strip().casefold(), "by profile" if profile else "by name"


class Service:
    """Finds everybody but Jun; every person's answer is their own."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    async def __call__(self, asked: Asked, line: Line) -> None:
        if asked.method == "GET":
            await line.answer(200, {"credits": 10**6})
            return
        body = asked.json
        who = body["firstname"].strip().casefold()
        self.asked += [(f"{who} {'profile' if 'linkedin_url' in body else 'name'}", part) for part in _parts(body)]
        found = {"email": f"{who}@norvane.example", "phones": [f"+3363998{len(who)}"]} if who != "jun" else {}
        status = "success" if found else "error"
        await line.answer(200, {"enrichment_id": who, "status": status, "email": None, "phones": [], **found})


def _parts(body: dict[str, Any]) -> list[str]:
    found: list[str] = body["enrichment_type"]
    return found


async def run(project: Project, sheet_id: int, parts: tuple[str, ...], service: Service, wallet: Wallet) -> None:
    plan = RunPlan((StepPlan("enrich_contact", {"delivery": "sync"}, parts),))
    known = Known(wallet, 180)
    sheet = project.reader.sheet_by_id(sheet_id)
    estimate = estimate_run(catalogue(), plan, sheet, project.reader, PRICES, bought=known).estimate.steps[0]
    before = len(service.asked)
    async with playing(service) as server:
        client = client_for(server.url)
        try:
            world = World(project, client, catalogue(), PRICES, lambda _event: None, patience=1.0, known=known)
            await (await new_run(world, plan, sheet_id)).go()
        finally:
            await client.aclose()
    report = step_reports(project.reader)[-1]
    assert report.calls == sum(estimate.calls.values())
    assert estimate.parts == {
        part: sum(asked == part for _who, asked in service.asked[before:]) for part in estimate.parts
    }
    assert report.outcomes[Outcome.SKIPPED_DUPLICATE] >= estimate.duplicates
    assert report.cost.total <= (estimate.most or 0)


def emails(project: Project, sheet_id: int) -> list[str]:
    sheet = project.reader.sheet_by_id(sheet_id)
    column = next(column for column in sheet.columns if column.key == "email")
    return [text for (text,) in project.reader.rows(sheet.id, [column.id])]


@settings(max_examples=12)
@given(st.lists(st.lists(people(), min_size=1, max_size=12), min_size=2, max_size=3), st.booleans(), st.data())
def test_everybody_is_asked_for_once(
    tmp_path_factory: pytest.TempPathFactory, lists: list[list[Person]], one_project: bool, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("lists")
    wants = [data.draw(st.sampled_from([("email",), ("phone", "email"), ("email", "phone")])) for _ in lists]

    async def work() -> Service:
        service, wallet = Service(), Wallet(folder / "wallet.sqlite", "norvane.example")
        if one_project:
            with project_with(folder / "all.rowcall", CONTACTS, lists[0]) as project:
                sheets = [1, *(fill(project, CONTACTS, rows, f"more{n}").id for n, rows in enumerate(lists[1:]))]
                for rows, sheet_id, parts in zip(lists, sheets, wants, strict=True):
                    await run(project, sheet_id, parts, service, wallet)
                    check(rows, emails(project, sheet_id))
        else:
            for number, (rows, parts) in enumerate(zip(lists, wants, strict=True)):
                with project_with(folder / f"{number}.rowcall", CONTACTS, rows) as project:
                    await run(project, 1, parts, service, wallet)
                    check(rows, emails(project, 1))
        wallet.close()
        return service

    def check(rows: Sequence[Person], found: Sequence[str]) -> None:
        for person, email in zip(rows, found, strict=True):
            who = identity(person)[0]
            assert email == ("" if who == "jun" else f"{who}@norvane.example")

    service = asyncio.run(work())
    wanted = {
        (identity(person), part)
        for rows, parts in zip(lists, wants, strict=True)
        for person in rows
        for part in parts
        if part == "email" or person[2]
    }
    assert len(service.asked) == len(set(service.asked)), json.dumps(service.asked)
    assert len(service.asked) == len(wanted)
