from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.projects import BOTH, CONTACTS, Begun, begin, contact, drafts, project_with, send_again

from rowcall.model.cells import ENDED, ForbiddenTransition, JobState, Outcome, outcome_of_row
from rowcall.model.exchange import Wire
from rowcall.model.plans import StepPlan
from rowcall.project import calls, edits, jobs, outcomes, owners, planning, rows, runs
from rowcall.project.agreed import nth_agreed
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.planning import Draft, PlanWords
from rowcall.project.writer import Connection

NAMES = ("ines", "tomas", "awa", "jun", "sofia", "lars")
EMAIL = StepPlan("enrich_contact", {"delivery": "sync"}, ("email",))
APART = StepPlan("enrich_contact", {"delivery": "background"}, ("email", "phone"))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact(name) for name in NAMES]) as project:
        yield project


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


# ------------------------------------------------------------------ duplicates


def test_the_same_person_again_is_not_asked_and_names_the_first_row(project: Project) -> None:
    begun = begin(project, EMAIL)
    planned = begun.plan(drafts((1, "a"), (2, "b"), (3, "a"), (4, "a"), parts=("email",)))
    assert [row.outcome for row in planned] == [None, None, Outcome.SKIPPED_DUPLICATE, Outcome.SKIPPED_DUPLICATE]
    assert [unit.row_id for unit in begun.units()] == [1, 2]
    assert status(begun, 4) == ("skipped_duplicate", "Same as row 1")
    finish(begun, 1, JobState.DONE, "a@norvane.example")
    assert [begun.shown(row_id)["email"] for row_id in (1, 2, 3, 4)] == [
        "a@norvane.example",
        "",
        *["a@norvane.example"] * 2,
    ]


def test_rows_that_tell_nobody_apart_are_each_asked(project: Project) -> None:
    begun = begin(project, EMAIL)
    assert [row.outcome for row in begun.plan(drafts((1, ""), (2, ""), parts=("email",)))] == [None, None]


def test_only_the_parts_that_an_earlier_row_asks_are_left_out(project: Project) -> None:
    begun = begin(project)
    begun.plan([Draft(1, ("email",), "a"), Draft(2, ("email", "phone"), "a")])
    assert begun.states(2) == ["skipped_duplicate", "queued"]
    assert [(unit.row_id, unit.parts) for unit in begun.units()] == [(1, ("email",)), (2, ("phone",))]


def test_what_a_person_typed_is_neither_overwritten_by_a_copy_nor_copied(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), (2, "a"), (3, "a"), parts=("email",)))
    email = begun.step.column_ids["email"]
    typed = [CellText(1, email, "typed in the first"), CellText(2, email, "typed in the second")]
    project.write_now(lambda connection: edits.edit(connection, begun.step.sheet.id, typed, "Edit", 1.0))
    finish(begun, 1, JobState.DONE, "a@norvane.example")
    assert [begun.shown(row_id)["email"] for row_id in (1, 2, 3)] == [
        "typed in the first",
        "typed in the second",
        "a@norvane.example",
    ]


@given(st.lists(st.sampled_from("abc"), max_size=6), st.permutations(range(6)))
def test_of_each_person_exactly_the_first_row_is_asked(
    tmp_path_factory: pytest.TempPathFactory, people: list[str], cuts: list[int]
) -> None:
    path = tmp_path_factory.mktemp("first") / "list.rowcall"
    with project_with(path, CONTACTS, [contact(name) for name in NAMES]) as project:
        begun = begin(project, EMAIL)
        cut = min(cuts[0], len(people))
        every = drafts(*enumerate(people, start=1), parts=("email",))
        begun.plan(every[:cut])
        begun.plan(every[cut:])
        assert [unit.row_id for unit in begun.units()] == sorted(people.index(who) + 1 for who in set(people))


# ------------------------------------------------------------------ later runs


def test_a_person_found_in_an_earlier_run_is_not_bought_for_another_row(project: Project) -> None:
    first = begin(project, EMAIL)
    first.plan(drafts((1, "a"), parts=("email",)))
    finish(first, 1, JobState.DONE, "a@norvane.example")
    second = begin(project, EMAIL)
    assert second.plan(drafts((2, "a"), parts=("email",)))[0].outcome is Outcome.SKIPPED_DUPLICATE


@pytest.mark.parametrize("state", [JobState.NOT_FOUND, JobState.FAILED_PERMANENT])
def test_one_that_was_not_found_then_may_be_asked_again(project: Project, state: JobState) -> None:
    first = begin(project, EMAIL)
    first.plan(drafts((1, "a"), parts=("email",)))
    finish(first, 1, state)
    second = begin(project, EMAIL)
    assert [row.outcome for row in second.plan(drafts((1, "a"), (2, "a"), parts=("email",)))] == [
        None,
        Outcome.SKIPPED_DUPLICATE,
    ]


def test_a_row_found_before_is_asked_again_only_where_the_user_wants_all(project: Project) -> None:
    first = begin(project, EMAIL)
    first.plan(drafts((1, "a"), parts=("email",)))
    finish(first, 1, JobState.DONE, "a@norvane.example")
    again = begin(project, EMAIL)
    assert again.plan(drafts((1, "a"), parts=("email",)))[0].outcome is None
    once_only = begin(project, EMAIL)
    words = PlanWords("Same as row {row}", own_counts=True)
    finish(again, 1, JobState.DONE, "a@norvane.example")
    assert once_only.plan(drafts((1, "a"), parts=("email",)), words)[0].outcome is Outcome.NOT_RUN
    assert status(once_only, 1) == ("found", "")  # what was found before goes on showing


@pytest.mark.parametrize("wire", [Wire.ACCEPTED, Wire.AMBIGUOUS])
def test_a_row_whose_answer_is_still_open_is_not_paid_for_again_by_a_new_run(project: Project, wire: Wire) -> None:
    first = begin(project, EMAIL)
    first.plan(drafts((1, "a"), parts=("email",)))
    unit = first.units()[0]
    token = first.open(unit)
    first.answer(token, wire)
    if wire is Wire.ACCEPTED:
        project.write_now(lambda connection: calls.now_waiting(connection, token, "s1", unit.job_ids))
    else:
        project.write_now(lambda connection: jobs.set_states(connection, unit.job_ids, JobState.UNKNOWN_OUTCOME))
    settle(first)
    second = begin(project, EMAIL)
    planned = second.plan(drafts((1, "a"), (2, "a"), parts=("email",)))
    assert [row.outcome for row in planned] == [Outcome.NOT_RUN, Outcome.SKIPPED_DUPLICATE]
    assert status(second, 1)[0] == "unknown"
    assert "still open" in project.reader.fetch("SELECT note FROM step_row WHERE step_id = ?", (second.step_id,))[0][0]
    assert second.units() == []


def test_after_consent_a_new_run_asks_a_row_in_doubt(project: Project) -> None:
    first = begin(project, EMAIL)
    first.plan(drafts((1, "a"), parts=("email",)))
    first.open(first.units()[0])
    project.write_now(lambda connection: calls.recover(connection, 1.0))
    send_again(project, 2.0)
    assert begin(project, EMAIL).plan(drafts((1, "a"), parts=("email",)))[0].outcome is None


# ------------------------------------------------------------------ names learned during the run


def claim(begun: Begun, row_id: int, *keys: str) -> str | None:
    unit = next(unit for unit in begun.units() if unit.row_id == row_id)
    return begun.project.write_now(
        lambda connection: owners.claim_row(connection, begun.step.record, unit, keys, "Same company as row {row}")
    )


def test_a_row_that_turns_out_to_be_an_earlier_one_ends_as_its_duplicate(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "a"), (2, "b"), (3, "c"), parts=("email",)))
    begun.answer(begun.open(begun.units()[1]))
    assert claim(begun, 1, "90412277", "norvane") is None
    assert claim(begun, 2, "other", "norvane") == "Same company as row 1"
    assert claim(begun, 3, "other") is None
    assert [begun.states(row_id) for row_id in (1, 2, 3)] == [["queued"], ["skipped_duplicate"], ["queued"]]
    assert claim(begun, 1, "90412277", "norvane") is None  # said again when the run is carried on


def test_claims_and_plans_do_not_mix_their_names(project: Project) -> None:
    begun = begin(project, EMAIL)
    begun.plan(drafts((1, "norvane"), (2, "b"), parts=("email",)))
    assert claim(begun, 2, "norvane") is None


# ------------------------------------------------------------------ states and units


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


# ------------------------------------------------------------------ ends


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
    project.write_now(lambda connection: calls.recover(connection, 1.0))
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
    with project_with(path, CONTACTS, [contact(name) for name in NAMES]) as project:
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
