"""Takes in one message that came to our address: it is kept, and read at once where its row has ended before."""

from __future__ import annotations

from dataclasses import dataclass

from rowcall.engine.rows.findings import Finding
from rowcall.engine.step import Step
from rowcall.model.cells import ENDED, JobState
from rowcall.model.events import Event
from rowcall.model.messages import Message
from rowcall.project import messages
from rowcall.project.jobs import Unit
from rowcall.project.writer import Connection

OVER = ENDED - {JobState.UNKNOWN_OUTCOME}
"""States in which nothing waits for messages any more; to a call in doubt a message is evidence."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a message."""

    new: bool
    """Whether it says something that was not kept before."""
    dropped: bool = False
    """Whether it was left out because it names something else."""
    events: tuple[Event, ...] = ()
    """What has changed in the sheets by it."""


def take_in(
    connection: Connection, message: Message, row_id: int, step: Step | None, now: float, *, by_hand: bool
) -> TakenIn:
    """Keep a message; all of it is one transaction, so that nothing is left to be done after an interruption.

    Args:
        connection: The writing connection.
        message: What came.
        row_id: The row of its call.
        step: The step of that row where its action reads late messages; else None.
        now: Unix time.
        by_hand: Whether a person gave it, from a file.
    """
    if messages.is_about_another(connection, message.token, message.body, by_hand=by_hand):
        messages.drop(connection, message.token, message.raw, now)
        return TakenIn(new=False, dropped=True)
    if not messages.keep(connection, message.token, message.raw, message.content_type, now):
        return TakenIn(new=False)
    unit = messages.unit_of(connection, message.token, row_id)
    if step is None or not all(state in OVER for state in unit.states):
        return TakenIn(new=True)
    return TakenIn(new=True, events=_add_late(connection, step, unit, message, now))


def _add_late(connection: Connection, step: Step, unit: Unit, message: Message, now: float) -> tuple[Event, ...]:
    finding = Finding(step, unit, message.token)
    finding.take_late([message.raw])
    return finding.write(connection, now) if finding.says_something else ()
