import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.projects import CONTACTS, PEOPLE, Begun, begin, drafts, project_with, send_again
from tests.support.row_ends import EMAIL, finish, settle, status

from rowcall.model.cells import JobState, Outcome
from rowcall.model.exchange import Wire
from rowcall.project import calls, edits, jobs, owners, unexpected_stop
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.planning import Draft, PlanWords


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
    with project_with(path, CONTACTS, PEOPLE) as project:
        begun = begin(project, EMAIL)
        cut = min(cuts[0], len(people))
        every = drafts(*enumerate(people, start=1), parts=("email",))
        begun.plan(every[:cut])
        begun.plan(every[cut:])
        assert [unit.row_id for unit in begun.units()] == sorted(people.index(who) + 1 for who in set(people))


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
    project.write_now(lambda connection: unexpected_stop.recover(connection, 1.0))
    send_again(project, 2.0)
    assert begin(project, EMAIL).plan(drafts((1, "a"), parts=("email",)))[0].outcome is None


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
