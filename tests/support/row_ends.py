"""Ends rows of a run by hand, and tells how they stand."""

from tests.support.projects import Begun

from rowcall.model.cells import JobState, Outcome, outcome_of_row
from rowcall.model.plans import StepPlan
from rowcall.project import jobs, outcomes, rows
from rowcall.project.file import Project
from rowcall.project.writer import Connection

EMAIL = StepPlan("enrich_contact", {"delivery": "sync"}, ("email",))
APART = StepPlan("enrich_contact", {"delivery": "background"}, ("email", "phone"))


def finish(begun: Begun, row_id: int, state: JobState, email: str = "") -> None:
    """Send a row's call and end it, with an address where it was found."""
    unit = next(unit for unit in begun.units() if unit.row_id == row_id)
    token = begun.open(unit)
    begun.answer(token)

    def end(connection: Connection) -> None:
        jobs.set_states(connection, unit.job_ids, state)
        rows.write_cells(connection, begun.step.sheet.id, row_id, {begun.step.column_ids["email"]: email})
        for job_id in unit.job_ids:
            rows.copy_answer(connection, "enrich_contact", ["email", "email_status"], job_id, 1.0)
        outcome = outcome_of_row([state])
        rows.set_outcome(connection, begun.step_id, row_id, begun.step.status, outcome, "")

    begun.project.write_now(end)


def settle(begun: Begun) -> None:
    begun.project.write_now(
        lambda connection: outcomes.settle_unfinished(
            connection, begun.step.record, begun.step.status, "Not asked.", "Still there."
        )
    )


def status(begun: Begun, row_id: int) -> tuple[str, str]:
    shown = begun.shown(row_id)
    return shown["enrich_contact_status"], shown["enrich_contact_note"]


def reported(project: Project) -> dict[Outcome, int]:
    found = outcomes.step_reports(project.reader)[-1]
    assert found.rows == sum(found.outcomes.values())
    return {outcome: count for outcome, count in found.outcomes.items() if count}
