"""Messages that come weeks later, about rows whose calls went out as one: each belongs to the row of its person."""

import json
from functools import partial
from pathlib import Path
from typing import Any

from tests.support.clients import client_for
from tests.support.projects import CONTACTS, PRICES, contact, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.catalogue import catalogue
from rowcall.engine.rereading.whole import Rereading
from rowcall.engine.rows.late import Message
from rowcall.engine.rows.postbox import Postbox
from rowcall.engine.start import new_run
from rowcall.engine.world import World
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.prices import Price, PriceTable
from rowcall.project.writer import Connection

ADDRESS = "http://127.0.0.1:4711"
TABLE = PriceTable(PRICES.dated, {**PRICES.prices, "tracking": Price("tracking", 1, known=False)})


def change(person: str, title: str) -> dict[str, Any]:
    return {
        "id": "task-1",
        "event": "job_change",
        "contact": {"full_name": person.title(), "linkedin_url": f"https://www.linkedin.com/in/{person}-example/"},
        "current": {"title": title, "company_name": "Bruma Robotics"},
    }


def spoil(connection: Connection, table: str, title: str) -> None:
    """A row is lost, and the others are without their title."""
    connection.execute(f"DELETE FROM {table} WHERE id = 2")  # noqa: S608 - our own names
    connection.execute(f"UPDATE {table} SET {title} = ''")  # noqa: S608 - our own names


async def test_each_change_is_found_under_the_row_of_its_person(tmp_path: Path) -> None:
    asked: list[dict[str, Any]] = []

    async def script(call: Asked, line: Line) -> None:
        asked.append(json.loads(call.body))
        await line.answer(201, {"id": "task-1", "message": "Tracking started"})

    people = ["ines", "tomas", "lea"]
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact(name) for name in people]) as project:
        async with playing(script) as server:
            client = client_for(server.url)
            postbox = Postbox(project, catalogue(), lambda _event: None, lambda: 5.0)
            postbox.base, postbox.open = ADDRESS, True
            world = World(project, client, catalogue(), TABLE, lambda _event: None, patience=1.0, postbox=postbox)
            try:
                run = await new_run(world, RunPlan((StepPlan("track_job_changes", {}, ("tracking",)),)), 1)
                ended = await run.go()
            finally:
                await client.aclose()
        assert ended.stopped is None
        (body,) = asked  # one tracking task for all of them
        told = [person["linkedin_url"].rsplit("/", 1)[1] for person in body["contacts"]]
        assert told == [f"{name}-example" for name in people]
        assert body["webhook_url"].startswith(ADDRESS)
        token = body["webhook_url"].rsplit("/", 1)[1]
        for message in (change("lea", "CTO"), change("tomas", "CRO"), change("nobody-we-know", "CEO")):
            raw = json.dumps(message).encode()
            assert await postbox.take(Message(token, raw, message))
        sheet = project.reader.sheet("job_changes")
        assert sheet is not None
        ids = {column.key: column.id for column in sheet.columns}
        found = list(project.reader.rows(sheet.id, [ids["title"], ids["source_row"]]))
        assert found == [("CTO", "3"), ("CRO", "2"), ("CEO", "")]
        project.write_now(partial(spoil, table=f"sheet_{sheet.id}", title=f"c{ids['title']}"))
        again = await Rereading(project, catalogue()).go()
        assert (again.rows, again.cells, again.added, again.unread) == (3, 2, 1, ())
        read = list(project.reader.rows(sheet.id, [ids["title"], ids["source_row"]]))
        assert sorted(read) == sorted(found)
