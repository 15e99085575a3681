import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.projects import BOTH, CONTACTS, Begun, begin, contact, drafts, project_with, send_again

from rowcall.model.exchange import Exchange, Wire
from rowcall.model.plans import StepPlan
from rowcall.project import doubts, receipts, unexpected_stop
from rowcall.project.file import Project

APART = StepPlan("enrich_contact", {"delivery": "background"}, ("email", "phone"))
FOUND = Exchange(Wire.ACCEPTED, 200, b'{"id": "s-1"}', "application/json", {"id": "s-1"})


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines"), contact("tomas")]) as opened:
        yield opened


def in_doubt(project: Project, plan: StepPlan = BOTH) -> tuple[Begun, list[str]]:
    """A run whose rows were all sent and never answered."""
    begun = begin(project, plan)
    begun.plan(drafts((1, "a"), (2, "b")))
    tokens = [begun.open(unit) for unit in begun.units()]
    project.write_now(lambda connection: unexpected_stop.recover(connection, 5.0))
    return begun, tokens


def test_each_call_in_doubt_says_whom_it_is_about_and_what_it_may_have_taken(project: Project) -> None:
    begun, tokens = in_doubt(project)
    found = doubts.doubtful_calls(project.reader)
    assert {call.token for call in found} == set(tokens)
    ines = next(call for call in found if call.row_id == 1)
    assert (ines.about, ines.row_number, ines.most, ines.parts) == ("Ines Caldeira", 1, 33, ("email", "phone"))
    assert (ines.sheet_id, ines.sent_at, ines.action) == (begun.step.sheet.id, 1.0, "enrich_contact")


def test_an_answered_or_waiting_row_is_not_in_doubt(project: Project) -> None:
    begun = begin(project)
    begun.plan(drafts((1, "a"), (2, "b")))
    begun.answer(begun.open(begun.units()[0]))
    project.write_now(lambda connection: unexpected_stop.recover(connection, 5.0))
    assert doubts.doubtful_calls(project.reader) == ()


def test_consent_names_the_calls_and_what_they_may_cost_and_is_given_once(project: Project) -> None:
    begun, tokens = in_doubt(project)
    assert send_again(project, 6.0) == {begun.step.sheet.id: [1, 2]}
    assert send_again(project, 7.0) == {}
    kept = [
        json.loads(detail)
        for (detail,) in project.reader.fetch("SELECT detail FROM event WHERE kind = 'consent_to_resend'")
    ]
    assert kept == [{"tokens": tokens, "most": 66}]
    assert begun.states(1) == ["queued", "queued"]
    assert begun.shown(1)["enrich_contact_status"] == "not_run"


def test_what_is_left_as_it_is_has_failed_and_stays_possible(project: Project) -> None:
    begun, tokens = in_doubt(project)
    mine = [call.token for call in doubts.doubtful_calls(project.reader) if call.row_id == 1]
    project.write_now(lambda connection: doubts.leave_as_is(connection, mine, "Left as it is.", 6.0))
    assert begun.states(1) == ["failed_permanent", "failed_permanent"]
    shown = begun.shown(1)
    assert (shown["enrich_contact_status"], shown["enrich_contact_note"]) == ("failed", "Left as it is.")
    assert begun.spent() == 66
    assert [call.row_id for call in doubts.doubtful_calls(project.reader)] == [2]
    assert send_again(project, 7.0) == {begun.step.sheet.id: [2]}
    assert len(tokens) == 2


def test_evidence_makes_a_row_waiting_and_can_be_adopted_once(project: Project) -> None:
    begun, tokens = in_doubt(project)
    row_id = doubts.doubts(project.reader, [tokens[0]])[0].row_id
    for expected in ([row_id], []):
        adopted = project.write_now(lambda connection: doubts.adopt(connection, tokens[0], FOUND, 8.0, "Found."))
        assert adopted == expected
    assert begun.states(row_id) == ["waiting", "waiting"]
    kept = receipts.kept_answers(project.reader, begun.step_id, row_id, ("email", "phone"))
    assert kept[1].reply.body == {"id": "s-1"}
    assert begun.spent() == 66


def test_a_row_whose_parts_are_asked_apart_stays_unknown_until_the_last_part_is_decided(project: Project) -> None:
    begun, _tokens = in_doubt(project, APART)
    mine = [doubt.token for doubt in doubts.doubts(project.reader) if doubt.row_id == 1]
    assert len(mine) == 2
    for token, states in zip(mine, (["failed_permanent", "unknown_outcome"], ["failed_permanent"] * 2), strict=True):
        project.write_now(lambda connection, token=token: doubts.leave_as_is(connection, [token], "Left.", 6.0))
        assert sorted(begun.states(1)) == states


def test_only_the_newest_call_of_a_row_is_in_doubt(project: Project) -> None:
    begun, _tokens = in_doubt(project)
    send_again(project, 6.0)
    again = begun.open(next(unit for unit in begun.units() if unit.row_id == 1))
    project.write_now(lambda connection: unexpected_stop.recover(connection, 9.0))
    assert [doubt.token for doubt in doubts.doubts(project.reader)] == [again]


def test_what_came_of_an_answer_is_kept_for_evidence(project: Project) -> None:
    begun = begin(project)
    begun.plan(drafts((1, "a")))
    token = begun.open(begun.units()[0])
    begun.answer(token, Wire.AMBIGUOUS, b'{"enrichment_id": "6a')
    assert doubts.pieces(project.reader, token) == b'{"enrichment_id": "6a'
    assert doubts.pieces(project.reader, "other") == b""
