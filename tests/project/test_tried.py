"""What the rows that were asked so far tell of those that are left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.projects import BOTH, CONTACTS, Begun, begin, contact, drafts, project_with

from rowcall.model.cells import JobState
from rowcall.model.exchange import Wire
from rowcall.model.prices import Cost
from rowcall.project import calls, jobs
from rowcall.project.file import Project
from rowcall.project.jobs import Unit
from rowcall.project.tried import row_had_result, tried

NAMES = ("ines", "tomas", "mira", "jonas", "lea")
FOUND, NOT_FOUND = JobState.DONE, JobState.NOT_FOUND


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact(name) for name in NAMES]) as made:
        yield made


def end(begun: Begun, unit: Unit, email: JobState, phone: JobState, credits_taken: int, origin: str = "call") -> None:
    """Ask a row and let it end like this."""
    token = begun.open(unit)
    begun.answer(token)

    def write(connection: object) -> None:
        calls.settle(connection, token, Cost(credits_taken))  # type: ignore[arg-type]  # the writer's own connection
        for job_id, state in zip(unit.job_ids, (email, phone), strict=True):
            jobs.set_states(connection, [job_id], state)  # type: ignore[arg-type]
        connection.execute("UPDATE attempt SET origin = ? WHERE token = ?", (origin, token))  # type: ignore[attr-defined]

    begun.project.write_now(write)


def test_only_rows_that_were_asked_and_answered_tell_anything(project: Project) -> None:
    begun = begin(project)
    begun.plan(drafts((1, "a"), (2, "b"), (3, "c"), (4, "d"), (5, "e")))
    first, second, third, fourth, _fifth = begun.units()
    end(begun, first, FOUND, FOUND, 33)
    end(begun, second, FOUND, NOT_FOUND, 3)
    end(begun, third, FOUND, FOUND, 0, origin="wallet")
    begun.answer(begun.open(fourth), Wire.AMBIGUOUS)
    found = tried(project.reader, "enrich_contact", begun.step.sheet.id)
    assert (found.rows, found.found, dict(found.parts)) == (2, 2, {"email": (2, 2), "phone": (2, 1)})
    assert (found.spent, found.most, found.taken_in) == (36, 66, 5)
    assert tried(project.reader, "find_people", begun.step.sheet.id).rows == 0


def test_what_was_asked_in_several_runs_counts_together(project: Project) -> None:
    for row_id in (1, 2):
        begun = begin(project, BOTH)
        begun.plan(drafts((row_id, f"p{row_id}")))
        end(begun, begun.units()[0], NOT_FOUND, NOT_FOUND, 0)
    found = tried(project.reader, "enrich_contact", begun.step.sheet.id)
    assert (found.rows, found.found, found.spent, found.most) == (2, 0, 0, 66)


@pytest.mark.parametrize(
    ("email", "phone", "expected"),
    [
        (FOUND, NOT_FOUND, True),
        (NOT_FOUND, NOT_FOUND, False),
        (NOT_FOUND, JobState.FAILED_PERMANENT, None),
        (JobState.UNKNOWN_OUTCOME, NOT_FOUND, None),
        (JobState.UNKNOWN_OUTCOME, FOUND, True),
    ],
)
def test_whether_a_row_had_a_result(project: Project, email: JobState, phone: JobState, expected: bool | None) -> None:
    begun = begin(project)
    begun.plan(drafts((1, "a")))
    (unit,) = begun.units()
    assert row_had_result(project.reader, begun.step_id, 1) is None
    end(begun, unit, email, phone, 0)
    assert row_had_result(project.reader, begun.step_id, 1) is expected


def test_a_result_that_was_bought_before_is_no_hit(project: Project) -> None:
    begun = begin(project)
    begun.plan(drafts((1, "a")))
    end(begun, begun.units()[0], FOUND, FOUND, 0, origin="wallet")
    assert row_had_result(project.reader, begun.step_id, 1) is None


def test_the_same_person_again_is_no_hit(project: Project) -> None:
    begun = begin(project)
    begun.plan(drafts((1, "a"), (2, "a")))
    end(begun, begun.units()[0], FOUND, FOUND, 33)
    assert row_had_result(project.reader, begun.step_id, 2) is None
    assert tried(project.reader, "enrich_contact", begun.step.sheet.id).rows == 1
