from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.projects import CONTACTS, Begun, begin, contact, drafts, project_with

from rowcall.model.cells import JobState, Outcome
from rowcall.model.import_plans import ImportCount
from rowcall.model.plans import StepPlan
from rowcall.model.prices import Cost
from rowcall.project import calls, jobs, loader, owners, rows, runs
from rowcall.project.file import Project
from rowcall.project.writer import Connection
from rowcall.report import exit_code, has_unknown_rows, run_report

EMAIL = StepPlan("enrich_contact", {"delivery": "sync"}, ("email",))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines"), contact("tomas")]) as project:
        loader.keep_count(project, 1, ImportCount(5, 2, blank=1, broken=1, duplicate=1), "list.csv")
        yield project


def end(begun: Begun, row_id: int, state: JobState, cost: Cost, outcome: Outcome) -> None:
    unit = next(unit for unit in begun.units() if unit.row_id == row_id)
    token = begun.open(unit, most=3)
    begun.answer(token)

    def write(connection: Connection) -> None:
        calls.settle(connection, token, cost)
        jobs.set_states(connection, unit.job_ids, state)
        rows.set_outcome(connection, begun.step_id, row_id, begun.step.status, outcome, "")

    begun.project.write_now(write)


def ended(begun: Begun, stopped: str | None = None) -> None:
    run_id = begun.step.record.run_id
    begun.project.write_now(lambda connection: runs.end_run(connection, run_id, stopped, ended=stopped is None))


def test_before_any_run_the_report_has_the_import_alone(project: Project) -> None:
    assert run_report(project.reader) == {
        "rows_in": 5,
        "rows": 2,
        "set_aside": {"blank": 1, "broken": 1, "duplicate": 1},
        "steps": [],
        "stopped": None,
        "balance": {"before": None, "after": None, "used": None},
        "seconds": 0.0,
    }
    assert exit_code(project.reader) == 0


def test_the_report_of_a_run(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), (2, "b"), parts=("email",)))
    end(begun, 1, JobState.DONE, Cost(3, 0), Outcome.FOUND)
    end(begun, 2, JobState.NOT_FOUND, Cost(), Outcome.NOT_FOUND)
    ended(begun)
    assert run_report(project.reader)["steps"] == [
        {
            "action": "enrich_contact",
            "rows": 2,
            "calls": 2,
            "found": 1,
            "not_found": 1,
            "failed": 0,
            "unknown": 0,
            "skipped_duplicate": 0,
            "suppressed": 0,
            "not_run": 0,
            "credits": {"confirmed": 3, "possible": 0},
        }
    ]
    assert (exit_code(project.reader), has_unknown_rows(project.reader)) == (0, False)


@pytest.mark.parametrize(
    ("state", "outcome", "code"),
    [
        (JobState.FAILED_PERMANENT, Outcome.FAILED, 1),
        (JobState.UNKNOWN_OUTCOME, Outcome.UNKNOWN, 1),
        (JobState.NOT_FOUND, Outcome.NOT_FOUND, 0),
    ],
)
def test_how_rows_ended_decides_the_exit_code(project: Project, state: JobState, outcome: Outcome, code: int) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), parts=("email",)))
    end(begun, 1, state, Cost(0, 3), outcome)
    ended(begun)
    assert exit_code(project.reader) == code
    assert has_unknown_rows(project.reader) == (outcome is Outcome.UNKNOWN)


def test_a_run_that_stopped_early_is_3_until_it_has_gone_on_to_its_end(project: Project) -> None:
    begun = begin(project, EMAIL)
    ended(begun, "offline")
    assert (exit_code(project.reader), run_report(project.reader)["stopped"]) == (3, "offline")
    ended(begun)
    assert (exit_code(project.reader), run_report(project.reader)["stopped"]) == (0, None)


def test_while_a_row_is_under_way_the_grid_is_told_its_state(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), (2, "b"), parts=("email",)))
    sheet = project.reader.sheet_by_id(1)
    begun.open(begun.units()[0])
    assert [row.active for row in project.reader.block(sheet, [1, 2])] == [
        {"enrich_contact": JobState.SENDING},
        {"enrich_contact": JobState.QUEUED},
    ]
    begin(project, EMAIL)  # a newer run has not looked at these rows yet
    assert [dict(row.active) for row in project.reader.block(sheet, [1, 2])] == [{}, {}]


def test_rows_behind_a_duplicate_name_the_row_that_is_asked(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), (2, "b"), parts=("email",)))
    first, second = begun.units()

    def become_one(connection: Connection) -> list[int]:
        owners.claim_row(connection, begun.step.record, first, ["n"], "Same as row {row}")
        note = owners.claim_row(connection, begun.step.record, second, ["n"], "Same as row {row}")
        assert note == "Same as row 1"
        return owners.lead_followers_on(connection, begun.step.record, begun.step.status, second.job_ids[0], note)

    assert project.write_now(become_one) == []
    assert project.reader.fetch("SELECT same_as FROM job WHERE row_id = 2") == [(first.job_ids[0],)]
