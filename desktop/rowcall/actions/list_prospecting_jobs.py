"""List the prospecting jobs of an account group at Sonarly (GET /v1/accounts/{accountGroupId}/prospecting)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model.account import first_text, text
from rowcall.model.action import Action, Group, Kind, NewSheet, Option, Output, Part, one_free_question
from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.fields import Field
from rowcall.model.reference import Choice
from rowcall.model.request import SONARLY
from rowcall.model.sonarly_steps import GROUP, list_group

JOBS = "prospecting_jobs"
STATES = ("queued", "running", "completed", "failed", "cancelled")


def steps(ask: Ask) -> Steps:
    """Read all pages."""
    state = str(ask.option("status", ""))
    return list_group(ask, JOBS, f"prospecting?status={state}" if state else "prospecting", "jobs", _row)


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
