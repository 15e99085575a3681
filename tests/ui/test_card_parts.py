"""What the card of a row works out: where values lead to, what a row is called, how its columns are grouped."""

import pytest

from rowcall.model.fields import Field
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.ui.grid.looks import looks
from rowcall.ui.row_card.groups import called, groups_of
from rowcall.ui.row_card.links import link_of


@pytest.mark.parametrize(
    ("text", "field", "leads_to"),
    [
        ("https://norvane.example/a?b=c", None, "https://norvane.example/a?b=c"),
        ("norvane.example", Field.COMPANY_DOMAIN, "https://norvane.example"),
        ("www.linkedin.com/in/ana", Field.LINKEDIN_URL, "https://www.linkedin.com/in/ana"),
        ("ana@norvane.example", None, "mailto:ana@norvane.example"),
        ("+33 6 12 34 56 78", Field.PHONE, "tel:+33612345678"),
        ("norvane.example", None, None),
        ("12345678", Field.CRM_ID, None),
        ("file:///etc/passwd", Field.COMPANY_DOMAIN, None),
        ("javascript:alert(1)", Field.LINKEDIN_URL, None),
        ("smb://host/share", Field.COMPANY_DOMAIN, None),
        ("https://", None, None),
        ("ana@norvane.example?cc=all@norvane.example", None, None),
        ("", Field.PHONE, None),
    ],
)
def test_only_pages_mailboxes_and_phones_are_opened(text: str, field: Field | None, leads_to: str | None) -> None:
    link = link_of(text, field)
    assert (link.toString() if link is not None else None) == leads_to


def column(number: int, title: str, field: Field | None = None, action: str = "", key: str = "") -> Column:
    return Column(number, title, title, field, Origin.ADDED if action else Origin.IMPORTED, key, action)


COLUMNS = (
    column(1, "Notes"),
    column(2, "Company", Field.COMPANY_NAME),
    column(3, "First", Field.FIRST_NAME),
    column(4, "Last", Field.LAST_NAME),
    column(5, "E-mail", Field.EMAIL, "enrich_contact", "email"),
    column(6, "Status", None, "enrich_contact", "enrich_contact_status"),
    column(7, "Note", None, "enrich_contact", "enrich_contact_note"),
)


def test_who_it_is_comes_first_then_the_list_then_each_action() -> None:
    who, rest, found = groups_of(looks(Sheet(1, "contacts", "Contacts", COLUMNS, 1), {}))
    assert [look.column.title for look in who.looks] == ["First", "Last", "Company"]
    assert [look.column.title for look in rest.looks] == ["Notes"]
    assert ([look.column.title for look in found.looks], found.action) == (["E-mail"], "enrich_contact")
    assert found.status is not None
    assert found.note is not None


def test_what_a_search_has_found_is_not_said_to_be_from_the_list() -> None:
    found = (
        column(1, "Name", Field.FULL_NAME, "find_people", "full_name"),
        column(2, "Fits the target", None, "find_people", "lead_status"),
        column(3, "E-mail", Field.EMAIL, "enrich_contact", "email"),
        Column(4, "Mine", "Mine", None, Origin.OWN, "", ""),
    )
    groups = groups_of(looks(Sheet(2, "people", "People", found, 1), {}))
    told = {
        group.action or ("who" if group.who else "own"): [look.column.title for look in group.looks] for group in groups
    }
    assert told == {
        "who": ["Name"],
        "own": ["Mine"],
        "find_people": ["Fits the target"],
        "enrich_contact": ["E-mail"],
    }


@pytest.mark.parametrize(
    ("cells", "name"),
    [
        (("n", "Norvane", "Ana", "Caldeira", "", "", ""), ("Ana Caldeira", "Norvane")),
        (("n", "Norvane", "", "", "", "", ""), ("Norvane", "")),
        (("n", "", "", "", "", "", ""), ("n", "")),
        (("", "", "", "", "", "", ""), ("", "")),
    ],
)
def test_a_row_is_called_by_whom_it_is_about(cells: tuple[str, ...], name: tuple[str, str]) -> None:
    assert called(COLUMNS, cells) == name
