"""What tracking tasks have in common: they go on until somebody at the service ends them, and tell our address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import shapes
from rowcall.model.action import Output
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Cells, Ended, Steps, Used
from rowcall.model.exchange import Reply
from rowcall.model.leads import answered_object, text_of
from rowcall.model.request import Batch, Hook, Request

TRACKING = "tracking"
MOST_TOGETHER = 100
"""Rows in one tracking task. The documents set no bound; it is that of the service's other calls for many people."""
AGREE = (
    "Tracking goes on until Pronto's support ends it: no call of the service lists or ends it, and whether it goes on"
    " costing is not published."
)
TRACKING_ID = Output("tracking_id", "Pronto's reference")
DETECTED_AT = Output("detected_at", "Noticed at")
SOURCE_ROW = Output("source_row", "Row of the list")
_LISTS = ("events", "results", "data", "leads", "contacts", "changes", "hires")
"""Under these a message may hold several: the documents show none."""


def track(path: str, key: str, tracked: Sequence[Any], more: Mapping[str, Any], mark: str = "") -> Request:
    """The call that begins to track; those of many rows go out as one task.

    Args:
        path: Of the call.
        key: Under which those are sent who are tracked.
        tracked: Those of this row.
        more: What else is sent; rows of one task have the same.
        mark: Of what else is sent.
    """
    return Request(
        "POST",
        path,
        {key: tracked, **more},
        units={TRACKING: len(tracked)},
        paid=True,
        takes_custom=False,
        hook=Hook.ONLY,
        batch=Batch(f"{path} {mark}".strip(), MOST_TOGETHER, lambda bodies: joined(bodies, key), divisible=False),
        total_seconds=60.0,
    )


def begun(reply: Reply | None, count: int, note: str) -> Steps:
    """A tracking task is there: the row has its answer, whatever is noticed later.

    Args:
        reply: The answer; its form is not documented, so that every object will do.
        count: How many are tracked by the call.
        note: What to expect.

    Raises:
        WrongAnswer: If it is no object.
    """
    task = answered_object(reply)
    yield Used({TRACKING: count})
    yield Cells({TRACKING_ID.key: text_of(task, "id", "task_id", "tracking_id")})
    return Ended({TRACKING: JobState.DONE}, note)


def joined(bodies: Iterable[Mapping[str, Any]], key: str) -> dict[str, Any]:
    """The bodies of several rows as one: what each has under this key together, all else as the first has it."""
    every = list(bodies)
    return {**every[0], key: [entry for body in every for entry in body[key]]}


def entries_of(body: Any) -> list[Mapping[str, Any]]:
    """The things that a message tells of.

    Raises:
        WrongAnswer: If it tells of none.
    """
    if isinstance(body, dict):
        body = next((body[key] for key in _LISTS if isinstance(body.get(key), list)), body)
    entries = shapes.objects(body if isinstance(body, list) else [body])
    if not entries:
        raise WrongAnswer("The message could not be understood.")
    return entries
