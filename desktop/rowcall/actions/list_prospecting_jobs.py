"""List the prospecting jobs of an account group at Sonarly (GET /v1/accounts/{accountGroupId}/prospecting)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model.account import first_text, text
from rowcall.model.action import Action, Group, Kind, NewSheet, Option, Output, Part, one_free_question
from rowcall.model.call import SONARLY, Ask, Ended, NewRow, NewRows, Steps
from rowcall.model.cells import JobState
from rowcall.model.fields import Field
from rowcall.model.reference import Choice
from rowcall.model.sonarly_steps import GROUP, all_items, find_group, in_group, listed

JOBS = "prospecting_jobs"
STATES = ("queued", "running", "completed", "failed", "cancelled")


def steps(ask: Ask) -> Steps:
    """Read all pages."""
    group = yield from find_group(ask)
    if group.problem:
        return Ended({JOBS: JobState.FAILED_PERMANENT}, group.problem)
    state = str(ask.option("status", ""))
    items = yield from all_items(in_group(group.id, f"prospecting?status={state}" if state else "prospecting"))
    rows = tuple(row for row in map(_row, items) if row.key)
    if rows:
        yield NewRows(rows)
    return listed(JOBS, len(rows), "jobs")


def _row(item: Mapping[str, Any]) -> NewRow:
    values = {
        "job_id": first_text(item, "jobId", "id"),
        "job_state": text(item.get("status")),
        "job_created": text(item.get("createdAt")),
        "job_updated": text(item.get("updatedAt")),
    }
    return NewRow(values["job_id"], values)


ACTION = Action(
    key="list_prospecting_jobs",
    title="List prospecting jobs",
    help="The jobs of an account group at Sonarly, and how each stands.",
    parts=(Part(JOBS, "Jobs", outputs=()),),
    options=(
        Option(
            "status",
            "Only jobs that are",
            Kind.CHOICE,
            choices=tuple(Choice(state, state.capitalize()) for state in STATES),
        ),
        GROUP,
    ),
    steps=steps,
    charges=one_free_question,
    identity=lambda ask: f"jobs:{ask.option('status', '')}:{ask.option('account_group', '')}",
    lacks=lambda _ask: "",
    needs_no_list=lambda _options: True,
    new_sheet=NewSheet(
        JOBS,
        "Prospecting jobs",
        (
            Output("job_id", "Job", Field.JOB_ID),
            Output("job_state", "State"),
            Output("job_created", "Started"),
            Output("job_updated", "Last news"),
            Output("source_row", "Row of the list"),
        ),
    ),
    fills_duplicates=False,
    order=320,
    icon="clipboard-list",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=("GET /v1/accounts/{accountGroupId}/prospecting", "GET /v1/accounts"),
)
