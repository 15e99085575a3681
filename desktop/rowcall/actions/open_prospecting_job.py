"""Read the prospects of a job that was started before (GET /v1/accounts/{accountGroupId}/prospecting/{jobId})."""

from __future__ import annotations

from rowcall.model.action import Action, Charge, Group, NewSheet, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Steps
from rowcall.model.fields import Field
from rowcall.model.request import SONARLY
from rowcall.model.sonarly import OPEN, PROSPECT_OUTPUTS, read_job
from rowcall.model.sonarly_steps import (
    AUDIENCE,
    GROUP,
    JOB,
    ask_for,
    find_audience,
    find_group,
    follow_job,
    job_given,
    job_path,
    lacks_job,
    read_prospects,
    told,
)

PROSPECTS = "prospects"
UNKNOWN = 404


def steps(ask: Ask) -> Steps:
    """Follow the job to its end, and read the audience that it has filled."""
    group = yield from find_group(ask)
    if group.problem:
        return Ended({PROSPECTS: JobState.FAILED_PERMANENT}, group.problem)
    reply = yield ask_for(job_path(group.id, job_given(ask)), answers=frozenset({UNKNOWN}))
    if reply is None or reply.status == UNKNOWN:
        return Ended({PROSPECTS: JobState.NOT_FOUND}, "Sonarly knows no such job in this account group.")
    job = read_job(reply.body)
    yield Cells(told(job))
    if job.status in OPEN:
        job = yield from follow_job(group.id, job)
    audience = yield from find_audience(group.id, job, str(ask.option("audience", "")))
    if audience.problem:
        state = JobState.FAILED_PERMANENT if audience.several else JobState.NOT_FOUND
        return Ended({PROSPECTS: state}, audience.problem)
    count = yield from read_prospects(group.id, audience.id)
    yield Cells({"prospects_found": str(count), "audience_id": audience.id})
    return Ended({PROSPECTS: JobState.DONE if count else JobState.NOT_FOUND}, "" if count else "Nobody was found.")


ACTION = Action(
    key="open_prospecting_job",
    title="Prospects of a job",
    help="The prospects that an earlier job has imported, without a credit. A job that goes on is waited for.",
    parts=(Part(PROSPECTS, "Prospects", outputs=(), needs=(frozenset({Field.JOB_ID}),)),),
    options=(JOB, GROUP, AUDIENCE),
    steps=steps,
    charges=lambda _ask: (Charge("free questions", None, {}, answer_after=2.0),),
    identity=lambda ask: f"job:{job_given(ask)}",
    lacks=lacks_job,
    needs_no_list=lambda options: bool(options.get("job")),
    outputs=(
        Output("job_id", "Job"),
        Output("job_status", "State of the job"),
        Output("job_progress", "Progress"),
        Output("prospects_found", "Prospects found"),
        Output("audience_id", "Audience"),
    ),
    new_sheet=NewSheet(PROSPECTS, "Prospects", PROSPECT_OUTPUTS),
    fills_duplicates=False,
    order=310,
    icon="folder-open",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=(
        "GET /v1/accounts/{accountGroupId}/prospecting/{jobId}",
        "GET /v1/accounts",
        "GET /v1/accounts/{accountGroupId}/audiences",
        "GET /v1/accounts/{accountGroupId}/audiences/{audienceId}/prospects",
    ),
)
