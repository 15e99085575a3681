"""Whatever the list and whatever the service answers: no row is lost, and every sum adds up."""

import asyncio
import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.clients import client_for
from tests.support.projects import CONTACTS, PRICES, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.catalogue import catalogue
from rowcall.engine.planning.estimate import estimate_run
from rowcall.engine.start import kept_plan, new_run, resumed_run
from rowcall.engine.world import World
from rowcall.importing.guess import preview
from rowcall.importing.load import load, plan_from
from rowcall.model.cells import Outcome
from rowcall.model.events import RunEnded
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.project import runs
from rowcall.project.file import Project
from rowcall.report import exit_code, run_report

NAMES = ("ines", "tomas", "awa", "jun")
people = st.tuples(
    st.sampled_from([*NAMES, ""]).map(str.capitalize),
    st.sampled_from(["Caldeira", "Riedl", ""]),
    st.sampled_from([*(f"https://www.linkedin.com/in/{name}-example" for name in NAMES), "n/a", ""]),
    st.sampled_from(["norvane.example", "brumeval.example", ""]),
)
FOUND = (200, {"enrichment_id": "e", "status": "success", "email": "x@norvane.example", "phones": ["+33639980123"]})
HALF = (200, {"enrichment_id": "e", "status": "success", "email": "x@norvane.example", "phones": []})
NOTHING = (200, {"enrichment_id": "e", "status": "error", "message": "nothing", "email": None, "phones": []})
REFUSED = (422, {"error": "First name is odd"})
BROKEN = (500, {"error": "Internal error"})
NO_KEY = (401, {"error": "Invalid API key"})
NO_CREDITS = (422, {"error": "You have insufficient credits"})
CREDITS = (200, {"credits": 1000})
answers = st.sampled_from([FOUND, FOUND, HALF, NOTHING, NOTHING, REFUSED, BROKEN])
ends = st.none() | st.sampled_from([NO_KEY, NO_CREDITS])
ENRICH = StepPlan("enrich_contact", {"delivery": "sync"}, ("email", "phone"))
NO_PATIENCE = 0.2


class Service:
    """Answers as it was told to, by the person who is asked for, and notes for whom it was asked."""

    def __init__(self, told: list[Any], last: Any) -> None:
        self._told = list(told)
        self._last = last
        self.asked: list[str] = []
        self.credits = 0

    async def __call__(self, asked: Asked, line: Line) -> None:
        if asked.method == "GET":
            await line.answer(*CREDITS)
            return
        status, body = self._told.pop(0) if self._told else (self._last or NOTHING)
        wanted = {key: value for key, value in asked.json.items() if key != "custom"}
        if status == 200:
            self.asked.append(json.dumps(wanted, sort_keys=True))
            self.credits += 3 * bool(body.get("email")) * ("email" in wanted["enrichment_type"])
            self.credits += 30 * bool(body.get("phones")) * ("phone" in wanted["enrichment_type"])
        await line.answer(status, body)


async def carried_out(project: Project, plan: RunPlan, service: Service, *, resume: bool = False) -> RunEnded:
    """A run with a real client against the service."""
    async with playing(service) as server:
        client = client_for(server.url)
        world = World(project, client, catalogue(), PRICES, lambda _event: None, patience=NO_PATIENCE)
        try:
            kept = kept_plan(project.reader)
            run = await resumed_run(world, *kept) if resume and kept else await new_run(world, plan, 1)
            return await run.go()
        finally:
            await client.aclose()


def shown(project: Project) -> Counter[str]:
    sheet = project.reader.sheets()[0]
    column = sheet.column("enrich_contact_status")
    assert column is not None
    return Counter(text for (text,) in project.reader.rows(sheet.id, [column.id]))


def check_sums(project: Project, rows: int) -> Mapping[str, Any]:
    """A report in which everything adds up, and a sheet that says the same."""
    report = run_report(project.reader)
    (step,) = report["steps"]
    outcomes = {outcome.value: step[outcome.value] for outcome in Outcome}
    assert step["rows"] == sum(outcomes.values()) == rows
    assert shown(project) == Counter({outcome: count for outcome, count in outcomes.items() if count})
    assert report["rows_in"] == report["rows"] + sum(report["set_aside"].values())
    (spent,) = project.reader.fetch("SELECT spent FROM run")[0]
    assert spent == step["credits"]["confirmed"] + step["credits"]["possible"]
    return step


@settings(max_examples=25, deadline=None)
@given(st.lists(people, min_size=1, max_size=7), st.lists(answers, max_size=8), ends, st.none() | st.integers(0, 120))
def test_rows_credits_and_reports_add_up(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Any], told: list[Any], end: Any, budget: int | None
) -> None:
    path = tmp_path_factory.mktemp("sums") / "list.rowcall"
    with project_with(path, CONTACTS, rows) as project:
        plan = RunPlan((ENRICH,), budget=budget)
        told_before = estimate_run(catalogue(), plan, project.reader.sheets()[0], project.reader, PRICES).estimate
        service = Service(told, end)
        ended = asyncio.run(carried_out(project, plan, service))
        step = check_sums(project, len(rows))
        assert sum(ended.steps[0].outcomes.values()) <= len(rows)
        assert step["credits"]["confirmed"] == service.credits
        assert len(service.asked) == len(set(service.asked)), "somebody was bought twice"
        total = step["credits"]["confirmed"] + step["credits"]["possible"]
        assert told_before.most is not None
        assert total <= min(told_before.most, told_before.most if budget is None else budget)
        assert step["calls"] <= sum(told_before.steps[0].calls.values())
        assert (exit_code(project.reader) == 3) == (ended.stopped is not None)


@settings(max_examples=10, deadline=None)
@given(st.lists(people, min_size=2, max_size=6), st.lists(answers.filter(lambda told: told is not BROKEN), max_size=2))
def test_a_run_that_stopped_goes_on_without_buying_anything_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Any], told: list[Any]
) -> None:
    path = tmp_path_factory.mktemp("resumed") / "list.rowcall"
    with project_with(path, CONTACTS, rows) as project:
        first, second = Service(told, NO_KEY), Service([], FOUND)
        plan = RunPlan((ENRICH,))
        asyncio.run(carried_out(project, plan, first))
        check_sums(project, len(rows))
        ended = asyncio.run(carried_out(project, plan, second, resume=True))
        step = check_sums(project, len(rows))
        assert ended.stopped is None
        assert step["credits"] == {"confirmed": first.credits + second.credits, "possible": 0}
        assert not set(first.asked) & set(second.asked)
        assert step["not_run"] == step["unknown"] == 0


cells = st.text(alphabet='aé"; \t', max_size=3)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=8))
def test_rows_read_are_rows_kept_and_rows_set_aside(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("import") / "list.csv"
    quoted = [
        ",".join('"' + cell.replace('"', '""') + '"' for cell in row)
        for row in [("Name", "Site"), ("X", "y.example"), *rows]
    ]
    path.write_text("\r\n".join(quoted) + "\r\n", encoding="utf-8-sig", newline="")
    project = Project.create(path.with_suffix(".rowcall"), host="norvane.example", practice=False)
    try:
        count = load(plan_from(preview(path)), project)
        assert count.rows_in == count.rows + count.blank + count.broken + count.duplicate == len(rows) + 1
        sheet = project.reader.sheets()[0]
        assert sheet.rows == count.rows
        aside = [project.reader.set_aside(sheet.id, reason) for reason in ("blank", "broken", "duplicate")]
        numbers = [row.source_row for row in project.reader.block(sheet, list(range(1, sheet.rows + 1)))]
        assert sorted([*numbers, *(number for group in aside for number, _cells in group)]) == list(
            range(1, len(rows) + 2)
        )
        assert runs.last_run(project.reader) is None
    finally:
        project.close()
