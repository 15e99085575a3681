import pytest
from tests.support.projects import begin, drafts
from tests.support.row_ends import EMAIL

from rowcall.model.cells import ForbiddenTransition, JobState
from rowcall.project import jobs, planning
from rowcall.project.agreed import nth_agreed
from rowcall.project.file import Project


def test_states_change_only_as_allowed(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), parts=("email",)))
    (job_id,) = begun.units()[0].job_ids
    with pytest.raises(ForbiddenTransition):
        project.write_now(lambda connection: jobs.set_states(connection, [job_id], JobState.DONE))
    assert begun.states(1) == ["queued"]


def test_units_come_in_the_order_of_the_list_and_from_where_one_left_off(project: Project) -> None:
    begun = begin(project)
    begun.plan(drafts(*((row_id, str(row_id)) for row_id in range(1, 7))))
    units = jobs.pending(project.reader, begun.step_id, 0, 4, apart=False)
    assert [unit.row_id for unit in units] == [1, 2, 3, 4]
    assert units[0].parts == ("email", "phone")
    assert [unit.row_id for unit in jobs.pending(project.reader, begun.step_id, 4, 4, apart=False)] == [5, 6]
    assert [unit.parts for unit in jobs.pending(project.reader, begun.step_id, 5, 4, apart=True)] == [
        ("email",),
        ("phone",),
    ]
    assert planning.unplanned(project.reader, begun.step.record, 0, 10) == []
    record = begun.step.record
    assert (nth_agreed(project.reader, record, 3), nth_agreed(project.reader, record, 7)) == (3, None)
