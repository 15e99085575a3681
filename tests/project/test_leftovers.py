from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.projects import CONTACTS, begin, contact, drafts, project_with

from rowcall.model.exchange import Wire
from rowcall.project import calls, leftovers
from rowcall.project.file import Project
from rowcall.project.leftovers import MISSING_APART

HOUR = MISSING_APART
NOON = 1_780_000_000.0


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines"), contact("tomas")]) as opened:
        yield opened


def waiting(project: Project) -> tuple[int, str]:
    """A run whose first row waits at the service, and whose second one was never sent."""
    begun = begin(project)
    begun.plan(drafts((1, "a"), (2, "b")))
    unit = begun.units()[0]
    token = begun.open(unit)
    begun.answer(token, Wire.ACCEPTED)
    project.write_now(lambda connection: calls.now_waiting(connection, token, "remote", unit.job_ids))
    return begun.step_id, token


@pytest.mark.parametrize(
    ("moments", "counts"),
    [
        ((0, HOUR, 2 * HOUR), [1, 2, 3]),
        ((0, 1, 2), [1, 1, 1]),
        ((0, HOUR - 1, HOUR, HOUR + 1), [1, 1, 2, 2]),
        ((0, -10 * HOUR, -9 * HOUR, HOUR), [1, 1, 1, 2]),  # the clock was set back, and right again
    ],
)
def test_a_result_counts_as_missing_once_an_hour(
    project: Project, moments: tuple[float, ...], counts: list[int]
) -> None:
    _step_id, token = waiting(project)
    counted = [
        project.write_now(lambda connection, at=at: leftovers.note_missing(connection, token, NOON + at))
        for at in moments
    ]
    assert counted == counts


def test_only_what_waits_is_left_of_an_earlier_run(project: Project) -> None:
    older, _token = waiting(project)
    newer = begin(project)
    found = leftovers.earlier_steps(project.reader, newer.step.record.run_id)
    assert [record.id for record, _plan in found] == [older]
    assert set(leftovers.open_jobs(project.reader, older).values()) == {1}
    assert leftovers.earlier_steps(project.reader, found[0][0].run_id) == []
