"""Rows that are about the same: found by each thing they can have in common, and not by what many share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.projects import Headers, fill

from rowcall.errors import ImportCancelled
from rowcall.likeness.duplicates import find_groups
from rowcall.likeness.groups import Groups
from rowcall.likeness.keyed import possible
from rowcall.model.action import Output
from rowcall.model.duplicates import Alike, Wish
from rowcall.model.fields import Field
from rowcall.model.reading import Reading
from rowcall.project import columns, rows
from rowcall.project.file import Project

PEOPLE: Headers = (
    *(("Name", Field.FULL_NAME), ("Company", Field.COMPANY_NAME), ("Site", Field.COMPANY_DOMAIN)),
    *(("Mail", Field.EMAIL), ("Profile", Field.LINKEDIN_URL), ("Phone", Field.PHONE), ("CRM", Field.CRM_ID)),
)
COMPANIES: Headers = (("Company", Field.COMPANY_NAME), ("Site", Field.COMPANY_DOMAIN))
JANE = ("Jane Caldeira", "Norvane", "", "", "", "", "")
TICKED_FROM = 92
"""What the window ticks at first."""
EVERYTHING = frozenset(Alike)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = Project.create(tmp_path / "list.rowcall", host="norvane.example", practice=False)
    yield project
    project.close()


def people(**more: str) -> tuple[str, ...]:
    """Jane, with other cells than usual."""
    names = [header[0] for header in PEOPLE]
    return tuple(more.get(name, text) for name, text in zip(names, JANE, strict=True))


def found(
    project: Project, rows: Sequence[Sequence[str]], by: frozenset[Alike] = EVERYTHING, headers: Headers = PEOPLE
) -> list[tuple[list[int], tuple[Alike, ...], int]]:
    sheet = fill(project, headers, rows)
    groups = find_groups(project.reader, Wish((sheet.id,), by), {})
    return [([row_id for _sheet, row_id in group.rows], group.alike, group.sureness) for group in groups]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ({"Mail": "Jane@Norvane.example"}, {"Mail": "jane@norvane.example", "Name": "J. C."}, Alike.EMAIL),
        (
            {"Profile": "https://www.linkedin.com/in/jane-example/?x=1", "Company": ""},
            {"Profile": "linkedin.com/in/Jane-Example", "Name": "Jane Mo", "Company": "Ostrel"},
            Alike.PROFILE,
        ),
        ({"CRM": "003A"}, {"CRM": "003a", "Name": "Someone else"}, Alike.CRM_ID),
        ({"Phone": "+33 6 12 34 56 78"}, {"Phone": "+33612345678", "Name": "Someone else"}, Alike.PHONE),
        ({"Name": "Caldeira, Jane"}, {"Company": "NORVANE GmbH"}, Alike.NAME),
        ({"Name": "Jane Caldera"}, {"Company": "Norvane SAS"}, Alike.NEAR),
        ({"Company": "", "Site": "norvane.example"}, {"Company": "", "Site": "www.norvane.example"}, Alike.NAME),
    ],
)
def test_two_rows_about_one_person(project: Project, one: dict[str, str], other: dict[str, str], alike: Alike) -> None:
    ((rows, why, sureness),) = found(project, [people(**one), people(**other)])
    assert rows == [1, 2]
    assert alike in why
    assert 60 <= sureness <= 100


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"Profile": "linkedin.com/in/jane-1-example"}, {"Profile": "linkedin.com/in/jane-2-example"}),
        ({"CRM": "003A"}, {"CRM": "003B"}),
        ({"Company": "Norvane"}, {"Company": "Ostrel"}),
        ({"Company": ""}, {"Company": ""}),
        ({"Name": "Jane Caldeira"}, {"Name": "Mark Ostrander"}),
        ({"Name": ""}, {"Name": ""}),
    ],
)
def test_two_people(project: Project, one: dict[str, str], other: dict[str, str]) -> None:
    assert found(project, [people(**one), people(**other)]) == []


def test_an_address_that_a_company_shares_is_less_sure(project: Project) -> None:
    rows = [people(Mail="info@norvane.example"), people(Mail="info@norvane.example", Name="Mark Ostrander")]
    ((_rows, why, sureness),) = found(project, rows)
    assert (why, sureness) == ((Alike.EMAIL,), 60)


def test_companies_by_website_and_by_name(project: Project) -> None:
    rows = [
        ("Norvane GmbH", "norvane.example"),
        ("Norvane Deutschland", "https://www.norvane.example/de"),
        ("Ostrel Logistics", ""),
        ("Ostrel Logistcs SA", ""),
        ("Kelmar", "kelmar.example"),
        ("Kelmar", "kelmar-other.example"),
        ("", "gmail.com"),
        ("Dupin", "gmail.com"),
    ]
    assert [(ids, why) for ids, why, _sure in found(project, rows, headers=COMPANIES)] == [
        ([1, 2], (Alike.DOMAIN,)),
        ([3, 4], (Alike.NEAR,)),
    ]


def test_an_equal_name_beside_is_told_and_makes_it_surer(project: Project) -> None:
    rows = [("Norvane", "norvane.example"), ("NORVANE SAS", "www.norvane.example")]
    assert found(project, rows, headers=COMPANIES) == [([1, 2], (Alike.DOMAIN, Alike.NAME), 99)]


PAGES: Headers = (*COMPANIES, ("Page", Field.COMPANY_LINKEDIN_URL))
PAGE = "linkedin.com/company/norvane"


@pytest.mark.parametrize(
    ("one", "other", "ticked"),
    [
        (("Norvane GmbH", "norvane.example"), ("Norvane GmbH", "www.norvane.example/de"), True),
        (("Norvane Ltd.", "norvane.example"), ("Norvane Limited", ""), True),
        (("Norvane", "norvane.example"), ("Norvane AG", "shop.norvane.example"), True),
        (("Norvane GmbH", "norvane.example"), ("Norvane GmbH", "norvane-sa.example"), False),
        (("Norvane AG", ""), ("Norvane S.A.", ""), False),
        (("Norvane AG", "norvane.example"), ("Norvane SA", "norvane.example"), False),
    ],
)
def test_companies_that_say_they_are_two_are_not_taken_for_one_unasked(
    project: Project, one: tuple[str, str], other: tuple[str, str], ticked: bool
) -> None:
    ((ids, why, sureness),) = found(project, [(*one, PAGE), (*other, PAGE)], headers=PAGES)
    assert (ids, Alike.PAGE in why) == ([1, 2], True)
    assert (sureness >= TICKED_FROM) is ticked


def test_a_page_that_was_found_for_rows_is_less_sure_than_one_that_the_list_has(project: Project) -> None:
    sheet = fill(project, COMPANIES, [("Norvane", ""), ("Kelmar", "")])
    output = Output("page", "Page", Field.COMPANY_LINKEDIN_URL)
    sheet = project.write_now(lambda connection: columns.add_columns(connection, sheet.id, (output,), "look_up"))
    cells = {sheet.columns[-1].id: PAGE}
    for row_id in (1, 2):
        project.write_now(lambda connection, row_id=row_id: rows.write_cells(connection, sheet.id, row_id, cells))
    (group,) = find_groups(project.reader, Wish((sheet.id,), EVERYTHING), {})
    assert group.alike == (Alike.PAGE,)
    assert group.sureness < TICKED_FROM


def test_chosen_columns(project: Project) -> None:
    sheet = fill(project, PEOPLE, [people(Phone="a"), people(Phone="A ", Name="X Y"), people(Phone="")])
    phone = next(column.id for column in sheet.columns if column.header == "Phone")
    (group,) = find_groups(project.reader, Wish((sheet.id,), frozenset({Alike.COLUMNS}), (phone,)), {})
    assert [row for _sheet, row in group.rows] == [1, 2]


def test_across_sheets_and_people_never_with_companies(project: Project) -> None:
    first = fill(project, PEOPLE, [people(Mail="jane@norvane.example")], "contacts")
    second = fill(project, PEOPLE[:4], [("J. C.", "Norvane", "", "jane@norvane.example")], "people")
    third = fill(project, COMPANIES, [("Norvane", "norvane.example")], "companies")
    (group,) = find_groups(project.reader, Wish((first.id, second.id, third.id), EVERYTHING), {})
    assert group.rows == ((first.id, 1), (second.id, 1))


def test_rows_that_were_told_apart_are_not_shown_again(project: Project) -> None:
    sheet = fill(project, PEOPLE, [people(), people(), people()])
    apart = {(sheet.id, 1): frozenset({1}), (sheet.id, 2): frozenset({1})}
    wish = Wish((sheet.id,), EVERYTHING)
    assert [group.rows for group in find_groups(project.reader, wish, apart)] == [((sheet.id, 1), (sheet.id, 3))]


def test_what_can_be_looked_by_depends_on_the_columns(project: Project) -> None:
    companies = fill(project, COMPANIES, [("Norvane", "")], "companies")
    assert possible([companies]) == [Alike.DOMAIN, Alike.NAME, Alike.NEAR, Alike.COLUMNS]
    contacts = fill(project, PEOPLE, [people()], "contacts")
    assert Alike.EMAIL in possible([contacts])
    assert Alike.DOMAIN not in possible([contacts])


def test_it_can_be_stopped(project: Project) -> None:
    sheet = fill(project, PEOPLE, [people(Mail=f"p{number}@norvane.example") for number in range(2500)])
    reading = Reading()
    reading.stop()
    with pytest.raises(ImportCancelled):
        find_groups(project.reader, Wish((sheet.id,), EVERYTHING), {}, reading)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11), st.integers(1, 100)), max_size=30))
def test_groups_are_classes_of_what_is_linked(links: list[tuple[int, int, int]]) -> None:
    groups = Groups(12)
    for one, other, sureness in links:
        if one != other:
            groups.link(one, other, Alike.NEAR, sureness)
    told = [places for places, _why, _sureness in groups.groups()]
    classes = {frozenset([place]) for place in range(12)}
    for one, other, _sureness in links:
        left = next(group for group in classes if one in group)
        right = next(group for group in classes if other in group)
        classes = (classes - {left, right}) | {left | right}
    assert sorted(told) == sorted(sorted(group) for group in classes if len(group) > 1)
