"""A disk that fills up at every moment of a run: nothing is sent that cannot be kept, and no answer is lost."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.support.command_line import Desk
from tests.support.ledger_join import judge
from tests.support.sandbox import Sandbox, sandbox
from tests.support.small_disk import SmallDisk, small_disk
from tests.support.waiting import eventually, until

from rowcall.model.export_plans import ExportPlan
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.session.run_handle import RunHandle
from rowcall.settings.places import data_folder
from rowcall.setups import make_setup

POST = "POST /v2/contacts/single_enrich"
ENRICH = RunChoice((StepChoice("enrich_contact", {"types": ["email"], "delivery": "sync"}),))
PEOPLE = 40
IN_FLIGHT = 5
SENT = 1 + IN_FLIGHT
"""The first call of a kind goes alone; once it is answered, five are out."""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "small") as made:
        yield made


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox(credits=10**6, latency=0.3, email_rate=1.0) as served:
        yield served


@pytest_asyncio.fixture
async def session(service: Sandbox, disk: SmallDisk) -> AsyncIterator[Session]:
    """Closed before its disk is taken away."""
    assert disk.folder.is_dir()
    session = Session(make_setup(service.base_url, practice_key="k"))
    yield session
    await session.close()


@pytest_asyncio.fixture
async def opened(session: Session, disk: SmallDisk, tmp_path: Path) -> Session:
    """A session with a list on the small disk; the user's own folder is elsewhere."""
    source = Desk(tmp_path).write_people(PEOPLE)
    await session.import_list(session.plan_import(await session.preview(source)), disk.folder / "list.rowcall")
    return session


@pytest_asyncio.fixture
async def run(opened: Session, service: Sandbox) -> RunHandle:
    """A run of that session, with calls that are at the service and not answered yet."""
    run = await opened.start(ENRICH, opened.imported_sheet().id)
    await asyncio.to_thread(until, lambda: len(service.journal(POST)) == SENT)
    return run


def fill_to_the_last_byte(disk: SmallDisk) -> None:
    """Take also the room that the program keeps for itself."""
    (disk.folder / ".list.rowcall.ballast").unlink()
    disk.fill()


async def settled(session: Session, service: Sandbox, project: Path) -> None:
    """Go on to the end: every row is answered, every charge is known, nothing was paid twice."""
    going = await session.resume_run()
    assert going
    ended = await going.wait()
    assert ended.stopped is None
    step = session.report()["steps"][0]
    assert step["found"] + step["not_found"] == PEOPLE
    judgement = judge(project, service.ledger(), service.journal())
    assert judgement.is_clean()
    assert judgement.unknown == 0


async def test_the_disk_fills_up_while_calls_are_out(
    run: RunHandle, opened: Session, disk: SmallDisk, service: Sandbox
) -> None:
    disk.fill()
    ended = await run.wait()
    sent = len(service.journal(POST))
    assert ended.stopped == "disk"
    assert SENT <= sent < SENT + IN_FLIGHT
    report = opened.report()["steps"][0]
    assert (report["found"] + report["not_found"], report["unknown"]) == (sent, 0)
    assert opened.unsaved == 0
    assert not (data_folder() / "spool").exists()
    disk.free()
    await settled(opened, service, disk.folder / "list.rowcall")


async def test_answers_go_elsewhere_when_not_even_the_kept_room_is_there(
    run: RunHandle, opened: Session, disk: SmallDisk, service: Sandbox
) -> None:
    project = disk.folder / "list.rowcall"
    fill_to_the_last_byte(disk)
    ended = await run.wait()
    assert ended.stopped == "disk"
    assert SENT <= len(service.journal(POST)) < SENT + IN_FLIGHT
    (spool,) = (data_folder() / "spool").iterdir()
    assert spool.stat().st_mode & 0o777 == 0o600
    await opened.close_project()
    disk.free()
    await opened.open_project(project)
    assert opened.project
    assert opened.project.recovered.unknown == 0
    assert not spool.exists()
    await settled(opened, service, project)
    assert len(service.journal(POST)) == PEOPLE


async def test_going_on_without_reopening_takes_the_answers_in(
    run: RunHandle, opened: Session, disk: SmallDisk, service: Sandbox
) -> None:
    fill_to_the_last_byte(disk)
    await run.wait()
    disk.free()
    await settled(opened, service, disk.folder / "list.rowcall")
    assert len(service.journal(POST)) == PEOPLE


async def test_an_answer_that_can_be_kept_nowhere_is_held_until_it_can(
    run: RunHandle, opened: Session, disk: SmallDisk, service: Sandbox
) -> None:
    spool = data_folder() / "spool"
    spool.write_bytes(b"in the way")
    fill_to_the_last_byte(disk)
    await eventually(lambda: opened.unsaved == IN_FLIGHT)
    assert not run.over
    disk.free()
    ended = await run.wait()
    assert ended.stopped == "disk"
    assert opened.unsaved == 0
    await settled(opened, service, disk.folder / "list.rowcall")


async def test_a_disk_that_is_full_from_the_start_sends_nothing(
    opened: Session, disk: SmallDisk, service: Sandbox
) -> None:
    disk.fill()
    with pytest.raises(Exception, match="disk is full"):
        await opened.start(ENRICH, opened.imported_sheet().id)
    assert service.journal(POST) == []


async def test_the_file_is_moved_away_while_calls_are_out(
    run: RunHandle, opened: Session, disk: SmallDisk, service: Sandbox
) -> None:
    project = disk.folder / "list.rowcall"
    project.rename(disk.folder / "moved.rowcall")
    ended = await run.wait()
    assert ended.stopped == "disk"
    assert "moved or deleted" in ended.message
    assert SENT <= len(service.journal(POST)) < SENT + IN_FLIGHT
    await opened.close_project()
    await opened.open_project(disk.folder / "moved.rowcall")
    assert opened.project
    assert opened.project.recovered.unknown == 0
    await settled(opened, service, disk.folder / "moved.rowcall")
    assert len(service.journal(POST)) == PEOPLE


async def test_the_file_is_deleted_while_calls_are_out(
    run: RunHandle, opened: Session, disk: SmallDisk, service: Sandbox
) -> None:
    """What the open file held is saved as a backup, which takes in the answers that came since."""
    project = disk.folder / "list.rowcall"
    project.unlink()
    await run.wait()
    assert list((data_folder() / "spool").iterdir())  # a kill now would lose nothing either
    await opened.close_project()
    with pytest.raises(Exception, match="newest backup"):
        await opened.open_project(project)
    (folder,) = (data_folder() / "backups").iterdir()
    shutil.copy(max(folder.glob("*.rowcall")), project)
    await opened.open_project(project)
    await settled(opened, service, project)
    assert len(service.journal(POST)) == PEOPLE


async def test_an_import_that_finds_no_room_leaves_nothing(session: Session, disk: SmallDisk, tmp_path: Path) -> None:
    source = Desk(tmp_path).write_people(20_000)
    plan = session.plan_import(await session.preview(source))
    disk.fill()
    with pytest.raises(Exception, match=r"cannot be written|disk is full"):
        await session.import_list(plan, disk.folder / "list.rowcall")
    disk.free()
    assert list(disk.folder.iterdir()) == []


async def test_an_export_that_finds_no_room_leaves_the_old_one(
    session: Session, disk: SmallDisk, tmp_path: Path
) -> None:
    source = Desk(tmp_path).write_people(2000)
    await session.import_list(session.plan_import(await session.preview(source)), tmp_path / "list.rowcall")
    for name in ("out.csv", "out.xlsx"):
        out = disk.folder / name
        await session.export(ExportPlan(out))
        before = out.read_bytes()
        disk.fill()
        with pytest.raises(Exception, match="not enough space"):
            await session.export(ExportPlan(out))
        assert out.read_bytes() == before
        disk.free()
    assert sorted(path.name for path in disk.folder.iterdir()) == ["out.csv", "out.xlsx"]
