"""A disk that fills up at every moment of a run: nothing is sent that cannot be kept, and no answer is lost."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.command_line import Desk
from tests.support.ledger_join import judge
from tests.support.sandbox import Sandbox, sandbox
from tests.support.small_disk import SmallDisk, small_disk
from tests.support.waiting import eventually, until

from rowcall.model.plans import ExportPlan, RunChoice, StepChoice
from rowcall.session import Session
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


async def opened(disk: SmallDisk, service: Sandbox, tmp_path: Path) -> Session:
    """A session with a list on the small disk; the user's own folder is elsewhere."""
    source = Desk(tmp_path).write_people(PEOPLE)
    session = Session(make_setup(service.base_url, practice_key="k"))
    await session.import_list(session.plan_import(await session.preview(source)), disk.folder / "list.rowcall")
    return session


async def until_sent(service: Sandbox) -> None:
    """Wait for calls that are at the service and not answered yet."""
    await asyncio.to_thread(until, lambda: len(service.journal(POST)) == SENT)


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


async def test_the_disk_fills_up_while_calls_are_out(disk: SmallDisk, service: Sandbox, tmp_path: Path) -> None:
    session = await opened(disk, service, tmp_path)
    try:
        run = await session.start(ENRICH, session.imported_sheet().id)
        await until_sent(service)
        disk.fill()
        ended = await run.wait()
        sent = len(service.journal(POST))
        assert ended.stopped == "disk"
        assert SENT <= sent < SENT + IN_FLIGHT
        report = session.report()["steps"][0]
        assert (report["found"] + report["not_found"], report["unknown"]) == (sent, 0)
        assert session.unsaved == 0
        assert not (data_folder() / "spool").exists()
        disk.free()
        await settled(session, service, disk.folder / "list.rowcall")
    finally:
        await session.close()


async def test_answers_go_elsewhere_when_not_even_the_kept_room_is_there(
    disk: SmallDisk, service: Sandbox, tmp_path: Path
) -> None:
    session = await opened(disk, service, tmp_path)
    project = disk.folder / "list.rowcall"
    try:
        run = await session.start(ENRICH, session.imported_sheet().id)
        await until_sent(service)
        (disk.folder / ".list.rowcall.ballast").unlink()
        disk.fill()
        ended = await run.wait()
        assert ended.stopped == "disk"
        assert SENT <= len(service.journal(POST)) < SENT + IN_FLIGHT
        (spool,) = (data_folder() / "spool").iterdir()
        assert spool.stat().st_mode & 0o777 == 0o600
        await session.close_project()
        disk.free()
        await session.open_project(project)
        assert session.project
        assert session.project.recovered.unknown == 0
        assert not spool.exists()
        await settled(session, service, project)
        assert len(service.journal(POST)) == PEOPLE
    finally:
        await session.close()


async def test_going_on_without_reopening_takes_the_answers_in(
    disk: SmallDisk, service: Sandbox, tmp_path: Path
) -> None:
    session = await opened(disk, service, tmp_path)
    try:
        run = await session.start(ENRICH, session.imported_sheet().id)
        await until_sent(service)
        (disk.folder / ".list.rowcall.ballast").unlink()
        disk.fill()
        await run.wait()
        disk.free()
        await settled(session, service, disk.folder / "list.rowcall")
        assert len(service.journal(POST)) == PEOPLE
    finally:
        await session.close()


async def test_an_answer_that_can_be_kept_nowhere_is_held_until_it_can(
    disk: SmallDisk, service: Sandbox, tmp_path: Path
) -> None:
    session = await opened(disk, service, tmp_path)
    try:
        spool = data_folder() / "spool"
        spool.write_bytes(b"in the way")
        run = await session.start(ENRICH, session.imported_sheet().id)
        await until_sent(service)
        (disk.folder / ".list.rowcall.ballast").unlink()
        disk.fill()
        await eventually(lambda: session.unsaved == IN_FLIGHT)
        assert not run.over
        disk.free()
        ended = await run.wait()
        assert ended.stopped == "disk"
        assert session.unsaved == 0
        await settled(session, service, disk.folder / "list.rowcall")
    finally:
        await session.close()


async def test_a_disk_that_is_full_from_the_start_sends_nothing(
    disk: SmallDisk, service: Sandbox, tmp_path: Path
) -> None:
    session = await opened(disk, service, tmp_path)
    try:
        disk.fill()
        with pytest.raises(Exception, match="disk is full"):
            await session.start(ENRICH, session.imported_sheet().id)
        assert service.journal(POST) == []
    finally:
        await session.close()


async def test_the_file_is_moved_away_while_calls_are_out(disk: SmallDisk, service: Sandbox, tmp_path: Path) -> None:
    session = await opened(disk, service, tmp_path)
    project = disk.folder / "list.rowcall"
    try:
        run = await session.start(ENRICH, session.imported_sheet().id)
        await until_sent(service)
        project.rename(disk.folder / "moved.rowcall")
        ended = await run.wait()
        assert ended.stopped == "disk"
        assert "moved or deleted" in ended.message
        assert SENT <= len(service.journal(POST)) < SENT + IN_FLIGHT
        await session.close_project()
        await session.open_project(disk.folder / "moved.rowcall")
        assert session.project
        assert session.project.recovered.unknown == 0
        await settled(session, service, disk.folder / "moved.rowcall")
        assert len(service.journal(POST)) == PEOPLE
    finally:
        await session.close()


async def test_the_file_is_deleted_while_calls_are_out(disk: SmallDisk, service: Sandbox, tmp_path: Path) -> None:
    """What the open file held is saved as a backup, which takes in the answers that came since."""
    session = await opened(disk, service, tmp_path)
    project = disk.folder / "list.rowcall"
    try:
        run = await session.start(ENRICH, session.imported_sheet().id)
        await until_sent(service)
        project.unlink()
        await run.wait()
        assert list((data_folder() / "spool").iterdir())  # a kill now would lose nothing either
        await session.close_project()
        with pytest.raises(Exception, match="newest backup"):
            await session.open_project(project)
        (folder,) = (data_folder() / "backups").iterdir()
        shutil.copy(max(folder.glob("*.rowcall")), project)
        await session.open_project(project)
        await settled(session, service, project)
        assert len(service.journal(POST)) == PEOPLE
    finally:
        await session.close()


async def test_an_import_that_finds_no_room_leaves_nothing(disk: SmallDisk, service: Sandbox, tmp_path: Path) -> None:
    source = Desk(tmp_path).write_people(20_000)
    session = Session(make_setup(service.base_url, practice_key="k"))
    try:
        plan = session.plan_import(await session.preview(source))
        disk.fill()
        with pytest.raises(Exception, match=r"cannot be written|disk is full"):
            await session.import_list(plan, disk.folder / "list.rowcall")
        disk.free()
        assert list(disk.folder.iterdir()) == []
    finally:
        await session.close()


async def test_an_export_that_finds_no_room_leaves_the_old_one(
    disk: SmallDisk, service: Sandbox, tmp_path: Path
) -> None:
    source = Desk(tmp_path).write_people(2000)
    session = Session(make_setup(service.base_url, practice_key="k"))
    try:
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
    finally:
        await session.close()
