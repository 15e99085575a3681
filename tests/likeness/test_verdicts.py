"""What a person decides about doubtful answers: what it does, that it is not asked again, and that it can be undone."""

from __future__ import annotations

import pytest
from tests.likeness.conftest import Reviewed
from tests.likeness.test_doubtful import FITTING

from rowcall.catalogue import catalogue
from rowcall.likeness.cards import emptying
from rowcall.likeness.doubtful import find_doubtful
from rowcall.model.cells import Outcome
from rowcall.model.import_plans import ByHand
from rowcall.model.review import Doubtful, Kind, Verdict
from rowcall.model.sheets import View
from rowcall.project import edits, verdicts
from rowcall.project.edits import CellText


def decide(reviewed: Reviewed, verdict: Verdict, *decided: Doubtful) -> tuple[Doubtful, ...]:
    sheets = {sheet.id: sheet for sheet in reviewed.project.reader.sheets()}
    gone = {one: emptying(sheets[one.sheet_id], catalogue(), one, "Rejected.") for one in decided}
    return reviewed.project.write_now(
        lambda connection: verdicts.decide(connection, decided, verdict, gone, "Review", 7.0)
    )


def left(reviewed: Reviewed) -> list[Doubtful]:
    decided = verdicts.decided_about(reviewed.project.reader)
    return find_doubtful(reviewed.project.reader, catalogue(), decided.__contains__)


def shown(reviewed: Reviewed, key: str) -> list[dict[str, str]]:
    sheet = reviewed.sheet(key)
    ids = reviewed.project.reader.order(sheet, View())
    names = [column.key or column.header for column in sheet.columns]
    rows = reviewed.project.reader.rows(sheet.id, [column.id for column in sheet.columns], ids)
    return [dict(zip(names, row, strict=True)) for row in rows]


def test_a_person_who_is_accepted_stays_and_is_not_asked_about_again(people_found: Reviewed) -> None:
    row = people_found.found(1, "jane", FITTING | {"title": "Cook"})
    (doubtful,) = left(people_found)
    before = shown(people_found, "people")
    assert decide(people_found, Verdict.ACCEPTED, doubtful) == ()
    assert left(people_found) == []
    assert shown(people_found, "people") == before
    sheet_id = people_found.sheet("people").id
    assert verdicts.verdicts_of(people_found.project.reader, sheet_id, row) == ((Kind.TITLE, Verdict.ACCEPTED, 7.0),)
    undone = people_found.project.write_now(edits.undo)
    assert undone is not None
    assert undone.title == "Review"
    assert left(people_found) == [doubtful]
    people_found.project.write_now(edits.redo)
    assert left(people_found) == []


def test_a_person_who_is_rejected_is_out_of_the_sheet_until_that_is_undone(people_found: Reviewed) -> None:
    people_found.found(1, "jane", FITTING | {"title": "Cook"})
    people_found.found(2, "mark", FITTING | {"company_name": "Ostrel", "company_domain": "ostrel.example"})
    (doubtful,) = left(people_found)
    before = shown(people_found, "people")
    decide(people_found, Verdict.REJECTED, doubtful)
    assert [row["company_name"] for row in shown(people_found, "people")] == ["Ostrel"]
    assert verdicts.taken_out(people_found.project.reader, doubtful.sheet_id) == (1, 0)
    assert people_found.project.reader.by_hand(doubtful.sheet_id) == ByHand(rejected=1)
    assert left(people_found) == []
    people_found.project.write_now(edits.undo)
    assert shown(people_found, "people") == before
    assert verdicts.taken_out(people_found.project.reader, doubtful.sheet_id) == (0, 0)
    assert left(people_found) == [doubtful]


def test_a_contact_that_is_rejected_is_emptied_and_remembered(contacts: Reviewed) -> None:
    contacts.write("contacts", 2, {"email": "mark@ostrel.example", "email_status": "catch-all"})
    (doubtful,) = left(contacts)
    decide(contacts, Verdict.REJECTED, doubtful)
    reader, sheet_id = contacts.project.reader, contacts.sheet("contacts").id
    assert shown(contacts, "contacts")[1]["email"] == ""
    assert verdicts.turned_down(reader, sheet_id, "enrich_contact", 1, 9) == {2: frozenset({"email"})}
    assert verdicts.turned_down(reader, sheet_id, "enrich_profile", 1, 9) == {}
    assert shown(contacts, "contacts")[1]["email_status"] == ""
    contacts.project.write_now(edits.undo)
    assert shown(contacts, "contacts")[1]["email"] == "mark@ostrel.example"
    assert verdicts.turned_down(reader, sheet_id, "enrich_contact", 1, 9) == {}


@pytest.mark.parametrize("phone", ["", "+33 1 23 45 67 89"])
def test_a_row_of_which_nothing_is_left_is_found_no_longer(contacts: Reviewed, phone: str) -> None:
    ended = {"enrich_contact_status": Outcome.FOUND, "enrich_contact_note": ""}
    contacts.write("contacts", 2, {"email": "mark@ostrel.example", "email_status": "catch-all", "phone": phone})
    contacts.write("contacts", 2, ended)
    (doubtful,) = left(contacts)
    decide(contacts, Verdict.REJECTED, doubtful)
    row = shown(contacts, "contacts")[1]
    now = (row["enrich_contact_status"], row["enrich_contact_note"])
    assert now == (("found", "") if phone else ("not_found", "Rejected."))
    contacts.project.write_now(edits.undo)
    row = shown(contacts, "contacts")[1]
    assert (row["enrich_contact_status"], row["enrich_contact_note"], row["email_status"]) == ("found", "", "catch-all")


def test_a_newer_answer_that_is_accepted_is_in_the_cell_and_undo_brings_back_what_was_typed(
    people_found: Reviewed,
) -> None:
    row = people_found.found(1, "jane", FITTING)
    sheet = people_found.sheet("people")
    (title,) = [column for column in sheet.columns if column.key == "title"]
    typed = [CellText(row, title.id, "VP of Sales")]
    people_found.project.write_now(lambda connection: edits.edit(connection, sheet.id, typed, "Edit", 1.0))
    people_found.write("people", row, {"title": "VP Sales Europe"})
    (doubtful,) = left(people_found)
    decide(people_found, Verdict.ACCEPTED, doubtful)
    assert shown(people_found, "people")[0]["title"] == "VP Sales Europe"
    assert left(people_found) == []
    people_found.project.write_now(edits.undo)
    assert shown(people_found, "people")[0]["title"] == "VP of Sales"
    assert left(people_found) == [doubtful]
    decide(people_found, Verdict.REJECTED, doubtful)
    assert shown(people_found, "people")[0]["title"] == "VP of Sales"
    assert left(people_found) == []


def test_many_are_one_step(people_found: Reviewed) -> None:
    for number in range(5):
        people_found.found(1, f"person-{number}", FITTING | {"title": "Cook"})
    found = left(people_found)
    decide(people_found, Verdict.REJECTED, *found)
    assert shown(people_found, "people") == []
    people_found.project.write_now(edits.undo)
    assert len(shown(people_found, "people")) == 5
    assert left(people_found) == found


def test_what_was_undone_is_forgotten_with_the_next_step(people_found: Reviewed) -> None:
    people_found.found(1, "jane", FITTING | {"title": "Cook"})
    (doubtful,) = left(people_found)
    decide(people_found, Verdict.ACCEPTED, doubtful)
    people_found.project.write_now(edits.undo)
    decide(people_found, Verdict.REJECTED, doubtful)
    assert people_found.project.reader.fetch("SELECT verdict FROM review") == [("rejected",)]
