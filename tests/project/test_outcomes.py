import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.projects import BOTH, CONTACTS, PEOPLE, begin, drafts, project_with, send_again
from tests.support.row_ends import APART, EMAIL, finish, reported, settle, status

from rowcall.model.cells import ENDED, JobState, Outcome
from rowcall.model.exchange import Wire
from rowcall.project import calls, edits, jobs, outcomes, planning, rows, runs, unexpected_stop
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.planning import Draft


def test_rows_that_did_not_end_say_where_they_stand_and_go_on_later(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts(*((row_id, str(row_id)) for row_id in range(1, 6)), parts=("email",)))
    begun.plan([Draft(6, (), outcome=Outcome.NOT_RUN, note="After the first 5.", left_out=True)])
    finish(begun, 1, JobState.DONE, "a@norvane.example")
    waiting, sending, _put_off, _queued = begun.units()
    token = begun.open(waiting)
    begun.answer(token, Wire.ACCEPTED)
    project.write_now(lambda connection: calls.now_waiting(connection, token, "s1", waiting.job_ids))
    begun.answer(begun.open(sending))
    settle(begun)
    assert [status(begun, row_id) for row_id in range(1, 7)] == [
        ("found", ""),
        ("unknown", "Still there."),
        ("unknown", "Still there."),
        ("not_run", "Not asked."),
        ("not_run", "Not asked."),
        ("not_run", "After the first 5."),
    ]
    assert reported(project) == {Outcome.FOUND: 1, Outcome.UNKNOWN: 2, Outcome.NOT_RUN: 3}
    project.write_now(lambda connection: outcomes.reopen_unfinished(connection, begun.step.record.run_id))
    assert reported(project) == {Outcome.FOUND: 1, Outcome.NOT_RUN: 1}
    assert [unit.row_id for unit in begun.units()] == [2, 3, 4, 5]
    settle(begun)
    assert status(begun, 4) == ("not_run", "Not asked.")


def test_a_row_that_was_found_in_part_says_so_and_what_else_was_not_asked(project: Project) -> None:
    begun = begin(project, APART)
    begun.plan(drafts((1, "a"), (2, "b"), (3, "c")))
    units = begun.units()
    for unit, state in (
        (units[0], JobState.DONE),
        (units[2], JobState.FAILED_PERMANENT),
        (units[4], JobState.NOT_FOUND),
    ):
        begun.answer(begun.open(unit))
        project.write_now(lambda connection, unit=unit, state=state: jobs.set_states(connection, unit.job_ids, state))
    project.write_now(lambda connection: rows.add_note(connection, begun.step_id, 3, "Nothing found: e-mail."))
    settle(begun)
    assert [status(begun, row_id) for row_id in (1, 2, 3)] == [
        ("found", "Not asked."),
        ("failed", "Not asked."),
        ("not_run", "Nothing found: e-mail. Not asked."),
    ]
    project.write_now(lambda connection: outcomes.reopen_unfinished(connection, begun.step.record.run_id))
    note = project.write_now(lambda connection: rows.add_note(connection, begun.step_id, 3, "Nothing found: phone."))
    assert note == "Nothing found: e-mail. Nothing found: phone."


def test_a_call_in_doubt_since_a_stop_is_said_to_be_in_doubt_and_only_once(project: Project) -> None:
    begun = begin(project, APART)
    begun.plan(drafts((1, "a"), (2, "b")))
    begun.open(begun.units()[0])
    project.write_now(lambda connection: unexpected_stop.recover(connection, 1.0))
    for _again in range(2):
        project.write_now(lambda connection: outcomes.reopen_unfinished(connection, begun.step.record.run_id))
        project.write_now(
            lambda connection: outcomes.settle_in_doubt(connection, begun.step.record, begun.step.status, "In doubt.")
        )
        assert status(begun, 1) == ("unknown", "In doubt.")
    settle(begun)
    assert status(begun, 2) == ("not_run", "Not asked.")
    assert reported(project) == {Outcome.UNKNOWN: 1, Outcome.NOT_RUN: 1}
    send_again(project, 2.0)
    project.write_now(lambda connection: outcomes.reopen_unfinished(connection, begun.step.record.run_id))
    settle(begun)
    assert status(begun, 1) == ("not_run", "Not asked.")


def test_rows_that_were_never_looked_at_are_counted_and_looked_at_when_the_run_goes_on(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), parts=("email",)))
    begun.plan([Draft(2, (), outcome=Outcome.FAILED, note="No name.")])
    project.write_now(
        lambda connection: outcomes.settle_unplanned(connection, begun.step.record, begun.step.status, "Not asked yet.")
    )
    settle(begun)
    assert status(begun, 5) == ("not_run", "Not asked yet.")
    assert reported(project) == {Outcome.NOT_RUN: 5, Outcome.FAILED: 1}
    project.write_now(lambda connection: outcomes.reopen_unfinished(connection, begun.step.record.run_id))
    assert planning.unplanned(project.reader, begun.step.record, 0, 10) == [3, 4, 5, 6]
    assert [unit.row_id for unit in begun.units()] == [1]


def test_a_status_that_a_person_typed_stays(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), (2, "b"), parts=("email",)))
    sheet_id, where = begun.step.sheet.id, begun.step.status
    typed = [CellText(row_id, where.note, "call her") for row_id in (1, 5)]
    project.write_now(lambda connection: edits.edit(connection, sheet_id, typed, "Edit", 1.0))
    settle(begun)
    project.write_now(
        lambda connection: outcomes.settle_unplanned(connection, begun.step.record, where, "Not asked yet.")
    )
    assert [status(begun, row_id) for row_id in (1, 2, 5, 6)] == [
        ("not_run", "call her"),
        ("not_run", "Not asked."),
        ("not_run", "call her"),
        ("not_run", "Not asked yet."),
    ]
    project.write_now(edits.undo)
    assert [status(begun, row_id)[1] for row_id in (1, 5)] == ["Not asked.", "Not asked yet."]


def test_a_run_tells_why_it_stopped_and_how_long_all_its_stretches_took(project: Project) -> None:
    begun = begin(project, BOTH)
    run_id = begun.step.record.run_id
    project.write_now(lambda connection: runs.add_seconds(connection, run_id, 2.5))
    project.write_now(lambda connection: runs.end_run(connection, run_id, "offline", ended=False))
    found = runs.last_run(project.reader)
    assert found is not None
    assert (found[0], found[2], found[3]) == (run_id, "offline", False)
    project.write_now(lambda connection: runs.add_seconds(connection, run_id, 1.5))
    project.write_now(lambda connection: runs.end_run(connection, run_id, None, ended=True))
    found = runs.last_run(project.reader)
    assert found is not None
    assert found[2:] == (None, True)
    assert runs.seconds_of_all_runs(project.reader) == 4.0


def test_a_call_that_was_put_off_and_sent_again_is_one_call(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), parts=("email",)))
    unit = begun.units()[0]
    for wire in (Wire.NOT_SENT, Wire.REFUSED, Wire.REFUSED):
        begun.answer(begun.open(unit), wire)
        project.write_now(lambda connection: jobs.set_states(connection, unit.job_ids, JobState.QUEUED))
    begun.answer(begun.open(unit))
    assert outcomes.step_reports(project.reader)[0].calls == 1


@given(
    st.lists(st.sampled_from(sorted(ENDED - {JobState.SKIPPED_DUPLICATE, JobState.SUPPRESSED})), max_size=6), st.data()
)
def test_however_rows_end_the_report_adds_up(
    tmp_path_factory: pytest.TempPathFactory, ends: list[JobState], data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("sums") / "list.rowcall"
    with project_with(path, CONTACTS, PEOPLE) as project:
        begun = begin(project, EMAIL)
        people = data.draw(st.lists(st.sampled_from("abcdef"), min_size=6, max_size=6))
        begun.plan(drafts(*enumerate(people, start=1), parts=("email",)))
        for unit, state in zip(begun.units(), ends, strict=False):
            finish(begun, unit.row_id, state)
        settle(begun)
        counted = reported(project)
        assert sum(counted.values()) == 6
        assert counted.get(Outcome.SKIPPED_DUPLICATE, 0) == 6 - len(set(people))
        shown = [status(begun, row_id)[0] for row_id in range(1, 7)]
        assert {outcome: shown.count(outcome) for outcome in set(shown)} == counted
