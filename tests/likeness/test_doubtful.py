"""Each kind of doubtful answer is found, and what is in order is not."""

from __future__ import annotations

import pytest
from tests.likeness.conftest import Reviewed

from rowcall.catalogue import catalogue
from rowcall.errors import ImportCancelled
from rowcall.likeness.cards import Cards
from rowcall.likeness.doubtful import find_doubtful
from rowcall.model.reading import Reading
from rowcall.model.review import Kind, Refusal
from rowcall.project.edits import CellText, edit

FITTING = {
    "full_name": "Jane Caldeira",
    "title": "VP Sales EMEA",
    "company_name": "Norvane SAS",
    "company_domain": "norvane.example",
    "lead_status": "QUALIFIED",
}


def test_people_who_fit_are_not_doubtful(people_found: Reviewed) -> None:
    people_found.found(1, "jane", FITTING)
    assert people_found.doubtful() == []


def test_somebody_of_another_company(people_found: Reviewed) -> None:
    row = people_found.found(1, "jane", FITTING | {"company_name": "Kelmar", "company_domain": "kelmar.example"})
    card = people_found.card()
    assert (card.doubtful.kind, card.doubtful.row_id, card.doubtful.refusal) == (Kind.COMPANY, row, Refusal.OUT)
    assert (card.asked, card.found, card.name) == ("Norvane", "Kelmar", "Jane Caldeira")
    assert [pair.title for pair in card.pairs if pair.differs] == ["Company", "Company website"]


def test_a_title_that_was_not_looked_for(people_found: Reviewed) -> None:
    people_found.found(1, "jane", FITTING | {"title": "Office Manager"})
    card = people_found.card()
    assert card.doubtful.kind is Kind.TITLE
    assert (card.asked, card.found) == ("VP Sales", "Office Manager")


def test_somebody_whom_the_service_itself_rejects_is_told_of_once(people_found: Reviewed) -> None:
    people_found.found(
        1,
        "jane",
        FITTING
        | {"title": "Cook", "company_name": "Kelmar", "company_domain": "kelmar.example"}
        | {"lead_status": "DISQUALIFIED", "rejection_reasons": "wrong function"},
    )
    card = people_found.card()
    assert card.doubtful.kind is Kind.REJECTED
    assert card.asked == "wrong function"


@pytest.mark.parametrize(
    ("company", "reasons", "differs", "unseen"),
    [
        ("Kelmar", "COMPANY_MISMATCH", ["Company"], False),
        ("Norvane", "COMPANY_MISMATCH", [], True),
        ("Norvane", "LOCATION_MISMATCH", [], True),
        ("Norvane", "NO_LONGER_IN_POSITION", [], False),
    ],
)
def test_a_reason_of_the_service_is_shown_where_it_can_be_seen_and_else_it_is_said_that_it_cannot(
    people_found: Reviewed, company: str, reasons: str, differs: list[str], *, unseen: bool
) -> None:
    rejected = {"company_name": company, "lead_status": "DISQUALIFIED", "rejection_reasons": reasons}
    people_found.found(1, "jane", FITTING | rejected)
    card = people_found.card()
    assert [pair.title for pair in card.pairs if pair.differs] == differs
    assert card.unseen is unseen


@pytest.mark.parametrize(("title", "differs"), [("Vice President of Sales", []), ("Cook", ["Job title"])])
def test_a_title_that_was_asked_for_is_not_what_differs(people_found: Reviewed, title: str, differs: list[str]) -> None:
    rejected = {"title": title, "lead_status": "DISQUALIFIED", "rejection_reasons": "TITLE_MISMATCH"}
    people_found.found(1, "jane", FITTING | rejected)
    card = people_found.card()
    assert card.doubtful.kind is Kind.REJECTED
    assert [pair.title for pair in card.pairs if pair.differs] == differs
    assert card.unseen is not bool(differs)


def test_a_newer_answer_than_what_was_typed(people_found: Reviewed) -> None:
    row = people_found.found(1, "jane", FITTING)
    sheet = people_found.sheet("people")
    (title,) = [column for column in sheet.columns if column.key == "title"]
    people_found.project.write_now(
        lambda connection: edit(connection, sheet.id, [CellText(row, title.id, "VP of Sales")], "Edit", 1.0)
    )
    assert people_found.doubtful() == []
    people_found.write("people", row, {"title": "VP Sales Europe"})
    card = people_found.card()
    assert (card.doubtful.kind, card.doubtful.refusal) == (Kind.NEWER, Refusal.STAYS)
    assert (card.asked, card.found) == ("VP of Sales", "VP Sales Europe")


def test_what_is_found_about_somebody_of_another_name(contacts: Reviewed) -> None:
    contacts.write("contacts", 1, {"profile_full_name": "Jane A. Caldeira", "profile_company": "Norvane"})
    contacts.write("contacts", 2, {"profile_full_name": "Hugo Bardane", "profile_title": "Cook"})
    card = contacts.card()
    assert (card.doubtful.kind, card.doubtful.row_id, card.doubtful.refusal) == (Kind.PERSON, 2, Refusal.CELLS)
    assert (card.asked, card.found) == ("Mark Ostrander", "Hugo Bardane")
    assert "Title in the profile" in card.empties
    assert "E-mail" not in card.empties


def test_somebody_who_is_at_another_company_by_now(contacts: Reviewed) -> None:
    contacts.write(
        "contacts",
        1,
        {
            "profile_full_name": "Jane Caldeira",
            "profile_company": "Norvane",
            "profile_company_domain": "kelmar.example",
        },
    )
    card = contacts.card()
    assert card.doubtful.kind is Kind.COMPANY
    assert (card.asked, card.found) == ("norvane.example", "kelmar.example")


def test_a_contact_of_which_the_service_is_not_sure_in_whatever_words(contacts: Reviewed) -> None:
    contacts.write("contacts", 1, {"email": "jane@norvane.example", "email_status": "Valid"})
    contacts.write("contacts", 2, {"email": "mark@ostrel.example", "email_status": "accept_all (risky)"})
    card = contacts.card()
    assert (card.doubtful.kind, card.doubtful.place) == (Kind.CONTACT, "enrich_contact/email")
    assert (card.asked, card.found) == ("accept_all (risky)", "mark@ostrel.example")
    assert card.empties == ("E-mail", "E-mail check")


def test_one_address_for_people_of_two_names(contacts: Reviewed) -> None:
    contacts.write("contacts", 1, {"email": "j@norvane.example", "email_status": "valid"})
    assert contacts.kinds() == []
    contacts.write("contacts", 2, {"email": "J@Norvane.example", "email_status": "valid"})
    assert contacts.kinds() == [(Kind.SHARED, 1), (Kind.SHARED, 2)]
    card = Cards(contacts.project.reader, catalogue()).card(contacts.doubtful()[0])
    assert card is not None
    assert (card.asked, card.found) == ("Mark Ostrander", "j@norvane.example")
    assert card.empties == ("E-mail", "E-mail check")


def test_what_was_decided_is_not_told_again_until_another_answer_comes(people_found: Reviewed) -> None:
    row = people_found.found(1, "jane", FITTING | {"title": "Office Manager"})
    (before,) = people_found.doubtful()
    actions, reader = catalogue(), people_found.project.reader
    assert find_doubtful(reader, actions, {before}.__contains__) == []
    people_found.write("people", row, {"title": "Cook"})
    (after,) = find_doubtful(reader, actions, {before}.__contains__)
    assert after.mark != before.mark


def test_it_can_be_stopped(people_found: Reviewed) -> None:
    people_found.found(1, "jane", FITTING | {"title": "Office Manager"})
    reading = Reading()
    reading.stop()
    with pytest.raises(ImportCancelled):
        find_doubtful(people_found.project.reader, catalogue(), lambda _doubtful: False, reading)
