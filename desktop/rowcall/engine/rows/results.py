"""Waits for the result of a call that the service has accepted, and knows when nobody will ever tell it."""

from __future__ import annotations

from rowcall.engine.calling.poller import NotThere
from rowcall.engine.rows.tools import Tools
from rowcall.engine.step import Step
from rowcall.model.dialogue import Poll
from rowcall.model.events import CellsChanged, Event
from rowcall.model.exchange import Exchange
from rowcall.project import doubts, leftovers, messages
from rowcall.project.jobs import Unit
from rowcall.project.writer import Connection


class NoLongerThere(Exception):
    """The service has long forgotten a result; its credits stay possible."""


async def keep_waiting(tools: Tools, step: Step, unit: Unit, token: str, remote_id: str) -> None:
    """Keep what is waited for and under which name, so that another stretch of the run can go on with it."""

    def write(connection: Connection) -> tuple[Event, ...]:
        messages.now_begun(connection, token, remote_id, unit.job_ids, tools.wall())
        return (CellsChanged(step.sheet.id, (unit.row_id,)),)

    await tools.sink.put(write)


async def result_of(tools: Tools, token: str, poll: Poll) -> Exchange:
    """Wait for news of a result.

    Raises:
        StillAtTheService: If nothing came in time, or the run stops.
        NoLongerThere: If the service does not know it, each time that it was asked over some days.
    """
    not_before = 0.0
    while True:
        age = tools.wall() - doubts.attempt_of(tools.project.reader, token).sent_at
        try:
            return await tools.poller.wait(poll, token, age, not_before)
        except NotThere as unknown:
            missing = await tools.project.write(
                lambda connection: leftovers.note_missing(connection, token, tools.wall())
            )
            if missing >= leftovers.MISSING_TIMES:
                raise NoLongerThere from unknown
        not_before = leftovers.MISSING_APART
