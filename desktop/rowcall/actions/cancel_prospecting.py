"""Cancel a prospecting job at Sonarly (POST /v1/accounts/{accountGroupId}/prospecting/{jobId}/cancel)."""

from __future__ import annotations

from rowcall.model.action import Action, Group, Output, Part, one_free_question
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Steps
from rowcall.model.fields import Field
from rowcall.model.request import SONARLY, Request
from rowcall.model.sonarly import OPEN, read_job
from rowcall.model.sonarly_steps import GROUP, JOB, ask_for, find_group, job_given, job_path, lacks_job

CANCELLED = "cancelled"
UNKNOWN, TOO_LATE = 404, 422


def steps(ask: Ask) -> Steps:
    """Look at the job, cancel it where it goes on, and say how it stands; a second try is refused and does no harm."""
    group = yield from find_group(ask)
    if group.problem:
        return Ended({CANCELLED: JobState.FAILED_PERMANENT}, group.problem)
    path = job_path(group.id, job_given(ask))
    reply = yield ask_for(path, answers=frozenset({UNKNOWN}))
    if reply is None or reply.status == UNKNOWN:
        return Ended({CANCELLED: JobState.NOT_FOUND}, "Sonarly knows no such job in this account group.")
    status = read_job(reply.body).status
    if status in OPEN:
        too_late = frozenset({TOO_LATE})
        reply = yield Request("POST", f"{path}/cancel", provider=SONARLY, answers=too_late, takes_custom=False)
        if reply is None or reply.status == TOO_LATE:
            reply = yield ask_for(path)
        status = read_job(reply.body if reply else None).status
    yield Cells({"job_state": status})
    if status == CANCELLED:
        return Ended({CANCELLED: JobState.DONE})
    return Ended({CANCELLED: JobState.FAILED_PERMANENT}, f"The job is {status} already; nothing was cancelled.")


ACTION = Action(
    key="cancel_prospecting",
    title="Cancel a prospecting job",
    help="Ends a job at Sonarly, and with it what it costs. Prospects that were imported stay, and stay paid for.",
    parts=(Part(CANCELLED, "Job", outputs=(), needs=(frozenset({Field.JOB_ID}),)),),
    options=(JOB, GROUP),
    steps=steps,
    charges=one_free_question,
    identity=lambda ask: f"cancel:{job_given(ask)}",
    lacks=lacks_job,
    needs_no_list=lambda options: bool(options.get("job")),
    agree="A job that was cancelled cannot go on: what it has not imported by then has to be asked for again.",
    outputs=(Output("job_state", "State of the job"),),
    order=330,
    icon="ban",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=(
        "POST /v1/accounts/{accountGroupId}/prospecting/{jobId}/cancel",
        "GET /v1/accounts/{accountGroupId}/prospecting/{jobId}",
        "GET /v1/accounts",
    ),
)
