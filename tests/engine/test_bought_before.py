"""How a run uses answers that were bought before, at the level of the engine."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.support.desks import BOTH, EMAIL, START, Desk, Service
from tests.support.projects import CONTACTS, PRICES, Headers, contact, project_with
from tests.support.wire import playing

from rowcall.catalogue import catalogue
from rowcall.engine.planning.estimate import estimate_run
from rowcall.engine.planning.known import DAY
from rowcall.model.cells import JobState
from rowcall.model.estimates import StepEstimate
from rowcall.model.fields import Field
from rowcall.model.plans import ColumnValues, RunPlan, StepPlan
from rowcall.project import edits
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.report import run_report

COMPANIES: Headers = (("Firma", Field.COMPANY_NAME), ("Site", Field.COMPANY_DOMAIN), ("Wen", None))


@pytest.fixture
async def desk(tmp_path: Path) -> Any:
    service = Service()
    async with playing(service) as server:
        yield Desk(tmp_path, server, service)


def shown(project: Project, row_id: int = 1) -> dict[str, str]:
    sheet = project.reader.sheets()[0]
    cells = next(project.reader.rows(sheet.id, [column.id for column in sheet.columns], [row_id]))
    return dict(zip((column.header for column in sheet.columns), cells, strict=True))


async def test_an_answer_ages_by_the_wall_clock(desk: Desk) -> None:
    await desk.list_of("first", "ines", "tomas")
    desk.now = START + 179 * DAY
    assert (await desk.list_of("second", "ines", "tomas"))["calls"] == 0
    desk.now = START + 181 * DAY
    assert (await desk.list_of("third", "ines"))["calls"] == 1
    assert (await desk.list_of("fourth", "ines", "tomas"))["calls"] == 1
    desk.now = START - 900 * DAY
    assert (await desk.list_of("fifth", "ines", "tomas"))["calls"] == 0


async def test_what_was_not_found_is_asked_again_after_a_month(desk: Desk) -> None:
    await desk.list_of("first", "ines", plan=BOTH)
    desk.now = START + 29 * DAY
    step = await desk.list_of("second", "ines", plan=BOTH)
    assert (step["calls"], step["found"]) == (0, 1)
    desk.now = START + 31 * DAY
    await desk.list_of("third", "ines", plan=BOTH)
    assert [body["enrichment_type"] for _path, body in desk.service.asked] == [["email", "phone"], ["phone"]]


async def test_the_day_is_told(desk: Desk) -> None:
    await desk.list_of("first", "ines")

    def look(project: Project) -> None:
        assert shown(project)["enrich_contact_note"] == "Known since 1972-09-27, not bought again."
        assert shown(project)["email"] == "ines@norvane.example"

    await desk.list_of("second", "ines", then=look)


def changed_and_open_again(project: Project, state: JobState) -> None:
    """Row 1 is about Tomas by now, and stands where an interruption could have left it."""
    sheet = project.reader.sheets()[0]
    profile = sheet.column("Profile")
    assert profile is not None
    change = CellText(1, profile.id, "https://www.linkedin.com/in/tomas-example")

    def write(connection: sqlite3.Connection) -> None:
        edits.edit(connection, sheet.id, [change], "Profile", 1.0)
        connection.execute("UPDATE job SET state = ?", (state,))
        connection.execute("UPDATE step_row SET outcome = 'not_run', note = ''")
        connection.execute("UPDATE run SET ended = 0")

    project.write_now(write)


async def test_an_answer_is_not_kept_under_the_name_of_somebody_else(desk: Desk) -> None:
    with project_with(desk.folder / "first.rowcall", CONTACTS, [contact("ines")]) as project:
        await desk.run(project)
        desk.wallet.forget_all()
        changed_and_open_again(project, JobState.SENDING)
        await desk.run(project, resume=True)
    assert len(desk.service.asked) == 1
    assert desk.wallet.size().answers == 0


async def test_a_row_that_was_changed_after_it_was_planned_does_not_get_another_ones_answer(desk: Desk) -> None:
    await desk.list_of("first", "ines")
    with project_with(desk.folder / "second.rowcall", CONTACTS, [contact("ines")]) as project:
        await desk.run(project)
        changed_and_open_again(project, JobState.QUEUED)
        await desk.run(project, resume=True)
        assert shown(project)["enrich_contact_status"] == "failed"
        assert "does not fit" in shown(project)["enrich_contact_note"]
    assert len(desk.service.asked) == 1
    assert (await desk.list_of("third", "ines"))["calls"] == 0


async def test_an_answer_that_cannot_be_read_any_more_is_not_replaced_unasked(desk: Desk) -> None:
    await desk.list_of("first", "ines")
    desk.wallet.close()
    with closing(sqlite3.connect(desk.folder / "wallet.sqlite")) as connection, connection:
        connection.execute("UPDATE reply SET body = ?", (b"a web page",))
    step = await desk.list_of("second", "ines")
    assert (step["calls"], step["failed"], len(desk.service.asked)) == (0, 1, 1)
    step = await desk.list_of("third", "ines")
    assert (step["calls"], step["found"]) == (1, 1)


async def test_a_run_that_cannot_read_the_wallet_stops_before_it_buys(desk: Desk) -> None:
    (desk.folder / "wallet.sqlite").mkdir()
    with project_with(desk.folder / "list.rowcall", CONTACTS, [contact("ines")]) as project:
        ended = await desk.run(project)
        assert (ended.stopped, desk.service.asked) == ("disk", [])
        assert "known_days" in ended.message


async def test_a_wallet_that_cannot_be_written_holds_nothing_up(desk: Desk) -> None:
    (desk.folder / "wallet.sqlite").mkdir()
    step = await desk.list_of("first", "ines", "tomas", days=0)
    assert (step["calls"], step["found"]) == (2, 2)
    assert len(set(desk.said)) == 1
    assert "other lists cannot use them" in desk.said[0]


async def test_a_damaged_wallet_is_put_aside_and_said(desk: Desk) -> None:
    (desk.folder / "wallet.sqlite").write_bytes(b"no wallet" * 1000)
    assert (await desk.list_of("first", "ines"))["found"] == 1
    assert "damaged" in desk.said[0]


async def test_rows_in_the_order_of_the_list_stay_so_when_one_is_known(desk: Desk) -> None:
    await desk.list_of("first", "tomas")
    await desk.list_of("second", "ines", "tomas", "awa")
    assert [body["firstname"] for _path, body in desk.service.asked] == ["Tomas", "Ines", "Awa"]


async def test_a_run_that_stopped_before_it_used_what_is_known_says_not_run(desk: Desk) -> None:
    await desk.list_of("first", "ines")
    with project_with(desk.folder / "second.rowcall", CONTACTS, [contact("ines")]) as project:
        plan = RunPlan(EMAIL.steps, row_ids=(1,))
        await desk.run(project, plan, stop=True)
        assert shown(project)["enrich_contact_status"] == "not_run"
        desk.wallet.forget_all()
        await desk.run(project, plan, resume=True)
        assert shown(project)["enrich_contact_status"] == "found"
    assert len(desk.service.asked) == 1


async def test_rows_that_ask_of_one_company_at_the_same_time_look_it_up_once(desk: Desk) -> None:
    desk.service.wait.clear()
    rows = [("Norvane", "norvane.example", str(number)) for number in range(5)]
    titles = ColumnValues("Wen", {str(number): (f"Title {number}",) for number in range(5)})
    plan = RunPlan((StepPlan("find_people", {"job_titles": titles, "limit": 5}, ("people",), occasional=True),))
    with project_with(desk.folder / "list.rowcall", COMPANIES, rows, "companies") as project:
        running = asyncio.create_task(desk.run(project, plan, days=0))
        await desk.service.came.wait()
        await asyncio.sleep(0.2)  # the others have every chance to ask as well
        desk.service.wait.set()
        await running
        step = run_report(project.reader)["steps"][0]
        assert (step["calls"], step["not_found"]) == (1, 5)
        assert shown(project, 2)["find_people_note"].startswith("The service knows no such company. Known since")
    assert len(desk.service.asked) == 1


def estimate(desk: Desk, people: Sequence[str], plan: RunPlan, days: int = 180) -> StepEstimate:
    path = desk.folder / "estimate.rowcall"
    path.unlink(missing_ok=True)
    with project_with(path, CONTACTS, map(contact, people)) as project:
        sheet = project.reader.sheets()[0]
        found = estimate_run(catalogue(), plan, sheet, project.reader, PRICES, bought=desk.known(days))
        assert not found.hopeless
        return found.estimate.steps[0]


async def test_the_estimate_counts_what_is_known(desk: Desk) -> None:
    await desk.list_of("first", "ines", "tomas")
    found = estimate(desk, ["ines", "awa", "tomas", "awa2", "ines"], EMAIL)
    assert (found.known, found.asked, found.duplicates, found.calls, found.most) == (2, 2, 1, {"look-ups": 2}, 6)
    found = estimate(desk, ["ines", "awa"], BOTH)
    assert (found.known, found.asked, found.parts, found.most) == (0, 2, {"email": 1, "phone": 2}, 63)
    assert estimate(desk, ["ines", "tomas"], EMAIL).most == 0
    assert estimate(desk, ["ines", "tomas"], EMAIL, days=0).asked == 2
